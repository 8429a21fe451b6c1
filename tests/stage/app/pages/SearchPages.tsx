import { useMemo } from 'react';
import { SearchBox, TRENDS } from '../components/Sidebar';
import { Timeline } from '../components/Timeline';
import { postItems } from '../items';
import { goTo } from '../state/router';
import { useStage, world } from '../state/store';
import { wordsOf } from '../words';
import { Column, Tabs } from './Column';

/** Posts that hold the words; `kind:` followed by a kind of post lists that kind, `kind:all` one of each. */
function find(query: string): string[] {
  const all = [...world.posts.values()];
  const kind = /^kind:([\w-]+)$/.exec(query)?.[1];
  if (kind === 'all') {
    const kinds = [...new Set(all.map((post) => post.kind))];
    return kinds.flatMap((one) => all.find((post) => post.kind === one)?.id ?? []);
  }
  if (kind) return all.filter((post) => post.kind === kind).map((post) => post.id);
  const needle = query.toLowerCase();
  const from = /^from:@?(\w+)$/.exec(query)?.[1];
  return all
    .filter((post) => (from ? post.author === from : post.text.toLowerCase().includes(needle)))
    .map((post) => post.id);
}

export function SearchPage({ query }: { query: string }) {
  const words = wordsOf(useStage((s) => s.language));
  const edition = useStage((s) => s.edition);
  const items = useMemo(() => postItems(find(query)), [query, edition]);
  const tabs = [
    { text: words.top, on: true },
    { text: words.latest, on: false },
    { text: words.people, on: false },
    { text: words.mediaTab, on: false },
  ];
  return (
    <Column
      label={words.search}
      search={false}
      tabs={
        <>
          <div className="app-bar-row">
            <SearchBox initial={query} key={query} />
          </div>
          <Tabs tabs={tabs} />
        </>
      }
    >
      {items.length ? (
        <Timeline
          key={query}
          name={`search ${query}`}
          items={items}
          heading={words.search}
          label={`${words.timeline} : ${words.search}`}
        />
      ) : (
        <h2 className="nothing">{`${words.noResults} “${query}”`}</h2>
      )}
    </Column>
  );
}

export function ExplorePage() {
  const language = useStage((s) => s.language);
  const words = wordsOf(language);
  return (
    <Column
      label={words.explore}
      search={false}
      tabs={
        <div className="app-bar-row">
          <SearchBox />
        </div>
      }
    >
      {TRENDS[language].map(([place, word]) => (
        <div
          key={word}
          role="link"
          tabIndex={0}
          data-testid="trend"
          className="trend"
          onClick={() => goTo(`/search?q=${encodeURIComponent(word)}`)}
        >
          <div className="trend-place">
            <span>{place}</span>
          </div>
          <div className="trend-word">
            <span>{word}</span>
          </div>
        </div>
      ))}
    </Column>
  );
}
