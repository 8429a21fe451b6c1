import { useMemo } from 'react';
import { Timeline } from '../components/Timeline';
import { focusedItem, postItem, postItems } from '../items';
import { useStage, world } from '../state/store';
import { wordsOf } from '../words';
import { Column } from './Column';
import { MissingPage } from './PlainPages';

export function StatusPage({ id }: { id: string }) {
  const words = wordsOf(useStage((s) => s.language));
  const edition = useStage((s) => s.edition);
  const post = world.posts.get(id);
  const items = useMemo(() => {
    if (!post) return [];
    const parent = post.replyTo ? world.posts.get(post.replyTo) : undefined;
    const before = parent ? [postItem(parent)] : [];
    return [...before, focusedItem(post), ...postItems(world.replies.get(id) ?? [])];
  }, [id, edition]);
  if (!post) return <MissingPage />;
  return (
    <Column label={words.homeTimeline} title={post.article ? words.articleHeading : words.postHeading} back>
      <Timeline
        key={id}
        name={`status ${id}`}
        items={items}
        heading={words.conversation}
        label={`${words.timeline} : ${words.conversation}`}
      />
    </Column>
  );
}
