import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { LinkButton } from '../../ui/button.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { bytesInWords, countInWords } from './amounts.js';
import { ImportActions } from './import-actions.js';
import type { ImportItemView } from './import-item.server.js';
import { ImportReport } from './import-report.js';
import { ImportStateWords, KindWords, ScopeWords, TimeLeftWords } from './import-words.js';

/** One import: how far it is, what it came to, and what may be done about it now. */
export function ImportItemPage() {
  const { t } = useLingui();
  const view = usePageState<ImportItemView>();
  if (!view) return <NotFoundPage />;
  const { item, line, done, refusal } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Import of ${line.file}`} indexed={false} />
      <p>
        <a href="/operators/imports">
          <Trans>Back to imports</Trans>
        </a>
      </p>
      <h1 className="as-typed">{line.file}</h1>
      <Refusal words={refusal} />
      <DoneWords done={done} />
      <p>
        <KindWords isDryRun={line.isDryRun} />
        {'. '}
        <b>
          <ImportStateWords state={line.state} isStopping={line.isStopping} />
        </b>
        {'.'}
      </p>
      {item.problem && <Notice tone="caution" title={item.problem} />}
      <Progress view={view} />
      {(line.state === 'WAITING' || line.state === 'RUNNING') && (
        <LinkButton weight="second" href={`/operators/imports/${line.key}`}>
          <Trans>See its progress now</Trans>
        </LinkButton>
      )}
      <ImportActions view={view} />
      {item.report && <ImportReport report={item.report} isDryRun={line.isDryRun} />}
      {item.refusedRowsPath && (
        <div className="stack stack--2">
          <LinkButton weight="second" href={item.refusedRowsPath} download>
            <Trans>Download the refused rows (CSV)</Trans>
          </LinkButton>
          <p className="muted">
            <Trans>Each with its line and the reason. The file is safe to open in a spreadsheet.</Trans>
          </p>
        </div>
      )}
    </div>
  );
}

function DoneWords({ done }: Pick<ImportItemView, 'done'>) {
  switch (done) {
    case 'stop':
      return <Notice tone="checked" role="status" title={<Trans>It stops within a second or two.</Trans>} />;
    case 'resume':
      return <Notice tone="checked" role="status" title={<Trans>It continues from where it stopped.</Trans>} />;
    case null:
      return null;
  }
}

function Progress({ view: { item, line } }: { view: ImportItemView }) {
  const { t } = useLingui();
  return (
    <Facts>
      <DefinitionRow term={t`Read`}>
        <Trans>
          {bytesInWords(item.bytesRead)} of {bytesInWords(line.bytes)}, {countInWords(item.rows)} rows
        </Trans>
      </DefinitionRow>
      {item.rowsPerSecond !== null && (
        <DefinitionRow term={t`Speed`}>
          <Trans>{countInWords(item.rowsPerSecond)} rows per second</Trans>
        </DefinitionRow>
      )}
      {item.secondsLeft !== null && (
        <DefinitionRow term={t`Time left`}>
          <TimeLeftWords seconds={item.secondsLeft} />
        </DefinitionRow>
      )}
      <DefinitionRow term={t`Who is included`}>
        <ScopeWords professions={line.professions} states={line.states} />
      </DefinitionRow>
      <DefinitionRow term={t`Date of the data`}>{formatDate(line.listedOn)}</DefinitionRow>
      <DefinitionRow term={t`Ordered`}>
        {formatInstant(line.orderedAt)}
        {line.orderedBy && `, ${line.orderedBy}`}
      </DefinitionRow>
      {item.startedAt && <DefinitionRow term={t`Started`}>{formatInstant(item.startedAt)}</DefinitionRow>}
      {item.endedAt && <DefinitionRow term={t`Ended`}>{formatInstant(item.endedAt)}</DefinitionRow>}
    </Facts>
  );
}
