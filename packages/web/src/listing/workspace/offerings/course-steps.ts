import type { Fields } from '../fields.js';
import type { Draft } from '../workspace-doors.js';

type CoursePrice = NonNullable<Draft['offerings'][number]['coursePrice']>;
export type CourseStep = CoursePrice['items'][number];

/** A step as it is typed. */
export interface TypedStep {
  readonly phase: string;
  readonly sessions: string;
  readonly amount: string;
  readonly insuranceNote: string;
}

const NAMES = ['phase', 'sessions', 'amount', 'insuranceNote'] as const;
const EMPTY: TypedStep = { phase: '', sessions: '', amount: '', insuranceNote: '' };

/** What a course costs: as much as its steps together, and nothing else. */
export function courseTotal({ items }: Pick<CoursePrice, 'items'>): number {
  return items.reduce((sum, { amount }) => sum + amount, 0);
}

/** The rows of a form: the first value of each name belongs to the first row. */
export function stepsIn(fields: Fields): TypedStep[] {
  const rows = Math.max(...NAMES.map((name) => fields[name]?.length ?? 0));
  return Array.from({ length: rows }, (_, index) => ({
    phase: fields['phase']?.[index] ?? '',
    sessions: fields['sessions']?.[index] ?? '',
    amount: fields['amount']?.[index] ?? '',
    insuranceNote: fields['insuranceNote']?.[index] ?? '',
  }));
}

export function withSteps(fields: Fields, steps: readonly TypedStep[]): Fields {
  return { ...fields, ...Object.fromEntries(NAMES.map((name) => [name, steps.map((step) => step[name])])) };
}

/**
 * What the pressed button makes of the rows. Rows in which nothing was typed are left out, so that what is wrong with the
 * third is said beside the third. Anything but "save" is drawn again, and nothing is kept.
 */
export function arrangedSteps(fields: Fields): { readonly fields: Fields; readonly isDrawn: boolean } {
  const [deed = 'save', detail = ''] = (fields['do']?.[0] ?? 'save').split(':');
  const steps = stepsIn(fields);
  const at = /^\d{1,3}$/u.test(detail) ? Number(detail) : -1;
  const filled = (those: readonly TypedStep[]) =>
    those.filter(({ phase, amount, sessions, insuranceNote }) =>
      [phase, amount, sessions, insuranceNote].some((value) => value.trim() !== ''),
    );
  switch (deed) {
    case 'add':
      return { fields: withSteps(fields, [...filled(steps), EMPTY]), isDrawn: true };
    case 'remove':
      return { fields: withSteps(fields, filled(steps.filter((_, index) => index !== at))), isDrawn: true };
    case 'up':
      return { fields: withSteps(fields, filled(swapped(steps, at - 1))), isDrawn: true };
    case 'down':
      return { fields: withSteps(fields, filled(swapped(steps, at))), isDrawn: true };
    case 'sum':
      return { fields: withSteps(fields, filled(steps)), isDrawn: true };
    default:
      return { fields: withSteps(fields, filled(steps)), isDrawn: false };
  }
}

/** With the one at this place and the one after it in each other's place; as they are when there are not two. */
function swapped(steps: readonly TypedStep[], at: number): TypedStep[] {
  const [first, second] = [steps[at], steps[at + 1]];
  if (at < 0 || !first || !second) return [...steps];
  return [...steps.slice(0, at), second, first, ...steps.slice(at + 2)];
}
