/** English answers to criticism, and to what is delicate; see `../template.ts` for the notation. */
import type { Deck } from '../decks';

const team = '<the team|our teams|our team>';

export const criticism: Deck = {
  position: [
    `<I understand|We understand> the disagreement[ on $]. It deserves more room than a reply here allows.`,
    `It is a serious point[ about $]. <I'd|We'd> rather answer it on substance than with a line.`,
    `People can disagree[ about $] and still talk it through. <I'm|We're> open to that.`,
    `<I won't|We won't> try to change your mind in one sentence[ about $]. But the argument is heard.`,
    `<I see|We see> it differently[ on $], but <I don't|we don't> think you are wrong to ask.`,
    `We probably won't agree[ on $], and that is fine. <I'd|We'd> still rather hear it than not.`,
    `There are two sides[ to $], and <I owe|we owe> you more than a slogan about ours.`,
    `You are asking a fair thing of <me|us>: to explain, not to spin[, on $]. <I'd|We'd> like to do that properly.`,
    `Words won't settle this[, on $]: what is done will. <I accept|We accept> being judged on that.`,
  ],
  ask: [
    `What would look right to you[ on $]? <I'm|We're> asking because <I|we> want to know.`,
    `What would you do differently[ with $]? <I'm|We're> interested in the answer.`,
    `Which part troubles you most[ about $]: the decision itself, or the way it was explained?`,
    `Would you tell <me|us> what you'd need to see[ on $] to think otherwise?`,
    `Where does this come from, for you[, on $]? Something you went through, or something you read?`,
    `If you had one question to put to <me|us>[ about $], which would it be? <I'd|We'd> like to answer that one.`,
    `What would be a first step in the right direction[ on $], as you see it?`,
    `Who does it better[ on $], in your view? <I'm|We're> ready to look.`,
  ],
  thank: [
    `Read, and heard. Thank you for putting it plainly[ on $].`,
    `<I read|We read> the messages that are hard to hear as well. Thank you for saying what you think[ about $].`,
    `<I take|We take> the point seriously. Thank you for being frank[ about $].`,
    `Thank you for saying this openly. Criticism like this[ of $] deserves thought, not a slogan.`,
    `Not pleasant to read, but better said than not[, about $]. Thank you.`,
    `<I'm|We're> taking this to ${team}, as you wrote it[ about $]. Thank you for not sugaring it.`,
    `Thank you. It stings a little[ about $], and it should be heard all the same.`,
    `You took the trouble to say why[, on $]. Thank you: that is more useful than applause.`,
  ],
  talk: [
    `Would you be open to talking privately? <I'd|We'd> like to understand what bothers you[ about $].`,
    `This deserves a conversation[ about $] rather than an exchange of lines. <My|Our> messages are open.`,
    `<I'd|We'd> like to hear you out[ on $], away from the crowd. A direct message would do.`,
    `If you are willing, let's talk about it[, about $,] somewhere with more room than this.`,
    `A thread is a poor place for this[ on $]. Write to <me|us> privately and let's do it properly.`,
    `Would a call be of interest? Ten minutes would say more[ about $] than ten posts.`,
    `<I'd|We'd> rather discuss this with you[, and $,] than reply past you. Send <me|us> a direct message.`,
    `Let's not settle this in public[, $ least of all]. <I'm|We're> available by direct message.`,
  ],
  correct: [
    `Before going further, <I'd|we'd> like to get the facts straight[ on $]: what are you relying on? If something is wrong, <I'd|we'd> rather correct it.`,
    `<I don't|We don't> recognise everything in that[ about $]. Could you point <me|us> to where you read it?`,
    `Not all of this matches what <I know|we know>[ of $]. <I'm|We're> checking before saying which part.`,
    `<I'd|We'd> put it differently[ on $], and with the facts beside it. Could you send <me|us> your source?`,
    `Some of this needs checking[, on $], on <my|our> side as on yours. What is it based on?`,
    `<I want|We want> to be fair to you and to the facts[ on $]. Where does the information come from?`,
    `One point at a time: which claim matters most to you[ about $]? <I'll|We'll> check that one first.`,
    `<I'd|We'd> be careful with that version[ of $]. If you have a source, <I'd|we'd> like to read it.`,
  ],
};

/** No position, no admission, no promise, nothing confirmed: acknowledge, give a contact, pass it on. */
export const delicate: Deck = {
  redirect: [
    `%p is the right contact for this. <I'm|We're> passing your message on as well.`,
    `For this, please write to %p, who can answer you properly. <I won't|We won't> discuss it here.`,
    `This is not one to deal with here. Could you send <me|us> a direct message, with a way to reach you?`,
    `<I'm|We're> passing this to the people in charge of the matter. A direct message with your contact details would help.`,
    `<I'm|We're> passing your message to <communications|our communications team>, who are best placed to answer you.`,
    `Better to talk about this away from here. Leave <me|us> a contact by direct message and <I'll|we'll> pass it on.`,
    `<I'd|We'd> rather not handle this in public. Send <me|us> a direct message and <I can|we can> put you in touch with the right person.`,
    `Someone whose job it is should answer this, so <I'm|we're> handing it to <communications|our communications team>.`,
    `Please put this in a direct message rather than here, and <I'll|we'll> make sure the right people read it.`,
    `<I'm|We're> handing your message to the people who deal with it, rather than answering from here.`,
    `The right place for this is not a public thread. <I'm|We're> sending it to <communications|our communications team>.`,
  ],
  thank: [
    `<I've|We've> read your message, and <I take|we take> it seriously. <I can't|We can't> say more here.`,
    `Thank you for writing. This is a serious subject and it deserves better than a quick reply here.`,
    `<I've|We've> read this. <I won't|We won't> comment here, but the message is received.`,
    `<I understand|We understand> that this matters to you. Your message is received.`,
    `Thank you for bringing it to <me|us>. <I'll|We'll> leave it there in public.`,
    `Your message has been read with care. It would not be right for <me|us> to say more in this place.`,
    `<I hear|We hear> you. Out of respect for everyone concerned, <I won't|we won't> discuss it here.`,
    `Received, and not taken lightly. <I'd|We'd> rather say nothing here than something hasty.`,
    `Thank you for speaking up. <I'm|We're> not going to answer this in a public thread.`,
  ],
  ask: [
    `Would you like to talk privately with <someone|one of our colleagues> who knows the matter?`,
    `What is the best way to reach you away from here? A direct message would do.`,
    `Could you tell <me|us> privately what you are hoping for, and in what capacity you are writing?`,
    `Would a private conversation suit you better? This is not a subject for a public thread.`,
    `May <I|we> ask you to send the details by direct message, so that they reach the right people?`,
    `How may the people in charge contact you? Please answer <me|us> by direct message only.`,
    `Is there someone you have already been in touch with about this? Please tell <me|us> privately.`,
    `Could you write to <me|us> privately, so that nothing personal is discussed here?`,
  ],
};

/** Thanks for good words on a deal, on results: they must not confirm any of it. */
export const delicatePraise: Deck = {
  thank: [
    `Thank you for the kind words. Nothing to add here, but <I've|we've> read it.`,
    `Thank you, kindly meant and kindly taken. <I'd|We'd> rather not comment here.`,
    `Read, thank you. <I|We> appreciate the thought, and will leave it there in public.`,
    `Thank you for the message. <I'll|We'll> keep to that here, as you will understand.`,
    `That is kind of you, thank you. <I won't|We won't> say more on the subject here.`,
    `Thank you for thinking of <me|us>. Beyond that, <I'd|we'd> better keep quiet here.`,
    `<I'm|We're> touched by the message, thank you. No comment on the rest.`,
    `Thank you, it was good of you to write. <I'll|We'll> stop there in public.`,
  ],
  talk: [
    `Kind of you to write. <I'll|We'll> pass the thought on to the people at work every day.`,
    `A good word is always welcome. <I'll|We'll> pass it on to ${team}, without further comment.`,
    `Thank you on behalf of ${team}. They will be glad to read it.`,
    `<I'm|We're> passing your kind words on to ${team}, and leaving it there.`,
    `That will please ${team}, to whom <I'm|we're> showing it. No comment otherwise.`,
    `Whatever the subject, a kind word does good. <I'm|We're> passing it on to ${team}.`,
    `Thank you. <I'm|We're> showing your message to the people concerned, and that is the main thing.`,
    `<I'm|We're> grateful for the tone of this, it is rarer than one would like. Thank you.`,
  ],
  redirect: [
    `Thank you. For anything beyond a good word, %p is the right contact.`,
    `Thank you. For anything beyond a good word, <communications is|our communications team is> the right contact.`,
    `Thank you. If there is a question behind this, a direct message is the better place to put it to <me|us>.`,
    `Thank you. <Communications answers|Our communications team answers> on such subjects; write to <me|us> privately if you need a contact.`,
    `Thank you. If you need more than thanks, send <me|us> a direct message and <I can|we can> give you a contact.`,
    `Thank you. <I|We> leave the subject itself to <communications|our communications team>, who can answer you.`,
    `Thank you. Should you have a question on the matter, please write to <me|us> privately and it will reach the right people.`,
    `Thank you. On the matter itself, <I'd|we'd> send you to <communications|our communications team>.`,
    `Thank you. For the rest, please go through <communications|our communications team>: <I won't|we won't> go into it here.`,
  ],
};
