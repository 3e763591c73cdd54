import { actLimits, manifestLimits } from '@clearing/shared/api-limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { CodeBlock } from '../../ui/code-block.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import { DocumentRefusals, ManifestRefusals } from './document-refusals.js';
import type { DocumentsView } from './documents.server.js';
import { KeptDocuments } from './kept-documents.js';
import { figure } from '../limits/figures.js';
import { MakeRoom } from './make-room.js';
import { UploadedDocuments } from './uploaded-documents.js';
import { PartnerFrame } from '../partner-frame.js';

/** Documents that a partner keeps with us, to be asked by their hashes. */
export function DocumentsPage() {
  const { t } = useLingui();
  const view = usePageState<DocumentsView>();
  if (!view) return null;
  const { documents, uploaded, errors, refusal, isRemoved, address } = view;
  const errorOf = (field: string) => errors.find(({ id }) => id === field)?.message;
  const byHash = `{
  "extensions": {
    "persistedQuery": { "version": 1, "sha256Hash": "9f86d081…" }
  },
  "variables": {}
}`;
  const answered = `{
  "kept": 0,
  "known": 0,
  "refused": 1,
  "documents": [
    {
      "hash": "9f86d081…",
      "outcome": "REFUSED",
      "operations": [],
      "points": null,
      "code": "SYNTAX",
      "message": "Syntax Error: …"
    }
  ]
}`;
  const byServer = `printf 'Authorization: Bearer %s' "$CLEARING_KEY" |
  curl --fail-with-body --header @- \\
    --header 'Content-Type: application/json' \\
    --data-binary @manifest.json \\
    ${address}`;
  return (
    <PartnerFrame>
      <div className="stack stack--5 column">
        <PageHead title={t`Your documents`} indexed={false} />
        <ErrorSummary errors={errors} />
        <h1>
          <Trans>Your documents</Trans>
        </h1>
        <Refusal words={refusal} />
        {isRemoved && <Notice tone="checked" role="status" title={<Trans>The documents are removed.</Trans>} />}
        {uploaded && <UploadedDocuments uploaded={uploaded} />}
        <p className="prose">
          <Trans>
            Upload your program’s documents once, then ask for each by its hash. That is shorter to send and, for a GET
            without a key, caches along the way can answer. We check each document against the schema and the limits
            before we keep it.
          </Trans>
        </p>
        <PageForm action="/partners/documents" encType="multipart/form-data" className="stack stack--4">
          <TextField
            type="file"
            id="manifest"
            name="manifest"
            label={t`A manifest`}
            hint={t`A JSON file that maps each SHA-256 to its document, as Relay’s or Apollo’s tools write it. At most ${manifestLimits.bytes / 1024 / 1024} MB and ${figure(manifestLimits.documents)} documents; send the rest separately.`}
            accept="application/json,.json"
            error={errorOf('manifest')}
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
              The same with a test key or a live key, as part of a build that has the key in <code>CLEARING_KEY</code>.
              Each document costs {manifestLimits.pointsOfDocument} points from the key’s budget.
            </Trans>
          </p>
          <CodeBlock name={t`An upload from a server`} text={byServer} />
          <p className="prose">
            <Trans>
              The answer has an entry for each document: KEPT, KNOWN if it was already kept, or REFUSED with a code and
              a message. The status is 422 if any was refused, otherwise 200. Valid documents are kept either way, so it
              does no harm to send the whole file again.
            </Trans>
          </p>
          <CodeBlock name={t`An answer to an upload`} text={answered} />
        </section>
        <section className="stack stack--3" aria-labelledby="refused">
          <h2 id="refused">
            <Trans>Why a document is refused</Trans>
          </h2>
          <DocumentRefusals />
        </section>
        <section className="stack stack--3" aria-labelledby="nothing">
          <h2 id="nothing">
            <Trans>When none of it is kept</Trans>
          </h2>
          <p className="prose">
            <Trans>
              A server is told why in the same way as for <a href="/partners/limits#refusals">every other request</a>,
              with one of these codes.
            </Trans>
          </p>
          <ManifestRefusals />
          <p className="prose">
            <Trans>
              On this page you can upload {actLimits.MANIFESTS.most} manifests an hour at most. They cost no points.
            </Trans>
          </p>
        </section>
        <section className="stack stack--3" aria-labelledby="hash">
          <h2 id="hash">
            <Trans>Asking by a hash</Trans>
          </h2>
          <p className="prose">
            <Trans>
              Instead of <code>query</code> send the SHA-256 of its text, in lowercase, under <code>extensions</code>.
              With GET, <code>extensions</code> and <code>variables</code> are URL parameters.
            </Trans>
          </p>
          <CodeBlock name={t`A request by a hash`} text={byHash} />
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
            <KeptDocuments documents={documents} />
          )}
          <p className="prose muted">
            <Trans>
              A document is kept for {manifestLimits.daysKept} days after you last uploaded it. Points are its cost
              based on its text; variables can raise it.
            </Trans>
          </p>
        </section>
        {documents.length > 0 && <MakeRoom documents={documents} error={errorOf('before')} />}
      </div>
    </PartnerFrame>
  );
}
