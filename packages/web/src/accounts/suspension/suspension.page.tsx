import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import type { HidingReason } from '../../generated/graphql.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { TextArea } from '../../ui/text-field.js';
import { BackToAccount } from '../back-to-account.js';
import { Refusal } from '../refusal.js';
import type { SuspensionView } from './suspension.server.js';

type Suspension = NonNullable<SuspensionView['suspension']>;

/** Why somebody's account is closed but for their own care, until when, and what they say against it. */
export function SuspensionPage() {
  const { t } = useLingui();
  const view = usePageState<SuspensionView>();
  if (!view) return null;
  const { suspension, ended, error, refusal, isSent } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your suspension`} indexed={false} />
      <ErrorSummary errors={error ? [{ id: 'words', message: error }] : []} />
      <h1>{suspension ? <Trans>Your account is suspended</Trans> : <Trans>Your account is open</Trans>}</h1>
      <Refusal words={refusal} />
      {isSent && (
        <Notice
          tone="checked"
          role="status"
          title={<Trans>Sent. Another operator will read it and answer here.</Trans>}
        />
      )}
      {suspension ? (
        <Suspended suspension={suspension} view={view} />
      ) : (
        <p>
          <Trans>Nothing is in your way.</Trans>
        </p>
      )}
      {ended && <AfterTheEnd ended={ended} isAgain={suspension !== null} />}
      <BackToAccount />
    </div>
  );
}

function Suspended({ suspension, view }: { suspension: Suspension; view: SuspensionView }) {
  return (
    <>
      <div className="stack stack--4 prose">
        <p>
          <Trans>
            Since {suspension.since}. <Because reason={suspension.reason} />
          </Trans>
        </p>
        <p>
          <Trans>
            For now, any listing of yours is out of sight, what others wrote to you is closed, API keys you made do not
            work, and your webhooks are sent nothing. If you show anything from the directory elsewhere, it has to be
            removed within a day, because you cannot check whether it is still true. You can still ask for care
            yourself, <a href="/account/data">take your data with you</a>, or{' '}
            <a href="/account/delete">delete your account</a>.
          </Trans>
        </p>
        <p>
          {suspension.endsBy ? (
            <Trans>
              A second operator reviews it. If none does by {suspension.endsBy}, it ends by itself, and everything is as
              it was. Only webhooks are not told afterwards what changed in the meantime: ask the API for that.
            </Trans>
          ) : (
            <Trans>
              A second operator has reviewed it, and it stays until an operator ends it. Everything you had coming up
              was called off, and everyone concerned has been told.
            </Trans>
          )}
        </p>
      </div>
      <Said suspension={suspension} />
      {suspension.mayAnswer && <AnswerForm view={view} />}
    </>
  );
}

function Because({ reason }: { reason: HidingReason }) {
  switch (reason) {
    case 'SOMEBODY_ELSE':
      return <Trans>We have reason to think that it is not run by the person it names.</Trans>;
    case 'NO_LICENCE':
      return <Trans>A licence or a check is not valid.</Trans>;
    case 'NOT_SAFE':
      return <Trans>Someone could come to harm.</Trans>;
    default:
      return <Trans>It says something that is not true.</Trans>;
  }
}

/** Whoever was let in again reads what an operator wrote, until it is erased, though they be suspended once more. */
function AfterTheEnd({
  ended: { endedAt, repliedAt, reply },
  isAgain,
}: {
  ended: NonNullable<SuspensionView['ended']>;
  isAgain: boolean;
}) {
  return (
    <>
      <p>
        {isAgain ? (
          <Trans>It was suspended before, until {endedAt}.</Trans>
        ) : (
          <Trans>It was suspended until {endedAt}.</Trans>
        )}
      </p>
      <section className="stack stack--2" aria-labelledby="written-before">
        <h2 id="written-before">
          {isAgain ? <Trans>What an operator wrote to you then</Trans> : <Trans>What an operator wrote to you</Trans>}
        </h2>
        <p className="dated">{repliedAt}</p>
        <blockquote className="operators__words" dir="auto">
          {reply}
        </blockquote>
      </section>
    </>
  );
}

/** An operator may write to whoever said nothing, too. */
function Said({ suspension: { words, reply, waitsForAnswer } }: { suspension: Suspension }) {
  if (words == null) {
    return reply == null ? null : (
      <section className="stack stack--2" aria-labelledby="written">
        <h2 id="written">
          <Trans>What an operator wrote to you</Trans>
        </h2>
        <blockquote className="operators__words" dir="auto">
          {reply}
        </blockquote>
      </section>
    );
  }
  return (
    <section className="stack stack--2" aria-labelledby="said">
      <h2 id="said">
        <Trans>What you wrote</Trans>
      </h2>
      <blockquote className="operators__words" dir="auto">
        {words}
      </blockquote>
      {waitsForAnswer ? (
        <p className="muted">
          <Trans>It is waiting for an operator.</Trans>
        </p>
      ) : (
        <>
          <h3>
            <Trans>What an operator answered</Trans>
          </h3>
          <blockquote className="operators__words" dir="auto">
            {reply}
          </blockquote>
        </>
      )}
    </section>
  );
}

function AnswerForm({ view: { error, words } }: { view: SuspensionView }) {
  const { t } = useLingui();
  return (
    <PageForm action="/account/suspension" className="stack stack--4">
      <TextArea
        id="words"
        name="words"
        label={t`Your reasons against it`}
        hint={t`Only operators read it. At most 2,000 characters.`}
        error={error ?? undefined}
        defaultValue={words}
        maxLength={2000}
      />
      <Button wide>
        <Trans>Send it</Trans>
      </Button>
    </PageForm>
  );
}
