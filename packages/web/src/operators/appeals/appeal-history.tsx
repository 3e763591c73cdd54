import { Trans } from '@lingui/react/macro';
import { formatInstant } from '../../lib/dates.js';
import type { AppealItemView } from './appeal-item.server.js';
import { AppealReasonWords, AppealStateWords } from './appeal-words.js';

type Event = AppealItemView['appeal']['history'][number];

/** Every appeal about this listing, the newest first. */
export function AppealHistory({ history }: { history: readonly Event[] }) {
  return (
    <section className="stack stack--4" aria-labelledby="history">
      <h2 id="history">
        <Trans>Every appeal so far</Trans>
      </h2>
      <ul role="list" className="stack stack--4">
        {history.map((event) => (
          <li key={event.sentAt} className="stack stack--1">
            <p>
              <b>
                <AppealStateWords state={event.state} />
              </b>
              {event.reason && (
                <>
                  {': '}
                  <AppealReasonWords reason={event.reason} />
                </>
              )}
            </p>
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
        ))}
      </ul>
    </section>
  );
}
