import { manifestLimits } from '@clearing/shared/api-limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../accounts/refusal.js';
import { usePageState } from '../app/page-environment.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { formatInstant } from '../lib/dates.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Table } from '../ui/table.js';
import { TextField } from '../ui/text-field.js';
import type { DocumentsView } from './documents.server.js';
import { UploadedDocuments } from './uploaded-documents.js';
import { PartnerFrame } from './partner-frame.js';

/** Documents that a partner keeps with us, to be asked by their hashes. */
export function DocumentsPage() {
  const { t } = useLingui();
  const view = usePageState<DocumentsView>();
  if (!view) return null;
  const { documents, uploaded, errors, refusal, address } = view;
  const byServer = `curl ${address} \\
  -H "Authorization: Bearer YOUR_KEY" \\
  -H "Content-Type: application/json" \\
  --data-binary @manifest.json`;
  return (
    <PartnerFrame>
      <div className="stack stack--5 column">
        <PageHead title={t`Your documents`} indexed={false} />
        <ErrorSummary errors={errors} />
        <h1>
          <Trans>Your documents</Trans>
        </h1>
        <Refusal words={refusal} />
        {uploaded && <UploadedDocuments uploaded={uploaded} />}
        <p className="prose">
          <Trans>
            Upload the documents of your program once, and ask for each by its hash: shorter to send, and answered by
            caches on the way. We hold each against the schema and the limits before we keep it.
          </Trans>
        </p>
        <PageForm action="/partners/documents" encType="multipart/form-data" className="stack stack--4">
          <TextField
            type="file"
            id="manifest"
            name="manifest"
            label={t`A manifest`}
            hint={t`A JSON file of each SHA-256 with its document, as Relay’s or Apollo’s tools write it. At most 1 MB and ${manifestLimits.documents} documents; send the rest after.`}
            accept="application/json,.json"
            error={errors.find(({ id }) => id === 'manifest')?.message}
          />
          <Button wide>
            <Trans>Upload</Trans>
          </Button>
        </PageForm>
        <section className="stack stack--3" aria-labelledby="server">
          <h2 id="server">
            <Trans>From your server</Trans>
          </h2>
          <p className="prose">
            <Trans>
              The same by a test key or a live key, as part of a build. The answer names each refusal, and its status is
              422 when there is one. What fits is kept all the same, so sending the whole file again does no harm.
            </Trans>
          </p>
          <pre className="as-typed codes">
            <code>{byServer}</code>
          </pre>
        </section>
        <section className="stack stack--3" aria-labelledby="kept">
          <h2 id="kept">
            <Trans>What is kept</Trans>
          </h2>
          {documents.length === 0 ? (
            <p>
              <Trans>Nothing yet.</Trans>
            </p>
          ) : (
            <Kept documents={documents} />
          )}
          <p className="prose muted">
            <Trans>
              A document stays for {manifestLimits.daysKept} days after you last uploaded it. Points are what it costs
              by its text: variables can make it dearer.
            </Trans>
          </p>
        </section>
      </div>
    </PartnerFrame>
  );
}

function Kept({ documents }: Pick<DocumentsView, 'documents'>) {
  const { t } = useLingui();
  return (
    <>
      <Table
        caption={t`Your documents, by name`}
        head={
          <tr>
            <th scope="col">{t`Operation`}</th>
            <th scope="col">{t`Hash`}</th>
            <th scope="col">{t`Points`}</th>
            <th scope="col">{t`Stays until`}</th>
          </tr>
        }
      >
        {documents.slice(0, MOST_SHOWN).map(({ hash, operations, points, staysUntil }) => (
          <tr key={hash}>
            <th scope="row" className="as-typed">
              {operations === '' ? <Trans>Without a name</Trans> : operations}
            </th>
            <td>
              <code className="codes">{hash.slice(0, 16)}</code>
            </td>
            <td className="figures">{points}</td>
            <td>{formatInstant(staysUntil)}</td>
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

const MOST_SHOWN = 200;
