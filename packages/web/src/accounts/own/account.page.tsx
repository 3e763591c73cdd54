import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import type { AccountView } from './account.server.js';

/** What is behind an account, then how somebody signs in, and where. Each fact is changed on a page of its own. */
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
        <Notice tone="caution" title={<Trans>One step is left.</Trans>}>
          <p>
            <a href="/sign-in/second-step">
              <Trans>Finish signing in</Trans>
            </a>
          </p>
        </Notice>
      )}
      <WhatIsHere view={view} />
      <section className="stack stack--3" aria-labelledby="signing-in">
        <h2 id="signing-in">
          <Trans>Signing in</Trans>
        </h2>
        <Facts>
          <DefinitionRow term={<Trans>Email address</Trans>} change={<Change href="/account/email" />}>
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
            {account.hasPassword ? <Trans>Set</Trans> : <Trans>None. The email link signs you in.</Trans>}
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
        </Facts>
        <PageForm action="/account">
          <Button weight="second" wide>
            <Trans>Sign out</Trans>
          </Button>
        </PageForm>
      </section>
      <section className="stack stack--3" aria-labelledby="your-data">
        <h2 id="your-data">
          <Trans>Your data</Trans>
        </h2>
        <p className="prose">
          <Trans>
            Download everything we keep about you, as files. Before you delete it, we tell you what goes and what stays.
          </Trans>
        </p>
        <ul role="list" className="row">
          <li>
            <a href="/account/data">
              <Trans>Take it with you</Trans>
            </a>
          </li>
          <li>
            <a href="/account/delete">
              <Trans>Delete your account</Trans>
            </a>
          </li>
        </ul>
      </section>
    </div>
  );
}

interface Door {
  readonly href: string;
  readonly name: ReactNode;
  readonly what: ReactNode;
}

/** What somebody comes for: their work first, when they have any, then their own requests. */
function WhatIsHere({ view: { viewer } }: { view: AccountView }) {
  const { roles } = viewer.account;
  const keeps = roles.includes('PRACTITIONER');
  const doors: readonly (Door | false)[] = [
    roles.includes('OPERATOR') && {
      href: '/operators',
      name: <Trans>Operators’ desk</Trans>,
      what: <Trans>What is waiting, and the lists you manage.</Trans>,
    },
    keeps && {
      href: '/requests',
      name: <Trans>Requests to you</Trans>,
      what: <Trans>Who asks you for a first talk, and what you agreed on.</Trans>,
    },
    keeps && {
      href: '/my-hours',
      name: <Trans>Your hours</Trans>,
      what: <Trans>When people can ask for a talk, and which kinds of talk.</Trans>,
    },
    keeps &&
      !viewer.suspension && {
        href: '/listing',
        name: <Trans>Your listing</Trans>,
        what: <Trans>What patients read about you.</Trans>,
      },
    roles.includes('CLINIC_MANAGER') && {
      href: '/listing/clinic',
      name: <Trans>Clinics you manage</Trans>,
      what: <Trans>Their names, places and people.</Trans>,
    },
    roles.includes('PARTNER') && {
      href: '/partners/keys',
      name: <Trans>Your keys for the directory</Trans>,
      what: <Trans>For programs and pages that query it.</Trans>,
    },
    {
      href: '/account/requests',
      name: <Trans>What you have asked for</Trans>,
      what: <Trans>Your requests, talks and waiting lists.</Trans>,
    },
    {
      href: '/account/shares',
      name: <Trans>Who you may answer for</Trans>,
      what: <Trans>Practitioners whose calendar or requests you help with.</Trans>,
    },
    !keeps &&
      !viewer.suspension && {
        href: '/listing',
        name: <Trans>Do you give treatment or therapy? Make your listing</Trans>,
        what: <Trans>So that patients find you and can ask for a first talk.</Trans>,
      },
  ];
  return (
    <ul role="list" className="account-doors">
      {doors.map(
        (door) =>
          door && (
            <li key={door.href} className="account-doors__door">
              <a href={door.href}>{door.name}</a>
              <p className="small muted">{door.what}</p>
            </li>
          ),
      )}
    </ul>
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
      return <Notice tone="checked" role="status" title={<Trans>You sign in with this address now.</Trans>} />;
    case 'password':
      return (
        <Notice
          tone="checked"
          role="status"
          title={<Trans>Your password is set. Other devices were signed out.</Trans>}
        />
      );
    case 'password-removed':
      return <Notice tone="checked" role="status" title={<Trans>Your password was removed.</Trans>} />;
    default:
      return null;
  }
}
