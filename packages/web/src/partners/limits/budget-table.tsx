import { apiBudgets, operationLimits } from '@clearing/shared/api-limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { StackedTable } from '../../ui/stacked-table.js';
import { figure } from './figures.js';

type Who = keyof typeof apiBudgets;

/** Who has how many points, and how fast they come back. */
export function BudgetTable() {
  const { t } = useLingui();
  const heads = [t`At most at once`, t`Back per second`, t`One operation`];
  return (
    <StackedTable
      isCornerSeen
      caption={t`Points by who asks`}
      corner={t`Who asks`}
      columns={heads.map((name) => ({ key: name, name, isFigures: true }))}
      rows={(Object.keys(apiBudgets) as Who[]).map((who) => {
        const { points, seconds } = apiBudgets[who];
        const figures = [points, Math.floor(points / seconds), operationLimits.cost];
        return { key: who, question: <WhoWords who={who} />, answers: figures.map(figure) };
      })}
    />
  );
}

function WhoWords({ who }: { who: Who }) {
  switch (who) {
    case 'ANYONE':
      return <Trans>Without a key, per IP address</Trans>;
    case 'TEST':
      return <Trans>A test key</Trans>;
    case 'LIVE':
      return <Trans>A live key</Trans>;
    case 'PUBLISHABLE':
      return <Trans>A publishable key</Trans>;
    case 'PUBLISHABLE_TEST':
      return <Trans>A publishable key for tests</Trans>;
    case 'VISITOR':
      return <Trans>Each visitor of pages with publishable keys, per IP address</Trans>;
  }
}
