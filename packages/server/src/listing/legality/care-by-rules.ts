import type { Prescribing } from '../../catalog/words.js';
import type { LicenseOnFile } from './legality.js';
import { isInPersonEvaluationFirst, remoteInOn, type OfferedCare } from './offered-care.js';

/** What the law says on a day, as operators keep it. */
export interface CareRules {
  remotePrescribing(jurisdiction: string, day: string): { readonly allowed: boolean };
  prescribesFromAfar(profession: string, jurisdiction: string, day: string): boolean;
  prescribing(profession: string, jurisdiction: string | null, day: string): Prescribing;
}

export interface CareByProfessions extends OfferedCare {
  /** The practitioner's, and those of whoever supervises: one of them prescribes. */
  readonly prescribers: readonly string[];
}

export interface CareByRules {
  /** Where it may be had remotely that day. */
  readonly remoteIn: string[];
  readonly inPersonEvaluationFirst: boolean;
}

/** What the rules of a day make of an offering: asked for the page, and for what an edit of the rules would change. */
export function careByRules(
  care: CareByProfessions,
  licenses: readonly LicenseOnFile[],
  rules: CareRules,
  day: string,
): CareByRules {
  const isAllowed = (jurisdiction: string, on: string) => rules.remotePrescribing(jurisdiction, on).allowed;
  const mayPrescribe = (jurisdiction: string, on: string) =>
    isAllowed(jurisdiction, on) && care.prescribers.some((each) => rules.prescribesFromAfar(each, jurisdiction, on));
  return {
    remoteIn: remoteInOn(care, licenses, mayPrescribe, day),
    inPersonEvaluationFirst: isInPersonEvaluationFirst(care, isAllowed, day),
  };
}

/** Whether one of these professions may prescribe there on that day; in general when no state is named. */
export function mayAnyPrescribe(
  professions: readonly string[],
  rules: Pick<CareRules, 'prescribing'>,
  jurisdiction: string | null,
  day: string,
): boolean {
  return professions.some((profession) => rules.prescribing(profession, jurisdiction, day) !== 'NONE');
}
