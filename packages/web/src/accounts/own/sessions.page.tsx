import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/notice.js';
import { BackToAccount } from '../back-to-account.js';
import { AgoWords } from './ago-words.js';
import type { SessionsView } from './sessions.server.js';

type Session = SessionsView['sessions'][number];

/** Every device that is signed in, and a way to end each. */
export function SessionsPage() {
  const { t } = useLingui();
  const view = usePageState<SessionsView>();
  if (!view) return null;
  const hasOthers = view.sessions.some(({ isThisOne }) => !isThisOne);
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your devices`} />
      <h1>
        <Trans>Where you are signed in</Trans>
      </h1>
      {view.hasEnded && <Notice tone="checked" role="status" title={<Trans>Signed out there, at once.</Trans>} />}
      <ul role="list" className="stack stack--4">
        {view.sessions.map((session) => (
          <li key={session.id}>
            <Card>
              <SessionCard session={session} />
            </Card>
          </li>
        ))}
      </ul>
      {hasOthers && (
        <PageForm action="/account/sessions">
          <Button wide>
            <Trans>Sign out everywhere else</Trans>
          </Button>
        </PageForm>
      )}
      <BackToAccount />
    </div>
  );
}

function SessionCard({ session }: { session: Session }) {
  const { t } = useLingui();
  const { device } = session;
  return (
    <div className="stack stack--2">
      <h2>{device}</h2>
      <p>
        {session.isThisOne ? (
          <Trans>This device</Trans>
        ) : (
          <Trans>
            Last used <AgoWords at={session.lastUsedAt} />
          </Trans>
        )}
      </p>
      <p className="muted">
        <SignedInBy session={session} /> <AgoWords at={session.signedInAt} />
      </p>
      {!session.isThisOne && (
        <PageForm action="/account/sessions">
          <input type="hidden" name="session" value={session.id} />
          <Button weight="second" aria-label={t`Sign out ${device}`}>
            <Trans>Sign out</Trans>
          </Button>
        </PageForm>
      )}
    </div>
  );
}

function SignedInBy({ session: { signedInBy } }: { session: Session }) {
  switch (signedInBy) {
    case 'MAIL_LINK':
      return <Trans>Signed in with an email link</Trans>;
    case 'PASSWORD':
      return <Trans>Signed in with a password</Trans>;
    case 'PASSKEY':
      return <Trans>Signed in with a passkey</Trans>;
  }
}
