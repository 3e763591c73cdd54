import { consentPolicyVersion } from '@clearing/shared/consent';
import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { ConsentToShareText } from '../../guides/consent-text.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import type { AgreementsView, Step } from './agreements-view.js';

type Open = Extract<AgreementsView, { is: 'OPEN' }>;

/** What happens, before it does. */
export function AskOnceMore({ view, step }: { view: Open; step: Step }) {
  const { t } = useLingui();
  const { consultation } = view;
  const name = consultation.practitioner.givenName;
  const titles: Record<Step, string> = {
    SHARE: t`Stop sharing it with ${name}?`,
    AGAIN: t`Let ${name} read it again?`,
    COLLECT: t`Erase what you answered and wrote?`,
    ERASE: t`Erase everything about this request?`,
  };
  const buttons: Record<Step, string> = {
    SHARE: t`Stop sharing it`,
    AGAIN: t`I agree that ${name} may read what I sent`,
    COLLECT: t`Erase it now`,
    ERASE: t`Erase everything now`,
  };
  return (
    <div className="stack stack--5 column">
      <PageHead title={titles[step]} />
      <h1>{titles[step]}</h1>
      <What view={view} step={step} />
      <PageForm action={view.here} className="row">
        <Button wide name="do" value={step}>
          {buttons[step]}
        </Button>
        <LinkButton weight="quiet" href={view.here}>
          <Trans>Leave it as it is</Trans>
        </LinkButton>
      </PageForm>
    </div>
  );
}

function What({ view: { consultation }, step }: { view: Open; step: Step }) {
  const name = consultation.practitioner.givenName;
  const { state, label } = consultation;
  const isPromised = state === 'CONFIRMED';
  const isByPhone = consultation.consultationType.mode === 'PHONE' && (isPromised || state === 'REQUESTED');
  switch (step) {
    case 'SHARE':
      return (
        <div className="prose stack stack--3">
          <p>
            <Trans>
              From then on, neither {name} nor anyone who acts for them can open your answers, your message, your name
              or your contact details.
            </Trans>{' '}
            {isPromised ? (
              <Trans>The talk is still on: {label}. We tell them that you stopped sharing, and nothing else.</Trans>
            ) : state === 'REQUESTED' ? (
              <Trans>Your request still stands. We tell them that you stopped sharing, and nothing else.</Trans>
            ) : null}
          </p>
          <p>
            <Trans>We cannot take back what they have already read, or noted in their own records.</Trans>
          </p>
          {isByPhone && <NoNumber name={name} />}
        </div>
      );
    case 'AGAIN':
      return <ConsentToShareText version={consentPolicyVersion} />;
    case 'COLLECT':
      return (
        <div className="prose stack stack--3">
          <p>
            <Trans>
              Your answers, what we pointed out from them, and your message are erased at once, for everyone.
            </Trans>{' '}
            {isPromised ? (
              <Trans>
                The talk is still on: {label}. Your name and contact details are kept until their date, for the emails
                about it; {name} can no longer open them, and is told that you erased what you sent.
              </Trans>
            ) : state === 'REQUESTED' ? (
              <Trans>A request cannot go on without them: it is withdrawn too, and {name} is told so.</Trans>
            ) : (
              <Trans>Your name and contact details are kept until their date.</Trans>
            )}{' '}
            {isPromised && consultation.consultationType.mode !== 'IN_PERSON' && (
              <Trans>
                Where you will be is erased, too. If you move the talk, we ask you once which state you will be in, and
                do not keep it.
              </Trans>
            )}
          </p>
          {isByPhone && isPromised && <NoNumber name={name} />}
        </div>
      );
    case 'ERASE':
      return (
        <div className="prose stack stack--3">
          <p>
            <Trans>
              Your answers, your message, your name, your contact details and everything written to you here are erased
              at once. This cannot be undone, and your private link will no longer open anything.
            </Trans>
          </p>
          {(isPromised || state === 'REQUESTED') && (
            <p>
              {isPromised ? (
                <Trans>
                  The talk that is still to come is cancelled, and {name} is told so: {label}.
                </Trans>
              ) : (
                <Trans>Your request is withdrawn, and {name} is told so.</Trans>
              )}
            </p>
          )}
          <p>
            <Trans>
              We keep only a bare record: which practitioner, when, how it ended, what was agreed to and when it was
              read. It does not say who you are.
            </Trans>
          </p>
        </div>
      );
  }
}

function NoNumber({ name }: { name: string }) {
  return (
    <Notice tone="caution" title={<Trans>This talk is by phone.</Trans>}>
      <p>
        <Trans>{name} will no longer see your number, and cannot call you unless they wrote it down.</Trans>
      </p>
    </Notice>
  );
}
