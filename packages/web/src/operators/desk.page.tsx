import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../app/not-found.page.js';
import { usePageState } from '../app/page-environment.js';
import { PageHead } from '../app/page-head.js';
import { Card } from '../ui/card.js';
import type { DeskView } from './desk.server.js';

type Queue = DeskView['queues'][number];

/** What waits for operators, and how much of it. */
export function DeskPage() {
  const { t } = useLingui();
  const view = usePageState<DeskView>();
  if (!view) return <NotFoundPage />;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Operators’ desk`} indexed={false} />
      <h1>
        <Trans>Operators’ desk</Trans>
      </h1>
      <ul role="list" className="stack stack--4">
        {view.queues.map((queue) => (
          <li key={queue.queue}>
            <Card>
              <QueueCard queue={queue} />
            </Card>
          </li>
        ))}
      </ul>
    </div>
  );
}

function QueueCard({ queue: { queue, waiting } }: { queue: Queue }) {
  return (
    <div className="stack stack--2">
      <h2>
        <QueueLink queue={queue} />
      </h2>
      <p>{waiting === 0 ? <Trans>Nothing waits.</Trans> : <Plural value={waiting} one="# waits." other="# wait." />}</p>
    </div>
  );
}

function QueueLink({ queue }: { queue: Queue['queue'] }) {
  switch (queue) {
    case 'REPORTS':
      return (
        <a href="/operators/reports">
          <Trans>Something is wrong</Trans>
        </a>
      );
  }
}
