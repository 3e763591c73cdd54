import { Trans, useLingui } from '@lingui/react/macro';
import { ChoiceRow, RadioGroup } from '../../../ui/choices.js';
import { TextArea, TextField } from '../../../ui/text-field.js';
import { isForSomebodyElse } from '../draft.js';
import { useProblems } from './problem-words.js';
import type { StepView } from '../request-view.js';
import { StepFrame } from './step-frame.js';
import { longestAccessNeeds } from '../typed.js';

export function ContactStep({ view }: { view: StepView }) {
  const { t } = useLingui();
  const { draft, person, talk } = view;
  const { contact } = draft;
  const isForOther = isForSomebodyElse(draft);
  const { summary, errorOf } = useProblems(view.problems, isForOther);
  const byPhone = talk.mode === 'PHONE';
  const name = person.givenName;
  return (
    <StepFrame
      view={view}
      errors={summary}
      heading={isForOther ? <Trans>How can {name} reach them?</Trans> : <Trans>How can {name} reach you?</Trans>}
    >
      <TextField
        id="name"
        name="name"
        label={isForOther ? t`What to call them` : t`What to call you`}
        hint={t`Any name. It does not have to be a legal name.`}
        autoComplete={isForOther ? 'off' : 'given-name'}
        maxLength={100}
        defaultValue={contact.name}
        error={errorOf('name')}
      />
      <TextField
        id="email"
        name="email"
        type="email"
        inputMode="email"
        label={isForOther ? t`Their email address` : t`Your email address`}
        hint={t`We send a code there, then the answer. Does anyone else read it? Our subject lines and sender name are neutral, but a private address is safer.`}
        autoComplete={isForOther ? 'off' : 'email'}
        spellCheck={false}
        maxLength={254}
        defaultValue={contact.email}
        error={errorOf('email')}
      />
      <RadioGroup
        id="preferredContact"
        name="preferredContact"
        label={isForOther ? t`How would they rather be reached?` : t`How would you rather be reached?`}
        chosen={contact.preferredContact}
        choices={[
          { value: 'EMAIL', label: t`By email` },
          { value: 'PHONE', label: t`By phone` },
        ]}
      />
      <TextField
        id="phone"
        name="phone"
        type="tel"
        inputMode="tel"
        label={byPhone ? t`Phone number` : t`Phone number, if you like`}
        hint={byPhone ? t`This talk is by phone: ${name} calls this number.` : undefined}
        autoComplete={isForOther ? 'off' : 'tel'}
        maxLength={40}
        defaultValue={contact.phone}
        error={errorOf('phone')}
      />
      <ChoiceRow
        type="checkbox"
        name="mayLeaveMessage"
        value="yes"
        label={t`It is OK to leave a voice message`}
        hint={t`We ask ${name} to say a name and a number to call back, and nothing about health.`}
        isChosen={contact.mayLeaveMessage}
      />
      <TextArea
        id="accessNeeds"
        name="accessNeeds"
        label={t`Best hours, an interpreter, or what makes access easier`}
        hint={t`If there is anything. Up to ${longestAccessNeeds} characters.`}
        rows={3}
        defaultValue={contact.accessNeeds}
        error={errorOf('accessNeeds')}
      />
      {isForOther && (
        <section className="stack" aria-labelledby="you">
          <h2 id="you">
            <Trans>And you</Trans>
          </h2>
          <TextField
            id="requesterName"
            name="requesterName"
            label={t`What to call you`}
            hint={t`${name} sees that you asked for them. We send you no email.`}
            autoComplete="given-name"
            maxLength={100}
            defaultValue={contact.requesterName}
            error={errorOf('requesterName')}
          />
          <TextField
            id="requesterEmail"
            name="requesterEmail"
            type="email"
            inputMode="email"
            label={t`Your email address`}
            autoComplete="email"
            maxLength={254}
            defaultValue={contact.requesterEmail}
            error={errorOf('requesterEmail')}
          />
        </section>
      )}
    </StepFrame>
  );
}
