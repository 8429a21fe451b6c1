import { useRef, useState } from 'react';
import { personOf } from '../data/people';
import { picture } from '../pictures';
import { send } from '../state/actions';
import { useStage, world } from '../state/store';
import { wordsOf } from '../words';
import { Avatar } from './Avatar';
import { Editor, type EditorHandle } from './Editor';
import { Icon } from './Icon';
import { Link } from './Link';
import { QuotedPost } from './QuotedPost';
import { ToolBar } from './ToolBar';

const LIMIT = 280;

interface Props {
  /** Above the home timeline, under the focused post, or in the modal. */
  place: 'home' | 'inline' | 'modal';
  replyTo?: string;
  quote?: string;
  initial?: string;
  /** Tells the modal whether closing it would lose something. */
  onDraft?(text: string): void;
}

/** X's composer: one editor, or several for a thread, a tool bar and a send button. */
export function Composer({ place, replyTo, quote, initial, onDraft }: Props) {
  const language = useStage((s) => s.language);
  const account = useStage((s) => s.account);
  const scheduledAt = useStage((s) => s.scheduledAt);
  const words = wordsOf(language);
  const [texts, setTexts] = useState<string[]>([initial ?? '']);
  const [open, setOpen] = useState(place !== 'inline');
  const [active, setActive] = useState(0);
  const [media, setMedia] = useState(false);
  const editors = useRef<(EditorHandle | null)[]>([]);

  const full = texts.every((text) => text.trim() !== '' && [...text].length <= LIMIT);
  const ready = full || (media && texts.length === 1 && texts[0] === '');
  const change = (i: number, text: string) => {
    const next = texts.map((one, j) => (j === i ? text : one));
    setTexts(next);
    onDraft?.(next.join(''));
  };
  const submit = () => {
    if (!ready) return;
    const outgoing = { texts, ...(replyTo ? { replyTo } : {}), ...(quote ? { quote } : {}) };
    setTexts(['']);
    setMedia(false);
    setActive(0);
    if (place !== 'modal') editors.current[0]?.clear();
    onDraft?.('');
    send({ ...outgoing, ...(media ? { picture: 'pot' } : {}) });
  };
  const attach = () => {
    setMedia(!media);
    editors.current[active]?.remount(true);
  };
  const placeholder = replyTo ? words.postYourReply : quote ? words.addComment : words.whatsHappening;
  const target = replyTo ? world.posts.get(replyTo) : undefined;
  const sendButton = (
    <button
      type="button"
      role="button"
      data-testid={place === 'modal' ? 'tweetButton' : 'tweetButtonInline'}
      className="pill primary small"
      disabled={!ready}
      aria-disabled={ready ? undefined : true}
      tabIndex={ready ? 0 : -1}
      onClick={submit}
    >
      <div dir="ltr">
        <span>
          <span>{texts.length > 1 ? words.postAll : replyTo ? words.reply : words.post}</span>
        </span>
      </div>
    </button>
  );
  return (
    <div className={`composer ${place}${open ? ' open' : ''}`}>
      {target && open && place === 'inline' ? (
        <div className="replying-to" dir="ltr">
          <span>{`${words.replyingTo} `}</span>
          <Link href={`/${target.author}`}>{`@${target.author}`}</Link>
        </div>
      ) : null}
      {scheduledAt !== undefined && !replyTo ? (
        <a className="scheduled" href="/compose/post/schedule" role="link">
          <Icon name="calendar" />
          <span>{words.willSend(scheduledAt)}</span>
        </a>
      ) : null}
      {texts.map((_, i) => (
        // Posts of a thread are only ever added at the end.
        <div className={i === active ? 'composer-row' : 'composer-row idle'} key={`${i}`}>
          <div className="avatar-column">
            <Avatar handle={account || personOf('').handle} />
            {i < texts.length - 1 ? <div className="thread-line" /> : null}
          </div>
          <div className="composer-column">
            <Editor
              ref={(editor) => {
                editors.current[i] = editor;
              }}
              index={i}
              placeholder={i > 0 ? words.addAnother : placeholder}
              {...(i === 0 && initial ? { initial } : {})}
              autoFocus={place === 'modal' && i === active}
              onText={(next) => change(i, next)}
              onFocus={() => {
                setOpen(true);
                setActive(i);
              }}
              onSend={submit}
            />
            {media && i === 0 ? (
              <div className="attachment" data-testid="attachments">
                <img alt="" src={picture('pot')} />
                <button type="button" aria-label={words.removeMedia} className="round dark" onClick={attach}>
                  <Icon name="close" />
                </button>
              </div>
            ) : null}
            {quote && i === 0 ? <QuotedPost id={quote} /> : null}
          </div>
          {open ? null : sendButton}
        </div>
      ))}
      {open ? (
        <ToolBar
          place={place}
          left={LIMIT - [...(texts[active] ?? '')].length}
          empty={(texts[active] ?? '') === ''}
          onMedia={attach}
          {...(replyTo ? {} : { onAdd: () => setTexts([...texts, '']) })}
          onAdded={() => setActive(texts.length)}
        >
          {sendButton}
        </ToolBar>
      ) : null}
    </div>
  );
}
