import type { Prescribing } from '../words.js';
import type { SourceFact } from './entry.js';
import type { ProfessionSlug } from './slugs.js';
import * as source from './sources.js';

/** Only these codes, and our own words for them, ship: the full taxonomy is licensed, so a deployer brings their own. */
export interface ProfessionFact {
  readonly slug: ProfessionSlug;
  readonly name: string;
  readonly summary: string;
  readonly taxonomyCodes: readonly string[];
  readonly prescribing: Prescribing;
}

export const professions: readonly ProfessionFact[] = [
  {
    slug: 'psychiatrist',
    name: 'Psychiatrist',
    summary: 'A medical doctor for mental health.',
    taxonomyCodes: ['2084P0800X'],
    prescribing: 'FULL',
  },
  {
    slug: 'anesthesiologist',
    name: 'Anesthesiologist',
    summary: 'A medical doctor who gives anesthetics and looks after breathing and circulation.',
    taxonomyCodes: ['207L00000X'],
    prescribing: 'FULL',
  },
  {
    slug: 'pain-medicine',
    name: 'Pain medicine doctor',
    summary: 'A medical doctor who treats lasting pain.',
    taxonomyCodes: ['207LP2900X', '208VP0000X'],
    prescribing: 'FULL',
  },
  {
    slug: 'emergency-medicine',
    name: 'Emergency medicine doctor',
    summary: 'A medical doctor for sudden illness and injury.',
    taxonomyCodes: ['207P00000X'],
    prescribing: 'FULL',
  },
  {
    slug: 'family-medicine',
    name: 'Family doctor',
    summary: 'A medical doctor for people of all ages.',
    taxonomyCodes: ['207Q00000X'],
    prescribing: 'FULL',
  },
  {
    slug: 'psychiatric-nurse-practitioner',
    name: 'Psychiatric nurse practitioner',
    summary: 'A nurse with advanced training in mental health. Some states require an agreement with a doctor.',
    taxonomyCodes: ['363LP0808X'],
    prescribing: 'VARIES_BY_STATE',
  },
  {
    slug: 'nurse-anesthetist',
    name: 'Nurse anesthetist',
    summary: 'A nurse with advanced training in anesthetics. What they may prescribe differs by state.',
    taxonomyCodes: ['367500000X'],
    prescribing: 'VARIES_BY_STATE',
  },
  {
    slug: 'physician-assistant',
    name: 'Physician assistant',
    summary: 'A clinician who works with a doctor. What they may prescribe differs by state.',
    taxonomyCodes: ['363A00000X'],
    prescribing: 'VARIES_BY_STATE',
  },
  {
    slug: 'registered-nurse',
    name: 'Registered nurse',
    summary: 'A nurse who gives care and watches over it. Does not prescribe.',
    taxonomyCodes: ['163W00000X'],
    prescribing: 'NONE',
  },
  {
    slug: 'psychologist',
    name: 'Psychologist',
    summary: 'Does psychological testing, and treats people through talk and behavior. Does not prescribe ketamine.',
    taxonomyCodes: ['103T00000X', '103TC0700X'],
    prescribing: 'NONE',
  },
  {
    slug: 'clinical-social-worker',
    name: 'Clinical social worker',
    summary: 'A licensed therapist with training in social work. Does not prescribe.',
    taxonomyCodes: ['1041C0700X'],
    prescribing: 'NONE',
  },
  {
    slug: 'marriage-and-family-therapist',
    name: 'Marriage and family therapist',
    summary: 'A licensed therapist for couples, families and individuals. Does not prescribe.',
    taxonomyCodes: ['106H00000X'],
    prescribing: 'NONE',
  },
  {
    slug: 'mental-health-counsellor',
    name: 'Mental health counselor',
    summary: 'A licensed therapist for mental health. Does not prescribe.',
    taxonomyCodes: ['101YM0800X'],
    prescribing: 'NONE',
  },
];

/**
 * One dated line on what a profession may prescribe; a null jurisdiction is the rule of the whole country. State lines
 * are put in by operators from each state's board, so a state without its own line reads as "ask": it is never guessed.
 */
export interface PrescribingAuthorityFact {
  readonly profession: ProfessionSlug;
  readonly jurisdiction: string | null;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly prescribing: Prescribing;
  readonly note: string;
  readonly source: SourceFact;
}

const notes: Record<Prescribing, string> = {
  FULL: 'May prescribe controlled medicines with a state licence and a federal registration.',
  VARIES_BY_STATE: 'Each state sets whether, and with whose agreement, controlled medicines may be prescribed.',
  NONE: 'Is not authorized to prescribe ketamine.',
};

export const prescribingAuthorities: readonly PrescribingAuthorityFact[] = professions.map((profession) => ({
  profession: profession.slug,
  jurisdiction: null,
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  prescribing: profession.prescribing,
  note: notes[profession.prescribing],
  source: source.controlledSubstancePractitioners,
}));
