import { expect, it } from 'vitest';
import { dayIn } from './said-day';

it.each([
  ['Will send on Fri, Nov 27, 2026 at 9:00 AM', 'en', '2026-11-27'],
  ['Will send on Tue, Mar 3, 2026 at 11:05 PM', 'en', '2026-03-03'],
  ['Sera envoyé le ven. 27 nov. 2026 à 09:00', 'fr', '2026-11-27'],
  ['Sera envoyé le mar. 3 févr. 2026 à 9 h 05', 'fr', '2026-02-03'],
  ['Sera envoyé le 1 août 2026 à 21:30', 'fr', '2026-08-01'],
  ['Wird am Mi., 9. September 2026 um 18:00 gesendet', 'de', '2026-09-09'],
  ['Marcado para sex., 27 de nov. de 2026 às 09:00', 'pt', '2026-11-27'],
  ['2026年11月27日 9:00に送信されます', 'ja', null],
  ['Schedule', 'en', null],
  ['Will send in 2026', 'en', null],
  ['', 'xx-not-a-language', null],
])('the day in %j (%s)', (sentence, language, day) => {
  expect(dayIn(sentence, language)).toBe(day);
});
