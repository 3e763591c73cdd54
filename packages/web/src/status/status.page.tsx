import { webhookTimes } from '@clearing/shared/api-limits';
import type { PartStatus, StatusPartName, StatusState } from '@clearing/shared/service-status';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../app/page-environment.js';
import { PageHead } from '../app/page-head.js';
import { formatInstant } from '../lib/dates.js';
import { PartnerFrame } from '../partners/partner-frame.js';
import { DefinitionRow, Facts } from '../ui/facts.js';
import { Mark } from '../ui/mark.js';
import { Notice } from '../ui/notice.js';
import { AnsweredMinutes } from './answered-minutes.js';
import type { StatusView } from './status.server.js';

/** How the service is now, for anybody, found out by the process that draws this page. */
export function StatusPage() {
  const { t } = useLingui();
  const status = usePageState<StatusView>();
  if (!status) return null;
  const { state, checkedAt, parts, days } = status;
  return (
    <PartnerFrame>
      <article className="stack stack--6 column">
        <PageHead
          title={t`Status`}
          description={t`Whether the directory and its API are answering now, and how well they have answered.`}
        />
        <header className="stack stack--3">
          <h1>
            <Trans>Status</Trans>
          </h1>
          <Notice tone={state === 'OK' ? 'checked' : 'caution'} title={<WholeWords state={state} />}>
            <p className="small">
              <Trans>Checked on {formatInstant(checkedAt)}.</Trans>
            </p>
          </Notice>
        </header>
        <section className="stack stack--3" aria-labelledby="parts">
          <h2 id="parts">
            <Trans>Part by part</Trans>
          </h2>
          <Facts>
            {parts.map((part) => (
              <DefinitionRow
                key={part.part}
                term={<PartWords part={part.part} />}
                dated={<LookedAtWords part={part} />}
              >
                <StateMark state={part.state} />
              </DefinitionRow>
            ))}
          </Facts>
        </section>
        <AnsweredMinutes days={days} />
        <p className="prose">
          <Trans>
            For programs: <a href="/status.json">this page as JSON</a>, at most five seconds old.
          </Trans>
        </p>
      </article>
    </PartnerFrame>
  );
}

function WholeWords({ state }: { state: StatusState }) {
  switch (state) {
    case 'OK':
      return <Trans>Everything works.</Trans>;
    case 'LATE':
      return <Trans>It works, but something is late.</Trans>;
    case 'FAILING':
      return <Trans>We are not answering as we should.</Trans>;
  }
}

function StateMark({ state }: { state: StatusState }) {
  switch (state) {
    case 'OK':
      return (
        <Mark kind="checked">
          <Trans>Works</Trans>
        </Mark>
      );
    case 'LATE':
      return (
        <Mark kind="caution">
          <Trans>Late</Trans>
        </Mark>
      );
    case 'FAILING':
      return (
        <Mark kind="caution">
          <Trans>Does not work</Trans>
        </Mark>
      );
  }
}

function PartWords({ part }: { part: StatusPartName }) {
  switch (part) {
    case 'API':
      return <Trans>The API</Trans>;
    case 'DATABASE':
      return <Trans>The database</Trans>;
    case 'WORKER':
      return <Trans>Follow-up work</Trans>;
    case 'MAIL':
      return <Trans>Email</Trans>;
    case 'WEBHOOKS':
      return <Trans>Webhooks</Trans>;
    case 'OPEN_DATA':
      return <Trans>Files without a key</Trans>;
    case 'SANDBOX':
      return <Trans>Test keys</Trans>;
    case 'ZONE_DATA':
      return <Trans>Rules about local time</Trans>;
  }
}

/** What is looked at, and its last sign of life where it has one. */
function LookedAtWords({ part: { part, state, lastAt } }: { part: PartStatus }) {
  const at = lastAt === null ? null : formatInstant(lastAt);
  switch (part) {
    case 'API':
      return <Trans>Whether a search is answered as it would be for anyone.</Trans>;
    case 'DATABASE':
      return <Trans>Whether it answers and has the version that this software needs.</Trans>;
    case 'WORKER':
      return <Trans>Whether what follows a change has waited more than a minute.</Trans>;
    case 'MAIL':
      return at === null ? (
        <Trans>
          Whether one has waited more than five minutes, or was given up in the last day, for any reason other than an
          address that takes no email.
        </Trans>
      ) : (
        <Trans>
          Whether one has waited more than five minutes, or was given up in the last day, for any reason other than an
          address that takes no email. The last one left on {at}.
        </Trans>
      );
    case 'WEBHOOKS':
      return at === null ? (
        <Trans>
          Whether an event is sent soon after it happens: late once one has not been tried for{' '}
          {webhookTimes.lateAfterMinutes} minutes.
        </Trans>
      ) : (
        <Trans>
          Whether an event is sent soon after it happens: late once one has not been tried for{' '}
          {webhookTimes.lateAfterMinutes} minutes. The last one was taken on {at}.
        </Trans>
      );
    case 'OPEN_DATA':
      if (at === null) {
        return state === 'FAILING' ? (
          <Trans>Whether they are remade on time. We can’t look it up right now.</Trans>
        ) : (
          <Trans>Whether they are remade on time. None has been made yet.</Trans>
        );
      }
      return <Trans>Whether they are remade on time. The newest was made on {at}.</Trans>;
    case 'SANDBOX':
      return <Trans>Whether invented listings are there. They are made while a server starts.</Trans>;
    case 'ZONE_DATA':
      return <Trans>Whether they are at most half a year old.</Trans>;
  }
}
