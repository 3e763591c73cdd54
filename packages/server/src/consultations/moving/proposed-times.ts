import { findInstant } from '@clearing/shared/time/instants';
import type { Temporal } from 'temporal-polyfill';
import { Problems } from '../../platform/graphql/errors.js';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import type { ConsultationSide } from '../door/consultation.policy.js';

const MOST_TIMES = 3;

const THE_ONE_THAT_STANDS: Readonly<Record<ConsultationSide, string>> = {
  PATIENT: 'One of these is the time it has now. Choose others.',
  PRACTITIONER: 'One of these is the time it has now. To say yes to it, accept.',
};

/** The times in order, or what is to mend. The time that stands is no other time. */
export function readProposedTimes(
  typed: readonly string[],
  {
    startsAt,
    by,
    atOnce,
  }: { readonly startsAt: Temporal.Instant; readonly by: ConsultationSide; readonly atOnce: boolean },
): Temporal.Instant[] | InvalidInput {
  const problems = new Problems();
  const times = typed.slice(0, MOST_TIMES + 1).map((each) => findInstant(each));
  const distinct = new Set(times.map((time) => time?.epochMilliseconds));
  if (times.length === 0) problems.add(['startsAt'], atOnce ? 'Choose a time.' : 'Choose at least one time.');
  else if (atOnce && times.length > 1) problems.add(['startsAt'], 'Choose just one time: it is confirmed at once.');
  else if (times.length > MOST_TIMES) problems.add(['startsAt'], 'Choose at most three times.');
  else if (times.includes(null))
    problems.add(['startsAt'], 'Choose from the times again: one of them is not a time we can read.');
  else if (distinct.size < times.length) problems.add(['startsAt'], 'Choose each time once.');
  else if (distinct.has(startsAt.epochMilliseconds)) problems.add(['startsAt'], THE_ONE_THAT_STANDS[by]);
  if (problems.list.length > 0) return new InvalidInput(problems.list);
  return times.flatMap((time) => time ?? []).sort((a, b) => a.epochMilliseconds - b.epochMilliseconds);
}
