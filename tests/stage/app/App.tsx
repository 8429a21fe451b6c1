import { useLayoutEffect } from 'react';
import { ComposePage, isNarrow } from './components/ComposeSheet';
import { Layers } from './components/Layers';
import { Link } from './components/Link';
import { SideNav } from './components/SideNav';
import { ChatPage } from './pages/ChatPage';
import { HomePage } from './pages/HomePage';
import { NotificationsPage } from './pages/NotificationsPage';
import { LoginPage, MissingPage, OauthPage, SettingsPage } from './pages/PlainPages';
import { ProfilePage } from './pages/ProfilePage';
import { ExplorePage, SearchPage } from './pages/SearchPages';
import { StatusPage } from './pages/StatusPage';
import { keptScroll, type Page, pageOf } from './state/router';
import { useStage } from './state/store';
import { wordsOf } from './words';

function Content({ page }: { page: Page }) {
  const target = useStage((s) => s.modal);
  if (target && isNarrow()) return <ComposePage target={target} />;
  if (page.name === 'home') return <HomePage />;
  if (page.name === 'status') return <StatusPage key={page.id} id={page.id} />;
  if (page.name === 'notifications') return <NotificationsPage tab={page.tab} />;
  if (page.name === 'profile') return <ProfilePage key={page.handle} handle={page.handle} />;
  if (page.name === 'search') return <SearchPage query={page.query} isLatest={page.isLatest} />;
  if (page.name === 'explore') return <ExplorePage />;
  if (page.name === 'chat') return <ChatPage conversation={page.conversation} />;
  if (page.name === 'settings') return <SettingsPage />;
  return <MissingPage />;
}

const SHORTCUTS = JSON.stringify({
  n: 'New post',
  r: 'Reply',
  l: 'Like',
  t: 'Repost',
  j: 'Next',
  k: 'Previous',
  '/': 'Search',
});

/** The boundary: changing how X looks makes everything inside anew, with new nodes. */
export function App() {
  const boundary = useStage((s) => s.boundary);
  return (
    <div className="app">
      <Boundary key={boundary} />
    </div>
  );
}

let shownPath = '';

/** A page one comes to starts at its top; one that is come back to, where it was left. */
function useScrollOf(path: string): void {
  useLayoutEffect(() => {
    if (shownPath && shownPath !== path) scrollTo(0, keptScroll(path));
    shownPath = path;
  }, [path]);
}

function Boundary() {
  const path = useStage((s) => s.path);
  useScrollOf(path);
  const account = useStage((s) => s.account);
  const words = wordsOf(useStage((s) => s.language));
  const page = pageOf(path);
  const bare = page.name === 'login' || page.name === 'oauth' || (!account && page.name === 'home');
  return (
    <div className="boundary">
      <h2 role="heading" aria-level={2} className="visually-hidden">
        <div dir="ltr">
          <span>{words.shortcutsHint}</span>
        </div>
        <Link href="/i/keyboard_shortcuts" dir="ltr" tabIndex={-1}>
          <span>{words.more}</span>
        </Link>
      </h2>
      <Layers />
      <div dir="ltr" data-at-shortcutkeys={SHORTCUTS} aria-hidden={false} className="frame">
        {bare ? (
          page.name === 'oauth' ? (
            <OauthPage />
          ) : (
            <LoginPage />
          )
        ) : (
          <>
            <SideNav />
            <main role="main">
              <div className="main-inner">
                <div>
                  <Content page={page} />
                </div>
              </div>
            </main>
          </>
        )}
      </div>
    </div>
  );
}
