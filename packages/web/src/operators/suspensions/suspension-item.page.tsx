import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { formatInstant } from '../../lib/dates.js';
import { Disclosure } from '../../ui/disclosure.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { ReasonWords } from '../reports/report-words.js';
import { AccountFacts } from './account-facts.js';
import { SuspensionForm } from './suspension-form.js';
import type { SuspensionItemView } from './suspension-item.server.js';
import { SuspensionDecisionWords, SuspensionStateWords, type Suspension } from './suspension-words.js';

/** One suspended account: whose, why, what they say against it, and what may be decided. */
export function SuspensionItemPage() {
  const { t } = useLingui();
  const view = usePageState<SuspensionItemView>();
  if (!view) return <NotFoundPage />;
  const { suspension, errors, refusal, isNew } = view;
  const title = t`A suspended account`;
  return (
    <div className="stack stack--5 column">
      <PageHead title={title} indexed={false} />
      <ErrorSummary errors={errors} />
      <h1>{title}</h1>
      {isNew && (
        <Notice tone="checked" role="status" title={<Trans>Noted. Another operator has to confirm it.</Trans>} />
      )}
      <Refusal words={refusal} />
      <SuspensionFacts suspension={suspension} />
      {view.account && <AccountFacts account={view.account} />}
      <Written suspension={suspension} />
      <Decide view={view} />
      <p>
        <a href="/operators/suspensions">
          <Trans>Back to the queue</Trans>
        </a>
      </p>
    </div>
  );
}

function SuspensionFacts({ suspension }: { suspension: Suspension }) {
  return (
    <Facts>
      <DefinitionRow term={<Trans>State</Trans>}>
        <SuspensionStateWords suspension={suspension} />
      </DefinitionRow>
      <DefinitionRow term={<Trans>Because</Trans>}>
        <ReasonWords reason={suspension.reason} />
      </DefinitionRow>
      <DefinitionRow term={<Trans>Since</Trans>}>{formatInstant(suspension.since)}</DefinitionRow>
      {suspension.endsBy && (
        <DefinitionRow term={<Trans>Ends by itself</Trans>}>{formatInstant(suspension.endsBy)}</DefinitionRow>
      )}
      <DefinitionRow term={<Trans>Suspended by</Trans>}>
        {suspension.by && <span className="as-typed">{suspension.by}</span>}
      </DefinitionRow>
      {suspension.endedAt && (
        <DefinitionRow term={<Trans>Ended on</Trans>}>{formatInstant(suspension.endedAt)}</DefinitionRow>
      )}
    </Facts>
  );
}

function Written({ suspension: { texts } }: { suspension: Suspension }) {
  return (
    <>
      <Words id="note" title={<Trans>What shows this</Trans>} text={texts.note} />
      <Words id="words" title={<Trans>What they say in reply</Trans>} text={texts.words} />
      <Words id="reply" title={<Trans>What was answered</Trans>} text={texts.reply} />
      <p className="muted small">
        <Trans>The audit log records that you read this.</Trans>
      </p>
    </>
  );
}

function Words({ id, title, text }: { id: string; title: ReactNode; text: string | null | undefined }) {
  if (text == null) return null;
  return (
    <section className="stack stack--2" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <blockquote className="operators__words" dir="auto">
        {text}
      </blockquote>
    </section>
  );
}

function Decide({ view: { suspension, account, typed, errors } }: { view: SuspensionItemView }) {
  if (suspension.endedAt) return null;
  const [first, ...others] = suspension.mayDecide;
  if (!first) {
    return <Notice tone="caution" title={<Trans>Another operator decides.</Trans>} />;
  }
  return (
    <section className="stack stack--4" aria-labelledby="decide">
      <h2 id="decide">
        <Trans>What comes next</Trans>
      </h2>
      <SuspensionForm decision={first} suspension={suspension} account={account} typed={typed} errors={errors} isMain />
      {others.map((decision) => (
        <Disclosure
          key={decision}
          summary={<SuspensionDecisionWords decision={decision} isInEffect={suspension.isInEffect} />}
          open={typed?.decision === decision}
        >
          <SuspensionForm decision={decision} suspension={suspension} account={account} typed={typed} errors={errors} />
        </Disclosure>
      ))}
    </section>
  );
}
