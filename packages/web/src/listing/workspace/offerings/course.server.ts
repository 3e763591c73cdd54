import { arrangedSteps, stepsIn, withSteps } from './course-steps.js';
import { dollars, fieldsFrom, TypedFields, type Fields } from '../fields.js';
import { itemAt, itemOf, withItem, type Item } from '../items.js';
import { partServer } from '../workspace-doors.js';

type Offering = Item<'offerings'>;
type CoursePrice = NonNullable<Offering['coursePrice']>;

/** The price of a whole course, step by step, of an offering that is there. */
export const courseServer = partServer({
  done: '/listing/offerings',
  fieldsOf: ({ draft }, { params }) => {
    const offering = itemAt(draft.offerings, params['item']);
    if (offering === null || offering === 'new') return null;
    return { ...fieldsOf(offering.coursePrice ?? null), ...fieldsFrom({ key: offering.key }) };
  },
  partsOf: (typed, { draft }, { params }) => {
    const offering = itemOf<Offering>(draft.offerings, params['item'], typed.text('key'));
    if (offering === null || offering === 'new') return null;
    return { offerings: withItem(draft.offerings, offering, { ...offering, coursePrice: courseOf(typed) }) };
  },
  arranged: arrangedSteps,
});

function fieldsOf(course: CoursePrice | null): Fields {
  const steps = course?.items ?? [{ phase: 'dosing-session', sessions: 6, amount: null, insuranceNote: null }];
  const rest = fieldsFrom({ notIncluded: course?.notIncluded, validFrom: course?.validFrom });
  return withSteps(
    rest,
    steps.map(({ phase, sessions, amount, insuranceNote }) => ({
      phase,
      sessions: String(sessions),
      amount: dollars(amount) ?? '',
      insuranceNote: insuranceNote ?? '',
    })),
  );
}

/** No step is no price of a course. */
function courseOf(typed: TypedFields): CoursePrice | null {
  const steps = stepsIn(typed.fields);
  if (steps.length === 0) return null;
  const items = steps.map((step, index) => {
    const row = new TypedFields({
      [`items-${index}-phase`]: [step.phase],
      [`items-${index}-sessions`]: [step.sessions],
      [`items-${index}-amount`]: [step.amount],
      [`items-${index}-insuranceNote`]: [step.insuranceNote],
    });
    const id = (name: string) => `items-${index}-${name}`;
    if (step.phase === '') row.errors.push({ id: id('phase'), message: 'Choose which step it is.' });
    const amount = row.cents(id('amount'), 'Type an amount in dollars: 450');
    if (amount === null && row.errors.every((error) => error.id !== id('amount'))) {
      row.errors.push({ id: id('amount'), message: 'Say what this step costs: 0 when it costs nothing.' });
    }
    const item = {
      phase: step.phase,
      sessions: row.wholeRequired(id('sessions'), 'Say how many sessions it has.'),
      amount: amount ?? 0,
      insuranceNote: row.textOrNull(id('insuranceNote')),
    };
    typed.errors.push(...row.errors);
    return item;
  });
  const validFrom = typed.text('validFrom');
  if (validFrom === '') typed.errors.push({ id: 'validFrom', message: 'Say from which day this price holds.' });
  return { items, notIncluded: typed.textOrNull('notIncluded'), validFrom };
}
