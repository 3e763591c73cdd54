import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { formatDate } from '../../lib/dates.js';
import { Table } from '../../ui/table.js';
import { BackToDesk } from '../back-to-desk.js';
import type { ErasedView } from './erased.server.js';

/** What was erased, per day and kind: that the promise of the privacy page is kept, and of nobody what. */
export function ErasedPage() {
  const { t } = useLingui();
  const view = usePageState<ErasedView>();
  const words = useKindWords();
  if (!view) return <NotFoundPage />;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`What was erased`} indexed={false} />
      <h1>
        <Trans>What was erased</Trans>
      </h1>
      <p className="prose">
        <Trans>
          In the last 30 days, on its date or because someone asked. Days are counted in UTC. Whose it was is not
          recorded.
        </Trans>
      </p>
      {view.erased.length === 0 ? (
        <p>
          <Trans>Nothing was due, and no one asked.</Trans>
        </p>
      ) : (
        <Table
          caption={t`What was erased, by day`}
          head={
            <tr>
              <th scope="col">
                <Trans>Day</Trans>
              </th>
              <th scope="col">
                <Trans>What</Trans>
              </th>
              <th scope="col">
                <Trans>Why</Trans>
              </th>
              <th scope="col">
                <Trans>How many</Trans>
              </th>
            </tr>
          }
        >
          {view.erased.map(({ on, kind, why, count }) => (
            <tr key={`${on} ${kind} ${why}`}>
              <th scope="row" className="figures">
                {formatDate(on)}
              </th>
              <td>{words[kind] ?? kind}</td>
              <td>{why === 'DATE' ? <Trans>Its date came</Trans> : <Trans>Someone asked</Trans>}</td>
              <td className="figures">{count}</td>
            </tr>
          ))}
        </Table>
      )}
      <BackToDesk />
    </div>
  );
}

function useKindWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    'consultation.answers': t`Answers and messages of a request`,
    'consultation.said': t`What a patient sent, for a talk that still stands`,
    'consultation.contact': t`Name and contact of a request`,
    'waiting-list.contact': t`Name and contact of someone on a waiting list`,
    account: t`An account`,
    claim: t`A claim that ended, or what was kept with it`,
    complaint: t`The record of a complaint`,
    'complaint.said': t`What a complaint said`,
    'listing.report': t`A report of a listing`,
  };
}
