import { memo, useEffect, useRef } from 'react';
import type { Post } from '../data/types';
import { picture } from '../pictures';
import { useStage } from '../state/store';
import { longTime, shortCount, wordsOf } from '../words';
import { ActionBar } from './ActionBar';
import { Avatar } from './Avatar';
import { Composer } from './Composer';
import { Link } from './Link';
import { Corner, PostBody } from './PostArticle';
import { PostText } from './PostText';
import { UserName } from './UserName';

/** The post a detail page is about: name above, time in a row below the text, and the reply box in its cell. */
export const FocusedPost = memo(function FocusedPost({ post }: { post: Post }) {
  const language = useStage((s) => s.language);
  const account = useStage((s) => s.account);
  const words = wordsOf(language);
  const node = useRef<HTMLElement>(null);
  useEffect(() => node.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <article
        ref={node}
        role="article"
        tabIndex={-1}
        data-testid="tweet"
        aria-labelledby={`text-${post.id} group-${post.id}`}
        className="tweet focused"
      >
        <div>
          <div>
            <div className="tweet-row">
              <div className="avatar-column">
                <div data-testid="Tweet-User-Avatar">
                  <Avatar handle={post.author} />
                </div>
              </div>
              <div className="tweet-column">
                <div className="tweet-head">
                  <UserName post={post} time={false} linked stacked />
                  <Corner post={post} />
                </div>
              </div>
            </div>
            <div className="focused-body">
              {post.article ? <ReadView post={post} /> : <PostBody post={post} large />}
            </div>
            <div className="focused-time">
              <div>
                <Link
                  href={`/${post.author}/status/${post.id}`}
                  dir="ltr"
                  aria-label={longTime(post.at, language)}
                >
                  <time dateTime={new Date(post.at).toISOString()}>{longTime(post.at, language)}</time>
                </Link>
                <span aria-hidden="true">{' · '}</span>
                <span className="views">
                  <Link href={`/${post.author}/status/${post.id}/analytics`}>
                    <b>{shortCount(post.counts.views, language)}</b>
                    <span>{` ${words.views}`}</span>
                  </Link>
                </span>
              </div>
            </div>
            <ActionBar post={post} detail />
            <div className="relevant">
              <button type="button" dir="ltr" aria-haspopup="menu">
                <span>{words.relevant}</span>
              </button>
              <Link href={`/${post.author}/status/${post.id}/quotes`} dir="ltr">
                <span>{words.viewQuotes}</span>
              </Link>
            </div>
          </div>
        </div>
      </article>
      {account ? (
        <div data-testid="inline_reply_offscreen">
          <div>
            <div>
              <Composer place="inline" replyTo={post.id} key={post.id} />
            </div>
          </div>
        </div>
      ) : null}
    </>
  );
});

/** An Article: no tweetText, a first action bar between its title and its words. */
function ReadView({ post }: { post: Post }) {
  const words = wordsOf(useStage((s) => s.language));
  return (
    <div data-testid="twitterArticleReadView">
      <div className="media">
        <Link href={`/${post.author}/article/${post.id}/media/1`}>
          <div aria-label={words.image} data-testid="tweetPhoto">
            <img alt={words.image} draggable src={picture(post.picture ?? 'pan')} />
          </div>
        </Link>
      </div>
      <div dir="auto" data-testid="twitter-article-title" className="article-heading">
        <span>{post.article?.title}</span>
      </div>
      <ActionBar post={post} detail />
      <div data-testid="twitterArticleRichTextView" className="article-text">
        <p>{post.article?.opening}</p>
        <p>{words.sayMore}</p>
      </div>
      <PostText post={post} />
    </div>
  );
}
