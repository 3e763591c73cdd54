import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../accounts/refusal.js';
import { NotFoundPage } from '../app/not-found.page.js';
import { usePageState } from '../app/page-environment.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { Crisis } from '../consultations/crisis/crisis.js';
import { Button } from '../ui/button.js';
import { ChoiceRow, RadioGroup } from '../ui/choices.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextArea, TextField } from '../ui/text-field.js';
import { complaintKinds, ComplaintKindWords, complaintTellers, TellerWords } from './complaint-words.js';
import { EmergencyNotice } from './emergency-notice.js';
import type { TellView } from './tell.server.js';
import { WhatToDoNow, WhereItIsReported } from './what-to-do-now.js';

type FormView = Extract<TellView, { show: 'FORM' }>;

/** Somebody tells us, without an account. What was typed stays when something has to be mended. */
export function TellPage() {
  const { t } = useLingui();
  const view = usePageState<TellView>();
  if (!view) return <NotFoundPage />;
  if (view.show === 'CRISIS') return <Crisis lines={view.lines} fields={{ state: view.sealed }} />;
  const { isEvent, subject, errors, refusal, lines } = view;
  const { name } = subject;
  return (
    <div className="stack stack--5 column">
      <PageHead title={isEvent ? t`Tell us what went wrong` : t`A complaint`} indexed={false} />
      <ErrorSummary errors={errors} />
      <h1>
        {isEvent ? (
          name ? (
            <Trans>What went wrong with {name}?</Trans>
          ) : (
            <Trans>Tell us what went wrong</Trans>
          )
        ) : name ? (
          <Trans>A complaint about {name}</Trans>
        ) : (
          <Trans>A complaint</Trans>
        )}
      </h1>
      {isEvent ? <WhatToDoNow lines={lines} /> : <EmergencyNotice />}
      {isEvent && <WhereItIsReported />}
      <section className="stack stack--5" aria-labelledby="tell">
        <h2 id="tell">
          <Trans>Tell us</Trans>
        </h2>
        <Refusal words={refusal} />
        <p className="prose">
          <Trans>
            The operators of this directory read it. They can look into it, ask the other side, hide a page, and write
            to a board. They can’t treat anyone or get money back.
          </Trans>
        </p>
        <TellForm view={view} />
      </section>
      {!isEvent && <WhereItIsReported />}
    </div>
  );
}

function TellForm({ view: { isEvent, subject, typed, errors } }: { view: FormView }) {
  const { t } = useLingui();
  const errorOf = (field: string) => errors.find(({ id }) => id === field)?.message;
  return (
    <PageForm className="stack stack--5">
      <input type="hidden" name="attempt" value={typed.attempt} />
      {typed.safe !== null && <input type="hidden" name="safe" value={typed.safe} />}
      {subject.name === null && (
        <TextField
          id="about"
          name="about"
          label={t`Who is it about?`}
          hint={t`A name, a clinic, a town: whatever you know.`}
          defaultValue={typed.about}
          error={errorOf('about')}
          maxLength={200}
        />
      )}
      {!isEvent && (
        <RadioGroup
          id="kind"
          name="kind"
          label={t`What is it about?`}
          chosen={typed.kind}
          choices={complaintKinds.map((kind) => ({ value: kind, label: <ComplaintKindWords kind={kind} /> }))}
        />
      )}
      <TextArea
        id="words"
        name="words"
        label={t`What happened, and when?`}
        hint={t`In your own words, as much as you like. It is kept encrypted. At most 4,000 characters.`}
        defaultValue={typed.words}
        error={errorOf('words')}
        maxLength={4000}
        rows={8}
      />
      <RadioGroup
        id="teller"
        name="teller"
        label={t`How are you involved?`}
        chosen={typed.teller}
        choices={complaintTellers.map((teller) => ({ value: teller, label: <TellerWords teller={teller} /> }))}
      />
      <TextField
        id="email"
        name="email"
        type="email"
        inputMode="email"
        label={t`An email address for our answer`}
        hint={t`If you like. We use it to answer you, and for nothing else. Does anyone else read it? Our answer would be in the email.`}
        defaultValue={typed.email}
        error={errorOf('email')}
        maxLength={254}
        autoComplete="email"
      />
      <TextField
        id="name"
        name="name"
        label={t`What may we call you?`}
        hint={t`If you like.`}
        defaultValue={typed.name}
        error={errorOf('name')}
        maxLength={100}
        autoComplete="name"
      />
      <ChoiceRow
        type="checkbox"
        name="mayBeNamed"
        value="yes"
        isChosen={typed.mayBeNamed}
        label={<Trans>You may tell them that it came from me</Trans>}
        hint={
          <Trans>
            If you don’t check this, we ask for their side without saying who told us. They may guess anyway.
          </Trans>
        }
      />
      <p className="muted prose">
        <Trans>
          No one is told that you wrote. What you write is erased 180 days after we close it, and after two years at the
          latest. You can withdraw it at any time. <a href="/privacy#complaints">What is kept</a>.
        </Trans>
      </p>
      <Button wide>
        <Trans>Send it</Trans>
      </Button>
    </PageForm>
  );
}
