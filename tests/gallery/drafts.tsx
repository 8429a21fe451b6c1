/** What is shown about a draft: the line under it, and what there is to see before it is public. */
import type { ComponentChildren } from 'preact';
import { DraftPanel, type DraftPanelProps } from '../../components/DraftPanel';
import { VoiceLine, type VoiceLineProps } from '../../components/VoiceLine';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import type { UiLanguage } from '../../locales/ui-language';
import { asked, changing, drafts } from './draft-samples';
import { Shadow } from './Shadow';

interface OverlayProps {
  language: UiLanguage;
  theme: string;
}

const ignore = () => {};

export function Voices({ language, theme }: OverlayProps) {
  const words = overlayWordsFor(language);
  const { personal, mixed, corporate, unsure } = drafts[language];
  const fitting = { kind: 'read', read: { ...corporate.read, isFlagged: false } } as const;
  const lines: Omit<VoiceLineProps, 'words' | 'onReview' | 'isReviewing'>[] = [
    { state: { kind: 'empty' }, intendedVoice: 'corporate' },
    { state: fitting, intendedVoice: 'corporate' },
    { state: asked[language], intendedVoice: 'mixed', onSuggest: ignore },
    { state: personal, intendedVoice: 'corporate', isHeld: true },
    { state: personal, intendedVoice: 'corporate' },
    { state: corporate, intendedVoice: 'personal', onSuggest: ignore },
    { state: mixed, intendedVoice: 'mixed', onSuggest: ignore },
    { state: { kind: 'read', read: { ...personal.read, isFlagged: false } }, intendedVoice: null },
    { state: unsure, intendedVoice: 'mixed', onSuggest: ignore },
    { state: { kind: 'failed' }, intendedVoice: 'mixed', onSuggest: ignore },
  ];
  return (
    <>
      {[520, 360].map((width) =>
        lines.map((line, index) => (
          <Composer
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed.
            key={`${width}-${index}`}
            width={width}
            text={line.state.kind === 'read' ? line.state.read.text : ''}
          >
            <Shadow theme={theme}>
              <VoiceLine words={words} onReview={ignore} isReviewing={false} {...line} />
            </Shadow>
          </Composer>
        )),
      )}
    </>
  );
}

export function DraftPanels({ language, theme }: OverlayProps) {
  const base: DraftPanelProps = {
    words: overlayWordsFor(language),
    read: changing[language].read,
    quoted: '',
    intendedVoice: 'corporate',
    reader: { address: 'camille@lorvane.example', href: 'mailto:camille@lorvane.example' },
    outcome: null,
    onChange: ignore,
    onFine: ignore,
    onCopy: ignore,
    onClose: ignore,
  };
  const fitting = { ...changing[language].read, isFlagged: false, changes: [] };
  const panels: DraftPanelProps[] = [
    base,
    { ...base, read: { ...asked[language].read, isFlagged: false }, reader: null },
    {
      ...base,
      read: { ...fitting, quotedRisks: asked[language].read.risks },
      quoted: asked[language].read.text,
    },
    { ...base, read: fitting, reader: null, outcome: 'copied' },
  ];
  return (
    <div style="display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start">
      {panels.map((props, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed.
        <Shadow key={index} theme={theme}>
          <DraftPanel {...props} />
        </Shadow>
      ))}
    </div>
  );
}

function Composer({ width, text, children }: { width: number; text: string; children: ComponentChildren }) {
  return (
    <div class="composer" style={{ width: `${width}px` }}>
      <p>{text}</p>
      {children}
      <div class="composer-bar" />
    </div>
  );
}
