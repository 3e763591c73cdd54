import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../app/page-form.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { TextField } from '../ui/text-field.js';
import type { ClaimView } from './claim.server.js';

/** One six-digit field, and what to do when no mail comes. It never says whether one left. */
export function CodeForm({ view: { claim, errors } }: { view: ClaimView }) {
  const { t } = useLingui();
  return (
    <>
      <Notice
        title={
          claim.operatorsFindAddress ? (
            <Trans>A code is on its way to the address that our operators found for you.</Trans>
          ) : (
            <Trans>If you gave an address that we have on file, a code is on its way there.</Trans>
          )
        }
      >
        <p>
          <Trans>It works for 24 hours. Look in junk, too. We will never ask you for it.</Trans>
        </p>
        <p>
          <Trans>
            The email for this claim shows the letters <b>{claim.sign}</b>. If yours shows others, its code is for
            another claim.
          </Trans>
        </p>
      </Notice>
      <PageForm className="stack stack--4">
        <input type="hidden" name="do" value="show" />
        <TextField
          id="code"
          name="code"
          label={t`The code from the email`}
          hint={t`Six digits.`}
          error={errors.find(({ id }) => id === 'code')?.message}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
        />
        <Button wide>
          <Trans>Continue</Trans>
        </Button>
      </PageForm>
      {claim.expiresAt && (
        <p className="muted">
          <Trans>Without a code, this claim ends on {claim.expiresAt}.</Trans>
        </p>
      )}
      <PageForm>
        <Button wide weight="second" name="do" value="resend">
          <Trans>Email another code</Trans>
        </Button>
      </PageForm>
      {claim.mayNow.includes('ASK_OPERATORS') && (
        <section className="stack stack--3" aria-labelledby="no-mail">
          <h2 id="no-mail">
            <Trans>No email?</Trans>
          </h2>
          <p className="prose">
            <Trans>
              We may have a different address on file, or someone else’s. Two operators then check your licence first,
              and find an address at an official source. The code goes there.
            </Trans>
          </p>
          <PageForm>
            <Button wide weight="second" name="do" value="ask-operators">
              <Trans>Ask the operators</Trans>
            </Button>
          </PageForm>
        </section>
      )}
    </>
  );
}
