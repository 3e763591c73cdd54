import type { GraphQLSchema } from 'graphql';
import 'reflect-metadata';
import { AccountResolver } from './accounts/account.resolver.js';
import { Account } from './accounts/account.results.js';
import { OwnDataResolver } from './accounts/own-data/own-data.resolver.js';
import { AccountSession } from './accounts/sessions/session.results.js';
import { Passkey } from './accounts/passkeys/passkey.results.js';
import { PasskeysResolver } from './accounts/passkeys/passkeys.resolver.js';
import { SecondFactorResolver } from './accounts/second-factor/second-factor.resolver.js';
import { SessionsResolver } from './accounts/sessions/sessions.resolver.js';
import { SignInResolver } from './accounts/signing-in/sign-in.resolver.js';
import { CatalogResolver, ProfessionResolver } from './catalog/catalog.resolver.js';
import { PlaceOnMapResolver } from './catalog/places/place-on-map.resolver.js';
import { PlacesResolver } from './catalog/places/places.resolver.js';
import { ClinicResolver, LocationResolver, OfferingResolver } from './listing/clinics/clinic.resolver.js';
import { Clinic, Location } from './listing/clinics/clinic.results.js';
import { HidingResolver } from './listing/hiding/hiding.resolver.js';
import { ListingReportResolver } from './complaints/reports/listing-report.resolver.js';
import { Offering } from './listing/practitioner/offering.results.js';
import { PractitionerResolver } from './listing/practitioner/practitioner.resolver.js';
import { Practitioner } from './listing/practitioner/practitioner.results.js';
import { FreshnessResolver } from './listing/workspace/freshness/freshness.resolver.js';
import { PhotoResolver } from './listing/workspace/photo/photo.resolver.js';
import { PreviewResolver } from './listing/workspace/preview/preview.resolver.js';
import { OwnListingResolver, WorkspaceResolver } from './listing/workspace/workspace.resolver.js';
import { Listing } from './listing/workspace/workspace.results.js';
import { CareTeamResolver, ColleagueFieldsResolver } from './listing/team/care-team.resolver.js';
import { RenewalsResolver } from './listing/renewals/renewals.resolver.js';
import { ConsultationTypeResolver, SlotResolver } from './availability/consultation-type.resolver.js';
import { ConsultationType } from './availability/consultation-type.results.js';
import { PractitionerSlotsResolver } from './availability/slots/practitioner-slots.resolver.js';
import { AbsenceResolver } from './availability/absence/absence.resolver.js';
import { FeedResolver } from './availability/feed/feed.resolver.js';
import { OutsideResolver } from './availability/outside/outside.resolver.js';
import { DatesResolver } from './availability/hours/dates.resolver.js';
import { OwnZoneResolver } from './availability/own-zone.resolver.js';
import { HoursResolver } from './availability/hours/hours.resolver.js';
import { TravelResolver } from './availability/hours/travel.resolver.js';
import { TalksResolver } from './availability/talks/talks.resolver.js';
import { SharingResolver } from './sharing/sharing.resolver.js';
import { AfterwardsResolver } from './consultations/afterwards/afterwards.resolver.js';
import { AnswerResolver } from './consultations/answering/answer.resolver.js';
import { ArrangementResolver } from './consultations/arrangement/arrangement.resolver.js';
import { ReminderResolver } from './consultations/reminders/reminder.resolver.js';
import { MessageResolver } from './consultations/messages/message.resolver.js';
import { ConsultationMessage } from './consultations/messages/message.results.js';
import { MorningsResolver } from './consultations/mornings/mornings.resolver.js';
import { ProposalResolver } from './consultations/moving/proposal.resolver.js';
import { PrivateLinkResolver } from './consultations/private-links/private-link.resolver.js';
import { TodayResolver } from './consultations/today/today.resolver.js';
import { ConsultationResolver } from './consultations/consultation.resolver.js';
import { Consultation } from './consultations/consultation.results.js';
import { ClockResolver } from './consultations/clocks/clock.resolver.js';
import { ConsentResolver } from './consultations/consents/consent.resolver.js';
import { SharedConsultationResolver } from './consultations/shared/shared-consultation.resolver.js';
import { HelpResolver } from './consultations/crisis/help.resolver.js';
import { OwnConsultationsResolver } from './consultations/own/own-consultations.resolver.js';
import { RequestResolver } from './consultations/requests/request.resolver.js';
import { ScreeningResolver } from './consultations/screening/screening.resolver.js';
import { WaitingListResolver } from './consultations/waiting/waiting-list.resolver.js';
import { WaitingListEntry } from './consultations/waiting/waiting-list.results.js';
import { PractitionerChangesResolver } from './directory/changes/practitioner-changes.resolver.js';
import { PractitionerChange } from './directory/changes/practitioner-changes.results.js';
import { PractitionerFacetsResolver } from './directory/facets/facets.resolver.js';
import { PractitionerEdgeResolver, SearchResolver } from './directory/search.resolver.js';
import {
  ClinicMemberResolver,
  ClinicMembershipResolver,
  ManagedClinicResolver,
  OwnClinicsResolver,
} from './clinics/clinic.resolver.js';
import { LeavingResolver } from './leaving/leaving.resolver.js';
import { ClaimDisputeResolver, ClaimResolver, ClaimZoneResolver } from './claiming/claim.resolver.js';
import { AskedForTheirSideResolver } from './complaints/asked.resolver.js';
import { ComplaintTellingResolver } from './complaints/telling.resolver.js';
import { NumbersResolver } from './numbers/numbers.resolver.js';
import { OpenedResolver, ShownResolver } from './numbers/seen.resolver.js';
import { PartnerResolver } from './partners/partner.resolver.js';
import { UsageResolver } from './partners/usage/usage.resolver.js';
import { Partner } from './partners/partner.results.js';
import { ManifestResolver } from './partners/documents/manifest.resolver.js';
import { DeprecatedUsageResolver } from './partners/deprecated-usage/deprecated-usage.resolver.js';
import { ReferralPagesResolver, ReferralResolver } from './partners/referrals/referral.resolver.js';
import { WebhooksByKeyResolver } from './partners/webhooks/by-key/webhooks-by-key.resolver.js';
import {
  PartnerWebhooksResolver,
  WebhookDeliveryResolver,
  WebhookResolver,
} from './partners/webhooks/webhook.resolver.js';
import { PartnerDeskResolver } from './operators/partners/partner-desk.resolver.js';
import { AppealDeskResolver, DeskAppealFieldsResolver } from './operators/appeals/appeal-desk.resolver.js';
import { AuditLogResolver } from './operators/audit-log/audit-log.resolver.js';
import { CheckDeskResolver, DeskCheckHistoryResolver } from './operators/checks/check-desk.resolver.js';
import { ClaimDeskResolver, DeskClaimFieldsResolver } from './operators/claims/claim-desk.resolver.js';
import { DatedDeskResolver, DatedHistoryResolver } from './operators/dated/dated-desk.resolver.js';
import {
  DeskLookAlikeFieldsResolver,
  LookAlikeDeskResolver,
} from './operators/look-alikes/look-alike-desk.resolver.js';
import { ErasedResolver } from './operators/erased/erased.resolver.js';
import { HiddenListingsResolver } from './operators/hidden/hidden-listings.resolver.js';
import { StaleDeskResolver } from './operators/stale/stale-desk.resolver.js';
import { ClinicManagerDeskResolver } from './operators/clinic-managers/clinic-manager-desk.resolver.js';
import { SuspensionDeskResolver } from './operators/suspensions/suspension-desk.resolver.js';
import { DeskSuspensionFieldsResolver } from './operators/suspensions/suspension-fields.resolver.js';
import { OwnSuspensionResolver } from './suspending/own-suspension.resolver.js';
import { ImportDeskResolver } from './operators/imports/import-desk.resolver.js';
import { OperatorDeskResolver } from './operators/desk.resolver.js';
import { ComplaintDeskResolver, DeskComplaintFieldsResolver } from './operators/complaints/complaint-desk.resolver.js';
import { ListingReportWordsResolver, ReportDeskResolver } from './operators/reports/report-desk.resolver.js';
import { ListingReport } from './operators/reports/report.results.js';
import { DeskWordingCaseResolver, WordingDeskResolver } from './operators/wording/wording-desk.resolver.js';
import { RateLimitResolver } from './platform/doors/cost/graphql-budget.js';
import { buildDoorSchema, type DoorTypes } from './platform/doors/graphql-schema.js';
import { NodeResolver } from './platform/graphql/node.js';

// The table of contents of the product: what each door can be asked, capability by capability. A class listed here is
// given its services in services.ts.

/** /graphql: what anyone, and every partner, may read. */
export const publicDoor: DoorTypes = {
  resolvers: [
    // platform
    NodeResolver,
    RateLimitResolver,
    // catalog
    CatalogResolver,
    ProfessionResolver,
    PlacesResolver,
    // listing
    PractitionerResolver,
    ClinicResolver,
    LocationResolver,
    OfferingResolver,
    // availability
    PractitionerSlotsResolver,
    AbsenceResolver,
    ConsultationTypeResolver,
    SlotResolver,
    // consultations
    HelpResolver,
    // directory
    SearchResolver,
    PractitionerEdgeResolver,
    PractitionerFacetsResolver,
    PractitionerChangesResolver,
    // partners
    ReferralResolver,
    WebhooksByKeyResolver,
  ],
  /** The types that node(id) may answer. */
  orphanedTypes: [Practitioner, Clinic, Location, Offering, ConsultationType, PractitionerChange],
};

/** /app/graphql: what our own pages speak, on top of it. */
export const appDoor: DoorTypes = {
  resolvers: [
    ...publicDoor.resolvers,
    // accounts
    SignInResolver,
    AccountResolver,
    SessionsResolver,
    SecondFactorResolver,
    PasskeysResolver,
    OwnDataResolver,
    // catalog
    PlaceOnMapResolver,
    // listing
    ListingReportResolver,
    OwnListingResolver,
    WorkspaceResolver,
    HidingResolver,
    PreviewResolver,
    PhotoResolver,
    FreshnessResolver,
    RenewalsResolver,
    CareTeamResolver,
    ColleagueFieldsResolver,
    // availability
    OwnZoneResolver,
    HoursResolver,
    TalksResolver,
    DatesResolver,
    TravelResolver,
    FeedResolver,
    OutsideResolver,
    // sharing
    SharingResolver,
    // consultations
    ScreeningResolver,
    RequestResolver,
    ConsultationResolver,
    SharedConsultationResolver,
    AfterwardsResolver,
    ConsentResolver,
    ClockResolver,
    AnswerResolver,
    ArrangementResolver,
    ReminderResolver,
    MessageResolver,
    ProposalResolver,
    PrivateLinkResolver,
    TodayResolver,
    MorningsResolver,
    OwnConsultationsResolver,
    WaitingListResolver,
    // claiming
    LeavingResolver,
    ClaimResolver,
    ClaimDisputeResolver,
    ClaimZoneResolver,
    // suspending
    OwnSuspensionResolver,
    // complaints
    ComplaintTellingResolver,
    AskedForTheirSideResolver,
    // clinics
    OwnClinicsResolver,
    ManagedClinicResolver,
    ClinicMemberResolver,
    ClinicMembershipResolver,
    // numbers
    ShownResolver,
    OpenedResolver,
    NumbersResolver,
    // partners
    PartnerResolver,
    ReferralPagesResolver,
    DeprecatedUsageResolver,
    ManifestResolver,
    UsageResolver,
    PartnerWebhooksResolver,
    WebhookResolver,
    WebhookDeliveryResolver,
    // operators
    OperatorDeskResolver,
    ComplaintDeskResolver,
    DeskComplaintFieldsResolver,
    ReportDeskResolver,
    ListingReportWordsResolver,
    WordingDeskResolver,
    DeskWordingCaseResolver,
    AppealDeskResolver,
    DeskAppealFieldsResolver,
    ClaimDeskResolver,
    DeskClaimFieldsResolver,
    StaleDeskResolver,
    HiddenListingsResolver,
    ErasedResolver,
    SuspensionDeskResolver,
    ClinicManagerDeskResolver,
    DeskSuspensionFieldsResolver,
    PartnerDeskResolver,
    DatedDeskResolver,
    DatedHistoryResolver,
    LookAlikeDeskResolver,
    DeskLookAlikeFieldsResolver,
    CheckDeskResolver,
    DeskCheckHistoryResolver,
    ImportDeskResolver,
    AuditLogResolver,
  ],
  orphanedTypes: [
    ...publicDoor.orphanedTypes,
    Account,
    AccountSession,
    Passkey,
    Listing,
    Consultation,
    WaitingListEntry,
    ConsultationMessage,
    ListingReport,
    Partner,
  ],
};

export interface Schemas {
  readonly publicSchema: GraphQLSchema;
  readonly appSchema: GraphQLSchema;
}

let built: Schemas | undefined;

/** Both doors' schemas, built once per process: instances of resolvers come with each request. */
export function buildSchemas(): Schemas {
  built ??= { publicSchema: buildDoorSchema(publicDoor), appSchema: buildDoorSchema(appDoor) };
  return built;
}
