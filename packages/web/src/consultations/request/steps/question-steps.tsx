import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/button.js';
import { CheckboxGroup, RadioGroup } from '../../../ui/choices.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { useProblems } from './problem-words.js';
import type { StepView } from '../request-view.js';
import { StepFrame } from './step-frame.js';
import { questionKeyOf } from '../steps.js';
import { useServiceWords } from '../../service-words.js';

/** What somebody has in mind: the methods decide which questions follow. */
export function WishesStep({ view }: { view: StepView }) {
  const { t } = useLingui();
  const { person, draft } = view;
  const { summary, errorOf } = useProblems(view.problems);
  const methods = new Map(person.offerings.map(({ deliveryMethod }) => [deliveryMethod.slug, deliveryMethod.name]));
  const services = useServiceWords();
  return (
    <StepFrame view={view} errors={summary} heading={<Trans>What do you have in mind?</Trans>}>
      <p className="prose">
        <Trans>Leave blank what you do not know. This helps {person.givenName} prepare, and it decides nothing.</Trans>
      </p>
      <CheckboxGroup
        id="service"
        name="service"
        label={t`Kind of care`}
        chosen={draft.services}
        choices={person.services.map((service) => ({ value: service, label: services[service] }))}
      />
      {methods.size > 0 && (
        <CheckboxGroup
          id="method"
          name="method"
          label={t`How the medicine is given`}
          error={errorOf('method')}
          chosen={draft.deliveryMethods}
          choices={[...methods].map(([value, label]) => ({
            value,
            label,
            hint:
              view.talk.mode !== 'IN_PERSON' && isOnlyAfterExam(value, person, draft.place)
                ? t`Needs an exam in person first. Leave it out for a talk by video or phone, and ask about it then.`
                : undefined,
          }))}
        />
      )}
      {person.conditions.length > 0 && (
        <CheckboxGroup
          id="condition"
          name="condition"
          label={t`What you want help with`}
          error={errorOf('condition')}
          chosen={draft.conditions}
          choices={person.conditions.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      )}
    </StepFrame>
  );
}

/** Given at home alone, and not where the patient would be without somebody having examined them. */
function isOnlyAfterExam(method: string, { offerings }: StepView['person'], place: string): boolean {
  return offerings
    .filter(({ deliveryMethod }) => deliveryMethod.slug === method)
    .every(
      ({ careSetting, inPersonEvaluationFirst, remoteIn }) =>
        careSetting === 'HOME_SUPERVISED_REMOTELY' && (inPersonEvaluationFirst || !remoteIn.includes(place)),
    );
}

/** One plain question of the safety screen. */
export function QuestionStep({ view }: { view: StepView }) {
  const key = questionKeyOf(view.step);
  const question = view.questions.find((each) => each.key === key);
  const { summary, errorOf } = useProblems(view.problems);
  if (!question) return null;
  const several = question.kind === 'MULTIPLE_CHOICE';
  const chosen = view.draft.answers[question.key] ?? [];
  const field = {
    id: 'answer',
    name: 'answer',
    label: question.text,
    labelUnseen: true,
    error: errorOf('answer'),
    choices: question.options.map(({ value, label }) => ({ value, label })),
  };
  return (
    <StepFrame
      view={view}
      errors={summary}
      heading={question.text}
      aside={
        <Button weight="quiet" name="do" value="skip">
          <Trans>Skip this question</Trans>
        </Button>
      }
    >
      {several && (
        <p className="muted">
          <Trans>Check all that apply.</Trans>
        </p>
      )}
      {several ? <CheckboxGroup {...field} chosen={chosen} /> : <RadioGroup {...field} chosen={chosen[0] ?? null} />}
      {question.help && (
        <Disclosure summary={<Trans>Why we ask</Trans>}>
          <p className="prose">{question.help}</p>
        </Disclosure>
      )}
    </StepFrame>
  );
}
