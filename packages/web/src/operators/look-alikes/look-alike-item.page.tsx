import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { formatInstant } from '../../lib/dates.js';
import { Disclosure } from '../../ui/disclosure.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { DecidedHistory } from '../done-history.js';
import { AlikeSide } from './alike-side.js';
import { LookAlikeForm } from './look-alike-form.js';
import type { LookAlikeItemView } from './look-alike-item.server.js';
import {
  LikenessWords,
  LookAlikeDecidedWords,
  LookAlikeDecisionWords,
  LookAlikeReasonWords,
} from './look-alike-words.js';

/** Two that look alike: both side by side, why, what was decided so far, and what may be decided now. */
export function LookAlikeItemPage() {
  const { t } = useLingui();
  const view = usePageState<LookAlikeItemView>();
  if (!view) return <NotFoundPage />;
  const { item, errors, refusal } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Do they look alike?`} indexed={false} />
      <ErrorSummary errors={errors} />
      <h1>
        <Trans>Do they look alike?</Trans>
      </h1>
      {refusal && (
        <Notice tone="caution" role="alert" title={refusal.words}>
          {refusal.problems.length > 0 && (
            <ul>
              {refusal.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      {item.isHeld && (
        <Notice
          tone="caution"
          title={<Trans>The first is waiting to be published, because we checked the second.</Trans>}
        />
      )}
      <Evidence item={item} />
      <Decide view={view} />
      <History item={item} />
      <p>
        <a href="/operators/look-alikes">
          <Trans>Back to the queue</Trans>
        </a>
      </p>
    </div>
  );
}

type Item = LookAlikeItemView['item'];

function Evidence({ item }: { item: Item }) {
  const { t } = useLingui();
  const { first, second } = item.case;
  return (
    <section className="stack stack--4" aria-labelledby="why">
      <h2 id="why">
        <Trans>Why they are here</Trans>
      </h2>
      <ul>
        {item.reasons.map((reason) => (
          <li key={reason}>
            <LikenessWords reason={reason} />
          </li>
        ))}
      </ul>
      <p className="muted">
        <Trans>Found on {formatInstant(item.foundAt)}</Trans>
      </p>
      <div className="operators__both">
        <AlikeSide id="first" title={t`The first`} side={first} slug={item.firstSlug} state={item.firstState} />
        {second ? (
          <AlikeSide id="second" title={t`The second`} side={second} slug={item.secondSlug} state={item.secondState} />
        ) : (
          <p>
            <Trans>The registry no longer lists the second.</Trans>
          </p>
        )}
      </div>
      <p className="muted small">
        <Trans>The audit log records that you read this.</Trans>
      </p>
    </section>
  );
}

function Decide({ view: { item, typed, errors } }: { view: LookAlikeItemView }) {
  const [first, ...others] = item.decisions;
  if (!first) {
    return item.isOwn ? (
      <Notice tone="caution" title={<Trans>You manage one of them yourself, so another operator decides.</Trans>} />
    ) : (
      <Notice title={<Trans>They are no longer alike, so there is nothing left to decide.</Trans>} />
    );
  }
  return (
    <section className="stack stack--4" aria-labelledby="decide">
      <h2 id="decide">
        <Trans>What comes next</Trans>
      </h2>
      <LookAlikeForm decision={first} item={item} typed={typed} errors={errors} isMain />
      {others.map((decision) => (
        <Disclosure
          key={decision}
          summary={<LookAlikeDecisionWords decision={decision} names={item} />}
          open={typed?.decision === decision}
        >
          <LookAlikeForm decision={decision} item={item} typed={typed} errors={errors} />
        </Disclosure>
      ))}
    </section>
  );
}

function History({ item: { history } }: { item: Item }) {
  return (
    <DecidedHistory
      history={history}
      what={(event) => (
        <>
          <b>
            <LookAlikeDecidedWords decision={event.decision} />
          </b>
          {': '}
          <LookAlikeReasonWords reason={event.reason} />
        </>
      )}
      words={({ note }) => note}
    />
  );
}
