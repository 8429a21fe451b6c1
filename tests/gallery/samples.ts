/** Made-up people, days and drafts. */
import type { DraftRead } from '../../components/draft-findings';
import type { DayLimit } from '../../components/LimitField';
import type { PopupModel } from '../../components/PopupView';
import type { UiLanguage } from '../../locales/ui-language';
import type { Answer } from '../../replies/answer';
import type { Risk } from '../../risks/risk';
import { type Allowance, allowance, type Relief } from '../../time/allowance';
import { noLimits, withDayMinutes } from '../../time/limits';
import type { DayTotal } from '../../time/totals';
import type { Evidence, Label, Reading } from '../../tone/voice';
import type { Action, ActionKind } from '../../worth/action';
import { type WeekFigures, weekFigures } from '../../worth/week';

export const minute = 60_000;

/** A day of which so much was given and spent, ms. */
export function allowed(setMs: number | null, spentMs: number, reliefs: Relief[] = []): Allowance {
  const limits = withDayMinutes(noLimits, 3, setMs === null ? null : setMs / minute);
  const spent = { dayMs: spentMs, weekMs: spentMs, visitMs: spentMs };
  return allowance(limits, spent, reliefs, {
    weekday: 3,
    now: 0,
    minuteOfDay: 600,
    visitStartedAt: 0,
    extensionsPerDay: 3,
  });
}

export function dayLimit(minutes: number | null, isLocked = false): DayLimit {
  return { limits: withDayMinutes(noLimits, 3, minutes), weekday: 3, minutes, isEveryDay: true, isLocked };
}

export const today = { listening: 8.4 * minute, reacting: 4.5 * minute, speaking: 1.6 * minute };
export const nothing = { listening: 0, reacting: 0, speaking: 0 };

export function draft(text: string, label: Label, score: number, found: [string, Evidence['reason']][]) {
  const side = score < 0.5 ? 'personal' : 'corporate';
  const evidence: Evidence[] = found.map(([word, reason], index) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
    side,
    weight: 1 / (index + 1),
    reason,
  }));
  const reading: Reading = {
    lang: 'fr',
    score,
    label,
    confidence: 0.9,
    evidence,
    flagFor: { personal: score > 0.7, mixed: false, corporate: score < 0.3 },
  };
  const isFlagged = label !== 'unsure' && label !== 'mixed';
  const read: DraftRead = { text, reading, isFlagged, risks: [], quotedRisks: [], changes: [] };
  return { kind: 'read', read } as const;
}

/** A draft with something to look at: what is asked about, and sentences in the company's voice. */
export function asking(
  base: ReturnType<typeof draft>,
  asked: [string, Risk['kind']][],
  changes: DraftRead['changes'] = [],
  isEmbargoed = false,
) {
  const { text } = base.read;
  const isFlagged = base.read.isFlagged && asked.length === 0;
  const risks = asked.map(([word, kind]) => {
    const start = text.indexOf(word);
    return { kind, start, end: start + word.length, isEmbargoed };
  });
  return { kind: 'read', read: { ...base.read, isFlagged, risks, changes } } as const;
}

export const asked = {
  fr: asking(
    draft(
      'Notre chiffre d’affaires progresse de 12 %. Appelez-moi au 06 12 34 56 78 !',
      'corporate',
      0.8,
      [],
    ),
    [
      ['chiffre d’affaires progresse de 12 %', 'figure'],
      ['06 12 34 56 78', 'phone'],
    ],
  ),
  en: asking(draft('Our revenue is up 12%. Call me on 07700 900123!', 'corporate', 0.8, []), [
    ['revenue is up 12%', 'figure'],
    ['07700 900123', 'phone'],
  ]),
};

export const changing = {
  fr: asking(
    draft('Je suis fier de mon équipe. Ma fille aussi.', 'personal', 0.06, [
      ['Ma fille', 'family-life'],
      ['Je suis fier', 'feeling'],
      ['mon équipe', 'first-person'],
    ]),
    [],
    [{ start: 0, end: 27, replacement: 'Nous sommes fiers de notre équipe.' }],
  ),
  en: asking(
    draft('I am proud of my team. So is my daughter.', 'personal', 0.06, [
      ['my daughter', 'family-life'],
      ['I am proud', 'feeling'],
      ['my team', 'first-person'],
    ]),
    [],
    [{ start: 0, end: 22, replacement: 'We are proud of our team.' }],
  ),
};

export const drafts = {
  fr: {
    personal: draft('Ma fille a eu son bac, je suis si fier d’elle', 'personal', 0.06, [
      ['Ma fille', 'family-life'],
      ['je suis si fier', 'feeling'],
      [',', 'wording'],
      ['Ma fille', 'wording'],
      ['son bac', 'informal'],
    ]),
    mixed: draft('Je suis heureux que notre équipe ouvre Lyon', 'mixed', 0.48, [
      ['Je suis heureux', 'first-person'],
      ['notre équipe', 'institutional-we'],
    ]),
    corporate: draft('Nous sommes ravis d’annoncer notre partenariat', 'corporate', 0.95, [
      ['Nous sommes ravis d’annoncer', 'press-release'],
      ['notre partenariat', 'institutional-we'],
    ]),
    unsure: draft('Lyon.', 'unsure', 0.5, []),
  },
  en: {
    personal: draft('My daughter graduated today and I am so proud', 'personal', 0.06, [
      ['My daughter', 'family-life'],
      ['so proud', 'feeling'],
      ['My daughter', 'wording'],
      ['I am', 'first-person'],
    ]),
    mixed: draft('I am glad that our team opens in Lyon', 'mixed', 0.48, [
      ['I am glad', 'first-person'],
      ['our team', 'institutional-we'],
    ]),
    corporate: draft('We are thrilled to announce our partnership', 'corporate', 0.95, [
      ['We are thrilled to announce', 'press-release'],
      ['our partnership', 'institutional-we'],
    ]),
    unsure: draft('Lyon.', 'unsure', 0.5, []),
  },
};

export const answers: Record<UiLanguage, Answer> = {
  fr: {
    lang: 'fr',
    intent: 'complaint',
    worthAnswering: true,
    delicate: false,
    suggestions: [
      { move: 'act', text: 'Bonjour Léa, trois semaines, c’est trop. Je regarde avec l’équipe aujourd’hui.' },
      { move: 'ask', text: 'Bonjour Léa, pouvez-vous m’envoyer votre numéro de commande en message privé ?' },
      {
        move: 'redirect',
        text: 'Merci de me l’avoir dit, Léa. Notre service client vous répond ici même, et je suivrai la suite.',
      },
    ],
  },
  en: {
    lang: 'en',
    intent: 'question',
    worthAnswering: true,
    delicate: true,
    suggestions: [
      {
        move: 'thank',
        text: 'Thank you for asking, Lea. I would rather give you a real answer than a fast one.',
      },
      { move: 'ask', text: 'Good question. What would you need it for?' },
      { move: 'talk', text: 'Happy to talk about it, Lea. Shall we continue by direct message?' },
    ],
  },
};

export function popup(change: Partial<PopupModel> = {}): PopupModel {
  return {
    todayMs: { listening: 13.2 * minute, reacting: 7.5 * minute, speaking: 2.6 * minute },
    allowance: allowed(30 * minute, 23.3 * minute),
    candle: 'lit',
    limit: dayLimit(30),
    accounts: [
      {
        account: 'jeanne_delorme',
        todayMs: today,
        leftMs: 5.5 * minute,
        limit: dayLimit(20),
        intendedVoice: 'mixed',
        isVoiceLocked: false,
        isInTab: true,
      },
      {
        account: 'delorme_bois',
        todayMs: { listening: 4.8 * minute, reacting: 3 * minute, speaking: 1 * minute },
        leftMs: null,
        limit: dayLimit(null),
        intendedVoice: 'corporate',
        isVoiceLocked: false,
        isInTab: false,
      },
    ],
    hand: 'me',
    pausedUntil: null,
    canPause: true,
    hasXChanged: false,
    hasSiteAccess: true,
    language: 'auto',
    error: null,
    ...change,
  };
}

export const week = [19, 20, 21, 22, 23, 24, 25].map((day) => `2026-10-${day}`);

function daysOf(account: string, first: number, minutes: [number, number, number][]): DayTotal[] {
  return minutes.flatMap(([listening, reacting, speaking], index) =>
    (['listening', 'reacting', 'speaking'] as const).map((activity, at) => ({
      day: `2026-10-${first + index}`,
      account,
      activity,
      hand: 'me' as const,
      standing: 'within' as const,
      device: 'sample',
      durationMs: ([listening, reacting, speaking][at] ?? 0) * minute,
    })),
  );
}

let made = 0;
function did(kind: ActionKind, account: string, labels: (Label | undefined)[]): (Action & { day: string })[] {
  return labels.map((label) => ({
    id: `sample-${made++}`,
    day: '2026-10-21',
    kind,
    account,
    at: 0,
    zone: 'Europe/Paris',
    voice: label ? { label, score: 0.5 } : undefined,
  }));
}

const nothingBeside = { counted: [], reliefs: [], seenPosts: [], otherComputersMs: 0, phoneMinutes: null };

export const figures: Record<'full' | 'empty' | 'firstDay' | 'quiet', WeekFigures> = {
  full: weekFigures({
    days: week,
    today: '2026-10-23',
    ...nothingBeside,
    counted: [
      { kind: 'customer', day: '2026-10-20' },
      { kind: 'learned', day: '2026-10-20' },
    ],
    limitMsOn: (day) => (day < '2026-10-24' ? 15 : 6) * minute,
    accounts: [
      { account: 'jeanne_delorme', intendedVoice: 'mixed' },
      { account: 'delorme_bois', intendedVoice: 'corporate' },
    ],
    totals: [
      ...daysOf('jeanne_delorme', 12, [
        [12, 2, 1],
        [9, 1, 0],
        [14, 3, 2],
        [8, 0, 0],
        [11, 2, 1],
      ]),
      ...daysOf('jeanne_delorme', 19, [
        [5.2, 3.4, 0],
        [4.1, 2.3, 1.9],
        [9.6, 4.2, 3.4],
        [0, 0, 0],
        [3.3, 1.7, 0],
      ]),
      ...daysOf('delorme_bois', 19, [
        [1.2, 1.1, 0],
        [0, 0, 0],
        [2.2, 2.4, 0],
        [0, 0, 0],
        [2.1, 3.8, 1.4],
      ]),
    ],
    reliefs: [{ kind: 'extension' }, { kind: 'lift' }],
    otherComputersMs: 34 * minute,
    seenPosts: [{ account: 'delorme_bois', postedAt: 9e12 }],
    actions: [
      ...did('reply', 'jeanne_delorme', ['personal', 'personal', 'mixed', 'mixed', 'mixed']),
      ...did('post', 'jeanne_delorme', ['mixed', 'personal', 'corporate']),
      ...did('reply', 'delorme_bois', ['corporate', 'corporate']),
      ...did('like', 'jeanne_delorme', Array.from({ length: 14 })),
      ...did('repost', 'delorme_bois', Array.from({ length: 2 })),
    ],
  }),
  empty: weekFigures({
    days: week,
    today: '2026-10-23',
    ...nothingBeside,
    limitMsOn: () => null,
    accounts: [],
    totals: [],
    actions: [],
  }),
  firstDay: weekFigures({
    days: week,
    today: '2026-10-21',
    ...nothingBeside,
    limitMsOn: () => 15 * minute,
    accounts: [{ account: 'jeanne_delorme', intendedVoice: null }],
    totals: daysOf('jeanne_delorme', 21, [[9, 2, 1]]),
    actions: did('reply', 'jeanne_delorme', ['mixed']),
  }),
  quiet: weekFigures({
    days: week,
    today: '2026-10-26',
    ...nothingBeside,
    limitMsOn: () => null,
    accounts: [{ account: 'jeanne_delorme', intendedVoice: 'personal' }],
    totals: daysOf('jeanne_delorme', 19, [
      [31, 0, 0],
      [42, 0, 0],
      [18, 0, 0],
    ]),
    actions: did('like', 'jeanne_delorme', Array.from({ length: 3 })),
  }),
};
