import { toggleLike } from './actions';
import { menuAt } from './menu-at';
import { goTo, openCompose } from './router';
import { getState, setState } from './store';

/** X's single keys, heard on document: an overlay that lets its own key presses through sets them off. */

const KEYS = new Set([
  'n',
  'r',
  'l',
  't',
  'b',
  'j',
  'k',
  'm',
  'x',
  's',
  'h',
  'g',
  'o',
  '/',
  '?',
  '.',
  'Enter',
]);
const EDITABLE = 'input, textarea, select, [contenteditable=true]';

export function startShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target instanceof Element ? event.target : undefined;
    if (!KEYS.has(event.key) || target?.closest(EDITABLE) || getState().modal || !getState().account) return;
    if (event.key === 'Enter' && !target?.matches('article[data-testid=tweet]')) return;
    setState({ shortcuts: [...getState().shortcuts, { key: event.key, at: Date.now() }] });
    if (act(event.key)) event.preventDefault();
  });
}

function articles(): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('main article[data-testid=tweet]')];
  return all.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
}

function chosen(): HTMLElement | undefined {
  return document.activeElement?.closest<HTMLElement>('article[data-testid=tweet]') ?? undefined;
}

function idOf(article: Element | undefined): string | undefined {
  return /-(\d+)$/.exec(article?.querySelector('[role=group]')?.id ?? '')?.[1];
}

function act(key: string): boolean {
  const article = chosen();
  const id = idOf(article);
  if (key === 'n') openCompose();
  else if (key === '/') document.querySelector<HTMLElement>('[data-testid=SearchBox_Search_Input]')?.focus();
  else if (key === 'j' || key === 'k') step(key === 'j' ? 1 : -1);
  else if (key === 'r' && id) openCompose({ replyTo: id });
  else if (key === 'l' && id) toggleLike(id);
  else if (key === 't' && id && article)
    menuAt(article.querySelector('[data-testid$=retweet]') ?? article, 'retweet', id);
  else if (key === 'Enter' && article)
    goTo(article.querySelector('a:has(time)')?.getAttribute('href') ?? '/home');
  else return false;
  return true;
}

function step(by: 1 | -1): void {
  const all = articles();
  const now = chosen();
  const from = now ? all.indexOf(now) : all.findIndex((one) => one.getBoundingClientRect().top > 50) - by;
  const next = all[from + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}
