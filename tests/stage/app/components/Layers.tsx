import { OWN_ACCOUNTS, personOf } from '../data/people';
import { signOut, switchAccount, toggleFollow, toggleRepost } from '../state/actions';
import { openCompose } from '../state/router';
import { type Menu, setState, useStage, world } from '../state/store';
import { wordsOf } from '../words';
import { Avatar } from './Avatar';
import { isNarrow } from './ComposeSheet';
import { Icon } from './Icon';
import { Link } from './Link';
import { Modal } from './Modal';

/** What X puts above the page: the modal, menus, toasts, the bar of logged-out visitors. */
export function Layers() {
  const modal = useStage((s) => s.modal);
  const menu = useStage((s) => s.menu);
  return (
    <div id="layers">
      {modal && !isNarrow() ? <Modal /> : null}
      {menu ? <DropdownMenu menu={menu} /> : null}
      <Toast />
      <BottomBar />
    </div>
  );
}

function Toast() {
  const toast = useStage((s) => s.toast);
  const words = wordsOf(useStage((s) => s.language));
  if (!toast) return null;
  return (
    <div className="toast" data-testid="toast" role="alert">
      <div dir="auto">
        <span>{toast.text}</span>
      </div>
      {toast.path ? (
        <Link href={toast.path}>
          <span>{words.view}</span>
        </Link>
      ) : null}
    </div>
  );
}

function BottomBar() {
  const account = useStage((s) => s.account);
  const path = useStage((s) => s.path);
  const words = wordsOf(useStage((s) => s.language));
  if (account || path.startsWith('/i/flow/')) return null;
  return (
    <div className="bottom-bar" data-testid="BottomBar">
      <div>
        <b>{words.bottomBar}</b>
        <span>{words.bottomBarText}</span>
      </div>
      <Link href="/i/flow/login" className="pill outline" data-testid="login">
        <span>{words.logIn}</span>
      </Link>
    </div>
  );
}

function DropdownMenu({ menu }: { menu: Menu }) {
  const close = () => setState({ menu: undefined });
  const left = Math.max(8, Math.min(menu.x, innerWidth - 330));
  const above = menu.kind === 'accounts' || menu.y > innerHeight - 260;
  const place = above
    ? { bottom: innerHeight - menu.y + (menu.kind === 'accounts' ? 74 : 36) }
    : { top: menu.y };
  return (
    <div className="menu-layer">
      <div className="menu-mask" onClick={close} />
      <div
        role="menu"
        className="menu"
        style={{ left, ...place }}
        onKeyDown={(e) => e.key === 'Escape' && close()}
      >
        <div data-testid="Dropdown">
          {menu.kind === 'accounts' ? <Accounts /> : <PostItems menu={menu} />}
        </div>
      </div>
    </div>
  );
}

function Accounts() {
  const words = wordsOf(useStage((s) => s.language));
  const account = useStage((s) => s.account);
  return (
    <>
      {OWN_ACCOUNTS.map((handle) => (
        <button
          type="button"
          role="menuitem"
          key={handle}
          data-testid="UserCell"
          className="account-item"
          onClick={() => (handle === account ? setState({ menu: undefined }) : switchAccount(handle))}
        >
          <Avatar handle={handle} linked={false} />
          <div>
            <b>{personOf(handle).name}</b>
            <span>{`@${handle}`}</span>
          </div>
          {handle === account ? <Icon name="check" /> : null}
        </button>
      ))}
      <hr />
      <button
        type="button"
        role="menuitem"
        className="menu-item"
        data-testid="AccountSwitcher_AddAccount_Button"
      >
        <span>{words.addAccount}</span>
      </button>
      <button
        type="button"
        role="menuitem"
        className="menu-item"
        data-testid="AccountSwitcher_Logout_Button"
        onClick={signOut}
      >
        <span>{`${words.logOut} @${account}`}</span>
      </button>
    </>
  );
}

function PostItems({ menu }: { menu: Menu }) {
  const words = wordsOf(useStage((s) => s.language));
  const reposted = useStage((s) => s.reposts.some((one) => one.id === menu.post && one.by === s.account));
  const post = menu.post ? world.posts.get(menu.post) : undefined;
  if (!post) return null;
  const close = () => setState({ menu: undefined });
  const follow = () => {
    toggleFollow(post.author);
    close();
  };
  const items: { text: string; testId?: string; act: () => void }[] =
    menu.kind === 'retweet'
      ? [
          {
            text: reposted ? words.undoRepost : words.repost,
            testId: reposted ? 'unretweetConfirm' : 'retweetConfirm',
            act: () => toggleRepost(post.id),
          },
          { text: words.quotePost, act: () => openCompose({ quote: post.id }) },
        ]
      : menu.kind === 'share'
        ? [{ text: words.copyLink, act: close }]
        : [
            { text: words.notInterested, act: close },
            { text: `${words.follow} @${post.author}`, act: follow },
            { text: `${words.mute} @${post.author}`, act: close },
            { text: `${words.block} @${post.author}`, testId: 'block', act: close },
            { text: words.report, testId: 'report', act: close },
          ];
  return (
    <>
      {items.map(({ text, testId, act }) => (
        <button
          type="button"
          role="menuitem"
          key={text}
          data-testid={testId}
          className="menu-item"
          onClick={act}
        >
          <span>{text}</span>
        </button>
      ))}
    </>
  );
}
