import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import type { AccountView } from './account.server.js';

/** How somebody signs in, and where. Each fact is changed on a page of its own. */
export function AccountPage() {
  const { t } = useLingui();
  const view = usePageState<AccountView>();
  if (!view) return null;
  const { account } = view.viewer;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your account`} />
      <h1>
        <Trans>Your account</Trans>
      </h1>
      <Changed what={view.changed} />
      {view.viewer.suspension && (
        <Notice tone="caution" title={<Trans>Your account is suspended.</Trans>}>
          <p>
            <a href="/account/suspension">
              <Trans>See why, and what you can do</Trans>
            </a>
          </p>
        </Notice>
      )}
      {view.viewer.needsSecondFactor && (
        <Notice tone="caution" title={<Trans>One step is missing.</Trans>}>
          <p>
            <a href="/sign-in/second-step">
              <Trans>Finish signing in</Trans>
            </a>
          </p>
        </Notice>
      )}
      <Facts>
        <DefinitionRow term={<Trans>Mail address</Trans>} change={<Change href="/account/email" />}>
          <span className="as-typed">{account.email}</span>
        </DefinitionRow>
        <DefinitionRow
          term={<Trans>Password</Trans>}
          change={
            account.hasPassword ? (
              <Change href="/account/password" />
            ) : (
              <a href="/account/password">
                <Trans>Set one</Trans>
              </a>
            )
          }
        >
          {account.hasPassword ? <Trans>Set</Trans> : <Trans>None. The link by mail signs you in.</Trans>}
        </DefinitionRow>
        <DefinitionRow
          term={<Trans>Second step</Trans>}
          change={
            view.viewer.hasSecondFactor ? (
              <Change href="/account/second-step" />
            ) : (
              <a href="/account/second-step">
                <Trans>Set one up</Trans>
              </a>
            )
          }
        >
          {view.viewer.hasSecondFactor ? <Trans>Set up</Trans> : <Trans>None</Trans>}
        </DefinitionRow>
        <DefinitionRow
          term={<Trans>Where you are signed in</Trans>}
          change={
            <a href="/account/sessions">
              <Trans>See your devices</Trans>
            </a>
          }
        >
          <Trans>This device, and perhaps others</Trans>
        </DefinitionRow>
        <DefinitionRow
          term={<Trans>Your data</Trans>}
          change={
            <a href="/account/data">
              <Trans>Take it with you</Trans>
            </a>
          }
        >
          <Trans>Everything we keep about you, as files</Trans>
        </DefinitionRow>
      </Facts>
      <ul role="list" className="stack stack--2">
        {account.roles.includes('PRACTITIONER') && (
          <>
            <li>
              <a href="/requests">
                <Trans>Requests to you</Trans>
              </a>
            </li>
            <li>
              <a href="/my-hours">
                <Trans>Your hours</Trans>
              </a>
            </li>
          </>
        )}
        <li>
          <a href="/account/requests">
            <Trans>What you have asked for</Trans>
          </a>
        </li>
        <li>
          <a href="/account/shares">
            <Trans>For whom you may answer</Trans>
          </a>
        </li>
        {account.roles.includes('CLINIC_MANAGER') && (
          <li>
            <a href="/listing/clinic">
              <Trans>Clinics you keep</Trans>
            </a>
          </li>
        )}
        {account.roles.includes('PARTNER') && (
          <li>
            <a href="/partners/keys">
              <Trans>Your keys for the directory</Trans>
            </a>
          </li>
        )}
        {account.roles.includes('OPERATOR') && (
          <li>
            <a href="/operators">
              <Trans>Operators’ desk</Trans>
            </a>
          </li>
        )}
        {!view.viewer.suspension && (
          <li>
            <a href="/listing">
              {account.roles.includes('PRACTITIONER') ? (
                <Trans>Your listing</Trans>
              ) : (
                <Trans>You give treatment or therapy? Make your listing</Trans>
              )}
            </a>
          </li>
        )}
      </ul>
      <PageForm action="/account">
        <Button wide>
          <Trans>Sign out</Trans>
        </Button>
      </PageForm>
      <p>
        <a href="/account/delete">
          <Trans>Delete your account</Trans>
        </a>
      </p>
    </div>
  );
}

function Change({ href }: { href: string }) {
  return (
    <a href={href}>
      <Trans>Change</Trans>
    </a>
  );
}

/** What the page before did. Only what we know by name is said: the address of a page is not to be believed. */
function Changed({ what }: { what: string | null }) {
  switch (what) {
    case 'email':
      return <Notice tone="checked" role="status" title={<Trans>From now on you sign in with this address.</Trans>} />;
    case 'password':
      return (
        <Notice
          tone="checked"
          role="status"
          title={<Trans>Your password is set. Other devices were signed out.</Trans>}
        />
      );
    case 'password-removed':
      return <Notice tone="checked" role="status" title={<Trans>Your password is gone.</Trans>} />;
    default:
      return null;
  }
}
