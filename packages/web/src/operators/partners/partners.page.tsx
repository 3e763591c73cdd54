import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { Notice } from '../../ui/notice.js';
import { QueuePage } from '../queue-page.js';
import { PartnerCard } from './partner-card.js';
import type { DeskPartnersView } from './partners.server.js';

/** Partners who ask for live keys, and, on the other side of a link, those who have them. */
export function DeskPartnersPage() {
  const { t } = useLingui();
  const view = usePageState<DeskPartnersView>();
  if (!view) return <NotFoundPage />;
  const isWaiting = view.queue === 'WAITING';
  return (
    <QueuePage
      title={isWaiting ? t`Partners who ask for live keys` : t`Partners with live keys`}
      path={`/operators/partners?queue=${view.queue}`}
      items={view.partners}
      keyOf={({ key }) => key}
      draw={(partner) => <PartnerCard partner={partner} queue={view.queue} />}
      empty={isWaiting ? <Trans>Nobody asks.</Trans> : <Trans>There are none.</Trans>}
      done={
        <>
          <Refusal words={view.refusal} />
          {view.isDecided && (
            <Notice tone="checked" role="status" title={<Trans>It is decided. They are told by mail.</Trans>} />
          )}
        </>
      }
    >
      <p>
        {isWaiting ? (
          <a href="/operators/partners?queue=APPROVED">
            <Trans>Partners with live keys</Trans>
          </a>
        ) : (
          <a href="/operators/partners">
            <Trans>Partners who ask for live keys</Trans>
          </a>
        )}
      </p>
    </QueuePage>
  );
}
