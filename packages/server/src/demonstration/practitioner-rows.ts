import { npiFrom } from '@clearing/shared/npi';
import { sealContactEmail } from '../listing/keeper/contact-email.js';
import type { Cipher } from '../platform/cipher.js';
import type { DemonstrationCalendar } from './calendar.js';
import type { InventedClinic, InventedLocation } from './clinics.js';
import {
  certificateCheck,
  inventedTrainings,
  participationCheck,
  personChecks,
  type InventedCheck,
  type InventedLicense,
} from './credentials.js';
import type { DemonstrationMap } from './demonstration-map.js';
import type { Dice } from './dice.js';
import { demonstrationHoldsOwner, demonstrationId } from './ids.js';
import { inventedIntegration } from './integration.js';
import type { InventedOffering } from './offerings.js';
import type { InventedPerson } from './people.js';
import { lettersIn } from './professions.js';
import type { DemonstrationRows } from './rows.js';
import type { InventedSchedule } from './schedules.js';
import { inventedAbout, inventedHeadline } from './words-of-listing.js';

export interface DemonstrationWorld {
  readonly seed: number;
  readonly map: DemonstrationMap;
  readonly calendar: DemonstrationCalendar;
  readonly cipher: Cipher;
  /** When the rows say they were written. */
  readonly now: string;
}

export interface Invented {
  readonly id: string;
  readonly clinic: InventedClinic;
  readonly person: InventedPerson;
  readonly locations: readonly InventedLocation[];
  readonly licenses: readonly InventedLicense[];
  readonly offerings: readonly InventedOffering[];
  readonly schedule: InventedSchedule;
  readonly dice: Dice;
}

const locationChecksFrom = 1000;

export function writeClinic(rows: DemonstrationRows, world: DemonstrationWorld, clinic: InventedClinic): void {
  rows.add('clinics', {
    id: clinic.id,
    slug: clinic.slug,
    name: clinic.name,
    about: clinic.about,
    invented: true,
    updated_at: world.now,
  });
  clinic.locations.forEach((location, part) => {
    rows.add('locations', {
      id: location.id,
      clinic_id: clinic.id,
      name: location.name,
      street: location.street,
      city: location.city.name,
      region: location.city.region,
      postal_code: location.postalCode,
      latitude: location.latitude,
      longitude: location.longitude,
      time_zone: location.city.timeZone,
      phone: location.phone,
      accessibility: location.accessibility,
      directions: location.directions,
    });
    if (location.certificateCheckedDaysAgo !== null) {
      const check = certificateCheck(location.certificateCheckedDaysAgo, world.calendar);
      // Numbered by the clinic's first practitioner, apart from the checks of that practitioner.
      const numbered = [clinic.members[0] ?? 0, locationChecksFrom + part] as const;
      writeCheck(rows, world, { kind: 'location', id: location.id }, numbered, check);
    }
  });
}

export function writePractitioner(rows: DemonstrationRows, world: DemonstrationWorld, invented: Invented): void {
  const { id, clinic, person, offerings, dice } = invented;
  const integration = inventedIntegration(dice, clinic, person, offerings.length > 0);
  const email = `${person.slug}@${clinic.slug}.example`;
  const { contactEmail, contactEmailHash } = sealContactEmail(world.cipher, id, email);
  rows.add('practitioners', {
    id,
    slug: person.slug,
    npi: inventedNpi(dice, person.n),
    given_name: person.givenName,
    family_name: person.familyName,
    pronouns: person.saysPronouns ? person.pronouns : null,
    postnominals: dice.pick(lettersIn(person.profession, clinic.city.region)),
    professions: [person.profession],
    headline: inventedHeadline(dice, clinic, person, offerings),
    about: inventedAbout(dice, clinic, person, offerings),
    conditions: person.conditions,
    experience_with: person.experienceWith,
    languages: person.languages,
    accepting_new_patients: person.acceptsNewPatients,
    practising_since: person.practisingSince,
    integration_level: integration.level,
    integration_modalities: integration.modalities,
    integration_timing: integration.timing,
    integration_sessions_included: integration.sessionsIncluded,
    integration_session_price: integration.sessionPrice,
    integration_accepts_dosed_elsewhere: integration.acceptsPatientsDosedElsewhere,
    integration_note: integration.note,
    state: person.state,
    last_confirmed_on: world.calendar.day(-person.confirmedDaysAgo),
    updated_at: world.now,
    contact_email: contactEmail,
    contact_email_hash: contactEmailHash,
    invented: true,
  });
  invented.locations.forEach((location, position) =>
    rows.add('practitioner_locations', { practitioner_id: id, location_id: location.id, position }),
  );
  for (const { slug, inNetwork } of person.insurers) {
    rows.add('insurer_participations', {
      practitioner_id: id,
      insurer: slug,
      in_network: inNetwork,
      confirmed_on: world.calendar.day(-person.confirmedDaysAgo),
    });
  }
  // Colleagues confirmed each other; the one who comes later writes both directions, when both rows are there.
  for (const colleague of clinic.members.filter((member) => member < person.n).slice(0, 5)) {
    const member_id = demonstrationId(world.seed, 'practitioner', colleague);
    rows.add('care_team_members', { practitioner_id: id, member_id });
    rows.add('care_team_members', { practitioner_id: member_id, member_id: id });
  }
}

/**
 * Real identifiers begin with 1. Those that begin with 2 are well formed and were never given out, so an invented one is
 * nobody's; many listings have none, as many people never tell theirs.
 */
function inventedNpi(dice: Dice, n: number): string | null {
  return dice.chance(0.4) ? npiFrom(`29${String(n).padStart(7, '0')}`) : null;
}

export function writeCredentials(rows: DemonstrationRows, world: DemonstrationWorld, invented: Invented): void {
  const { id, person, clinic, dice } = invented;
  let part = 0;
  const check = (kind: Checked['kind'], checkedId: string, found: InventedCheck | null) => {
    if (found) writeCheck(rows, world, { kind, id: checkedId }, [person.n, part++], found);
  };
  for (const found of personChecks(dice, world.calendar)) check('practitioner', id, found);
  invented.licenses.forEach((license, nth) => {
    const licenseId = demonstrationId(world.seed, 'license', person.n, nth);
    rows.add('licenses', {
      id: licenseId,
      practitioner_id: id,
      jurisdiction: license.jurisdiction,
      profession: person.profession,
      kind: license.kind,
      number: license.number,
      starts_on: license.startsOn,
      expires_on: license.expiresOn,
    });
    check('license', licenseId, license.check);
  });
  inventedTrainings(dice, person, clinic.kind, world.calendar).forEach((training, nth) => {
    const trainingId = demonstrationId(world.seed, 'training', person.n, nth);
    rows.add('trainings', {
      id: trainingId,
      practitioner_id: id,
      title: training.title,
      body: training.body,
      hours: training.hours,
      supervised_sessions: training.supervisedSessions,
      completed_on: training.completedOn,
    });
    check('training', trainingId, training.check);
  });
  // Two of three were looked up.
  person.insurers.forEach(({ slug }, nth) => {
    if ((person.n + nth) % 3 > 0) check('practitioner', id, participationCheck(slug, dice, world.calendar));
  });
}

interface Checked {
  readonly kind: 'practitioner' | 'license' | 'location' | 'training';
  readonly id: string;
}

/** `n` and `part` tell this verification from every other of the demonstration. */
function writeCheck(
  rows: DemonstrationRows,
  world: DemonstrationWorld,
  checked: Checked,
  [n, part]: readonly [number, number],
  check: InventedCheck,
): void {
  rows.add('verifications', {
    id: demonstrationId(world.seed, 'verification', n, part),
    subject_kind: checked.kind,
    subject_id: checked.id,
    subject: check.subject,
    which: check.which ?? '',
    state: check.state,
    source: check.source,
    checked_on: check.checkedOn,
    recheck_by: check.recheckBy,
  });
}

export function writeOfferings(rows: DemonstrationRows, world: DemonstrationWorld, invented: Invented): void {
  invented.offerings.forEach((offering, position) =>
    rows.add('offerings', {
      id: demonstrationId(world.seed, 'offering', invented.person.n, position),
      practitioner_id: invented.id,
      service: offering.service,
      delivery_method: offering.method,
      care_setting: offering.setting,
      location_id: offering.location?.id ?? null,
      remote_in: offering.remoteIn,
      session_minutes: offering.sessionMinutes,
      observation_minutes: offering.observationMinutes,
      session_price: offering.sessionPrice && { json: offering.sessionPrice },
      course_price: offering.coursePrice && { json: offering.coursePrice },
      typical_course: offering.typicalCourse && { json: offering.typicalCourse },
      safety: { json: offering.safety },
      psychotherapy_during_session: offering.psychotherapyDuringSession,
      position,
    }),
  );
}

export function writeSchedule(rows: DemonstrationRows, world: DemonstrationWorld, invented: Invented): void {
  const { seed } = world;
  const { id: practitioner_id, schedule, person } = invented;
  rows.add('schedules', { practitioner_id, time_zone: schedule.timeZone, daily_cap: schedule.dailyCap });
  schedule.types.forEach((type, position) =>
    rows.add('consultation_types', {
      id: demonstrationId(seed, 'consultationType', person.n, position),
      practitioner_id,
      name: type.name,
      mode: type.mode,
      location_id: type.location?.id ?? null,
      minutes: type.minutes,
      price: type.price,
      lead_time_minutes: type.leadTimeMinutes,
      horizon_days: type.horizonDays,
      notice_minutes: type.noticeMinutes,
      buffer_before_minutes: type.bufferBeforeMinutes,
      buffer_after_minutes: type.bufferAfterMinutes,
      alignment_minutes: type.alignmentMinutes,
      booking_policy: type.bookingPolicy,
      position,
    }),
  );
  schedule.hours.forEach((hours, part) =>
    rows.add('weekly_hours', {
      id: demonstrationId(seed, 'weeklyHours', person.n, part),
      practitioner_id,
      weekday: hours.weekday,
      start_minute: hours.startMinute,
      end_minute: hours.endMinute,
      location_id: hours.location?.id ?? null,
      modes: hours.modes,
    }),
  );
  for (const { places, minutes } of schedule.travel) {
    rows.add('travel_times', { practitioner_id, location_id: places[0], other_location_id: places[1], minutes });
  }
  schedule.breaks.forEach((pause, part) =>
    rows.add('weekly_breaks', {
      id: demonstrationId(seed, 'weeklyBreak', person.n, part),
      practitioner_id,
      weekday: pause.weekday,
      start_minute: pause.startMinute,
      end_minute: pause.endMinute,
    }),
  );
}

/** What stands on dates: closed days, time off, held times. */
export function writeDates(rows: DemonstrationRows, world: DemonstrationWorld, invented: Invented): void {
  const { seed } = world;
  const {
    id: practitioner_id,
    schedule,
    person: { n },
  } = invented;
  schedule.overrides.forEach(({ onDate, hours }, part) =>
    rows.add('date_overrides', {
      id: demonstrationId(seed, 'dateOverride', n, part),
      practitioner_id,
      on_date: onDate,
      start_minute: hours?.[0] ?? null,
      end_minute: hours?.[1] ?? null,
      location_id: null,
      modes: ['IN_PERSON', 'VIDEO', 'PHONE'],
    }),
  );
  schedule.timeOff.forEach(([from, to], part) =>
    rows.add('time_off', { id: demonstrationId(seed, 'timeOff', n, part), practitioner_id, during: `[${from},${to})` }),
  );
  schedule.held.forEach(([from, to], part) =>
    rows.add('held_times', {
      id: demonstrationId(seed, 'heldTime', n, part),
      practitioner_id,
      owner_id: demonstrationHoldsOwner,
      starts_at: from,
      ends_at: to,
      during: `[${from},${to})`,
    }),
  );
}
