import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '../../ui/notice.js';
import { Table } from '../../ui/table.js';
import type { DocumentsView } from './documents.server.js';

/** What became of a manifest: how many are kept, and each that was refused with its reason. */
export function UploadedDocuments({ uploaded }: { uploaded: NonNullable<DocumentsView['uploaded']> }) {
  const { t } = useLingui();
  const refused = uploaded.filter(({ outcome }) => outcome === 'REFUSED');
  const kept = uploaded.length - refused.length;
  return (
    <>
      <Notice
        tone={refused.length > 0 ? 'caution' : 'checked'}
        role="status"
        title={
          <Plural value={kept} _0="None of them is kept." one="One document is kept." other="# documents are kept." />
        }
      >
        {refused.length > 0 && (
          <p>
            <Plural
              value={refused.length}
              one="One was refused. Fix it and send the whole file again."
              other="# were refused. Fix them and send the whole file again."
            />
          </p>
        )}
      </Notice>
      {refused.length > 0 && (
        <Table
          caption={t`What was refused, and why`}
          head={
            <tr>
              <th scope="col">{t`Document`}</th>
              <th scope="col">{t`Why`}</th>
            </tr>
          }
        >
          {refused.slice(0, MOST_SHOWN).map(({ hash, code, message }) => (
            <tr key={hash}>
              <th scope="row">
                <code className="codes">{hash.slice(0, 16)}</code>
              </th>
              <td className="as-typed">
                <code>{code}</code> {message}
              </td>
            </tr>
          ))}
        </Table>
      )}
      {refused.length > MOST_SHOWN && (
        <p>
          <Trans>These are the first {MOST_SHOWN}.</Trans>
        </p>
      )}
    </>
  );
}

const MOST_SHOWN = 50;
