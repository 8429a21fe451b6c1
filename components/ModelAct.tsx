import type { OverlayWords } from '../locales/overlay/words';

interface ModelActProps {
  words: OverlayWords;
  /** How it stands: see `messaging/model.ts`. */
  told: { kind: 'first' | 'writing' | 'done' | 'problem'; text?: string } | null;
  onAsk: (isAgreed: boolean) => void;
  onStop: () => void;
}

/** The user's own model, under the answers: asked, told who receives what, waited for. */
export function ModelAct({ words, told, onAsk, onStop }: ModelActProps) {
  const { reply } = words;
  const isWriting = told?.kind === 'writing';
  const isFirst = told?.kind === 'first';
  return (
    <div class="reply-note reply-acts">
      <p class="reply-ask" role="status">
        {isWriting ? reply.modelWrites : told?.text}
      </p>
      {isWriting && <p class="reply-ask">{told.text}</p>}
      {!isWriting && (
        <button class="text-button" type="button" onClick={() => onAsk(isFirst)}>
          {isFirst ? reply.goOn : reply.askModel}
        </button>
      )}
      {(isWriting || isFirst) && (
        <button class="text-button" type="button" onClick={onStop}>
          {reply.cancel}
        </button>
      )}
    </div>
  );
}
