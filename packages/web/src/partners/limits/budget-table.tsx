import { apiBudgets, operationLimits } from '@clearing/shared/api-limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { Table } from '../../ui/table.js';
import { figure } from './figures.js';

type Who = keyof typeof apiBudgets;

/** Who has how many points, and how fast they come back. */
export function BudgetTable() {
  const { t } = useLingui();
  return (
    <Table
      caption={t`Points by who asks`}
      head={
        <tr>
          <th scope="col">
            <Trans>Who asks</Trans>
          </th>
          <th scope="col" className="figure">
            <Trans>At most at once</Trans>
          </th>
          <th scope="col" className="figure">
            <Trans>Back in a second</Trans>
          </th>
          <th scope="col" className="figure">
            <Trans>One operation</Trans>
          </th>
        </tr>
      }
    >
      {(Object.keys(apiBudgets) as Who[]).map((who) => {
        const { points, seconds } = apiBudgets[who];
        return (
          <tr key={who}>
            <th scope="row">
              <WhoWords who={who} />
            </th>
            <td className="figure">{figure(points)}</td>
            <td className="figure">{figure(Math.floor(points / seconds))}</td>
            <td className="figure">{figure(operationLimits.cost)}</td>
          </tr>
        );
      })}
    </Table>
  );
}

function WhoWords({ who }: { who: Who }) {
  switch (who) {
    case 'ANYONE':
      return <Trans>Without a key, by address</Trans>;
    case 'TEST':
      return <Trans>A test key</Trans>;
    case 'LIVE':
      return <Trans>A live key</Trans>;
    case 'PUBLISHABLE':
      return <Trans>A publishable key</Trans>;
    case 'PUBLISHABLE_TEST':
      return <Trans>A publishable key for tests</Trans>;
    case 'VISITOR':
      return <Trans>Each visitor of pages with publishable keys, by address</Trans>;
  }
}
