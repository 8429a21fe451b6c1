import { browser } from 'wxt/browser';
import { foldOld } from '../../storage/retention';
import { zoneHere } from '../../time/zone-here';

const alarm = 'fold';

/** To be called in the worker's first turn. Once a day, and not while the browser is starting. */
export function startFolding(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void foldOld(Date.now(), zoneHere());
  });
  void browser.alarms.get(alarm).then(async (known) => {
    if (!known) await browser.alarms.create(alarm, { delayInMinutes: 10, periodInMinutes: 24 * 60 });
  });
}
