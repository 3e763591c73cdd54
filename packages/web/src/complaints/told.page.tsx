import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../accounts/refusal.js';
import { InDangerNow } from '../app/in-danger-now.js';
import { usePageState } from '../app/page-environment.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { Crisis } from '../consultations/crisis/crisis.js';
import { formatDate } from '../lib/dates.js';
import { Button } from '../ui/button.js';
import { Disclosure } from '../ui/disclosure.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { DefinitionRow, Facts } from '../ui/facts.js';
import { Notice } from '../ui/notice.js';
import { TextArea } from '../ui/text-field.js';
import { EmergencyNotice } from './emergency-notice.js';
import type { ToldView } from './told.server.js';

type PageView = Extract<ToldView, { show: 'PAGE' }>;

/** The private page of whoever told us of something: how it stands, what we wrote, and nothing of what they wrote. */
export function ToldPage() {
  const { t } = useLingui();
  const view = usePageState<ToldView>();
  if (!view) return <NoSuchPage />;
  if (view.show === 'CRISIS') return <Crisis lines={view.lines} fields={{ state: view.sealed }} />;
  const { told, done, errors, refusal } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`What you told us`} indexed={false} />
      <ErrorSummary errors={errors} />
      <h1>
        <StateWords told={told} done={done} />
      </h1>
      {done === 'added' && <Notice tone="checked" role="status" title={<Trans>We have what you added.</Trans>} />}
      <Refusal words={refusal} />
      {told.saidSafe && !told.isErased && (
        <Notice tone="help" title={<Trans>Your words mentioned danger. You said that you are safe.</Trans>}>
          <p>
            <Trans>
              Operators see that too, and may read it late. If that changes, call or text <a href="tel:988">988</a>.
            </Trans>
          </p>
        </Notice>
      )}
      {!told.isErased && (
        <>
          <WhatComesNext told={told} done={done} />
          <Messages told={told} />
          <AddMore view={view} />
        </>
      )}
      <Facts>
        <DefinitionRow term={<Trans>Sent on</Trans>}>{told.at}</DefinitionRow>
        {told.closedAt && <DefinitionRow term={<Trans>Closed on</Trans>}>{told.closedAt}</DefinitionRow>}
        <DefinitionRow term={<Trans>Read by operators</Trans>}>
          {told.readAt.length === 0 ? (
            <Trans>Not yet</Trans>
          ) : (
            told.readAt.map((at) => (
              <span key={at} className="operators__line">
                {at}
              </span>
            ))
          )}
        </DefinitionRow>
        <DefinitionRow term={<Trans>What you wrote is erased</Trans>}>
          {told.isErased ? <Trans>It is</Trans> : <Trans>on {formatDate(told.erasedOn)} at the latest</Trans>}
        </DefinitionRow>
      </Facts>
      {!told.isErased && <TakeBack />}
      {told.isEvent && !told.isErased && <EmergencyNotice />}
    </div>
  );
}

function StateWords({ told, done }: Pick<PageView, 'told' | 'done'>) {
  if (told.isTakenBack) return <Trans>You withdrew it</Trans>;
  if (told.isErased) return <Trans>What you told us is erased</Trans>;
  if (told.closedAt) return <Trans>We have closed it</Trans>;
  if (told.isTaken) return <Trans>An operator is looking into it</Trans>;
  return done === 'sent' ? (
    <Trans>Thank you for telling us. We have it.</Trans>
  ) : (
    <Trans>We have it. It is waiting to be read.</Trans>
  );
}

function WhatComesNext({ told, done }: Pick<PageView, 'told' | 'done'>) {
  return (
    <div className="prose stack">
      {!told.closedAt && (
        <p>
          <Trans>
            A person reads it, and what went wrong in treatment is read before anything else. No one is told that you
            wrote. You don’t need to do anything more.
          </Trans>
        </p>
      )}
      {told.closedAt && (
        <p>
          <Trans>Is there something new? Add it below: we read it.</Trans>
        </p>
      )}
      <p>
        <Trans>
          <b>Keep the address of this page.</b> It is the only way back here. Anyone who has it sees what you see, which
          is nothing of what you wrote.
        </Trans>{' '}
        {told.hasEmail ? (
          <Trans>We also write to the address you gave.</Trans>
        ) : (
          <Trans>You gave no email address, so what we write to you appears only here.</Trans>
        )}
      </p>
      {done === 'sent' && told.isEvent && (
        <p>
          <Trans>
            This did not report it to the FDA or a board. <a href="/tell-us/event#reported">Where to report it</a>.
          </Trans>
        </p>
      )}
    </div>
  );
}

function Messages({ told: { messages } }: Pick<PageView, 'told'>) {
  if (messages.length === 0) return null;
  return (
    <section className="stack stack--4" aria-labelledby="messages">
      <h2 id="messages">
        <Trans>What we wrote to you</Trans>
      </h2>
      {messages.map(({ at, words }) => (
        <div key={at} className="stack stack--1">
          <blockquote className="operators__words" dir="auto">
            {words}
          </blockquote>
          <p className="muted small">{at}</p>
        </div>
      ))}
    </section>
  );
}

function AddMore({ view: { told, typed, errors } }: { view: PageView }) {
  const { t } = useLingui();
  return (
    <section className="stack stack--4" aria-labelledby="more">
      <h2 id="more">
        <Trans>Say more</Trans>
      </h2>
      {told.addedAt.length > 0 && (
        <p className="muted">
          <Trans>You added something on {told.addedAt[0] ?? told.at}.</Trans>
        </p>
      )}
      <PageForm className="stack stack--4">
        <input type="hidden" name="attempt" value={typed.attempt} />
        {typed.safe !== null && <input type="hidden" name="safe" value={typed.safe} />}
        <TextArea
          id="words"
          name="words"
          label={t`What you want to add`}
          hint={t`Nobody is watching this box. In danger? Call or text 988. At most 4,000 characters.`}
          defaultValue={typed.words}
          error={errors.find(({ id }) => id === 'words')?.message}
          maxLength={4000}
        />
        <Button weight="second" wide>
          <Trans>Add it</Trans>
        </Button>
      </PageForm>
    </section>
  );
}

function TakeBack() {
  return (
    <Disclosure summary={<Trans>Withdraw it</Trans>}>
      <PageForm className="stack stack--4">
        <p className="prose">
          <Trans>
            That’s fine. No reason needed. Everything you wrote is erased at once, for the operators too. That there was
            something, and who it was about, stays for a while, but not that it was you.
          </Trans>
        </p>
        <Button weight="second" wide name="do" value="take-back">
          <Trans>Withdraw it and erase it</Trans>
        </Button>
      </PageForm>
    </Disclosure>
  );
}

/** Cut off, made up, or gone after its time: all look the same. */
function NoSuchPage() {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Nothing is here`} status={404} indexed={false} />
      <h1>
        <Trans>This address doesn’t open anything</Trans>
      </h1>
      <p className="prose">
        <Trans>
          Check that you copied all of it, down to the last character. What you told us long ago is gone.{' '}
          <a href="/tell-us">Tell us again</a>.
        </Trans>
      </p>
      <InDangerNow />
    </div>
  );
}
