/** Chandelle's own database, read (and, for the rehearsed week, written) from one of the extension's own pages. */
import type { Page } from '@playwright/test';
import type {
  AccountRow,
  ActionRow,
  DayTotalRow,
  LimitsRow,
  SettingRow,
  SliceRow,
} from '../../storage/database';
import { putRows, readRows as readStore } from '../../tests/database';

export interface Rows {
  slices: SliceRow[];
  dayTotals: DayTotalRow[];
  actions: ActionRow[];
}

/** Everything counted so far. */
export async function readRows(page: Page): Promise<Rows> {
  return {
    slices: await readStore<SliceRow>(page, 'slices'),
    dayTotals: await readStore<DayTotalRow>(page, 'dayTotals'),
    actions: await readStore<ActionRow>(page, 'actions'),
  };
}

/** What was chosen in the popup. */
export async function readSettings(page: Page): Promise<(AccountRow | LimitsRow | SettingRow)[]> {
  return [
    ...(await readStore<AccountRow>(page, 'accounts')),
    ...(await readStore<LimitsRow>(page, 'limits')),
    ...(await readStore<SettingRow>(page, 'settings')),
  ];
}

export async function addRows(page: Page, rows: Rows): Promise<void> {
  for (const [store, list] of Object.entries(rows)) await putRows(page, store, ...list);
}
