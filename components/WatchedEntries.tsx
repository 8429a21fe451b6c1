import type { Words } from '../locales/words';
import { isAccount, type Watched } from '../watch/watched';
import { CloseIcon } from './icons';

interface WatchedEntriesProps {
  words: Words;
  name: string;
  entries: readonly Watched[];
  onRemove: (entry: Watched) => void;
}

/** One list, folded: accounts, then words, each with what takes it off. */
export function WatchedEntries({ words, name, entries, onRemove }: WatchedEntriesProps) {
  const { lists } = words;
  if (entries.length === 0) {
    return (
      <p class="watched-none">
        <span>{name}</span>
        <span class="watched-figure">{lists.empty}</span>
      </p>
    );
  }
  const rank = ({ entry }: Watched) => (isAccount(entry) ? 0 : 1);
  const sorted = [...entries].sort(
    (one, other) => rank(one) - rank(other) || one.entry.localeCompare(other.entry),
  );
  return (
    <details class="watched">
      <summary>
        <span>{name}</span>
        <span class="watched-figure">{lists.count(entries.length)}</span>
      </summary>
      <ul>
        {sorted.map((each) => (
          <li key={each.entry}>
            <bdi>{each.text}</bdi>
            <button
              class="quiet-icon"
              type="button"
              aria-label={lists.remove(each.text)}
              onClick={() => onRemove(each)}
            >
              <CloseIcon size={12} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
