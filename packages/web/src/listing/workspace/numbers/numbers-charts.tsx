import { Trans, useLingui } from '@lingui/react/macro';
import { formatDay } from '../../../lib/dates.js';
import { BarChart } from '../../../ui/bar-chart.js';
import { useMinutesInWords } from './use-minutes-in-words.js';
import type { Week } from './numbers.server.js';

interface Chart {
  readonly name: string;
  readonly valueOf: (week: Week) => number | null;
  readonly say: (value: number) => string;
}

const weeksShown = 12;

/** The same numbers as in the table, from the first week to the last. */
export function NumbersCharts({ weeks }: { weeks: readonly Week[] }) {
  const { t } = useLingui();
  const minutesInWords = useMinutesInWords();
  const asNumber = (value: number) => String(value);
  const charts: readonly Chart[] = [
    { name: t`Shown in results`, valueOf: ({ shown }) => shown, say: asNumber },
    { name: t`Opened`, valueOf: ({ opened }) => opened, say: asNumber },
    { name: t`Requests`, valueOf: ({ requests }) => requests, say: asNumber },
    { name: t`Answered`, valueOf: ({ answered }) => answered, say: asNumber },
    {
      name: t`Half answered within`,
      valueOf: ({ medianMinutesToAnswer }) => medianMinutesToAnswer,
      say: minutesInWords,
    },
  ];
  return (
    <div className="numbers">
      {charts.map((chart) => (
        <NumbersChart key={chart.name} chart={chart} weeks={weeks} />
      ))}
    </div>
  );
}

function NumbersChart({ chart: { name, valueOf, say }, weeks }: { chart: Chart; weeks: readonly Week[] }) {
  const { t } = useLingui();
  const values = weeks.map(valueOf);
  const known = values.filter((value) => value !== null);
  const first = formatDay(weeks[0]?.beginsOn ?? '');
  const last = formatDay(weeks.at(-1)?.beginsOn ?? '');
  const most = known.length > 0 ? say(Math.max(...known)) : '–';
  const list = values.map((value) => (value === null ? '–' : say(value))).join(', ');
  return (
    <BarChart
      name={name}
      words={t`${name}, each week from ${first} to ${last}: ${list}`}
      bars={weeks.map((week) => ({ key: week.beginsOn, value: valueOf(week), isOpen: !week.isOver }))}
      room={weeksShown}
      most={<Trans>Most: {most}</Trans>}
      range={first === last ? first : `${first} – ${last}`}
    />
  );
}
