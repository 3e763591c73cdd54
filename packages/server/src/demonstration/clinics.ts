import { slugOf } from '@clearing/shared/slug';
import type { ProfessionSlug } from '../catalog/content/slugs.js';
import { areaCodes } from './area-codes.js';
import type { DemonstrationCity, DemonstrationMap } from './demonstration-map.js';
import { Dice, scramble } from './dice.js';
import { demonstrationId } from './ids.js';

/** What a clinic is mostly about; its people, offerings, prices and words follow from it. */
export type ClinicKind = 'INFUSION' | 'PSYCHIATRY' | 'PAIN' | 'KAP' | 'THERAPY' | 'REMOTE';

export interface InventedLocation {
  readonly id: string;
  readonly city: DemonstrationCity;
  readonly name: string | null;
  readonly street: string;
  readonly postalCode: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly phone: string;
  readonly accessibility: readonly string[];
  readonly directions: string | null;
  /** How many days ago its certificate for esketamine was checked; null: it has none. */
  readonly certificateCheckedDaysAgo: number | null;
}

export interface InventedClinic {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly about: string | null;
  readonly kind: ClinicKind;
  readonly city: DemonstrationCity;
  /** Indexes of its practitioners; the first leads it. */
  readonly members: readonly number[];
  /** None when everybody works remotely. */
  readonly locations: readonly InventedLocation[];
  /** Prices of the clinic against the country's middle. */
  readonly priceLevel: number;
  /** The practitioners share what the clinic charges. */
  readonly pricesGiven: boolean;
  readonly leader: ProfessionSlug;
}

/** Practitioners are made in blocks of so many, and a block's clinics are all its own. */
export const blockSize = 10;
const sizesOfBlock: readonly (readonly number[])[] = [
  [1, 1, 1, 1, 2, 4],
  [1, 1, 1, 2, 2, 3],
  [1, 1, 3, 5],
  [1, 1, 1, 1, 1, 1, 2, 2],
  [1, 1, 1, 1, 6],
  [1, 2, 2, 2, 3],
  [1, 1, 8],
];

const kindsOfOne = { INFUSION: 24, PSYCHIATRY: 22, PAIN: 8, KAP: 16, THERAPY: 20, REMOTE: 10 };
const kindsOfMany = { INFUSION: 34, PSYCHIATRY: 30, PAIN: 10, KAP: 22, THERAPY: 4 };
const leaders: Readonly<Record<ClinicKind, Partial<Record<ProfessionSlug, number>>>> = {
  INFUSION: { anesthesiologist: 42, 'emergency-medicine': 28, 'nurse-anesthetist': 18, 'family-medicine': 12 },
  PSYCHIATRY: { psychiatrist: 64, 'psychiatric-nurse-practitioner': 36 },
  PAIN: { 'pain-medicine': 70, anesthesiologist: 30 },
  KAP: { psychiatrist: 46, 'psychiatric-nurse-practitioner': 36, 'family-medicine': 18 },
  THERAPY: {
    psychologist: 30,
    'clinical-social-worker': 30,
    'marriage-and-family-therapist': 18,
    'mental-health-counsellor': 22,
  },
  REMOTE: { psychiatrist: 30, 'psychiatric-nurse-practitioner': 45, psychologist: 12, 'mental-health-counsellor': 13 },
};

const beginnings =
  'Alder Amber Beacon Blue Bright Cedar Clear Copper Dawn East Ever Fern First Fox Golden Green Harbor Hazel High Juniper Lantern Lark Long Maple Mill Moon North Oak Open Pine Prairie Quiet Red River Sage Salt Silver Still Summer Sun Tall Thistle Tide Tree West Wild Willow'.split(
    ' ',
  );
const endings =
  'bank brook crest dale field ford gate glen grove haven hill lake land light line mere path point ridge shore song stem stone view water way well wind wood yard'.split(
    ' ',
  );
const firstWords = beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending));
const lastWords: Readonly<Record<ClinicKind, readonly string[]>> = {
  INFUSION: ['Infusion Clinic', 'Ketamine Clinic', 'Infusion Center', 'Ketamine Care', 'Infusion & Wellness'],
  PSYCHIATRY: ['Psychiatry', 'Behavioral Health', 'Mental Health Clinic', 'Mood Clinic', 'Psychiatric Associates'],
  PAIN: ['Pain Clinic', 'Pain & Infusion', 'Pain Medicine', 'Pain Associates', 'Pain Center'],
  KAP: [
    'Psychotherapy & Ketamine',
    'KAP Clinic',
    'Assisted Psychotherapy',
    'Integrative Psychiatry',
    'Ketamine & Therapy',
  ],
  THERAPY: ['Integration Therapy', 'Counseling', 'Psychotherapy', 'Therapy Rooms', 'Counseling Collective'],
  REMOTE: ['Telehealth', 'Online Psychiatry', 'Virtual Care', 'Remote Practice', 'Home Practice'],
};
const lastWordsPerKind = 5;

const streets =
  'Alderway Birchmoor Cottonfield Duskwater Elmbrook Fiddlewood Gristmill Heronsgate Ivyhollow Jackpine Kestrel Lantern Marshlight Nettlebrook Orchardgate Plumfield Quailrun Rustwood Sandpiper Tannery Umberline Vinehill Wagonwheel Yarrow'.split(
    ' ',
  );
const streetKinds = ['St', 'Ave', 'Rd', 'Blvd', 'Ln', 'Way', 'Dr', 'Pkwy'];
const accessibilityFacts = [
  'Step-free entrance',
  'Elevator to all floors',
  'Accessible restroom',
  'Parking beside the entrance',
  'Wide doors',
  'Hearing loop',
  'Scent-free rooms',
];
const directionFacts = [
  'Park behind the building; the entrance is on the side street.',
  'Second floor, turn left from the elevator.',
  'Across from the library. Parking is free for two hours.',
  'Ring the bell marked “Clinic”, and someone will come down.',
  'The bus stops at the corner. The clinic is the brick building next to the bakery.',
];
const costlyRegions = new Set(['US-CA', 'US-NY', 'US-MA', 'US-DC', 'US-WA', 'US-NJ', 'US-CT', 'US-HI', 'US-AK']);

/** The clinics of one block of practitioners. */
export function inventedClinics(seed: number, map: DemonstrationMap, block: number): InventedClinic[] {
  const dice = new Dice(seed, 1, block);
  let next = block * blockSize;
  return dice.pick(sizesOfBlock).map((size, ordinal) => {
    const members = Array.from({ length: size }, (_, place) => next + place);
    next += size;
    return inventedClinic(seed, map, dice, block, ordinal, members);
  });
}

function inventedClinic(
  seed: number,
  map: DemonstrationMap,
  dice: Dice,
  block: number,
  ordinal: number,
  members: readonly number[],
): InventedClinic {
  const index = block * blockSize + ordinal;
  const kind = dice.weigh<ClinicKind>(members.length === 1 ? kindsOfOne : kindsOfMany);
  // Every block begins in the next state of the list, so that no state is left empty.
  const region = ordinal === 0 ? map.regions[block % map.regions.length] : undefined;
  const city = region ? map.within(region, dice) : map.anywhere(dice);
  const { name, slug } = clinicName(seed, kind, index);
  const level = dice.between(82, 124) / 100;
  return {
    id: demonstrationId(seed, 'clinic', index),
    slug,
    name,
    about: dice.chance(0.7) ? aboutClinic(kind, members.length, city, dice) : null,
    kind,
    city,
    members,
    locations: kind === 'REMOTE' ? [] : inventedLocations(seed, map, dice, index, kind, city, members.length),
    priceLevel: costlyRegions.has(city.region) ? level * 1.18 : level,
    pricesGiven: dice.chance(0.84),
    leader: dice.weigh<ProfessionSlug>(leaders[kind]),
  };
}

/** Names run through all pairs of words before one comes again, then with a number in the slug. */
function clinicName(seed: number, kind: ClinicKind, index: number): { name: string; slug: string } {
  const pairs = firstWords.length * lastWordsPerKind;
  const round = Math.floor(index / pairs);
  // 89 is prime to the number of pairs: each is met once a round.
  const position = ((index % pairs) * 89 + (scramble(seed) % pairs)) % pairs;
  const name = `${firstWords[position % firstWords.length]} ${lastWords[kind][Math.floor(position / firstWords.length)]}`;
  return { name, slug: round === 0 ? slugOf(name) : `${slugOf(name)}-${round + 1}` };
}

function inventedLocations(
  seed: number,
  map: DemonstrationMap,
  dice: Dice,
  clinic: number,
  kind: ClinicKind,
  city: DemonstrationCity,
  people: number,
): InventedLocation[] {
  const certified = dice.chance(kind === 'PSYCHIATRY' ? 0.62 : kind === 'INFUSION' ? 0.16 : kind === 'KAP' ? 0.1 : 0);
  const cities = people >= 3 && dice.chance(0.4) ? [city, map.near(city, dice)] : [city];
  return cities.map((place, part) => {
    const postalCode = dice.pick(place.postalCodes);
    const isOnly = cities.length === 1;
    return {
      id: demonstrationId(seed, 'location', clinic, part),
      city: place,
      name: isOnly ? null : place === city && part === 1 ? `${place.name}, second site` : place.name,
      street: `${dice.between(11, 2899)} ${dice.pick(streets)} ${dice.pick(streetKinds)}${suite(dice)}`,
      postalCode: postalCode.code,
      latitude: jittered(postalCode.latitude, dice),
      longitude: jittered(postalCode.longitude, dice),
      phone: fictionalPhone(place.region, dice),
      accessibility: dice.chance(0.85) ? dice.some(accessibilityFacts, dice.between(1, 4)) : [],
      directions: dice.chance(0.5) ? dice.pick(directionFacts) : null,
      certificateCheckedDaysAgo:
        certified && part === 0 ? (dice.chance(0.05) ? dice.between(184, 230) : dice.between(2, 174)) : null,
    };
  });
}

function suite(dice: Dice): string {
  return dice.chance(0.4) ? `, Suite ${dice.stepped(100, 480, 5)}` : '';
}

/** Within about half a kilometre, so that two clinics of one postal code do not stand on each other. */
function jittered(degrees: number, dice: Dice): number {
  return Math.round((degrees + (dice.throw() - 0.5) * 0.009) * 1e5) / 1e5;
}

/** 555-0100 to 555-0199 are kept free for stories: nobody answers there. */
export function fictionalPhone(region: string, dice: Dice): string {
  return `+1${dice.pick(areaCodes[region] ?? ['202'])}55501${String(dice.between(0, 99)).padStart(2, '0')}`;
}

function aboutClinic(kind: ClinicKind, people: number, city: DemonstrationCity, dice: Dice): string {
  // No number: some of them may not be seen, and how many are stands below.
  const who = people === 1 ? 'A practice of one' : people < 4 ? 'A small team' : 'A team';
  const what: Readonly<Record<ClinicKind, readonly string[]>> = {
    INFUSION: ['giving ketamine by infusion and injection', 'for ketamine infusions, with monitoring throughout'],
    PSYCHIATRY: ['for psychiatric care, with ketamine as one part of it', 'for mood and anxiety disorders'],
    PAIN: ['for lasting pain, with infusions among other treatments', 'for nerve pain and CRPS'],
    KAP: ['where medicine and psychotherapy are planned together', 'for ketamine-assisted psychotherapy'],
    THERAPY: ['for therapy before and after treatment given elsewhere', 'of therapists; no medicine is given here'],
    REMOTE: ['working by video, without rooms of its own', 'seeing people by video only'],
  };
  const more = [
    'Everyone has an evaluation first, and not everyone goes on to treatment.',
    'We plan each step with you and with your own doctor, if you want us to.',
    'The first talk is to see whether we can be of use. It is never a treatment session.',
    'You are told the prices before anything is booked.',
    'If we are not the right place, we say so and name others.',
  ];
  return `${who} near ${city.name} ${dice.pick(what[kind])}. ${dice.some(more, dice.between(1, 2)).join(' ')}`;
}
