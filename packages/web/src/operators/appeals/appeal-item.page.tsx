import { Trans, useLingui } from '@lingui/react/macro';
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
import { AppealEvidence } from './appeal-evidence.js';
import { AppealForm } from './appeal-form.js';
import { AppealHistory } from './appeal-history.js';
import type { AppealItemView } from './appeal-item.server.js';
import { AppealDecisionWords, AppealStateWords } from './appeal-words.js';

/** An appeal: what was written, what it was hidden for, what the listing says, and what may be decided. */
export function AppealItemPage() {
  const { t } = useLingui();
  const view = usePageState<AppealItemView>();
  if (!view) return <NotFoundPage />;
  const { appeal, errors, refusal } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Appeal of ${appeal.listingName}`} indexed={false} />
      <ErrorSummary errors={errors} />
      <h1>{appeal.listingName}</h1>
      <Refusal words={refusal} />
      <AppealFacts appeal={appeal} />
      <AppealEvidence appeal={appeal} />
      <Decide view={view} />
      <AppealHistory history={appeal.history} />
      <p>
        <a href="/operators/appeals">
          <Trans>Back to the queue</Trans>
        </a>
      </p>
    </div>
  );
}

function AppealFacts({ appeal }: { appeal: AppealItemView['appeal'] }) {
  return (
    <Facts>
      <DefinitionRow term={<Trans>State</Trans>}>
        <AppealStateWords state={appeal.state} />
      </DefinitionRow>
      <DefinitionRow term={<Trans>Sent on</Trans>}>{formatInstant(appeal.sentAt)}</DefinitionRow>
      <DefinitionRow term={<Trans>Hidden since</Trans>}>{formatInstant(appeal.hiddenSince)}</DefinitionRow>
      <DefinitionRow term={<Trans>Hidden because</Trans>}>
        <ReasonWords reason={appeal.hiddenBecause} />
      </DefinitionRow>
      <DefinitionRow term={<Trans>Hidden by</Trans>}>
        {appeal.hiddenBy && <span className="as-typed">{appeal.hiddenBy}</span>}
      </DefinitionRow>
    </Facts>
  );
}

function Decide({ view: { appeal, typed, errors } }: { view: AppealItemView }) {
  if (appeal.state !== 'OPEN') return null;
  if (!appeal.mayDecide) {
    return (
      <Notice
        tone="caution"
        title={
          appeal.isOwnListing ? (
            <Trans>You manage this listing yourself, so another operator decides.</Trans>
          ) : (
            <Trans>You hid this listing, so another operator decides.</Trans>
          )
        }
      />
    );
  }
  return (
    <section className="stack stack--4" aria-labelledby="decide">
      <h2 id="decide">
        <Trans>What comes next</Trans>
      </h2>
      <AppealForm decision="GRANT" typed={typed} errors={errors} />
      <Disclosure summary={<AppealDecisionWords decision="REFUSE" />} open={typed?.decision === 'REFUSE'}>
        <AppealForm decision="REFUSE" typed={typed} errors={errors} />
      </Disclosure>
    </section>
  );
}
