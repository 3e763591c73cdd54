import { Trans, useLingui } from '@lingui/react/macro';
import { InDangerNow } from './in-danger-now.js';
import { PageHead } from './page-head.js';
import { usePageState } from './page-environment.js';
import { SendAgainForm } from './send-again-form.js';

interface NoSuchPartState {
  /** The list's first page. */
  readonly path: string;
  readonly fields: readonly (readonly [string, string])[];
}

/** Answers 400. The list is there, and begins nowhere near where its address says. */
export function NoSuchPartPage() {
  const { t } = useLingui();
  const state = usePageState<NoSuchPartState>();
  if (!state) return null;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`No such page`} status={400} indexed={false} />
      <h1>
        <Trans>This list has no such page</Trans>
      </h1>
      <p className="prose">
        <Trans>This page belongs to another list, or its address was copied wrong.</Trans>
      </p>
      {state.fields.length > 0 ? (
        <>
          <p>
            <Trans>What you typed is still here.</Trans>
          </p>
          <SendAgainForm {...state} />
        </>
      ) : (
        <p>
          <a href={state.path}>
            <Trans>Start from the first page</Trans>
          </a>
        </p>
      )}
      <InDangerNow />
    </div>
  );
}
