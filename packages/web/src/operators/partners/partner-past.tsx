import { Trans } from '@lingui/react/macro';
import { formatInstant } from '../../lib/dates.js';
import { PartnerReasonWords } from '../../partners/partner-words.js';
import type { DeskPartnersView } from './partners.server.js';

type Decision = DeskPartnersView['partners']['nodes'][number]['decisions'][number];

/** What operators decided about a partner so far, the newest first: whoever asks again is no stranger. */
export function PartnerPast({ decisions }: { decisions: readonly Decision[] }) {
  if (decisions.length === 0) return <Trans>Nothing so far</Trans>;
  return (
    <ul role="list" className="stack stack--2">
      {decisions.map(({ at, decision, reason, by }) => (
        <li key={at + decision}>
          <b>
            <DecisionWords decision={decision} />
          </b>
          {reason && (
            <>
              {': '}
              <PartnerReasonWords reason={reason} reader="OPERATOR" />
            </>
          )}
          <div className="dated">
            {formatInstant(at)}, {by ? <span className="as-typed">{by}</span> : <Trans>a deleted account</Trans>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function DecisionWords({ decision }: Pick<Decision, 'decision'>) {
  switch (decision) {
    case 'APPROVE':
      return <Trans>Approved</Trans>;
    case 'REFUSE':
      return <Trans>Refused</Trans>;
    case 'END':
      return <Trans>Live keys ended</Trans>;
    case 'APPROVE_WORDS':
      return <Trans>Approved a change of name, site or purpose</Trans>;
    case 'REFUSE_WORDS':
      return <Trans>Refused a change of name, site or purpose</Trans>;
  }
}
