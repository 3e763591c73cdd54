import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { readFragment } from '../../generated/index.js';
import { formatInstant } from '../../lib/dates.js';
import { LinkButton } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { DatedLineFragment } from './dated-documents.js';
import type { DatedLineView } from './dated-line.server.js';
import { ActWords, Days, ReasonWords } from './dated-words.js';
import { Citation, LineFacts } from './line-facts.js';
import { LineSays } from './line-says.js';

/** One dated line: what it says, what can be done to it, and everything that was. */
export function DatedLinePage() {
  const { t } = useLingui();
  const view = usePageState<DatedLineView>();
  if (!view) return <NotFoundPage />;
  const line = readFragment(DatedLineFragment, view.line);
  const at = `/operators/dated/${line.key}`;
  return (
    <div className="stack stack--5 column">
      <PageHead title={line.about} indexed={false} />
      <h1>{line.about}</h1>
      {view.isDone && (
        <Notice tone="checked" role="status" title={<Trans>Saved. The site will show it within moments.</Trans>} />
      )}
      <LineFacts line={line} />
      <ul role="list" className="stack stack--3" aria-label={t`What you can do`}>
        <li>
          <LinkButton wide href={`${at}/next`}>
            <Trans>Add the line that follows it</Trans>
          </LinkButton>
        </li>
        {line.standing !== 'ENDED' && (
          <li>
            <LinkButton wide weight="second" href={`${at}/end`}>
              <Trans>Set its last day</Trans>
            </LinkButton>
          </li>
        )}
        <li>
          <LinkButton wide weight="second" href={`${at}/correct`}>
            {line.kind === 'HELP_LINE' ? (
              <Trans>Correct it, or say that you checked it</Trans>
            ) : (
              <Trans>Correct a mistake in it</Trans>
            )}
          </LinkButton>
        </li>
        <li>
          <LinkButton wide weight="quiet" href={`${at}/withdraw`}>
            <Trans>Withdraw it: it was never true</Trans>
          </LinkButton>
        </li>
      </ul>
      <History history={view.line.history} />
      <p>
        <a href={`/operators/dated?kind=${line.kind}&show=${line.standing}`}>
          <Trans>Back to the list</Trans>
        </a>
      </p>
    </div>
  );
}

function History({ history }: { history: DatedLineView['line']['history'] }) {
  return (
    <section className="stack stack--4" aria-labelledby="history">
      <h2 id="history">
        <Trans>What was edited</Trans>
      </h2>
      {history.length === 0 && (
        <p>
          <Trans>Nothing yet: it came with the software.</Trans>
        </p>
      )}
      <ol role="list" className="stack stack--5">
        {history.map((edit, index) => (
          <li key={index} className="stack stack--1">
            <p>
              <b>
                <ActWords act={edit.act} />
              </b>
              : <ReasonWords reason={edit.reason} />
            </p>
            <blockquote className="operators__words" dir="auto">
              {edit.words}
            </blockquote>
            <p>
              <Citation citation={edit.citation} sourceUrl={edit.sourceUrl} />
            </p>
            {edit.before && (
              <p className="small">
                <Trans>Before:</Trans> <Said line={edit.before} />
              </p>
            )}
            {edit.after && (
              <p className="small">
                <Trans>After:</Trans> <Said line={edit.after} />
              </p>
            )}
            <p className="muted small">
              {formatInstant(edit.at)}
              {edit.by && (
                <>
                  , <span className="as-typed">{edit.by}</span>
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Said({ line: given }: { line: NonNullable<DatedLineView['line']['history'][number]['before']> }) {
  const line = readFragment(DatedLineFragment, given);
  return (
    <>
      {line.about}, <LineSays line={line} />. <Days from={line.effectiveFrom} to={line.effectiveTo} />.
    </>
  );
}
