/** The voice line under a composer: whose voice the draft has, with the words that decide it. */
import { signal as signalOf } from '@preact/signals-core';
import { createOverlay } from '../components/overlay';
import { VoiceLine, type VoiceLineState } from '../components/VoiceLine';
import type { Feature, Stage } from '../lifecycle/feature';
import { overlayWordsFor } from '../locales/overlay/words-for';
import { sendMessage } from '../messaging/protocol';
import type { Evidence } from '../tone/voice';
import { type Composer, composers, editorAround } from '../x/composer';
import { watchDraft } from '../x/draft-changes';
import { createMarks } from '../x/draft-marks';
import { type DraftText, readDraft } from '../x/draft-text';
import { placeInComposer } from '../x/places';

export const voiceLine: Feature = {
  id: 'voice-line',
  start(stage) {
    const { isOpen, state } = stage.session;
    const isDue = () => isOpen.value && state.value !== null;
    const notice = stage.onNoticed(composers, (composer, leaves) => {
      // A direct message is between two people: it speaks for nobody.
      if (composer.kind === 'message') return;
      stage.during(isDue, (signal) => showLine(stage, composer, signal), leaves);
    });
    // The line comes when a composer is first used: in one that only stands there, it would push the posts down.
    const noticeUse = (target: EventTarget | null) => {
      const editor = editorAround(target);
      if (editor) notice(editor);
    };
    stage.listen(document, ['focusin'], (event) => noticeUse(event.target));
    noticeUse(document.activeElement);
  },
};

/** X's longest post: what comes after is not read. */
const longestText = 25_000;

function showLine(stage: Stage, composer: Composer, signal: AbortSignal): void {
  const { session, guard } = stage;
  const overlay = createOverlay('voice-line', signal);
  const line = signalOf<VoiceLineState>({ kind: 'empty' });
  let draft: DraftText = { text: '', segments: [] };

  const marks = createMarks(signal);
  const mark = (evidence: readonly Evidence[]) => marks.show(draft, evidence);
  const markFlagged = () => {
    const { value } = line;
    const intended = session.state.value?.intendedVoice;
    const isFlagged = value.kind === 'read' && intended && value.reading.flagFor[intended];
    mark(isFlagged ? value.reading.evidence : []);
  };

  async function read(): Promise<void> {
    draft = readDraft(composer.editor);
    const { text } = draft;
    if (text.trim() === '') {
      line.value = { kind: 'empty' };
    } else {
      try {
        const reading = await sendMessage('readVoice', { text: text.slice(0, longestText), lang: null });
        // Typing went on meanwhile: this reading is of another text, and the next is on its way.
        if (signal.aborted || readDraft(composer.editor).text !== text) return;
        line.value = { kind: 'read', reading, text };
      } catch (error) {
        line.value = { kind: 'failed' };
        throw error;
      }
    }
  }

  watchDraft(composer.editor, guard(read), signal);
  // The row of buttons, under which the line stands, comes when the composer is first used.
  stage.onFrame(() => placeInComposer(composer, overlay.host), signal);

  // Also when the account was given another voice meanwhile.
  stage.whenever(() => [line.value, session.state.value?.intendedVoice] as const, markFlagged, signal);
  stage.follow(() => {
    const state = session.state.value;
    if (!state) return;
    overlay.host.dataset.theme = session.theme.value;
    overlay.draw(
      <VoiceLine
        words={overlayWordsFor(state.language)}
        state={line.value}
        intendedVoice={state.intendedVoice}
        onSuggest={
          composer.kind === 'reply'
            ? guard(() => {
                session.asking.value = { composer, line: overlay.host, button: overlay.focused(), signal };
              })
            : undefined
        }
        onPoint={guard((evidence: Evidence | null) => (evidence ? mark([evidence]) : markFlagged()))}
      />,
    );
  }, signal);
}
