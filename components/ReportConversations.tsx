import type { Words } from '../locales/words';
import type { Intent } from '../replies/answer';
import type { ConversationState } from '../replies/conversation';
import { type CountedKind, countedKinds } from '../worth/counted';
import { ReportLine, useKeptLine } from './ReportLine';

export interface ReportConversation {
  account: string;
  id: string;
  /** Handle as X spells it; empty where unknown. */
  author: string;
  day: string;
  href: string;
  /** Null for a post that asked for nothing. */
  conversation: { intent: Intent; state: ConversationState; text?: string | undefined } | null;
  counted: { kind: CountedKind; line: string } | null;
}

export interface ReportConversationsProps {
  words: Words;
  conversations: readonly ReportConversation[];
  /** It can still be said that one of them counted. */
  canCount: boolean;
  /** `kind` null: it did not, after all. */
  onCounted: (conversation: ReportConversation, kind: CountedKind | null, line: string) => void;
}

/** So few stand open; more are unfolded. */
const fewConversations = 6;

/** The week's conversations, with the control that says which of them counted. */
export function ReportConversations(props: ReportConversationsProps) {
  const { words, conversations, canCount, onCounted } = props;
  const { report } = words;
  if (conversations.length === 0) return null;
  return (
    <section class="report-talks" aria-labelledby="talks">
      <h2 id="talks">{report.conversations}</h2>
      {canCount && <p class="report-talks-lead">{report.conversationsLead}</p>}
      <details open={conversations.length <= fewConversations}>
        <summary>{report.conversationsOpen(conversations.length)}</summary>
        <ul>
          {conversations.map((conversation) => (
            <Conversation
              key={`${conversation.account} ${conversation.id}`}
              words={words}
              conversation={conversation}
              canCount={canCount}
              onCounted={(kind, line) => onCounted(conversation, kind, line)}
            />
          ))}
        </ul>
      </details>
    </section>
  );
}

interface ConversationProps {
  words: Words;
  conversation: ReportConversation;
  canCount: boolean;
  onCounted: (kind: CountedKind | null, line: string) => void;
}

function Conversation({ words, conversation: shown, canCount, onCounted }: ConversationProps) {
  const { common, report, reply, conversation: said } = words;
  const { author, conversation, counted } = shown;
  const { field, typed } = useKeptLine(
    counted?.line ?? '',
    (line) => counted && onCounted(counted.kind, line),
  );
  const name = author === '' ? report.noWish : `@${author}`;
  const what = conversation
    ? [reply.intents[conversation.intent], said.states[conversation.state].toLowerCase()]
    : author === ''
      ? []
      : [report.noWish];
  return (
    <li>
      <div class="report-talk">
        <p>
          <a href={shown.href} target="_blank" rel="noreferrer">
            {name}
          </a>{' '}
          <span class="report-talk-what">
            {[...what, report.dayShort(shown.day).replace(' ', '\u00a0')].join(common.separator)}
          </span>
        </p>
        {conversation?.text && (
          <p class="report-talk-text" dir="auto">
            {conversation.text}
          </p>
        )}
        {counted && !canCount && counted.line !== '' && <p dir="auto">{counted.line}</p>}
      </div>
      {canCount ? (
        <div class="report-talk-counted">
          <select
            class="quiet-select"
            aria-label={report.countedFor(name)}
            value={counted?.kind ?? ''}
            onChange={(event) => {
              const kind = countedKinds[event.currentTarget.selectedIndex - 1] ?? null;
              onCounted(kind, kind === null ? '' : typed);
            }}
          >
            <option value="" selected={!counted}>
              {report.notCounted}
            </option>
            {countedKinds.map((kind) => (
              <option key={kind} value={kind} selected={counted?.kind === kind}>
                {said.kinds[kind]}
              </option>
            ))}
          </select>
          {counted && <ReportLine field={field} label={report.lineFor(name)} placeholder={said.line} />}
        </div>
      ) : (
        counted && <p class="report-talk-kind">{said.kinds[counted.kind]}</p>
      )}
    </li>
  );
}
