import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../accounts/refusal.js';
import { usePageState } from '../app/page-environment.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { formatDate } from '../lib/dates.js';
import { Button, LinkButton } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Notice } from '../ui/notice.js';
import type { InvitationView } from './invitation.server.js';
import { PlaceChoices, ShareChoices } from './share-choices.js';

type Invitation = NonNullable<InvitationView['invitation']>;

/** What a mail invites to. Nothing happens before a button is pressed. */
export function InvitationPage() {
  const { t } = useLingui();
  const view = usePageState<InvitationView>();
  const invitation = view?.invitation;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`An invitation`} indexed={false} />
      <ErrorSummary errors={(view?.errors ?? []).filter(({ id }) => id === 'placeKeys')} />
      {invitation ? (
        <Open view={view} invitation={invitation} />
      ) : view?.isDeclined ? (
        <>
          <h1>
            <Trans>You said no</Trans>
          </h1>
          <p className="prose">
            <Trans>That’s fine. We no longer keep your address for it, and nothing has changed.</Trans>
          </p>
        </>
      ) : (
        <>
          <h1>
            <Trans>This invitation no longer works</Trans>
          </h1>
          <p className="prose">
            <Trans>
              It was answered or withdrawn, or it is too old. A manager of the clinic can send another one. Did you
              accept it? Then see <a href="/listing/clinic">your clinic</a>.
            </Trans>
          </p>
        </>
      )}
    </div>
  );
}

function Open({ view, invitation }: { view: InvitationView; invitation: Invitation }) {
  const others = view.errors.filter(({ id }) => id !== 'placeKeys').map(({ message }) => message);
  return (
    <>
      <h1 className="as-typed">{invitation.clinicName}</h1>
      <Refusal words={view.refusal ?? others[0] ?? null} />
      {invitation.as === 'MANAGER' ? <AsManager /> : <AsPractitioner />}
      <First view={view} />
      {view.stands === 'READY' && <Answer view={view} invitation={invitation} />}
      <PageForm>
        <Button weight="quiet" name="do" value="decline">
          <Trans>No, thank you</Trans>
        </Button>
      </PageForm>
      <p className="muted small">
        <Trans>It can be accepted until {formatDate(invitation.lastDay)}.</Trans>
      </p>
    </>
  );
}

function AsPractitioner() {
  return (
    <div className="prose stack">
      <p>
        <Trans>A manager of this clinic asks you to be listed there.</Trans>
      </p>
      <ul>
        <li>
          <Trans>Your listing stays yours. They cannot change it, and it goes with you when you leave.</Trans>
        </li>
        <li>
          <Trans>They manage the clinic’s name and places: what they change there appears in your listing, too.</Trans>
        </li>
        <li>
          <Trans>They see your name, and nothing else that is not public, unless you choose to share it.</Trans>
        </li>
      </ul>
    </div>
  );
}

function AsManager() {
  return (
    <div className="prose stack">
      <p>
        <Trans>A manager of this clinic asks you to manage its name and places together with them.</Trans>
      </p>
      <ul>
        <li>
          <Trans>You change them for everybody who is listed there, and invite others.</Trans>
        </li>
        <li>
          <Trans>Listings stay with their practitioners. You never see patients, requests or answers.</Trans>
        </li>
        <li>
          <Trans>Its other managers see your email address.</Trans>
        </li>
      </ul>
    </div>
  );
}

function First({ view: { stands, signInPath } }: { view: InvitationView }) {
  switch (stands) {
    case 'SIGN_IN':
      return (
        <>
          <p className="prose">
            <Trans>Sign in to answer. You come back to this page.</Trans>
          </p>
          <LinkButton wide href={signInPath}>
            <Trans>Sign in</Trans>
          </LinkButton>
        </>
      );
    case 'OTHER_ADDRESS':
      return (
        <Notice tone="caution" title={<Trans>It went to a different address than yours.</Trans>}>
          <p>
            <Trans>
              Was it meant for you? Then <a href="/account">sign out</a> and sign in with the address the email came to,
              or ask a manager of the clinic to invite the address that you sign in with.
            </Trans>
          </p>
        </Notice>
      );
    case 'SECOND_STEP':
      return (
        <>
          <p className="prose">
            <Trans>What everybody sees can be changed only with both steps of signing in.</Trans>
          </p>
          <LinkButton wide href={signInPath}>
            <Trans>Continue to the second step</Trans>
          </LinkButton>
        </>
      );
    case 'LISTING':
      return (
        <Notice tone="caution" title={<Trans>You have no listing yet.</Trans>}>
          <p>
            <Trans>
              <a href="/listing">Make your listing</a>, or <a href="/claim">find yourself</a>. Then open the link of the
              email again.
            </Trans>
          </p>
        </Notice>
      );
    case 'READY':
      return null;
  }
}

function Answer({ view, invitation }: { view: InvitationView; invitation: Invitation }) {
  return (
    <PageForm className="stack stack--5">
      <input type="hidden" name="as" value={invitation.as} />
      {invitation.as === 'PRACTITIONER' && (
        <>
          <PlaceChoices
            places={invitation.places}
            chosen={view.chosen.placeKeys}
            error={view.errors.find(({ id }) => id === 'placeKeys')?.message}
          />
          <ShareChoices chosen={view.chosen.shares} />
        </>
      )}
      <Button wide name="do" value="accept">
        {invitation.as === 'MANAGER' ? <Trans>Yes, manage it too</Trans> : <Trans>Yes, list me there</Trans>}
      </Button>
    </PageForm>
  );
}
