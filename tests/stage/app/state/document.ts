import { personOf } from '../data/people';
import { wordsOf } from '../words';
import { pageOf } from './router';
import { getState, subscribe, world } from './store';

/** What X writes outside its root: language, theme, title. */
export function keepDocument(): void {
  let title = '';
  let painted = '';
  let timer = 0;
  const write = () => {
    const { language, theme } = getState();
    const html = document.documentElement;
    const ground = theme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
    if (html.lang !== language) html.lang = language;
    if (html.dir !== 'ltr') html.dir = 'ltr';
    // Painted once per change: what an add-on paints over it stays.
    if (painted !== theme) {
      painted = theme;
      html.dataset.theme = theme;
      html.style.colorScheme = theme;
      document.body.style.backgroundColor = ground;
    }
    const next = titleOf();
    if (next === title) return;
    title = next;
    // X's title flashes: a bare "X" first, the page's own a little later.
    document.title = 'X';
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      document.title = title;
    }, 120);
  };
  subscribe(write);
  write();
}

function titleOf(): string {
  const { path, unread, account, language, modal } = getState();
  const words = wordsOf(language);
  const page = pageOf(path);
  const count = unread && account ? `(${unread}) ` : '';
  if (modal) return `${count}${words.post} / X`;
  if (page.name === 'status') {
    const post = world.posts.get(page.id);
    const author = post ? personOf(post.author).name : '';
    return `${count}${author} ${language === 'fr' ? 'sur' : 'on'} X : “${post?.text.slice(0, 60) ?? ''}” / X`;
  }
  if (page.name === 'profile') return `${count}${personOf(page.handle).name} (@${page.handle}) / X`;
  if (page.name === 'login') return `${words.logIn} / X`;
  const names: Partial<Record<typeof page.name, string>> = {
    home: words.home,
    explore: words.explore,
    notifications: words.notifications,
    search: words.search,
    chat: words.chat,
    settings: words.settings,
    oauth: words.authorise,
  };
  return `${count}${names[page.name] ?? 'X'} / X`;
}
