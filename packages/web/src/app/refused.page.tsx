import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton } from '../ui/button.js';
import { InDangerNow } from './in-danger-now.js';
import { PageHead } from './page-head.js';
import { usePageState } from './page-environment.js';
import { SendAgainForm } from './send-again-form.js';

interface RefusedState {
  readonly why: 'FORM_TOKEN' | 'TOO_LARGE' | 'NO_CHOICE' | 'SIGNED_OUT' | 'FRESH' | 'SECOND_STEP';
  readonly path: string;
  readonly fields: readonly (readonly [string, string])[];
  /** SIGNED_OUT, FRESH, SECOND_STEP: where to do that. */
  readonly signIn?: string;
}

/** The server would not let a form act. Nothing was done, and nothing typed is lost where it could be read. */
export function RefusedPage() {
  const { t } = useLingui();
  const state = usePageState<RefusedState>();
  if (!state) return null;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Not sent yet`} />
      <h1>
        <Trans>This was not sent yet</Trans>
      </h1>
      <p className="prose">
        {state.why === 'FORM_TOKEN' && (
          <Trans>
            The page was open for a long time, or your browser does not keep cookies for this site. Nothing happened.
            What you typed is still here.
          </Trans>
        )}
        {state.why === 'SIGNED_OUT' && (
          <Trans>
            You are not signed in. Nothing happened, and what you typed is still here.{' '}
            <a href={state.signIn} target="_blank" rel="noopener">
              Sign in in a new window
            </a>
            , leave this one open, then come back and try again.
          </Trans>
        )}
        {state.why === 'FRESH' && (
          <Trans>
            You signed in a while ago, and this step asks you to sign in again. Nothing happened, and what you typed is
            still here.{' '}
            <a href={state.signIn} target="_blank" rel="noopener">
              Sign in again in a new window
            </a>
            , leave this one open, then come back and try again.
          </Trans>
        )}
        {state.why === 'SECOND_STEP' && (
          <Trans>
            This needs your second step for signing in. Nothing happened, and what you typed is still here.{' '}
            <a href={state.signIn} target="_blank" rel="noopener">
              Show it in a new window
            </a>
            , leave this one open, then come back and try again.
          </Trans>
        )}
        {state.why === 'TOO_LARGE' && (
          <Trans>
            That was more than we can take at once. Go back in your browser and shorten it, or choose a smaller file.
          </Trans>
        )}
        {state.why === 'NO_CHOICE' && (
          <Trans>
            We can’t accept something in this form: a choice that is no longer there, or a character that we can’t
            store. Nothing happened.
          </Trans>
        )}
      </p>
      {state.why === 'NO_CHOICE' && <Written fields={state.fields} />}
      {state.fields.length > 0 && state.why !== 'NO_CHOICE' ? (
        <SendAgainForm path={state.path} fields={state.fields} />
      ) : (
        <p>
          <LinkButton href={state.path} weight="second" wide>
            {state.why === 'NO_CHOICE' ? <Trans>Start this page over</Trans> : <Trans>Or start this page over</Trans>}
          </LinkButton>
        </p>
      )}
      <InDangerNow />
    </div>
  );
}

/** Sent again as it is, it would be refused again: what somebody wrote is theirs to take along. */
function Written({ fields }: Pick<RefusedState, 'fields'>) {
  // A password may be words as well, and is never read on a page.
  const written = fields.filter(([name, value]) => name !== 'password' && /\S\s+\S/.test(value));
  if (written.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="written">
      <h2 id="written">
        <Trans>What you wrote</Trans>
      </h2>
      {written.map(([, value], index) => (
        <p key={index} className="prose as-typed">
          {value}
        </p>
      ))}
    </section>
  );
}
