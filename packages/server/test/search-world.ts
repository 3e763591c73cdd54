import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { OfferedCare } from '../src/listing/legality/offered-care.js';
import { isInForceAndChecked, mayTalk, type LicenseOnFile } from '../src/listing/legality/legality.js';
import type { CheckOnFile } from '../src/verification/verification-state.js';
import type { TestDatabase } from './database.js';

/** A small invented country in which everything that a search can tell apart occurs, some of it lapsed or illegal. */
export interface WorldLocation {
  readonly id: string;
  readonly region: string;
  readonly city: string;
  readonly clinic: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly certificate: CheckOnFile | null;
}

export interface WorldOffering extends OfferedCare {
  readonly id: string;
  readonly service: 'KETAMINE_TREATMENT' | 'KAP';
  readonly location: WorldLocation | null;
  readonly price: number | null;
}

export interface WorldTalk {
  readonly id: string;
  readonly mode: 'IN_PERSON' | 'VIDEO' | 'PHONE';
  readonly location: WorldLocation | null;
  /** The first of them that is legal where somebody is, is their soonest. */
  readonly slots: readonly WorldSlot[];
}

export interface WorldSlot {
  readonly startsAt: string;
  readonly bookableUntil: string;
}

export interface WorldPractitioner {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly state: 'PUBLISHED' | 'PAUSED' | 'DRAFT';
  readonly lastConfirmedOn: string;
  readonly accepting: boolean;
  readonly integrationLevel: 'IN_HOUSE' | 'PARTNER_THERAPIST' | 'REFERRAL' | 'NONE';
  readonly integrationPrice: number | null;
  /** By the filters' names. */
  readonly facts: Readonly<Record<WorldFact, readonly string[]>>;
  readonly licenses: readonly LicenseOnFile[];
  readonly locations: readonly WorldLocation[];
  readonly offerings: readonly WorldOffering[];
  readonly talks: readonly WorldTalk[];
}

export type WorldFact =
  | 'conditions'
  | 'integrationModalities'
  | 'integrationTiming'
  | 'professions'
  | 'insurers'
  | 'languages'
  | 'experienceWith';

export const worldWords = {
  regions: ['US-TX', 'US-OK', 'US-CA'],
  cities: ['Dallas', 'Norman', 'Fresno', 'El Paso'],
  clinics: ['Cedar Hill', 'Blue Heron', 'Open Sky'],
  deliveryMethods: ['iv-infusion', 'im-injection', 'intranasal-esketamine', 'sublingual'],
  facts: {
    conditions: ['ptsd', 'ocd', 'chronic-pain'],
    integrationModalities: ['talk', 'emdr', 'art'],
    integrationTiming: ['PREPARATION', 'DURING_SESSION', 'AFTER_SESSION'],
    professions: ['psychiatrist', 'psychologist', 'registered-nurse'],
    insurers: ['aetna', 'cigna', 'medicare'],
    languages: ['en', 'es', 'zh'],
    experienceWith: ['VETERANS', 'ADDICTION'],
  },
} as const;

/** How far ahead every talk of the world may be asked for. */
export const worldHorizonDays = 60;

/** The same seed makes the same world; dates are around `today`. */
export function inventWorld(seed: number, size: number, today: string): WorldPractitioner[] {
  const dice = new Dice(seed);
  const day = (offset: number) => new Date(Date.parse(today) + offset * 86_400_000).toISOString().slice(0, 10);
  const check = (): CheckOnFile | null =>
    dice.of([
      null,
      { state: 'SELF_ATTESTED', recheckBy: null },
      { state: 'DISPUTED', recheckBy: day(50) },
      ...Array.from({ length: 5 }, () => ({
        state: 'REGISTRY_MATCHED' as const,
        recheckBy: day(dice.between(-20, 150)),
      })),
    ]);
  const locations = Array.from({ length: Math.ceil(size / 4) }, (): WorldLocation => ({
    id: randomUUID(),
    region: dice.of(worldWords.regions),
    city: dice.of(worldWords.cities),
    clinic: dice.of(worldWords.clinics),
    latitude: 31 + dice.fraction() * 6,
    longitude: -103 + dice.fraction() * 8,
    certificate: check(),
  }));
  const practitioner = (): WorldPractitioner => {
    const invented = Array.from({ length: dice.between(1, 3) }, (): LicenseOnFile => {
      const kind = dice.of(['STATE_LICENSE', 'STATE_LICENSE', 'COMPACT_PRIVILEGE'] as const);
      const startsOn = dice.of([null, day(-dice.between(0, 300))]);
      return {
        jurisdiction: dice.of(worldWords.regions),
        kind,
        startsOn,
        expiresOn: day(dice.between(-10, 200)),
        check: check(),
      };
    });
    const licenses = invented.map((license, place) =>
      place > 0 && dice.fraction() < 0.5 ? begunUnder(license, invented[0]!, day(dice.between(1, 90)), today) : license,
    );
    const at = dice.some(locations, dice.between(0, 2));
    const offerings = Array.from({ length: dice.between(0, 3) }, (): WorldOffering => {
      const location = at.length > 0 && dice.fraction() < 0.7 ? dice.of(at) : null;
      const deliveryMethod = location ? dice.of(worldWords.deliveryMethods) : 'sublingual';
      const settings =
        deliveryMethod === 'intranasal-esketamine'
          ? ['REMS_CERTIFIED_SITE']
          : ['CLINIC', 'CLINIC', 'REMS_CERTIFIED_SITE'];
      return {
        id: randomUUID(),
        service: dice.of(['KETAMINE_TREATMENT', 'KAP'] as const),
        deliveryMethod,
        careSetting: location ? dice.of(settings) : 'HOME_SUPERVISED_REMOTELY',
        location,
        locationRegion: location?.region ?? null,
        remoteIn: location ? [] : dice.some(worldWords.regions, 2),
        certificate: location?.certificate ?? null,
        price: dice.of([null, 20_000, 25_000, 40_000, 75_000]),
      };
    });
    const talks = Array.from({ length: dice.between(0, 2) }, (): WorldTalk => {
      const mode = at.length > 0 ? dice.of(['IN_PERSON', 'VIDEO', 'PHONE'] as const) : 'VIDEO';
      const slots = Array.from({ length: dice.between(0, 3) }, (): WorldSlot => {
        const startsAt = `${day(dice.between(0, 50))}T${dice.between(17, 22)}:00:00Z`;
        return { startsAt, bookableUntil: new Date(Date.parse(startsAt) - 3_600_000).toISOString() };
      });
      const location = mode === 'IN_PERSON' ? dice.of(at) : null;
      slots.sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
      return { id: randomUUID(), mode, location, slots };
    });
    const facts = Object.entries(worldWords.facts).map(([field, values]) => [field, dice.some(values, values.length)]);
    return {
      id: randomUUID(),
      givenName: dice.of(['Ana', 'Zoë', 'Ben', 'Mei']),
      familyName: dice.of(['Gonzalez', 'Ito', "O'Hara", 'Ruiz-Lopez', 'Åberg']),
      state: dice.of(['PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'PAUSED', 'DRAFT'] as const),
      lastConfirmedOn: day(-dice.between(0, 130)),
      accepting: dice.fraction() < 0.7,
      integrationLevel: dice.of(['IN_HOUSE', 'PARTNER_THERAPIST', 'REFERRAL', 'NONE'] as const),
      integrationPrice: dice.of([null, 15_000]),
      facts: Object.fromEntries(facts) as WorldPractitioner['facts'],
      licenses,
      locations: at,
      offerings,
      talks,
    };
  };
  return Array.from({ length: size }, practitioner);
}

/** Begins later, while the first still counts: who counts nowhere for a while is found again only after a sweep. */
function begunUnder(license: LicenseOnFile, first: LicenseOnFile, startsOn: string, today: string): LicenseOnFile {
  return isInForceAndChecked(first, today) && isInForceAndChecked(first, startsOn) ? { ...license, startsOn } : license;
}

class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  between(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  of<Value>(values: readonly Value[]): Value {
    return values[this.between(0, values.length - 1)] as Value;
  }

  some<Value>(values: readonly Value[], most: number): Value[] {
    const chosen = values.filter(() => this.fraction() < 0.5);
    return chosen.slice(0, most);
  }
}

/** Writes a world as rows, without the services: it holds what they would refuse. */
export async function settle(database: TestDatabase, world: readonly WorldPractitioner[]): Promise<void> {
  const now = database.clock.now().toString();
  const locations = [...new Set(world.flatMap((one) => [...one.locations]))];
  const insert = async (table: string, rows: readonly object[]): Promise<void> => {
    if (rows.length === 0) return;
    const columns = Object.keys(rows[0] ?? {}).join(', ');
    await database.unitOfWork.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  };
  const verification = (kind: string, subject: string, id: string, check: CheckOnFile | null) =>
    check
      ? [
          {
            id: randomUUID(),
            subject_kind: kind,
            subject_id: id,
            subject,
            state: check.state,
            source: 'a register',
            checked_on: halfAYearBefore(check.recheckBy ?? '2099-01-01'),
            recheck_by: check.recheckBy ?? '2099-01-01',
          },
        ]
      : [];
  const clinics = locations.map((location) => ({ id: randomUUID(), location }));
  const licenses = world.flatMap((one) => one.licenses.map((license) => ({ id: randomUUID(), of: one.id, license })));

  await insert(
    'clinics',
    clinics.map(({ id, location }) => ({
      id,
      slug: `clinic-${id}`,
      name: location.clinic,
      invented: true,
      updated_at: now,
    })),
  );
  await insert(
    'locations',
    clinics.map(({ id, location }) => ({
      id: location.id,
      clinic_id: id,
      street: '1 Main St',
      city: location.city,
      region: location.region,
      postal_code: '75201',
      latitude: location.latitude,
      longitude: location.longitude,
      time_zone: 'America/Chicago',
      accessibility: [],
    })),
  );
  await insert(
    'practitioners',
    world.map((one) => ({
      id: one.id,
      slug: `p-${one.id}`,
      given_name: one.givenName,
      family_name: one.familyName,
      postnominals: ['MD'],
      professions: one.facts.professions,
      conditions: one.facts.conditions,
      experience_with: one.facts.experienceWith,
      languages: one.facts.languages,
      accepting_new_patients: one.accepting,
      integration_level: one.integrationLevel,
      integration_modalities: one.facts.integrationModalities,
      integration_timing: one.facts.integrationTiming,
      integration_session_price: one.integrationPrice,
      integration_accepts_dosed_elsewhere: false,
      state: one.state,
      last_confirmed_on: one.lastConfirmedOn,
      updated_at: now,
      invented: true,
    })),
  );
  await insert(
    'practitioner_locations',
    world.flatMap((one) => one.locations.map(({ id }) => ({ practitioner_id: one.id, location_id: id, position: 0 }))),
  );
  await insert(
    'insurer_participations',
    world.flatMap((one) =>
      one.facts.insurers.map((insurer) => ({
        practitioner_id: one.id,
        insurer,
        in_network: insurer !== 'cigna',
        confirmed_on: '2026-10-01',
      })),
    ),
  );
  await insert(
    'licenses',
    licenses.map(({ id, of, license }) => ({
      id,
      practitioner_id: of,
      jurisdiction: license.jurisdiction,
      profession: 'psychiatrist',
      kind: license.kind,
      starts_on: license.startsOn,
      expires_on: license.expiresOn,
    })),
  );
  await insert('verifications', [
    ...licenses.flatMap(({ id, license }) => verification('license', 'LICENSE', id, license.check)),
    ...locations.flatMap(({ id, certificate }) => verification('location', 'REMS_LOCATION', id, certificate)),
  ]);
  await insert(
    'offerings',
    world.flatMap((one) =>
      one.offerings.map((offering) => ({
        id: offering.id,
        practitioner_id: one.id,
        service: offering.service,
        delivery_method: offering.deliveryMethod,
        care_setting: offering.careSetting,
        location_id: offering.location?.id ?? null,
        remote_in: offering.remoteIn,
        session_minutes: 50,
        observation_minutes: 60,
        safety: {},
        psychotherapy_during_session: false,
        position: 0,
        session_price:
          offering.price === null ? null : { amount: offering.price, notIncluded: null, confirmedOn: '2026-10-01' },
      })),
    ),
  );
  const talks = world.flatMap((one) => one.talks.map((talk) => ({ of: one.id, talk })));
  await insert(
    'consultation_types',
    talks.map(({ of, talk }) => ({
      id: talk.id,
      practitioner_id: of,
      name: 'First talk',
      mode: talk.mode,
      location_id: talk.location?.id ?? null,
      minutes: 20,
      lead_time_minutes: 60,
      horizon_days: worldHorizonDays,
      notice_minutes: 60,
      buffer_before_minutes: 0,
      buffer_after_minutes: 0,
      booking_policy: 'REQUEST',
      position: 0,
    })),
  );
  await insert(
    'next_slots',
    world.flatMap((one) => one.talks.flatMap((talk) => nextSlotsOf(one, talk))),
  );
}

/** Where patients may be for a talk, if licences allow; in person: where it takes place. */
export function placesOf({ licenses }: WorldPractitioner, { location }: WorldTalk): string[] {
  return location ? [location.region] : [...new Set(licenses.map(({ jurisdiction }) => jurisdiction))];
}

/** The first of its slots that is legal there on the slot's own day. */
export function soonestThere({ licenses }: WorldPractitioner, talk: WorldTalk, place: string): WorldSlot | null {
  const where = { mode: talk.mode, patientLocation: place, locationRegion: talk.location?.region ?? null };
  return talk.slots.find(({ startsAt }) => mayTalk(licenses, where, startsAt.slice(0, 10))) ?? null;
}

/** What stands of a talk's slots: those that are somebody's soonest. */
function nextSlotsOf(one: WorldPractitioner, talk: WorldTalk): object[] {
  const places = placesOf(one, talk);
  return talk.slots
    .map((slot) => ({ slot, jurisdictions: places.filter((place) => soonestThere(one, talk, place) === slot) }))
    .filter(({ jurisdictions }) => jurisdictions.length > 0)
    .map(({ slot: { startsAt, bookableUntil }, jurisdictions }, position) => ({
      consultation_type_id: talk.id,
      practitioner_id: one.id,
      position,
      jurisdictions,
      starts_at: startsAt,
      ends_at: startsAt,
      bookable_until: bookableUntil,
      recompute_at: bookableUntil,
    }));
}

/** A check of a certificate counts for no longer, and the database holds to that. */
function halfAYearBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 180 }).toString();
}
