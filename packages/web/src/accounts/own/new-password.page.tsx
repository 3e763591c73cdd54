import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/text-field.js';
import { BackToAccount } from '../back-to-account.js';
import { Refusal } from '../refusal.js';
import type { NewPasswordView } from './new-password.server.js';

/** A password is one way in beside the link by mail: nobody needs one. */
export function NewPasswordPage() {
  const { t } = useLingui();
  const { errors = [], refusal = null, hasPassword = false, email = '' } = usePageState<NewPasswordView>() ?? {};
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your password`} />
      <ErrorSummary errors={errors} />
      <h1>{hasPassword ? <Trans>Change your password</Trans> : <Trans>Set a password</Trans>}</h1>
      <Refusal words={refusal} />
      <p className="prose">
        <Trans>You do not need one: the email link always works. Setting one signs out every other device.</Trans>
      </p>
      <PageForm action="/account/password" className="stack stack--5">
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <TextField
          id="password"
          name="password"
          type="password"
          label={t`New password`}
          hint={t`At least 12 characters. Four words in a row are easy to remember.`}
          error={errors.find(({ id }) => id === 'password')?.message}
          autoComplete="new-password"
          maxLength={128}
          required
        />
        <Button wide>
          <Trans>Set the password</Trans>
        </Button>
      </PageForm>
      {hasPassword && (
        <PageForm action="/account/password">
          <Button weight="second" wide name="do" value="remove">
            <Trans>Remove the password</Trans>
          </Button>
        </PageForm>
      )}
      <BackToAccount />
    </div>
  );
}
