/**
 * What is answered in English; see `template.ts` for the notation. Each move of a deck has as many variants as
 * the others. A subject (`$`) comes with its article. No fact, figure, date, promise or apology for what is not
 * known: the executive adds those.
 */
import type { Deck, Decks } from './decks';

const team = '<the team|our teams|our team>';

const complaint: Deck = {
  act: [
    `Thank you for (saying so directly/saying so plainly). <I'm|We're> passing this to ${team}[, with a note that it is about $].`,
    `<I understand|We understand> the frustration. <I'm|We're> asking ${team} to take a (proper/close) look at what happened[ with $].`,
    `(Read and noted/Noted). <I'm|We're> sending it to the people who can (act on it/do something about it)[ for $].`,
    `You were right to raise it. <I'm|We're> taking it up with ${team} to understand what happened[ with $].`,
  ],
  ask: [
    `Help <me|us> understand: how long has this been going on[ with $], and what have you been told so far?`,
    `What would (put this right/settle this) for you[ with $]? <I'd|We'd> rather start from there.`,
    `Where do things stand now[ with $]? Is it still happening, and has anyone<| on our team> come back to you?`,
    `Could you tell <me|us> (a bit/a little) more[ about $]: what happened, and what you have already tried?`,
  ],
  redirect: [
    `Could you send <me|us> the details[ about $] by direct message? That makes it easier to (find the right person/get this to the right person).`,
    `<Customer service|Our customer service> is best placed to help[ with $]. If you (stay stuck/get nowhere) there, send <me|us> a direct message.`,
    `Best to take this to direct messages: send <me|us> your reference and a line or two[ about $]. Nothing personal in public, please.`,
    `Rather than here, would you write to <me|us> privately with the details[ of $]? <I'll|We'll> hand them to the right person.`,
  ],
};

const question: Deck = {
  act: [
    `(Noted/A fair question). <I'm|We're> asking ${team}[, who know $ best~ rather than answering from memory].`,
    `<I'd|We'd> rather check[ the facts on $] than give you a (quick/rough) answer.`,
    `<I don't|We don't> have the exact answer to hand[ on $]. <I'm|We're> asking the people who do.`,
    `(Noted/Received), thank you. <I'm|We're> passing your question[ about $] to the people who can answer precisely.`,
  ],
  ask: [
    `To (give you a useful answer/answer properly)[ on $], <I|we> need to know: what is your situation exactly?`,
    `Could you say a little more about [what you need from $~your situation]? The answer depends on it.`,
    `What are you trying to do[ with $]? That would help <me|us> give you a useful answer.`,
    `Is this about your own case, or a more general question[ about $]? The answer is not the same.`,
  ],
  redirect: [
    `The people in charge[ of $] will know. Send <me|us> a direct message and <I can|we can> point you to them.`,
    `Could you send <me|us> this by direct message, with a few details[ about $]? <I|We> will find who can answer.`,
    `<Customer service|Our customer service> will answer this better than <I can|we can here>. If you get stuck, <my|our> messages are open.`,
    `Easier in private: send <me|us> a line on your situation and your question[ about $].`,
  ],
};

const praise: Deck = {
  thank: [
    `Thank you, that is good to read. <I'm|We're> passing it on to ${team}: the credit is theirs.`,
    `Thank you for taking the time to write this[, and for mentioning $]. It will be (read/shared) inside the company.`,
    `Thank you<| from all of us>. A line like this[ about $] matters (more than you'd think/to the people who do the work).`,
    `(Kind/Good) of you to say so publicly, thank you. <I'm|We're> sharing it with the people behind it.`,
  ],
  talk: [
    `The credit goes to the people who do the work[ on $] every day. <I'll|We'll> make sure they see this.`,
    `If [$ was~this was] (useful/of use), that is what counts. Thank you for (saying so/writing).`,
    `A message like this is a good way to (start/end) a day. Thank you for writing it.`,
    `We hear most about what goes wrong, so it is (good/useful) to hear what works[ with $] too.`,
  ],
  ask: [
    `Thank you. Out of curiosity, what made the difference for you[ with $]?`,
    `(Thank you/Thanks for this). And if there were one thing <to|for us to> improve[ about $], what would it be?`,
    `Thanks for this. What would make things even (easier/more useful) for you next time[ with $]?`,
    `Thank you. Would you be willing to tell <me|us> a little more in private[ about $]? It would help ${team}.`,
  ],
};

const criticism: Deck = {
  thank: [
    `(Read, and heard/The criticism is heard). Thank you for putting it plainly[ on $].`,
    `<I read|We read> the messages that are hard to hear as well. Thank you for saying what you think[ about $].`,
    `Point taken seriously, not brushed aside. Thank you for being frank[ about $].`,
    `Thank you for saying this openly. Criticism like this[ of $] deserves (a proper discussion/real thought), not a slogan.`,
  ],
  position: [
    `<I understand|We understand> the disagreement[ on $]. It deserves more room than a reply here allows.`,
    `It is a serious point[ about $]. <I'd|We'd> rather answer it on substance than with a line.`,
    `People can disagree[ about $] and still talk it through. The (door/conversation) is open.`,
    `<I won't|We won't> try to change your mind in one sentence[ about $]. But the argument is heard.`,
  ],
  ask: [
    `What would look right to you[ on $]? It is a genuine question.`,
    `What would you do differently[ with $]? <I'm|We're> interested in the answer.`,
    `Which part troubles you most[ about $]: the decision itself, or the way it was explained?`,
    `Would you be open to talking privately? <I'd|We'd> like to understand what bothers you[ about $].`,
  ],
};

const idea: Deck = {
  thank: [
    `Thank you for the idea[ about $]. <I'm|We're> noting it and putting it to ${team}.`,
    `(There is something in this/That is an interesting thought). Thank you for sharing it[ about $].`,
    `Noted[ for $], thank you. The (best/most useful) suggestions often come from the people on the other side.`,
    `Thank you. The need is clear, and well put[ for $].`,
  ],
  ask: [
    `When do you miss this most[ with $]?`,
    `How do you manage today without it[, with $]?`,
    `<I wonder: do|Tell us: do> you know others who would use this[ with $]?`,
    `If <I|we> had to start small[ with $], what would be the first useful step for you?`,
  ],
  act: [
    `<I'm|We're> passing this to ${team} as you wrote it: you put it better than <I would|we would>.`,
    `<I'm|We're> raising it with the people who work on [$~this]. No promises, but it deserves a look.`,
    `<I'd|We'd> like to know what stands in the way today[ with $]. Sometimes there is a reason, sometimes not. Asking ${team}.`,
    `Adding this to the discussion with ${team}[ about $]. Nothing decided, but it will be (read/looked at).`,
  ],
};

const press: Deck = {
  thank: [
    `Hello, and thank you for (asking directly/coming to us first). Your request is received.`,
    `Thank you for your message. <I'm|We're> sharing it with (our communications team/our press team).`,
    `Received, thank you. Nothing to comment here, but your request has been (read/noted).`,
    `Hello, <I|we> have your request. Thank you for setting out what you need before <I|we> go further.`,
  ],
  redirect: [
    `Hello, the right place for this is our press team. Could you send <me|us> a direct message so that <I can|we can> put you in touch?`,
    `<I'm|We're> passing this to communications, who handle these requests. Could you send your contact details by direct message?`,
    `Our communications team is the right contact for this. Write to <me|us> privately and <I'll|we'll> make the link.`,
    `This is not one to discuss in public, as you will understand. Our communications team can pick it up by direct message.`,
  ],
  ask: [
    `Thank you. Which outlet, what angle, and by when? That helps find the right person to answer.`,
    `Could you send <me|us> the questions in writing, by direct message, with your deadline?`,
    `What exactly is the subject, and who else are you speaking to? It helps (route the request/find the right person).`,
    `What form would this take, and what is the latest date? A direct message would be best.`,
  ],
};

const partnership: Deck = {
  ask: [
    `Thank you for the thought. Could you sum it up in a few lines by direct message: the need, what you bring, what you expect?`,
    `(Why us/Why now), and what would it change for our customers? That is the first thing to be clear about.`,
    `Is there a comparable example you could point to? That would say the most.`,
    `What would be the simplest first step, with no commitment on either side?`,
  ],
  redirect: [
    `Thank you. <I may not|We may not> be the right contact here: send <me|us> one page privately and <I'll|we'll> pass it on.`,
    `This is one for ${team}. Write to <me|us> by direct message with a short summary and <I'll|we'll> forward it.`,
    `<I am|We are> happy to pass this to the person who looks after it. A summary and a contact by direct message are enough.`,
    `Best by direct message, with the essentials, and <I'll|we'll> get it to the person in charge.`,
  ],
  decline: [
    `Thank you for thinking of us. It is not a priority (right now/at the moment), and <I'd|we'd> rather say so clearly.`,
    `Thank you for the proposal. <I can't|We can't> take it further for now, but it has been read properly.`,
    `An (interesting/appealing) idea, but <I don't|we don't> want to waste your time: not for now.`,
    `Thank you. <I'll|We'll> have to pass this time. Good luck with it.`,
  ],
};

const recruiting: Deck = {
  thank: [
    `Thank you for your interest. Your message is read, and it (says what matters/is clear).`,
    `Thank you for getting in touch (directly/so plainly). It is appreciated.`,
    `Thank you for this. The motivation comes through, and that is (a good start/what counts first).`,
    `Thank you for thinking of us for the next step in your career.`,
  ],
  redirect: [
    `Could you send <me|us> your CV by direct message? <I'll|We'll> pass it to human resources.`,
    `Human resources will know better than <I do|we do here> what is open. Send a direct message and <I'll|we'll> pass it on.`,
    `The most direct way is the careers page, then a note by direct message so that <I can|we can> mention it to human resources.`,
    `A few lines and a CV by direct message, and <I'll|we'll> pass them to the person in charge of hiring. (No guarantees/No promises), of course.`,
  ],
  ask: [
    `Which role would you really want here, and from when?`,
    `What draws you (here/to us) rather than elsewhere? That often says the most.`,
    `Could you say in two sentences what you are looking for, and where?`,
    `Which piece of work are you most proud of? It helps point you to the right person.`,
  ],
};

const invitation: Deck = {
  thank: [
    `Thank you for the invitation, (it is appreciated/that is kind)[, and $ sounds good]. <I'm|We're> checking the diary.`,
    `Thank you for thinking of <me|us>[ for $]. A look at <my|our> diary first, then an answer.`,
    `<I like|We like> the idea, thank you. It depends on the diary now.`,
    `Thank you, (kind of you/invitation received). <I'm|We're> checking what is possible before saying yes or no.`,
  ],
  ask: [
    `Thank you. Who will be in the room, and what are they hoping for? That decides it.`,
    `Could you send <me|us> the details privately: format, length, audience?`,
    `What exactly would you like <me|us> to speak about, and who else are you inviting[ to $]?`,
    `Could <I|we> join remotely[ for $], if <my|our> diary is tight?`,
  ],
  decline: [
    `Thank you for the invitation. <I won't|We won't> be able to make it this time, with regret.`,
    `The diary won't allow it[ for $], unfortunately. Could someone from ${team} be of interest instead?`,
    `<I'll|We'll> have to decline this time, with regret. (Another year, perhaps/Another time, perhaps).`,
    `Thank you for thinking of <me|us>. Better an early no than a late one. <I hope|We hope> it goes well.`,
  ],
};

const delicate: Deck = {
  thank: [
    `Your message is read, and taken seriously. <I can't|We can't> say more here.`,
    `Thank you for saying it. This is a (serious/sensitive) subject and it deserves better than a quick reply here.`,
    `Read. <I won't|We won't> comment here, but the message is (received/heard).`,
    `<I understand|We understand> that this matters to you. Your message is received.`,
  ],
  redirect: [
    `This is not one to deal with here. Could you send <me|us> a direct message, with a way to reach you?`,
    `<I'm|We're> passing this to the people in charge of the matter. A direct message with your contact details would help.`,
    `<I'm|We're> passing your message to communications, who are best placed to answer you.`,
    `Better to talk about this (away from here/in person). Leave <me|us> a contact by direct message and <I'll|we'll> pass it on.`,
  ],
  ask: [
    `Would you like to talk privately with <someone|one of our colleagues> who knows the matter?`,
    `What is the best way to reach you away from here? A direct message would do.`,
    `Could you tell <me|us> privately what you are hoping for, and in what capacity you are writing?`,
    `Would a private conversation with <me|us> suit you better? This is not a subject for (a few lines/a public thread).`,
  ],
};

/** Thanks for good words on a deal, on results: they must not confirm any of it. */
const delicatePraise: Deck = {
  thank: [
    `Thank you for the (message/kind words). Nothing to add here, but it has been read.`,
    `Thank you, kindly meant and kindly taken. <I'd|We'd> rather not comment here.`,
    `Read, thank you. <I|We> appreciate the (thought/note), and will leave it there in public.`,
  ],
  talk: [
    `Kind of you to write. The thought will be shared with the people at work every day.`,
    `A good word is always welcome. <I'll|We'll> pass it on to ${team}, without further comment.`,
    `Thank you on behalf of ${team}. They will be (glad/pleased) to read it.`,
  ],
  redirect: [
    `Thank you. For anything beyond a good word, our communications team is the right contact.`,
    `Thank you. If there is a question behind this, a direct message is the better place.`,
    `Thank you. Our communications team answers on (such/these) subjects; write to <me|us> privately if you need a contact.`,
  ],
};

export const englishDecks: Decks = {
  complaint,
  question,
  praise,
  criticism,
  idea,
  press,
  partnership,
  recruiting,
  invitation,
  delicate,
  delicatePraise,
};
