import type { Talk } from '../asked-person.js';
import { dangerKey, type RequestDraft } from './draft.js';

type TalkMode = Talk['mode'];

/** One page of the request. The safety screen has a page for each of its questions. */
export type Step =
  | 'TIME'
  | 'WHO'
  | 'DANGER'
  | 'PLACE'
  | 'AGE'
  | 'COLLECT'
  | 'WISHES'
  | `QUESTION.${string}`
  | 'OUTCOME'
  | 'CONTACT'
  | 'MESSAGE'
  | 'CHECK';

/** What decides which pages there are, besides what was said. */
export interface RoadFacts {
  readonly questions: readonly { readonly key: string; readonly showWhen?: string | null | undefined }[];
  /** The place of a talk in person is known and not asked; a talk by phone needs a number. */
  readonly mode: TalkMode;
}

export const questionStep = (key: string): Step => `QUESTION.${key}`;

export function questionKeyOf(step: Step): string | null {
  return step.startsWith('QUESTION.') ? step.slice('QUESTION.'.length) : null;
}

const before: readonly Step[] = ['TIME', 'WHO', 'DANGER', 'PLACE', 'AGE', 'COLLECT', 'WISHES'];
const after: readonly Step[] = ['OUTCOME', 'CONTACT', 'MESSAGE', 'CHECK'];

/** Every page there could be, in order, with questions that only some answers lead to. */
function wholeRoad({ questions }: RoadFacts): Step[] {
  const keys = questions.map(({ key }) => key).filter((key) => key !== dangerKey);
  return [...before, ...keys.map(questionStep), ...after];
}

/** The pages for these answers, in order. */
export function stepsOf(draft: RequestDraft, facts: RoadFacts): Step[] {
  return wholeRoad(facts).filter((step) => isAsked(step, draft, facts));
}

function isAsked(step: Step, draft: RequestDraft, { questions, mode }: RoadFacts): boolean {
  if (step === 'PLACE') return mode !== 'IN_PERSON';
  const key = questionKeyOf(step);
  const showWhen = key === null ? null : questions.find((question) => question.key === key)?.showWhen;
  if (!showWhen) return true;
  const [earlier = '', value = ''] = showWhen.split('=');
  return (draft.answers[earlier] ?? []).includes(value);
}

/** Whether a page has what the next one needs. Only danger, and what sending cannot do without, must be said. */
export function isDone(step: Step, draft: RequestDraft, { mode }: Pick<RoadFacts, 'mode'>): boolean {
  const key = questionKeyOf(step);
  if (key !== null) return draft.answers[key] !== undefined;
  switch (step) {
    case 'TIME':
      return draft.startsAt !== '';
    case 'WHO':
      return draft.forWhom !== '';
    case 'DANGER':
      return (draft.answers[dangerKey] ?? []).length > 0;
    case 'PLACE':
      return draft.place !== '';
    case 'AGE':
      return draft.ageBand !== '';
    case 'COLLECT':
      return draft.collect;
    case 'CONTACT':
      return draft.contact.name !== '' && draft.contact.email !== '' && !lacksNumber(draft, mode);
    default:
      return true;
  }
}

/** They cannot call somebody who left no number. */
export function lacksNumber({ contact }: Pick<RequestDraft, 'contact'>, mode: TalkMode): boolean {
  return mode === 'PHONE' && contact.phone.trim() === '';
}

/**
 * Where Next leads. After a Change it leads back, by way of anything the change has newly opened. It never leads past a
 * page that still lacks what must be said.
 */
export function nextStep(step: Step, draft: RequestDraft, facts: RoadFacts): Step {
  const steps = stepsOf(draft, facts);
  const open = steps.find((each) => !isDone(each, draft, facts));
  const wanted = draft.returnTo ?? neighbour(step, 1, steps, facts);
  return open !== undefined && steps.indexOf(open) < steps.indexOf(wanted) ? open : wanted;
}

/** Where Back leads: after a Change, to where it came from. */
export function previousStep(step: Step, draft: RequestDraft, facts: RoadFacts): Step {
  return draft.returnTo ?? neighbour(step, -1, stepsOf(draft, facts), facts);
}

/** Where somebody asked to go, or the first page before it that still lacks something. */
export function reachable(step: Step, draft: RequestDraft, facts: RoadFacts): Step {
  const steps = stepsOf(draft, facts);
  const open = steps.find((each) => !isDone(each, draft, facts));
  const at = steps.indexOf(step);
  if (at === -1) return open ?? 'CHECK';
  return open !== undefined && steps.indexOf(open) < at ? open : step;
}

/** The nearest page in that direction, also for a page that its own answers have just taken off the road. */
function neighbour(step: Step, direction: 1 | -1, steps: readonly Step[], facts: RoadFacts): Step {
  const whole = wholeRoad(facts);
  for (let at = whole.indexOf(step) + direction; at >= 0 && at < whole.length; at += direction) {
    const candidate = whole[at];
    if (candidate && steps.includes(candidate)) return candidate;
  }
  return direction === 1 ? 'CHECK' : 'TIME';
}

/** Whether a page comes after another one, whatever was said. */
export function isAfter(step: Step, other: Step, facts: RoadFacts): boolean {
  const whole = wholeRoad(facts);
  return whole.indexOf(step) > whole.indexOf(other);
}

/** A name that came in with a form, or the first page: nobody is sent to a page that does not exist. */
export function readStep(name: string | null, facts: RoadFacts): Step {
  return wholeRoad(facts).find((step) => step === name) ?? 'TIME';
}

export type Part = 'START' | 'QUESTIONS' | 'SENDING';

export interface Progress {
  readonly part: Part;
  /** From 1, within its part. */
  readonly position: number;
  readonly of: number;
  /** Over the whole road: 0 at the first page, 1 at the last. */
  readonly light: number;
}

export function progressOf(step: Step, draft: RequestDraft, facts: RoadFacts): Progress {
  const steps: readonly Step[] = stepsOf(draft, facts).filter((each) => each !== 'TIME');
  const part = partOf(step);
  const inPart = steps.filter((each) => partOf(each) === part);
  const at = Math.max(steps.indexOf(step), 0);
  return {
    part,
    position: Math.max(inPart.indexOf(step), 0) + 1,
    of: inPart.length,
    light: steps.length > 1 ? at / (steps.length - 1) : 1,
  };
}

function partOf(step: Step): Part {
  if (step === 'WISHES' || questionKeyOf(step) !== null) return 'QUESTIONS';
  return after.includes(step) ? 'SENDING' : 'START';
}
