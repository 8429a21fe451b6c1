/** Small drawings that stand beside or inside a named button: never a name by themselves. */
import type { ComponentChildren } from 'preact';
import type { ConversationState } from '../replies/conversation';

interface IconProps {
  size?: number | undefined;
}

function Icon({ size = 18, children }: IconProps & { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export function CloseIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M5 5L15 15M15 5L5 15" />
    </Icon>
  );
}

export function CheckIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M4.5 10.5L8.5 14.5L15.5 6" />
    </Icon>
  );
}

const inBubble: Record<ConversationState, string> = {
  'to-answer': 'M6.2 7.6H13.8M6.2 10.8H11',
  left: 'M7 9.2H13',
  answered: 'M6.6 9.4L9 11.7L13.4 6.9',
  'handed-over': 'M6.4 9.2H13.4M10.9 6.7L13.4 9.2L10.9 11.7',
  'taken-up': 'M4.9 9.4L6.9 11.5L10.7 7.1M9.5 11.5L13.9 7.1',
};

/** A speech mark with lines: answers. Or how a conversation stands; one that waits has a dot of its own colour. */
export function AnswersIcon({ size, state }: IconProps & { state?: ConversationState | null | undefined }) {
  return (
    <Icon size={size}>
      <path d="M3 4.5H17V14H10L6 17V14H3Z" />
      <path d={inBubble[state ?? 'to-answer']} />
      {state === 'to-answer' && <circle class="icon-dot" cx="16.6" cy="4.6" r="3.4" />}
    </Icon>
  );
}

export function OthersIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M4 10A6 6 0 0 1 14.5 6M16 10A6 6 0 0 1 5.5 14M14.8 2.8V6.2H11.4M5.2 17.2V13.8H8.6" />
    </Icon>
  );
}

/** A pair of glasses: to be read again before it is public. */
export function GlassesIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <circle cx="5.5" cy="12" r="3.3" />
      <circle cx="14.5" cy="12" r="3.3" />
      <path d="M8.8 11.4C9.4 10.8 10.6 10.8 11.2 11.4M2.4 10.8L4 5.5M17.6 10.8L16 5.5" />
    </Icon>
  );
}

export function PreviousIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M12 4L6 10L12 16" />
    </Icon>
  );
}

export function NextIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M8 4L14 10L8 16" />
    </Icon>
  );
}

export function PrintIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M6 7V3.5H14V7M6 14H3.5V7H16.5V14H14M6 11.5H14V16.5H6Z" />
    </Icon>
  );
}
