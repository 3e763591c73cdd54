import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton } from '../ui/button.js';
import { InDangerNow } from './in-danger-now.js';
import { PageHead } from './page-head.js';
import { usePageState } from './page-environment.js';
import { SendAgainForm } from './send-again-form.js';

interface BusyState {
  readonly status: 429 | 503;
  readonly path: string;
  readonly fields: readonly (readonly [string, string])[];
}

/**
 * More came than is let through at once, from one connection or from everybody; or the database is away. The numbers to call
 * need nothing of us.
 */
export function BusyPage() {
  const { t } = useLingui();
  const state = usePageState<BusyState>();
  const status = state?.status ?? 429;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`One moment`} status={status} />
      <h1>
        <Trans>One moment, please</Trans>
      </h1>
      <p className="prose">
        {status === 503 ? (
          <Trans>We can’t answer right now. You did nothing wrong. Try again in a few seconds.</Trans>
        ) : (
          <Trans>There were many tries from your connection in a short time. Wait a minute, then try again.</Trans>
        )}
      </p>
      {state && state.fields.length > 0 ? (
        <>
          <p>
            <Trans>What you typed is still here.</Trans>
          </p>
          <SendAgainForm {...state} />
        </>
      ) : (
        <p>
          <LinkButton href={state?.path ?? '/'} wide>
            <Trans>Try again</Trans>
          </LinkButton>
        </p>
      )}
      <InDangerNow />
    </div>
  );
}
