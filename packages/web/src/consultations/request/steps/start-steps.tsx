import { consentPolicyVersion } from '@clearing/shared/consent';
import { Trans, useLingui } from '@lingui/react/macro';
import { ConsentToCollectText } from '../../../guides/consent-text.js';
import { ChoiceRow, RadioGroup } from '../../../ui/choices.js';
import { describedBy } from '../../../ui/field.js';
import { Notice } from '../../../ui/notice.js';
import { PlaceSelect, ZoneSelect } from '../../times/clock-form.js';
import { dangerKey, isForSomebodyElse } from '../draft.js';
import { useProblems } from './problem-words.js';
import type { StepView } from '../request-view.js';
import { StepFrame } from './step-frame.js';
import { useAgeChoices } from '../../age-words.js';

export function WhoStep({ view }: { view: StepView }) {
  const { t } = useLingui();
  const { summary, errorOf } = useProblems(view.problems);
  const name = view.person.givenName;
  return (
    <StepFrame view={view} errors={summary} heading={<Trans>Who is this for?</Trans>}>
      {view.time && (
        <p className="prose">
          {view.keptUntil ? (
            <Trans>
              You chose <b>{view.time.label}</b>. It is kept for you until {view.keptUntil}. Nothing is sent yet. This
              takes about five minutes.
            </Trans>
          ) : (
            <Trans>
              You chose <b>{view.time.label}</b>. Nothing is held or sent yet. This takes about five minutes.
            </Trans>
          )}
        </p>
      )}
      <RadioGroup
        id="forWhom"
        name="forWhom"
        label={t`Who is this for?`}
        labelUnseen
        error={errorOf('forWhom')}
        chosen={view.draft.forWhom || null}
        choices={[
          { value: 'ME', label: t`Me` },
          {
            value: 'LOVED_ONE',
            label: t`Someone I care about`,
            hint: t`You answer for them. ${name} talks with them, and the code goes to their email address, so they should know about it and be nearby.`,
          },
          {
            value: 'PATIENT',
            label: t`A patient I refer`,
            hint: t`You answer for them. Nothing reaches ${name} until they read you the code from their own email.`,
          },
        ]}
      />
    </StepFrame>
  );
}

export function DangerStep({ view }: { view: StepView }) {
  const question = view.questions.find(({ key }) => key === dangerKey);
  const { summary, errorOf } = useProblems(view.problems);
  if (!question) return null;
  return (
    <StepFrame view={view} errors={summary} heading={question.text}>
      <div className="danger">
        <RadioGroup
          id="answer"
          name="answer"
          label={question.text}
          labelUnseen
          error={errorOf('answer')}
          chosen={view.draft.answers[dangerKey]?.[0] ?? null}
          choices={question.options.map(({ value, label }) => ({ value, label }))}
        />
        <Notice tone="help" title={<Trans>Someone is there now</Trans>}>
          <p className="danger__lines">
            <a href="tel:988">
              <Trans>Call 988</Trans>
            </a>
            <a href="sms:988">
              <Trans>Text 988</Trans>
            </a>
            <a href="tel:911">
              <Trans>Hurt? Call 911</Trans>
            </a>
          </p>
        </Notice>
      </div>
      {question.help && <p className="muted prose">{question.help}</p>}
    </StepFrame>
  );
}

export function PlaceStep({ view }: { view: StepView }) {
  const { summary, errorOf } = useProblems(view.problems);
  const isOfOther = isForSomebodyElse(view.draft);
  return (
    <StepFrame
      view={view}
      errors={summary}
      heading={
        isOfOther ? (
          <Trans>Where will they be during the talk?</Trans>
        ) : (
          <Trans>Where will you be during the talk?</Trans>
        )
      }
    >
      <p className="prose">
        <Trans>
          A talk is care, and a licence counts where the patient is. The state is enough; we do not ask for an address.
        </Trans>
      </p>
      <PlaceSelect place={view.draft.place} name="place" error={errorOf('place')} isOfOther={isOfOther} />
      <ZoneSelect zone={view.draft.zone} isOfOther={isOfOther} />
    </StepFrame>
  );
}

export function AgeStep({ view }: { view: StepView }) {
  const { t } = useLingui();
  const { summary, errorOf } = useProblems(view.problems);
  const ages = useAgeChoices();
  const label = isForSomebodyElse(view.draft) ? t`How old are they?` : t`How old are you?`;
  return (
    <StepFrame view={view} errors={summary} heading={label}>
      <RadioGroup
        id="ageBand"
        name="ageBand"
        label={label}
        labelUnseen
        error={errorOf('ageBand')}
        chosen={view.draft.ageBand || null}
        choices={ages}
      />
    </StepFrame>
  );
}

export function CollectStep({ view }: { view: StepView }) {
  const { t } = useLingui();
  const { summary, errorOf } = useProblems(view.problems);
  const error = errorOf('collect');
  return (
    <StepFrame view={view} errors={summary} heading={<Trans>What we collect, and why</Trans>}>
      <div className="prose stack">
        <ConsentToCollectText version={consentPolicyVersion} />
        <p>
          <Trans>
            {view.person.givenName} sees your answers if you send them. The questions take about three minutes. Any of
            them can be skipped. <a href="/consent">Read the whole text</a>.
          </Trans>
        </p>
      </div>
      <div className={error ? 'field field--wrong' : 'field'}>
        {error && (
          <p className="field__error" id="collect-error">
            {error}
          </p>
        )}
        <ChoiceRow
          type="checkbox"
          id="collect"
          name="collect"
          value="yes"
          label={t`I agree that Clearing collects my answers for this request.`}
          isChosen={view.draft.collect}
          aria-describedby={describedBy({ id: 'collect', error })}
        />
      </div>
    </StepFrame>
  );
}
