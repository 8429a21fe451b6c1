import { useMemo } from 'react';
import { Avatar } from '../components/Avatar';
import { Icon, type IconName } from '../components/Icon';
import { type Item, Timeline } from '../components/Timeline';
import { personOf } from '../data/people';
import { postItems } from '../items';
import { useStage, world } from '../state/store';
import { wordsOf } from '../words';
import { Column, Tabs } from './Column';

interface Row {
  icon: IconName;
  tone: string;
  who: string[];
  verb: 'likedYours' | 'likedYoursMany' | 'followedYou' | 'repostedYoursMany';
}

const ROWS: Row[] = [
  {
    icon: 'like',
    tone: 'pink',
    who: ['lucie_fourchet', 'tomwhelden_', 'theo_rambouril'],
    verb: 'likedYoursMany',
  },
  { icon: 'person', tone: 'blue', who: ['wendel_okorieh'], verb: 'followedYou' },
  { icon: 'repost', tone: 'green', who: ['cci_saintavrel', 'nadiacossartel'], verb: 'repostedYoursMany' },
  { icon: 'like', tone: 'pink', who: ['elsawikstrandt'], verb: 'likedYours' },
];

/** Gathered rows (likes, followers, reposts) between mentions, which are ordinary posts. */
export function NotificationsPage({ tab }: { tab: 'all' | 'mentions' }) {
  const words = wordsOf(useStage((s) => s.language));
  const account = useStage((s) => s.account);
  const edition = useStage((s) => s.edition);
  const items = useMemo(() => {
    const mentions = postItems(world.mentions.get(account) ?? []);
    if (tab === 'mentions') return mentions;
    const rows = ROWS.map(
      (row, i): Item => ({ key: `row-${i}`, height: 104, render: () => <Gathered row={row} /> }),
    );
    return mentions.flatMap((item, i) => {
      const row = i % 3 === 0 ? rows[i / 3] : undefined;
      return row ? [row, item] : [item];
    });
  }, [account, tab, edition]);
  const tabs = [
    { text: words.all, on: tab === 'all', href: '/notifications' },
    { text: words.verifiedTab, on: false, href: '/notifications/verified' },
    { text: words.mentions, on: tab === 'mentions', href: '/notifications/mentions' },
  ];
  return (
    <Column label={words.notifications} title={words.notifications} tabs={<Tabs tabs={tabs} />}>
      <Timeline
        key={tab}
        name={tab === 'all' ? '/notifications' : '/notifications/mentions'}
        items={items}
        heading={words.notifications}
        label={`${words.timeline} : ${words.notifications}`}
      />
    </Column>
  );
}

function Gathered({ row }: { row: Row }) {
  const words = wordsOf(useStage((s) => s.language));
  const account = useStage((s) => s.account);
  const own = [...world.posts.values()].find((post) => post.author === account);
  const first = personOf(row.who[0] ?? '');
  return (
    <article role="article" tabIndex={0} data-testid="notification" className="notification">
      <div className={`notification-icon ${row.tone}`}>
        <Icon name={row.icon} filled={row.icon !== 'repost'} />
      </div>
      <div>
        <div className="notification-avatars">
          {row.who.map((handle) => (
            <Avatar key={handle} handle={handle} size={32} />
          ))}
        </div>
        <div dir="ltr">
          <b>{first.name}</b>
          <span>{row.who.length > 1 ? ` ${words.andOthers} ` : ' '}</span>
          <span>{words[row.verb]}</span>
        </div>
        {row.verb === 'followedYou' ? null : (
          <div className="notification-text" dir="auto">
            <span>{own?.text.slice(0, 120)}</span>
          </div>
        )}
      </div>
    </article>
  );
}
