import type { ReactNode } from 'react';
import { useStage } from '../state/store';
import { wordsOf } from '../words';
import { Icon, type IconName } from './Icon';

interface Props {
  place: 'home' | 'inline' | 'modal';
  /** Characters left before the limit. */
  left: number;
  empty: boolean;
  onMedia(): void;
  onAdd?(): void;
  onAdded(): void;
  children: ReactNode;
}

export function ToolBar({ place, left, empty, onMedia, onAdd, onAdded, children }: Props) {
  const words = wordsOf(useStage((s) => s.language));
  return (
    <>
      {place === 'inline' ? null : (
        <div className="audience">
          <button type="button" dir="ltr">
            <Icon name="globe" />
            <span>{words.everyone}</span>
          </button>
        </div>
      )}
      <div data-testid="toolBar" className="tool-bar" role="presentation">
        <nav role="navigation" className="tools">
          <Tool icon="image" label={words.media} testId="fileInputButton" onClick={onMedia} />
          <Tool icon="gif" label={words.gif} testId="gifSearchButton" />
          <Tool icon="poll" label={words.poll} testId="createPollButton" />
          <Tool icon="smile" label={words.emojiTool} />
          <Tool icon="calendar" label={words.schedule} testId="scheduleOption" />
        </nav>
        <div className="tool-end">
          {empty ? null : <Counter left={left} />}
          {empty || !onAdd ? null : (
            <button
              type="button"
              aria-label={words.addAnother}
              data-testid="addButton"
              className="round ring"
              onClick={() => {
                onAdd();
                onAdded();
              }}
            >
              <Icon name="plus" />
            </button>
          )}
          {children}
        </div>
      </div>
    </>
  );
}

function Tool({
  icon,
  label,
  testId,
  onClick,
}: {
  icon: IconName;
  label: string;
  testId?: string;
  onClick?(): void;
}) {
  return (
    <button
      type="button"
      role="button"
      aria-label={label}
      data-testid={testId}
      className="round blue tool"
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

const ROUND = 2 * Math.PI * 9;

/** The ring that fills as one writes; a number near the limit. */
function Counter({ left }: { left: number }) {
  const used = Math.min(1, (280 - left) / 280);
  const tone = left < 0 ? 'over' : left <= 20 ? 'near' : '';
  return (
    <div
      className="counter"
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(used * 100)}
    >
      <svg viewBox="0 0 24 24" className={`ring ${tone}`} aria-hidden="true">
        <circle cx="12" cy="12" r="9" className="ring-ground" />
        <circle
          cx="12"
          cy="12"
          r="9"
          strokeDasharray={`${ROUND * used} ${ROUND}`}
          transform="rotate(-90 12 12)"
        />
      </svg>
      {left <= 20 ? (
        <div dir="ltr" className="left">
          <span>{left}</span>
        </div>
      ) : null}
    </div>
  );
}
