import { getJurisdiction } from '@clearing/shared/jurisdictions';
import type { StoredVerificationState, VerificationSubject } from '../verification/words.js';
import type { LicenseKind } from '../listing/words.js';
import type { ClinicKind } from './clinics.js';
import type { DemonstrationCalendar } from './calendar.js';
import type { Dice } from './dice.js';
import { isTherapist, professionWords, shareCompact } from './professions.js';
import type { InventedPerson } from './people.js';

export interface InventedCheck {
  readonly subject: VerificationSubject;
  /** An insurer's slug; nothing for everything else. */
  readonly which?: string;
  readonly state: StoredVerificationState;
  readonly source: string | null;
  readonly checkedOn: string | null;
  readonly recheckBy: string | null;
}

export interface InventedLicense {
  readonly jurisdiction: string;
  readonly kind: LicenseKind;
  readonly number: string;
  readonly startsOn: string | null;
  readonly expiresOn: string;
  readonly check: InventedCheck | null;
}

export interface InventedTraining {
  readonly title: string;
  readonly body: string;
  readonly hours: number | null;
  readonly supervisedSessions: number | null;
  readonly completedOn: string | null;
  readonly check: InventedCheck | null;
}

/** How long a check of each kind counts, in days. */
const countsFor: Readonly<Record<VerificationSubject, number>> = {
  IDENTITY: 730,
  LICENSE: 180,
  BOARD_DISCIPLINE: 180,
  FEDERAL_EXCLUSION: 90,
  REMS_LOCATION: 180,
  TRAINING: 1095,
  MALPRACTICE_COVER: 365,
  INSURER_PARTICIPATION: 180,
};

/** States whose licences people hold to see patients by video, besides those next door. */
const largeStates = ['US-CA', 'US-TX', 'US-FL', 'US-NY', 'US-PA', 'US-IL', 'US-OH', 'US-GA', 'US-NC', 'US-MI', 'US-WA'];
const neighbourhoods = [
  'ME NH VT MA RI CT NY',
  'NY NJ PA DE MD CT',
  'MD VA DC WV DE PA',
  'VA NC SC GA TN KY',
  'GA FL AL SC MS',
  'OH MI IN KY WV PA',
  'IL WI MN IA MO IN',
  'TX OK LA AR NM',
  'KS NE MO OK CO',
  'CO UT WY NM AZ NV',
  'MT ID WY ND SD',
  'ND SD MN NE IA',
  'CA NV AZ OR',
  'WA OR ID AK',
  'HI CA',
  'PR FL NY',
  'TN AR MS AL LA',
].map((line) => line.split(' ').map((usps) => `US-${usps}`));

export function inventedLicenses(
  dice: Dice,
  person: InventedPerson,
  kind: ClinicKind,
  home: string,
  calendar: DemonstrationCalendar,
) {
  const others = otherJurisdictions(dice, kind, home);
  // One in forty let their only home licence run out; their listing goes out of sight by itself.
  const homeHasLapsed = dice.chance(0.025);
  return [home, ...others].map((jurisdiction, place): InventedLicense => {
    const isCompact = place > 0 && shareCompact(person.profession, home, jurisdiction);
    const expiresIn = place === 0 && homeHasLapsed ? -dice.between(4, 200) : dice.between(16, 720);
    return {
      jurisdiction,
      kind: isCompact ? 'COMPACT_PRIVILEGE' : 'STATE_LICENSE',
      number: `${professionWords[person.profession].numberPrefix}-${dice.between(100_000, 999_999)}`,
      startsOn: isCompact || dice.chance(0.7) ? calendar.day(-dice.between(60, 3_000)) : null,
      expiresOn: calendar.day(expiresIn),
      check: licenseCheck(dice, jurisdiction, calendar),
    };
  });
}

function licenseCheck(dice: Dice, jurisdiction: string, calendar: DemonstrationCalendar): InventedCheck | null {
  const { name } = getJurisdiction(jurisdiction);
  const how = dice.weigh({ registry: 78, document: 8, lapsed: 5, attested: 5, disputed: 0.5, none: 3.5 });
  if (how === 'none') return null;
  if (how === 'attested') return attested('LICENSE');
  if (how === 'document') return checked('LICENSE', 'DOCUMENT_CHECKED', 'Copy of the licence', dice, calendar);
  const source = `Register of licences, ${name} (invented)`;
  if (how === 'disputed') return checked('LICENSE', 'DISPUTED', source, dice, calendar);
  return checked('LICENSE', 'REGISTRY_MATCHED', source, dice, calendar, how === 'lapsed');
}

/** What is checked about a person, apart from licences. */
export function personChecks(dice: Dice, calendar: DemonstrationCalendar): InventedCheck[] {
  const checks: InventedCheck[] = [];
  if (dice.chance(0.82)) checks.push(checked('IDENTITY', 'DOCUMENT_CHECKED', 'Identity document', dice, calendar));
  if (dice.chance(0.86)) {
    const lapsed = dice.chance(0.04);
    const source = 'Federal list of excluded individuals (invented look-up)';
    checks.push(checked('FEDERAL_EXCLUSION', 'REGISTRY_MATCHED', source, dice, calendar, lapsed));
  }
  if (dice.chance(0.78)) {
    const source = "Licensing board's disciplinary record (invented look-up)";
    checks.push(checked('BOARD_DISCIPLINE', 'REGISTRY_MATCHED', source, dice, calendar, dice.chance(0.04)));
  }
  const cover = dice.weigh({ document: 44, attested: 30, none: 26 });
  if (cover === 'document') {
    checks.push(checked('MALPRACTICE_COVER', 'DOCUMENT_CHECKED', 'Certificate of insurance', dice, calendar));
  }
  if (cover === 'attested') checks.push(attested('MALPRACTICE_COVER'));
  return checks;
}

export function participationCheck(which: string, dice: Dice, calendar: DemonstrationCalendar): InventedCheck {
  const source = "Insurer's list of its network (invented look-up)";
  return { ...checked('INSURER_PARTICIPATION', 'REGISTRY_MATCHED', source, dice, calendar), which };
}

export function certificateCheck(checkedDaysAgo: number, calendar: DemonstrationCalendar): InventedCheck {
  return {
    subject: 'REMS_LOCATION',
    state: 'REGISTRY_MATCHED',
    source: 'Register of certified treatment sites (invented look-up)',
    checkedOn: calendar.day(-checkedDaysAgo),
    recheckBy: calendar.day(countsFor.REMS_LOCATION - checkedDaysAgo),
  };
}

const medicalTrainings = [
  ['Ketamine infusion therapy: practice and safety', 'Aldermoor School of Infusion Medicine'],
  ['Sedation and airway management', 'Tallgrass Institute for Procedural Care'],
  ['Ketamine in psychiatric practice', 'Lanternway Academy of Psychiatry'],
  ['Esketamine administration and monitoring', 'Clearwell Site Training Office'],
];
const therapyTrainings = [
  ['Ketamine-assisted psychotherapy, foundations', 'Openfield Training Collective'],
  ['Preparation and integration practice', 'Wayfarer Institute'],
  ['Trauma-informed KAP, supervised practice', 'Openfield Training Collective'],
  ['Group integration facilitation', 'Wayfarer Institute'],
];

export function inventedTrainings(
  dice: Dice,
  person: InventedPerson,
  kind: ClinicKind,
  calendar: DemonstrationCalendar,
) {
  const titles = trainingsFor(person, kind);
  const count = Number(dice.weigh({ '0': 24, '1': 48, '2': 28 }));
  return dice.some(titles, count).map(([title = '', body = '']): InventedTraining => ({
    title,
    body,
    hours: dice.chance(0.9) ? dice.stepped(8, 120, 4) : null,
    supervisedSessions: dice.chance(0.45) ? dice.between(4, 30) : null,
    completedOn: dice.chance(0.92) ? calendar.day(-dice.between(90, 2_600)) : null,
    check: trainingCheck(dice, calendar),
  }));
}

function trainingsFor(person: InventedPerson, kind: ClinicKind) {
  if (isTherapist(person.profession) || kind === 'KAP') return therapyTrainings;
  return kind === 'PAIN' ? medicalTrainings.slice(0, 2) : medicalTrainings;
}

function trainingCheck(dice: Dice, calendar: DemonstrationCalendar): InventedCheck | null {
  const how = dice.weigh({ document: 55, attested: 30, none: 15 });
  if (how === 'document') return checked('TRAINING', 'DOCUMENT_CHECKED', 'Certificate of completion', dice, calendar);
  return how === 'attested' ? attested('TRAINING') : null;
}

function otherJurisdictions(dice: Dice, kind: ClinicKind, home: string): string[] {
  const sees = { REMOTE: 0.9, THERAPY: 0.45, KAP: 0.4, PSYCHIATRY: 0.4, INFUSION: 0.18, PAIN: 0.12 }[kind];
  if (!dice.chance(sees)) return [];
  const nextDoor = neighbourhoods.find((line) => line.includes(home)) ?? [];
  const candidates = [...new Set([...nextDoor, ...nextDoor, ...largeStates])].filter((code) => code !== home);
  return dice.some(candidates, dice.between(1, kind === 'REMOTE' ? 6 : 3));
}

function checked(
  subject: VerificationSubject,
  state: StoredVerificationState,
  source: string,
  dice: Dice,
  calendar: DemonstrationCalendar,
  lapsed = false,
): InventedCheck {
  const counts = countsFor[subject];
  const daysAgo = lapsed ? counts + dice.between(3, 60) : dice.between(1, counts - 4);
  return {
    subject,
    state,
    source,
    checkedOn: calendar.day(-daysAgo),
    recheckBy: calendar.day(counts - daysAgo),
  };
}

function attested(subject: VerificationSubject): InventedCheck {
  return { subject, state: 'SELF_ATTESTED', source: null, checkedOn: null, recheckBy: null };
}
