import type { InsurerSlug } from './slugs.js';

/** Payers that practitioners name most. A name here says nothing about what a plan covers. */
export interface InsurerFact {
  readonly slug: InsurerSlug;
  readonly name: string;
}

export const insurers: readonly InsurerFact[] = [
  { slug: 'aetna', name: 'Aetna' },
  { slug: 'anthem-blue-cross-blue-shield', name: 'Anthem Blue Cross Blue Shield' },
  { slug: 'blue-cross-blue-shield-of-texas', name: 'Blue Cross Blue Shield of Texas' },
  { slug: 'blue-shield-of-california', name: 'Blue Shield of California' },
  { slug: 'carefirst', name: 'CareFirst BlueCross BlueShield' },
  { slug: 'centene', name: 'Centene (Ambetter)' },
  { slug: 'cigna', name: 'Cigna' },
  { slug: 'florida-blue', name: 'Florida Blue' },
  { slug: 'geisinger', name: 'Geisinger Health Plan' },
  { slug: 'harvard-pilgrim', name: 'Harvard Pilgrim Health Care' },
  { slug: 'health-net', name: 'Health Net' },
  { slug: 'highmark', name: 'Highmark' },
  { slug: 'horizon-blue-cross-blue-shield', name: 'Horizon Blue Cross Blue Shield of New Jersey' },
  { slug: 'humana', name: 'Humana' },
  { slug: 'kaiser-permanente', name: 'Kaiser Permanente' },
  { slug: 'medicaid', name: 'Medicaid' },
  { slug: 'medicare', name: 'Medicare' },
  { slug: 'molina', name: 'Molina Healthcare' },
  { slug: 'oscar', name: 'Oscar' },
  { slug: 'tricare', name: 'TRICARE' },
  { slug: 'unitedhealthcare', name: 'UnitedHealthcare' },
];
