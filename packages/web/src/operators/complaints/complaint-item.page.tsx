import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { ComplaintKindWords } from '../../complaints/complaint-words.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { Disclosure } from '../../ui/disclosure.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Mark } from '../../ui/mark.js';
import { Notice } from '../../ui/notice.js';
import { ComplaintEvidence } from './complaint-evidence.js';
import { ComplaintForm } from './complaint-form.js';
import { ComplaintHistory } from './complaint-history.js';
import type { ComplaintItemView } from './complaint-item.server.js';
import { DecisionWords, DeskTellerWords, ReasonWords, stepOf, StepWords } from './complaint-words.js';
import { Age } from './complaints.page.js';

/** One complaint: what was said, what is known of whom it is about, what happened since, and what may be done now. */
export function ComplaintItemPage() {
  const { t } = useLingui();
  const view = usePageState<ComplaintItemView>();
  if (!view) return <NotFoundPage />;
  const { complaint, errors, refusal, typed, done } = view;
  const [first, ...others] = complaint.decisions;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`A complaint`} indexed={false} />
      <ErrorSummary errors={errors} />
      <h1>{complaint.subjectName ?? <Trans>Someone named in words</Trans>}</h1>
      {done && <Notice tone="checked" role="status" title={<StepWords step={stepOf[done]} />} />}
      <Refusal words={refusal} />
      <ComplaintFacts view={view} />
      <Said complaint={complaint} />
      {first && (
        <section className="stack stack--4" aria-labelledby="decide">
          <h2 id="decide">
            <Trans>What comes next</Trans>
          </h2>
          <ComplaintForm view={view} decision={first} isMain />
          {others.map((decision) => (
            <Disclosure
              key={decision}
              summary={<DecisionWords decision={decision} />}
              open={typed?.decision === decision}
            >
              <ComplaintForm view={view} decision={decision} />
            </Disclosure>
          ))}
          {complaint.subjectPath?.startsWith('practitioners/') && (
            <p>
              <a href={`/operators/suspensions/new?of=${complaint.subjectPath.slice('practitioners/'.length)}`}>
                <Trans>Is it about the person who manages the listing? Suspend their account</Trans>
              </a>
            </p>
          )}
        </section>
      )}
      <ComplaintHistory history={complaint.history} />
      <ComplaintEvidence complaint={complaint} />
      <p>
        <a href="/operators/complaints">
          <Trans>Back to the queue</Trans>
        </a>
      </p>
    </div>
  );
}

function ComplaintFacts({ view: { complaint, now } }: { view: ComplaintItemView }) {
  return (
    <Facts>
      <DefinitionRow term={<Trans>About</Trans>}>
        {complaint.kind === 'ADVERSE_EVENT' ? (
          <Mark kind="caution">
            <ComplaintKindWords kind={complaint.kind} />
          </Mark>
        ) : (
          <ComplaintKindWords kind={complaint.kind} />
        )}
      </DefinitionRow>
      <DefinitionRow term={<Trans>State</Trans>}>
        {complaint.outcome ? (
          <ReasonWords reason={complaint.outcome} />
        ) : complaint.isTakenByViewer ? (
          <Trans>You are working on it</Trans>
        ) : complaint.isTaken ? (
          <Trans>Another operator is working on it</Trans>
        ) : (
          <Trans>No one is working on it</Trans>
        )}
      </DefinitionRow>
      <DefinitionRow term={<Trans>Age</Trans>}>
        <Age at={complaint.at} now={now} />
      </DefinitionRow>
      {complaint.closedAt && (
        <DefinitionRow term={<Trans>Closed on</Trans>}>{formatInstant(complaint.closedAt)}</DefinitionRow>
      )}
      <DefinitionRow term={<Trans>Told by</Trans>}>
        <DeskTellerWords teller={complaint.teller} />
      </DefinitionRow>
      <DefinitionRow term={<Trans>May we name them?</Trans>}>
        {complaint.mayBeNamed ? <Trans>Yes, they agreed</Trans> : <Trans>No</Trans>}
      </DefinitionRow>
      <DefinitionRow term={<Trans>Erased on</Trans>}>
        {complaint.isErased ? <Trans>Erased</Trans> : formatDate(complaint.erasedOn)}
      </DefinitionRow>
    </Facts>
  );
}

function Said({ complaint: { words, saidSafe } }: Pick<ComplaintItemView, 'complaint'>) {
  if (!words) return null;
  return (
    <section className="stack stack--4" aria-labelledby="said">
      <h2 id="said">
        <Trans>What was said</Trans>
      </h2>
      {saidSafe && (
        <Notice tone="caution" title={<Trans>Their words mentioned danger</Trans>}>
          <p>
            <Trans>They were shown the help lines, and said they are safe. Read this first.</Trans>
          </p>
        </Notice>
      )}
      <blockquote className="operators__words" dir="auto">
        {words.text}
      </blockquote>
      <Facts>
        {words.about && (
          <DefinitionRow term={<Trans>Who it is about, in their words</Trans>}>
            <span className="as-typed">{words.about}</span>
          </DefinitionRow>
        )}
        <DefinitionRow term={<Trans>What to call the person who told us</Trans>}>
          {words.name && <span className="as-typed">{words.name}</span>}
        </DefinitionRow>
        <DefinitionRow term={<Trans>Where to write to them</Trans>}>
          {words.email && <span className="as-typed">{words.email}</span>}
        </DefinitionRow>
      </Facts>
      <p className="muted small">
        <Trans>The audit log records that you read this, and the person who told us sees when.</Trans>
      </p>
    </section>
  );
}
