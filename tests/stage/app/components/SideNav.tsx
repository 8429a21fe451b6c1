import { personOf } from '../data/people';
import { openCompose, pageOf } from '../state/router';
import { useStage } from '../state/store';
import { wordsOf } from '../words';
import { openMenu } from './ActionBar';
import { Avatar } from './Avatar';
import { Icon, type IconName, Logo } from './Icon';
import { Link } from './Link';

export function SideNav() {
  const account = useStage((s) => s.account);
  const words = wordsOf(useStage((s) => s.language));
  const unread = useStage((s) => s.unread);
  const path = useStage((s) => s.path);
  const page = pageOf(path);
  const here = page.name === 'profile' && page.handle === account ? 'own' : page.name;
  return (
    <header role="banner" className="banner">
      <div>
        <div className="side-nav">
          <div>
            <h1 role="heading" className="logo-box">
              <Link href="/home" aria-label="X" className="round plain big">
                <Logo />
              </Link>
            </h1>
            <nav role="navigation" className="nav-list">
              {account ? (
                <>
                  <Item
                    href="/home"
                    icon="home"
                    text={words.home}
                    testId="AppTabBar_Home_Link"
                    on={here === 'home'}
                  />
                  <Item
                    href="/explore"
                    icon="search"
                    text={words.explore}
                    testId="AppTabBar_Explore_Link"
                    on={here === 'explore' || here === 'search'}
                  />
                  <Item
                    href="/notifications"
                    icon="bell"
                    text={words.notifications}
                    testId="AppTabBar_Notifications_Link"
                    on={here === 'notifications'}
                    count={unread}
                  />
                  <Item
                    href="/i/chat"
                    icon="mail"
                    text={words.chat}
                    testId="AppTabBar_DirectMessage_Link"
                    on={here === 'chat'}
                  />
                  <Item href="/i/grok" icon="grok" text="Grok" />
                  <Item href="/i/history" icon="clock" text={words.bookmarks} />
                  <Item
                    href={`/${account}`}
                    icon="person"
                    text={words.profile}
                    testId="AppTabBar_Profile_Link"
                    on={here === 'own'}
                  />
                  <Item
                    href="/settings/account"
                    icon="more"
                    text={words.more}
                    testId="AppTabBar_More_Menu"
                    on={here === 'settings'}
                  />
                </>
              ) : (
                <>
                  <Item
                    href="/explore"
                    icon="search"
                    text={words.explore}
                    testId="AppTabBar_Explore_Link"
                    on={here === 'explore'}
                  />
                  <Item href="/settings/account" icon="gear" text={words.settings} />
                </>
              )}
            </nav>
            {account ? (
              <a
                href="/compose/post"
                role="link"
                aria-label={words.post}
                data-testid="SideNav_NewTweet_Button"
                className="pill primary new-post"
                onClick={(event) => {
                  event.preventDefault();
                  openCompose();
                }}
              >
                <div dir="ltr">
                  <Icon name="feather" />
                  <span>{words.post}</span>
                </div>
              </a>
            ) : null}
          </div>
          {account ? <Switcher account={account} label={words.accountMenu} /> : null}
        </div>
      </div>
    </header>
  );
}

function Switcher({ account, label }: { account: string; label: string }) {
  return (
    <button
      type="button"
      role="button"
      aria-label={label}
      aria-haspopup="menu"
      data-testid="SideNav_AccountSwitcher_Button"
      className="switcher"
      onClick={(event) => openMenu(event, 'accounts')}
    >
      <div>
        <Avatar handle={account} linked={false} />
      </div>
      <div className="switcher-name">
        <div dir="ltr">
          <b>{personOf(account).name}</b>
        </div>
        <div dir="ltr" tabIndex={-1} className="handle">
          <span>{`@${account}`}</span>
        </div>
      </div>
      <Icon name="more" />
    </button>
  );
}

interface ItemProps {
  href: string;
  icon: IconName;
  text: string;
  testId?: string;
  on?: boolean;
  count?: number;
}

function Item({ href, icon, text, testId, on, count }: ItemProps) {
  return (
    <Link
      href={href}
      aria-label={text}
      className={on ? 'nav-item on' : 'nav-item'}
      {...(testId ? { 'data-testid': testId } : {})}
    >
      <div>
        <div className="nav-icon">
          <Icon name={icon} filled={on ?? false} />
          {count ? (
            <div className="nav-count" aria-live="polite">
              <span>{count}</span>
            </div>
          ) : null}
        </div>
        <div dir="ltr" className="nav-text">
          <span>{text}</span>
        </div>
      </div>
    </Link>
  );
}
