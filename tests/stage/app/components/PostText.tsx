import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Post } from '../data/types';
import { emojiImage } from '../pictures';
import { useStage } from '../state/store';
import { languageName, wordsOf } from '../words';
import { GrokIcon } from './Icon';
import { Link } from './Link';

const TOKENS =
  /(@\w{1,15}|#[\p{L}\d_]+|https?:\/\/\S+|\p{Extended_Pictographic}(?:\u200D\p{Extended_Pictographic}|\uFE0F|[\u{1F3FB}-\u{1F3FF}])*)/gu;

/** Text as X lays it out: runs in spans, emoji as images, mentions, hashtags and addresses as links. */
export function Rich({ text, plain }: { text: string; plain?: boolean }) {
  const parts: ReactNode[] = [];
  text.split(TOKENS).forEach((part, i) => {
    if (part === '') return;
    // Parts never move within a text: their place is their key.
    const key = `${i}`;
    if (i % 2 === 0) parts.push(<span key={key}>{part}</span>);
    else if (/^\p{Extended_Pictographic}/u.test(part)) {
      parts.push(<img key={key} alt={part} draggable={false} src={emojiImage(part)} className="emoji" />);
    } else if (plain) parts.push(<span key={key}>{part}</span>);
    else parts.push(<Entity key={key} text={part} />);
  });
  return <>{parts}</>;
}

function Entity({ text }: { text: string }) {
  if (text.startsWith('http')) {
    return (
      <a
        dir="ltr"
        href={text}
        rel="noopener noreferrer nofollow"
        target="_blank"
        role="link"
        className="entity"
      >
        <span aria-hidden="true" className="hidden-part">
          {text.slice(0, text.indexOf('//') + 2)}
        </span>
        {text.slice(text.indexOf('//') + 2)}
      </a>
    );
  }
  const href = text.startsWith('@') ? `/${text.slice(1)}` : `/search?q=${encodeURIComponent(text)}`;
  return (
    <span className="entity-box">
      <Link dir="ltr" href={href} className="entity">
        {text}
      </Link>
    </span>
  );
}

interface Props {
  post: Post;
  /** Lines shown before the text is cut; none on a detail page. */
  clamp?: number;
  large?: boolean;
}

/** `[data-testid=tweetText]` with what may stand around it: the line of a machine translation, "show more". */
export function PostText({ post, clamp, large }: Props) {
  const language = useStage((s) => s.language);
  const words = wordsOf(language);
  const [original, setOriginal] = useState(false);
  const [open, setOpen] = useState(false);
  const [cut, setCut] = useState(false);
  const box = useRef<HTMLDivElement>(null);

  // The node is used again for other posts: what was opened belongs to the post, not to the node.
  const shownFor = useRef(post.id);
  if (shownFor.current !== post.id) {
    shownFor.current = post.id;
    setOriginal(false);
    setOpen(false);
  }
  useLayoutEffect(() => {
    const node = box.current;
    if (node) setCut(node.scrollHeight > node.clientHeight + 2);
  });

  if (!post.text) return null;
  const translated = post.translation && post.lang !== language ? post.translation[language] : undefined;
  const text = translated && !original ? translated : post.text;
  const lang = translated && !original ? language : post.lang;
  const clamped = clamp !== undefined && !open;
  return (
    <>
      {translated ? (
        <div className="translation">
          <GrokIcon />
          <div dir="ltr">
            <span>{`${words.translatedFrom} ${languageName(post.lang, language)}`}</span>
          </div>
          <button
            type="button"
            aria-label={original ? words.showTranslation : words.showOriginal}
            onClick={(event) => {
              event.stopPropagation();
              setOriginal(!original);
            }}
          >
            <span>{original ? words.showTranslation : words.showOriginal}</span>
          </button>
        </div>
      ) : null}
      <div
        ref={box}
        dir="auto"
        lang={lang}
        id={`text-${post.id}`}
        data-testid="tweetText"
        className={`tweet-text${clamped ? ' clamped' : ''}${large ? ' large' : ''}`}
        style={clamped ? { WebkitLineClamp: clamp } : undefined}
      >
        <Rich text={text} />
      </div>
      {cut && clamped ? (
        <button
          type="button"
          data-testid="tweet-text-show-more-link"
          className="show-more"
          onClick={(event) => {
            event.stopPropagation();
            setOpen(true);
          }}
        >
          <span>{words.showMore}</span>
        </button>
      ) : null}
    </>
  );
}
