import { Trans, useLingui } from '@lingui/react/macro';
import { readFragment } from '../../generated/index.js';
import { formatDay } from '../../lib/dates.js';
import { BarChart } from '../../ui/bar-chart.js';
import { figure, milliseconds, UsageSumDocument, type UsageSum } from './usage-sum.js';
import type { Usage } from './usage.server.js';

interface Chart {
  readonly name: string;
  readonly valueOf: (sum: UsageSum) => number | null;
  readonly say: (value: number) => string;
}

/** The same numbers as in the table of days, from the first to the last. */
export function UsageCharts({ usage: { days } }: { usage: Usage }) {
  const { t } = useLingui();
  const charts: readonly Chart[] = [
    { name: t`Asked`, valueOf: ({ requests }) => requests, say: figure },
    { name: t`Points`, valueOf: ({ points }) => points, say: figure },
    { name: t`Refused, or with errors`, valueOf: ({ failed, refused }) => failed + refused, say: figure },
    { name: t`95 of 100 answered within`, valueOf: ({ milliseconds95 }) => milliseconds95, say: milliseconds },
  ];
  return (
    <div className="numbers">
      {charts.map((chart) => (
        <UsageChart key={chart.name} chart={chart} days={days} />
      ))}
    </div>
  );
}

function UsageChart({ chart: { name, valueOf, say }, days }: { chart: Chart; days: Usage['days'] }) {
  const { t } = useLingui();
  const values = days.map(({ day, sum }) => ({ day, value: valueOf(readFragment(UsageSumDocument, sum)) }));
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]));
  const first = formatDay(days[0]?.day ?? '');
  const last = formatDay(days.at(-1)?.day ?? '');
  const most = known.length > 0 ? say(Math.max(...known)) : '–';
  return (
    <BarChart
      name={name}
      words={t`${name}, each day from ${first} to ${last}, at most ${most}. The table of days has each.`}
      bars={values.map(({ day, value }, place) => ({ key: day, value, isOpen: place === values.length - 1 }))}
      room={days.length}
      most={<Trans>Most in a day: {most}</Trans>}
      range={`${first} – ${last}`}
    />
  );
}
