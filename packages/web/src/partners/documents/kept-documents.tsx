import { Trans, useLingui } from '@lingui/react/macro';
import { formatInstant } from '../../lib/dates.js';
import { Mark } from '../../ui/mark.js';
import { Notice } from '../../ui/notice.js';
import { Table } from '../../ui/table.js';
import type { DocumentsView } from './documents.server.js';

type Kept = DocumentsView['documents'][number];

const MOST_SHOWN = 200;

/** What a partner uploaded, those first that need somebody: the schema may have changed since. */
export function KeptDocuments({ documents }: Pick<DocumentsView, 'documents'>) {
  const { t } = useLingui();
  const sorted = documents.toSorted((one, other) => urgencyOf(other) - urgencyOf(one));
  return (
    <>
      {sorted.some(({ trouble }) => trouble != null) && (
        <Notice tone="caution" title={<Trans>The schema has changed, and some of them are no longer answered.</Trans>}>
          <p>
            <Trans>Those come first, each with the reason.</Trans>
          </p>
        </Notice>
      )}
      <Table
        caption={t`Your documents, by name`}
        head={
          <tr>
            <th scope="col">{t`Operation`}</th>
            <th scope="col">{t`Hash`}</th>
            <th scope="col">{t`Points`}</th>
            <th scope="col">{t`Kept until`}</th>
          </tr>
        }
      >
        {sorted.slice(0, MOST_SHOWN).map((each) => (
          <tr key={each.hash}>
            <th scope="row">
              <span className="as-typed">
                {each.operations === '' ? <Trans>Without a name</Trans> : each.operations}
              </span>
              <Today of={each} />
            </th>
            <td>
              <code className="codes">{each.hash.slice(0, 16)}</code>
            </td>
            <td className="figures">{each.points}</td>
            <td>{formatInstant(each.staysUntil)}</td>
          </tr>
        ))}
      </Table>
      {documents.length > MOST_SHOWN && (
        <p>
          <Trans>
            These are the first {MOST_SHOWN} of {documents.length}.
          </Trans>
        </p>
      )}
    </>
  );
}

function urgencyOf({ trouble, deprecated }: Kept): number {
  if (trouble != null) return 2;
  return deprecated.length > 0 ? 1 : 0;
}

function Today({ of: { trouble, deprecated } }: { of: Kept }) {
  if (trouble != null) {
    return (
      <span className="block">
        <Mark kind="caution">
          <Trans>Refused now: {trouble}</Trans>
        </Mark>
      </span>
    );
  }
  if (deprecated.length === 0) return null;
  return (
    <span className="block">
      <Mark kind="caution">
        <Trans>
          Asks for what is <a href="/partners/deprecated">on its way out</a>: {deprecated.join(', ')}
        </Trans>
      </Mark>
    </span>
  );
}
