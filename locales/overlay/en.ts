import { formatFor } from '../format';
import { conversationEn } from './conversation-en';
import { roundEn, watchEn } from './round-en';
import { verdictEn } from './verdict-en';
import type { OverlayWords } from './words';

const format = formatFor('en');

/** What is on other computers in less than a second is nothing to speak of. */
const spokenMs = 1_000;

const where = (hereMs: number, elsewhereMs: number) =>
  `${format.spent(hereMs)} on this computer, ${format.spent(elsewhereMs)} on the others`;

const span = { day: '', week: ' this week', visit: ' this visit', hours: '' };

const accountSpeaks = {
  personal: 'this account speaks for you',
  mixed: 'this account speaks for you and the company',
  corporate: 'this account speaks for the company',
};

export const overlayEn = {
  conversation: conversationEn,
  verdict: verdictEn,
  common: {
    format,
    activities: { listening: 'Listening', reacting: 'Reacting', speaking: 'Speaking' },
    where: (hereMs, elsewhereMs) =>
      elsewhereMs < spokenMs ? 'on this computer' : where(hereMs, elsewhereMs),
    separator: ' · ',
    today: 'Today',
    account: (account) => (account === '' ? 'Account unknown' : `@${account}`),
    close: 'Close',
    left: (ms) => `${format.left(ms)} left`,
    spentOf: (budget, spentMs, limitMs) =>
      `${format.spent(spentMs)} of ${format.spent(limitMs)}${span[budget]}`,
    spentOfTogether: (budget, spentMs, limitMs) =>
      `${format.spent(spentMs)} of ${format.spent(limitMs)}${span[budget]}, all accounts together`,
    limitReached: {
      day: 'Today’s time is up',
      week: 'This week’s time is up',
      visit: 'This visit’s time is up',
      hours: 'Outside your hours',
    },
    noLimit: 'No limit',
    liftedToday: 'Limit lifted for today',
    candle: {
      lit: 'Candle lit',
      guttering: 'Candle nearly burnt down',
      paused: 'Candle paused',
      spent: 'Candle burnt down',
    },
  },
  candle: {
    corner: (state, spentMs, leftMs) =>
      [
        `Chandelle: ${format.spent(spentMs)} today on this computer`,
        leftMs === null ? 'no limit' : leftMs === 0 ? 'time is up' : `${format.left(leftMs)} left`,
        ...(state === 'paused' ? ['paused'] : []),
      ].join(', '),
    panel: 'Your day on X',
    unknownAccount:
      'X does not say which account is open. This time counts towards all your accounts together.',
    openReport: 'See the week',
    paused: 'At rest: nothing is counted at the moment.',
    pause: 'Pause for an hour',
    writingFails:
      'Nothing can be written at the moment: your minutes are kept here, and written as soon as possible.',
  },
  curtain: {
    title: {
      day: 'Your time for today is up',
      week: 'Your time for this week is up',
      visit: 'Your time for this visit is up',
      hours: 'You are outside your hours',
    },
    given: (budget, account, limitMs) =>
      `You gave yourself ${format.spent(limitMs)}${{ day: '', week: ' a week', visit: ' a visit', hours: '' }[budget]}${account === '' ? ' for all your accounts together' : ''}.`,
    givenHours: (from, until) => `You gave yourself ${format.clock(from)} to ${format.clock(until)}.`,
    givenByCompany: (budget, account, limitMs) =>
      `You have reached ${format.spent(limitMs)}${span[budget]}${account === '' ? ', all accounts together' : ''}. This limit is set by your company.`,
    givenHoursByCompany: (from, until) =>
      `Your company has set your hours: ${format.clock(from)} to ${format.clock(until)}.`,
    rest: {
      day: 'The rest can wait until tomorrow.',
      week: 'The rest can wait until next week.',
      visit: 'The rest can wait until the next visit.',
      hours: 'The rest can wait.',
    },
    spent: (account, hereMs, elsewhereMs) => {
      const of = account === '' ? 'All accounts together' : `@${account}`;
      if (elsewhereMs >= spokenMs) return `${of}, today: ${where(hereMs, elsewhereMs)}`;
      return `${of}: ${format.spent(hereMs)} today on this computer`;
    },
    draftKept: 'Your draft is still there, as you left it.',
    leave: 'Leave X',
    extend: (minutes) => `${minutes} more minutes`,
    extensionsLeft: (left) =>
      left === 0 ? 'None left for today' : left === 1 ? 'Once more today' : `${left} times left today`,
    lift: 'Lift the limit for today',
    reason: 'What for? (optional, stays here)',
    extendIn: (minutes, seconds) => `${minutes} more minutes, in ${seconds} s`,
    strict: 'Strict mode, your own choice: the limit is not lifted.',
    handOver: (account) => `Hand over to @${account}`,
    handOverNote: (account, url) => `Could you take over with @${account} on X? It is here: ${url}`,
    handedOver: 'A note for your team is copied: paste it where they will read it.',
    notCopied: 'The note could not be copied.',
  },
  voice: {
    line: 'Voice of the draft',
    labels: {
      personal: 'Personal',
      mixed: 'You and the company',
      corporate: 'Company',
      unsure: 'Too early to say',
    },
    accountSpeaks,
    voiceNotSet: 'choose this account’s voice in Chandelle',
    empty: 'The voice will be read here.',
    unsure: 'Too early to say whose voice',
    failed: 'The voice could not be read.',
    deciding: 'The words that decide it',
    whyAsked: (word) => `${word}: why this question?`,
    why: (word) => `${word}: why these words?`,
    sides: { personal: 'Personal side', corporate: 'Company side' },
    suggest: 'Three answers',
  },
  draft: {
    title: 'Before you post',
    toSee: (count) =>
      count === 1 ? 'Before you post: 1 thing to see' : `Before you post: ${count} things to see`,
    held: 'held back once: post again to send it',
    questions: {
      figure: 'Is this figure public yet?',
      deal: 'Is this deal public yet?',
      promise: 'A promise: can you keep it?',
      phone: 'A phone number: for everybody?',
      email: 'An e-mail address: for everybody?',
      iban: 'Bank details: for everybody?',
      card: 'A card number: for everybody?',
      word: 'A word on the list: do you want it here?',
    },
    embargoed: 'On the day it goes out, the company gives no figures.',
    inQuoted: 'In the post that you quote',
    repostHeld: 'Held back once: repost again to do it',
    inReposted: 'To repost is to publish',
    changeTo: { personal: 'In your own voice', corporate: 'In the company’s voice' },
    change: 'Use this',
    changeNamed: (sentence) => `Use this: ${sentence}`,
    changeRefused: 'The page refused the change. Look at the draft before you go on.',
    fine: 'This is how I mean it',
    fineMeans:
      'These words are kept on this computer. Say it twice, and they are no longer mentioned on this account.',
    fineSaid: 'Noted.',
    fineLost: 'It could not be noted.',
    quoted: (text) => `“${text}”`,
    haveItRead: 'Have it read',
    copy: 'Copy for a reader',
    copied: 'Copied: paste it where your reader will see it.',
    notCopied: 'It could not be copied.',
    writeTo: (address) => `Write to ${address}`,
    noteSubject: (account) => `To read before it is posted: @${account}`,
    note: ({ account, intendedVoice, text, answered, said }) =>
      [
        'Could you read this draft before it is posted on X?',
        `Account: @${account}${intendedVoice ? ` (${accountSpeaks[intendedVoice]})` : ''}`,
        ...(answered ? [`In answer to @${answered.author}: “${answered.text}”\n${answered.url}`] : []),
        ...(said.length > 0
          ? [`What Chandelle says of it:\n${said.map((each) => `• ${each}`).join('\n')}`]
          : []),
        `—\n${text}`,
      ].join('\n\n'),
    nothingKept: 'The draft stays open; its text is not kept.',
  },
  reply: {
    title: 'Three answers',
    intents: {
      complaint: 'a complaint',
      question: 'a question',
      praise: 'a compliment',
      criticism: 'a criticism',
      idea: 'an idea',
      press: 'the press',
      partnership: 'a proposal',
      recruiting: 'a candidate',
      invitation: 'an invitation',
      chatter: 'a passing word',
      abuse: 'an attack',
    },
    moves: {
      thank: 'Thank',
      act: 'Take charge',
      ask: 'Ask',
      position: 'Say what you think',
      redirect: 'Point to the right place',
      talk: 'Offer to talk',
      decline: 'Decline',
      correct: 'Set it right',
    },
    insert: 'Insert',
    insertNamed: (move) => `Insert: ${move}`,
    copy: 'Copy',
    copyNamed: (move) => `Copy: ${move}`,
    others: 'Three others',
    loading: 'One moment…',
    leaveAlone: 'Better left alone: silence serves you here.',
    languageNotRead: 'Chandelle reads only French and English: no answer to offer here.',
    failed: 'The answers could not be prepared.',
    delicate: 'A delicate subject: none of these takes a position.',
    translatedAsk: 'X shows its translation of this post, not the writer’s words. Answer in which language?',
    asWritten: 'The writer’s own',
    asShown: 'The one shown',
    showOriginal: 'Choose “Show original” in the post: the answers will come by themselves.',
    translated: 'Answers to X’s translation, in its language.',
    approved: 'Approved by communications',
    refused: 'The page refused the text. It is copied instead: paste it.',
    copied: 'Copied',
    lost: 'Neither inserted nor copied: select the text above.',
    inserted: 'Inserted. Read it again, then post it yourself.',
    draftNotEmpty: 'You have already begun to write.',
    replace: 'Replace',
    append: 'Add after it',
    cancel: 'Cancel',
    youSend: 'Nothing is sent without you.',
    askModel: 'Ask the model',
    modelWrites: 'The model is writing…',
    goOn: 'Ask it',
  },
  mark: {
    answers: 'Answers',
    answersTo: (author) => (author === '' ? 'Three answers to this post' : `Three answers to ${author}`),
  },
  watch: watchEn,
  round: roundEn,
} satisfies OverlayWords;
