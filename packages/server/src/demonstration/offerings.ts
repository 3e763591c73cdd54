import type { CarePhaseSlug, DeliveryMethodSlug, ProfessionSlug } from '../catalog/content/slugs.js';
import type { CareSetting, ServiceKind } from '../catalog/words.js';
import type {
  StoredCoursePrice,
  StoredSafetyCard,
  StoredSessionPrice,
  StoredTypicalCourse,
} from '../listing/practitioner/offering.entity.js';
import type { DemonstrationCalendar } from './calendar.js';
import type { InventedClinic, InventedLocation } from './clinics.js';
import type { Dice } from './dice.js';
import type { InventedPerson } from './people.js';
import { isTherapist, mayNeverPrescribe, mayPrescribeEverywhere } from './professions.js';

export interface InventedOffering {
  readonly service: Exclude<ServiceKind, 'INTEGRATION_ONLY'>;
  readonly method: DeliveryMethodSlug;
  readonly setting: CareSetting;
  readonly location: InventedLocation | null;
  readonly remoteIn: readonly string[];
  readonly sessionMinutes: number;
  readonly observationMinutes: number;
  readonly sessionPrice: StoredSessionPrice | null;
  readonly coursePrice: StoredCoursePrice | null;
  readonly typicalCourse: StoredTypicalCourse | null;
  readonly safety: StoredSafetyCard;
  readonly psychotherapyDuringSession: boolean;
}

type Choice = `${'KETAMINE_TREATMENT' | 'KAP'} ${DeliveryMethodSlug}`;

/** What is usual where: how likely a practitioner of such a clinic is to offer it. */
const usual: Readonly<Record<InventedClinic['kind'], Partial<Record<Choice, number>>>> = {
  INFUSION: {
    'KETAMINE_TREATMENT iv-infusion': 0.94,
    'KETAMINE_TREATMENT im-injection': 0.4,
    'KETAMINE_TREATMENT sc-injection': 0.08,
    'KAP im-injection': 0.12,
  },
  PSYCHIATRY: {
    'KETAMINE_TREATMENT im-injection': 0.34,
    'KETAMINE_TREATMENT iv-infusion': 0.26,
    'KETAMINE_TREATMENT intranasal-ketamine': 0.07,
    'KAP sublingual': 0.22,
  },
  PAIN: { 'KETAMINE_TREATMENT iv-infusion': 0.97, 'KETAMINE_TREATMENT sc-injection': 0.14 },
  KAP: { 'KAP im-injection': 0.7, 'KAP sublingual': 0.52, 'KAP iv-infusion': 0.16, 'KAP oral': 0.05 },
  THERAPY: {},
  REMOTE: {},
};
const atHome: Partial<Record<Choice, number>> = {
  'KAP sublingual': 0.55,
  'KETAMINE_TREATMENT sublingual': 0.5,
  'KETAMINE_TREATMENT oral': 0.16,
};
const chanceOfHome = { REMOTE: 1, KAP: 0.22, PSYCHIATRY: 0.16, INFUSION: 0, PAIN: 0, THERAPY: 0 } as const;

/** Shortest and longest session and observation in minutes, and the country's middle price of a session in dollars. */
const figures: Readonly<Record<DeliveryMethodSlug, readonly [number, number, number, number, number]>> = {
  'iv-infusion': [40, 60, 30, 60, 460],
  'im-injection': [40, 60, 45, 75, 380],
  'sc-injection': [40, 60, 45, 60, 360],
  'intranasal-esketamine': [20, 40, 120, 140, 420],
  'intranasal-ketamine': [40, 60, 60, 90, 290],
  sublingual: [60, 90, 60, 90, 240],
  oral: [75, 100, 60, 90, 210],
};

export function inventedOfferings(
  dice: Dice,
  clinic: InventedClinic,
  person: InventedPerson,
  locations: readonly InventedLocation[],
  remoteIn: readonly string[],
  calendar: DemonstrationCalendar,
): InventedOffering[] {
  const offerings: InventedOffering[] = [];
  const make = (choice: Choice, setting: CareSetting, location: InventedLocation | null) => {
    const [service, method] = choice.split(' ') as [InventedOffering['service'], DeliveryMethodSlug];
    offerings.push(inventedOffering(dice, clinic, person, { service, method, setting, location, remoteIn }, calendar));
  };
  // A therapist gives no medicine, and takes part in a session only beside somebody who does.
  if (isTherapist(person.profession)) {
    if (clinic.kind === 'KAP' && clinic.members[0] !== person.n && locations[0] && dice.chance(0.6)) {
      make('KAP im-injection', 'CLINIC', locations[0]);
    }
    return offerings;
  }
  for (const location of locations) {
    for (const choice of likely(usual[clinic.kind], dice)) make(choice, 'CLINIC', location);
    if (location.certificateCheckedDaysAgo !== null && dice.chance(0.85)) {
      make('KETAMINE_TREATMENT intranasal-esketamine', 'REMS_CERTIFIED_SITE', location);
    }
  }
  if (!mayNeverPrescribe(person.profession) && remoteIn.length > 0 && dice.chance(chanceOfHome[clinic.kind])) {
    for (const choice of likely(atHome, dice)) make(choice, 'HOME_SUPERVISED_REMOTELY', null);
  }
  if (offerings.length > 0) return offerings;
  const first = Object.keys(usual[clinic.kind])[0] as Choice | undefined;
  if (first && locations[0]) make(first, 'CLINIC', locations[0]);
  else if (remoteIn.length > 0 && !mayNeverPrescribe(person.profession)) {
    make('KAP sublingual', 'HOME_SUPERVISED_REMOTELY', null);
  }
  return offerings;
}

function likely(chances: Partial<Record<Choice, number>>, dice: Dice): Choice[] {
  return (Object.entries(chances) as [Choice, number][])
    .filter(([, chance]) => dice.chance(chance))
    .map(([choice]) => choice);
}

type Where = Pick<InventedOffering, 'service' | 'method' | 'setting' | 'location' | 'remoteIn'>;

function inventedOffering(
  dice: Dice,
  clinic: InventedClinic,
  person: InventedPerson,
  where: Where,
  calendar: DemonstrationCalendar,
): InventedOffering {
  const [shortest, longest, leastWatched, mostWatched, middle] = figures[where.method];
  const isKap = where.service === 'KAP';
  const isPain = clinic.kind === 'PAIN';
  const sessionMinutes =
    dice.stepped(shortest, longest, 5) + (isKap ? dice.stepped(30, 75, 15) : 0) + (isPain ? 120 : 0);
  const confirmedOn = calendar.day(-person.confirmedDaysAgo);
  const price = inDollars(middle * (isKap ? 1.55 : 1) * (isPain ? 1.7 : 1) * clinic.priceLevel);
  const givesPrice = clinic.pricesGiven && dice.chance(0.95);
  const course = typicalCourse(where.method, isKap, isPain, dice);
  return {
    ...where,
    remoteIn: where.setting === 'HOME_SUPERVISED_REMOTELY' ? where.remoteIn : [],
    sessionMinutes,
    observationMinutes: dice.stepped(leastWatched, mostWatched, 5),
    sessionPrice: givesPrice
      ? { amount: price, notIncluded: sessionNotIncluded(where.method, dice), confirmedOn }
      : null,
    coursePrice:
      givesPrice && course && dice.chance(0.45)
        ? coursePrice(dice, price, course.sessions, isKap, person, calendar)
        : null,
    typicalCourse: course,
    safety: safetyCard(dice, clinic, person, where),
    psychotherapyDuringSession: isKap && (where.setting !== 'HOME_SUPERVISED_REMOTELY' || dice.chance(0.6)),
  };
}

function inDollars(dollars: number): number {
  return Math.round(dollars / 25) * 25 * 100;
}

function sessionNotIncluded(method: DeliveryMethodSlug, dice: Dice): string | null {
  if (method === 'intranasal-esketamine')
    return dice.pick(['The medicine itself, which a specialty pharmacy bills', null]);
  return dice.pick([
    'The first evaluation',
    'Blood and urine tests',
    'The first evaluation and any tests',
    'Integration sessions',
    null,
  ]);
}

const oursMayDiffer = 'How this clinic usually plans the first weeks; yours may be different.';

function typicalCourse(
  method: DeliveryMethodSlug,
  isKap: boolean,
  isPain: boolean,
  dice: Dice,
): StoredTypicalCourse | null {
  if (method === 'intranasal-esketamine') {
    return { sessions: 8, weeks: 4, basis: 'The label’s first four weeks; what follows is decided with you.' };
  }
  if (dice.chance(0.12)) return null;
  if (isPain) return { sessions: dice.pick([3, 4, 5]), weeks: 1, basis: oursMayDiffer };
  if (isKap) return { sessions: dice.pick([3, 4, 6]), weeks: dice.pick([6, 8, 12]), basis: oursMayDiffer };
  return { sessions: 6, weeks: dice.pick([2, 3]), basis: oursMayDiffer };
}

function coursePrice(
  dice: Dice,
  sessionPrice: number,
  sessions: number,
  isKap: boolean,
  person: InventedPerson,
  calendar: DemonstrationCalendar,
): StoredCoursePrice {
  const item = (phase: CarePhaseSlug, count: number, amount: number, insuranceNote: string | null = null) => ({
    phase,
    sessions: count,
    amount,
    insuranceNote,
  });
  const items = [
    item(
      'evaluation',
      1,
      dice.stepped(150, 350, 25) * 100,
      person.insurers.length > 0 ? 'Often billed to insurance' : null,
    ),
    ...(isKap ? [item('preparation', dice.between(1, 2), dice.stepped(125, 300, 25) * 100)] : []),
    item('dosing-session', sessions, Math.round((sessionPrice * sessions * 0.92) / 2500) * 2500),
    ...(isKap || dice.chance(0.3) ? [item('integration', dice.between(2, 4), dice.stepped(250, 600, 50) * 100)] : []),
  ];
  return {
    total: items.reduce((sum, { amount }) => sum + amount, 0),
    items,
    notIncluded: dice.pick(['Blood and urine tests', 'Sessions after the course', null]),
    validFrom: calendar.day(-person.confirmedDaysAgo - dice.between(20, 200)),
    confirmedOn: calendar.day(-person.confirmedDaysAgo),
  };
}

function safetyCard(dice: Dice, clinic: InventedClinic, person: InventedPerson, where: Where): StoredSafetyCard {
  const isHome = where.setting === 'HOME_SUPERVISED_REMOTELY';
  const isMedical = clinic.kind === 'INFUSION' || clinic.kind === 'PAIN';
  const others = mayNeverPrescribe(person.profession) || dice.chance(0.4) ? [clinic.leader] : [];
  const gives = mayNeverPrescribe(person.profession) ? [] : [person.profession];
  const named = new Set<ProfessionSlug>([...gives, ...others]);
  // From afar somebody prescribes who may in every state: what the others may there, nobody looked up for invented people.
  if (isHome && ![...named].some(mayPrescribeEverywhere)) named.add('psychiatrist');
  const supervisedBy = [...named];
  return {
    supervisedBy,
    inTheRoom: inTheRoom(isHome, where.service === 'KAP', isTherapist(person.profession), dice),
    monitored: isHome
      ? ['Blood pressure before and after', 'Heart rate', 'How awake and clear you are, by video']
      : ['Blood pressure', 'Heart rate', 'Oxygen in the blood', 'How awake and clear you are'],
    emergencyTraining: isHome
      ? ['Basic life support']
      : isMedical
        ? ['Advanced cardiac life support']
        : ['Basic life support'],
    rescueEquipment: isHome
      ? ['Emergency contact at your address']
      : isMedical
        ? ['Oxygen', 'Suction and airway equipment', 'Defibrillator', 'Medicines for blood pressure']
        : ['Oxygen', 'Defibrillator'],
    privateRoom: isHome || dice.chance(0.8),
    supportPersonAllowed: isHome || dice.chance(0.66),
    rideHomeRequired: !isHome,
    longTermMonitoring: dice.pick([
      'Bladder and mood questions every few sessions',
      'Blood and urine tests twice a year while treatment goes on',
      null,
    ]),
    afterHoursContact: dice.chance(0.62),
  };
}

function inTheRoom(isHome: boolean, isKap: boolean, isTherapists: boolean, dice: Dice): string | null {
  if (isHome) return 'An adult you choose stays with you; a clinician watches by video.';
  if (isTherapists) {
    return dice.pick([
      'The therapist throughout; the prescriber gives the injection and stays close by',
      'The therapist throughout; a nurse gives the injection and looks in every few minutes',
    ]);
  }
  if (dice.chance(0.1)) return null;
  return isKap
    ? dice.pick(['A therapist throughout; a nurse comes and goes', 'The therapist and the prescriber'])
    : dice.pick([
        'A nurse throughout',
        'A nurse next door who looks in every few minutes',
        'A nurse; the clinician is in the building',
      ]);
}
