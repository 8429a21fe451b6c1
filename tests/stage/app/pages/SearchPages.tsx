import { useMemo } from 'react';
import { SearchBox, TRENDS } from '../components/Sidebar';
import { Timeline } from '../components/Timeline';
import { searchFor } from '../data/search';
import { postItems } from '../items';
import { goTo } from '../state/router';
import { useStage, world } from '../state/store';
import { wordsOf } from '../words';
import { Column, Tabs } from './Column';

/**
 * Posts that the query finds; `kind:` followed by a kind of post lists that kind, `kind:all` one of each. The latest
 * first by their ids, as X orders them; else as they come.
 */
function find(query: string, isLatest: boolean): string[] {
  const all = [...world.posts.values()];
  const kind = /^kind:([\w-]+)$/.exec(query)?.[1];
  if (kind === 'all') {
    const kinds = [...new Set(all.map((post) => post.kind))];
    return kinds.flatMap((one) => all.find((post) => post.kind === one)?.id ?? []);
  }
  if (kind) return all.filter((post) => post.kind === kind).map((post) => post.id);
  const found = all.filter(searchFor(query));
  const ids = found.filter((post) => !post.promoted && !post.repostedBy).map((post) => post.id);
  return isLatest ? ids.sort((one, other) => (BigInt(one) < BigInt(other) ? 1 : -1)) : ids;
}

export function SearchPage({ query, isLatest }: { query: string; isLatest: boolean }) {
  const words = wordsOf(useStage((s) => s.language));
  const edition = useStage((s) => s.edition);
  const items = useMemo(() => postItems(find(query, isLatest)), [query, isLatest, edition]);
  const path = `/search?q=${encodeURIComponent(query)}`;
  const tabs = [
    { text: words.top, on: !isLatest, href: path },
    { text: words.latest, on: isLatest, href: `${path}&f=live` },
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
          key={path + isLatest}
          name={`search ${query} ${isLatest}`}
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
