import { actLimits, persistedDocumentLimits, type ActLimit } from '@clearing/shared/api-limits';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Table } from '../../ui/table.js';
import { figure } from './figures.js';

type Act = keyof typeof actLimits;

const HOUR = 3_600;

/** Single acts that are counted besides their points, by whom, and how many in how long. An act without words does not compile. */
export function ActTable() {
  const { t } = useLingui();
  return (
    <Table
      caption={t`Limits on single actions`}
      head={
        <tr>
          <th scope="col">
            <Trans>What</Trans>
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
          by={<ByWords limit={actLimits[act]} />}
          most={actLimits[act].most}
        />
      ))}
      <ActRow
        name={<Trans>Documents that we keep because they were posted with a hash; others are answered anyway</Trans>}
        by={<Trans>Per IP address, in an hour</Trans>}
        most={persistedDocumentLimits.keptInAnHour}
      />
    </Table>
  );
}

function ActRow({ name, by, most }: { name: ReactNode; by: ReactNode; most: number }) {
  return (
    <tr>
      <th scope="row">
        {name} <span className="block muted">{by}</span>
      </th>
      <td className="figure">{figure(most)}</td>
    </tr>
  );
}

function ByWords({ limit: { of, seconds } }: { limit: ActLimit }) {
  if (of === 'KEY') return seconds === HOUR ? <Trans>Per key, in an hour</Trans> : <Trans>Per key, in a day</Trans>;
  return seconds === HOUR ? <Trans>By your account, in an hour</Trans> : <Trans>By your account, in a day</Trans>;
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
          Webhooks, from a program: <code>setWebhook</code> and <code>deleteWebhook</code> together
        </Trans>
      );
    case 'WEBHOOK_CALLS':
      return <Trans>Webhook tests, messages sent again, and waiting messages tried right away, together</Trans>;
    case 'MANIFESTS':
      return <Trans>Manifests uploaded on the page; a server pays for them in points</Trans>;
    case 'SANDBOX_CLOCKS':
      return <Trans>Setting the clock for your test keys</Trans>;
    case 'CHANGES':
      return <Trans>Keys, webhooks and their secrets made, changed or ended on your pages, together</Trans>;
    case 'ASKS_FOR_LIVE':
      return <Trans>Asking for live keys</Trans>;
    case 'WORD_CHANGES':
      return <Trans>Changing your organisation’s name, site or purpose</Trans>;
  }
}
