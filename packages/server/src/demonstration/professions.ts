import { professions } from '../catalog/content/professions.js';
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
    letters: [['LPC']],
    withArticle: 'a mental health counselor',
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

/** As far as the catalog knows of whole professions. */
export function mayPrescribeEverywhere(profession: ProfessionSlug): boolean {
  return professions.some(({ slug, prescribing }) => slug === profession && prescribing === 'FULL');
}

/** States that call a profession's licence by letters of their own. */
const lettersByRegion: Partial<Record<ProfessionSlug, Readonly<Record<string, string>>>> = {
  'mental-health-counsellor': {
    ...inStates('LMHC', 'FL HI IA IN MA NM NY RI WA'),
    ...inStates('LPCC', 'CA KY MN ND OH'),
    ...inStates('LCPC', 'ID IL KS MD ME MT'),
  },
  'clinical-social-worker': {
    ...inStates('LICSW', 'AL DC MA MN ND NH RI VT WA'),
    ...inStates('LISW', 'IA OH'),
    ...inStates('LCSW-C', 'MD'),
    ...inStates('LMSW', 'MI'),
  },
};

/** The letters somebody licensed there may write after their name. */
export function lettersIn(profession: ProfessionSlug, region: string): readonly (readonly string[])[] {
  const own = lettersByRegion[profession]?.[region];
  return own ? [[own]] : professionWords[profession].letters;
}

/**
 * States in which somebody licensed in another of them may practise under a privilege of their own. Only for what the
 * demonstration invents, and only states that joined long enough ago to be sure of; no rule of the house reads it.
 */
const compacts: Partial<Record<ProfessionSlug, Readonly<Record<string, string>>>> = {
  psychologist: inStates(
    'PSYPACT',
    'AL AR AZ CO CT DC DE FL GA ID IL IN KS KY MD ME MI MN MO NC ND NE NH NJ NV OH OK PA RI SC TN TX UT VA WA WI WV WY',
  ),
  'mental-health-counsellor': inStates(
    'Counseling Compact',
    'AL AR CO DE FL GA IA IN KS KY LA MD ME MO NC ND NE NH OH OK TN UT VA VT WA WV WY',
  ),
  'registered-nurse': inStates(
    'Nurse Licensure Compact',
    'AL AR AZ CO DE FL GA IA ID IN KS KY LA MD ME MO MS MT NC ND NE NH NJ NM OH OK SC SD TN TX UT VA VT WA WI WV WY',
  ),
};

export function shareCompact(profession: ProfessionSlug, home: string, other: string): boolean {
  const members = compacts[profession];
  return members?.[home] !== undefined && members[other] !== undefined;
}

function inStates(value: string, states: string): Readonly<Record<string, string>> {
  return Object.fromEntries(states.split(' ').map((usps) => [`US-${usps}`, value]));
}
