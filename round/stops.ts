/** The stops of a round: what they are, and in which order. */
import { isAccount, type Watched, type WatchList } from '../watch/watched';
import { about, aroundCompetitor, ofList, saidTo } from './query';

export const stopKinds = [
  ...(['mentions', 'company', 'customers', 'partners', 'press', 'competitors'] as const),
  'competitor',
] as const;
export type StopKind = (typeof stopKinds)[number];

export interface Stop {
  kind: StopKind;
  /** Whom it is about, where its kind does not say: the company, the competitor. Empty: its kind says it. */
  name: string;
  /** A long list takes several searches. */
  queries: string[];
}

export interface RoundChoice {
  /** The account in use; handles without "@". */
  account: string;
  /** As the settings have it; empty: none. */
  companyName: string;
  /** Accounts that speak for the company. */
  companyAccounts: readonly string[];
  watched: readonly Watched[];
  /** The entry of the one competitor; empty: none. */
  competitor: string;
}

/** Those that there is something to look for at: at most seven. */
export function stopsOf(choice: RoundChoice): Stop[] {
  return stopKinds.map((kind) => stopOf(kind, choice)).filter(({ queries }) => queries.length > 0);
}

function stopOf(kind: StopKind, choice: RoundChoice): Stop {
  const { account, companyName, companyAccounts, watched, competitor } = choice;
  if (kind === 'mentions') return { kind, name: '', queries: account === '' ? [] : [saidTo(account)] };
  if (kind === 'company') {
    // What is said to the account in use stands at the first stop.
    const named = companyAccounts.filter((handle) => handle !== account);
    const own = [...new Set([...companyAccounts, account])].filter((handle) => handle !== '');
    const query = about(companyName, named, own);
    return { kind, name: companyName, queries: query === null ? [] : [query] };
  }
  if (kind === 'competitor') {
    const chosen = watched.find(({ entry, list }) => list === 'competitors' && entry === competitor);
    return { kind, name: chosen?.text ?? '', queries: chosen ? [aroundCompetitor(chosen.text)] : [] };
  }
  return { kind, name: '', queries: ofList(textsOf(watched, kind)) };
}

/** Accounts first; in the order in which they came, so that a new one moves none to another search. */
function textsOf(watched: readonly Watched[], list: WatchList): string[] {
  const rank = ({ entry }: Watched) => (isAccount(entry) ? 0 : 1);
  return watched
    .filter((each) => each.list === list)
    .sort(
      (one, other) =>
        rank(one) - rank(other) || one.addedAt - other.addedAt || one.entry.localeCompare(other.entry),
    )
    .map(({ text }) => text);
}

/** One search of a stop. */
export interface Leg {
  kind: StopKind;
  /** From 0. */
  part: number;
}

/** Under what is kept of a leg; another competitor is another place. */
export function legKey({ kind, name }: Pick<Stop, 'kind' | 'name'>, part: number): string {
  return kind === 'competitor' ? `${kind} ${name.toLowerCase()}` : `${kind} ${part + 1}`;
}

/** The leg on which a query is asked; null: none of the round's. */
export function legOf(stops: readonly Stop[], query: string): (Leg & { key: string }) | null {
  for (const stop of stops) {
    const part = stop.queries.indexOf(query);
    if (part >= 0) return { kind: stop.kind, part, key: legKey(stop, part) };
  }
  return null;
}

/** The leg after this one, in the order of the round; null: it was the last. */
export function legAfter(stops: readonly Stop[], { kind, part }: Leg): Leg | null {
  const index = stops.findIndex((stop) => stop.kind === kind);
  if (part + 1 < (stops[index]?.queries.length ?? 0)) return { kind, part: part + 1 };
  const next = stops[index + 1];
  return next ? { kind: next.kind, part: 0 } : null;
}
