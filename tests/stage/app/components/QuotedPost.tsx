import { goTo } from '../state/router';
import { useStage, world } from '../state/store';
import { wordsOf } from '../words';
import { Avatar } from './Avatar';
import { PostText } from './PostText';
import { UserName } from './UserName';

/** A quote is not a post within a post: a link-like box with a name, a time and a text of its own. */
export function QuotedPost({ id }: { id: string }) {
  const words = wordsOf(useStage((s) => s.language));
  const post = world.posts.get(id);
  if (!post) return null;
  const open = () => goTo(`/${post.author}/status/${post.id}`);
  return (
    <div className="quote" aria-labelledby={`quote-${id}`}>
      <div>
        <div dir="ltr" className="visually-hidden">
          <span>{words.quote}</span>
        </div>
        <div
          role="link"
          tabIndex={0}
          className="quote-box"
          onClick={(event) => {
            event.stopPropagation();
            open();
          }}
          onKeyDown={(event) => event.key === 'Enter' && open()}
        >
          <div className="quote-head">
            <div data-testid="Tweet-User-Avatar">
              <Avatar handle={post.author} size={20} linked={false} />
            </div>
            <UserName post={post} time linked={false} />
          </div>
          <div className="quote-text">
            <PostText post={post} clamp={5} />
          </div>
        </div>
      </div>
    </div>
  );
}
