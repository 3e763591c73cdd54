import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { Card } from '../../ui/card.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Pagination } from '../../ui/pagination.js';
import { BackToDesk } from '../back-to-desk.js';
import { bytesInWords } from './amounts.js';
import { ImportStateWords, KindWords, ScopeWords } from './import-words.js';
import type { ImportsView } from './imports.server.js';
import { NoFiles, PutAFile } from './put-a-file.js';
import { TryForm } from './try-form.js';

/** Files of the national registry: which there are, what was done with them, and a form to try one. */
export function ImportsPage() {
  const { t } = useLingui();
  const view = usePageState<ImportsView>();
  if (!view) return <NotFoundPage />;
  const { nodes, pageInfo } = view.imports;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Imports from the registry`} indexed={false} />
      <ErrorSummary errors={view.errors} />
      <h1>
        <Trans>Imports from the registry</Trans>
      </h1>
      <Refusal words={view.refusal} />
      <p className="prose">
        <Trans>
          People in the national registry are imported from its file, so that they can find themselves when they claim.
          None of them is shown in the directory. A file is tried first: that reads all of it and writes nothing.
        </Trans>
      </p>
      <section className="stack stack--4" aria-labelledby="files">
        <h2 id="files">
          <Trans>Try a file</Trans>
        </h2>
        {view.folder.files.length === 0 ? <NoFiles problem={view.folder.problem} /> : <TryForm view={view} />}
        {view.folder.others > 0 && (
          <p className="muted">
            <Plural
              value={view.folder.others}
              one="# other item in the folder is not shown: only CSV files with plain names are."
              other="# other items in the folder are not shown: only CSV files with plain names are."
            />
          </p>
        )}
        <PutAFile folder={view.folder} />
      </section>
      <section className="stack stack--4" aria-labelledby="done">
        <h2 id="done">
          <Trans>Past imports</Trans>
        </h2>
        {nodes.length === 0 ? (
          <p>
            <Trans>Nothing has been imported from here yet.</Trans>
          </p>
        ) : (
          <ul role="list" className="stack stack--4">
            {nodes.map((each) => (
              <li key={each.key}>
                <ImportCard line={each} />
              </li>
            ))}
          </ul>
        )}
        <Pagination
          previousHref={null}
          nextHref={
            pageInfo.hasNextPage ? `/operators/imports?after=${encodeURIComponent(pageInfo.endCursor ?? '')}` : null
          }
        />
      </section>
      <BackToDesk />
    </div>
  );
}

function ImportCard({ line }: { line: ImportsView['imports']['nodes'][number] }) {
  return (
    <Card>
      <div className="stack stack--2">
        <h3 className="as-typed">
          <a href={`/operators/imports/${line.key}`}>{line.file}</a>
        </h3>
        <p>
          <KindWords isDryRun={line.isDryRun} />
          {'. '}
          <b>
            <ImportStateWords state={line.state} isStopping={line.isStopping} />
          </b>
        </p>
        <p className="muted">
          {bytesInWords(line.bytes)} · <Trans>of {formatDate(line.listedOn)}</Trans> ·{' '}
          <ScopeWords professions={line.professions} states={line.states} />
        </p>
        <p className="muted small">
          {line.orderedBy ? (
            <Trans>
              {line.orderedBy}, {formatInstant(line.orderedAt)}
            </Trans>
          ) : (
            formatInstant(line.orderedAt)
          )}
        </p>
      </div>
    </Card>
  );
}
