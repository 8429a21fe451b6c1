import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRisks } from './find-risks';
import { type RiskRules, riskKinds } from './risk';

const day = '2026-11-25';
const rules: RiskRules = {
  releaseDomains: ['lorvane.example', 'https://www.press.lorvane.test/news'],
  wordList: ['Projet Aurora', 'Néréide', 'cap'],
  embargoes: [{ from: '2026-04-01', until: '2026-04-20' }],
  company: ['Lorvane', '@lorvane'],
};

const found = (text: string, on = day, more: Partial<RiskRules> = {}) =>
  findRisks(text, { ...rules, ...more }, on).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );

describe('findRisks', () => {
  it('marks the words that carry the risk', () => {
    expect(found('Fiers de nos équipes : le CA bondit de 12 %, à 34 M€.')).toEqual([
      'figure: CA bondit de 12 %',
    ]);
    expect(found('We raised $12m. Call me on 07700 900123.')).toEqual([
      'deal: raised $12m',
      'phone: 07700 900123',
    ]);
    expect(found('En 2027, nous allons embaucher 200 personnes.')).toEqual([
      'promise: nous allons embaucher 200',
    ]);
    expect(found('Our revenue is $412m (+8%) and our operating margin is 17.4%.')).toEqual([
      'figure: revenue is $412m',
      'figure: operating margin is 17.4%',
    ]);
  });

  it('gives words that two claim to the more serious', () => {
    expect(found('Projet Aurora : notre CA de 2027')).toEqual(['word: Projet Aurora']);
    expect(found('Nous levons 12 M€ pour Aurora', day, { wordList: ['12 M€'] })).toEqual(['word: 12 M']);
    expect(found('IBAN FR76 3000 6000 0112 3456 7890 189')).toEqual([
      'iban: FR76 3000 6000 0112 3456 7890 189',
    ]);
  });

  it('shows 24 at most, the most serious, in the order of the text', () => {
    const text = `cap ${Array.from({ length: 40 }, (_, i) => `Tel 01 23 45 67 ${10 + i}.`).join(' ')}`;
    const kinds = findRisks(text, rules, day).map(({ kind }) => kind);
    expect(kinds).toEqual(Array.from({ length: 24 }, () => 'phone'));
    const few = `cap ${Array.from({ length: 23 }, (_, i) => `Tel 01 23 45 67 ${10 + i}.`).join(' ')} Our revenue is up 12%.`;
    expect(findRisks(few, rules, day).map(({ kind }) => kind)[0]).toBe('word');
    expect(findRisks(few, rules, day)).toHaveLength(24);
  });

  it('reads 25,000 characters, and no more', () => {
    const filler = 'Le café est bon. '.repeat(2000).slice(0, 24_960);
    expect(found(`${filler} Notre CA : +12 %.`)).toEqual(['figure: CA : +12 %']);
    expect(found(`${filler}${' '.repeat(60)} Notre CA : +12 %.`)).toEqual([]);
  });

  it('finds nothing in nothing', () => {
    for (const text of ['', ' ', '\n\n', '!!!', '😀', '12', '%', '€']) expect(found(text)).toEqual([]);
  });

  it('needs no rules', () => {
    const none: RiskRules = { releaseDomains: [], wordList: [], embargoes: [], company: [] };
    expect(found('Our revenue is up 12%', day, none)).toEqual(['figure: revenue is up 12%']);
    expect(found('@lorvane revenue is up 12%', day, none)).toEqual([]);
    expect(found('Lorvane revenue is up 12%', day)).toEqual(['figure: revenue is up 12%']);
  });
});

describe('a link to where the company publishes', () => {
  const figure = 'Our revenue is up 12%. ';
  const deal = 'Our Series B is signed. ';

  it.each([
    'https://lorvane.example/results',
    'HTTP://WWW.Lorvane.Example',
    'https://investors.lorvane.example:8443/q3?x=1#top',
    'lorvane.example/q3.',
    '(lorvane.example)',
    '👉lorvane.example',
    'press.lorvane.test/2026',
    'Read:https://lorvane.example',
  ])('says that figures and deals are public: %s', (link) => {
    expect(found(figure + link)).toEqual([]);
    expect(found(deal + link)).toEqual([]);
  });

  it.each([
    'https://lorvane.example.evil.com',
    'https://notlorvane.example',
    'https://lorvane.example@evil.com/q3',
    'https://evil.com/lorvane.example',
    'https://evil.com?u=https://lorvane.example',
    'lorvane.example@evil.com',
    'press@lorvane.example',
    'https://lesechos.example/lorvane',
    'www.lorvane.test',
    'lorvane',
  ])('is no other link: %s', (link) => {
    expect(found(figure + link).filter((risk) => !risk.startsWith('email'))).toEqual([
      'figure: revenue is up 12%',
    ]);
  });

  it('says nothing of promises, numbers or listed words', () => {
    expect(
      found('https://lorvane.example We will hire 200 people. Aurora: 01 23 45 67 89', day, {
        wordList: ['Aurora'],
      }),
    ).toEqual(['promise: We will hire 200', 'word: Aurora', 'phone: 01 23 45 67 89']);
  });

  it('has a domain with a dot', () => {
    expect(
      found(`${figure}https://evil.com`, day, { releaseDomains: ['com', '', ' ', 'https://'] }),
    ).toHaveLength(1);
  });
});

describe('an embargo', () => {
  const embargoed = (text: string, on: string) =>
    findRisks(text, rules, on).map(({ kind, isEmbargoed }) => `${kind} ${isEmbargoed}`);

  it.each([
    ['2026-03-31', false],
    ['2026-04-01', true],
    ['2026-04-10', true],
    ['2026-04-20', true],
    ['2026-04-21', false],
  ])('holds on its first and last day: %s', (on, holds) => {
    expect(embargoed('Our revenue is up 12%', on)).toEqual([`figure ${holds}`]);
    expect(embargoed('Notre série B est signée', on)).toEqual([`deal ${holds}`]);
    expect(embargoed('We will double our revenue by 2028', on)).toEqual([`promise ${holds}`]);
  });

  it('is of results: not of other promises, numbers and words', () => {
    expect(embargoed('We guarantee next-day delivery. 01 23 45 67 89, Néréide', '2026-04-10')).toEqual([
      'promise false',
      'phone false',
      'word false',
    ]);
  });

  it.each([
    'An excellent quarter for our teams.',
    'Un très bon trimestre pour nous.',
    'The results are in, and we are smiling.',
    'Les résultats sont là !',
    'What a strong quarter, well done Lorvane!',
    'Nous sommes en avance sur notre plan.',
    'Our order book is full and we are ahead of plan.',
  ])('has words without a number asked about: %s', (text) => {
    expect(embargoed(text, '2026-04-10')).toContain('figure true');
    expect(embargoed(text, day)).toEqual([]);
  });

  it.each([
    'An excellent quarter for Apple.',
    'Their results are in.',
    'Un très bon trimestre pour Renault.',
    'On dit que le trimestre sera bon, on dit ça chaque année.',
    'My son had an excellent year at school.',
  ])('leaves others alone all the same: %s', (text) => {
    expect(embargoed(text, '2026-04-10')).toEqual([]);
  });
});

describe('on any text', () => {
  const words = fc.constantFrom(
    ...'we our nous notre on CA revenue 12 % 3,4 M€ $3m . , ! \n RT @x : will hire 200 by 2027 promis FR76 3000 0612345678 +33 «  » lève merger with Lorvane Projet Aurora série A jamais Airbus x2 doublé 4111 1111 - a@b.fr https://lorvane.example #ProjetAurora 😀'.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.array(words, { maxLength: 80 }).map((list) => list.join(' ')),
    fc.array(words, { maxLength: 80 }).map((list) => list.join('')),
  );
  const someRules = fc.record({
    releaseDomains: fc.array(fc.oneof(fc.string(), fc.domain()), { maxLength: 3 }),
    wordList: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }),
    company: fc.array(fc.string(), { maxLength: 3 }),
    embargoes: fc.array(fc.record({ from: fc.string(), until: fc.string() }), { maxLength: 2 }),
  });

  it('never throws; places are in the text, in order, without overlap', () => {
    fc.assert(
      fc.property(texts, someRules, (text, any) => {
        let before = 0;
        const risks = findRisks(text, any, day);
        expect(risks.length).toBeLessThanOrEqual(24);
        for (const { kind, start, end } of risks) {
          expect(riskKinds).toContain(kind);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says the same of the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findRisks(text, rules, day)).toEqual(findRisks(text, rules, day));
      }),
    );
  });

  // A quadratic pattern would take minutes on these, and the test its whole time.
  it.each([
    '0 ',
    '0',
    '+33 ',
    '00 33 ',
    '12 ',
    '4111 ',
    '3782 8',
    'FR76',
    'FR76 ',
    'a@',
    'a.',
    '@a.b',
    '1.',
    '1,',
    '(0)',
    '-1',
    '€1 ',
    'we will ',
    'notre CA ',
    'CA 12 % ',
    'nous ',
    'our ',
    'million ',
    'a million ',
    'Projet ',
    'Projet-',
    'https://',
    'http://a@',
    '«',
    '"a ',
    "a'",
    'we raised 3m ',
    'promis ',
    'n° ',
    'call 0',
    '\n',
    '#',
    'É',
    '\u0301',
    '😀',
    '\u00A0',
    'x2 ',
    '1 200 ',
    '12 000 ',
  ])('takes 25,000 characters of %j', (piece) => {
    const text = piece.repeat(Math.ceil(25_000 / piece.length));
    expect(findRisks(text, rules, day).length).toBeLessThanOrEqual(24);
  });
});
