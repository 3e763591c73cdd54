import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../app/not-found.page.js';
import { usePageState } from '../app/page-environment.js';
import { PageHead } from '../app/page-head.js';
import { Card } from '../ui/card.js';
import { Mark } from '../ui/mark.js';
import { daysSince } from './days-since.js';
import type { DeskView } from './desk.server.js';
import { Queue } from './queue.js';
import { queuePaths, QueueTitle } from './queue-titles.js';

type QueueCount = DeskView['queues'][number];

/** What waits for operators, what presses first; then queues in which nothing does, and the other work. */
export function DeskPage() {
  const { t } = useLingui();
  const view = usePageState<DeskView>();
  if (!view) return <NotFoundPage />;
  const waiting = view.queues.filter(({ waiting: count }) => count > 0);
  const empty = view.queues.filter(({ waiting: count }) => count === 0);
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Operators’ desk`} indexed={false} />
      <h1>
        <Trans>Operators’ desk</Trans>
      </h1>
      <Queue
        label={t`Waiting`}
        items={{ nodes: waiting, pageInfo: { hasNextPage: false, endCursor: null } }}
        keyOf={({ queue }) => queue}
        draw={(each) => <WaitingQueue each={each} now={view.now} />}
        path="/operators"
      />
      {empty.length > 0 && (
        <section className="stack stack--4" aria-labelledby="empty">
          <h2 id="empty">
            <Trans>Nothing is waiting</Trans>
          </h2>
          <ul role="list" className="desk__empty">
            {empty.map(({ queue }) => (
              <li key={queue}>
                <a href={queuePaths[queue]}>
                  <QueueTitle queue={queue} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <OtherWork />
    </div>
  );
}

function WaitingQueue({ each: { queue, waiting, since, isUrgent }, now }: { each: QueueCount; now: string }) {
  return (
    <div className="desk-queue">
      <h2 className="desk-queue__name">
        <a href={queuePaths[queue]}>
          <QueueTitle queue={queue} />
        </a>
      </h2>
      <p className="desk-queue__count">
        <b className="figures">{waiting.toLocaleString('en-US')}</b> <Plural value={waiting} one="waits" other="wait" />
      </p>
      {since && (
        <p className="muted small">
          <Plural
            value={daysSince(since, now)}
            _0="Oldest: received within the last day"
            one="Oldest: waiting # day"
            other="Oldest: waiting # days"
          />
        </p>
      )}
      {isUrgent && (
        <Mark kind="caution">
          {queue === 'COMPLAINTS' ? (
            <Trans>Something went wrong in treatment</Trans>
          ) : (
            <Trans>Ends by itself if no one confirms it</Trans>
          )}
        </Mark>
      )}
    </div>
  );
}

/** What waits for nobody. */
function OtherWork() {
  return (
    <Card>
      <div className="stack stack--4">
        <h2>
          <Trans>Other work</Trans>
        </h2>
        <ul role="list" className="stack stack--4">
          <li>
            <a href="/operators/dated">
              <Trans>Dated rules and lists</Trans>
            </a>
            <br />
            <span className="muted">
              <Trans>Who may prescribe where, help lines and insurers, and what changes on a given day.</Trans>
            </span>
          </li>
          <li>
            <a href="/operators/hidden">
              <Trans>Hidden listings</Trans>
            </a>
            <br />
            <span className="muted">
              <Trans>What operators hid, when and why, and how to show it again.</Trans>
            </span>
          </li>
          <li>
            <a href="/operators/imports">
              <Trans>Imports from the registry</Trans>
            </a>
            <br />
            <span className="muted">
              <Trans>Try a file, import it, and see its progress.</Trans>
            </span>
          </li>
          <li>
            <a href="/operators/audit">
              <Trans>Audit log</Trans>
            </a>
            <br />
            <span className="muted">
              <Trans>Who did or read what, when and why.</Trans>
            </span>
          </li>
          <li>
            <a href="/operators/erased">
              <Trans>What was erased</Trans>
            </a>
            <br />
            <span className="muted">
              <Trans>On its date or because someone asked, counted by day.</Trans>
            </span>
          </li>
        </ul>
      </div>
    </Card>
  );
}
