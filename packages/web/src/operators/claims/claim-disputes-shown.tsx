import { Trans } from '@lingui/react/macro';
import { formatInstant } from '../../lib/dates.js';
import type { ClaimItemView } from './claim-item.server.js';
import { ContactKindWords, DisputeDecisionWords, DisputeReasonWords } from './claim-words.js';

type Dispute = ClaimItemView['claim']['disputes'][number];

/** What was said against a claim, the newest first, and what operators make of it. */
export function ClaimDisputesShown({ disputes }: Pick<ClaimItemView['claim'], 'disputes'>) {
  if (disputes.length === 0) return null;
  return (
    <section className="stack stack--4" aria-labelledby="disputes">
      <h2 id="disputes">
        <Trans>What was said against it</Trans>
      </h2>
      <ul role="list" className="stack stack--4">
        {disputes.map((dispute) => (
          <li key={dispute.at} className="stack stack--2">
            {dispute.statements.length === 0 && (
              <>
                <p>
                  <b>
                    <Trans>Two claims reached the last step, or someone new had the listing each time</Trans>
                  </b>
                </p>
                <p className="muted small">{formatInstant(dispute.at)}</p>
              </>
            )}
            {dispute.statements.map((statement) => (
              <Said key={statement.at + statement.by} statement={statement} />
            ))}
            <Proposal dispute={dispute} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ statement: { at, by, words } }: { statement: Dispute['statements'][number] }) {
  return (
    <>
      <p>
        <b>
          <ContactKindWords kind={by} />
        </b>
      </p>
      {words && (
        <blockquote className="operators__words" dir="auto">
          {words}
        </blockquote>
      )}
      <p className="muted small">
        <Trans>Said no on {formatInstant(at)}</Trans>
      </p>
    </>
  );
}

function Proposal({ dispute: { proposal, reason, proposedBy, decidedBy, decidedAt } }: { dispute: Dispute }) {
  if (proposal === null) return null;
  return (
    <>
      <p>
        <DisputeDecisionWords decision={proposal} />
        {reason && (
          <>
            {': '}
            <DisputeReasonWords reason={reason} />
          </>
        )}
      </p>
      <p className="muted small">
        {decidedAt ? (
          <Trans>
            Decided on {formatInstant(decidedAt)} by {proposedBy ?? '–'} and {decidedBy ?? '–'}
          </Trans>
        ) : (
          <Trans>Proposed by {proposedBy ?? '–'}: happens once another operator agrees</Trans>
        )}
      </p>
    </>
  );
}
