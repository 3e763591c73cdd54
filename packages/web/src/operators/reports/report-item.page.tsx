import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { Refusal } from '../../accounts/refusal.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { Disclosure } from '../../ui/disclosure.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Mark } from '../../ui/mark.js';
import { Notice } from '../../ui/notice.js';
import { DecidedHistory } from '../done-history.js';
import { DecisionForm } from './decision-form.js';
import type { ReportItemView } from './report-item.server.js';
import { DecidedWords, DecisionWords, ReasonWords } from './report-words.js';

/** One report: what was written, what was decided so far, and what may be decided now. */
export function ReportItemPage() {
  const { t } = useLingui();
  const view = usePageState<ReportItemView>();
  if (!view) return <NotFoundPage />;
  const { report, errors, refusal, typed, done } = view;
  const [first, ...others] = report.decisions;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Report about ${report.listingName}`} indexed={false} />
      <ErrorSummary errors={errors} />
      <h1>{report.listingName}</h1>
      {done && <Notice tone="checked" role="status" title={<DecidedWords decision={done} />} />}
      <Refusal words={refusal} />
      <ReportFacts report={report} />
      <Written report={report} />
      <section className="stack stack--4" aria-labelledby="decide">
        <h2 id="decide">
          <Trans>What comes next</Trans>
        </h2>
        {first && <DecisionForm decision={first} typed={typed} errors={errors} isMain />}
        {others.map((decision) => (
          <Disclosure
            key={decision}
            summary={<DecisionWords decision={decision} />}
            open={typed?.decision === decision}
          >
            <DecisionForm decision={decision} typed={typed} errors={errors} />
          </Disclosure>
        ))}
      </section>
      <History report={report} />
      <p>
        <a href={`/operators/suspensions/new?of=${report.listingSlug}`}>
          <Trans>Is it about the person who manages the listing? Suspend their account</Trans>
        </a>
      </p>
      <p>
        <a href="/operators/reports">
          <Trans>Back to the queue</Trans>
        </a>
      </p>
    </div>
  );
}

type Report = ReportItemView['report'];

function ReportFacts({ report }: { report: Report }) {
  return (
    <Facts>
      <DefinitionRow term={<Trans>State</Trans>}>
        {report.isOpen ? <Trans>Waiting</Trans> : <Trans>Closed</Trans>}
      </DefinitionRow>
      <DefinitionRow term={<Trans>Received on</Trans>}>{formatInstant(report.receivedAt)}</DefinitionRow>
      <DefinitionRow term={<Trans>Listing</Trans>}>
        {report.isListingHidden ? (
          <Mark kind="caution">
            <Trans>Hidden: no one sees it</Trans>
          </Mark>
        ) : (
          <a href={`/practitioners/${report.listingSlug}`}>
            <Trans>See it as patients do</Trans>
          </a>
        )}
      </DefinitionRow>
      <DefinitionRow term={<Trans>Erased on</Trans>}>{formatDate(report.erasedOn)}</DefinitionRow>
    </Facts>
  );
}

function Written({ report: { words, saidSafe } }: { report: Report }) {
  return (
    <section className="stack stack--4" aria-labelledby="written">
      <h2 id="written">
        <Trans>What was written</Trans>
      </h2>
      {saidSafe && (
        <Notice tone="caution" title={<Trans>Their words mentioned danger</Trans>}>
          <p>
            <Trans>They were shown the help lines, and said they are safe. Read this first.</Trans>
          </p>
        </Notice>
      )}
      <blockquote className="operators__words" dir="auto">
        {words?.text}
      </blockquote>
      <Facts>
        <DefinitionRow term={<Trans>How to reach them</Trans>}>
          {words?.contact && <span className="as-typed">{words.contact}</span>}
        </DefinitionRow>
      </Facts>
      <p className="muted small">
        <Trans>The audit log records that you read this.</Trans>
      </p>
    </section>
  );
}

function History({ report: { history } }: { report: Report }) {
  return (
    <DecidedHistory
      history={history}
      what={(event) => (
        <>
          <b>
            <DecidedWords decision={event.decision} />
          </b>
          {event.reason && (
            <>
              {': '}
              <ReasonWords reason={event.reason} />
            </>
          )}
        </>
      )}
      words={({ note }) => note}
    />
  );
}
