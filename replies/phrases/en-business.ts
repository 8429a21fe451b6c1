/** English answers to press, partners, candidates and hosts; see `../template.ts` for the notation. */
import type { Deck } from '../decks';

const team = '<the team|our teams|our team>';

/** As for what is delicate: nothing confirmed, nothing denied, a contact given. */
export const press: Deck = {
  redirect: [
    `%p handles press requests. Could you write there? <I'm|We're> letting them know you asked.`,
    `For this, %p is your contact. Please send your questions there, with your deadline.`,
    `The right place for this is <the press team|our press team>. Could you send <me|us> a direct message so that <I can|we can> put you in touch?`,
    `<I'm|We're> passing this to <communications|our communications team>, who handle these requests. Could you send your contact details by direct message?`,
    `<Communications is|Our communications team is> the right contact for this. Write to <me|us> privately and <I'll|we'll> make the link.`,
    `Not one to discuss in public, as you will understand. <Communications|Our communications team> can pick it up by direct message.`,
    `<I'm|We're> handing your request to <the press team|our press team>. A way to reach you, by direct message, would help.`,
    `Please go through <communications|our communications team> for this. Send <me|us> a direct message if you need the contact.`,
    `Requests like yours go to <communications|our communications team> first. <I'm|We're> forwarding it: could you send your details privately?`,
    `<I|We> leave these requests to <the press team|our press team>. If you write to <me|us> privately, <I'll|we'll> introduce you.`,
    `<I'm|We're> not the right <person|people> to answer the press in a thread. Write to <me|us> directly and <I'll|we'll> tell you who is.`,
    `<I'll|We'll> let the people who look after the press come back to you. Could you write to <me|us> directly?`,
    `<Let me|Let us> not answer off the cuff. Write to <me|us> and <I'll|we'll> put you through to <our press people|our press team>.`,
  ],
  thank: [
    `Thank you for asking directly. <I've|We've> got your request, and <I won't|we won't> answer it in public.`,
    `Thank you for your message. <I'm|We're> sharing it with <communications|our communications team>.`,
    `Received, thank you. Nothing to say here, but your request has been read.`,
    `<I've|We've> seen your request. Thank you for setting out what you need.`,
    `Thank you for coming to <me|us> first. <I'm|We're> giving the request to the people who deal with it.`,
    `Thank you. <I|We> don't comment in threads, but <I've|we've> taken note of the request.`,
    `Your request has reached <me|us>, thank you. It will be read by <the right people|our press team>.`,
    `Thank you for reaching out openly. <I'd|We'd> rather not say anything on the subject here.`,
    `Thanks for asking <me|us> before you write. <I'm|We're> passing it on to the people who can answer.`,
    `<I'm|We're> glad you asked first. <I'm|We're> handing it to the colleagues who deal with the press.`,
    `Thank you for writing to <me|us>. <I'd|We'd> rather not answer in a hurry, so <I'm|we're> passing it on.`,
  ],
  ask: [
    `Which outlet, what angle, and by when? That would help <me|us> find the right person to answer.`,
    `Could you send <me|us> the questions in writing, by direct message, with your deadline?`,
    `What exactly is the subject, and who else are you speaking to? It helps <me|us> route the request.`,
    `What form would this take, and what is the latest date? A direct message to <me|us> would be best.`,
    `Who would you ideally like to speak to, and about what? Please tell <me|us> by direct message.`,
    `Could you tell <me|us> privately who you write for and what you need?`,
    `When do you need an answer at the latest, and in what form? By direct message, please, so that <I|we> can pass it on.`,
    `May <I|we> have your name, your outlet and your questions by direct message?`,
    `Who are you writing for, and when do you close? <I'd|We'd> like to get it to the right person in time.`,
  ],
};

export const partnership: Deck = {
  ask: [
    `Thank you for the thought. Could you sum it up for <me|us> in a few lines by direct message: the need, what you bring, what you expect?`,
    `Why us, and what would it change for our customers? That is the first thing <I'd|we'd> want to know.`,
    `Is there a comparable example you could point <me|us> to? That would say the most.`,
    `What would be the simplest first step, with no commitment on either side? <I'm|We're> asking in earnest.`,
    `Who have you done this with before, and what came of it? <I'd|We'd> start there.`,
    `What do you know of how <we do it|we do it> today? It would help <me|us> see what you would add.`,
    `In one sentence: what problem of ours would this solve? <I'd|We'd> be interested to read it.`,
    `What would you need from <me|us>, in time and in money? Better to say it early.`,
  ],
  redirect: [
    `%h can point you to the person who looks after this. Could you write there, with a short summary?`,
    `Thank you. <I may not|We may not> be the right contact here: send <me|us> one page privately and <I'll|we'll> pass it on.`,
    `This is one for ${team}. Write to <me|us> by direct message with a short summary and <I'll|we'll> forward it.`,
    `<I'm|We're> happy to pass this to the person who looks after it. A summary and a contact by direct message are enough.`,
    `Best by direct message, with the essentials, and <I'll|we'll> get it to the person in charge.`,
    `There are people here whose job it is to read proposals. Send <me|us> yours by direct message and <I'll|we'll> pass it to them.`,
    `<I don't|We don't> decide on this here. A one-page summary by direct message, and <I'll|we'll> see who should have it.`,
    `Not in public, if you don't mind: put the outline in a direct message and <I'll|we'll> hand it to the right person.`,
    `<I'd|We'd> like the right person to read this properly. Could you send a short outline by direct message?`,
  ],
  decline: [
    `Thank you for thinking of us. It is not a priority at the moment, and <I'd|we'd> rather say so clearly.`,
    `Thank you for the proposal. <I can't|We can't> take it further for now, but it has been read properly.`,
    `An interesting idea, but <I don't|we don't> want to waste your time: not for now.`,
    `Thank you. <I'll|We'll> have to pass this time. Good luck with it.`,
    `<I've|We've> read it with interest. It is not for us at present, and a quick no is better than silence.`,
    `Thank you for the offer. <I|We> have to say no to most of these, and <I'm|we're> afraid this is one.`,
    `<I can see|We can see> the work behind it. It doesn't fit what we are doing now, so <I'll|we'll> decline.`,
    `Kind of you to ask. It won't be us this time, and <I hope|we hope> you find the right partner.`,
  ],
};

export const recruiting: Deck = {
  redirect: [
    `%h can tell you what is open. Could you write there[, with a word about $]?`,
    `Could you send <me|us> your CV by direct message? <I'll|We'll> pass it to human resources[, with a word about $].`,
    `Human resources will know better than <I do|we do here> what is open[ for $]. Send <me|us> a direct message and <I'll|we'll> pass it on.`,
    `The careers page is the best place to start; a note to <me|us> by direct message helps too, so that <I can|we can> mention you[ for $].`,
    `A few lines and a CV by direct message, and <I'll|we'll> pass them to whoever looks after hiring[ for $]. It is no guarantee, of course.`,
    `<I don't|We don't> do the hiring here, but <I know|we know> who does. Send <me|us> your CV privately and it will reach them.`,
    `Please send <me|us> a direct message with what you have done and where you are based. <I'll|We'll> forward it to human resources.`,
    `Best sent to human resources rather than posted here. <I'm|We're> glad to make the link: <my|our> messages are open.`,
    `Put your CV in a direct message to <me|us>, with a line on [$~what you are after], and <I'll|we'll> see that the right person gets it.`,
  ],
  ask: [
    `Which role would you really want here, and from when? <I'd|We'd> like to point you the right way.`,
    `What draws you here rather than elsewhere? That often tells <me|us> the most.`,
    `Could you tell <me|us> in two sentences what you are looking for, and where?`,
    `Which piece of work are you most proud of? It helps <me|us> point you to the right person.`,
    `Have you already applied[ for $], or is this the first step? Tell <me|us> by direct message and <I'll|we'll> know where to send you.`,
    `Where are you based, and when could you start[ with $]? <I'd|We'd> like to know whom to ask.`,
    `What would you like to do that you can't do now? Tell <me|us> that, and it is easier to help.`,
    `Is it a particular opening you have in mind[ for $]? If so, tell <me|us> which, and <I'll|we'll> ask.`,
  ],
  thank: [
    `Thank you for your interest[ in $]. <I've|We've> read your message.`,
    `Thank you for getting in touch directly. <I|We> appreciate that.`,
    `Thank you for this. The motivation comes through, and <I|we> noticed.`,
    `Thank you for thinking of us for the next step in your career.`,
    `It takes some nerve to ask in public[ about $]. <I like|We like> that, thank you.`,
    `Thank you. <I|We> can't say what is open[ for $], but your message has been read.`,
    `<I'm|We're> glad you thought of us. Thank you for writing so plainly[ about $].`,
    `Thank you for the message. Whatever comes of it, <I|we> wish you well with the search.`,
  ],
};

export const invitation: Deck = {
  thank: [
    `Thank you for the invitation[: $ sounds good]. <I'm|We're> checking <my|our> diary.`,
    `Thank you for thinking of <me|us>[ for $]. A look at <my|our> diary first, then an answer.`,
    `<I like|We like> the idea[ of $], thank you. It depends on the diary now.`,
    `Kind of you to ask[, and $ is tempting]. <I'm|We're> checking what is possible before saying yes or no.`,
    `Thank you, <I'm|we're> touched that you thought of <me|us>[ for $]. Let <me|us> see what can be done.`,
    `That is a kind invitation. <I'd|We'd> rather look at the diary[ before saying yes to $] than answer too fast.`,
    `Thank you: <I|we> would like to say yes[ to $]. <I'm|We're> looking at the dates.`,
    `<I'm|We're> glad to be asked[ to $]. Give <me|us> a moment to check what else is on.`,
  ],
  ask: [
    `Who will be in the room[ at $], and what are they hoping for? <I'd|We'd> like to know before deciding.`,
    `Could you send <me|us> the details[ of $] privately: format, length, audience?`,
    `What exactly would you like <me|us> to speak about, and who else are you inviting[ to $]?`,
    `Could <I|we> join remotely[ for $], if <my|our> diary is tight?`,
    `What would make it useful for your guests[ at $]? <I'd|We'd> rather come with something to say.`,
    `How many people do you expect[ at $], and how long would you want <me|us> there?`,
    `Would you rather have a talk or a conversation[ at $]? <I'm|We're> better at the second.`,
    `By when do you need to know[ for $]? Please send <me|us> the practical details by direct message.`,
  ],
  decline: [
    `Thank you for the invitation. <I won't|We won't> be able to make it[ to $] this time, and <I'm|we're> sorry to miss it.`,
    `<My|Our> diary won't allow it[ for $], unfortunately. Could someone from ${team} be of interest instead?`,
    `<I'll|We'll> have to decline this time, with regret. Another time, perhaps[: $ deserves it].`,
    `Thank you for thinking of <me|us>. Better an early no than a late one. <I hope|We hope> it goes well.`,
    `<I|We> have to be careful with <my|our> time these days, so it is a no[ to $], with thanks.`,
    `It would not be fair to say yes[ to $] and then let you down. <I|We> have to decline.`,
    `Sorry to say no[ to $]: <I am|we are> turning down more than <I'd|we'd> like. Thank you for asking.`,
    `<I'll|We'll> have to miss it[, and $ looks worth it]. If a colleague would do, tell <me|us> by direct message.`,
  ],
};
