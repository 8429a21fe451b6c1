import { type FormEvent, useState } from 'react';
import { personOf } from '../data/people';
import { toggleFollow } from '../state/actions';
import { goTo } from '../state/router';
import { useStage } from '../state/store';
import { wordsOf } from '../words';
import { Avatar } from './Avatar';
import { Badge, Icon } from './Icon';
import { Link } from './Link';

export const TRENDS: Record<'fr' | 'en', [place: string, word: string][]> = {
  fr: [
    ['Industrie · Tendance', '#MadeInAvrel'],
    ['Tendance en France', 'Fonderie'],
    ['Cuisine · Tendance', 'Pot-au-feu'],
    ['Affaires · Tendance', '#ForumArcenval'],
  ],
  en: [
    ['Business · Trending', '#RepairNotReplace'],
    ['Trending in France', 'Cast iron'],
    ['Food · Trending', 'Slow stew'],
    ['Manufacturing · Trending', '#HaldenReview'],
  ],
};

export function SearchBox({ initial = '' }: { initial?: string }) {
  const words = wordsOf(useStage((s) => s.language));
  const [query, setQuery] = useState(initial);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (query.trim()) goTo(`/search?q=${encodeURIComponent(query.trim())}&src=typed_query`);
  };
  return (
    <form action="#" aria-label={words.search} role="search" className="search-box" onSubmit={submit}>
      <div data-testid="SearchBox_Search_Input_label">
        <Icon name="search" />
        <input
          type="text"
          dir="auto"
          role="combobox"
          aria-expanded={false}
          aria-label={words.search}
          autoComplete="off"
          spellCheck={false}
          placeholder={words.search}
          data-testid="SearchBox_Search_Input"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
    </form>
  );
}

export function Sidebar({ search = true }: { search?: boolean }) {
  const language = useStage((s) => s.language);
  const words = wordsOf(language);
  const suggested = ['forum_arcenval', 'maddieorrwell', 'halden_review'];
  return (
    <div data-testid="sidebarColumn" className="sidebar">
      <div className="sidebar-inner">
        {search ? <SearchBox /> : null}
        <section className="panel" aria-label={words.trends}>
          <h2>{words.trends}</h2>
          {TRENDS[language].map(([place, word]) => (
            <div
              key={word}
              role="link"
              tabIndex={0}
              data-testid="trend"
              className="trend"
              onClick={() => goTo(`/search?q=${encodeURIComponent(word)}`)}
            >
              <div dir="ltr" className="trend-place">
                <span>{place}</span>
              </div>
              <div dir="ltr" className="trend-word">
                <span>{word}</span>
              </div>
            </div>
          ))}
          <Link href="/explore" className="panel-more">
            <span>{words.showMore}</span>
          </Link>
        </section>
        <aside className="panel" aria-label={words.whoToFollow} role="complementary">
          <h2>{words.whoToFollow}</h2>
          <ul>
            {suggested.map((handle) => (
              <UserCell key={handle} handle={handle} />
            ))}
          </ul>
        </aside>
        <p className="terms">{words.terms}</p>
      </div>
    </div>
  );
}

export function UserCell({ handle }: { handle: string }) {
  const words = wordsOf(useStage((s) => s.language));
  const person = personOf(handle);
  return (
    <li role="listitem" data-testid="UserCell" className="user-cell">
      <Avatar handle={handle} />
      <div className="user-words">
        <Link href={`/${handle}`} className="name-line">
          <b>{person.name}</b>
          {person.badge ? <Badge kind={person.badge} label={words.verified} /> : null}
        </Link>
        <Link href={`/${handle}`} tabIndex={-1} className="handle">
          <span>{`@${handle}`}</span>
        </Link>
      </div>
      <FollowButton handle={handle} />
    </li>
  );
}

export function FollowButton({ handle }: { handle: string }) {
  const words = wordsOf(useStage((s) => s.language));
  const followed = useStage((s) => s.followed.includes(handle));
  const number = [...handle].reduce((sum, c) => sum * 7 + c.charCodeAt(0), 7) % 1e9;
  return (
    <button
      type="button"
      role="button"
      aria-label={`${followed ? words.followingButton : words.follow} @${handle}`}
      data-testid={`${number}-${followed ? 'unfollow' : 'follow'}`}
      className={followed ? 'pill outline small' : 'pill primary small'}
      onClick={() => toggleFollow(handle)}
    >
      <div dir="ltr">
        <span>{followed ? words.followingButton : words.follow}</span>
      </div>
    </button>
  );
}
