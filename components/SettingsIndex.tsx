import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface SettingsIndexProps {
  name: string;
  /** Where the sections are: those of others stand there too, and are listed like the page's own. */
  page: RefObject<HTMLElement | null>;
}

interface Entry {
  id: string;
  title: string;
}

/** The sections of the page, by their headings, in the order in which they stand there. */
export function SettingsIndex({ name, page }: SettingsIndexProps) {
  const [entries, setEntries] = useState<Entry[]>([]);
  // After each drawing: the language may be another.
  useEffect(() => {
    const found = [...(page.current?.querySelectorAll('section[id]') ?? [])].map((section) => ({
      id: section.id,
      title: section.querySelector('h2')?.textContent ?? '',
    }));
    setEntries((known) => (JSON.stringify(known) === JSON.stringify(found) ? known : found));
  });
  return (
    <nav class="settings-index" aria-label={name}>
      <ul>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
