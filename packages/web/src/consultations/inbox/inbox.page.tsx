import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { BackToAccount } from '../../accounts/back-to-account.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { Notice } from '../../ui/notice.js';
import { Pagination } from '../../ui/pagination.js';
import { InboxRowCard } from './inbox-row.js';
import { inboxPaths, type InboxPart } from './inbox-parts.js';
import type { InboxView } from './inbox.server.js';

/** A practitioner's requests: what waits, what is confirmed ahead, what is past. */
export function InboxPage() {
  const { t } = useLingui();
  const view = usePageState<InboxView>();
  if (!view) return null;
  const names: Record<InboxPart, string> = {
    WAITING: t`Waiting for you`,
    AHEAD: t`Coming up`,
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
      {view.isSuspended && <Suspended />}
      {view.rows.length === 0 ? (
        !view.isSuspended && <Empty part={view.part} />
      ) : (
        <ul role="list" className="stack stack--4">
          {view.rows.map((row) => (
            <li key={row.consultation.id}>
              <InboxRowCard row={row} saysWhose={view.isForSeveral} />
            </li>
          ))}
        </ul>
      )}
      {view.part === 'WAITING' && <PeopleWaiting counts={view.peopleWaiting} />}
      <Pagination previousHref={view.firstHref} nextHref={view.nextHref} />
      <BackToAccount />
    </div>
  );
}

/** An empty list would say that nobody asked. */
function Suspended() {
  return (
    <Notice tone="caution" title={<Trans>Your account is suspended.</Trans>}>
      <p>
        <Trans>While it is, you do not see requests to your listing.</Trans>{' '}
        <a href="/account/suspension">
          <Trans>See why, and what you can do</Trans>
        </a>
      </p>
    </Notice>
  );
}

/** Who they are, nobody is told: a freed time is offered to them one after the other. */
function PeopleWaiting({ counts }: { counts: InboxView['peopleWaiting'] }) {
  if (counts.length === 0) return null;
  return (
    <section className="stack stack--2" aria-labelledby="people-waiting">
      <h2 id="people-waiting">
        <Trans>Waiting list</Trans>
      </h2>
      <ul role="list" className="stack stack--1">
        {counts.map(({ name, count }) => (
          <li key={name}>
            {counts.length > 1 && <b>{name}: </b>}
            <Plural value={count} one="# person is waiting for a time." other="# people are waiting for a time." />
          </li>
        ))}
      </ul>
      <p className="small muted prose">
        <Trans>
          A time that opens up is offered to the first of them it works for, for two hours or less, then to the next.
        </Trans>
      </p>
    </section>
  );
}

function Empty({ part }: { part: InboxPart }) {
  switch (part) {
    case 'WAITING':
      return (
        <p className="prose">
          <Trans>Nobody is waiting for an answer. We email you when someone asks.</Trans>
        </p>
      );
    case 'AHEAD':
      return (
        <p className="prose">
          <Trans>No confirmed talks are coming up.</Trans>
        </p>
      );
    case 'PAST':
      return (
        <p className="prose">
          <Trans>Nothing here yet. Past talks, and requests that ended, appear here.</Trans>
        </p>
      );
  }
}
