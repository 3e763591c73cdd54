import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/text-field.js';
import { Refusal } from '../refusal.js';
import { OtherWays } from './other-ways.js';
import type { SignInView } from './sign-in.server.js';

/** One field. Signing up is the same road: nobody has to know whether they have an account. */
export function SignInPage() {
  const { t } = useLingui();
  const view = usePageState<SignInView>();
  const errors = view?.errors ?? [];
  const title = view?.isAgain ? t`Please sign in again` : t`Sign in`;
  return (
    <div className="stack stack--5 column">
      <PageHead title={title} />
      <ErrorSummary errors={errors} />
      <h1>{title}</h1>
      <Refusal words={view?.refusal ?? null} />
      <p className="prose">
        {view?.isAgain ? (
          <Trans>
            What you want to change is protected. Signing in again keeps anyone who finds this screen open from changing
            it.
          </Trans>
        ) : (
          <Trans>
            We email you a link. If you have no account yet, the link makes one. You can ask for a first talk without
            one, too.
          </Trans>
        )}
      </p>
      <PageForm action="/sign-in" className="stack stack--5">
        <NextField next={view?.next ?? null} />
        {view?.isAgain && <input type="hidden" name="why" value="fresh" />}
        <TextField
          id="email"
          name="email"
          type="email"
          label={t`Your email address`}
          defaultValue={view?.typed['email'] ?? ''}
          error={errors.find(({ id }) => id === 'email')?.message}
          autoComplete="email"
          maxLength={254}
          required
        />
        <Button wide>
          <Trans>Send me a link</Trans>
        </Button>
      </PageForm>
      <OtherWays but="link" next={view?.next ?? null} />
    </div>
  );
}

/** Where somebody wanted to go, carried through the form. */
export function NextField({ next }: { next: string | null }) {
  return next === null ? null : <input type="hidden" name="next" value={next} />;
}
