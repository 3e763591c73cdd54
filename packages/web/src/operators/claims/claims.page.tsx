import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { ClaimStateWords } from '../../claiming/claim-words.js';
import { formatInstant } from '../../lib/dates.js';
import { Mark } from '../../ui/mark.js';
import { Notice } from '../../ui/notice.js';
import { QueuePage } from '../queue-page.js';
import type { ClaimsView } from './claims.server.js';

type Claim = ClaimsView['claims']['nodes'][number];

const pathOf = {
  CLAIMS: '/operators/claims',
  DISPUTES: '/operators/disputes',
  UNDER_WAY: '/operators/claims-under-way',
} as const;

/** Claims that wait for operators, those to which somebody said no, or all others; the one that waits longest first. */
export function ClaimsPage() {
  const { t } = useLingui();
  const view = usePageState<ClaimsView>();
  if (!view) return <NotFoundPage />;
  const { queue } = view;
  return (
    <QueuePage
      title={{ CLAIMS: t`Claims on listings`, DISPUTES: t`Disputes`, UNDER_WAY: t`Claims in progress` }[queue]}
      path={pathOf[queue]}
      items={view.claims}
      keyOf={({ key }) => key}
      draw={(claim) => <ClaimCard claim={claim} />}
      done={view.done && <Done what={view.done} />}
      empty={queue === 'UNDER_WAY' && <Trans>There are none.</Trans>}
    >
      {queue === 'CLAIMS' && (
        <p>
          <a href={pathOf.UNDER_WAY}>
            <Trans>Claims waiting for a code, or for 72 hours to pass</Trans>
          </a>
        </p>
      )}
    </QueuePage>
  );
}

function Done({ what }: { what: NonNullable<ClaimsView['done']> }) {
  const said = (words: ReactNode) => <Notice tone="checked" role="status" title={words} />;
  switch (what) {
    case 'looked-up':
      return said(<Trans>Recorded. Another operator confirms it.</Trans>);
    case 'confirmed':
      return said(<Trans>Confirmed. They are told what comes next.</Trans>);
    case 'refused':
      return said(<Trans>The claim is refused. They are told.</Trans>);
    case 'proposed':
      return said(<Trans>Noted. It happens once another operator agrees.</Trans>);
    case 'decided':
      return said(<Trans>Decided. Everyone concerned is told.</Trans>);
  }
}

function ClaimCard({ claim }: { claim: Claim }) {
  return (
    <div className="stack stack--2">
      <h2>
        <a href={`/operators/claims/${claim.key}`}>{claim.name}</a>
      </h2>
      <p>
        <ClaimStateWords state={claim.state} />
      </p>
      <p className="muted">
        <Trans>Started on {formatInstant(claim.begunAt)}</Trans>
      </p>
      {claim.isKept && (
        <Mark kind="caution">
          <Trans>Someone manages this listing now</Trans>
        </Mark>
      )}
      {claim.rivals > 0 && (
        <Mark kind="caution">
          <Plural value={claim.rivals} one="# other person claims it too" other="# others claim it too" />
        </Mark>
      )}
      {claim.isOwn && (
        <Mark>
          <Trans>Your own: others decide</Trans>
        </Mark>
      )}
      {claim.isOwnLookUp && claim.state === 'CONFIRM' && (
        <Mark>
          <Trans>You checked it: another operator confirms</Trans>
        </Mark>
      )}
    </div>
  );
}
