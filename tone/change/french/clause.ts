/**
 * One clause of the subject: the pronoun, « ne », « me », the verb, and what agrees after it. Written once for both
 * ways; a `Direction` says what each becomes.
 */
import type { Rewriting } from '../rewriting';
import type { Tense } from './conjugate';
import type { Direction } from './direction';
import { followVerb } from './follow-verb';
import type { PersonalForm } from './forms';
import { isReflexive, showsSelf } from './reflexives';
import { clitics, determiners, elides } from './small-words';
import { aspirated } from './verbs';

type Mood = 'indicative' | 'subjunctive' | 'unknown';

const set = (list: string) => new Set(list.trim().split(/\s+/));
const wantSubjunctive = set(
  'faut fallait faudra faudrait pour afin avant bien sans crainte condition souhaite souhaitez veut veulent voulez voudrait',
);
const wantIndicative =
  set(`est pense penses pensez pensent crois croit croyez croient sais sait savez savent dis dit dites
  disent espère espérez espèrent vois voit voyez voient annonce confirme convaincu convaincue convaincus persuadé persuadée
  persuadés certain certaine sûr sûre sûrs parce alors tandis pendant dès depuis ainsi après pensons croyons savons disons
  espérons voyons certains tant vu puis sachez paraît dire savoir penser croire affirmer répéter`);

/** Which mood the word before the subject asks for. Only « que » leaves room for doubt. */
export function moodBefore(s: Rewriting, subject: number): Mood {
  const before = s.form(subject - 1);
  if (before === "quoiqu'" || before === 'quoique') return 'subjunctive';
  if (before !== 'que' && before !== "qu'") return 'indicative';
  const governor = s.form(subject - 2);
  // « jusqu’à ce que » wants the subjunctive; « ce que », « est-ce que », « tout ce que » do not.
  if (governor === 'ce') return s.form(subject - 3) === 'à' ? 'subjunctive' : 'indicative';
  // « bien que je », but « croyez bien que je », « je sais bien que ».
  const isFirst = !s.isWord(subject - 3) || /^(?:et|mais|si|ou)$/.test(s.form(subject - 3));
  if (governor === 'bien' && !isFirst) {
    return wantIndicative.has(s.form(subject - 3)) ? 'indicative' : 'unknown';
  }
  if (wantSubjunctive.has(governor)) return 'subjunctive';
  if (wantIndicative.has(governor)) return 'indicative';
  // « C’est avec émotion que je »: what stands in between is only moved to the front.
  if ([3, 4, 5].some((back) => s.form(subject - back) === 'est' && s.form(subject - back - 1) === "c'")) {
    return 'indicative';
  }
  const isNoun = determiners.has(s.form(subject - 3)) && s.form(subject - 4) !== 'que';
  const isRare = /^(?:seule?s?|premi[eè]re?s?|derni[eè]re?s?|meilleure?s?|plus)$/;
  return isNoun && ![2, 3, 4].some((back) => isRare.test(s.form(subject - back))) ? 'indicative' : 'unknown';
}

/** The one thing that this form can be here; undefined where it could be two. */
export function readForm(
  s: Rewriting,
  at: number,
  direction: Direction,
  mood: Mood,
): PersonalForm | undefined {
  let forms = direction.formsOf(s.form(at));
  // « je suis » is être, unless something is followed: then nobody knows.
  if (s.form(at) === 'suis') {
    forms = forms.filter(({ infinitive }) => infinitive === 'être');
  }
  const isSubjunctive = ({ tense }: { tense: Tense }) => tense === 'subjonctif';
  const indicatives = forms.filter((form) => !isSubjunctive(form));
  if (mood === 'indicative' && indicatives.length > 0) forms = indicatives;
  if (mood === 'subjunctive') forms = forms.filter(isSubjunctive);
  const [first] = forms;
  return first && forms.every(({ other }) => other === first.other) ? first : undefined;
}

const pronouns = {
  company: { subject: 'nous', object: 'nous' },
  person: { subject: 'je', object: 'me' },
};

/** Puts the pronoun there in its new form, with or without its vowel, as what follows asks for. */
export function replacePronoun(
  s: Rewriting,
  at: number,
  role: 'subject' | 'object',
  direction: Direction,
  next: string,
): void {
  const whole = pronouns[direction.to][role];
  const wasElided = s.form(at).endsWith("'");
  const isElided = direction.to === 'person' && elides(next, aspirated);
  if (isElided) {
    // What the elision eats is one plain space, nothing else.
    if (!/^[ \u00A0]$/.test(s.gapAfter(at))) s.refuse('space');
    s.replace(at, `${whole.slice(0, -1)}${s.apostrophe}`);
    s.setGapAfter(at, '');
    return;
  }
  // « j’suis »: spoken.
  if (wasElided && (s.gapAfter(at) !== '' || !elides(s.form(at + 1), aspirated))) s.refuse('elision');
  s.replace(at, whole);
  if (wasElided) s.setGapAfter(at, ' ');
}

/** « je ne vais pas » → « nous n’allons pas »: the word before the verb follows its first letter. */
function elideBefore(s: Rewriting, at: number, oldVerb: string, newVerb: string): void {
  const before = elides(oldVerb, aspirated);
  const after = elides(newVerb, aspirated);
  if (before === after) return;
  const form = s.form(at);
  if (form === 'ne' && after) {
    s.replace(at, `n${s.apostrophe}`);
    s.setGapAfter(at, '');
  } else if (form === "n'" && !after) {
    s.replace(at, 'ne');
    s.setGapAfter(at, ' ');
  } else if (/^(?:le|la|l')$/.test(form)) s.refuse('elision');
}

/**
 * From the word after the subject to the end of what agrees with it.
 * @param subject place of the pronoun; undefined for a second verb of the same subject (« et remercie »)
 */
export function changeClause(
  s: Rewriting,
  from: number,
  direction: Direction,
  { subject, mood }: { subject?: number; mood: Mood },
): void {
  const own = direction.to === 'company' ? /^(?:me|m')$/ : /^nous$/;
  let i = from;
  if (/^(?:ne|n')$/.test(s.form(i))) i += 1;
  let reflexive: number | undefined;
  if (own.test(s.form(i))) {
    reflexive = i;
    i += 1;
  }
  while (clitics.has(s.form(i)) && s.isWord(i)) i += 1;
  const verb = readForm(s, i, direction, mood);
  if (!verb) s.refuse(`not a known verb here: ${s.form(i)}`);
  // « J’aime » is private, « j’aimerais » is polite.
  const isPolite = verb.infinitive === 'aimer' && verb.tense === 'conditionnel';
  if (direction.isRefused(verb.infinitive) && !isPolite) s.refuse(`not said by them: ${verb.infinitive}`);
  if (
    reflexive !== undefined &&
    verb.infinitive !== 'être' &&
    !isReflexive(verb.infinitive) &&
    !showsSelf.has(verb.infinitive)
  ) {
    s.refuse(`reflexive: ${verb.infinitive}`);
  }
  const newFirst = (at: number) => (at === i ? verb.other : s.form(at));
  if (i > from) elideBefore(s, i - 1, s.form(i), verb.other);
  s.replace(i, verb.other);
  if (reflexive !== undefined) replacePronoun(s, reflexive, 'object', direction, newFirst(reflexive + 1));
  if (subject !== undefined) {
    const next = reflexive === from ? (direction.to === 'company' ? 'nous' : 'me') : newFirst(from);
    replacePronoun(s, subject, 'subject', direction, next);
  }
  const isPronounAttribute = verb.infinitive === 'être' && /^(?:le|la|les|l')$/.test(s.form(i - 1));
  // « je suis votre dossier » would be read as être.
  if (isPronounAttribute || (verb.other === 'suis' && verb.infinitive === 'suivre')) s.refuse('suis');
  followVerb(s, i + 1, direction, {
    infinitive: verb.infinitive,
    isReflexive: reflexive !== undefined,
    isNegated: /^(?:ne|n')$/.test(s.form(from)) || s.form(from - 2) === 'ne',
  });
}
