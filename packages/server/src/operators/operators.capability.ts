import type { AccountRepository } from '../accounts/account.repository.js';
import { professions } from '../catalog/content/professions.js';
import type { Catalog } from '../catalog/catalog.js';
import type { ClaimDisputes } from '../claiming/claim-disputes.js';
import type { ClaimLadder } from '../claiming/claim-ladder.js';
import type { ClaimSeals } from '../claiming/claim-seals.js';
import type { ManagerChanges } from '../clinics/manager-changes.js';
import type { ComplaintSeals } from '../complaints/complaint-seals.js';
import type { RequestsToSuspended } from '../consultations/for-others/requests-to-suspended.js';
import type { Appeals } from '../listing/hiding/appeals.service.js';
import type { ListingHiding } from '../listing/hiding/listing-hiding.js';
import type { RegistryFolder } from '../imports/orders/registry-folder.js';
import type { PublishGate } from '../listing/workspace/publishing/publish-gate.js';
import type { ListingReports } from '../complaints/reports/listing-report.service.js';
import type { WordingReviews } from '../listing/workspace/publishing/wording-reviews.js';
import type { Capability } from '../platform/capability.js';
import type { Cipher } from '../platform/cipher.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import type { PartnerDecisions } from '../partners/partner-decisions.js';
import type { Suspensions } from '../suspending/suspensions.service.js';
import type { Download } from '../platform/pages/downloads.js';
import { AppealDeskResolver, DeskAppealFieldsResolver } from './appeals/appeal-desk.resolver.js';
import { AppealDesk } from './appeals/appeal-desk.service.js';
import { auditExport } from './audit-log/audit-export.js';
import { AuditLogResolver } from './audit-log/audit-log.resolver.js';
import { AuditLog } from './audit-log/audit-log.service.js';
import { CheckDeskResolver, DeskCheckHistoryResolver } from './checks/check-desk.resolver.js';
import { CheckDesk } from './checks/check-desk.service.js';
import { ComplaintDeskResolver, DeskComplaintFieldsResolver } from './complaints/complaint-desk.resolver.js';
import { ComplaintDesk } from './complaints/complaint-desk.service.js';
import { DecidingComplaints } from './complaints/deciding-complaints.service.js';
import { ClaimDeskResolver, DeskClaimFieldsResolver } from './claims/claim-desk.resolver.js';
import { ClaimDesk } from './claims/claim-desk.service.js';
import { ClaimEvidence } from './claims/claim-evidence.js';
import { ClinicManagerDeskResolver } from './clinic-managers/clinic-manager-desk.resolver.js';
import { ClinicManagerDesk } from './clinic-managers/clinic-manager-desk.service.js';
import { DatedDeskResolver, DatedHistoryResolver } from './dated/dated-desk.resolver.js';
import { DatedDesk } from './dated/dated-desk.service.js';
import { DatedEdits } from './dated/dated-edits.service.js';
import { ImportDeskResolver } from './imports/import-desk.resolver.js';
import { ImportDesk } from './imports/import-desk.service.js';
import { refusedRowsDownload } from './imports/refused-rows-download.js';
import { OperatorDeskResolver } from './desk.resolver.js';
import { DeskLookAlikeFieldsResolver, LookAlikeDeskResolver } from './look-alikes/look-alike-desk.resolver.js';
import { LookAlikeDesk } from './look-alikes/look-alike-desk.service.js';
import { ListingReportWordsResolver, ReportDeskResolver } from './reports/report-desk.resolver.js';
import { PartnerDeskResolver } from './partners/partner-desk.resolver.js';
import { PartnerDesk } from './partners/partner-desk.service.js';
import { ReportDesk } from './reports/report-desk.service.js';
import { HiddenListingsResolver } from './hidden/hidden-listings.resolver.js';
import { HiddenListings } from './hidden/hidden-listings.service.js';
import { ErasedResolver } from './erased/erased.resolver.js';
import { StaleDeskResolver } from './stale/stale-desk.resolver.js';
import { StaleDesk } from './stale/stale-desk.service.js';
import { SuspensionDeskResolver } from './suspensions/suspension-desk.resolver.js';
import { SuspensionDesk } from './suspensions/suspension-desk.service.js';
import { DeskSuspensionFieldsResolver } from './suspensions/suspension-fields.resolver.js';
import { DeskWordingCaseResolver, WordingDeskResolver } from './wording/wording-desk.resolver.js';
import { WordingDesk } from './wording/wording-desk.service.js';

export interface OperatorNeeds {
  readonly registryFolder: RegistryFolder;
  readonly refusedRowsFolder: string;
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly accounts: AccountRepository;
  readonly catalog: Catalog;
  readonly reports: ListingReports;
  readonly hiding: ListingHiding;
  readonly wordingReviews: WordingReviews;
  readonly appeals: Appeals;
  readonly lookAlikes: PublishGate;
  readonly claimLadder: ClaimLadder;
  readonly claimDisputes: ClaimDisputes;
  readonly claimSeals: ClaimSeals;
  readonly complaintSeals: ComplaintSeals;
  readonly suspensions: Suspensions;
  readonly managerChanges: ManagerChanges;
  readonly partnerDecisions: PartnerDecisions;
  readonly promised: RequestsToSuspended;
}

/** Files that pages of this capability lead to. */
export interface OperatorsCapability extends Capability {
  readonly downloads: readonly Download[];
}

/** Everything this capability brings to the house, made once. */
export function makeOperators(needs: OperatorNeeds): OperatorsCapability {
  const reports = new ReportDesk(needs);
  const wording = new WordingDesk(needs);
  const appeals = new AppealDesk(needs, reports);
  const checks = new CheckDesk(needs);
  const claims = new ClaimDesk(needs);
  const complaints = new ComplaintDesk(needs);
  const stale = new StaleDesk(needs.unitOfWork);
  const suspensions = new SuspensionDesk(needs);
  const clinicManagers = new ClinicManagerDesk(needs);
  const partners = new PartnerDesk(needs);
  const dated = new DatedDesk(needs.unitOfWork, needs.accounts, needs.catalog);
  const imports = new ImportDesk({ ...needs, folder: needs.registryFolder, professions });
  const lookAlikes = new LookAlikeDesk(needs);
  const log = new AuditLog(needs.unitOfWork, needs.accounts);
  return {
    resolvers: [
      new OperatorDeskResolver(
        {
          complaints,
          reports,
          wording,
          appeals,
          claims,
          stale,
          suspensions,
          clinicManagers,
          partners,
          dated,
          lookAlikes,
          checks,
        },
        needs.unitOfWork.clock,
      ),
      new ComplaintDeskResolver(complaints, new DecidingComplaints(needs)),
      new DeskComplaintFieldsResolver(complaints),
      new ReportDeskResolver(reports),
      new ListingReportWordsResolver(reports),
      new WordingDeskResolver(wording),
      new DeskWordingCaseResolver(wording),
      new AppealDeskResolver(appeals),
      new DeskAppealFieldsResolver(appeals),
      new ClaimDeskResolver(claims),
      new DeskClaimFieldsResolver(new ClaimEvidence(needs)),
      new StaleDeskResolver(stale),
      new HiddenListingsResolver(new HiddenListings(needs)),
      new ErasedResolver(needs.unitOfWork),
      new SuspensionDeskResolver(suspensions),
      new DeskSuspensionFieldsResolver(suspensions),
      new ClinicManagerDeskResolver(clinicManagers),
      new PartnerDeskResolver(partners),
      new LookAlikeDeskResolver(lookAlikes),
      new DeskLookAlikeFieldsResolver(lookAlikes),
      new CheckDeskResolver(checks),
      new DeskCheckHistoryResolver(checks),
      new DatedDeskResolver(dated, new DatedEdits(needs)),
      new DatedHistoryResolver(dated),
      new ImportDeskResolver(imports),
      new AuditLogResolver(log),
    ],
    nodes: [{ typename: 'ListingReport', door: 'APP', load: (keys, { actor }) => reports.findMany(actor, keys) }],
    downloads: [auditExport(log), refusedRowsDownload(needs.unitOfWork, needs.refusedRowsFolder)],
  };
}
