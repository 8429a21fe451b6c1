import { expect, it } from 'vitest';
import { settingsEn } from './settings-en';
import { settingsFr } from './settings-fr';
import { weekdayRuns } from './weekday-runs';

const dayMinutes = [20, 20, 20, 30, 30, null, 5];

it('says days side by side that are alike as one', () => {
  expect(weekdayRuns(dayMinutes)).toEqual([
    { first: 1, last: 3, minutes: 20 },
    { first: 4, last: 5, minutes: 30 },
    { first: 6, last: 6, minutes: null },
    { first: 7, last: 7, minutes: 5 },
  ]);
  expect(weekdayRuns(Array(7).fill(15))).toEqual([{ first: 1, last: 7, minutes: 15 }]);
});

it('says limits in few words, in both languages', () => {
  const plain = (parts: string[]) => parts.map((part) => part.replaceAll('\u00a0', ' '));
  const limits = { dayMinutes, weekMinutes: 120, visitMinutes: 10, hours: { from: 480, until: 1230 } };
  expect(plain(settingsEn.limits.parts(limits))).toEqual([
    'Mon to Wed 20 min, Thu and Fri 30 min, Sat no limit, Sun 5 min',
    '2 h a week',
    '10 min a visit',
    'from 8:00 to 20:30',
  ]);
  expect(plain(settingsFr.limits.parts(limits))).toEqual([
    'lun. à mer. 20 min, jeu. et ven. 30 min, sam. sans limite, dim. 5 min',
    '2 h par semaine',
    '10 min par visite',
    'de 8 h à 20 h 30',
  ]);
  const none = { dayMinutes: Array(7).fill(null), weekMinutes: null, visitMinutes: null, hours: null };
  expect(plain(settingsFr.limits.parts(none))).toEqual(['sans limite']);
});
