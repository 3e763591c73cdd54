import { Trans, useLingui } from '@lingui/react/macro';
import { BackToAccount } from '../../accounts/back-to-account.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { Pagination } from '../../ui/pagination.js';
import { InboxRowCard } from './inbox-row.js';
import { inboxPaths, type InboxPart, type InboxView } from './inbox.server.js';

/** A practitioner's requests: what waits, what is confirmed ahead, what is past. */
export function InboxPage() {
  const { t } = useLingui();
  const view = usePageState<InboxView>();
  if (!view) return null;
  const names: Record<InboxPart, string> = {
    WAITING: t`Waiting for you`,
    AHEAD: t`Confirmed ahead`,
    PAST: t`Past`,
  };
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Requests`} />
      <h1>
        <Trans>Requests</Trans>
      </h1>
      <nav aria-label={t`Which requests`}>
        <ul role="list" className="row">
          {(['WAITING', 'AHEAD', 'PAST'] as const).map((part) => (
            <li key={part}>
              <a href={inboxPaths[part]} aria-current={part === view.part ? 'page' : undefined}>
                {part === view.part ? <b>{names[part]}</b> : names[part]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {view.rows.length === 0 ? (
        <Empty part={view.part} />
      ) : (
        <ul role="list" className="stack stack--4">
          {view.rows.map((row) => (
            <li key={row.consultation.id}>
              <InboxRowCard row={row} saysWhose={view.isForSeveral} />
            </li>
          ))}
        </ul>
      )}
      <Pagination previousHref={view.firstHref} nextHref={view.nextHref} />
      <BackToAccount />
    </div>
  );
}

function Empty({ part }: { part: InboxPart }) {
  switch (part) {
    case 'WAITING':
      return (
        <p className="prose">
          <Trans>Nobody is waiting for an answer. We mail you when somebody asks.</Trans>
        </p>
      );
    case 'AHEAD':
      return (
        <p className="prose">
          <Trans>No talk is confirmed for the time ahead.</Trans>
        </p>
      );
    case 'PAST':
      return (
        <p className="prose">
          <Trans>Nothing is past yet. Talks, and requests that ended, stand here.</Trans>
        </p>
      );
  }
}
