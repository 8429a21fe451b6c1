import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { goTo } from '../state/router';

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string; 'data-testid'?: string };

/** A real link that changes page by the history API; a click with a modifier is left to the browser. */
export function Link({ href, onClick, ...rest }: Props) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    event.stopPropagation();
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0)
      return;
    event.preventDefault();
    goTo(href);
  };
  return <a role="link" {...rest} href={href} onClick={follow} />;
}
