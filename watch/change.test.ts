import fc from 'fast-check';
import { expect, it } from 'vitest';
import { additionTo, type ListChange, undoOf } from './change';
import { type Watched, watchLists } from './watched';

const on = (text: string, list: Watched['list'], addedAt: number): Watched => ({
  entry: text.toLowerCase(),
  text,
  list,
  addedAt,
});

function after(watched: readonly Watched[], { put, remove }: ListChange): Watched[] {
  const rows = new Map(watched.map((each) => [each.entry, each]));
  for (const entry of remove) rows.delete(entry);
  for (const each of put) rows.set(each.entry, each);
  return [...rows.values()].sort((one, other) => (one.entry < other.entry ? -1 : 1));
}

it('adds what is new, moves what stands elsewhere, and leaves the rest where it is', () => {
  const watched = [on('@one', 'customers', 1), on('@two', 'press', 2)];
  const entries = ['@One', '@two', '@three'].map((text) => ({ entry: text.toLowerCase(), text }));
  expect(additionTo('customers', entries, watched, 9)).toEqual({
    put: [on('@two', 'customers', 9), on('@three', 'customers', 9)],
    remove: [],
    added: 1,
    moved: 1,
    known: 1,
  });
});

it('is taken back whole, whatever was there', () => {
  const entry = fc.constantFrom('@a', '@b', '@c', 'd', 'e');
  const row = fc
    .tuple(entry, fc.constantFrom(...watchLists), fc.nat(9))
    .map(([text, list, addedAt]) => on(text, list, addedAt));
  const rows = fc.uniqueArray(row, { selector: (each) => each.entry });
  fc.assert(
    fc.property(rows, rows, fc.uniqueArray(entry), (watched, put, remove) => {
      const change = { put, remove };
      const before = after(watched, { put: [], remove: [] });
      expect(after(after(watched, change), undoOf(change, watched))).toEqual(before);
    }),
  );
});
