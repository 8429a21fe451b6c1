import type { Language, StageOptions, Theme } from '../../seam-types';
import { OWN_ACCOUNTS, PERSON_ACCOUNT } from '../data/people';

const KEPT = 'stage';

export interface Settings {
  language: Language;
  theme: Theme;
  /** '' is logged out. */
  account: string;
  posts: number;
  seed: number;
  unread: number;
}

/**
 * How the page opens: the query of the address, else what was changed at run time (so that a reload and a
 * second tab stay with it, as on X), else what the route helper wrote into the document, else the browser.
 */
export function readSettings(): Settings {
  const query = new URLSearchParams(location.search);
  const kept = parse(localStorage.getItem(KEPT));
  const served = parse(document.querySelector('meta[name=stage]')?.getAttribute('content') ?? null);
  const found = { ...served, ...kept };
  const language = query.get('lang') ?? found.language ?? navigator.language.slice(0, 2);
  const theme = query.get('theme') ?? found.theme;
  const account = query.get('account') ?? found.account ?? PERSON_ACCOUNT;
  return {
    language: language === 'fr' ? 'fr' : 'en',
    theme: theme === 'dark' ? 'dark' : 'light',
    account: OWN_ACCOUNTS.includes(account) ? account : '',
    posts: Number(query.get('posts') ?? found.posts ?? 500),
    seed: Number(query.get('seed') ?? found.seed ?? 1921),
    unread: Number(query.get('unread') ?? found.unread ?? 3),
  };
}

export function keepSettings(part: StageOptions): void {
  localStorage.setItem(KEPT, JSON.stringify({ ...parse(localStorage.getItem(KEPT)), ...part }));
}

function parse(json: string | null): StageOptions {
  try {
    return JSON.parse(json ?? '{}') as StageOptions;
  } catch {
    return {};
  }
}
