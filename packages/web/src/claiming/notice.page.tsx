import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../accounts/refusal.js';
import { useEnvironment, usePageState } from '../app/page-environment.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Notice } from '../ui/notice.js';
import { TextArea } from '../ui/text-field.js';
import type { NoticeView } from './notice.server.js';

type Told = NonNullable<NoticeView['claim']>;

/** What a mail about somebody else's claim leads to: one press says no, without an account. */
export function NoticePage() {
  const { t } = useLingui();
  const view = usePageState<NoticeView>();
  const claim = view?.claim;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`About your listing`} indexed={false} />
      <ErrorSummary errors={view?.errors ?? []} />
      {claim ? (
        <>
          <h1>{claim.name}</h1>
          <Refusal words={view.refusal} />
          {claim.isOpen && !claim.hasSaidNo ? <SayNo view={view} claim={claim} /> : <Said claim={claim} />}
        </>
      ) : (
        <>
          <h1>
            <Trans>This link no longer works</Trans>
          </h1>
          <p className="prose">
            <Trans>It may have been cut off in the email. The newest email has one that works.</Trans>
          </p>
        </>
      )}
      <WriteToUs />
    </div>
  );
}

function SayNo({ view, claim }: { view: NoticeView; claim: Told }) {
  const { t } = useLingui();
  return (
    <>
      <div className="prose stack">
        <p>
          <Trans>Someone says that they are this person, and asks to manage this listing.</Trans>
        </p>
        <p>
          {claim.waitsUntil ? (
            <Trans>
              Two operators checked a licence. Unless someone says no, it is theirs after {claim.waitsUntil}.
            </Trans>
          ) : (
            <Trans>Nothing has changed so far. You will be told again before anything does.</Trans>
          )}
        </p>
        {claim.isFrozen && (
          <p>
            <Trans>
              Someone else already said no: it is on hold, and two operators are looking into it. They will read what
              you say, too.
            </Trans>
          </p>
        )}
        <p>
          <Trans>Was it you who asked? Then close this page.</Trans>
        </p>
      </div>
      <PageForm className="stack stack--4">
        <TextArea
          id="words"
          name="words"
          label={t`What our operators should know`}
          hint={t`If you like. Only they read it. At most 2,000 characters.`}
          defaultValue={view.words}
          error={view.errors.find(({ id }) => id === 'words')?.message}
          maxLength={2000}
        />
        <Button wide>
          <Trans>It is not me: stop it</Trans>
        </Button>
      </PageForm>
      <p className="muted small">
        <Trans>Started on {claim.begunAt}</Trans>
      </p>
    </>
  );
}

function Said({ claim }: { claim: Told }) {
  if (claim.isCompleted) {
    return <Notice tone="caution" title={<Trans>The person who asked for the listing manages it now.</Trans>} />;
  }
  if (!claim.isOpen) return <Notice tone="checked" title={<Trans>It is over. Nothing has changed.</Trans>} />;
  if (claim.isFrozen) {
    return (
      <Notice tone="checked" role="status" title={<Trans>It is stopped.</Trans>}>
        <p>
          <Trans>
            Two operators are looking into it. Nothing changes before they have decided, and you will hear from us.
          </Trans>
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="caution" title={<Trans>You said no, and two operators decided that it goes on.</Trans>}>
      <p>{claim.waitsUntil && <Trans>Unless someone else says no, it is theirs after {claim.waitsUntil}.</Trans>}</p>
    </Notice>
  );
}

function WriteToUs() {
  const { contactAddress } = useEnvironment();
  return (
    <p>
      <Trans>
        Is something else wrong? Write to <a href={`mailto:${contactAddress}`}>{contactAddress}</a>.
      </Trans>
    </p>
  );
}
