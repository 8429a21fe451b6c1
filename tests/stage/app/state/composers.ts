/** The editors on the page, for the tests' seam: what Draft's own model holds, not what the DOM shows. */
export interface Live {
  testId: string;
  root(): Element | null;
  text(): string;
  remount(keepText: boolean): void;
}

const live = new Set<Live>();

export function enlist(editor: Live): () => void {
  live.add(editor);
  return () => live.delete(editor);
}

export const composers = (): Live[] => [...live];

export const inDialog = (editor: Live) => editor.root()?.closest('[role=dialog]') != null;

/** The one a person would mean: in the modal, else the focused one, else the first. */
export function composerOf(testId?: string): Live | undefined {
  const all = composers().filter((editor) => !testId || editor.testId === testId);
  const focused = all.find((editor) => editor.root()?.contains(document.activeElement));
  const dialog = all.filter(inDialog);
  return dialog.find((editor) => editor === focused) ?? dialog[0] ?? focused ?? all[0];
}
