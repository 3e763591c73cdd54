import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatInstant } from '../lib/dates.js';

interface Done {
  readonly at: string;
  /** The operator's address; null: none did it, or their account is gone. */
  readonly by: string | null;
}

interface Props<Event extends Done> {
  readonly title: ReactNode;
  readonly history: readonly Event[];
  readonly what: (event: Event) => ReactNode;
  /** Null: none were written. */
  readonly words: (event: Event) => string | null;
  /** What stands in an operator's place; not said where others than operators do things, too. */
  readonly nobody?: ReactNode;
}

/** What was done about something on the desk, the newest first. */
export function DoneHistory<Event extends Done>({ title, history, what, words, nobody }: Props<Event>) {
  return (
    <section className="stack stack--4" aria-labelledby="history">
      <h2 id="history">{title}</h2>
      {history.length === 0 && (
        <p>
          <Trans>Nothing yet.</Trans>
        </p>
      )}
      <ul role="list" className="stack stack--4">
        {history.map((event, index) => {
          const written = words(event);
          const who = event.by ? <span className="as-typed">{event.by}</span> : nobody;
          return (
            <li key={index} className="stack stack--1">
              <p>{what(event)}</p>
              {written && (
                <blockquote className="operators__words" dir="auto">
                  {written}
                </blockquote>
              )}
              <p className="muted small">
                {formatInstant(event.at)}
                {who && <>, {who}</>}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** By an operator always: where there is none, their account was deleted since. */
export function DecidedHistory<Event extends Done>(props: Omit<Props<Event>, 'title' | 'nobody'>) {
  return <DoneHistory {...props} title={<Trans>What was decided</Trans>} nobody={<Trans>a deleted account</Trans>} />;
}
