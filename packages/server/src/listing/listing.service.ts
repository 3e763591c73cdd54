import { randomUUID } from 'node:crypto';
import { slugOf } from '@clearing/shared/slug';
import { appendChange } from '../platform/changes.js';
import type { Cipher } from '../platform/cipher.js';
import { toDate } from '../platform/clock.js';
import type { InputProblem } from '../platform/graphql/errors.js';
import type { Transaction } from '../platform/unit-of-work.js';
import type { CheckOnFile } from '../verification/verification-state.js';
import { findVerifications } from '../verification/verification.repository.js';
import { withPlacesAsKept } from './clinics/kept-clinics.js';
import { sealContactEmail } from './keeper/contact-email.js';
import { confirmDatedFacts } from './document/dated-facts.js';
import { freeSlugIn } from './document/free-slug.js';
import { legalDay } from './legality/legal-day.js';
import type { ListingDocument } from './document/listing-document.js';
import { stateAfter, type ListingStep } from './listing-states.js';
import { writeListing } from './document/listing-writer.js';
import { problemsOfPublishing } from './document/may-publish.js';
import { personColumns } from './practitioner/person-columns.js';
import { PractitionerEntity } from './practitioner/practitioner.entity.js';
import { tellOfGivenUp } from './renewals/given-up-licences.js';
import { LICENSES_OR_PLACES_WRITTEN, PLACES_CHANGED } from './times-follow.js';
import type { ListingState } from './words.js';

export type PublishResult =
  | { readonly published: true; readonly slug: string }
  | { readonly published: false; readonly problems: readonly InputProblem[] };

/** Who begins a listing. */
export interface Beginning extends Pick<ListingDocument, 'givenName' | 'familyName'> {
  /** Where requests are mailed; it was verified. */
  readonly contactEmail?: string;
  readonly invented?: boolean;
}

/** What follows a write to listings in its own transaction: availability puts next slots right. Registered at the root. */
export type AfterListingWrite = (tx: Transaction, practitionerId: string) => Promise<void>;

/** What is confirmed with a listing and is not listing's: availability dates the prices of talks. Registered at the root. */
export type AfterConfirming = (tx: Transaction, practitionerId: string, day: string) => Promise<void>;

/** What happens to listings. Each verb takes the practitioner's lock where others may write about them. */
export class ListingService {
  constructor(
    private readonly cipher: Cipher,
    private readonly afterWrite: AfterListingWrite,
    private readonly afterConfirming: AfterConfirming,
  ) {}

  /** Makes room for a listing that nobody sees. It gets its address, made of its name, when it is first published. */
  async begin(tx: Transaction, { contactEmail, invented, ...names }: Beginning): Promise<string> {
    const id = randomUUID();
    await tx.manager.insert(PractitionerEntity, {
      ...names,
      id,
      slug: id,
      professions: [],
      integrationLevel: 'NONE',
      state: 'DRAFT',
      lastConfirmedOn: legalDay(tx.clock.now()),
      updatedAt: toDate(tx.clock.now()),
      ...(contactEmail === undefined ? {} : sealContactEmail(this.cipher, id, contactEmail)),
      invented: invented ?? false,
    });
    return id;
  }

  /** Puts before everybody what the document says and nothing else, or says what stands in the way. */
  async publish(
    tx: Transaction,
    practitionerId: string,
    given: ListingDocument,
    step: 'PUBLISH' | 'APPROVE' = 'PUBLISH',
  ): Promise<PublishResult> {
    await tx.lock('practitioner', practitionerId);
    const document = await withPlacesAsKept(tx, practitionerId, given);
    const before = await getState(tx, practitionerId);
    const state = stateAfter(before.state, step);
    const today = legalDay(tx.clock.now());
    const problems = [
      ...problemsOfPublishing(document, await certificatesOf(tx, document), today),
      ...(await problemsOfNpi(tx, practitionerId, document)),
      ...(state ? [] : [{ path: ['state'], message: HIDDEN }]),
    ];
    if (problems.length > 0 || !state) return { published: false, problems };
    const isFirst = before.slug === practitionerId;
    const slug = isFirst
      ? await freeSlugIn(tx, 'practitioners', slugOf(`${document.givenName} ${document.familyName}`))
      : before.slug;
    const { opensOtherTimes, givesUpLicences } = await writeListing(tx, practitionerId, document, today);
    await tx.manager.update(PractitionerEntity, practitionerId, {
      ...personColumns(document),
      slug,
      state,
      ...(isFirst && { lastConfirmedOn: today }),
      updatedAt: toDate(tx.clock.now()),
    });
    await this.#tell(tx, 'listing.published', practitionerId);
    // Talks were promised on them.
    if (givesUpLicences) await tellOfGivenUp(tx, practitionerId);
    // Who was not to be seen until now is told of as a whole.
    if (before.state === 'PUBLISHED' && opensOtherTimes) {
      const kind = LICENSES_OR_PLACES_WRITTEN;
      await appendChange(tx, { kind, subjectKind: 'practitioner', subjectId: practitionerId });
    }
    return { published: true, slug };
  }

  /** Their places are others from now on; nothing else of what everybody sees is said anew. */
  async changePlaces(tx: Transaction, practitionerId: string, document: ListingDocument): Promise<void> {
    await tx.lock('practitioner', practitionerId);
    await writeListing(tx, practitionerId, document, legalDay(tx.clock.now()));
    await tx.manager.update(PractitionerEntity, practitionerId, { updatedAt: toDate(tx.clock.now()) });
    await this.#tell(tx, PLACES_CHANGED, practitionerId);
  }

  /** A clinic's places are not as they were for these: their listings say it, and their slots follow. */
  async followPlaces(tx: Transaction, practitionerIds: readonly string[]): Promise<void> {
    await tx.lockAll('practitioner', practitionerIds);
    for (const id of practitionerIds) {
      await tx.manager.update(PractitionerEntity, id, { updatedAt: toDate(tx.clock.now()) });
      await this.#tell(tx, PLACES_CHANGED, id);
    }
  }

  /** The practitioner says that everything is still true: prices and insurers carry a day of their own, which is today. */
  async confirm(tx: Transaction, practitionerId: string): Promise<void> {
    await tx.lock('practitioner', practitionerId);
    const today = legalDay(tx.clock.now());
    await tx.manager.update(PractitionerEntity, practitionerId, { lastConfirmedOn: today });
    await confirmDatedFacts(tx, practitionerId, today);
    await this.afterConfirming(tx, practitionerId, today);
    await this.#tell(tx, 'listing.confirmed', practitionerId);
  }

  /** Out of sight, and without slots, until it is resumed. What was promised stays promised. */
  pause(tx: Transaction, practitionerId: string): Promise<boolean> {
    return this.step(tx, practitionerId, 'PAUSE', 'listing.paused');
  }

  /** Before everybody again, as it was. */
  resume(tx: Transaction, practitionerId: string): Promise<boolean> {
    return this.step(tx, practitionerId, 'RESUME', 'listing.resumed');
  }

  /** False: that cannot happen to a listing in its state, and nothing was changed. */
  async step(tx: Transaction, practitionerId: string, step: ListingStep, kind: string): Promise<boolean> {
    await tx.lock('practitioner', practitionerId);
    const state = stateAfter((await getState(tx, practitionerId)).state, step);
    if (!state) return false;
    await tx.manager.update(PractitionerEntity, practitionerId, { state, updatedAt: toDate(tx.clock.now()) });
    // It comes back as a draft: nothing waits for an operator any more.
    if (state === 'HIDDEN') {
      await tx.query(
        `UPDATE listing_hidings SET former_state = 'DRAFT' WHERE practitioner_id = $1 AND former_state = 'IN_REVIEW'`,
        [practitionerId],
      );
    }
    await this.#tell(tx, kind, practitionerId);
    return true;
  }

  async #tell(tx: Transaction, kind: string, practitionerId: string): Promise<void> {
    await this.afterWrite(tx, practitionerId);
    await appendChange(tx, { kind, subjectKind: 'practitioner', subjectId: practitionerId });
  }
}

export const HIDDEN = 'An operator has hidden this listing.';

/** The checks of its places' certificates, by the places' ids. */
export async function certificatesOf(
  reader: Pick<Transaction, 'query'>,
  { places }: Pick<ListingDocument, 'places'>,
): Promise<ReadonlyMap<string, CheckOnFile>> {
  const ids = places.map(({ id }) => id);
  const checks = await findVerifications(reader, 'location', ids);
  const found = new Map<string, CheckOnFile>();
  for (const id of ids) {
    const certificate = checks.get(id)?.find(({ subject }) => subject === 'REMS_LOCATION');
    if (certificate) found.set(id, certificate);
  }
  return found;
}

/** Under the unique constraint, which wins a race. */
async function problemsOfNpi(tx: Transaction, id: string, { npi }: ListingDocument): Promise<InputProblem[]> {
  if (npi === null) return [];
  const taken = await tx.query(`SELECT 1 FROM practitioners WHERE npi = $1 AND id <> $2`, [npi, id]);
  const message = 'Another listing has this number. If it is yours as well, write to us.';
  return taken.length > 0 ? [{ path: ['npi'], message }] : [];
}

async function getState(tx: Transaction, id: string): Promise<{ readonly state: ListingState; readonly slug: string }> {
  const [row] = await tx.query<{ state: ListingState; slug: string }>(
    `SELECT state, slug FROM practitioners WHERE id = $1`,
    [id],
  );
  if (!row) throw new Error('A listing is changed that was never begun.');
  return row;
}
