import { formatMoney } from '@clearing/shared/money';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { Refusal } from '../../../accounts/refusal.js';
import { usePageState } from '../../../app/page-environment.js';
import { PageForm } from '../../../app/page-form.js';
import { PageHead } from '../../../app/page-head.js';
import { Button } from '../../../ui/button.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { TextField } from '../../../ui/text-field.js';
import { stepsIn } from './course-steps.js';
import { CourseStepFields } from './course-step-fields.js';
import { TypedFields } from '../fields.js';
import { itemOf } from '../items.js';
import type { PartView } from '../workspace-doors.js';

/** What a whole course costs, as the steps that patients read. The whole is counted, never typed. */
export function CoursePage() {
  const { t } = useLingui();
  const { item = '1' } = useParams();
  const view = usePageState<PartView>();
  const offering = view ? itemOf(view.listing.draft.offerings, item, view.fields['key']?.[0] ?? '') : null;
  if (!view || !offering || offering === 'new') return null;
  const { fields, errors, choices } = view;
  const steps = stepsIn(fields);
  const error = (id: string) => errors.find((each) => each.id === id)?.message;
  const method = choices.deliveryMethods.find(({ slug }) => slug === offering.deliveryMethod)?.name;
  const shown = (name: string) => ({ id: name, name, defaultValue: fields[name]?.[0] ?? '', error: error(name) });
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`The price of a whole course`} indexed={false} />
      <ErrorSummary errors={errors} />
      <p>
        <a href="/listing/offerings">
          <Trans>Back to what you offer</Trans>
        </a>
      </p>
      <div className="stack stack--2">
        <h1>
          <Trans>The price of a whole course</Trans>
        </h1>
        <p className="muted">{method}</p>
      </div>
      <Refusal words={view.refusal} />
      <div className="prose">
        <p>
          <Trans>
            Say step by step what it includes and what each step costs in all. The price of the course is what they cost
            together: we add it up, so that patients never see two different numbers. If the course costs less than its
            sessions one by one, give the lower price in the step.
          </Trans>
        </p>
      </div>
      <PageForm action={`/listing/offerings/${item}/course`} className="stack stack--5">
        {/* Enter in a field presses the first button of a form: that has to be the one that saves. */}
        <Button className="unseen" name="do" value="save">
          <Trans>Save</Trans>
        </Button>
        <input type="hidden" name="revision" value={view.listing.revision} />
        {fields['key']?.[0] && <input type="hidden" name="key" value={fields['key'][0]} />}
        <div id="items" tabIndex={-1} className="stack stack--5">
          {error('items') && (
            <p className="field__error" id="items-error">
              {error('items')}
            </p>
          )}
          {steps.map((step, index) => (
            <CourseStepFields
              // A row has no name of its own: it is what stands in its place.
              key={`${index} ${step.phase} ${steps.length}`}
              step={step}
              index={index}
              count={steps.length}
              phases={choices.carePhases}
              errors={errors}
            />
          ))}
          {steps.length === 0 && (
            <p>
              <Trans>No steps. If you save it like this, there is no price for a course.</Trans>
            </p>
          )}
        </div>
        <div className="row">
          <Button weight="second" name="do" value="add">
            <Trans>Add a step</Trans>
          </Button>
          <Button weight="quiet" name="do" value="sum">
            <Trans>Add it up</Trans>
          </Button>
        </div>
        <Together steps={steps.map(({ amount }) => amount)} />
        <TextField
          {...shown('notIncluded')}
          maxLength={200}
          label={t`What costs extra on top of the course`}
          hint={t`If anything does: blood tests, sessions after it.`}
        />
        <TextField {...shown('validFrom')} type="date" label={t`The course price holds from`} />
        <Button wide name="do" value="save">
          <Trans>Save and continue</Trans>
        </Button>
      </PageForm>
    </div>
  );
}

/** As of the last button that was pressed. */
function Together({ steps }: { steps: readonly string[] }) {
  const amounts = steps.map((amount) => new TypedFields({ amount: [amount] }).cents('amount', ''));
  const total = amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  // Where nothing was typed there is no price, and none of nothing either.
  if (amounts.every((amount) => amount === null)) return null;
  return (
    <p role="status">
      <Trans>
        The whole course: <b className="figures">{formatMoney({ amount: total, currency: 'USD' })}</b>
      </Trans>
    </p>
  );
}
