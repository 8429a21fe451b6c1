import { useEffect, useRef } from 'react';
import type { Post } from '../data/types';
import { picture } from '../pictures';
import { useStage } from '../state/store';
import { wordsOf } from '../words';
import { Icon } from './Icon';
import { Link } from './Link';

export function Photo({ post }: { post: Post }) {
  const words = wordsOf(useStage((s) => s.language));
  return (
    <div className="media">
      <div>
        <Link href={`/${post.author}/status/${post.id}/photo/1`}>
          <div aria-label={words.image} data-testid="tweetPhoto">
            <img alt={words.image} draggable src={picture(post.picture ?? 'pot')} />
          </div>
        </Link>
      </div>
    </div>
  );
}

/** A muted film that truly plays: a canvas drawn twice a second, so that it costs next to nothing. */
export function Video({ id }: { id: string }) {
  const ref = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const video = ref.current;
    if (!video) return;
    const canvas = document.createElement('canvas');
    canvas.width = 320;
    canvas.height = 180;
    const pen = canvas.getContext('2d');
    let step = Number(id.slice(-3)) % 7;
    const paint = () => {
      if (!pen) return;
      step += 1;
      pen.fillStyle = '#1f2933';
      pen.fillRect(0, 0, 320, 180);
      pen.fillStyle = '#31404f';
      pen.fillRect(0, 120, 320, 60);
      pen.fillStyle = '#f4a259';
      pen.beginPath();
      pen.arc(40 + ((step * 24) % 240), 118, 20, 0, 7);
      pen.fill();
    };
    paint();
    const stream = canvas.captureStream(2);
    video.srcObject = stream;
    video.muted = true;
    void video.play().catch(() => undefined);
    const timer = setInterval(paint, 500);
    return () => {
      clearInterval(timer);
      for (const track of stream.getTracks()) track.stop();
    };
  }, [id]);
  return (
    <div className="media" data-testid="videoPlayer">
      <div data-testid="videoComponent">
        <video ref={ref} muted playsInline tabIndex={-1} />
      </div>
    </div>
  );
}

export function LinkCard({ post }: { post: Post }) {
  if (!post.card) return null;
  const { host, title, picture: name } = post.card;
  return (
    <div className="card" data-testid="card.wrapper">
      <div data-testid="card.layoutLarge.media">
        <a
          href={`https://${host}/`}
          rel="noopener noreferrer nofollow"
          target="_blank"
          aria-label={`${host} ${title}`}
        >
          <img alt="" src={picture(name)} />
          <div className="card-title" dir="ltr">
            <span>{title}</span>
          </div>
        </a>
      </div>
      <div className="card-host" dir="ltr">
        <span>{host}</span>
      </div>
    </div>
  );
}

export function SocialContext({ icon, text, href }: { icon: 'pin' | 'repost'; text: string; href?: string }) {
  return (
    <div className="social-context">
      <div className="social-icon">
        <Icon name={icon} />
      </div>
      <div>
        {href ? (
          <Link href={href}>
            <span data-testid="socialContext">{text}</span>
          </Link>
        ) : (
          <div data-testid="socialContext">{text}</div>
        )}
      </div>
    </div>
  );
}
