import type { Offering } from '../../listing/practitioner/offering.results.js';
import type { Reason } from './reason.js';

/** A matching offering had remotely, found without a place: what the rules of today make of it. */
export interface FoundAtHome {
  readonly deliveryMethod: string;
  /** Whether it may be had in some state today. */
  readonly isHad: boolean;
  /** Whether it takes an examination in person first, wherever the patient is. */
  readonly afterExam: boolean;
}

export function foundAtHome({
  deliveryMethod,
  remoteIn,
  inPersonEvaluationFirst: afterExam,
}: Pick<Offering, 'deliveryMethod' | 'remoteIn' | 'inPersonEvaluationFirst'>): FoundAtHome {
  return { deliveryMethod: deliveryMethod.slug, isHad: remoteIn.length > 0, afterExam };
}

/**
 * Care at home is found also while it may be had nowhere: that comes before all else that is worth knowing. Methods are named
 * where others of what was found can be had, or where one is not to be had for another reason than the next.
 */
export function careNotHadAtHome(found: readonly FoundAtHome[], nameOf: (deliveryMethod: string) => string): Reason[] {
  const had = new Set(found.filter(({ isHad }) => isHad).map(({ deliveryMethod }) => deliveryMethod));
  const notHad = found.filter(({ deliveryMethod }) => !had.has(deliveryMethod));
  const reasons = new Map(notHad.map((each) => [each.deliveryMethod, each.afterExam ? AFTER_EXAM : NOWHERE]));
  const [only, ...others] = new Set(reasons.values());
  if (!only) return [];
  if (had.size === 0 && others.length === 0) return [{ code: only.code, label: `Care at home: ${only.words}` }];
  return [...reasons].map(([method, { code, words }]) => ({ code, label: `${nameOf(method)} at home: ${words}` }));
}

const NOWHERE = { code: 'CARE_AT_HOME_NOWHERE', words: 'in no state today' };
const AFTER_EXAM = { code: 'IN_PERSON_EVALUATION_FIRST', words: 'you must be examined in person first' };
