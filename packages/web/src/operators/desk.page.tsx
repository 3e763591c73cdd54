import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../app/not-found.page.js';
import { usePageState } from '../app/page-environment.js';
import { PageHead } from '../app/page-head.js';
import { Card } from '../ui/card.js';
import { checkKinds, CheckKindWords } from './checks/check-words.js';
import type { DeskView } from './desk.server.js';

/** What waits for operators, and how much of it. */
export function DeskPage() {
  const { t } = useLingui();
  const view = usePageState<DeskView>();
  if (!view) return <NotFoundPage />;
  const waiting = (queue: DeskView['queues'][number]['queue']) =>
    view.queues.find((each) => each.queue === queue)?.waiting ?? 0;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Operators’ desk`} indexed={false} />
      <h1>
        <Trans>Operators’ desk</Trans>
      </h1>
      <Card>
        <div className="stack stack--2">
          <h2>
            <a href="/operators/reports">
              <Trans>Something is wrong</Trans>
            </a>
          </h2>
          <p>
            <Waiting count={waiting('REPORTS')} />
          </p>
        </div>
      </Card>
      <Card>
        <div className="stack stack--2">
          <h2>
            <a href="/operators/wording">
              <Trans>Flagged wording</Trans>
            </a>
          </h2>
          <p>
            <Waiting count={waiting('WORDING')} />
          </p>
        </div>
      </Card>
      <Card>
        <div className="stack stack--2">
          <h2>
            <a href="/operators/appeals">
              <Trans>Appeals against hiding</Trans>
            </a>
          </h2>
          <p>
            <Waiting count={waiting('APPEALS')} />
          </p>
        </div>
      </Card>
      <Card>
        <div className="stack stack--2">
          <h2>
            <a href="/operators/claims">
              <Trans>Claims on listings</Trans>
            </a>
          </h2>
          <p>
            <Waiting count={waiting('CLAIMS')} />
          </p>
        </div>
      </Card>
      <Card>
        <div className="stack stack--2">
          <h2>
            <a href="/operators/disputes">
              <Trans>Disputes</Trans>
            </a>
          </h2>
          <p>
            <Waiting count={waiting('DISPUTES')} />
          </p>
        </div>
      </Card>
      <Card>
        <div className="stack stack--2">
          <h2>
            <a href="/operators/look-alikes">
              <Trans>Look-alikes</Trans>
            </a>
          </h2>
          <p>
            <Waiting count={waiting('LOOK_ALIKES')} />
          </p>
        </div>
      </Card>
      <Card>
        <div className="stack stack--2">
          <h2>
            <a href="/operators/stale">
              <Trans>Stale listings</Trans>
            </a>
          </h2>
          <p>
            <Waiting count={waiting('STALE')} />
          </p>
        </div>
      </Card>
      <Card>
        <div className="stack stack--2">
          <h2>
            <a href="/operators/suspensions">
              <Trans>Suspended accounts</Trans>
            </a>
          </h2>
          <p>
            <Waiting count={waiting('SUSPENSIONS')} />
          </p>
        </div>
      </Card>
      <Card>
        <div className="stack stack--4">
          <h2>
            <Trans>To look up</Trans>
          </h2>
          <ul role="list" className="stack stack--4">
            {checkKinds.map((kind) => (
              <li key={kind}>
                <a href={`/operators/checks?kind=${kind}`}>
                  <CheckKindWords kind={kind} />
                </a>
                <br />
                <span className="muted">
                  <Waiting count={waiting(kind)} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      </Card>
      <Card>
        <div className="stack stack--2">
          <h2>
            <a href="/operators/dated">
              <Trans>Dated rules and lists</Trans>
            </a>
          </h2>
          <p>
            <Trans>Who may prescribe where, help lines and insurers, and what changes on a day.</Trans>
          </p>
        </div>
      </Card>
      <Card>
        <div className="stack stack--2">
          <h2>
            <a href="/operators/imports">
              <Trans>Imports from the registry</Trans>
            </a>
          </h2>
          <p>
            <Trans>Try a file, import it, see how far it is.</Trans>
          </p>
        </div>
      </Card>
      <Card>
        <div className="stack stack--2">
          <h2>
            <a href="/operators/audit">
              <Trans>Audit log</Trans>
            </a>
          </h2>
          <p>
            <Trans>Who did or read what, when and why.</Trans>
          </p>
        </div>
      </Card>
    </div>
  );
}

function Waiting({ count }: { count: number }) {
  return count === 0 ? <Trans>Nothing waits.</Trans> : <Plural value={count} one="# waits." other="# wait." />;
}
