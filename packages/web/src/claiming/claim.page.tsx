import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../accounts/refusal.js';
import { NotFoundPage } from '../app/not-found.page.js';
import { useEnvironment, usePageState } from '../app/page-environment.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { Button, LinkButton } from '../ui/button.js';
import { Disclosure } from '../ui/disclosure.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Notice } from '../ui/notice.js';
import type { ClaimView } from './claim.server.js';
import { ClaimStateWords, RefusalWords } from './claim-words.js';
import { CodeForm } from './code-form.js';
import { LadderShown } from './ladder-shown.js';

/** A claim: the state as a sentence, the next thing to do, and how far it came. */
export function ClaimPage() {
  const { t } = useLingui();
  const view = usePageState<ClaimView>();
  if (!view) return <NotFoundPage />;
  const { claim, errors, refusal } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your claim`} indexed={false} />
      <ErrorSummary errors={errors} />
      <h1>{claim.name}</h1>
      <Refusal words={refusal} />
      {claim.endedAt === null && claim.state !== 'DISPUTED' && <Done what={view.done} />}
      <NextThing view={view} />
      <LadderShown claim={claim} />
      {claim.mayNow.includes('WITHDRAW') && <Withdraw />}
      {claim.erasedAt && (
        <p className="muted">
          <Trans>This claim will be erased on {claim.erasedAt}.</Trans>
        </p>
      )}
      <p>
        <a href="/claim">
          <Trans>All your claims</Trans>
        </a>
      </p>
    </div>
  );
}

function NextThing({ view }: { view: ClaimView }) {
  const { claim } = view;
  switch (claim.state) {
    case 'CODE':
      return <CodeForm view={view} />;
    case 'LOOK_UP':
    case 'CONFIRM':
      return (
        <Notice title={<ClaimStateWords state={claim.state} />}>
          <p>
            <Trans>Nothing to do now. It can take a few days, and we will email you.</Trans>
          </p>
        </Notice>
      );
    case 'WAITING':
      return (
        <Notice title={<ClaimStateWords state={claim.state} />}>
          <p>
            {claim.waitsUntil && (
              <Trans>Unless someone says no, it is yours after {claim.waitsUntil}. Nothing to do now.</Trans>
            )}
          </p>
        </Notice>
      );
    case 'DISPUTED':
      return (
        <Notice tone="caution" title={<ClaimStateWords state={claim.state} />}>
          <p>
            <Trans>Nothing to do now. Your claim is on hold until they have decided, and we will email you.</Trans>
          </p>
        </Notice>
      );
    case 'COMPLETED':
      return (
        <>
          <Notice tone="checked" title={<Trans>It is yours.</Trans>}>
            <p>
              <Trans>Sign in with your second step, and check that everything it says is true.</Trans>
            </p>
          </Notice>
          <LinkButton wide href="/listing">
            <Trans>Go to your listing</Trans>
          </LinkButton>
        </>
      );
    default:
      return <Over claim={claim} />;
  }
}

function Over({ claim }: Pick<ClaimView, 'claim'>) {
  const { contactAddress } = useEnvironment();
  return (
    <Notice tone={claim.state === 'REFUSED' ? 'caution' : 'plain'} title={<ClaimStateWords state={claim.state} />}>
      {claim.state === 'REFUSED' && (
        <>
          <p>
            <RefusalWords why={claim.why} />
          </p>
          <p>
            <a href={`mailto:${contactAddress}`}>{contactAddress}</a>
          </p>
        </>
      )}
      <p>
        <a href={`/claim/entry/${claim.npi}`}>
          <Trans>Look at the entry again</Trans>
        </a>
      </p>
    </Notice>
  );
}

function Withdraw() {
  return (
    <Disclosure summary={<Trans>Withdraw the claim</Trans>}>
      <div className="stack stack--4">
        <p>
          <Trans>That is fine. No reason needed. You can start again.</Trans>
        </p>
        <PageForm>
          <Button wide weight="second" name="do" value="withdraw">
            <Trans>Withdraw it</Trans>
          </Button>
        </PageForm>
      </div>
    </Disclosure>
  );
}

function Done({ what }: { what: ClaimView['done'] }) {
  switch (what) {
    case 'code-sent':
      return (
        <Notice
          tone="checked"
          role="status"
          title={<Trans>If it was an address we have, a new code is on its way.</Trans>}
        />
      );
    case 'code-shown':
      return <Notice tone="checked" role="status" title={<Trans>The code was right.</Trans>} />;
    case null:
      return null;
  }
}
