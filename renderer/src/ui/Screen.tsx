import type { ReactNode } from 'react';
import './Screen.css';

export interface ScreenProps {
  readonly title: ReactNode;
  /** What the screen belongs to, before the title. */
  readonly trail?: ReactNode;
  /** Under the title: its facts, in a sentence. */
  readonly lead?: ReactNode;
  /** The title's end: switchers, then the main action last. */
  readonly actions?: ReactNode;
  /** Filters and counts, under the title. */
  readonly bar?: ReactNode;
  /** Beside the content. */
  readonly aside?: ReactNode;
  /** Content that scrolls as one page, with a margin; tables and grids fill the screen instead. */
  readonly reading?: boolean;
  readonly children: ReactNode;
}

/** The frame of a screen: heading, bar, content, panel beside it. */
export function Screen({ title, trail, lead, actions, bar, aside, reading = false, children }: ScreenProps) {
  return (
    <div className="screen">
      <header className="screen-head">
        <div className="screen-titles">
          {trail && (
            // A name in another script is cut at its own end.
            <div className="screen-trail clip" dir="auto">
              {trail}
            </div>
          )}
          <h1 className="screen-title clip" dir="auto">
            {title}
          </h1>
        </div>
        {actions && <div className="screen-actions">{actions}</div>}
      </header>
      {lead && <div className="screen-lead">{lead}</div>}
      {bar && <div className="screen-bar">{bar}</div>}
      <div className="screen-body">
        <div
          className={reading ? 'screen-content screen-reading' : 'screen-content'}
          {...(reading ? { tabIndex: 0 } : {})}
        >
          {children}
        </div>
        {aside}
      </div>
    </div>
  );
}
