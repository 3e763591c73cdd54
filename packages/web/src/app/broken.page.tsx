import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton } from '../ui/button.js';
import { InDangerNow } from './in-danger-now.js';
import { PageHead } from './page-head.js';
import { useEnvironment, usePageState } from './page-environment.js';
import { SendAgainForm } from './send-again-form.js';

interface BrokenState {
  readonly path: string;
  readonly fields: readonly (readonly [string, string])[];
}

export function BrokenPage() {
  const { t } = useLingui();
  const { reference, contactAddress } = useEnvironment();
  const state = usePageState<BrokenState>();
  const posted = state && state.fields.length > 0 ? state : null;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Something broke`} status={500} />
      <h1>
        <Trans>Something broke on our side</Trans>
      </h1>
      {posted ? (
        <>
          <p className="prose">
            <Trans>
              We can’t tell yet if this was sent. Try again: it can’t go through twice. Your words are still here.
            </Trans>
          </p>
          <SendAgainForm {...posted} />
        </>
      ) : (
        <>
          <p className="prose">
            <Trans>You did nothing wrong. Wait a moment, then try again.</Trans>
          </p>
          <p>
            <LinkButton href={state?.path ?? '/'} wide>
              <Trans>Try again</Trans>
            </LinkButton>
          </p>
        </>
      )}
      <InDangerNow />
      <p className="muted prose">
        <Trans>
          If it keeps happening, write to <a href={`mailto:${contactAddress}`}>{contactAddress}</a> and include this:
          Ref {reference}
        </Trans>
      </p>
    </div>
  );
}
