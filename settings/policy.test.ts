import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allTogether } from '../time/limits';
import { answersHolding } from './answers-holding';
import { noPolicy, policyFrom } from './policy';

const full = {
  limits: {
    '*': { minutesPerDay: 30, minutesPerWeek: 150, minutesPerVisit: 20, locked: true },
    '@Claire_Lorvane': {
      minutesByWeekday: [20, 20, 20, 20, 20, 0, 5],
      hours: { from: '8:00', until: '20:30' },
    },
  },
  voices: { maisonlorvane: { voice: 'corporate', locked: true } },
  handOverAccount: '@MaisonLorvane',
  embargoDates: [{ from: '2026-01-05', until: '2026-02-12' }],
  releaseDomains: ['lorvane.example'],
  wordList: ['Aurora'],
  secondReader: 'comms@lorvane.example',
  pressContact: { contact: 'Léa Morel, presse@lorvane.example', locked: true },
  approvedLines: {
    lines: [
      { intent: 'press', language: 'fr', text: ' Écrivez à notre service de presse. ' },
      {
        intent: 'delicate',
        language: 'en',
        text: 'We answer on this when we can.',
        validFrom: '2026-03-01',
        validUntil: '2026-03-31',
      },
    ],
    locked: true,
  },
  syncOff: true,
  modelsOff: true,
};

describe('a policy', () => {
  it('is read in full', () => {
    const { limits, voices, ...others } = policyFrom(full);
    expect(limits.get(allTogether)).toEqual({
      isLocked: true,
      limits: { dayMinutes: Array(7).fill(30), weekMinutes: 150, visitMinutes: 20, hours: null },
    });
    expect(limits.get('claire_lorvane')).toEqual({
      isLocked: false,
      limits: {
        dayMinutes: [20, 20, 20, 20, 20, null, 5],
        weekMinutes: null,
        visitMinutes: null,
        hours: { from: 480, until: 1230 },
      },
    });
    expect([...voices]).toEqual([['maisonlorvane', { voice: 'corporate', isLocked: true }]]);
    expect(others).toEqual({
      handOverAccount: 'maisonlorvane',
      embargoes: [{ from: '2026-01-05', until: '2026-02-12' }],
      releaseDomains: ['lorvane.example'],
      wordList: ['Aurora'],
      secondReader: 'comms@lorvane.example',
      pressContact: { contact: 'Léa Morel, presse@lorvane.example', isLocked: true },
      approvedLines: {
        lines: [
          { ...full.approvedLines.lines[0], text: 'Écrivez à notre service de presse.' },
          full.approvedLines.lines[1],
        ],
        isLocked: true,
      },
      isSyncOff: true,
      areModelsOff: true,
    });
  });

  it.each([null, undefined, 'nonsense', 42, [], {}, { limits: [], voices: 3, handOverAccount: {} }])(
    'that is none: %j',
    (raw) => expect(policyFrom(raw)).toEqual(noPolicy),
  );

  it('holds in all that is understood, whatever the rest is', () => {
    const { limits, voices, embargoes, wordList, releaseDomains, secondReader, ...answers } = policyFrom({
      limits: {
        claire: { minutesPerDay: -3, locked: true },
        acme: { minutesPerDay: 20 },
        'no handle!': { minutesPerDay: 5 },
        late: { hours: { from: '25:00', until: '8:00' } },
      },
      voices: { acme: { voice: 'loud' }, '*': { voice: 'mixed' } },
      embargoDates: [
        { from: 'soon', until: 'later' },
        { from: '2026-03-05', until: '2026-03-02' },
        { from: '2026-03-01', until: '2026-03-02' },
      ],
      releaseDomains: ['https://www.Lorvane.example/press', 'no domain', 'lorvane'],
      secondReader: 'a@b?bcc=c@d.example',
      wordList: ['', 7, 'Aurora'],
      pressContact: { contact: '  ', locked: true },
      approvedLines: {
        lines: [
          { intent: 'abuse', language: 'en', text: 'No.' },
          { intent: 'press', language: 'de', text: 'Danke.' },
          { intent: 'press', language: 'fr', text: 'é'.repeat(281) },
          {
            intent: 'press',
            language: 'fr',
            text: 'Merci.',
            validFrom: '2026-03-02',
            validUntil: '2026-03-01',
          },
          { intent: 'press', language: 'fr', text: 'é'.repeat(280) },
        ],
      },
    });
    expect([...limits.keys()]).toEqual(['acme']);
    expect([...voices]).toEqual([]);
    expect(embargoes).toHaveLength(1);
    expect(wordList).toEqual(['Aurora']);
    expect(releaseDomains).toEqual(['lorvane.example']);
    expect(secondReader).toBe('');
    // A contact that is none locks nobody out of naming one.
    expect(answers.pressContact).toEqual({ contact: '', isLocked: false });
    expect(answers.approvedLines.lines.map(({ text }) => text)).toEqual(['é'.repeat(280)]);
    expect(answers.approvedLines.isLocked).toBe(false);
  });

  it('can set all that the schema in the package names, and nothing else', () => {
    const path = join(import.meta.dirname, '../public/policy-schema.json');
    const { properties } = JSON.parse(readFileSync(path, 'utf8'));
    expect(Object.keys(properties).sort()).toEqual(Object.keys(full).sort());
    const named = Object.keys(properties.limits.additionalProperties.properties);
    const used = Object.values(full.limits).flatMap((limits) => Object.keys(limits));
    expect(named.sort()).toEqual([...new Set(used)].sort());
  });

  it('holds of answers before what the user chose where it locks, and beside it where it does not', () => {
    const line = (text: string) => ({ intent: 'press', language: 'en', text }) as const;
    const own = { pressContact: 'me', approvedLines: [line('Mine.')] };
    const holding = (locked: boolean) => {
      const policy = policyFrom({
        pressContact: { contact: 'them', locked },
        approvedLines: { lines: [line('Theirs.')], locked },
      });
      return answersHolding(own, policy);
    };
    expect(holding(true)).toEqual({ pressContact: 'them', approvedLines: [line('Theirs.')] });
    expect(holding(false)).toEqual({ pressContact: 'me', approvedLines: [line('Theirs.'), line('Mine.')] });
    expect(answersHolding(own, noPolicy)).toEqual(own);
  });
});
