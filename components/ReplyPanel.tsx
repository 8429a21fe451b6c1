import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { OverlayWords } from '../locales/overlay/words';
import type { Answer, Suggestion } from '../replies/answer';
import { OthersIcon } from './icons';
import { Panel, PanelHead } from './Panel';
import { ReplySuggestion, type SuggestionOutcome } from './ReplySuggestion';

export type ReplyView =
  | { kind: 'loading' }
  /** X shows its translation: the language is asked for first. `isAwaited`: the writer's own, once X shows it. */
  | { kind: 'translated'; isAwaited: boolean }
  | { kind: 'ready'; answer: Answer; isTranslated: boolean }
  | { kind: 'failed' };

/** What became of a suggestion. `refused`: the page took no text, so it was copied instead; `lost`: nor that. */
export type ReplyOutcome = { suggestion: Suggestion; kind: SuggestionOutcome };

export interface ReplyPanelProps {
  words: OverlayWords;
  view: ReplyView;
  /** Asked at the click: is there a draft that must not be touched without asking? */
  hasDraft: () => boolean;
  outcome: ReplyOutcome | null;
  /** What else can be done with the post: first where to answer it is not the first thing to do, else last. */
  acts?: ComponentChildren;
  /** `replace` also when the draft is empty. */
  onInsert: (suggestion: Suggestion, how: 'replace' | 'append') => void;
  onCopy: (suggestion: Suggestion) => void;
  onOthers: () => void;
  /** The language in which a translated post is to be answered. */
  onLanguage: (which: 'written' | 'shown') => void;
  /** The user's own model, under the answers. */
  model?: ComponentChildren;
  onClose: () => void;
  /** What else can be done with the post, under the answers. */
  children?: ComponentChildren;
}

/** Three ready answers to a post. It writes nothing by itself and sends nothing at all. */
export function ReplyPanel(props: ReplyPanelProps) {
  const { words, view, hasDraft, outcome, acts, onInsert, onCopy, onOthers, onLanguage, onClose } = props;
  const { model, children } = props;
  const { reply } = words;
  const [asking, setAsking] = useState<Suggestion | null>(null);

  const answer = view.kind === 'ready' ? view.answer : null;
  const suggestions = answer?.suggestions ?? [];
  const moveFocus = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const stops = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('[data-first]')];
    const here = stops.findIndex((stop) => stop.closest('li')?.contains(event.target as Node));
    const next = here === -1 && step === -1 ? stops.length - 1 : (here + step + stops.length) % stops.length;
    stops[next]?.focus();
  };
  const insert = (suggestion: Suggestion) => {
    if (hasDraft()) setAsking(suggestion);
    else onInsert(suggestion, 'replace');
  };
  const insertAs = (suggestion: Suggestion, how: 'replace' | 'append') => {
    setAsking(null);
    onInsert(suggestion, how);
  };
  return (
    <Panel
      kind="reply"
      name={reply.title}
      onClose={() => (asking ? setAsking(null) : onClose())}
      onKey={moveFocus}
    >
      <PanelHead words={words} title={heading(words, answer)} onClose={onClose} />
      <ReplyNote words={words} view={view} />
      {view.kind === 'translated' && (
        <div class="reply-languages">
          {(['written', 'shown'] as const).map((which) => (
            <button
              key={which}
              class="pill small"
              type="button"
              onClick={({ currentTarget }) => {
                // The buttons go when the answers come: focus stays in the panel.
                currentTarget.closest('section')?.focus();
                onLanguage(which);
              }}
            >
              {which === 'written' ? reply.asWritten : reply.asShown}
            </button>
          ))}
        </div>
      )}
      {passesOn(answer) && acts}
      {suggestions.length > 0 && (
        <>
          <ul class="reply-list">
            {suggestions.map((suggestion) => (
              <ReplySuggestion
                key={suggestion.text}
                words={words}
                suggestion={suggestion}
                lang={answer?.lang}
                isAsking={asking === suggestion}
                outcome={outcome?.suggestion.text === suggestion.text ? outcome.kind : null}
                onInsert={() => insert(suggestion)}
                onInsertAs={(how) => insertAs(suggestion, how)}
                onCancel={() => setAsking(null)}
                onCopy={() => onCopy(suggestion)}
              />
            ))}
          </ul>
          <footer class="reply-foot">
            <button class="text-button" type="button" onClick={onOthers}>
              <OthersIcon size={16} />
              {reply.others}
            </button>
            <span>{reply.youSend}</span>
          </footer>
          {model}
        </>
      )}
      {!passesOn(answer) && acts}
      {children}
    </Panel>
  );
}

/** What is delicate, and what the press asks, is better handed over than answered. */
export function passesOn(answer: Answer | null): boolean {
  return answer !== null && (answer.delicate || answer.intent === 'press');
}

/** "Three answers · a question": what this is, then what the post was read as. */
function heading({ common, mark, reply }: OverlayWords, answer: Answer | null): string {
  if (!answer || answer.lang === 'other') return mark.answers;
  const what = answer.suggestions.length === 0 ? mark.answers : reply.title;
  return `${what}${common.separator}${reply.intents[answer.intent]}`;
}

/** What must be known before, or instead of, the answers. */
function ReplyNote({ words, view }: { words: OverlayWords; view: ReplyView }) {
  const { reply } = words;
  const notes =
    view.kind === 'loading'
      ? [reply.loading]
      : view.kind === 'translated'
        ? [view.isAwaited ? reply.showOriginal : reply.translatedAsk]
        : view.kind === 'failed'
          ? [reply.failed]
          : view.answer.suggestions.length === 0
            ? [view.answer.lang === 'other' ? reply.languageNotRead : reply.leaveAlone]
            : [
                ...(view.answer.delicate ? [reply.delicate] : []),
                ...(view.isTranslated ? [reply.translated] : []),
              ];
  return (
    <div role="status">
      {notes.map((note) => (
        <p key={note} class="reply-note">
          {note}
        </p>
      ))}
    </div>
  );
}
