import type { Label } from '../tone/voice';

interface VoiceScaleProps {
  /** 0 personal ... 1 corporate; null: nothing to show yet. */
  score: number | null;
  label: Label;
}

/**
 * A hairline between a round end (the person) and a square one (the company), and where the draft stands.
 * The words beside it say the same, so it is decoration to a screen reader.
 */
export function VoiceScale({ score, label }: VoiceScaleProps) {
  const at = score === null ? null : Math.round(13 + score * 38);
  return (
    <svg class="scale" width="64" height="12" viewBox="0 0 64 12" aria-hidden="true" focusable="false">
      <line class="scale-line" x1="7.5" y1="6" x2="57" y2="6" />
      <circle class="scale-end" cx="4" cy="6" r="2.75" />
      <rect class="scale-end" x="57.5" y="3.5" width="5" height="5" />
      {at !== null && label === 'corporate' && (
        <rect class="scale-dot" data-side="corporate" x={at - 4} y="2" width="8" height="8" />
      )}
      {at !== null && label === 'personal' && (
        <circle class="scale-dot" data-side="personal" cx={at} cy="6" r="4.25" />
      )}
      {at !== null && label === 'mixed' && (
        <>
          <path class="scale-dot" data-side="personal" d={`M${at} 1.75A4.25 4.25 0 0 0 ${at} 10.25Z`} />
          <path class="scale-dot" data-side="corporate" d={`M${at} 1.75H${at + 4.25}V10.25H${at}Z`} />
        </>
      )}
    </svg>
  );
}
