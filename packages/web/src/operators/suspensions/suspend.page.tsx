import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { TextArea, TextField } from '../../ui/text-field.js';
import { ReasonWords } from '../reports/report-words.js';
import { AccountFacts } from './account-facts.js';
import type { SuspendView } from './suspend.server.js';
import { suspensionReasons } from './suspension-words.js';

/** Looks an account up, and closes it but for its holder’s own care. */
export function SuspendPage() {
  const { t } = useLingui();
  const view = usePageState<SuspendView>();
  if (!view) return <NotFoundPage />;
  const nobody = view.isNobody ? t`No one signs in with this. Is it a listing that no one manages?` : undefined;
  const errors = nobody ? [{ id: 'of', message: nobody }] : view.errors;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Suspend an account`} indexed={false} />
      <ErrorSummary errors={errors} />
      <h1>
        <Trans>Suspend an account</Trans>
      </h1>
      <Refusal words={view.refusal} />
      <PageForm action="/operators/suspensions/new" className="stack stack--4">
        <TextField
          id="of"
          name="of"
          label={t`Email address, or the web address of a listing`}
          hint={t`The audit log records that you looked up an account.`}
          error={errors.find(({ id }) => id === 'of')?.message}
          defaultValue={view.of}
          autoComplete="off"
          spellCheck={false}
        />
        <Button weight={view.account ? 'second' : 'main'}>
          <Trans>Look it up</Trans>
        </Button>
      </PageForm>
      {view.account && (
        <section className="stack stack--4" aria-labelledby="whose">
          <h2 id="whose">
            <Trans>Whose account it is</Trans>
          </h2>
          <AccountFacts account={view.account} />
          <Next view={view} account={view.account} />
        </section>
      )}
      <p>
        <a href="/operators/suspensions">
          <Trans>Back to the queue</Trans>
        </a>
      </p>
    </div>
  );
}

function Next({ view, account }: { view: SuspendView; account: NonNullable<SuspendView['account']> }) {
  if (account.isOwn) return <Notice tone="caution" title={<Trans>This is your own account.</Trans>} />;
  if (account.suspensionKey != null) {
    return (
      <Notice tone="caution" title={<Trans>It is already suspended.</Trans>}>
        <p>
          <a href={`/operators/suspensions/${account.suspensionKey}`}>
            <Trans>See the suspension</Trans>
          </a>
        </p>
      </Notice>
    );
  }
  return <SuspendForm view={view} account={account} />;
}

function SuspendForm({ view, account }: { view: SuspendView; account: NonNullable<SuspendView['account']> }) {
  const { t } = useLingui();
  const errorOf = (field: string) => view.errors.find(({ id }) => id === field)?.message;
  return (
    <PageForm action="/operators/suspensions/new" className="stack stack--4">
      <input type="hidden" name="step" value="suspend" />
      <input type="hidden" name="of" value={view.of} />
      <p className="prose">
        {account.waitsForSecond ? (
          account.roles.includes('OPERATOR') ? (
            <Trans>
              This is an operator’s account, so it is closed only once a second operator confirms it, within 72 hours.
            </Trans>
          ) : (
            <Trans>
              It was suspended less than 30 days ago, and no second operator confirmed that. So this time it is closed
              only once a second operator confirms it, within 72 hours.
            </Trans>
          )
        ) : (
          <Trans>
            Right away, their listing is hidden, and they can no longer open what patients wrote to them. They can still
            sign in and ask for care. A second operator confirms it within 72 hours, or it ends by itself. Until then,
            what was promised to patients stays.
          </Trans>
        )}
      </p>
      {account.roles.includes('PARTNER') && (
        <p className="prose">
          <Trans>
            They are a partner: while the account is closed, their keys open nothing, and nothing is sent to their
            webhooks.
          </Trans>
        </p>
      )}
      <RadioGroup
        id="reason"
        name="reason"
        label={t`Why`}
        error={errorOf('reason')}
        chosen={view.reason}
        choices={suspensionReasons.map((reason) => ({ value: reason, label: <ReasonWords reason={reason} /> }))}
      />
      <TextArea
        id="note"
        name="note"
        label={t`What shows this`}
        hint={t`For the other operators. Up to 2,000 characters.`}
        error={errorOf('note')}
        defaultValue={view.note}
        maxLength={2000}
      />
      <Button wide>
        <Trans>Suspend the account</Trans>
      </Button>
    </PageForm>
  );
}
