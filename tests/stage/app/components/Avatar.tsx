import { personOf } from '../data/people';
import { avatar } from '../pictures';
import { Link } from './Link';

interface Props {
  handle: string;
  size?: number;
  /** Off inside a link or a button, where X has no link of its own. */
  linked?: boolean;
}

/** The nested boxes of X's avatar: the handle is the suffix of the test id. */
export function Avatar({ handle, size = 40, linked = true }: Props) {
  const person = personOf(handle);
  const image = (
    <div className={person.company ? 'avatar-shape square' : 'avatar-shape'}>
      <div aria-label={linked ? undefined : person.name}>
        <div className="avatar-paint" />
        <img alt="" draggable src={avatar(person)} />
      </div>
    </div>
  );
  return (
    <div
      className="avatar"
      data-testid={`UserAvatar-Container-${handle}`}
      style={{ width: size, height: size }}
    >
      <div />
      <div>
        <div>
          {linked ? (
            <Link href={`/${handle}`} aria-hidden="true" tabIndex={-1}>
              {image}
            </Link>
          ) : (
            <div role="presentation">{image}</div>
          )}
        </div>
      </div>
    </div>
  );
}
