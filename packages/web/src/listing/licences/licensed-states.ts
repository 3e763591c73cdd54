import { findJurisdiction } from '@clearing/shared/jurisdictions';
import type { LicensedInFragment } from '../../generated/graphql.js';

type Licences = LicensedInFragment['licenses'];

/** What we know of a licence, the best first: of several in one state the best counts. */
const STANDINGS = ['HOLDS', 'LAPSED', 'NOT_YET', 'DOES_NOT_FIT'] as const;

export interface Check {
  readonly is: (typeof STANDINGS)[number];
  /** When we looked; of one that ran out, its last day. */
  readonly day: string | null;
}

export interface LicensedState {
  readonly code: string;
  readonly name: string;
  readonly check: Check;
}

/** One for each state in which a licence is in force, by the best of their checks. */
export function statesOf(licences: Licences): readonly LicensedState[] {
  const states = new Map<string, LicensedState>();
  for (const { jurisdiction: code, inForce, verification } of licences) {
    if (!inForce) continue;
    const check = checkOf(verification);
    const known = states.get(code);
    if (known && STANDINGS.indexOf(known.check.is) <= STANDINGS.indexOf(check.is)) continue;
    states.set(code, { code, name: findJurisdiction(code)?.name ?? code, check });
  }
  return [...states.values()];
}

function checkOf(verification: Licences[number]['verification']): Check {
  const { state, checkedOn: day = null, recheckBy = null } = verification ?? {};
  switch (state) {
    case 'REGISTRY_MATCHED':
    case 'DOCUMENT_CHECKED':
      return { is: 'HOLDS', day };
    case 'LAPSED':
      return { is: 'LAPSED', day: recheckBy };
    case 'DISPUTED':
      return { is: 'DOES_NOT_FIT', day };
    default:
      return { is: 'NOT_YET', day: null };
  }
}

/** Whether we looked it up at its source, and it was so. */
export function isChecked({ verification }: Pick<Licences[number], 'verification'>): boolean {
  return checkOf(verification).is === 'HOLDS';
}

type Checks = readonly { readonly subject: string; readonly state: string }[];

/** Whether none of their licences carries anything, since we found them on the federal list of excluded individuals. */
export function isBarred(checks: Checks): boolean {
  return checks.some(({ subject, state }) => subject === 'FEDERAL_EXCLUSION' && state === 'DISPUTED');
}

/**
 * Whether somebody who will be there (null: anywhere) may be seen from afar on some day from today on: a licence that we have
 * checked carries it, or will. For an explanation, never for a decision.
 */
export function isEverSeenFrom(licences: Licences, place: string | null, today: string): boolean {
  return licences.some(
    (licence) =>
      (place === null || licence.jurisdiction === place) &&
      isChecked(licence) &&
      (licence.inForce || (licence.startsOn !== null && licence.startsOn >= today)),
  );
}

/** The day from which the first of the licences there that has not begun counts; null when there is none. */
export function beginningOf(licences: Licences, code: string, today: string): string | null {
  const days = licences.flatMap(({ jurisdiction, startsOn }) => (jurisdiction === code && startsOn ? [startsOn] : []));
  return days.filter((day) => day >= today).sort()[0] ?? null;
}
