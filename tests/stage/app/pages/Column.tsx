import type { ReactNode } from 'react';
import { Icon } from '../components/Icon';
import { Link } from '../components/Link';
import { Sidebar } from '../components/Sidebar';
import { useStage } from '../state/store';
import { wordsOf } from '../words';

interface Props {
  label: string;
  title?: string;
  under?: string;
  /** A page one comes to from another has a back button. */
  back?: boolean;
  tabs?: ReactNode;
  search?: boolean;
  children: ReactNode;
}

/** The middle and right columns, with the bar that stays at the top of the middle one. */
export function Column({ label, title, under, back, tabs, search = true, children }: Props) {
  const words = wordsOf(useStage((s) => s.language));
  return (
    <div className="columns">
      <div data-testid="primaryColumn" className="primary-column">
        <div aria-label={label} tabIndex={0} className="primary-column-inner">
          <div className="app-bar">
            {title ? (
              <div className="app-bar-row">
                {back ? (
                  <button
                    type="button"
                    role="button"
                    aria-label={words.back}
                    data-testid="app-bar-back"
                    className="round plain"
                    onClick={() => history.back()}
                  >
                    <Icon name="back" />
                  </button>
                ) : null}
                <div>
                  <h2 dir="ltr" role="heading" aria-level={2}>
                    <span>{title}</span>
                  </h2>
                  {under ? <div className="under">{under}</div> : null}
                </div>
              </div>
            ) : null}
            {tabs}
          </div>
          {children}
        </div>
      </div>
      <Sidebar search={search} />
    </div>
  );
}

export interface TabOf {
  text: string;
  on: boolean;
  href?: string;
  onClick?(): void;
}

export function Tabs({ tabs }: { tabs: TabOf[] }) {
  return (
    <nav role="navigation">
      <div role="tablist" data-testid="ScrollSnap-List" className="tabs">
        {tabs.map(({ text, on, href, onClick }) => (
          <div role="presentation" key={text}>
            {href ? (
              <Link href={href} role="tab" aria-selected={on} className="tab">
                <span>{text}</span>
              </Link>
            ) : (
              <button type="button" role="tab" aria-selected={on} className="tab" onClick={onClick}>
                <span>{text}</span>
              </button>
            )}
          </div>
        ))}
      </div>
    </nav>
  );
}
