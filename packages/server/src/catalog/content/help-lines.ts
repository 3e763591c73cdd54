/**
 * Lines for people in danger or need, checked every month. `phone` is for calling from a link (E.164); `dial` is what a
 * person types when it is shorter or has a further step; `textTo` says where to send a message, and which word.
 */
export interface HelpLineFact {
  readonly slug: string;
  /** Null: the whole country. */
  readonly jurisdiction: string | null;
  readonly name: string;
  readonly phone: string | null;
  readonly dial: string | null;
  readonly textTo: string | null;
  readonly url: string | null;
  readonly availability: string;
  readonly languages: readonly string[];
  readonly forWhom: string;
  /** Whether anybody who thinks of suicide reaches somebody there at any hour. */
  readonly answersDanger: boolean;
  readonly checkedOn: string;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
}

const checked = {
  jurisdiction: null,
  answersDanger: false,
  checkedOn: '2026-11-21',
  effectiveFrom: '2024-01-01',
  effectiveTo: null,
} as const;
const always = '24 hours a day, every day';

export const helpLines: readonly HelpLineFact[] = [
  {
    ...checked,
    slug: '988',
    answersDanger: true,
    name: '988 Suicide & Crisis Lifeline',
    phone: null,
    dial: '988',
    textTo: '988',
    url: 'https://988lifeline.org/',
    availability: always,
    languages: ['en', 'es'],
    forWhom: 'Anyone in distress, or worried about someone. Call, text, or chat on the site.',
  },
  {
    ...checked,
    slug: '911',
    name: '911 emergency services',
    phone: null,
    dial: '911',
    textTo: null,
    url: null,
    availability: always,
    languages: ['en'],
    forWhom: 'Anyone who is hurt or about to be.',
  },
  {
    ...checked,
    slug: '988-spanish',
    answersDanger: true,
    name: 'Línea 988 en español',
    phone: null,
    dial: '988, then press 2',
    textTo: '988 (write AYUDA)',
    url: 'https://988lifeline.org/es/',
    availability: always,
    languages: ['es'],
    forWhom: 'People who would rather speak Spanish.',
  },
  {
    ...checked,
    slug: 'veterans-crisis-line',
    name: 'Veterans Crisis Line',
    phone: null,
    dial: '988, then press 1',
    textTo: '838255',
    url: 'https://www.veteranscrisisline.net/',
    availability: always,
    languages: ['en'],
    forWhom: 'Veterans, service members and those close to them.',
  },
  {
    ...checked,
    slug: '988-videophone',
    answersDanger: true,
    name: '988 by videophone in ASL',
    phone: null,
    dial: '988 from a videophone',
    textTo: null,
    url: 'https://988lifeline.org/',
    availability: always,
    languages: ['ase'],
    forWhom: 'Deaf and hard of hearing people who sign in ASL.',
  },
  {
    ...checked,
    slug: 'maternal-mental-health',
    name: 'National Maternal Mental Health Hotline',
    phone: '+18338526262',
    dial: '1-833-852-6262',
    textTo: '1-833-852-6262',
    url: 'https://mchb.hrsa.gov/national-maternal-mental-health-hotline',
    availability: always,
    languages: ['en', 'es'],
    forWhom: 'People who are pregnant or have had a baby, and those close to them.',
  },
  {
    ...checked,
    slug: 'poison-control',
    name: 'Poison Control',
    phone: '+18002221222',
    dial: '1-800-222-1222',
    textTo: null,
    url: 'https://www.poison.org/',
    availability: always,
    languages: ['en', 'es'],
    forWhom: 'Anyone who has taken too much of something, or mixed things. If someone cannot be woken, call 911.',
  },
  {
    ...checked,
    slug: 'samhsa',
    name: 'SAMHSA National Helpline',
    phone: '+18006624357',
    dial: '1-800-662-4357',
    textTo: null,
    url: 'https://www.samhsa.gov/find-help/helplines/national-helpline',
    availability: always,
    languages: ['en', 'es'],
    forWhom: 'People looking for help with alcohol, drugs or mental health, and their families.',
  },
];
