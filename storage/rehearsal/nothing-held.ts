/** For tests: strict mode holds nothing. */
import { settingsFrom } from '../../settings/settings';
import type { StrictToday } from '../strict-today';

export const nothingHeld: StrictToday = {
  day: '2026-03-02',
  tomorrow: '2026-03-03',
  isHeld: false,
  limits: new Map(),
  settings: settingsFrom(new Map()),
};
