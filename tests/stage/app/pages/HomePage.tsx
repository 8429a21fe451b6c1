import { useMemo, useState } from 'react';
import { Composer } from '../components/Composer';
import { Timeline } from '../components/Timeline';
import { postItems } from '../items';
import { useStage, world } from '../state/store';
import { wordsOf } from '../words';
import { Column, Tabs } from './Column';

export function HomePage() {
  const words = wordsOf(useStage((s) => s.language));
  const edition = useStage((s) => s.edition);
  const [tab, setTab] = useState<'forYou' | 'following'>('forYou');
  const items = useMemo(
    () => postItems(world.home.filter((id) => tab === 'forYou' || !world.posts.get(id)?.promoted)),
    [edition, tab],
  );
  const tabs = (['forYou', 'following'] as const).map((one) => ({
    text: words[one],
    on: one === tab,
    onClick: () => setTab(one),
  }));
  return (
    <Column label={words.homeTimeline} tabs={<Tabs tabs={tabs} />}>
      <div className="home-box" key={tab}>
        <Composer place="home" />
      </div>
      <Timeline
        key={tab}
        name={tab === 'forYou' ? '/home' : '/home following'}
        items={items}
        heading={words.yourHome}
        label={`${words.timeline} : ${words.yourHome}`}
      />
    </Column>
  );
}
