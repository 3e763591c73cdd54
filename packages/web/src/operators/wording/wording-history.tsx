import { Trans } from '@lingui/react/macro';
import { formatInstant } from '../../lib/dates.js';
import type { WordingItemView } from './wording-item.server.js';
import { WordingReasonWords, WordingStateWords } from './wording-words.js';

type Event = WordingItemView['review']['history'][number];

/** Every time operators were asked about this listing's wording, the newest first. */
export function WordingHistory({ history }: { history: readonly Event[] }) {
  return (
    <section className="stack stack--4" aria-labelledby="history">
      <h2 id="history">
        <Trans>Every time they asked</Trans>
      </h2>
      <ul role="list" className="stack stack--4">
        {history.map((event) => (
          <li key={event.sentAt + event.state} className="stack stack--1">
            <p>
              <b>
                <WordingStateWords state={event.state} />
              </b>
              {event.reason && (
                <>
                  {': '}
                  <WordingReasonWords reason={event.reason} />
                </>
              )}
            </p>
            {event.sentences.map((sentence) => (
              <q key={sentence} className="as-typed">
                {sentence}
              </q>
            ))}
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
