import { browser } from 'wxt/browser';
import { localeOf } from '../../locales/ui-language';
import { onWritten } from '../../storage/changes';
import { isSyncOn, type NowHere, syncNow, takeFromSync } from '../../storage/sync/pass';
import { zoneHere } from '../../time/zone-here';

const alarm = 'sync';

/**
 * To be called in the worker's first turn. What grows is told once a minute; what the user's other computers tell is
 * read when the browser says so, when the worker starts, and with each telling.
 */
export function startSyncing(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void tell();
  });
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') void takeFromSync(browser.storage.sync, nowHere());
    // The policy may have turned it off.
    if (area === 'managed') void tell();
  });
  onWritten((tables) => {
    // Turned on, or off: at once.
    if (tables.has('settings')) void tell();
    else if (['dayTotals', 'limits', 'accounts'].some((name) => tables.has(name))) void tellSoon();
  });
  // What was counted last may not have been told when the browser was closed.
  browser.runtime.onStartup.addListener(() => void tell());
  void takeFromSync(browser.storage.sync, nowHere());
}

function nowHere(): NowHere {
  return { now: Date.now(), zone: zoneHere(), localeOf };
}

let isArmed = false;

async function tell(): Promise<void> {
  isArmed = false;
  await syncNow(browser.storage.sync, nowHere());
}

/** Within the minute, however often it is asked for. */
async function tellSoon(): Promise<void> {
  if (isArmed) return;
  isArmed = true;
  if (!(await isSyncOn())) {
    isArmed = false;
  } else if (!(await browser.alarms.get(alarm))) {
    await browser.alarms.create(alarm, { delayInMinutes: 1 });
  }
}
