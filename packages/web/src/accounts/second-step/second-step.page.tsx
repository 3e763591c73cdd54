import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { withNext } from '../account-doors.js';
import { BackToAccount } from '../back-to-account.js';
import { AgoWords } from '../own/ago-words.js';
import type { SecondStepView } from './second-step.server.js';

/** What somebody has besides their mailbox, each changed on a page of its own. */
export function SecondStepPage() {
  const { t } = useLingui();
  const view = usePageState<SecondStepView>();
  if (!view) return null;
  const { viewer, factors, next } = view;
  const isAskedFor = viewer.needsSecondFactor && !viewer.hasSecondFactor;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your second step`} />
      <h1>
        <Trans>A second step for signing in</Trans>
      </h1>
      <Changed what={view.changed} />
      {isAskedFor && (
        <Notice tone="caution" title={<Trans>Please set one up first.</Trans>}>
          <p>
            <Trans>
              Your work here touches what patients wrote, or what everybody sees. Choose whichever suits you.
            </Trans>
          </p>
        </Notice>
      )}
      <p className="prose">
        <Trans>With one, someone who reads your email or learns your password still cannot sign in as you.</Trans>
      </p>
      <Facts>
        <DefinitionRow
          term={<Trans>Authenticator app</Trans>}
          change={
            <a href={withNext('/account/second-step/app', next)}>
              {factors.authenticatorApp ? <Trans>Remove it</Trans> : <Trans>Set one up</Trans>}
            </a>
          }
        >
          {factors.authenticatorApp ? (
            <Trans>
              Set up <AgoWords at={factors.authenticatorApp.since} />
            </Trans>
          ) : (
            <Trans>None. An app on your phone that shows six digits.</Trans>
          )}
        </DefinitionRow>
        <DefinitionRow
          term={<Trans>Passkeys</Trans>}
          change={
            <a href={withNext('/account/passkeys', next)}>
              {factors.passkeys.length > 0 ? <Trans>See your passkeys</Trans> : <Trans>Add one</Trans>}
            </a>
          }
        >
          <Plural
            value={factors.passkeys.length}
            _0="None. Your device knows you by your finger, your face or its code."
            one="# passkey"
            other="# passkeys"
          />
        </DefinitionRow>
        {viewer.hasSecondFactor && (
          <DefinitionRow
            term={<Trans>Recovery codes</Trans>}
            change={
              <a href="/account/second-step/recovery-codes">
                <Trans>Make new ones</Trans>
              </a>
            }
          >
            <Plural value={factors.recoveryCodesLeft} _0="None left" one="# left" other="# left" />
          </DefinitionRow>
        )}
      </Facts>
      <BackToAccount />
    </div>
  );
}

/** Only what we know by name is said: the address of a page is not to be believed. */
function Changed({ what }: { what: string | null }) {
  switch (what) {
    case 'app-removed':
      return <Notice tone="checked" role="status" title={<Trans>Your authenticator app was removed.</Trans>} />;
    default:
      return null;
  }
}
