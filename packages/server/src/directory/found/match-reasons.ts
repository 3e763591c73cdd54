import { formatMoney } from '@clearing/shared/money';
import { Temporal } from 'temporal-polyfill';
import type { FacetField, SearchQuestion } from '../search-question.js';
import { careNotHadAtHome, type FoundAtHome } from './care-at-home.js';
import type { Reason } from './reason.js';

/** What is known of somebody who was found, as far as reasons need it. */
export interface FoundFacts {
  /** Of the care that matches. */
  readonly services: readonly string[];
  readonly deliveryMethods: readonly string[];
  readonly careSettings: readonly string[];
  /** US cents, of the care that matches. */
  readonly lowestPrice: number | null;
  /** Found because care reaches the patient, not because a location is near. */
  readonly isRemote: boolean;
  readonly hasSlot: boolean;
  readonly isVerified: boolean;
  readonly isStale: boolean;
  /** A calendar date. */
  readonly lastConfirmedOn: string;
  readonly acceptingNewPatients: boolean;
  /** Whether any profession of theirs may prescribe ketamine at all. */
  readonly mayPrescribe: boolean;
  readonly integrationLevel: string;
  /** Chosen insurers they work with, but out of network. */
  readonly outOfNetwork: readonly string[];
  /** What they are and have, by filter. */
  readonly has: Readonly<Partial<Record<FacetField, readonly string[]>>>;
}

/** What only that which speaks against somebody is said from. */
export interface FoundBesides {
  /** Of the care that matches, what was found without asking where it may be had. */
  readonly atHome: readonly FoundAtHome[];
  /** When no check of a licence holds: the last day on which one did. Null: none was checked yet. */
  readonly lastDayChecked: string | null;
}

/** The words for a value of a filter. */
export type LabelOf = (field: FacetField, value: string) => string;

/** What chosen values say about somebody who has them, in the order a patient cares. */
const sentences: readonly [FacetField, string, (label: string) => string][] = [
  ['services', 'SERVICE', (label) => label],
  ['deliveryMethods', 'DELIVERY_METHOD', (label) => `Offers ${label}`],
  ['careSettings', 'CARE_SETTING', (label) => label],
  ['conditions', 'CONDITION', (label) => `Works with: ${label}`],
  ['integrationSupport', 'INTEGRATION', (label) => label],
  ['integrationModalities', 'INTEGRATION_MODALITY', (label) => `Integration: ${label}`],
  ['integrationTiming', 'INTEGRATION_TIMING', (label) => `Integration. ${label}`],
  ['professions', 'PROFESSION', (label) => label],
  ['insurers', 'INSURER', (label) => `Works with ${label}`],
  ['languages', 'LANGUAGE', (label) => `Speaks ${label}`],
  ['experienceWith', 'EXPERIENCE', (label) => `Experience with: ${label}`],
  ['consultationModes', 'CONSULTATION_MODE', (label) => `First talk: ${label.toLowerCase()}`],
];

const LICENCE_CHECKED: Reason = { code: 'LICENCE_CHECKED', label: 'Licence checked at its source' };

/** Why somebody was found: of what was chosen, what they have. With nothing chosen, what speaks for them. */
export function matchedOn(question: SearchQuestion, facts: FoundFacts, labelOf: LabelOf): Reason[] {
  const reasons: Reason[] = [];
  if (facts.isRemote) reasons.push({ code: 'REMOTE', label: 'Can see you there remotely' });
  for (const [field, code, sentence] of sentences) {
    const chosen = field in question.lists ? question.lists[field as keyof SearchQuestion['lists']] : [];
    for (const value of chosen) {
      if (valuesOf(facts, field).includes(value)) reasons.push({ code, label: sentence(labelOf(field, value)) });
    }
  }
  if (question.maxSessionPrice !== null && facts.lowestPrice !== null) {
    reasons.push({ code: 'PRICE', label: `From ${dollars(facts.lowestPrice)} a session` });
  }
  if (question.verified === true) reasons.push(LICENCE_CHECKED);
  if (question.acceptingNewPatients === true) reasons.push({ code: 'ACCEPTING', label: 'Taking new patients' });
  if (question.availableBefore !== null && facts.hasSlot) {
    reasons.push({ code: 'AVAILABLE', label: 'Has a free time within the time you chose' });
  }
  return reasons.length > 0 ? reasons : speaksFor(facts, labelOf);
}

function speaksFor(facts: FoundFacts, labelOf: LabelOf): Reason[] {
  const { integrationLevel, isVerified, deliveryMethods } = facts;
  const hasIntegration = integrationLevel === 'IN_HOUSE' || integrationLevel === 'PARTNER_THERAPIST';
  return [
    ...(hasIntegration ? [{ code: 'INTEGRATION', label: labelOf('integrationSupport', integrationLevel) }] : []),
    ...(isVerified ? [LICENCE_CHECKED] : []),
    ...deliveryMethods.map((slug) => ({
      code: 'DELIVERY_METHOD',
      label: `Offers ${labelOf('deliveryMethods', slug)}`,
    })),
  ];
}

/** Plain facts that may speak against somebody, the weightiest first. */
export function worthKnowing(facts: FoundFacts, { atHome, lastDayChecked }: FoundBesides, labelOf: LabelOf): Reason[] {
  const { integrationLevel, deliveryMethods, mayPrescribe } = facts;
  const isThinIntegration = integrationLevel === 'REFERRAL' || integrationLevel === 'NONE';
  return [
    ...careNotHadAtHome(atHome, (method) => labelOf('deliveryMethods', method)),
    ...(facts.isVerified ? [] : [notChecked(lastDayChecked)]),
    ...(facts.acceptingNewPatients ? [] : [{ code: 'NOT_ACCEPTING', label: 'Not taking new patients now' }]),
    ...(facts.isStale
      ? [{ code: 'NOT_CONFIRMED', label: `Not confirmed since ${dayInWords(facts.lastConfirmedOn)}` }]
      : []),
    ...(deliveryMethods.length > 0 && !mayPrescribe
      ? [{ code: 'PRESCRIBED_BY_OTHERS', label: 'Someone else prescribes the medicine' }]
      : []),
    ...(facts.lowestPrice === null ? [{ code: 'NO_PRICE', label: 'No price given' }] : []),
    ...facts.outOfNetwork.map((slug) => ({
      code: 'OUT_OF_NETWORK',
      label: `Out of network: ${labelOf('insurers', slug)}`,
    })),
    ...(isThinIntegration
      ? [{ code: `INTEGRATION_${integrationLevel}`, label: labelOf('integrationSupport', integrationLevel) }]
      : []),
  ];
}

function notChecked(lastDay: string | null): Reason {
  return lastDay === null
    ? { code: 'LICENCE_NOT_CHECKED', label: 'Licence not yet checked by us' }
    : { code: 'LICENCE_CHECK_LAPSED', label: `Our check of their licence ran out on ${dayInWords(lastDay)}` };
}

function valuesOf(facts: FoundFacts, field: FacetField): readonly string[] {
  if (field === 'services' || field === 'deliveryMethods' || field === 'careSettings') return facts[field];
  return facts.has[field] ?? [];
}

const dollars = (cents: number): string => formatMoney({ amount: cents, currency: 'USD' });

function dayInWords(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString('en-US', { dateStyle: 'long' });
}
