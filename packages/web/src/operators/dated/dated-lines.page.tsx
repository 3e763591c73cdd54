import { DAYS_BETWEEN_HELP_LINE_CHECKS } from '@clearing/shared/help-line-checks';
import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { readFragment, type FragmentType } from '../../generated/index.js';
import { formatDate } from '../../lib/dates.js';
import { LinkButton } from '../../ui/button.js';
import { Mark } from '../../ui/mark.js';
import { Notice } from '../../ui/notice.js';
import { BackToDesk } from '../back-to-desk.js';
import { daysSince } from '../days-since.js';
import { Queue } from '../queue.js';
import { DatedLineFragment } from './dated-documents.js';
import type { DatedLinesView } from './dated-lines.server.js';
import { datedKinds, Days, KindWords, StandingWords, standings } from './dated-words.js';
import { UnknownPrescribing } from './unknown-prescribing.js';
import { LineSays } from './line-says.js';

/** What operators keep with dates, kind by kind: what holds today, what comes, what ended. */
export function DatedLinesPage() {
  const { t } = useLingui();
  const view = usePageState<DatedLinesView>();
  if (!view) return <NotFoundPage />;
  const { kind, standing } = view;
  const path = `/operators/dated?kind=${kind}&show=${standing}`;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Dated rules and lists`} indexed={false} />
      <h1>
        <Trans>Dated rules and lists</Trans>
      </h1>
      {view.isTakenBack && (
        <Notice tone="checked" role="status" title={<Trans>Withdrawn. It stays in the history.</Trans>} />
      )}
      <p className="prose">
        <Trans>
          Each line holds from its first day through its last, Washington time. The site changes by itself on that day.
        </Trans>
      </p>
      <p>
        <a href="/operators/dated-day">
          <Trans>What changes on a day</Trans>
        </a>
      </p>
      <nav aria-label={t`Kind of line`}>
        <ul role="list" className="operators__kinds">
          {datedKinds.map((each) => (
            <li key={each}>
              <a href={`/operators/dated?kind=${each}`} aria-current={each === kind ? 'page' : undefined}>
                <KindWords kind={each} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h2>
        <KindWords kind={kind} />
      </h2>
      <nav aria-label={t`Status today`}>
        <ul role="list" className="operators__kinds">
          {standings.map((each) => (
            <li key={each}>
              <a
                href={`/operators/dated?kind=${kind}&show=${each}`}
                aria-current={each === standing ? 'page' : undefined}
              >
                <StandingWords standing={each} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Queue
        label={t`Lines`}
        path={path}
        items={view.lines}
        keyOf={(line) => readFragment(DatedLineFragment, line).key}
        draw={(line) => <LineCard line={line} today={view.today} />}
        empty={<Nothing standing={standing} />}
      />
      {view.unknown.length > 0 && <UnknownPrescribing unknown={view.unknown} />}
      <p>
        <LinkButton wide weight="second" href={`/operators/dated-new?kind=${kind}`}>
          <Trans>Add a line about something new</Trans>
        </LinkButton>
      </p>
      <BackToDesk />
    </div>
  );
}

function Nothing({ standing }: { standing: DatedLinesView['standing'] }) {
  switch (standing) {
    case 'IN_FORCE':
      return <Trans>No line holds today.</Trans>;
    case 'TO_COME':
      return <Trans>No line begins on a later day.</Trans>;
    case 'ENDED':
      return <Trans>No line has ended yet.</Trans>;
  }
}

function LineCard({ line: given, today }: { line: FragmentType<typeof DatedLineFragment>; today: string }) {
  const line = readFragment(DatedLineFragment, given);
  return (
    <div className="stack stack--2">
      <h3>
        <a href={`/operators/dated/${line.key}`}>{line.about}</a>
      </h3>
      <p>
        <LineSays line={line} />
      </p>
      <p className="muted">
        <Days from={line.effectiveFrom} to={line.effectiveTo} />
      </p>
      {line.standing === 'IN_FORCE' && line.checkedOn && <LastChecked on={line.checkedOn} today={today} />}
    </div>
  );
}

function LastChecked({ on, today }: { on: string; today: string }) {
  const isDue = daysSince(`${on}T00:00:00Z`, `${today}T00:00:00Z`) >= DAYS_BETWEEN_HELP_LINE_CHECKS;
  return (
    <>
      <p className="muted">
        <Trans>Last checked {formatDate(on)}</Trans>
      </p>
      {isDue && (
        <Mark kind="caution">
          <Trans>Check again that it answers: this is due every month</Trans>
        </Mark>
      )}
    </>
  );
}
