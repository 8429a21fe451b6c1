import { useState } from 'preact/hooks';
import type { OverlayWords } from '../locales/overlay/words';
import type { ConversationState } from '../replies/conversation';
import { type HandOverWay, handOverWays } from '../replies/hand-over';
import { type CountedKind, countedKinds } from '../worth/counted';
import { ChoiceWithLine } from './ChoiceWithLine';

export type HandOverOutcome = 'noted' | 'not-written' | 'refused' | 'lost';

export interface ConversationActsProps {
  words: OverlayWords;
  /** Null: the post asks for nothing. */
  standing: ConversationState | null;
  /** The account that it was handed over to; empty: none. */
  handedTo: string;
  counted: CountedKind | null;
  /** The company's account, which takes over; empty where there is none. */
  handOverAccount: string;
  /** To hand it over is the first thing to do: the ways to do so stand open. */
  isToPassOn: boolean;
  outcome: HandOverOutcome | null;
  onHandOver: (way: HandOverWay) => void;
  /** Null takes it back. */
  onCounted: (kind: CountedKind | null) => void;
  onLine: (line: string) => void;
  onLeave: (isLeft: boolean) => void;
}

/** What can be done with a post but answering it: hand it over, leave it, and say that it counted. */
export function ConversationActs(props: ConversationActsProps) {
  const { words, standing, handedTo, counted, handOverAccount, outcome } = props;
  const { curtain, conversation, reply } = words;
  const canPassOn = handOverAccount !== '';
  const [open, setOpen] = useState<'hand-over' | 'counted' | null>(
    props.isToPassOn && canPassOn ? 'hand-over' : null,
  );
  const toggle = (part: 'hand-over' | 'counted') => setOpen(open === part ? null : part);
  const said: Record<HandOverOutcome, string> = {
    noted: curtain.handedOver,
    'not-written': reply.languageNotRead,
    refused: reply.refused,
    lost: curtain.notCopied,
  };
  return (
    <div class="conversation">
      {standing && (
        <p class="conversation-standing" role="status">
          {standingLine(words, standing, handedTo)}
        </p>
      )}
      <div class="conversation-acts">
        {canPassOn && (
          <button
            class="text-button"
            type="button"
            aria-expanded={open === 'hand-over'}
            onClick={() => toggle('hand-over')}
          >
            {curtain.handOver(handOverAccount)}
          </button>
        )}
        <button
          class="text-button"
          type="button"
          aria-expanded={open === 'counted'}
          onClick={() => toggle('counted')}
        >
          {conversation.counted}
          {counted && `${words.common.separator}${conversation.kinds[counted]}`}
        </button>
        {(standing === 'to-answer' || standing === 'left') && (
          <button class="text-button" type="button" onClick={() => props.onLeave(standing === 'to-answer')}>
            {standing === 'left' ? conversation.leaveNot : conversation.leave}
          </button>
        )}
      </div>
      {open === 'hand-over' && (
        <fieldset class="conversation-choices" aria-label={curtain.handOver(handOverAccount)}>
          {handOverWays.map((way) => (
            <button key={way} class="pill small" type="button" onClick={() => props.onHandOver(way)}>
              {conversation.ways[way]}
            </button>
          ))}
        </fieldset>
      )}
      {open === 'hand-over' && (
        <p class="conversation-said" role="status">
          {outcome && said[outcome]}
        </p>
      )}
      {open === 'counted' && (
        <ChoiceWithLine
          legend={conversation.counted}
          isLegendShown={false}
          choices={countedKinds}
          words={conversation.kinds}
          chosen={counted}
          onChoose={(kind) => props.onCounted(counted === kind ? null : kind)}
          lineLabel={conversation.line}
          onLine={props.onLine}
        />
      )}
    </div>
  );
}

function standingLine({ conversation }: OverlayWords, standing: ConversationState, handedTo: string): string {
  const isHandedOver = standing === 'handed-over' || standing === 'taken-up';
  return isHandedOver && handedTo !== ''
    ? conversation.handedTo[standing](handedTo)
    : conversation.states[standing];
}
