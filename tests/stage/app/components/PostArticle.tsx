import { type MouseEvent, memo, useLayoutEffect, useRef } from 'react';
import { personOf } from '../data/people';
import type { Post } from '../data/types';
import { picture } from '../pictures';
import { noteArticle } from '../state/reuse';
import { goTo } from '../state/router';
import { useStage } from '../state/store';
import { wordsOf } from '../words';
import { ActionBar, openMenu } from './ActionBar';
import { Avatar } from './Avatar';
import { GrokIcon, Icon } from './Icon';
import { LinkCard, Photo, SocialContext, Video } from './Media';
import { PostText } from './PostText';
import { QuotedPost } from './QuotedPost';
import { UserName } from './UserName';

/** Text, quote, media and card of a post, in the order of X. */
export function PostBody({ post, clamp, large }: { post: Post; clamp?: number; large?: boolean }) {
  return (
    <>
      <div>
        <PostText post={post} {...(clamp === undefined ? {} : { clamp })} large={large ?? false} />
      </div>
      {post.article ? <ArticleCard post={post} /> : null}
      {post.picture && !post.article ? <Photo post={post} /> : null}
      {post.video ? <Video id={post.id} /> : null}
      <LinkCard post={post} />
      {post.quote ? <QuotedPost id={post.quote} /> : null}
    </>
  );
}

function ArticleCard({ post }: { post: Post }) {
  return (
    <div className="card article-card" data-testid="article-cover-image">
      <img alt="" src={picture(post.picture ?? 'pan')} />
      <div className="article-words">
        <div dir="auto" className="article-title">
          <span>{post.article?.title}</span>
        </div>
        <div dir="auto" className="article-opening">
          <span>{post.article?.opening}</span>
        </div>
      </div>
    </div>
  );
}

export function Corner({ post }: { post: Post }) {
  const words = wordsOf(useStage((s) => s.language));
  return (
    <div className="corner">
      {post.promoted ? (
        <div dir="ltr" className="ad">
          <span>{words.ad}</span>
        </div>
      ) : (
        <div>
          <button
            type="button"
            role="button"
            aria-label={words.grok}
            className="round blue"
            onClick={(e) => e.stopPropagation()}
          >
            <GrokIcon />
          </button>
        </div>
      )}
      <div>
        <button
          type="button"
          role="button"
          aria-expanded={false}
          aria-haspopup="menu"
          aria-label={words.moreOptions}
          data-testid="caret"
          className="round blue"
          onClick={(event) => openMenu(event, 'caret', post.id)}
        >
          <Icon name="more" />
        </button>
      </div>
    </div>
  );
}

/**
 * A post in a timeline. The same node may be given another post at any time; while it keeps its post, the
 * list that scrolls does not draw it again.
 */
export const PostArticle = memo(function PostArticle({ post, still }: { post: Post; still?: boolean }) {
  const words = wordsOf(useStage((s) => s.language));
  const node = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (node.current) noteArticle(node.current, post.id);
  }, [post.id]);

  const open = (event: MouseEvent) => {
    if (still || (event.target as Element).closest('a, button, [role=link]')) return;
    if (getSelection()?.toString()) return;
    goTo(`/${post.author}/status/${post.id}`);
  };
  const reposter = post.repostedBy;
  return (
    <article
      ref={node}
      role="article"
      tabIndex={0}
      data-testid="tweet"
      aria-labelledby={`text-${post.id} group-${post.id}`}
      className={still ? 'tweet still' : 'tweet'}
      onClick={open}
    >
      <div>
        <div>
          <div className="context-row">
            {reposter ? (
              <SocialContext
                icon="repost"
                text={`${personOf(reposter).name} ${words.reposted}`}
                href={`/${reposter}`}
              />
            ) : null}
            {post.pinned ? <SocialContext icon="pin" text={words.pinned} /> : null}
          </div>
          <div className="tweet-row">
            <div className="avatar-column">
              <div data-testid="Tweet-User-Avatar">
                <Avatar handle={post.author} />
              </div>
              {still ? <div className="thread-line" /> : null}
            </div>
            <div className="tweet-column">
              <div className="tweet-head">
                <UserName post={post} time={!post.promoted} linked />
                {still ? null : <Corner post={post} />}
              </div>
              <PostBody post={post} {...(still ? {} : { clamp: 10 })} />
              {still ? null : <ActionBar post={post} />}
            </div>
          </div>
        </div>
      </div>
    </article>
  );
});
