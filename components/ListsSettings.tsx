import { useId, useState } from 'preact/hooks';
import type { Words } from '../locales/words';
import { additionTo, type ListChange, undoOf } from '../watch/change';
import { type BadLine, readEntries } from '../watch/read-entries';
import { decodeText } from '../watch/read-file';
import { type Watched, type WatchList, watchLists } from '../watch/watched';
import { SettingsSection } from './Setting';
import { WatchedEntries } from './WatchedEntries';

export interface ListsSettingsProps {
  words: Words;
  watched: readonly Watched[];
  /** Rejects where nothing could be changed. */
  onChange: (change: ListChange) => Promise<void>;
}

/** What was done last, and what takes it back. */
interface Done {
  said: string;
  bad: readonly BadLine[];
  undo: ListChange | null;
}

/** The watch lists: pasted or imported, seen, taken off, and all of it taken back. */
export function ListsSettings({ words, watched, onChange }: ListsSettingsProps) {
  const { lists } = words;
  const [typed, setTyped] = useState('');
  const [list, setList] = useState<WatchList>('customers');
  const [done, setDone] = useState<Done | null>(null);
  const id = useId();

  const change = async (made: ListChange, after: Omit<Done, 'undo'>, isUndo = false): Promise<boolean> => {
    const undo = isUndo ? null : undoOf(made, watched);
    try {
      if (made.put.length + made.remove.length > 0) await onChange(made);
      setDone({ ...after, undo });
      return true;
    } catch (error) {
      console.error(error);
      setDone({ said: lists.notSaved, bad: [], undo: null });
      return false;
    }
  };
  const add = async (text: string) => {
    const { entries, bad } = readEntries(text);
    if (entries.length + bad.length === 0) return;
    const addition = additionTo(list, entries, watched, Date.now());
    const { added, moved, known, ...made } = addition;
    const isKept = await change(made, { said: lists.outcome(added, moved, known), bad });
    // What was not understood, or could not be kept, stays where it can be mended.
    setTyped(isKept ? bad.map((line) => line.text).join('\n') : text);
  };
  const importFile = async (file: File) => {
    try {
      await add(decodeText(new Uint8Array(await file.arrayBuffer())));
    } catch (error) {
      console.error(error);
      setDone({ said: lists.fileNotRead, bad: [], undo: null });
    }
  };
  const undo = done?.undo;
  return (
    <SettingsSection id="lists" title={lists.title} lead={lists.lead}>
      <div class="lists-add">
        <label for={`${id}-field`}>{lists.field}</label>
        <textarea
          id={`${id}-field`}
          rows={4}
          spellcheck={false}
          autocapitalize="off"
          aria-describedby={`${id}-hint`}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <p id={`${id}-hint`} class="setting-meaning">
          {lists.hint}
        </p>
        <div class="lists-buttons">
          <label class="lists-into">
            {lists.into}
            <select
              class="quiet-select"
              value={list}
              onChange={({ currentTarget }) => setList(watchLists[currentTarget.selectedIndex] ?? list)}
            >
              {watchLists.map((each) => (
                <option key={each} value={each} selected={each === list}>
                  {lists.names[each]}
                </option>
              ))}
            </select>
          </label>
          <button class="pill" type="button" disabled={typed.trim() === ''} onClick={() => add(typed)}>
            {lists.add}
          </button>
          <label class="pill settings-file">
            {lists.importFile}
            <input
              class="hidden"
              type="file"
              accept=".csv,.tsv,.txt,text/csv,text/plain"
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file) importFile(file);
                // The same file, mended, can be chosen again.
                currentTarget.value = '';
              }}
            />
          </label>
        </div>
      </div>
      <div class="lists-outcome" role="status">
        {done && (
          <p>
            {done.said}
            {undo && undo.put.length + undo.remove.length > 0 && (
              <button
                class="text-button"
                type="button"
                onClick={() => change(undo, { said: lists.undone, bad: [] }, true)}
              >
                {lists.undo}
              </button>
            )}
          </p>
        )}
        {done && done.bad.length > 0 && (
          <>
            <p>{lists.left(done.bad.length)}</p>
            <ul>
              {done.bad.map(({ line, text, problem }) => (
                <li key={line}>
                  <bdi>{lists.badLine(line, text)}</bdi>
                  {words.common.separator}
                  {lists.problems[problem]}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {watchLists.map((each) => (
        <WatchedEntries
          key={each}
          words={words}
          name={lists.names[each]}
          entries={watched.filter((row) => row.list === each)}
          onRemove={({ entry, text }) =>
            change({ put: [], remove: [entry] }, { said: lists.removed(text), bad: [] })
          }
        />
      ))}
    </SettingsSection>
  );
}
