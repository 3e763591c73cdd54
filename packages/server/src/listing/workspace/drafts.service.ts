import type { AccountRepository } from '../../accounts/account.repository.js';
import { SignInNeeded } from '../../accounts/account.results.js';
import type { Catalog } from '../../catalog/catalog.js';
import type { PlacesOnMap } from '../../catalog/places/place-on-map.js';
import type { Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { SUSPENDED } from '../../accounts/account.policy.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { keptAmong } from '../clinics/kept-clinics.js';
import { legalDay } from '../legality/legal-day.js';
import { controlsListing, giveControl, listingsOf } from '../keeper/listing-control.js';
import type { ListingDocument } from '../document/listing-document.js';
import type { ListingService } from '../listing.service.js';
import { asCorrected } from './added-by-form.js';
import { changeDraft, readListing } from './change-draft.js';
import { findDraft, findVersionDocument, type Draft } from './draft.repository.js';
import { readOfferings, readPlaces } from './reading/read-care.js';
import {
  readLicenses,
  readNames,
  readPerson,
  readReach,
  readSupport,
  readTrainings,
  readWords,
} from './reading/read-parts.js';
import { Reading } from './reading/reading.js';
import type { BeginListingInput, RestoreVersionInput, SaveListingInput } from './workspace.inputs.js';
import { Listing, type ListingResult } from './workspace.results.js';

export interface WorkspaceTools {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: AccountRepository;
  readonly catalog: Catalog;
  readonly onMap: PlacesOnMap;
  readonly listings: ListingService;
}

/** What practitioners do with a listing nobody sees yet: begin it, read it, save it, bring a version back. */
export class Drafts {
  constructor(private readonly tools: WorkspaceTools) {}

  /** The listing that answers to the asker; null: none does. */
  async ofViewer(actor: Actor): Promise<Listing | null> {
    if (actor.kind !== 'ACCOUNT' || actor.isSuspended) return null;
    const [id] = await listingsOf(this.tools.unitOfWork, actor.accountId);
    const draft = id === undefined ? null : await findDraft(this.tools.unitOfWork, id);
    return draft && new Listing(draft);
  }

  /** Null unless it answers to the asker. */
  async findMany(actor: Actor, ids: readonly string[]): Promise<(Listing | null)[]> {
    return Promise.all(
      ids.map(async (id) => {
        const { unitOfWork } = this.tools;
        if (actor.kind !== 'ACCOUNT' || actor.isSuspended || !(await controlsListing(unitOfWork, actor.accountId, id)))
          return null;
        const draft = await findDraft(unitOfWork, id);
        return draft && new Listing(draft);
      }),
    );
  }

  /** Whoever has one already gets that one: pressing twice begins nothing twice. */
  async begin(actor: Actor, input: BeginListingInput): Promise<ListingResult> {
    if (actor.kind !== 'ACCOUNT') return new SignInNeeded();
    if (actor.isSuspended) return new NotFound(SUSPENDED);
    const reading = new Reading();
    const names = readNames(reading, input);
    if (reading.problems.list.length > 0) return new InvalidInput(reading.problems.list);
    const { unitOfWork, accounts, listings } = this.tools;
    return unitOfWork.run(async (tx) => {
      await tx.lock('account', actor.accountId);
      const [own] = await listingsOf(tx, actor.accountId);
      if (own !== undefined) return readListing(tx, own);
      const contactEmail = await accounts.findEmail(tx, actor.accountId);
      const id = await listings.begin(tx, { ...names, ...(contactEmail !== null && { contactEmail }) });
      await giveControl(tx, id, actor.accountId);
      await accounts.grantRole(tx, actor.accountId, 'PRACTITIONER');
      await recordAudit(tx, { actor, action: 'listing.begun', subjectKind: 'practitioner', subjectId: id });
      return readListing(tx, id);
    });
  }

  /** All of what was given, or nothing of it. */
  save(actor: Actor, input: SaveListingInput): Promise<ListingResult> {
    const form = input.form?.slice(0, 40);
    const change = async (_tx: Transaction, { document, added }: Draft) => {
      const reading = new Reading();
      const meant = form == null ? input : correcting(input, added[form]?.id);
      const changed = await this.#apply(reading, meant, document);
      return reading.problems.list.length > 0 ? new InvalidInput(reading.problems.list) : changed;
    };
    return changeDraft(this.tools.unitOfWork, actor, input, change, { mayRepeat: true, form });
  }

  /** Into the draft: nobody sees it before it is published again. */
  restore(actor: Actor, input: RestoreVersionInput): Promise<ListingResult> {
    return changeDraft(this.tools.unitOfWork, actor, input, async (tx, { id }) => {
      const document = await findVersionDocument(tx, id, input.number);
      return document ?? new NotFound('There is no such version.');
    });
  }

  async #apply(reading: Reading, input: SaveListingInput, before: ListingDocument): Promise<ListingDocument> {
    const { catalog, onMap, unitOfWork } = this.tools;
    const today = legalDay(unitOfWork.clock.now());
    const located = {
      ...before,
      ...(input.places && {
        places: await readPlaces(reading, input.places, before, onMap, await keptAmong(unitOfWork, before)),
      }),
    };
    return {
      ...located,
      ...(input.person && readPerson(reading, input.person, catalog, today)),
      ...(input.licenses && { licenses: readLicenses(reading, input.licenses, before, catalog) }),
      ...(input.trainings && { trainings: readTrainings(reading, input.trainings, before) }),
      ...(input.offerings && { offerings: readOfferings(reading, input.offerings, located, catalog, today) }),
      ...(input.support && { integration: readSupport(reading, input.support, catalog) }),
      ...(input.reach && readReach(reading, input.reach, catalog, today)),
      ...(input.words && readWords(reading, input.words)),
    };
  }
}

/** As the form meant it, that may have added a thing before. */
function correcting(input: SaveListingInput, addedId: string | undefined): SaveListingInput {
  const { licenses, trainings, places, offerings } = input;
  return {
    ...input,
    ...(licenses && { licenses: [...asCorrected(licenses, addedId)] }),
    ...(trainings && { trainings: [...asCorrected(trainings, addedId)] }),
    ...(places && { places: [...asCorrected(places, addedId)] }),
    ...(offerings && { offerings: [...asCorrected(offerings, addedId)] }),
  };
}
