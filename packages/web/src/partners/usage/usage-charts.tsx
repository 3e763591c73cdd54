import { Trans, useLingui } from '@lingui/react/macro';
import { readFragment } from '../../generated/index.js';
import { formatDay } from '../../lib/dates.js';
import { BarChart } from '../../ui/bar-chart.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { figure, milliseconds, UsageSumDocument, type UsageSum } from './usage-sum.js';
import type { Usage } from './usage.server.js';

interface Chart {
  readonly name: string;
  readonly valueOf: (sum: UsageSum) => number | null;
  readonly say: (value: number) => string;
}

/** A bar or two say nothing: so many days there have to be before they are drawn. */
const FEWEST_DAYS = 3;

/** The same numbers as in the table of days, from the first to the last; of a day or two, the numbers themselves. */
export function UsageCharts({ usage: { days, total } }: { usage: Usage }) {
  const { t } = useLingui();
  const daysAsked = days.filter(({ sum }) => readFragment(UsageSumDocument, sum).requests > 0).length;
  const charts: readonly Chart[] = [
    { name: t`Requests`, valueOf: ({ requests }) => requests, say: figure },
    { name: t`Points`, valueOf: ({ points }) => points, say: figure },
    { name: t`Refused, or with errors`, valueOf: ({ failed, refused }) => failed + refused, say: figure },
    { name: t`95 of 100 answered within`, valueOf: ({ milliseconds95 }) => milliseconds95, say: milliseconds },
  ];
  if (daysAsked < FEWEST_DAYS) return <FirstFigures charts={charts} sum={readFragment(UsageSumDocument, total)} />;
  return (
    <div className="numbers">
      {charts.map((chart) => (
        <UsageChart key={chart.name} chart={chart} days={days} />
      ))}
    </div>
  );
}

function FirstFigures({ charts, sum }: { charts: readonly Chart[]; sum: UsageSum }) {
  return (
    <div className="stack stack--3">
      <Facts>
        {charts.map(({ name, valueOf, say }) => (
          <DefinitionRow key={name} term={name}>
            {sayIfKnown(say, valueOf(sum))}
          </DefinitionRow>
        ))}
      </Facts>
      <p className="muted small prose">
        <Trans>Charts appear here once you have sent requests on {FEWEST_DAYS} days.</Trans>
      </p>
    </div>
  );
}

function sayIfKnown(say: Chart['say'], value: number | null): string {
  return value === null ? '–' : say(value);
}

function UsageChart({ chart: { name, valueOf, say }, days }: { chart: Chart; days: Usage['days'] }) {
  const { t } = useLingui();
  const values = days.map(({ day, sum }) => ({ day, value: valueOf(readFragment(UsageSumDocument, sum)) }));
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]));
  const first = formatDay(days[0]?.day ?? '');
  const last = formatDay(days.at(-1)?.day ?? '');
  const most = sayIfKnown(say, known.length > 0 ? Math.max(...known) : null);
  return (
    <BarChart
      name={name}
      words={t`${name}, each day from ${first} to ${last}, which is not over, at most ${most}. The table of days has each.`}
      bars={values.map(({ day, value }, place) => ({ key: day, value, isOpen: place === values.length - 1 }))}
      room={days.length}
      most={<Trans>Most in a day: {most}</Trans>}
      range={t`${first} – ${last}, not over yet`}
    />
  );
}
