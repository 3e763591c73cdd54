import { makeAccounts } from './accounts/accounts.capability.js';
import { OwnDataResolver } from './accounts/own-data/own-data.resolver.js';
import { OwnData } from './accounts/own-data/own-data.service.js';
import { makeCatalog } from './catalog/catalog.capability.js';
import { keepDemonstrationCurrent } from './demonstration/keep-current.js';
import { encryptedTables } from './encrypted-columns.js';
import { confirmPrices } from './availability/talks/talk-rows.js';
import { controlFollowsAddress } from './listing/keeper/listing-control.js';
import { legalDay } from './listing/legality/legal-day.js';
import type { PhotoFiles } from './listing/photos/photo-files.js';
import { WordingReviews } from './listing/workspace/publishing/wording-reviews.js';
import { makeListing } from './listing/listing.capability.js';
import { makeCareTeams } from './listing/team/care-team.capability.js';
import { makeWorkspace } from './listing/workspace/workspace.capability.js';
import { makeAvailability } from './availability/availability.capability.js';
import { recomputeNextSlots } from './availability/slots/next-slots.js';
import type { FeedService } from './availability/feed/feed.service.js';
import { Confidential } from './consultations/confidences/confidential.js';
import { makeConsultations } from './consultations/consultations.capability.js';
import { talksThatHold } from './consultations/for-others/talks-that-hold.js';
import { requestsFollowAddress } from './consultations/own/following-address.js';
import { talksToCome } from './consultations/for-others/talks-to-come.js';
import { endSharesOfLostStep } from './sharing/ending-shares.js';
import { makeSharing } from './sharing/sharing.capability.js';
import { makeDirectory } from './directory/directory.capability.js';
import { makeOpenData, type OpenDataCapability } from './open-data/open-data.capability.js';
import { makeLikeness } from './likeness/likeness.capability.js';
import { LookAlikes } from './likeness/look-alikes.js';
import { makeClaiming } from './claiming/claiming.capability.js';
import { professions } from './catalog/content/professions.js';
import { ImportJob } from './imports/orders/import-job.js';
import { RegistryFolder } from './imports/orders/registry-folder.js';
import { makeComplaints } from './complaints/complaints.capability.js';
import { makeClinics } from './clinics/clinics.capability.js';
import { makeLeaving } from './leaving/leaving.capability.js';
import { makeNumbers } from './numbers/numbers.capability.js';
import type { ExplorerKeys } from './partners/keys/explorer-keys.js';
import { makePartners } from './partners/partners.capability.js';
import { ReferralHandles } from './partners/referrals/referral-handles.js';
import { CameByPartner } from './partners/referrals/referral.service.js';
import { tellOfChanges } from './partners/webhooks/telling/telling.js';
import { makeOperators } from './operators/operators.capability.js';
import type { LinkHolder } from './platform/actor.js';
import { makeSuspending } from './suspending/suspending.capability.js';
import { forgetBatches } from './platform/counted-batches.js';
import { deprecationsOf } from './published-schemas/deprecations.js';
import { prices } from './contract/prices.js';
import { buildSchemas } from './schema.js';
import { publicSdl } from './contract/schema-files.js';
import { typedInputs } from './contract/typed-inputs.js';
import { assemble, type Capability, type House } from './platform/capability.js';
import { sealAudit } from './platform/audit-chain.js';
import type { Cipher } from './platform/cipher.js';
import type { Clock } from './platform/clock.js';
import { ErasureLedger } from './platform/erasures/erasure-ledger.js';
import { DocumentJudge } from './platform/doors/documents/document-judge.js';
import type { UploadManifest } from './platform/doors/documents/manifest-routes.js';
import { PersistedDocuments } from './platform/doors/documents/persisted-documents.js';
import { RateLimitResolver } from './platform/doors/cost/graphql-budget.js';
import type { Download } from './platform/pages/downloads.js';
import { keyRotation } from './platform/keys/key-rotation.js';
import { Rewrapping } from './platform/keys/rewrapping.js';
import type { Logger } from './platform/process/logger.js';
import { warnOfOldZoneData } from './platform/process/zone-data.js';
import { DatabaseRateLimits, NoRateLimits, type RateLimits } from './platform/rate-limits.js';
import type { UnitOfWork } from './platform/unit-of-work.js';

/** What everything is built from. */
export interface Dependencies {
  readonly unitOfWork: UnitOfWork;
  /** Of a sandbox: where the partners are kept whose test keys open it. */
  readonly partners?: UnitOfWork;
  readonly clock: Clock;
  readonly cipher: Cipher;
  readonly logger: Logger;
  readonly settings: ServiceSettings;
}

/** The settings that services read: a part of Config. */
export interface ServiceSettings {
  /** Links in answers and mails begin with it; no slash at the end. */
  readonly publicOrigin: string;
  /** Where our mails come from, and are answered. */
  readonly contactAddress: string;
  readonly rateLimits: boolean;
  /** Where files of the registry are imported from, and where the rows go that were refused. */
  readonly registryFolder: string;
  readonly refusedRowsFolder: string;
  /** The file beside the database that names what was erased; null: there is none. */
  readonly erasureLedger: string | null;
  /** Not null while the directory is filled with invented people. */
  readonly demonstration: { readonly practitioners: number } | null;
}

export interface Services extends House {
  readonly limits: RateLimits;
  readonly persistedDocuments: PersistedDocuments;
  readonly uploadManifest: UploadManifest;
  readonly calendarFeeds: FeedService;
  readonly photoFiles: PhotoFiles;
  readonly explorerKeys: ExplorerKeys;
  readonly openData: OpenDataCapability;
  /** What a private link's token opens; null when it is altered, expired or revoked. */
  readonly readLink: (token: string) => Promise<LinkHolder | null>;
  /** What a browser holds once it opened this one, too. */
  readonly addLink: (held: string | null, token: string) => Promise<string>;
  readonly downloads: readonly Download[];
  readonly erasureLedger: ErasureLedger;
}

/**
 * The composition root: every service is made here, once, in the order of the capabilities, and given what it needs by
 * its constructor. To add a capability, make it below and name it in the list; schema.ts says which door each resolver
 * answers at.
 */
export async function createServices(dependencies: Dependencies): Promise<Services> {
  const { unitOfWork, clock, cipher, settings } = dependencies;
  const { publicOrigin } = settings;
  const databaseLimits = new DatabaseRateLimits(unitOfWork, clock, cipher);
  const limits = settings.rateLimits ? databaseLimits : new NoRateLimits(clock);
  const ledger = new ErasureLedger(unitOfWork, settings.erasureLedger);
  const rewrapping = new Rewrapping({ unitOfWork, cipher, tables: encryptedTables });
  const persistedDocuments = new PersistedDocuments(unitOfWork, clock, limits, typedInputs);
  const platform: Capability = {
    resolvers: [new RateLimitResolver()],
    sweeps: [
      databaseLimits.sweep(),
      persistedDocuments.sweep(),
      forgetBatches(unitOfWork),
      sealAudit(unitOfWork, cipher),
      keyRotation(unitOfWork, rewrapping),
      ledger.sweep(),
      warnOfOldZoneData(() => clock.now().epochMilliseconds, dependencies.logger),
    ],
  };

  const accounts = makeAccounts({
    unitOfWork,
    cipher,
    limits,
    publicOrigin,
    afterSignIn: [controlFollowsAddress(cipher)],
    afterAddressChange: [requestsFollowAddress(cipher)],
    afterLastFactor: [endSharesOfLostStep],
  });
  const { links } = accounts;

  const reference = await makeCatalog(unitOfWork, () => legalDay(clock.now()));
  const { catalog, places, onMap } = reference;
  /** What nearly every capability is given. */
  const common = { unitOfWork, clock, cipher, limits, catalog, accounts: accounts.addresses, publicOrigin };

  const listing = makeListing({
    ...common,
    talksToCome: talksToCome(new Confidential(cipher)),
    afterWrite: (tx, practitionerId) => recomputeNextSlots(tx, [practitionerId]),
    afterConfirming: confirmPrices,
  });
  const { reads: listings, service: listingService, hiding } = listing;

  const availability = makeAvailability({
    ...common,
    listings,
    talksThatHold,
  });
  const { slots, calendarFeeds, hours } = availability;

  const lookAlikes = new LookAlikes();
  const workspace = makeWorkspace({
    ...common,
    onMap,
    listings: listingService,
    gate: lookAlikes,
    reads: listings,
    verifications: listing.verifications,
  });

  const careTeams = makeCareTeams(unitOfWork, limits, listings);

  const sharing = makeSharing({
    ...common,
    mailLinks: accounts.mailLinks,
    hours,
  });

  const handles = new ReferralHandles(cipher, clock);
  const consultations = makeConsultations({
    contactAddress: settings.contactAddress,
    ...common,
    shares: sharing.shares,
    cameBy: new CameByPartner(handles),
    ledger,
    links,
    addresses: accounts.addresses,
    listings,
    slots,
    hours,
  });

  const directory = makeDirectory({
    ...common,
    ...{ places, listings, slots },
    hearsOfChanges: tellOfChanges,
  });

  const openData = makeOpenData({
    ...common,
    listings,
    slots,
    isDemonstration: settings.demonstration !== null,
  });

  const claiming = makeClaiming({
    ...common,
    listings: listingService,
  });

  const clinics = makeClinics({
    ...common,
    onMap,
    listings: listingService,
    listingReads: listings,
  });

  const leaving = makeLeaving({
    ...common,
    mailLinks: accounts.mailLinks,
    requests: consultations.requestsOfLeavers,
    shareSeals: sharing.seals,
    claimContacts: claiming.ladder.contacts,
    clinics: clinics.ofLeavers,
    ledger,
  });

  const suspending = makeSuspending({
    ...common,
    hiding,
    requests: consultations.requestsToSuspended,
  });
  const wordingReviews = new WordingReviews(listingService, lookAlikes, cipher);
  const likeness = makeLikeness(unitOfWork, lookAlikes, wordingReviews);

  const complaints = makeComplaints({
    ...common,
    crisis: consultations.crisis,
    listings,
  });

  const numbers = makeNumbers(unitOfWork);

  const partners = makePartners({
    ...common,
    partners: dependencies.partners ?? unitOfWork,
    handles,
    listings,
    slots,
    deprecations: () => deprecationsOf(publicSdl()),
    documentJudge: () => new DocumentJudge(buildSchemas().publicSchema, prices),
    persistedDocuments,
  });

  const registryFolder = new RegistryFolder(settings.registryFolder);
  const { refusedRowsFolder } = settings;
  const importJob = new ImportJob({
    unitOfWork,
    folder: registryFolder,
    refusedFolder: refusedRowsFolder,
    professions,
  });
  const imports: Capability = { sweeps: [importJob.sweep()] };

  const operators = makeOperators({
    ...common,
    registryFolder,
    refusedRowsFolder,
    reports: complaints.reports,
    hiding,
    appeals: listing.appeals,
    wordingReviews,
    lookAlikes,
    claimLadder: claiming.ladder,
    claimDisputes: claiming.disputes,
    claimSeals: claiming.seals,
    complaintSeals: complaints.seals,
    suspensions: suspending.suspensions,
    managerChanges: clinics.managerChanges,
    partnerDecisions: partners.decisions,
    promised: consultations.requestsToSuspended,
  });

  const demonstration: Capability = { sweeps: [keepDemonstrationCurrent(unitOfWork, cipher)] };

  const capabilities = [
    platform,
    accounts,
    reference,
    listing,
    workspace,
    careTeams,
    availability,
    sharing,
    consultations,
    directory,
    openData,
    claiming,
    clinics,
    leaving,
    suspending,
    likeness,
    complaints,
    numbers,
    partners,
    imports,
    operators,
    demonstration,
  ];
  // Accounts hand out what all of them keep: made last, of what the others bring.
  const ownData = new OwnData(
    unitOfWork,
    limits,
    capabilities.flatMap(({ personalData = [] }) => personalData),
  );
  return {
    ...assemble([...capabilities, { resolvers: [new OwnDataResolver(ownData)] }]),
    limits,
    persistedDocuments,
    uploadManifest: partners.uploadManifest,
    erasureLedger: ledger,
    calendarFeeds,
    photoFiles: workspace.photoFiles,
    explorerKeys: partners.explorerKeys,
    openData,
    readLink: async (token) => {
      const link = await links.read(token);
      return link?.role === 'PATIENT' && !(await consultations.opens(link)) ? null : link;
    },
    addLink: (held, token) => links.addTo(held, token),
    downloads: [
      ...numbers.downloads,
      ...partners.downloads,
      ...operators.downloads,
      ...consultations.downloads,
      ...ownData.downloads(),
    ],
  };
}
