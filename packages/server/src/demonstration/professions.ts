import type { ProfessionSlug } from '../catalog/content/slugs.js';

interface ProfessionWords {
  /** Letters after the name; the first is what the licence gives. */
  readonly letters: readonly (readonly string[])[];
  /** "a psychiatrist" */
  readonly withArticle: string;
  /** Begins a licence's number. */
  readonly numberPrefix: string;
}

export const professionWords: Readonly<Record<ProfessionSlug, ProfessionWords>> = {
  psychiatrist: { letters: [['MD'], ['MD'], ['DO']], withArticle: 'a psychiatrist', numberPrefix: 'MD' },
  anesthesiologist: { letters: [['MD'], ['MD'], ['DO']], withArticle: 'an anesthesiologist', numberPrefix: 'MD' },
  'pain-medicine': { letters: [['MD'], ['DO']], withArticle: 'a pain medicine doctor', numberPrefix: 'MD' },
  'emergency-medicine': { letters: [['MD'], ['DO']], withArticle: 'an emergency doctor', numberPrefix: 'MD' },
  'family-medicine': { letters: [['MD'], ['DO']], withArticle: 'a family doctor', numberPrefix: 'MD' },
  'psychiatric-nurse-practitioner': {
    letters: [['PMHNP-BC'], ['DNP', 'PMHNP-BC'], ['APRN', 'PMHNP-BC']],
    withArticle: 'a psychiatric nurse practitioner',
    numberPrefix: 'AP',
  },
  'nurse-anesthetist': {
    letters: [['CRNA'], ['DNP', 'CRNA']],
    withArticle: 'a nurse anesthetist',
    numberPrefix: 'AP',
  },
  'physician-assistant': { letters: [['PA-C']], withArticle: 'a physician assistant', numberPrefix: 'PA' },
  'registered-nurse': { letters: [['RN'], ['BSN', 'RN']], withArticle: 'a registered nurse', numberPrefix: 'RN' },
  psychologist: { letters: [['PhD'], ['PsyD']], withArticle: 'a psychologist', numberPrefix: 'PY' },
  'clinical-social-worker': { letters: [['LCSW']], withArticle: 'a clinical social worker', numberPrefix: 'SW' },
  'marriage-and-family-therapist': {
    letters: [['LMFT']],
    withArticle: 'a marriage and family therapist',
    numberPrefix: 'MF',
  },
  'mental-health-counsellor': {
    letters: [['LPC'], ['LMHC']],
    withArticle: 'a mental health counsellor',
    numberPrefix: 'PC',
  },
};

const therapists: ReadonlySet<ProfessionSlug> = new Set([
  'psychologist',
  'clinical-social-worker',
  'marriage-and-family-therapist',
  'mental-health-counsellor',
]);

export function isTherapist(profession: ProfessionSlug): boolean {
  return therapists.has(profession);
}

export function mayNeverPrescribe(profession: ProfessionSlug): boolean {
  return isTherapist(profession) || profession === 'registered-nurse';
}

/** Professions whose compact lets them practise under a privilege of their own in other states. */
export function hasCompact(profession: ProfessionSlug): boolean {
  return (
    profession === 'psychologist' || profession === 'mental-health-counsellor' || profession === 'registered-nurse'
  );
}
