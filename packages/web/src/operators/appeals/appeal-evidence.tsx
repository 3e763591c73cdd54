import { Trans } from '@lingui/react/macro';
import { formatInstant } from '../../lib/dates.js';
import { TextPlaceWords } from '../wording/wording-words.js';
import type { AppealItemView } from './appeal-item.server.js';

type Appeal = AppealItemView['appeal'];

/** What the practitioner wrote, what was reported, and what everybody would read. */
export function AppealEvidence({ appeal }: { appeal: Appeal }) {
  return (
    <>
      <section className="stack stack--4" aria-labelledby="written">
        <h2 id="written">
          <Trans>What they wrote</Trans>
        </h2>
        <blockquote className="operators__words" dir="auto">
          {appeal.words}
        </blockquote>
        <p className="muted small">
          <Trans>The audit log records that you read this.</Trans>
        </p>
      </section>
      <section className="stack stack--4" aria-labelledby="reports">
        <h2 id="reports">
          <Trans>Reports about this listing</Trans>
        </h2>
        {appeal.reports.length === 0 && (
          <p>
            <Trans>None is still on record.</Trans>
          </p>
        )}
        <ul>
          {appeal.reports.map((report) => (
            <li key={report.id}>
              <a href={`/operators/reports/${report.id}`}>
                <Trans>Received on {formatInstant(report.receivedAt)}</Trans>
              </a>
              , {report.isOpen ? <Trans>waiting</Trans> : <Trans>closed</Trans>}
            </li>
          ))}
        </ul>
      </section>
      <section className="stack stack--4" aria-labelledby="texts">
        <h2 id="texts">
          <Trans>What everybody would read</Trans>
        </h2>
        {appeal.texts.length === 0 && (
          <p>
            <Trans>It has no text of their own.</Trans>
          </p>
        )}
        {appeal.texts.map(({ where, text }) => (
          <div key={where} className="stack stack--1">
            <h3>
              <TextPlaceWords where={where} />
            </h3>
            <blockquote className="operators__words" dir="auto">
              {text}
            </blockquote>
          </div>
        ))}
      </section>
    </>
  );
}
