/** What is shown of conversations on X, state by state; and some for the report. All made up. */
import { ConversationActs, type ConversationActsProps } from '../../components/ConversationActs';
import { ModelAct } from '../../components/ModelAct';
import { PostMark } from '../../components/PostMark';
import { ReplyPanel } from '../../components/ReplyPanel';
import type { ReportConversation } from '../../components/ReportConversations';
import { WaitingPanel } from '../../components/WaitingPanel';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import type { UiLanguage } from '../../locales/ui-language';
import { conversationStates } from '../../replies/conversation';
import { modelTold } from './model-samples';
import { Shadow } from './Shadow';
import { answers } from './samples';

const ignore = () => {};
const hour = 3_600_000;

export function Conversations({ language, theme }: { language: UiLanguage; theme: string }) {
  const words = overlayWordsFor(language);
  const base: ConversationActsProps = {
    words,
    standing: 'to-answer',
    handedTo: '',
    counted: null,
    handOverAccount: 'delorme_bois',
    isToPassOn: false,
    outcome: null,
    onHandOver: ignore,
    onCounted: ignore,
    onLine: ignore,
    onLeave: ignore,
  };
  const acts: ConversationActsProps[] = [
    base,
    { ...base, isToPassOn: true, standing: 'handed-over', handedTo: 'delorme_bois', outcome: 'noted' },
    { ...base, standing: 'left', counted: 'customer' },
    { ...base, standing: 'taken-up', handedTo: 'delorme_bois', handOverAccount: '' },
    { ...base, standing: null },
  ];
  const waiting = [
    { id: '1', author: 'lea_martin_paris', intent: 'complaint', delicate: false, sinceMs: 52 * hour },
    { id: '2', author: 'redaction_ouest', intent: 'press', delicate: true, sinceMs: 3 * hour },
    { id: '3', author: 'ArthurB', intent: 'partnership', delicate: false, sinceMs: 26 * hour },
    { id: '4', author: '', intent: 'question', delicate: false, sinceMs: 0 },
  ] as const;
  const answer = answers[language];
  return (
    <div style="display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start">
      {[false, true].map((delicate) => (
        <Shadow key={String(delicate)} theme={theme}>
          <ReplyPanel
            words={words}
            view={{ kind: 'ready', answer: { ...answer, delicate }, isTranslated: false }}
            hasDraft={() => false}
            outcome={null}
            acts={<ConversationActs {...base} isToPassOn={delicate} />}
            onInsert={ignore}
            onCopy={ignore}
            onOthers={ignore}
            onLanguage={ignore}
            onClose={ignore}
          />
        </Shadow>
      ))}
      <div style="display:grid;gap:16px">
        {modelTold.map((told) => (
          <Shadow key={told?.kind ?? 'none'} theme={theme}>
            <section class="panel reply">
              <ModelAct words={words} told={told} onAsk={ignore} onStop={ignore} />
            </section>
          </Shadow>
        ))}
      </div>
      <div style="display:grid;gap:16px">
        {acts.map((props, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed.
          <Shadow key={index} theme={theme}>
            <section class="panel reply">
              <ConversationActs {...props} />
            </section>
          </Shadow>
        ))}
      </div>
      <Shadow theme={theme}>
        <WaitingPanel words={words} waiting={waiting} onGo={ignore} onBack={ignore} onClose={ignore} />
      </Shadow>
      {[...conversationStates, null].map((standing) => (
        <Shadow key={String(standing)} theme={theme}>
          <PostMark words={words} author="Léa Martin" standing={standing} isOpen={false} onOpen={ignore} />
        </Shadow>
      ))}
    </div>
  );
}

const post = { account: 'jeanne_delorme', day: '2026-10-20', href: 'https://x.com/i/web/status/1' };

export const conversations: ReportConversation[] = [
  {
    ...post,
    id: '1',
    author: 'lea_martin_paris',
    conversation: {
      intent: 'complaint',
      state: 'handed-over',
      text: 'Trois semaines que j’attends mon bureau en chêne, et personne ne me répond. Que se passe-t-il chez vous ? J’ai pourtant payé d’avance.',
    },
    counted: null,
  },
  {
    ...post,
    id: '2',
    author: 'ArthurB',
    conversation: { intent: 'partnership', state: 'answered' },
    counted: { kind: 'customer', line: 'Douze bureaux pour leurs nouveaux locaux' },
  },
  { ...post, id: '3', author: 'delorme_fan', conversation: null, counted: { kind: 'learned', line: '' } },
];
