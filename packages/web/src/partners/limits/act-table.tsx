import { actLimits, persistedDocumentLimits, type ActLimit } from '@clearing/shared/api-limits';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Table } from '../../ui/table.js';
import { figure } from './figures.js';

type Act = keyof typeof actLimits;

/** Single acts that are counted besides their points, by whom, and how many in how long. An act without words does not compile. */
export function ActTable() {
  const { t } = useLingui();
  return (
    <Table
      caption={t`Limits of single acts`}
      head={
        <tr>
          <th scope="col">
            <Trans>What</Trans>
          </th>
          <th scope="col">
            <Trans>Of</Trans>
          </th>
          <th scope="col" className="figure">
            <Trans>At most</Trans>
          </th>
        </tr>
      }
    >
      {(Object.keys(actLimits) as Act[]).map((act) => (
        <ActRow
          key={act}
          name={<ActWords act={act} />}
          of={<OfWords of={actLimits[act].of} />}
          limit={actLimits[act]}
        />
      ))}
      <ActRow
        name={
          <Trans>Documents that we keep because they were posted with a hash; others are answered all the same</Trans>
        }
        of={<Trans>An address</Trans>}
        limit={{ most: persistedDocumentLimits.keptInAnHour, seconds: 3_600 }}
      />
    </Table>
  );
}

interface RowProps {
  readonly name: ReactNode;
  readonly of: ReactNode;
  readonly limit: Pick<ActLimit, 'most' | 'seconds'>;
}

function ActRow({ name, of, limit: { most, seconds } }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{of}</td>
      <td className="figure">
        {seconds === 3_600 ? <Trans>{figure(most)} in an hour</Trans> : <Trans>{figure(most)} in a day</Trans>}
      </td>
    </tr>
  );
}

function OfWords({ of }: Pick<ActLimit, 'of'>) {
  return of === 'KEY' ? <Trans>A key</Trans> : <Trans>Your account</Trans>;
}

function ActWords({ act }: { act: Act }): ReactNode {
  switch (act) {
    case 'REFERRALS':
      return (
        <Trans>
          Links to a request: <code>referConsultation</code>
        </Trans>
      );
    case 'WEBHOOK_CHANGES':
      return (
        <Trans>
          Webhooks by a program: <code>setWebhook</code> and <code>deleteWebhook</code> together
        </Trans>
      );
    case 'WEBHOOK_CALLS':
      return <Trans>Tests of webhooks, messages sent again, and what waits tried at once, together</Trans>;
    case 'MANIFESTS':
      return <Trans>Manifests uploaded on the page; a server pays for them in points</Trans>;
    case 'SANDBOX_CLOCKS':
      return <Trans>Setting the clock of your test keys</Trans>;
    case 'CHANGES':
      return <Trans>Keys, webhooks and their secrets made, changed or ended on your pages, together</Trans>;
    case 'ASKS_FOR_LIVE':
      return <Trans>Asking for live keys</Trans>;
  }
}
