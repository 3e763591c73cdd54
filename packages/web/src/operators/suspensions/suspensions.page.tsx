import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { formatInstant } from '../../lib/dates.js';
import { Mark } from '../../ui/mark.js';
import { Notice } from '../../ui/notice.js';
import { QueuePage } from '../queue-page.js';
import { ReasonWords } from '../reports/report-words.js';
import type { SuspensionsView } from './suspensions.server.js';
import { suspensionQueues, SuspensionQueueWords, SuspensionStateWords } from './suspension-words.js';

type Item = SuspensionsView['suspensions']['nodes'][number];

/** Suspended accounts: those a second operator has to look at, those in force, and those that are over. */
export function SuspensionsPage() {
  const { t } = useLingui();
  const view = usePageState<SuspensionsView>();
  if (!view) return <NotFoundPage />;
  return (
    <QueuePage
      title={t`Suspended accounts`}
      path={`/operators/suspensions?queue=${view.queue}`}
      items={view.suspensions}
      keyOf={({ key }) => key}
      draw={(item) => <SuspensionCard item={item} />}
      done={view.done && <Done what={view.done} />}
      about={
        <nav aria-label={t`Which`} className="operators__kinds">
          {suspensionQueues.map((queue) => (
            <a
              key={queue}
              href={`/operators/suspensions?queue=${queue}`}
              aria-current={queue === view.queue ? 'page' : undefined}
            >
              <SuspensionQueueWords queue={queue} />
            </a>
          ))}
        </nav>
      }
    >
      <p>
        <a href="/operators/suspensions/new">
          <Trans>Suspend an account</Trans>
        </a>
      </p>
    </QueuePage>
  );
}

function Done({ what }: { what: NonNullable<SuspensionsView['done']> }) {
  switch (what) {
    case 'confirmed':
      return (
        <Notice
          tone="checked"
          role="status"
          title={<Trans>Confirmed. Everything ahead is called off, and everyone concerned is told.</Trans>}
        />
      );
    case 'kept':
      return <Notice tone="checked" role="status" title={<Trans>It stays. They are told.</Trans>} />;
    case 'ended':
      return (
        <Notice
          tone="checked"
          role="status"
          title={<Trans>The account is open. If it was closed, they are told.</Trans>}
        />
      );
  }
}

function SuspensionCard({ item }: { item: Item }) {
  return (
    <div className="stack stack--2">
      <h2>
        <a className="as-typed" href={`/operators/suspensions/${item.key}`}>
          {item.account?.email ?? <Trans>A deleted account</Trans>}
        </a>
      </h2>
      <p>
        <SuspensionStateWords suspension={item} />
        {'. '}
        <ReasonWords reason={item.reason} />.
      </p>
      {item.endsBy && (
        <p>
          <Trans>It ends by itself on {formatInstant(item.endsBy)}</Trans>
        </p>
      )}
      {item.endedBecause == null && item.account?.nextTalkAt && (
        <p>
          <Trans>Their next confirmed talk: {formatInstant(item.account.nextTalkAt)}</Trans>
        </p>
      )}
      <p className="muted">
        <Trans>Since {formatInstant(item.since)}</Trans>
      </p>
      {item.endedBecause == null && item.confirmedAt == null && !item.mayDecide.includes('CONFIRM') && (
        <Mark kind="caution">
          <Trans>Another operator confirms</Trans>
        </Mark>
      )}
    </div>
  );
}
