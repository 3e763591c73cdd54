import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ReferralState } from '../../generated/graphql.js';
import { formatDate, formatMonth } from '../../lib/dates.js';
import { Table } from '../../ui/table.js';
import type { ReferralsView } from './referrals.server.js';

/** A month that was counted: each state in full tens, or nothing of it. */
export function ReferralMonth({ counted }: { counted: ReferralsView['months'][number] }) {
  const { t } = useLingui();
  const name = formatMonth(counted.month);
  return (
    <Table
      caption={t`${name}, as counted on ${formatDate(counted.countedOn)}`}
      head={
        <tr>
          <th scope="col">
            <Trans>Where the request stood</Trans>
          </th>
          <th scope="col">
            <Trans>How many</Trans>
          </th>
        </tr>
      }
    >
      {counted.counts.map(({ state, atLeast }) => (
        <tr key={state}>
          <th scope="row">{stateWords[state]}</th>
          <td className="figures">{atLeast == null ? <Trans>Too few to say</Trans> : t`At least ${atLeast}`}</td>
        </tr>
      ))}
    </Table>
  );
}

const stateWords: Readonly<Record<ReferralState, ReactNode>> = {
  REQUESTED: <Trans>Sent, not answered yet</Trans>,
  CONFIRMED: <Trans>Talk arranged</Trans>,
  COMPLETED: <Trans>Talk took place</Trans>,
  NO_SHOW: <Trans>Patient did not come</Trans>,
  DECLINED: <Trans>Practitioner said no</Trans>,
  EXPIRED: <Trans>Not answered in time</Trans>,
  WITHDRAWN: <Trans>Withdrawn by the patient</Trans>,
  CANCELLED: <Trans>Called off by either side</Trans>,
};
