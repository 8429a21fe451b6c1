/** The voice line under a composer: whose voice the draft has, what to look at before it is public, and the hold. */
import type { Feature } from '../lifecycle/feature';
import { composers, editorAround } from '../x/composer';
import { holdSends } from '../x/hold-send';
import { type Line, showLine } from './voice-line/line';

export const voiceLine: Feature = {
  id: 'voice-line',
  start(stage) {
    const { isOpen, state, signal } = stage.session;
    const lines = new Map<HTMLElement, Line>();
    const isDue = () => isOpen.value && state.value !== null;
    const notice = stage.onNoticed(composers, (composer, leaves) => {
      // A direct message is between two people: it speaks for nobody.
      if (composer.kind === 'message') return;
      const show = (until: AbortSignal) => {
        lines.set(composer.editor, showLine(stage, composer, until));
        until.addEventListener('abort', () => lines.delete(composer.editor));
      };
      stage.during(isDue, show, leaves);
    });

    // The line comes when a composer is first used: in one that only stands there, it would push the posts down.
    const noticeUse = (target: EventTarget | null) => {
      const editor = editorAround(target);
      if (!editor) return;
      notice(editor);
      // The posts of a thread share their buttons, and the place under them: the one in use is spoken of.
      const used = lines.get(editor);
      for (const line of lines.values()) line.isAside.value = line !== used && line.isBeside(used);
    };
    stage.listen(document, ['focusin'], (event) => noticeUse(event.target));
    noticeUse(document.activeElement);

    /** Whatever goes wrong here, Post works. */
    const isHeld = (editors: readonly HTMLElement[]): boolean => {
      if (!state.value?.holdsBack || !isOpen.value) return false;
      const objecting = editors.map((editor) => lines.get(editor)).find((line) => line?.mayHold());
      if (!objecting) return false;
      for (const line of lines.values()) line.isAside.value = line !== objecting && line.isBeside(objecting);
      objecting.hold();
      return true;
    };
    holdSends(
      document,
      (sent) => {
        let held = false;
        stage.guard(() => {
          held = isHeld(sent.map(({ editor }) => editor));
        })();
        return held;
      },
      signal,
    );
  },
};
