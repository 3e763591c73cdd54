import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import type { PartnerQueue } from '../../generated/graphql.js';
import { QueuePage } from '../queue-page.js';
import { PartnerCard, reasonFieldOf } from './partner-card.js';
import { partnerQueues } from './partner-queues.js';
import type { DeskPartnersView } from './partners.server.js';

function whatCameOfIt({ mend, refusal, isDecided, partners }: DeskPartnersView): ReactNode {
  if (mend) {
    const isShown = partners.nodes.some(({ key }) => key === mend.key);
    return isShown ? (
      <ErrorSummary errors={[{ id: reasonFieldOf(mend), message: mend.message }]} />
    ) : (
      <Refusal words={mend.message} />
    );
  }
  if (refusal !== null) return <Refusal words={refusal} />;
  return isDecided && <Notice tone="checked" role="status" title={<Trans>Decided. They are told by email.</Trans>} />;
}

/** Partners who ask for live keys or other words, and, on the other side of links, those who have them, and those who do not any more. */
export function DeskPartnersPage() {
  const { t } = useLingui();
  const view = usePageState<DeskPartnersView>();
  if (!view) return <NotFoundPage />;
  const { queue, mend } = view;
  const isWaiting = queue === 'WAITING';
  const titles: Readonly<Record<PartnerQueue, string>> = {
    WAITING: t`Partners asking for live keys or a change`,
    APPROVED: t`Partners with live keys`,
    REFUSED_OR_ENDED: t`Partners who were refused or ended`,
  };
  return (
    <QueuePage
      title={titles[queue]}
      path={`/operators/partners?queue=${queue}`}
      items={view.partners}
      keyOf={({ key }) => key}
      draw={(partner) => <PartnerCard partner={partner} queue={queue} mend={mend?.key === partner.key ? mend : null} />}
      isDecidedHere
      empty={isWaiting ? <Trans>No one is asking.</Trans> : <Trans>There are none.</Trans>}
      done={whatCameOfIt(view)}
    >
      <ul role="list" className="stack stack--2">
        {partnerQueues
          .filter((each) => each !== queue)
          .map((each) => (
            <li key={each}>
              <a href={`/operators/partners${each === 'WAITING' ? '' : `?queue=${each}`}`}>{titles[each]}</a>
            </li>
          ))}
      </ul>
    </QueuePage>
  );
}
