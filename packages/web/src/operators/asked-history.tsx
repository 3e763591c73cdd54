import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatInstant } from '../lib/dates.js';

interface Asked {
  readonly sentAt: string;
  readonly state: string;
  /** Null while it waits, or when it was taken back. */
  readonly decidedAt: string | null;
  /** The operator's address; null: no operator ended it. */
  readonly by: string | null;
  readonly answer: string | null;
}

interface Props<Event extends Asked> {
  readonly title: ReactNode;
  readonly history: readonly Event[];
  readonly state: (event: Event) => ReactNode;
  /** Null: none was given. */
  readonly reason: (event: Event) => ReactNode;
  readonly asked?: (event: Event) => ReactNode;
}

/** What operators were asked about one listing, and what they answered, the newest first. */
export function AskedHistory<Event extends Asked>({ title, history, state, reason, asked }: Props<Event>) {
  return (
    <section className="stack stack--4" aria-labelledby="history">
      <h2 id="history">{title}</h2>
      <ul role="list" className="stack stack--4">
        {history.map((event) => {
          const because = reason(event);
          return (
            <li key={event.sentAt + event.state} className="stack stack--1">
              <p>
                <b>{state(event)}</b>
                {because && <>: {because}</>}
              </p>
              {asked?.(event)}
              {event.answer && (
                <blockquote className="operators__words" dir="auto">
                  {event.answer}
                </blockquote>
              )}
              <p className="muted small">
                <Trans>Sent on {formatInstant(event.sentAt)}</Trans>
                {event.decidedAt && (
                  <>
                    {'. '}
                    <Trans>Ended on {formatInstant(event.decidedAt)}</Trans>
                  </>
                )}
                {event.by && (
                  <>
                    , <span className="as-typed">{event.by}</span>
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
