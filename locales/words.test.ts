import { describe, expect, it } from 'vitest';
import { budgets } from '../time/limits';
import { actionKinds } from '../worth/action';
import { en } from './en';
import { fr } from './fr';
import { figures, none, talking, withImported } from './rehearsal/weeks';
import { uiLanguage } from './ui-language';
import { voiceReasons } from './voice-reasons';

const noBreak = '\u00a0';
const narrow = '\u202f';

/** Arguments of the kind that the functions take: each function is called with all those that it can be. */
const samples: unknown[][] = [
  ['lit', 0, 0],
  ['paused', 20 * 60_000, 5 * 60_000],
  ['listening', 30_000],
  ['jeanne', 65 * 60_000],
  ['', 0],
  [0],
  [1],
  [2],
  [65 * 60_000, 60 * 60_000],
  [null],
];

const dayFunctions = ['report.range', 'report.dayShort', 'report.dayLong', 'report.dayReadout', 'data.since'];
/** Of the settings: by the end of the path, what each can be called with. */
const settingsArguments: [RegExp, unknown[][]][] = [
  [/weekday(Short)?$|asLanguage$/, [[1], [7]]],
  [/(domain|word)Problem$/, [[['Un mot', 'deux']]]],
  [/forgetNamed$/, [['Un mot', '@jeanne']]],
  [/(removeNamed|acceptedWords|speaksUp|byCompany)$/, [['Un mot']]],
  [
    /acceptedOn$/,
    [
      ['@jeanne', 1],
      ['@jeanne', 3],
    ],
  ],
  [/ofDay$/, [[2, 'Un mot.']]],
  [/fromTomorrow$/, [[['5 min']]]],
  [
    /parts$/,
    [
      [{ dayMinutes: Array(7).fill(null), weekMinutes: null, visitMinutes: null, hours: null }],
      [
        {
          dayMinutes: [5, 5, 5, null, 9, 9, 8],
          weekMinutes: 90,
          visitMinutes: 10,
          hours: { from: 60, until: 90 },
        },
      ],
    ],
  ],
  [/within$/, [[15, 300]]],
  [
    /company\.line$/,
    [
      ['@jeanne', ['5 min'], true],
      ['@jeanne', ['5 min'], false],
    ],
  ],
  [/embargo$/, [['2026-10-19', '2026-10-25']]],
  [/company\.handOver$/, [['jeanne']]],
  [
    /company\.named$/,
    [
      ['Jeanne', true],
      ['Jeanne', false],
    ],
  ],
];
const figureFunctions = [
  ...['report.sentence', 'report.comparison', 'report.averageCaption'],
  ...['worth.talksComparison', 'worth.detailLines'],
];

function said(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function')
      return argumentsOf(here).flatMap((values): [string, string][] =>
        [value(...values)].flat().map((each): [string, string] => [here, each]),
      );
    return said(value, here);
  });
}

function argumentsOf(path: string): unknown[][] {
  if (dayFunctions.includes(path))
    return [['2026-10-19', path.endsWith('range') ? '2026-10-25' : ['5 min'], '5 min']];
  if (figureFunctions.includes(path)) {
    const imported = withImported(figures(40, 1, 0, 30));
    const some = [figures(52, 7, 3, 40), figures(1, 1, 0, 3), figures(0, 0, 0, 0), figures(90, 0, 1, 90)];
    const talked = [talking(7, 4, 1), talking(1, 1, 0), talking(6, 6, 2)];
    // Where nothing can be compared, nothing is said: of that there is a test of its own.
    if (path === 'worth.talksComparison')
      return talked.filter(({ talks }) => talks.held > 4).map((one) => [one]);
    return [...some, ...talked, imported, { ...imported, dailyLimitMs: 9e5 }].map((one) => [one]);
  }
  const ofSettings = settingsArguments.find(([end]) => path.startsWith('settings.') && end.test(path));
  if (ofSettings) return ofSettings[1];
  if (/worth\.fourWeeks$/.test(path)) return [0, 1, 3].map((counted) => [{ counted, totalMs: 192 * 60_000 }]);
  if (/weekReadout$/.test(path)) return [['2026-10-19', '2026-10-25', ['5 min'], '5 min']];
  if (/weekShort$/.test(path)) return [['2026-10-19']];
  if (/cost\.line$/.test(path))
    return [
      [1200, null, 'EUR'],
      [1200, 80, 'CAD'],
    ];
  if (/besideLines/.test(path))
    return [
      [{ ...figures(0, 0, 0, 0).beside, overMs: 60_000, lifts: 1, teamMs: 9e5, raised: 2 }],
      [{ ...figures(0, 0, 0, 0).beside, importedMs: 9e5, otherComputersMs: 9e5 }],
    ];
  if (/conversation\.since$/.test(path)) return [[0], [3_600_000], [30 * 3_600_000], [60 * 3_600_000]];
  if (/handedTo/.test(path)) return [['jeanne']];
  if (/model\.receives$/.test(path))
    return [['browser'], [{ host: 'localhost', isLocal: true }], [{ host: 'exemple.fr', isLocal: false }]];
  if (/ownVoice\.sent$/.test(path)) return [['@jeanne', '2026-10-19']];
  if (/ownVoice\./.test(path)) return [['Un mot']];
  if (/countedLine$/.test(path))
    return [[{ customer: 2, hire: 1, press: 1, partner: 2, learned: 1 }], [{ ...none, press: 1 }]];
  if (/draft\.note$/.test(path)) {
    const answered = { author: 'jeanne', text: 'Alors', url: 'https://x.com/jeanne/status/1' };
    const note = {
      account: 'maison',
      intendedVoice: 'corporate',
      text: 'Un mot.',
      answered,
      said: ['Un mot.'],
    };
    return [[note], [{ ...note, intendedVoice: null, answered: null, said: [] }]];
  }
  if (/lists\.outcome$/.test(path))
    return [
      [1, 0, 0],
      [3, 2, 1],
    ];
  if (/lists\.badLine$/.test(path)) return [[3, 'lea@x']];
  if (/lists\.remove/.test(path)) return [['@lea']];
  if (/round\.stops/.test(path)) return [['Maison Lorvane']];
  if (/round\.part$/.test(path)) return [['Clients', 2, 3]];
  if (/round\.(opened|next)$/.test(path)) return [['Presse']];
  if (/round\.done$/.test(path)) return [[20_000], [60_000], [8 * 60_000 + 5_000]];
  if (/answers\.valid$/.test(path))
    return [
      ['2026-03-01', '2026-03-31'],
      ['2026-03-01', undefined],
      [undefined, '2026-03-31'],
    ];
  if (/limitOn$/.test(path)) return [[1], [7]];
  if (/extendIn$/.test(path)) return [[5, 12]];
  if (/handOverNote$/.test(path)) return [['maison', 'https://x.com/maison/status/1']];
  if (/givenHours/.test(path)) return [[8 * 60, 20 * 60 + 30]];
  if (/curtain\.given/.test(path))
    return budgets.flatMap((budget) => ['jeanne', ''].map((account) => [budget, account, 9e5]));
  if (/format\.count/.test(path)) return [[2, 'mot', 'mots']];
  if (/Named|why|For$|answersTo|account$/.test(path)) return [['Jeanne'], ['']];
  if (path === 'candle.corner') return samples.slice(0, 2);
  if (path === 'popup.activity') return samples.slice(2, 3);
  if (/^curtain\.spent$/.test(path))
    return ['jeanne', ''].flatMap((account) => [0, 9e5].map((elsewhereMs) => [account, 9e5, elsewhereMs]));
  if (/common\.where$/.test(path)) return [0, 9e5].map((elsewhereMs) => [9e5, elsewhereMs]);
  if (/spentOf/.test(path)) return budgets.map((budget) => [budget, 5 * 60_000, 9e5]);
  return samples.slice(5, 8);
}

/** With what the worker words for X's page. */
const french = { ...fr, voiceReasons: voiceReasons.fr };
const english = { ...en, voiceReasons: voiceReasons.en };

describe.each([
  ['fr', french],
  ['en', english],
])('%s', (_, words) => {
  const all = said(words);

  it('says something everywhere', () => {
    for (const [path, text] of all) {
      expect(typeof text, path).toBe('string');
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });

  it('promises nothing, scolds nobody and pats no back', () => {
    const banned = /(?<!\p{L})(safe|sûre?s?|ok|oops|oups|bravo|great job|félicitations)(?!\p{L})/iu;
    for (const [path, text] of all) expect(text, path).not.toMatch(banned);
  });

  it('uses the apostrophe and the ellipsis of print', () => {
    for (const [path, text] of all) expect(text, path).not.toMatch(/'|\.\.\./);
  });
});

it('has the same keys in both languages', () => {
  const keys = (words: object) => [...new Set(said(words).map(([path]) => path))].sort();
  expect(keys(french)).toEqual(keys(english));
});

it('sets French spaces', () => {
  for (const [path, text] of said(french)) {
    for (const { index } of text.matchAll(/[;!?»]|:(?!\/\/|\d)/g)) {
      expect([noBreak, narrow], `${path}: ${text}`).toContain(text[index - 1]);
    }
    for (const { index } of text.matchAll(/«/g)) expect([noBreak, narrow], path).toContain(text[index + 1]);
  }
});

it('counts what was done in every kind', () => {
  for (const kind of actionKinds) expect(fr.report.actions[kind](2)).toMatch(/^2/);
});

it('rounds spent down and left up, so that both add up to the limit', () => {
  expect(fr.common.format.spent(17.5 * 60_000)).toBe(`17${noBreak}min`);
  expect(fr.common.format.left(12.5 * 60_000)).toBe(`13${noBreak}min`);
  expect(fr.common.format.spent(1)).toBe(`<${noBreak}1${noBreak}min`);
  expect(fr.common.format.left(59.5 * 60_000)).toBe(`1${noBreak}h`);
});

it('speaks the first language of the browser that it knows, else English', () => {
  expect(uiLanguage('auto', ['de-DE', 'fr-CH', 'en'])).toBe('fr');
  expect(uiLanguage('auto', ['ja'])).toBe('en');
  expect(uiLanguage('en', ['fr'])).toBe('en');
});

it('never vouches for a draft: silence says that no rule matched, and nothing says more', () => {
  const vouching =
    /\b(?:safe|safely|ok|okay|cleared|approved|compliant|no risks?|all good|good to go|looks good)\b|(?<!\p{L})(?:sans (?:risque|danger)|sûre?s?|validée?s?|conformes?|tout va bien|aucun risque|rien à signaler|feu vert)(?!\p{L})/iu;
  for (const words of [en, fr]) {
    const draft = [
      ...said(words.voice, 'voice'),
      ...said(words.draft, 'draft'),
      ...said(words.settings.voices, 'settings.voices'),
      ...said(words.settings.drafts, 'settings.drafts'),
      ...said(words.reply, 'reply'),
    ];
    expect(draft.length).toBeGreaterThan(50);
    // Communications vouches for a line of its own, and is named for it: nobody else may.
    const ours = draft.filter(([path]) => path !== 'reply.approved');
    expect(ours).toHaveLength(draft.length - 1);
    for (const [path, text] of ours) expect(text, path).not.toMatch(vouching);
    expect(words.reply.approved).toMatch(/communication/);
  }
  expect('Safe to post').toMatch(vouching);
  expect('Aucun risque trouvé').toMatch(vouching);
});
