import { browser } from 'wxt/browser';
import { localeOf } from '../../locales/ui-language';
import type { PageHandlers } from '../../messaging/from-page';
import { isLeftLying, isOver } from '../../round/round';
import { legAfter, legKey, legOf, type Stop, stopsOf } from '../../round/stops';
import { lastRound, noteOpened, noteSeen, readSeen } from '../../storage/seen';
import { readToday } from '../../storage/today';
import { countedSince } from '../../storage/visits';
import { allWatched, changeWatched, isAnybodyWatched, watchedAmong } from '../../storage/watched';
import { zoneHere } from '../../time/zone-here';
import { accountEntry } from '../../watch/watched';
import { isX, searchPath } from '../../x/pages';

type Handled = 'findWatched' | 'watchAccount' | 'readRound' | 'openLeg' | 'readHere' | 'noteSeen';

/** What the worker does for the marks and the round. The lists stay here: a page hears of what it shows. */
export const roundHandlers: Pick<PageHandlers, Handled> = {
  findWatched: async ({ handles }) => ({
    isAnybody: await isAnybodyWatched(),
    lists: await watchedAmong(handles),
  }),

  watchAccount({ handle, list }) {
    const entry = accountEntry(handle);
    if (list === null) return changeWatched([], [entry]);
    return changeWatched([{ entry, text: `@${handle}`, list, addedAt: Date.now() }], []);
  },

  async readRound({ account }) {
    const [stops, round] = [await stopsNow(account), await lastRound(account)];
    const opened = new Set(isOver(round, Date.now()) ? [] : round?.opened);
    const isOpened = (stop: Stop, part: number) => opened.has(legKey(stop, part));
    const legs = stops.flatMap((stop) => stop.queries.map((_, part) => ({ stop, part })));
    const next = legs.find(({ stop, part }) => !isOpened(stop, part));
    return {
      stops: stops.map((stop) => ({
        kind: stop.kind,
        name: stop.name,
        opened: stop.queries.map((_, part) => isOpened(stop, part)),
      })),
      next: next ? { kind: next.stop.kind, part: next.part } : null,
    };
  },

  async openLeg({ account, leg }, tabId) {
    const stops = await stopsNow(account);
    const stop = stops.find(({ kind }) => kind === leg.kind);
    const query = stop?.queries[leg.part];
    if (!stop || query === undefined) throw new Error(`openLeg: no such search, ${leg.kind} ${leg.part}`);
    // On the site that the user is on: signing in differs between the two.
    const { url = '' } = await browser.tabs.get(tabId);
    if (!isX(url)) throw new Error('openLeg: the tab is elsewhere');
    await noteOpened(account, legKey(stop, leg.part), legAfter(stops, leg) === null, Date.now());
    await browser.tabs.update(tabId, { url: new URL(searchPath(query), url).href });
  },

  async readHere({ account, query }) {
    const stops = await stopsNow(account);
    const [here, round] = [legOf(stops, query), await lastRound(account)];
    const stop = stops.find(({ kind }) => kind === here?.kind);
    if (!here || !stop || !round || isLeftLying(round, Date.now())) return null;
    const next = legAfter(stops, here);
    const after = stops.find(({ kind }) => kind === next?.kind);
    const seen = await readSeen(account, here.key);
    return {
      kind: here.kind,
      part: here.part,
      name: stop.name,
      number: stops.indexOf(stop) + 1,
      of: stops.length,
      parts: stop.queries.length,
      next: next && after ? { ...next, name: after.name, parts: after.queries.length } : null,
      spentMs: await countedSince(account, round.startedAt),
      before: seen && (seen.round === round.startedAt ? seen.before : seen.newest),
    };
  },

  async noteSeen({ account, query, newest }) {
    const leg = legOf(await stopsNow(account), query);
    if (leg) await noteSeen(account, leg.key, newest);
  },
};

async function stopsNow(account: string): Promise<Stop[]> {
  const { settings, policy, companyAccounts } = await readToday(Date.now(), zoneHere(), localeOf);
  const named = [settings.handOverAccount, policy.handOverAccount, ...companyAccounts];
  return stopsOf({
    account,
    companyName: settings.companyName,
    companyAccounts: [...new Set(named.filter((handle) => handle !== ''))],
    watched: await allWatched(),
    competitor: settings.roundCompetitor,
  });
}
