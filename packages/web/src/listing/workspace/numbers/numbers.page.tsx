import { Trans, useLingui } from '@lingui/react/macro';
import { listingNumbersCsvPath } from '@clearing/shared/listing-numbers';
import { usePageState } from '../../../app/page-environment.js';
import { PageHead } from '../../../app/page-head.js';
import { formatDay } from '../../../lib/dates.js';
import { LinkButton } from '../../../ui/button.js';
import { StackedTable } from '../../../ui/stacked-table.js';
import { NumbersCharts } from './numbers-charts.js';
import type { NumbersView, Week } from './numbers.server.js';
import { useMinutesInWords } from './use-minutes-in-words.js';

/** How often a listing was seen and asked, by week. */
export function NumbersPage() {
  const { t } = useLingui();
  const view = usePageState<NumbersView>();
  if (!view) return null;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your numbers`} indexed={false} />
      <p>
        <a href="/listing">
          <Trans>Back to your listing</Trans>
        </a>
      </p>
      <h1>
        <Trans>Your numbers</Trans>
      </h1>
      {view.weeks.length === 0 ? <NothingYet isPublished={view.isPublished} /> : <Numbers view={view} />}
      <HowTheyAreCounted />
    </div>
  );
}

function NothingYet({ isPublished }: { isPublished: boolean }) {
  if (isPublished) {
    return (
      <p className="prose">
        <Trans>
          There is nothing to count yet. As soon as someone sees your listing or asks you, the numbers for each week
          appear here.
        </Trans>
      </p>
    );
  }
  return (
    <div className="prose stack">
      <p>
        <Trans>
          There is nothing to count yet. Once your listing is published and someone sees it or asks you, the numbers for
          each week appear here.
        </Trans>
      </p>
      <p>
        <a href="/listing">
          <Trans>See what your listing still needs</Trans>
        </a>
      </p>
    </div>
  );
}

function Numbers({ view: { weeks } }: { view: NumbersView }) {
  return (
    <>
      <NumbersCharts weeks={weeks.toReversed()} />
      <NumbersTable weeks={weeks} />
      <LinkButton weight="second" href={listingNumbersCsvPath} download>
        <Trans>Download them as a table (CSV)</Trans>
      </LinkButton>
    </>
  );
}

/** Six columns: on a phone each week becomes a block, in which every number says what it is. */
export function NumbersTable({ weeks }: Pick<NumbersView, 'weeks'>) {
  const { t } = useLingui();
  const minutesInWords = useMinutesInWords();
  const heads = [t`Shown in results`, t`Opened`, t`Requests`, t`Answered`, t`Half answered within`];
  return (
    <div className="numbers-table">
      <StackedTable
        isCornerSeen
        caption={t`By week, the newest first`}
        corner={t`Week`}
        columns={heads.map((name) => ({ key: name, name, isFigures: true }))}
        rows={weeks.map((week) => ({
          key: week.beginsOn,
          question: <WeekWords week={week} />,
          answers: [
            week.shown ?? <NotCounted />,
            week.opened ?? <NotCounted />,
            week.requests,
            week.answered,
            week.medianMinutesToAnswer === null ? '–' : minutesInWords(week.medianMinutesToAnswer),
          ],
        }))}
      />
    </div>
  );
}

function WeekWords({ week: { beginsOn, endsOn, isOver } }: { week: Week }) {
  return (
    <>
      <span className="numbers__day">{formatDay(beginsOn)} –</span>{' '}
      <span className="numbers__day">{formatDay(endsOn)}</span>
      {!isOver && (
        <>
          {' '}
          <span className="numbers__note">
            <Trans>not over yet</Trans>
          </span>
        </>
      )}
    </>
  );
}

function NotCounted() {
  return (
    <span className="muted">
      <Trans>not counted then</Trans>
    </span>
  );
}

function HowTheyAreCounted() {
  return (
    <div className="prose stack">
      <h2>
        <Trans>How we count</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            We count that a page was shown, and nothing about who saw it or what they searched for. No cookies are used
            for it.
          </Trans>
        </li>
        <li>
          <Trans>
            Shown and opened are approximate. The same person may be counted twice, programs that hide what they are
            count too, and a few seconds may be missing.
          </Trans>
        </li>
        <li>
          <Trans>Views by you, by others who manage a listing and by our operators do not count while signed in.</Trans>
        </li>
        <li>
          <Trans>
            Requests are exact. Each is counted in the week it came, and so is its answer: a yes, a no or other times. A
            talk that is booked at once counts as answered, but not in the time it took.
          </Trans>
        </li>
        <li>
          <Trans>A week begins on Monday, in the time zone of your hours. We keep two years.</Trans>
        </li>
      </ul>
    </div>
  );
}
