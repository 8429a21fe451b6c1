import type { MouseEvent } from 'react';
import type { Post } from '../data/types';
import { toggleBookmark, toggleLike } from '../state/actions';
import { menuAt } from '../state/menu-at';
import { openCompose } from '../state/router';
import { type Mark, type Menu, useStage } from '../state/store';
import { shortCount, wordsOf } from '../words';
import { Icon, type IconName } from './Icon';
import { Link } from './Link';

export function openMenu(event: MouseEvent, kind: Menu['kind'], post?: string): void {
  event.stopPropagation();
  menuAt(event.currentTarget, kind, post);
}

const has = (marks: Mark[], id: string, by: string) => marks.some((mark) => mark.id === id && mark.by === by);

/** The action bar: `div[role=group]` whose label has the exact counts, in the language of the page. */
export function ActionBar({ post, detail }: { post: Post; detail?: boolean }) {
  const language = useStage((s) => s.language);
  const account = useStage((s) => s.account);
  const liked = useStage((s) => has(s.likes, post.id, s.account));
  const reposted = useStage((s) => has(s.reposts, post.id, s.account));
  const kept = useStage((s) => has(s.bookmarks, post.id, s.account));
  const words = wordsOf(language);
  const { counts } = post;
  const likes = counts.likes + (liked ? 1 : 0);
  const reposts = counts.reposts + (reposted ? 1 : 0);
  const label = [
    `${counts.replies} ${words.replies}`,
    `${reposts} ${words.repost}`,
    `${likes} ${words.like}`,
    `${counts.bookmarks} ${words.bookmark}`,
    `${counts.views} ${words.views}`,
  ].join(', ');
  const whenIn = (act: () => void) => (event: MouseEvent) => {
    event.stopPropagation();
    if (account) act();
  };
  return (
    <div className={detail ? 'actions detail' : 'actions'}>
      <div aria-label={label} role="group" id={`group-${post.id}`}>
        <Action
          icon="reply"
          tone="blue"
          testId="reply"
          label={`${counts.replies} ${words.reply}`}
          count={shortCount(counts.replies, language)}
          onClick={whenIn(() => openCompose({ replyTo: post.id }))}
        />
        <Action
          icon="repost"
          tone="green"
          testId={reposted ? 'unretweet' : 'retweet'}
          label={`${reposts} ${words.repost}`}
          count={shortCount(reposts, language)}
          onClick={(event) => account && openMenu(event, 'retweet', post.id)}
        />
        <Action
          icon="like"
          tone="pink"
          testId={liked ? 'unlike' : 'like'}
          label={`${likes} ${words.like}`}
          count={shortCount(likes, language)}
          filled={liked}
          onClick={whenIn(() => toggleLike(post.id))}
        />
        {detail ? null : (
          <div>
            <Link
              href={`/${post.author}/status/${post.id}/analytics`}
              aria-label={`${counts.views} ${words.views}`}
              className="action blue"
            >
              <Face icon="views" count={shortCount(counts.views, language)} />
            </Link>
          </div>
        )}
        <Action
          icon="bookmark"
          tone="blue"
          testId={kept ? 'removeBookmark' : 'bookmark'}
          label={words.bookmark}
          count={detail ? shortCount(counts.bookmarks, language) : ''}
          filled={kept}
          onClick={whenIn(() => toggleBookmark(post.id))}
        />
        <div className="share">
          <Action
            icon="share"
            tone="blue"
            label={words.share}
            count=""
            onClick={(event) => openMenu(event, 'share', post.id)}
          />
        </div>
      </div>
    </div>
  );
}

interface ActionProps {
  icon: IconName;
  tone: 'blue' | 'green' | 'pink';
  testId?: string;
  label: string;
  count: string;
  filled?: boolean;
  onClick: (event: MouseEvent) => void;
}

function Action({ icon, tone, testId, label, count, filled, onClick }: ActionProps) {
  const on = testId?.startsWith('un') || testId?.startsWith('remove');
  return (
    <div>
      <button
        type="button"
        role="button"
        aria-label={label}
        data-testid={testId}
        className={`action ${tone}${on ? ' on' : ''}`}
        onClick={onClick}
      >
        <Face icon={icon} count={count} filled={filled ?? false} />
      </button>
    </div>
  );
}

function Face({ icon, count, filled }: { icon: IconName; count: string; filled?: boolean }) {
  return (
    <div dir="ltr">
      <div className="action-icon">
        <div className="halo" />
        <Icon name={icon} filled={filled ?? false} />
      </div>
      <div className="action-count">
        <span data-testid="app-text-transition-container">
          <span>
            <span>{count}</span>
          </span>
        </span>
      </div>
    </div>
  );
}
