import { personOf } from '../data/people';
import type { Post } from '../data/types';
import { useStage } from '../state/store';
import { longTime, shortTime, wordsOf } from '../words';
import { Badge } from './Icon';
import { Link } from './Link';
import { Rich } from './PostText';

interface Props {
  post: Post;
  /** Feeds show the time here; the focused post of a detail page does not, nor does an advertisement. */
  time: boolean;
  /** In a quote nothing is a link: the whole quote is one. */
  linked: boolean;
  stacked?: boolean;
}

export function UserName({ post, time, linked, stacked }: Props) {
  const language = useStage((s) => s.language);
  const words = wordsOf(language);
  const person = personOf(post.author);
  const name = (
    <div className="name-line">
      <div dir="ltr" className="display-name">
        <span>
          <span>
            <Rich text={person.name} plain />
          </span>
        </span>
      </div>
      <div dir="ltr" className="badges">
        <span>{person.badge ? <Badge kind={person.badge} label={words.verified} /> : null}</span>
      </div>
    </div>
  );
  const handle = (
    <div dir="ltr" className="handle">
      <span>{`@${post.author}`}</span>
    </div>
  );
  const stamp = <time dateTime={new Date(post.at).toISOString()}>{shortTime(post.at, language)}</time>;
  return (
    <div className={stacked ? 'user-name stacked' : 'user-name'} data-testid="User-Name">
      <div>
        <div>{linked ? <Link href={`/${post.author}`}>{name}</Link> : <div>{name}</div>}</div>
      </div>
      <div>
        <div className="handle-line">
          <div>
            {linked ? (
              <Link href={`/${post.author}`} tabIndex={-1}>
                {handle}
              </Link>
            ) : (
              <div tabIndex={-1}>{handle}</div>
            )}
          </div>
          {time ? (
            <>
              <div dir="ltr" aria-hidden="true" className="dot">
                <span>{'·'}</span>
              </div>
              <div>
                {linked ? (
                  <Link
                    href={`/${post.author}/status/${post.id}`}
                    dir="ltr"
                    aria-label={longTime(post.at, language)}
                    className="time"
                  >
                    {stamp}
                  </Link>
                ) : (
                  <div dir="ltr" aria-label={longTime(post.at, language)}>
                    {stamp}
                  </div>
                )}
              </div>
            </>
          ) : null}
        </div>
      </div>
    </div>
  );
}
