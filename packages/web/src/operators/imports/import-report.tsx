import { Trans, useLingui } from '@lingui/react/macro';
import { Table } from '../../ui/table.js';
import { countInWords } from './amounts.js';
import type { ImportItemView } from './import-item.server.js';

type Report = NonNullable<ImportItemView['item']['report']>;

/** What an import came to; of a dry run, what it would. */
export function ImportReport({ report, isDryRun }: { report: Report; isDryRun: boolean }) {
  const { t } = useLingui();
  const came = [
    { name: t`Rows read`, count: report.rows },
    { name: t`Empty lines`, count: report.emptyLines },
    { name: isDryRun ? t`Would be new` : t`New`, count: report.inserted },
    { name: isDryRun ? t`Would be changed` : t`Changed`, count: report.updated },
    { name: t`Unchanged`, count: report.unchanged },
    { name: isDryRun ? t`Would be marked as deactivated` : t`Marked as deactivated`, count: report.deactivated },
    { name: t`Asked not to be listed`, count: report.withheld },
  ];
  return (
    <section className="stack stack--4" aria-labelledby="report">
      <h2 id="report">{isDryRun ? <Trans>What it would do</Trans> : <Trans>What it did</Trans>}</h2>
      <Counts caption={t`Rows`} counts={came} />
      <Counts caption={t`Included, by profession`} counts={report.byProfession} />
      <Counts caption={t`Included, by state`} counts={report.byState} />
      <Counts caption={t`Left out: valid rows that we do not list`} counts={report.leftOut} />
      <Counts caption={t`Refused: rows that are damaged or deactivated`} counts={report.refused} />
    </section>
  );
}

function Counts({ caption, counts }: { caption: string; counts: Report['refused'] }) {
  if (counts.length === 0) return null;
  return (
    <Table
      caption={caption}
      head={
        <tr>
          <th scope="col">
            <Trans>What</Trans>
          </th>
          <th scope="col" className="figure">
            <Trans>How many</Trans>
          </th>
        </tr>
      }
    >
      {counts.map(({ name, count }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td className="figure">{countInWords(count)}</td>
        </tr>
      ))}
    </Table>
  );
}
