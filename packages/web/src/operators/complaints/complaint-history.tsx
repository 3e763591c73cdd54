import { Trans } from '@lingui/react/macro';
import { formatDate, formatInstant } from '../../lib/dates.js';
import type { ComplaintItemView } from './complaint-item.server.js';
import { ReasonWords, StepWords } from './complaint-words.js';

/** What happened to it, the newest first. */
export function ComplaintHistory({ history }: Pick<ComplaintItemView['complaint'], 'history'>) {
  return (
    <section className="stack stack--4" aria-labelledby="history">
      <h2 id="history">
        <Trans>What happened since</Trans>
      </h2>
      {history.length === 0 && (
        <p>
          <Trans>Nothing yet.</Trans>
        </p>
      )}
      <ul role="list" className="stack stack--4">
        {history.map((event, index) => (
          <li key={index} className="stack stack--1">
            <p>
              <b>
                <StepWords step={event.step} />
              </b>
              {event.onDate && <>, {formatDate(event.onDate)}</>}
              {event.reason && (
                <>
                  {': '}
                  <ReasonWords reason={event.reason} />
                </>
              )}
            </p>
            {event.words && (
              <blockquote className="operators__words" dir="auto">
                {event.words}
              </blockquote>
            )}
            <p className="muted small">
              {formatInstant(event.at)}
              {event.by && (
                <>
                  , <span className="as-typed">{event.by}</span>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
