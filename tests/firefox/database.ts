/** The extension's database, reached from one of its own pages. */
import type { Page } from 'puppeteer-core';
import type { AccountRow, DayTotalRow, LimitsRow } from '../../storage/database';
import type { Slice } from '../../time/slice';
import { forgetEverything as forget, putRows, readRows, sumMs } from '../database';
import type { Firefox } from './firefox';

export const readSlices = (page: Page) => readRows<Slice>(page, 'slices');
export const readDayTotals = (page: Page) => readRows<DayTotalRow>(page, 'dayTotals');
export const readLimits = (page: Page) => readRows<LimitsRow>(page, 'limits');
export const readAccounts = (page: Page) => readRows<AccountRow>(page, 'accounts');

/** Writes a day total as it would stand there had the time been spent earlier today. */
export const putDayTotal = (page: Page, row: DayTotalRow) => putRows(page, 'dayTotals', row);

/** Empties every store, so that each test begins as on the day of the install. */
export async function forgetEverything(firefox: Firefox): Promise<void> {
  const page = await firefox.openPage('popup');
  await forget(page);
  await page.close();
}

export const totalMs = sumMs;
