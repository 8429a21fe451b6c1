import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  Editor as DraftEditor,
  type EditorProps,
  EditorState,
  getDefaultKeyBinding,
  KeyBindingUtil,
} from 'draft-js';
import { forwardRef, type ReactNode, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { enlist } from '../state/composers';
import { useStage } from '../state/store';
import { wordsOf } from '../words';

/** Mentions, hashtags and addresses are coloured while they are typed, which splits a block into several nodes. */
const ENTITY = /(?:^|\s)([@#][\p{L}\d_]+|https?:\/\/\S+)/gu;

function findEntities(block: ContentBlock, found: (start: number, end: number) => void): void {
  for (const match of block.getText().matchAll(ENTITY)) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    found(start, match.index + match[0].length);
  }
}

const decorator = new CompositeDecorator([
  {
    strategy: findEntities,
    component: ({ children }: { children?: ReactNode }) => <span className="draft-entity">{children}</span>,
  },
]);

const stateOf = (text: string) =>
  EditorState.moveFocusToEnd(EditorState.createWithContent(ContentState.createFromText(text), decorator));

/** Typed apart: Draft's own property for the test id is missing from its published types. */
const Draft = DraftEditor as unknown as new (props: EditorProps & { webDriverTestID: string }) => DraftEditor;

export interface EditorHandle {
  clear(): void;
  focus(): void;
  /** X makes the editor anew once a picture is attached. */
  remount(keepText: boolean): void;
}

interface Props {
  index: number;
  placeholder: string;
  initial?: string;
  autoFocus?: boolean;
  onText(text: string): void;
  onFocus(): void;
  onSend(): void;
}

export const Editor = forwardRef<EditorHandle, Props>(function Editor(props, handle) {
  const { index, placeholder, initial, autoFocus, onText, onFocus, onSend } = props;
  const words = wordsOf(useStage((s) => s.language));
  const testId = `tweetTextarea_${index}`;
  const [state, setState] = useState(() => (initial ? stateOf(initial) : EditorState.createEmpty(decorator)));
  const [life, setLife] = useState(0);
  const editor = useRef<DraftEditor>(null);
  const box = useRef<HTMLDivElement>(null);
  const text = state.getCurrentContent().getPlainText('\n');
  const latest = useRef(text);
  latest.current = text;

  const take = (next: EditorState) => {
    setState(next);
    onText(next.getCurrentContent().getPlainText('\n'));
  };
  const remount = (keepText: boolean) => {
    if (!keepText) take(EditorState.createEmpty(decorator));
    else setState(latest.current ? stateOf(latest.current) : EditorState.createEmpty(decorator));
    setLife((n) => n + 1);
  };
  useImperativeHandle(handle, () => ({
    clear: () => take(EditorState.moveFocusToEnd(EditorState.createEmpty(decorator))),
    focus: () => editor.current?.focus(),
    remount,
  }));
  useEffect(
    () => enlist({ testId, root: () => box.current, text: () => latest.current, remount }),
    // The registry asks through refs: once per life of the component is enough.
    [testId],
  );
  useEffect(() => {
    if (autoFocus) editor.current?.focus();
  }, [autoFocus, life]);

  return (
    <div data-testid={`${testId}_label`} className="editor-label">
      <div>
        <div dir="ltr">
          <div>
            <div ref={box} data-testid={`${testId}RichTextInputContainer`} className="editor-box">
              <Draft
                key={life}
                ref={editor}
                webDriverTestID={testId}
                editorState={state}
                onChange={take}
                placeholder={placeholder}
                role="textbox"
                ariaLabel={words.postText}
                ariaMultiline
                spellCheck
                tabIndex={0}
                onFocus={onFocus}
                keyBindingFn={(event) => {
                  const sends = event.key === 'Enter' && KeyBindingUtil.hasCommandModifier(event);
                  return sends ? 'send' : getDefaultKeyBinding(event);
                }}
                handleKeyCommand={(command) => {
                  if (command !== 'send') return 'not-handled';
                  onSend();
                  return 'handled';
                }}
              />
            </div>
          </div>
        </div>
      </div>
    </div>
  );
});
