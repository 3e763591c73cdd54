import { Trans, useLingui } from '@lingui/react/macro';
import { useEnvironment, usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Refusal } from '../refusal.js';
import type { MailLinkView } from './mail-link.server.js';

/** One press between a mail and what it does. It says whose account it is: nobody presses for somebody else unseen. */
export function MailLinkPage() {
  const view = usePageState<MailLinkView>();
  return view?.offer ? <Offer offer={view.offer} refusal={view.refusal} /> : <OverLink />;
}

function Offer({
  offer: { purpose, email },
  refusal,
}: {
  offer: NonNullable<MailLinkView['offer']>;
  refusal: string | null;
}) {
  const { t } = useLingui();
  const titles = { SIGN_IN: t`Sign in`, CHANGE_EMAIL: t`Your new address`, INVITE_OPERATOR: t`An invitation` };
  return (
    <div className="stack stack--5 column">
      <PageHead title={titles[purpose]} />
      <h1>
        {purpose === 'SIGN_IN' && <Trans>Sign in</Trans>}
        {purpose === 'CHANGE_EMAIL' && <Trans>Sign in with this address from now on?</Trans>}
        {purpose === 'INVITE_OPERATOR' && <Trans>Help keep the directory honest</Trans>}
      </h1>
      <Refusal words={refusal} />
      <p className="prose">
        {purpose === 'CHANGE_EMAIL' ? (
          <Trans>
            Your new address is <b className="as-typed">{email}</b>. The old one will no longer sign in, and emails
            about your requests go to the new one.
          </Trans>
        ) : (
          <Trans>
            You sign in as <b className="as-typed">{email}</b>. Not you? Close this page.
          </Trans>
        )}
      </p>
      <PageForm>
        <Button wide>
          {purpose === 'SIGN_IN' && <Trans>Sign in</Trans>}
          {purpose === 'CHANGE_EMAIL' && <Trans>Confirm the address</Trans>}
          {purpose === 'INVITE_OPERATOR' && <Trans>Accept and sign in</Trans>}
        </Button>
      </PageForm>
      <p className="small muted prose">
        <Trans>On a shared computer, sign out when you are done and close the window.</Trans>
      </p>
    </div>
  );
}

/** Also what Back leads to for whoever has just signed in with it: they need no other. */
function OverLink() {
  const { t } = useLingui();
  const { isSignedIn } = useEnvironment();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`This link no longer works`} />
      <h1>
        <Trans>This link no longer works</Trans>
      </h1>
      <p className="prose">
        <Trans>It was already used, or it has expired. You did nothing wrong.</Trans>
      </p>
      {isSignedIn ? (
        <>
          <p className="prose">
            <Trans>You are already signed in here, so you do not need another one to sign in.</Trans>
          </p>
          <p>
            <LinkButton href="/account" wide>
              <Trans>Go to your account</Trans>
            </LinkButton>
          </p>
        </>
      ) : (
        <p>
          <LinkButton href="/sign-in" wide>
            <Trans>Get a new one</Trans>
          </LinkButton>
        </p>
      )}
    </div>
  );
}
