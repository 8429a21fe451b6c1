import { type FormEvent, useState } from 'react';
import { Avatar } from '../components/Avatar';
import { Icon } from '../components/Icon';
import { Link } from '../components/Link';
import { personOf } from '../data/people';
import { sendMessage } from '../state/actions';
import { useStage } from '../state/store';
import { wordsOf } from '../words';

const CONVERSATIONS: { id: string; with: string; said: Record<'fr' | 'en', string[]> }[] = [
  {
    id: '101',
    with: 'hugobrecourt_f',
    said: {
      fr: [
        'Bonjour Claire, la coulée de jeudi tient toujours ?',
        'On peut avancer d’une heure si cela t’arrange.',
      ],
      en: ['Hello Claire, is Thursday’s pour still on?', 'We can start an hour earlier if you like.'],
    },
  },
  {
    id: '102',
    with: 'maddieorrwell',
    said: {
      fr: ['Merci encore pour l’entretien. Les auditeurs adorent.'],
      en: ['Thank you again for the interview. Listeners love it.'],
    },
  },
  {
    id: '103',
    with: 'wendel_okorieh',
    said: { fr: ['Qui puis-je appeler pour les couvercles ?'], en: ['Who can I call about the lids?'] },
  },
];

/** Chat is another part of X: a plain textarea in a form, and a send button only while there is text. */
export function ChatPage({ conversation }: { conversation: string | undefined }) {
  const language = useStage((s) => s.language);
  const words = wordsOf(language);
  const open = CONVERSATIONS.find((one) => one.id === conversation);
  return (
    <div className="chat">
      <div className="chat-list" data-testid="dm-inbox-panel">
        <h2>{words.chat}</h2>
        {CONVERSATIONS.map((one) => (
          <Link
            key={one.id}
            href={`/i/chat/${one.id}`}
            className={one === open ? 'chat-row on' : 'chat-row'}
            data-testid={`dm-conversation-item-${one.id}`}
          >
            <Avatar handle={one.with} linked={false} />
            <div>
              <b>{personOf(one.with).name}</b>
              <span>{one.said[language].at(-1)}</span>
            </div>
          </Link>
        ))}
      </div>
      <div className="chat-panel" data-testid="dm-conversation-panel">
        {open ? (
          <Conversation key={open.id} handle={open.with} said={open.said[language]} />
        ) : (
          <p className="nothing">{words.noConversation}</p>
        )}
      </div>
    </div>
  );
}

function Conversation({ handle, said }: { handle: string; said: string[] }) {
  const words = wordsOf(useStage((s) => s.language));
  const [mine, setMine] = useState<string[]>([]);
  const [text, setText] = useState('');
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (!text.trim()) return;
    sendMessage(text);
    setMine([...mine, text]);
    setText('');
  };
  return (
    <>
      <div className="chat-head">
        <Avatar handle={handle} size={32} />
        <b>{personOf(handle).name}</b>
      </div>
      <div className="chat-said" data-testid="dm-message-list">
        {said.map((one) => (
          <p key={one} className="bubble">
            {one}
          </p>
        ))}
        {mine.map((one, i) => (
          // Messages are only ever added at the end.
          <p key={`${i}`} className="bubble mine">
            {one}
          </p>
        ))}
      </div>
      <form className="chat-form" data-testid="dm-composer-form" onSubmit={submit}>
        <textarea
          data-testid="dm-composer-textarea"
          placeholder={words.messagePlaceholder}
          rows={1}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey) submit(event);
          }}
        />
        {text.trim() ? (
          <button
            type="submit"
            aria-label={words.sendMessage}
            data-testid="dm-composer-send-button"
            className="round blue"
          >
            <Icon name="send" />
          </button>
        ) : null}
      </form>
    </>
  );
}
