import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { ConsultationTypeEntity } from '../src/availability/consultation-type.entity.js';
import { confirmPrices } from '../src/availability/talks/talk-rows.js';
import { recomputeNextSlots } from '../src/availability/slots/next-slots.js';
import { Schedules } from '../src/availability/schedules.service.js';
import type { ConsultationMode } from '../src/availability/words.js';
import { consultationModeLabels } from '../src/availability/words.js';
import { legalDay } from '../src/listing/legality/legal-day.js';
import {
  emptyDocument,
  type IntegrationInDocument,
  type LicenseInDocument,
  type ListingDocument,
  type OfferingInDocument,
  type PlaceInDocument,
} from '../src/listing/document/listing-document.js';
import { documentOf } from '../src/listing/document/listing-document.repository.js';
import { ListingService } from '../src/listing/listing.service.js';
import { toGlobalId } from '../src/platform/graphql/global-id.js';
import type { Transaction } from '../src/platform/unit-of-work.js';
import { recordCheck } from '../src/verification/verification.service.js';
import type { TestDatabase } from './database.js';
import { weekInWords } from './week-in-words.js';

/** A published practitioner of a story, by the ids of rows; `toGlobalId` makes those of the API. */
export interface InStory {
  readonly id: string;
  /** As the API knows them. */
  readonly globalId: string;
  readonly slug: string;
  readonly locationIds: readonly string[];
  readonly clinicSlug: string | null;
  readonly offeringIds: readonly string[];
  readonly typeIds: Readonly<Partial<Record<ConsultationMode, string>>>;
}

type Licensed = Partial<Omit<LicenseInDocument, 'id'>> & {
  /** false: nobody looked it up; a date: until when the look-up counts. */
  readonly checked?: boolean | string;
};
type Offered = Partial<Omit<OfferingInDocument, 'id' | 'deliveryMethod' | 'locationId'>> & {
  /** US cents. */
  readonly price?: number;
};
type Talk = Partial<
  Omit<ConsultationTypeEntity, 'id' | 'practitionerId' | 'mode' | 'locationId' | 'state' | 'followedBy'>
>;

/** By what was asked: where towns lie is the same in every database, and to look for one takes fifty milliseconds. */
const townsFound = new Map<string, Town>();

/** The verbs stories are arranged with; each goes through the same services as the product's own commands. */
export class Scenario {
  readonly listings: ListingService;
  readonly schedules = new Schedules();

  constructor(readonly database: TestDatabase) {
    this.listings = new ListingService(database.cipher, (tx, id) => recomputeNextSlots(tx, [id]), confirmPrices);
  }

  /** "Ana Ruiz, MD": begins a listing; nothing is written before publish(). */
  practitioner(name: string): PractitionerInStory {
    return new PractitionerInStory(this, name);
  }

  today(): string {
    return legalDay(this.database.clock.now());
  }

  inDays(days: number): string {
    return Temporal.PlainDate.from(this.today()).add({ days }).toString();
  }

  confirm({ id }: Pick<InStory, 'id'>): Promise<void> {
    return this.database.unitOfWork.run((tx) => this.listings.confirm(tx, id));
  }

  pause({ id }: Pick<InStory, 'id'>): Promise<void> {
    return this.database.unitOfWork.run(async (tx) => {
      await this.listings.pause(tx, id);
    });
  }
}

class PractitionerInStory {
  #document: ListingDocument;
  #contactEmail: string | null = null;
  #licenses: { readonly license: LicenseInDocument; readonly checked: string | false }[] = [];
  #place: Partial<PlaceInDocument> | null = null;
  #placeWanted: string | null = null;
  #certified: boolean | string = false;
  #clinicName: string | null = null;
  #colleague: InStory | null = null;
  #offers: [string, Offered][] = [];
  #hours: string | null = null;
  #breaks: string | null = null;
  #timeZone: string | null = null;
  #dailyCap: number | null = null;
  #talks: [ConsultationMode, Talk][] = [];

  constructor(
    private readonly scenario: Scenario,
    name: string,
  ) {
    const [whole = '', ...postnominals] = name.split(', ');
    const [givenName = '', ...family] = whole.split(' ');
    this.#document = {
      ...emptyDocument({ givenName, familyName: family.join(' ') }),
      postnominals,
      professions: ['psychiatrist'],
      integration: { ...integrationInStory, level: 'REFERRAL', timing: ['AFTER_SESSION'] },
    };
  }

  /** Anything else the listing says. */
  who({ contactEmail, ...says }: Partial<ListingDocument> & { readonly contactEmail?: string }): this {
    if (contactEmail !== undefined) this.#contactEmail = contactEmail;
    this.#document = { ...this.#document, ...says };
    return this;
  }

  /** A licence that was looked up last month and counts for long, unless the story says otherwise. */
  licensedIn(jurisdiction: string, { checked = true, ...given }: Licensed = {}): this {
    const license: LicenseInDocument = {
      id: randomUUID(),
      jurisdiction,
      profession: this.#document.professions[0] ?? 'psychiatrist',
      kind: 'STATE_LICENSE',
      number: `X-${this.#licenses.length + 1}`,
      startsOn: null,
      expiresOn: this.scenario.inDays(400),
      ...given,
    };
    this.#licenses.push({ license, checked: checked === true ? this.scenario.inDays(150) : checked });
    return this;
  }

  /** At a new clinic in this town, "Dallas, TX" or, when only one is licensed there, "Dallas". */
  at(town: string, location: Partial<PlaceInDocument> = {}): this {
    this.#placeWanted = town;
    this.#place = location;
    return this;
  }

  inClinic(name: string): this {
    this.#clinicName = name;
    return this;
  }

  /** Where somebody else works already. */
  beside(colleague: InStory): this {
    this.#colleague = colleague;
    return this;
  }

  /** The location was checked for esketamine; a date: until when that counts. */
  certified(recheckBy: boolean | string = true): this {
    this.#certified = recheckBy;
    return this;
  }

  offers(deliveryMethod: string, given: Offered = {}): this {
    this.#offers.push([deliveryMethod, given]);
    return this;
  }

  integrates(level: IntegrationInDocument['level'], given: Partial<IntegrationInDocument> = {}): this {
    return this.who({ integration: { ...integrationInStory, ...given, level } });
  }

  /** "Mon-Fri 9:00-17:00", on the clocks of their town unless another zone is named. */
  hours(week: string, given: { breaks?: string; timeZone?: string; dailyCap?: number } = {}): this {
    this.#hours = week;
    this.#breaks = given.breaks ?? null;
    this.#timeZone = given.timeZone ?? null;
    this.#dailyCap = given.dailyCap ?? null;
    return this;
  }

  /** A kind of first talk. With hours and without any talk named, there is one by video. */
  talks(mode: ConsultationMode, given: Talk = {}): this {
    this.#talks.push([mode, given]);
    return this;
  }

  /** Does it all in one transaction; a story that cannot be published fails with what stood in the way. */
  publish(): Promise<InStory> {
    return this.scenario.database.unitOfWork.run(async (tx) => {
      const { listings } = this.scenario;
      const { givenName, familyName } = this.#document;
      const contactEmail = this.#contactEmail ?? `${givenName}@practice.example`.toLowerCase();
      const id = await listings.begin(tx, { givenName, familyName, contactEmail, invented: true });
      const places = await this.#findPlaces(tx);
      const document = {
        ...this.#document,
        licenses: this.#licenses.map(({ license }) => license),
        places,
        offerings: this.#offers.map(([method, given]) => this.#offering(method, given, places[0]?.id ?? null)),
      };
      const result = await listings.publish(tx, id, document);
      if (!result.published) throw new Error(result.problems.map(({ message }) => message).join(' '));
      await this.#lookUpLicenses(tx);
      const clinic = await clinicOf(tx, places);
      return {
        id,
        globalId: toGlobalId('Practitioner', id),
        slug: result.slug,
        locationIds: places.map((place) => place.id),
        clinicSlug: clinic,
        offeringIds: document.offerings.map((offering) => offering.id),
        typeIds: await this.#keepSchedule(tx, id, places),
      };
    });
  }

  async #findPlaces(tx: Transaction): Promise<readonly PlaceInDocument[]> {
    if (this.#colleague) return (await documentOf(tx, this.#colleague.id))?.places ?? [];
    if (this.#placeWanted === null) return [];
    const place = {
      id: randomUUID(),
      clinicId: randomUUID(),
      clinicName: this.#clinicName ?? `${this.#document.familyName} Clinic`,
      name: null,
      accessibility: [],
      directions: null,
      ...(await this.#townNamed(tx, this.#placeWanted)),
      ...this.#place,
    };
    if (this.#certified !== false) await recordCheck(tx, { kind: 'location', id: place.id }, this.#certificate());
    return [place];
  }

  async #lookUpLicenses(tx: Transaction): Promise<void> {
    for (const { license, checked } of this.#licenses) {
      if (checked === false) continue;
      const found = { subject: 'LICENSE', state: 'REGISTRY_MATCHED', source: 'A register of a story' } as const;
      const days = { checkedOn: this.scenario.inDays(-30), recheckBy: checked };
      await recordCheck(tx, { kind: 'license', id: license.id }, { ...found, ...days });
    }
  }

  async #townNamed(tx: Transaction, town: string): Promise<Town> {
    const regions = this.#licenses.map(({ license }) => license.jurisdiction);
    const asked = JSON.stringify([town, regions]);
    const found = townsFound.get(asked) ?? (await this.#findTown(tx, town, regions));
    townsFound.set(asked, found);
    return found;
  }

  async #findTown(tx: Transaction, town: string, regions: readonly string[]): Promise<Town> {
    const [found] = await tx.query<Omit<Town, 'street' | 'postalCode' | 'phone'> & { label: string }>(
      `SELECT label, region, latitude, longitude, time_zone AS "timeZone", split_part(label, ',', 1) AS city
       FROM places WHERE kind = 'CITY' AND (label = $1 OR split_part(label, ',', 1) = $1)
       ORDER BY region = ANY ($2) DESC, population DESC LIMIT 1`,
      [town, regions],
    );
    if (!found) throw new Error(`No town is called ${town}.`);
    const [code] = await tx.query<{ key: string }>(
      `SELECT key FROM places WHERE kind = 'POSTAL_CODE' AND left(label, -6) = $1 ORDER BY key LIMIT 1`,
      [found.label],
    );
    const { label: _, ...town_ } = found;
    return { ...town_, street: '12 Story St', postalCode: code?.key ?? '00000', phone: '+12025550100' };
  }

  #certificate() {
    return {
      subject: 'REMS_LOCATION' as const,
      state: 'REGISTRY_MATCHED' as const,
      source: 'A register of a story',
      checkedOn: this.scenario.inDays(-20),
      recheckBy: typeof this.#certified === 'string' ? this.#certified : this.scenario.inDays(160),
    };
  }

  #offering(deliveryMethod: string, { price, ...given }: Offered, locationId: string | null): OfferingInDocument {
    const isHome = given.careSetting === 'HOME_SUPERVISED_REMOTELY';
    const isEsketamine = deliveryMethod === 'intranasal-esketamine';
    const confirmedOn = this.scenario.today();
    return {
      id: randomUUID(),
      service: 'KETAMINE_TREATMENT',
      careSetting: isEsketamine ? 'REMS_CERTIFIED_SITE' : 'CLINIC',
      sessionMinutes: 45,
      observationMinutes: isEsketamine ? 120 : 45,
      remoteIn: isHome ? this.#licenses.map(({ license }) => license.jurisdiction) : [],
      sessionPrice: price === undefined ? null : { amount: price, notIncluded: null, confirmedOn },
      coursePrice: null,
      typicalCourse: null,
      safety: safetyInStory,
      psychotherapyDuringSession: false,
      ...given,
      deliveryMethod,
      locationId: isHome ? null : locationId,
    };
  }

  async #keepSchedule(
    tx: Transaction,
    practitionerId: string,
    places: readonly PlaceInDocument[],
  ): Promise<InStory['typeIds']> {
    const typeIds: Partial<Record<ConsultationMode, string>> = {};
    if (this.#hours === null) return typeIds;
    await this.scenario.schedules.keepHours(tx, practitionerId, {
      timeZone: this.#timeZone ?? places[0]?.timeZone ?? 'America/Chicago',
      dailyCap: this.#dailyCap,
      hours: weekInWords(this.#hours),
      breaks: this.#breaks === null ? [] : weekInWords(this.#breaks),
    });
    const talks: [ConsultationMode, Talk][] = this.#talks.length > 0 ? this.#talks : [['VIDEO', {}]];
    for (const [position, [mode, given]] of talks.entries()) {
      const locationId = mode === 'IN_PERSON' ? (places[0]?.id ?? null) : null;
      const type = { ...talkInStory, name: `First talk, ${consultationModeLabels[mode].toLowerCase()}`, position };
      typeIds[mode] = await this.scenario.schedules.offer(tx, practitionerId, {
        ...{ ...type, ...given, priceConfirmedOn: null },
        ...{ mode, locationId },
      });
    }
    return typeIds;
  }
}

type Town = Pick<
  PlaceInDocument,
  'city' | 'region' | 'latitude' | 'longitude' | 'timeZone' | 'street' | 'postalCode' | 'phone'
>;

async function clinicOf(tx: Transaction, [place]: readonly PlaceInDocument[]): Promise<string | null> {
  if (!place) return null;
  const [clinic] = await tx.query<{ slug: string }>(`SELECT slug FROM clinics WHERE id = $1`, [place.clinicId]);
  return clinic?.slug ?? null;
}

const integrationInStory: Omit<IntegrationInDocument, 'level'> = {
  modalities: [],
  timing: [],
  sessionsIncluded: null,
  sessionPrice: null,
  acceptsPatientsDosedElsewhere: false,
  note: null,
};

export const safetyInStory: OfferingInDocument['safety'] = {
  supervisedBy: ['psychiatrist'],
  inTheRoom: 'A nurse throughout',
  monitored: ['Blood pressure', 'Heart rate'],
  emergencyTraining: ['Advanced cardiac life support'],
  rescueEquipment: ['Oxygen'],
  privateRoom: true,
  supportPersonAllowed: true,
  rideHomeRequired: true,
  longTermMonitoring: null,
  afterHoursContact: false,
};

const talkInStory = {
  minutes: 30,
  price: 0,
  leadTimeMinutes: 240,
  horizonDays: 30,
  noticeMinutes: 1440,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  alignmentMinutes: null,
  bookingPolicy: 'REQUEST',
} as const;
