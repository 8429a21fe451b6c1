import { useMemo } from 'react';
import { Avatar } from '../components/Avatar';
import { Badge } from '../components/Icon';
import { Rich } from '../components/PostText';
import { FollowButton } from '../components/Sidebar';
import { Timeline } from '../components/Timeline';
import { personOf } from '../data/people';
import { postItems } from '../items';
import { useStage, world } from '../state/store';
import { shortCount, wordsOf } from '../words';
import { Column, Tabs } from './Column';

export function ProfilePage({ handle }: { handle: string }) {
  const language = useStage((s) => s.language);
  const account = useStage((s) => s.account);
  const edition = useStage((s) => s.edition);
  const words = wordsOf(language);
  const person = personOf(handle);
  const items = useMemo(() => {
    const own = [...world.posts.values()].filter(
      (post) => (post.author === handle && !post.replyTo) || post.repostedBy === handle,
    );
    own.sort((a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false) || b.at - a.at);
    return postItems(own.map((post) => post.id));
  }, [handle, edition]);
  const fans = 400 + ([...handle].reduce((sum, c) => sum * 31 + c.charCodeAt(0), 7) % 90_000);
  return (
    <Column label={words.homeTimeline} title={person.name} under={`${items.length} ${words.posts}`} back>
      <div className="profile">
        <div
          className="profile-banner"
          style={{ background: `linear-gradient(120deg, ${person.colours[0]}, ${person.colours[1]})` }}
        />
        <div className="profile-row">
          <div className="profile-avatar">
            <Avatar handle={handle} size={134} />
          </div>
          {handle === account ? null : <FollowButton handle={handle} />}
        </div>
        <div data-testid="UserName" className="profile-name">
          <div className="name-line">
            <b>
              <Rich text={person.name} plain />
            </b>
            {person.badge ? <Badge kind={person.badge} label={words.verified} /> : null}
          </div>
          <div className="handle">
            <span>{`@${handle}`}</span>
          </div>
        </div>
        <div data-testid="UserDescription" dir="auto" className="profile-bio">
          <Rich text={person.bio[language]} />
        </div>
        <div className="handle" data-testid="UserProfileHeader_Items">
          <span data-testid="UserJoinDate">{words.joined}</span>
        </div>
        <div className="profile-counts">
          <span>
            <b>{shortCount(80 + (fans % 600), language)}</b>
            {` ${words.followingCount}`}
          </span>
          <span>
            <b>{shortCount(fans, language)}</b>
            {` ${words.followers}`}
          </span>
        </div>
        <Tabs
          tabs={[
            { text: words.posts, on: true, href: `/${handle}` },
            { text: words.replies, on: false, href: `/${handle}/with_replies` },
            { text: words.mediaTab, on: false, href: `/${handle}/media` },
          ]}
        />
      </div>
      <Timeline
        key={handle}
        name={`/${handle}`}
        items={items}
        heading={words.posts}
        label={`${words.timeline} : ${person.name}`}
      />
    </Column>
  );
}
