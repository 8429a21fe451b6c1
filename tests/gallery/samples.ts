/** Made-up people, days and drafts. */
import type { DayLimit } from '../../components/LimitField';
import type { PopupModel } from '../../components/PopupView';
import type { UiLanguage } from '../../locales/ui-language';
import { type Answer, type Intent, intents } from '../../replies/answer';
import type { ConversationState } from '../../replies/conversation';
import { type Allowance, allowance, type Relief } from '../../time/allowance';
import { shiftDay } from '../../time/calendar';
import { noLimits, withDayMinutes } from '../../time/limits';
import type { DayTotal } from '../../time/totals';
import type { Label } from '../../tone/voice';
import type { Action, ActionKind } from '../../worth/action';
import type { PastWeek } from '../../worth/past-week';
import type { Talk } from '../../worth/talks';
import { type WeekFigures, type WeekInput, weekFigures } from '../../worth/week';

export const minute = 60_000;

/** A day of which so much was given and spent, ms. */
export function allowed(setMs: number | null, spentMs: number, reliefs: Relief[] = []): Allowance {
  const limits = withDayMinutes(noLimits, 3, setMs === null ? null : setMs / minute);
  const spent = { dayMs: spentMs, weekMs: spentMs, visitMs: spentMs };
  return allowance(limits, spent, reliefs, {
    day: '2026-03-04',
    weekStartsOn: '2026-03-02',
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
    elsewhereMs: 0,
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

const nothingBeside = {
  device: 'sample',
  counted: [],
  talks: [],
  reliefs: [],
  seenPosts: [],
  otherComputersMs: 0,
  phoneMinutes: null,
  raised: 0,
};

function talk(intent: Intent, state: ConversationState, lang: 'fr' | 'en', isCustomer = false): Talk {
  const id = `talk-${made++}`;
  const times = { day: '2026-10-21', firstSeenAt: 0, changedAt: (made % 5) * 70 * minute };
  return { id, account: 'jeanne_delorme', intent, state, lang, isCustomer, isCompany: false, ...times };
}

export const talks: Talk[] = [
  talk('complaint', 'taken-up', 'fr', true),
  talk('complaint', 'handed-over', 'fr', true),
  talk('complaint', 'answered', 'fr', true),
  talk('question', 'answered', 'fr', true),
  talk('question', 'answered', 'en'),
  talk('question', 'to-answer', 'en'),
  talk('question', 'answered', 'fr'),
  talk('praise', 'left', 'fr'),
  talk('praise', 'answered', 'fr', true),
  talk('press', 'answered', 'en'),
  talk('partnership', 'to-answer', 'fr'),
];

/** Half a year, the last week being that of the samples. */
export const past: PastWeek[] = Array.from({ length: 26 }, (_, index) => {
  const first = shiftDay('2026-10-19', 7 * (index - 25));
  const verdict =
    index < 8 ? null : ([null, 'mixed', 'yes', 'yes', 'no', 'mixed', 'yes'] as const)[index % 7];
  const totalMs = index < 6 ? 0 : (38 + ((index * 17) % 29)) * minute;
  return {
    ...{ first, last: shiftDay(first, 6), totalMs, held: index % 7, counted: index % 3 },
    verdict: verdict ?? null,
  };
});

export const fullInput: WeekInput = {
  days: week,
  today: '2026-10-23',
  ...nothingBeside,
  talks,
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
};

/** Six accounts, every kind of conversation, and all that can be said beside them. */
const crowdedInput: WeekInput = {
  ...fullInput,
  talks: [
    ...talks,
    ...intents.flatMap((intent) => [talk(intent, 'answered', 'fr', true), talk(intent, 'handed-over', 'en')]),
  ],
  accounts: ['atelier', 'boutique', 'presse', 'recrute'].map((account) => ({
    account,
    intendedVoice: 'mixed',
  })),
  totals: [
    ...fullInput.totals,
    ...['atelier', 'boutique', 'presse', 'recrute'].flatMap((account) => daysOf(account, 19, [[5, 4, 3]])),
    ...daysOf('jeanne_delorme', 19, [[6, 2, 2]]).flatMap((total) => [
      { ...total, standing: 'over' as const },
      { ...total, standing: 'paused' as const },
      { ...total, hand: 'team' as const },
      { ...total, device: 'other' },
    ]),
  ],
  phoneMinutes: 40,
  raised: 3,
};

export const figures: Record<'crowded' | 'full' | 'empty' | 'firstDay' | 'quiet', WeekFigures> = {
  full: weekFigures(fullInput),
  crowded: weekFigures(crowdedInput),
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
