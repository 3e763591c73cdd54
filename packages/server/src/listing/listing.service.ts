import { randomUUID } from 'node:crypto';
import { slugCandidates, slugOf } from '@clearing/shared/slug';
import { appendChange } from '../platform/changes.js';
import type { Cipher } from '../platform/cipher.js';
import { toDate } from '../platform/clock.js';
import type { InputProblem } from '../platform/graphql/errors.js';
import type { Transaction } from '../platform/unit-of-work.js';
import { findVerifications } from '../verification/verification.repository.js';
import { recordCheck } from '../verification/verification.service.js';
import { ClinicEntity, LocationEntity } from './clinic.entity.js';
import { sealContactEmail } from './contact-email.js';
import { canonicalTag } from './languages.js';
import { legalDay } from './legal-day.js';
import { LicenseEntity } from './license.entity.js';
import type { ClinicDraft, ListingDraft } from './listing-draft.js';
import { problemsOfPublishing, type KnownLocation } from './may-publish.js';
import { OfferingEntity } from './offering.entity.js';
import { PractitionerEntity } from './practitioner.entity.js';
import { TrainingEntity } from './training.entity.js';

export type PublishResult =
  | { readonly published: true; readonly practitionerId: string; readonly slug: string }
  | { readonly published: false; readonly problems: readonly InputProblem[] };

/** What follows a write to listings in its own transaction: availability puts next slots right. Registered at the root. */
export type AfterListingWrite = (tx: Transaction, practitionerId: string) => Promise<void>;

/** What happens to listings. Each verb takes the practitioner's lock where others may write about them. */
export class ListingService {
  constructor(
    private readonly cipher: Cipher,
    private readonly afterWrite: AfterListingWrite,
  ) {}

  async openClinic(tx: Transaction, draft: ClinicDraft): Promise<{ clinicId: string; locationIds: string[] }> {
    const clinicId = randomUUID();
    await tx.manager.insert(ClinicEntity, {
      id: clinicId,
      slug: await freeSlugIn(tx, 'clinics', slugOf(draft.name, 'clinic')),
      name: draft.name,
      about: draft.about ?? null,
      invented: draft.invented ?? false,
      updatedAt: toDate(tx.clock.now()),
    });
    const locationIds = draft.locations.map(() => randomUUID());
    await tx.manager.insert(
      LocationEntity,
      draft.locations.map((location, index) => ({
        ...location,
        id: locationIds[index],
        clinicId,
        accessibility: [...(location.accessibility ?? [])],
      })),
    );
    return { clinicId, locationIds };
  }

  /** Puts a listing before everybody, or says what stands in the way. */
  async publish(tx: Transaction, draft: ListingDraft): Promise<PublishResult> {
    const today = legalDay(tx.clock.now());
    const problems = problemsOfPublishing(draft, await knownLocations(tx, draft.locationIds ?? []), today);
    if (problems.length > 0) return { published: false, problems };
    const practitionerId = randomUUID();
    const slug = await freeSlugIn(tx, 'practitioners', slugOf(`${draft.givenName} ${draft.familyName}`));
    await this.#insertPractitioner(tx, draft, practitionerId, slug, today);
    await insertCredentials(tx, draft, practitionerId);
    await insertCare(tx, draft, practitionerId, today);
    await this.#tell(tx, 'listing.published', practitionerId);
    return { published: true, practitionerId, slug };
  }

  /** The practitioner says that everything is still true. */
  async confirm(tx: Transaction, practitionerId: string): Promise<void> {
    await tx.lock('practitioner', practitionerId);
    await tx.manager.update(PractitionerEntity, practitionerId, { lastConfirmedOn: legalDay(tx.clock.now()) });
    await this.#tell(tx, 'listing.confirmed', practitionerId);
  }

  /** Out of sight, and without slots, until it is published again. What was promised stays promised. */
  async pause(tx: Transaction, practitionerId: string): Promise<void> {
    await tx.lock('practitioner', practitionerId);
    await tx.manager.update(PractitionerEntity, practitionerId, { state: 'PAUSED', updatedAt: toDate(tx.clock.now()) });
    await this.#tell(tx, 'listing.paused', practitionerId);
  }

  async #tell(tx: Transaction, kind: string, practitionerId: string): Promise<void> {
    await this.afterWrite(tx, practitionerId);
    await appendChange(tx, { kind, subjectKind: 'practitioner', subjectId: practitionerId });
  }

  async #insertPractitioner(tx: Transaction, draft: ListingDraft, id: string, slug: string, today: string) {
    const { integration } = draft;
    await tx.manager.insert(PractitionerEntity, {
      id,
      slug,
      npi: draft.npi ?? null,
      givenName: draft.givenName,
      familyName: draft.familyName,
      pronouns: draft.pronouns ?? null,
      postnominals: [...(draft.postnominals ?? [])],
      professions: [...draft.professions],
      headline: draft.headline ?? null,
      about: draft.about ?? null,
      conditions: [...(draft.conditions ?? [])],
      experienceWith: [...(draft.experienceWith ?? [])],
      languages: [...new Set((draft.languages ?? ['en']).map(canonicalTag))],
      acceptingNewPatients: draft.acceptingNewPatients ?? true,
      practisingSince: draft.practisingSince ?? null,
      integrationLevel: integration.level,
      integrationModalities: [...(integration.modalities ?? [])],
      integrationTiming: [...(integration.timing ?? [])],
      integrationSessionsIncluded: integration.sessionsIncluded ?? null,
      integrationSessionPrice: integration.sessionPrice ?? null,
      integrationAcceptsDosedElsewhere: integration.acceptsPatientsDosedElsewhere ?? false,
      integrationNote: integration.note ?? null,
      state: 'PUBLISHED',
      lastConfirmedOn: today,
      updatedAt: toDate(tx.clock.now()),
      ...(draft.contactEmail === undefined ? {} : sealContactEmail(this.cipher, id, draft.contactEmail)),
      invented: draft.invented ?? false,
    });
  }
}

async function insertCredentials(tx: Transaction, draft: ListingDraft, practitionerId: string): Promise<void> {
  for (const { check, ...license } of draft.licenses) {
    const id = randomUUID();
    await tx.manager.insert(LicenseEntity, { ...license, id, practitionerId });
    if (check) await recordCheck(tx, { kind: 'license', id }, { subject: 'LICENSE', ...check });
  }
  const trainings = (draft.trainings ?? []).map((training) => ({ ...training, id: randomUUID(), practitionerId }));
  if (trainings.length > 0) await tx.manager.insert(TrainingEntity, trainings);
}

async function insertCare(tx: Transaction, draft: ListingDraft, practitionerId: string, today: string): Promise<void> {
  const { locationIds = [], insurers = [], offerings = [] } = draft;
  await tx.query(
    `INSERT INTO practitioner_locations (practitioner_id, location_id, position)
     SELECT $1, id, position - 1 FROM unnest($2::uuid[]) WITH ORDINALITY AS l(id, position)`,
    [practitionerId, locationIds],
  );
  await tx.query(
    `INSERT INTO insurer_participations (practitioner_id, insurer, in_network, confirmed_on)
     SELECT $1, slug, in_network, $4 FROM unnest($2::text[], $3::boolean[]) AS i(slug, in_network)`,
    [practitionerId, insurers.map(({ slug }) => slug), insurers.map(({ inNetwork }) => inNetwork), today],
  );
  const rows = offerings.map((offering, position) => ({
    ...offering,
    id: randomUUID(),
    practitionerId,
    remoteIn: [...(offering.remoteIn ?? [])],
    position,
  }));
  if (rows.length > 0) await tx.manager.insert(OfferingEntity, rows);
}

async function knownLocations(tx: Transaction, ids: readonly string[]): Promise<KnownLocation[]> {
  const rows = await tx.query<{ id: string; region: string }>(
    `SELECT id, region FROM locations WHERE id = ANY ($1::uuid[])`,
    [ids],
  );
  const checks = await findVerifications(tx, 'location', ids);
  return rows.map((row) => ({
    ...row,
    certificate: checks.get(row.id)?.find(({ subject }) => subject === 'REMS_LOCATION') ?? null,
  }));
}

/** The first that nobody has; under the unique constraint, which wins a race between two of the same name. */
async function freeSlugIn(tx: Transaction, table: 'practitioners' | 'clinics', slug: string): Promise<string> {
  for (const candidate of slugCandidates(slug)) {
    const taken = await tx.query(`SELECT 1 FROM ${table} WHERE slug = $1`, [candidate]);
    if (taken.length === 0) return candidate;
  }
  throw new Error('Candidates never end.');
}
