/** English answers to praise, ideas and talk; see `../template.ts` for the notation. */
import type { Deck } from '../decks';

const team = '<the team|our teams|our team>';

export const praise: Deck = {
  thank: [
    `Thank you, that is good to read[, especially about $].`,
    `Thank you for taking the time to write this[, and for mentioning $].`,
    `Thank you<| from all of us>. A line like this[ about $] matters (more than you'd think/to the people who do the work).`,
    `Kind of you to say so publicly. Thank you[, and for the word about $].`,
    `<I'm|We're> glad it went well[ with $]. Thank you for telling <me|us>.`,
    `Thanks for this. <I|We> don't often get to read what works[ about $], so it counts.`,
    `That is a nice thing to find among <my|our> messages. Thank you[ for the line about $].`,
    `Thank you. <I'm|We're> happy to hear it[, $ above all].`,
    `Much appreciated, thank you[: it is good to hear that about $].`,
  ],
  act: [
    `<I'm|We're> passing this on to ${team}: the credit[ for $] is theirs.`,
    `The credit goes to the people who do the work[ on $] every day. <I'm|We're> making sure they see this.`,
    `<I'm|We're> sharing this with the people behind [$~it]. They rarely get to hear it.`,
    `It was ${team}, not <me|this account>. <I'm|We're> showing them your message[ about $].`,
    `This deserves to be read by those who did it. <I'm|We're> forwarding it[, with $ underlined].`,
    `<I'm|We're> putting this where ${team} will see it[: good words about $ travel too slowly].`,
    `Noted, and passed on to the people concerned[, so that they know about $]. They will be pleased.`,
    `<I'm|We're> sending this round to ${team}. It will do them good[ to read it about $].`,
  ],
  ask: [
    `Thank you. Out of curiosity, what made the difference for you[ with $]?`,
    `Thanks for this. And if there were one thing <to|for us to> improve[ about $], what would it be?`,
    `Good to hear. What would make things even (easier/more useful) for you next time[ with $]?`,
    `Thank you. Would you be willing to tell <me|us> a little more in private[ about $]? It would help ${team}.`,
    `Glad to read it. Who or what should <I|we> thank in particular[ for $]?`,
    `Thank you. Is there anything that nearly went wrong[ with $]? <I'd|We'd> like to hear that too.`,
    `That is good news. What were you expecting[ from $], if <I|we> may ask?`,
    `Thanks. Would you mind if <I|we> quoted you to ${team}[ on $]?`,
  ],
};

export const idea: Deck = {
  thank: [
    `Thank you for the idea[ about $]. It is a clear one.`,
    `There is something in this. Thank you for sharing it[, and for thinking about $].`,
    `Thank you. The best suggestions[ about $] often come from the people on the other side.`,
    `Thank you: the need is clear, and well put[ for $].`,
    `<I like|We like> how concrete this is. Thank you[ for thinking about $].`,
    `Good point[ about $], and not one <I|we> hear every day. Thank you.`,
    `Thanks for this. Someone who takes the trouble to suggest something[ about $] deserves to be read.`,
    `<I can see|We can see> why you would want it[ in $]. Thank you for writing.`,
  ],
  ask: [
    `When do you miss this most[ with $]?`,
    `How do you manage without it today[, with $]?`,
    `Do you know others who would use this[ with $]? <I'd|We'd> like to know how wide the need is.`,
    `If <I|we> had to start small[ with $], what would be the first useful step for you?`,
    `What would it change for you, day to day[, with $]? That helps <me|us> make the case.`,
    `Have you seen it done well somewhere[ for $]? An example would help <me|us> explain it.`,
    `How often would you use it? <I'd|We'd> like to give ${team} something concrete.`,
    `Is it the whole thing you need[ from $], or would a simpler version do?`,
  ],
  act: [
    `<I'm|We're> passing this to ${team} as you wrote it: you put it better than <I would|we would>.`,
    `<I'm|We're> raising it with the people who work on [$~this]. Nothing decided, but it deserves a look.`,
    `<I'd|We'd> like to know what stands in the way today[ with $]. <I'm|We're> asking ${team}.`,
    `Adding this to the discussion with ${team}[ about $]. Nothing decided, but it will be looked at.`,
    `<I've|We've> noted it[ for $] and <I'm|we're> sending it to those who decide on such things.`,
    `<I'm|We're> putting your suggestion to ${team}[, who look after $], and asking what they make of it.`,
    `Forwarded to the people who build it[, $ included]. It may already be on their list, or not: <I'm|we're> asking.`,
    `<I'm|We're> taking this to ${team}. It is the sort of thing that is easy to overlook[ on $] from the inside.`,
  ],
  decline: [
    `<I won't|We won't> pretend it is about to happen[ with $], but the idea is noted and <I'm|we're> keeping it.`,
    `<I can see|We can see> the use of it[ for $]. Honestly, <I|we> can't say whether it will be done, but it has been read.`,
    `It may not make the list this time[ for $], and <I'd|we'd> rather be straight about that. It is noted all the same.`,
    `Not a yes, not a no: there are other things in the queue[ before $]. Thank you for the push.`,
    `There may be good reasons why it is not done yet. <I don't|We don't> want to raise hopes, but <I'm|we're> asking.`,
    `<I can't|We can't> commit to it[ for $], and you'd see through it if <I|we> did. The point is taken, though.`,
    `An idea can be good and still have to wait[, $ or not]. <I'm|We're> keeping this one in mind.`,
    `<I'd|We'd> rather not make you a promise here[ about $]. But <I'm|we're> giving the suggestion to the right people.`,
  ],
};

/** Talk asks for nothing: an answer is a courtesy, and short. */
export const chatter: Deck = {
  thank: [
    `Thanks for the message, <I|we> enjoyed reading it.`,
    `Noted, with thanks from <me|all of us here>.`,
    `Thank you for joining in. <I'm|We're> reading along.`,
    `Thanks for that, <I'm|we're> taking note of it.`,
    `Good of you to drop by, thank you<| from the team>.`,
    `Thanks for the note. <I|We> read these more often than you'd think.`,
    `Fair enough, and thank you for saying so.`,
    `Thank you, <I'm|we're> glad you wrote.`,
  ],
  ask: [
    `Is there anything behind this that <I|we> can help with?`,
    `Tell <me|us> more: what made you think of it?`,
    `Now <I'm|we're> curious. What happened next?`,
    `How do you see it yourself? <I'd|We'd> be interested to know.`,
    `Did you need something from <me|us>, or just passing by?`,
    `What would you say to that, then? <I'm|We're> listening.`,
    `Is there a question in there for <me|us>? If so, ask away.`,
    `And what brought that on, if <I|we> may ask?`,
  ],
  talk: [
    `There is a conversation to be had about that, some other day perhaps.`,
    `<I know|We know> the feeling. Always good to hear from you.`,
    `<My|Our> messages are open if there is more you want to say.`,
    `Happy to carry on by direct message, if you like.`,
    `<I|We> hear you. Let's see how it turns out.`,
    `That is one way to look at it, and <I|we> can see it.`,
    `If ever you want to talk about it properly, <my|our> door is open.`,
    `Well put. <I'd|We'd> be glad to hear more some time.`,
  ],
};
