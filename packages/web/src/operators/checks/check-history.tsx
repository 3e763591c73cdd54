import { Trans } from '@lingui/react/macro';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { Disclosure } from '../../ui/disclosure.js';
import type { CheckItemView } from './check-item.server.js';
import { StateWords } from './check-words.js';

type Made = CheckItemView['check']['history'][number];

/** Every look-up there ever was, the newest first. */
export function CheckHistory({ history }: { history: readonly Made[] }) {
  return (
    <section className="stack stack--4" aria-labelledby="history">
      <h2 id="history">
        <Trans>Earlier checks</Trans>
      </h2>
      {history.some(({ evidence }) => evidence) && (
        <p className="muted small">
          <Trans>The audit log records that you read the evidence.</Trans>
        </p>
      )}
      {history.length === 0 && (
        <p>
          <Trans>Nothing is on record yet.</Trans>
        </p>
      )}
      <ol role="list" className="stack stack--5">
        {history.map((made, index) => (
          <li key={index} className="stack stack--1">
            <MadeCheck made={made} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function MadeCheck({ made }: { made: Made }) {
  return (
    <>
      <p>
        <b>
          <StateWords state={made.finding} />
        </b>
        {made.source && <>: {made.source}</>}
      </p>
      {made.found && (
        <blockquote className="operators__words" dir="auto">
          {made.found}
        </blockquote>
      )}
      <p className="muted small">
        {made.checkedOn && made.recheckBy && (
          <>
            <Trans>
              Checked on {formatDate(made.checkedOn)}, valid until {formatDate(made.recheckBy)}.
            </Trans>{' '}
          </>
        )}
        <Trans>Recorded {formatInstant(made.recordedAt)}</Trans>
        {made.recordedBy && (
          <>
            , <span className="as-typed">{made.recordedBy}</span>
          </>
        )}
      </p>
      {made.evidenceSha256 && (
        <Disclosure summary={<Trans>Evidence</Trans>}>
          <div className="stack stack--2">
            <p className="small">
              SHA-256 <code className="codes">{made.evidenceSha256}</code>
            </p>
            {made.evidence ? (
              <blockquote className="operators__words" dir="auto">
                {made.evidence}
              </blockquote>
            ) : (
              <p>
                <Trans>A file kept elsewhere.</Trans>
              </p>
            )}
          </div>
        </Disclosure>
      )}
    </>
  );
}
