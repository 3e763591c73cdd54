import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { ClaimStateWords } from '../../claiming/claim-words.js';
import { formatInstant } from '../../lib/dates.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { ClaimActions } from './claim-actions.js';
import { ClaimContacts } from './claim-contacts.js';
import { ClaimDisputesShown } from './claim-disputes-shown.js';
import { ClaimEvidence } from './claim-evidence.js';
import type { ClaimItemView } from './claim-item.server.js';

/** One claim: who asks, what the registry lists, what was found and said, and what may be done. */
export function ClaimItemPage() {
  const { t } = useLingui();
  const view = usePageState<ClaimItemView>();
  if (!view) return <NotFoundPage />;
  const { claim, errors, refusal } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Claim on ${claim.name}`} indexed={false} />
      <ErrorSummary errors={errors} />
      <h1>{claim.name}</h1>
      <Refusal words={refusal} />
      <ClaimFacts claim={claim} />
      <ClaimDisputesShown disputes={claim.disputes} />
      <ClaimEvidence claim={claim} />
      <ClaimContacts contacts={claim.contacts} />
      {claim.isOwn && <Notice tone="caution" title={<Trans>This is your own, so others decide.</Trans>} />}
      <ClaimActions view={view} />
      <Others others={claim.others} />
      <p>
        <a href={queueOf(claim.state)}>
          <Trans>Back to the queue</Trans>
        </a>
      </p>
    </div>
  );
}

function queueOf(state: ClaimItemView['claim']['state']): string {
  switch (state) {
    case 'DISPUTED':
      return '/operators/disputes';
    case 'CODE':
    case 'WAITING':
      return '/operators/claims-under-way';
    default:
      return '/operators/claims';
  }
}

function ClaimFacts({ claim }: Pick<ClaimItemView, 'claim'>) {
  return (
    <Facts>
      <DefinitionRow term={<Trans>State</Trans>}>
        <ClaimStateWords state={claim.state} />
      </DefinitionRow>
      <DefinitionRow term={<Trans>Started on</Trans>}>{formatInstant(claim.begunAt)}</DefinitionRow>
      <DefinitionRow term={<Trans>The claimant signs in as</Trans>}>
        {claim.claimant.email && <span className="as-typed">{claim.claimant.email}</span>}
      </DefinitionRow>
      {claim.claimant.addressGiven && (
        <DefinitionRow term={<Trans>And gave this email address</Trans>}>
          <span className="as-typed">{claim.claimant.addressGiven}</span>
        </DefinitionRow>
      )}
      <DefinitionRow term={<Trans>The listing</Trans>}>
        {claim.isKept ? <Trans>Someone manages it now</Trans> : <Trans>No one manages it</Trans>}
      </DefinitionRow>
      <DefinitionRow term={<Trans>Code</Trans>}>
        {claim.codeShownAt ? (
          <Trans>Shown on {formatInstant(claim.codeShownAt)}</Trans>
        ) : claim.needsAddress ? (
          <Trans>Not yet: it goes to an email address from an official source, once two operators agree on it</Trans>
        ) : (
          <Trans>Not yet</Trans>
        )}
      </DefinitionRow>
      {claim.waitsUntil && (
        <DefinitionRow term={<Trans>Will be complete on</Trans>}>{formatInstant(claim.waitsUntil)}</DefinitionRow>
      )}
      {claim.endedAt && <DefinitionRow term={<Trans>Ended on</Trans>}>{formatInstant(claim.endedAt)}</DefinitionRow>}
    </Facts>
  );
}

function Others({ others }: Pick<ClaimItemView['claim'], 'others'>) {
  if (others.length === 0) return null;
  return (
    <section className="stack stack--4" aria-labelledby="others">
      <h2 id="others">
        <Trans>Other claims on this entry</Trans>
      </h2>
      <ul role="list" className="stack stack--4">
        {others.map((other) => (
          <li key={other.key} className="stack stack--1">
            <p>
              <a href={`/operators/claims/${other.key}`}>
                <Trans>Started on {formatInstant(other.begunAt)}</Trans>
              </a>
            </p>
            <p>
              <ClaimStateWords state={other.state} />
            </p>
            <p className="muted small">
              {other.isSameClaimant ? <Trans>By the same account</Trans> : <Trans>By another account</Trans>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
