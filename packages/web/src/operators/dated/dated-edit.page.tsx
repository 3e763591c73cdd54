import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { readFragment } from '../../generated/index.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { DatedEditForm } from './dated-edit-form.js';
import type { DatedEditView } from './dated-edit.server.js';
import { DatedEditPreview } from './dated-edit-preview.js';
import { DatedLineFragment } from './dated-documents.js';
import { KindWords } from './dated-words.js';
import { LineFacts } from './line-facts.js';

/** An edit of a dated line: the form, then what it would change, and only then it is saved. */
export function DatedEditPage() {
  const { t } = useLingui();
  const view = usePageState<DatedEditView>();
  if (!view) return <NotFoundPage />;
  const { kind, act, errors, refusal, preview } = view;
  const line = view.line && readFragment(DatedLineFragment, view.line);
  const titles = {
    ADD: line ? t`The line that follows it` : t`A new line`,
    END: t`Its last day`,
    CORRECT: t`Correct it`,
    WITHDRAW: t`Withdraw it`,
  };
  const title = preview ? t`What this changes` : titles[act];
  return (
    <div className="stack stack--5 column">
      <PageHead title={title} indexed={false} />
      <ErrorSummary errors={errors} />
      <h1>{title}</h1>
      <p className="muted">{line ? line.about : <KindWords kind={kind} />}</p>
      <Refusal words={refusal} />
      {preview ? (
        <DatedEditPreview view={view} preview={preview} />
      ) : (
        <>
          {line && (
            <Now title={<Trans>How it reads now</Trans>}>
              <LineFacts line={line} />
            </Now>
          )}
          <DatedEditForm view={view} />
        </>
      )}
      <p>
        <a href={line ? `/operators/dated/${line.key}` : `/operators/dated?kind=${kind}`}>
          <Trans>Leave it as is</Trans>
        </a>
      </p>
    </div>
  );
}

function Now({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="stack stack--3" aria-labelledby="now">
      <h2 id="now">{title}</h2>
      {children}
    </section>
  );
}
