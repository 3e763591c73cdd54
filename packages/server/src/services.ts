import { makeAccounts } from './accounts/accounts.capability.js';
import { OwnDataResolver } from './accounts/own-data/own-data.resolver.js';
import { OwnData } from './accounts/own-data/own-data.service.js';
import { Catalog } from './catalog/catalog.js';
import { CatalogResolver, ProfessionResolver } from './catalog/catalog.resolver.js';
import { PlaceOnMapResolver } from './catalog/places/place-on-map.resolver.js';
import { PlacesOnMap } from './catalog/places/place-on-map.js';
import { Places } from './catalog/places/places.js';
import { PlacesResolver } from './catalog/places/places.resolver.js';
import { keepDemonstrationCurrent } from './demonstration/keep-current.js';
import { VerificationLoader } from './verification/verification-loader.js';
import { checksFollower } from './listing/checks/checks-follower.js';
import { ClinicResolver, LocationResolver, OfferingResolver } from './listing/clinics/clinic.resolver.js';
import { encryptedTables } from './encrypted-columns.js';
import { confirmReminders } from './listing/freshness/confirm-reminders.js';
import { hashContactEmails } from './listing/keeper/contact-email.js';
import { confirmPrices } from './availability/talks/talk-rows.js';
import { controlFollowsAddress } from './listing/keeper/listing-control.js';
import { ListingReportResolver } from './listing/reports/listing-report.resolver.js';
import { ListingReports } from './listing/reports/listing-report.service.js';
import { Appeals } from './listing/hiding/appeals.service.js';
import { HidingResolver } from './listing/hiding/hiding.resolver.js';
import { ListingHiding } from './listing/hiding/listing-hiding.js';
import { ListingLetters } from './listing/listing-letters.js';
import { legalDay } from './listing/legality/legal-day.js';
import { listingData } from './listing/own-data/listing-data.js';
import { listingNodes } from './listing/listing-nodes.js';
import { ListingService } from './listing/listing.service.js';
import type { PhotoFiles } from './listing/photos/photo-files.js';
import { WordingReviews } from './listing/workspace/wording-reviews.js';
import { Renewals } from './listing/renewals/renewals.js';
import { renewalReminders } from './listing/renewals/renewal-reminders.js';
import { RenewalsResolver } from './listing/renewals/renewals.resolver.js';
import { makeCareTeams } from './listing/team/care-team.capability.js';
import { makeWorkspace } from './listing/workspace/workspace.capability.js';
import { ListingReads } from './listing/listing-reads.js';
import { PractitionerResolver } from './listing/practitioner/practitioner.resolver.js';
import { makeAvailability } from './availability/availability.capability.js';
import { recomputeNextSlots } from './availability/slots/next-slots.js';
import type { FeedService } from './availability/feed/feed.service.js';
import { Confidential } from './consultations/confidences/confidential.js';
import { makeConsultations } from './consultations/consultations.capability.js';
import { talksThatHold } from './consultations/for-others/talks-that-hold.js';
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
import { tellOfChanges } from './partners/webhooks/telling.js';
import { makeOperators } from './operators/operators.capability.js';
import type { LinkHolder } from './platform/actor.js';
import { makeSuspending } from './suspending/suspending.capability.js';
import { forgetBatches } from './platform/counted-batches.js';
import { deprecationsOf } from './published-schemas/deprecations.js';
import { prices } from './contract/prices.js';
import { buildSchemas } from './schema.js';
import { publicSdl } from './contract/schema-files.js';
import { assemble, type Capability, type House } from './platform/capability.js';
import { sealAudit } from './platform/audit-chain.js';
import type { Cipher } from './platform/cipher.js';
import type { Clock } from './platform/clock.js';
import { ErasureLedger } from './platform/erasures/erasure-ledger.js';
import { DocumentJudge } from './platform/doors/document-judge.js';
import type { UploadManifest } from './platform/doors/manifest-routes.js';
import { PersistedDocuments } from './platform/doors/persisted-documents.js';
import { RateLimitResolver } from './platform/doors/graphql-budget.js';
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
 * its constructor. To add a capability, make it below and name it in the list; schema.ts
 * says which door each resolver answers at.
 */
export async function createServices(dependencies: Dependencies): Promise<Services> {
  const { unitOfWork, clock, cipher, settings } = dependencies;
  const databaseLimits = new DatabaseRateLimits(unitOfWork, clock, cipher);
  const limits = settings.rateLimits ? databaseLimits : new NoRateLimits(clock);
  const ledger = new ErasureLedger(unitOfWork, settings.erasureLedger);
  const rewrapping = new Rewrapping({ unitOfWork, cipher, tables: encryptedTables });
  const persistedDocuments = new PersistedDocuments(unitOfWork, clock, limits);
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
    publicOrigin: settings.publicOrigin,
    afterSignIn: [controlFollowsAddress(cipher)],
    afterLastFactor: [endSharesOfLostStep],
  });
  const { links } = accounts;

  const today = () => legalDay(clock.now());
  const catalog = await Catalog.load(unitOfWork);
  const places = new Places(unitOfWork);
  const onMap = new PlacesOnMap(unitOfWork, places);
  const reference: Capability = {
    resolvers: [
      new CatalogResolver(catalog, today),
      new ProfessionResolver(catalog, today),
      new PlacesResolver(places),
      new PlaceOnMapResolver(onMap),
    ],
    refreshes: [catalog.sweep()],
  };

  const verifications = new VerificationLoader(unitOfWork);
  const listings = new ListingReads(unitOfWork, clock, catalog, settings.publicOrigin);
  const reports = new ListingReports(unitOfWork, cipher, limits, listings);
  const renewals = new Renewals(talksToCome(new Confidential(cipher)));
  const listing: Capability = {
    resolvers: [
      new PractitionerResolver(listings, verifications, catalog),
      new ClinicResolver(listings),
      new LocationResolver(listings, verifications),
      new OfferingResolver(listings),
      new ListingReportResolver(reports),
      new RenewalsResolver(unitOfWork, renewals),
    ],
    nodes: listingNodes(listings),
    sweeps: [
      reports.erasure(),
      hashContactEmails(unitOfWork, cipher),
      confirmReminders(unitOfWork),
      renewalReminders(unitOfWork, renewals),
    ],
    followers: [checksFollower],
    mails: new ListingLetters(unitOfWork, cipher, accounts.addresses, renewals, settings.publicOrigin).composers(),
  };

  const availability = makeAvailability({
    unitOfWork,
    limits,
    listings,
    talksThatHold,
    cipher,
    publicOrigin: settings.publicOrigin,
  });
  const { slots, calendarFeeds, hours } = availability;

  const listingService = new ListingService(cipher, (tx, id) => recomputeNextSlots(tx, [id]), confirmPrices);
  const lookAlikes = new LookAlikes();
  const workspace = makeWorkspace({
    unitOfWork,
    cipher,
    accounts: accounts.addresses,
    catalog,
    onMap,
    listings: listingService,
    gate: lookAlikes,
    reads: listings,
    verifications,
    limits,
    publicOrigin: settings.publicOrigin,
  });

  const careTeams = makeCareTeams(unitOfWork, limits, listings);

  const hiding = new ListingHiding((tx, practitionerId) => recomputeNextSlots(tx, [practitionerId]));
  const appeals = new Appeals(unitOfWork, cipher, hiding);
  const hidden: Capability = {
    resolvers: [new HidingResolver(unitOfWork, appeals)],
    personalData: listingData(unitOfWork, cipher, appeals),
  };

  const sharing = makeSharing({
    unitOfWork,
    cipher,
    limits,
    accounts: accounts.addresses,
    mailLinks: accounts.mailLinks,
    hours,
    publicOrigin: settings.publicOrigin,
  });

  const handles = new ReferralHandles(cipher, clock);
  const consultations = makeConsultations({
    shares: sharing.shares,
    cameBy: new CameByPartner(handles),
    ledger,
    unitOfWork,
    cipher,
    limits,
    publicOrigin: settings.publicOrigin,
    links,
    addresses: accounts.addresses,
    catalog,
    listings,
    slots,
    hours,
  });

  const { publicOrigin } = settings;
  const directory = makeDirectory({
    ...{ unitOfWork, clock, cipher, catalog, places, listings, slots, publicOrigin },
    hearsOfChanges: tellOfChanges,
  });

  const openData = makeOpenData({
    unitOfWork,
    clock,
    limits,
    listings,
    slots,
    catalog,
    publicOrigin: settings.publicOrigin,
    isDemonstration: settings.demonstration !== null,
  });

  const claiming = makeClaiming({
    unitOfWork,
    cipher,
    limits,
    accounts: accounts.addresses,
    catalog,
    listings: listingService,
    publicOrigin: settings.publicOrigin,
  });

  const clinics = makeClinics({
    unitOfWork,
    cipher,
    limits,
    accounts: accounts.addresses,
    onMap,
    listings: listingService,
    listingReads: listings,
    publicOrigin: settings.publicOrigin,
  });

  const leaving = makeLeaving({
    unitOfWork,
    limits,
    accounts: accounts.addresses,
    mailLinks: accounts.mailLinks,
    requests: consultations.requestsOfLeavers,
    shareSeals: sharing.seals,
    claimContacts: claiming.ladder.contacts,
    clinics: clinics.ofLeavers,
    ledger,
    publicOrigin: settings.publicOrigin,
  });

  const suspending = makeSuspending({
    unitOfWork,
    cipher,
    accounts: accounts.addresses,
    hiding,
    requests: consultations.requestsToSuspended,
    publicOrigin: settings.publicOrigin,
  });
  const likeness = makeLikeness(unitOfWork, lookAlikes);

  const complaints = makeComplaints({
    unitOfWork,
    cipher,
    limits,
    accounts: accounts.addresses,
    crisis: consultations.crisis,
    publicOrigin: settings.publicOrigin,
  });

  const numbers = makeNumbers(unitOfWork);

  const partners = makePartners({
    unitOfWork,
    partners: dependencies.partners ?? unitOfWork,
    handles,
    listings,
    slots,
    deprecations: () => deprecationsOf(publicSdl()),
    documentJudge: () => new DocumentJudge(buildSchemas().publicSchema, prices),
    persistedDocuments,
    cipher,
    limits,
    accounts: accounts.addresses,
    publicOrigin: settings.publicOrigin,
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
    registryFolder,
    refusedRowsFolder,
    unitOfWork,
    cipher,
    accounts: accounts.addresses,
    catalog,
    reports,
    hiding,
    appeals,
    wordingReviews: new WordingReviews(listingService, lookAlikes, cipher),
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
    hidden,
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
