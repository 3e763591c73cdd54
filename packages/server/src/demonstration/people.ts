import type { Experience } from '../catalog/words.js';
import type { ConditionSlug, InsurerSlug, ProfessionSlug } from '../catalog/content/slugs.js';
import { mayNeverPrescribe } from './professions.js';
import type { ClinicKind, InventedClinic } from './clinics.js';
import type { Dice } from './dice.js';
import { inventedName, type InventedName } from './names.js';
import type { ListingState } from '../listing/words.js';

export interface InventedPerson extends InventedName {
  /** Their index in the demonstration. */
  readonly n: number;
  readonly profession: ProfessionSlug;
  readonly saysPronouns: boolean;
  readonly languages: readonly string[];
  readonly practisingSince: number | null;
  readonly conditions: readonly ConditionSlug[];
  readonly experienceWith: readonly Experience[];
  readonly insurers: readonly { readonly slug: InsurerSlug; readonly inNetwork: boolean }[];
  readonly acceptsNewPatients: boolean;
  readonly state: ListingState;
  readonly confirmedDaysAgo: number;
}

const colleagues: Readonly<Record<ClinicKind, Partial<Record<ProfessionSlug, number>>>> = {
  INFUSION: {
    anesthesiologist: 26,
    'emergency-medicine': 18,
    'nurse-anesthetist': 18,
    'family-medicine': 8,
    'physician-assistant': 10,
    'registered-nurse': 12,
    'clinical-social-worker': 8,
  },
  PSYCHIATRY: {
    psychiatrist: 36,
    'psychiatric-nurse-practitioner': 34,
    'physician-assistant': 12,
    psychologist: 10,
    'clinical-social-worker': 8,
  },
  PAIN: { 'pain-medicine': 46, anesthesiologist: 24, 'nurse-anesthetist': 16, 'physician-assistant': 14 },
  KAP: {
    psychiatrist: 18,
    'psychiatric-nurse-practitioner': 20,
    psychologist: 18,
    'clinical-social-worker': 18,
    'marriage-and-family-therapist': 14,
    'mental-health-counsellor': 12,
  },
  THERAPY: {
    psychologist: 26,
    'clinical-social-worker': 30,
    'marriage-and-family-therapist': 20,
    'mental-health-counsellor': 24,
  },
  REMOTE: { 'psychiatric-nurse-practitioner': 100 },
};

const mood: readonly ConditionSlug[] = ['treatment-resistant-depression', 'major-depression', 'bipolar-depression'];
const anxietyAndTrauma: readonly ConditionSlug[] = ['ptsd', 'generalised-anxiety', 'social-anxiety', 'ocd'];
const conditionsOf: Readonly<Record<ClinicKind, readonly ConditionSlug[]>> = {
  INFUSION: [...mood, 'ptsd', 'generalised-anxiety', 'chronic-pain', 'postpartum-depression'],
  PSYCHIATRY: [...mood, ...anxietyAndTrauma, 'postpartum-depression'],
  PAIN: ['chronic-pain'],
  KAP: [...mood, ...anxietyAndTrauma, 'postpartum-depression'],
  THERAPY: ['major-depression', ...anxietyAndTrauma, 'postpartum-depression', 'treatment-resistant-depression'],
  REMOTE: ['treatment-resistant-depression', 'major-depression', ...anxietyAndTrauma],
};

const experiences: Readonly<Record<Experience, number>> = {
  VETERANS: 0.3,
  PERINATAL: 0.14,
  OLDER_ADULTS: 0.28,
  ADDICTION: 0.22,
  CHRONIC_ILLNESS: 0.26,
  LGBTQ_PATIENTS: 0.34,
};

const otherLanguages = ['es', 'es', 'es', 'es', 'fr', 'vi', 'zh', 'ko', 'ru', 'ar', 'hi', 'pt', 'fil', 'pl', 'ase'];

const insurersEverywhere: readonly InsurerSlug[] = [
  'aetna',
  'cigna',
  'humana',
  'medicaid',
  'medicare',
  'tricare',
  'unitedhealthcare',
  'oscar',
  'molina',
];
const insurersOfRegion: Readonly<Record<string, readonly InsurerSlug[]>> = {
  'US-TX': ['blue-cross-blue-shield-of-texas', 'centene'],
  'US-CA': ['blue-shield-of-california', 'health-net', 'kaiser-permanente', 'anthem-blue-cross-blue-shield'],
  'US-MD': ['carefirst', 'kaiser-permanente'],
  'US-DC': ['carefirst', 'kaiser-permanente'],
  'US-VA': ['carefirst', 'anthem-blue-cross-blue-shield'],
  'US-FL': ['florida-blue', 'centene'],
  'US-PA': ['geisinger', 'highmark'],
  'US-WV': ['highmark'],
  'US-MA': ['harvard-pilgrim'],
  'US-NH': ['harvard-pilgrim', 'anthem-blue-cross-blue-shield'],
  'US-ME': ['harvard-pilgrim', 'anthem-blue-cross-blue-shield'],
  'US-NJ': ['horizon-blue-cross-blue-shield'],
  'US-NY': ['anthem-blue-cross-blue-shield'],
  'US-OH': ['anthem-blue-cross-blue-shield'],
  'US-GA': ['anthem-blue-cross-blue-shield', 'kaiser-permanente'],
  'US-CO': ['anthem-blue-cross-blue-shield', 'kaiser-permanente'],
  'US-WA': ['kaiser-permanente'],
  'US-OR': ['kaiser-permanente'],
};

export function inventedPerson(
  seed: number,
  dice: Dice,
  clinic: InventedClinic,
  n: number,
  thisYear: number,
): InventedPerson {
  const isLeader = clinic.members[0] === n;
  const profession = isLeader ? clinic.leader : dice.weigh<ProfessionSlug>(colleagues[clinic.kind]);
  const name = inventedName(seed, n);
  const conditions = conditionsOf[clinic.kind];
  return {
    ...name,
    n,
    profession,
    saysPronouns: dice.chance(0.4),
    languages: languagesOf(name, dice),
    practisingSince: dice.chance(0.9) ? thisYear - dice.between(2, 34) : null,
    conditions: dice.some(conditions, Math.min(conditions.length, dice.between(2, 6))),
    experienceWith: (Object.keys(experiences) as Experience[]).filter((who) => dice.chance(experiences[who])),
    insurers: insurersOf(clinic, profession, dice),
    acceptsNewPatients: dice.chance(0.91),
    state: dice.weigh<ListingState>({ PUBLISHED: 955, PAUSED: 32, IN_REVIEW: 6, DRAFT: 4, HIDDEN: 3 }),
    confirmedDaysAgo: confirmedDaysAgo(dice),
  };
}

/** Most within the last three months; some sink (past 90 days), a few are hidden for it (past 120). */
function confirmedDaysAgo(dice: Dice): number {
  const age = dice.weigh({ fresh: 88, stale: 8, hidden: 4 });
  if (age === 'fresh') return dice.between(0, 84);
  return age === 'stale' ? dice.between(91, 118) : dice.between(121, 240);
}

function languagesOf(name: InventedName, dice: Dice): string[] {
  const spoken = ['en'];
  if (name.language && dice.chance(0.7)) spoken.push(name.language);
  if (dice.chance(0.2)) spoken.push(dice.pick(otherLanguages));
  return [...new Set(spoken)];
}

function insurersOf(clinic: InventedClinic, profession: ProfessionSlug, dice: Dice): InventedPerson['insurers'] {
  const billsInsurance =
    clinic.kind === 'PSYCHIATRY' || clinic.kind === 'THERAPY' ? 0.72 : clinic.kind === 'PAIN' ? 0.6 : 0.3;
  if (!dice.chance(mayNeverPrescribe(profession) ? Math.max(billsInsurance, 0.5) : billsInsurance)) return [];
  const known = [...insurersEverywhere, ...(insurersOfRegion[clinic.city.region] ?? [])];
  return dice.some(known, dice.between(1, 5)).map((slug) => ({ slug, inNetwork: dice.chance(0.8) }));
}
