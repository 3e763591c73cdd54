import type { WithinRules } from './within.js';

/** The desk of operators. */
export const desk: WithinRules = {
  OperatorDesk: {
    through: ['Query.operatorDesk'],
    fields:
      'erased today queues complaints complaint reports report wordingReviews wordingReview appeals appeal staleListings suspensions suspension accountOf claims claim checks check registryFiles registryImports registryImport auditLog datedLines unknownPrescribing datedLine datedPreview datedDay lookAlikes lookAlike managerChanges partners hiddenListings',
  },
  ErasedCount: { through: ['OperatorDesk.erased'], fields: 'on kind why count' },
  DeskQueueCount: { through: ['OperatorDesk.queues'], fields: 'queue waiting since isUrgent' },
  DeskComplaintConnection: { through: ['OperatorDesk.complaints'], fields: 'nodes pageInfo' },
  DeskComplaint: {
    through: ['OperatorDesk.complaint', 'DeskComplaintConnection.nodes'],
    fields:
      'key kind at teller subjectName subjectPath isOpen isTaken isTakenByViewer saidSafe mayBeNamed outcome closedAt isErased erasedOn version decisions words history evidence',
  },
  DeskComplaintWords: { through: ['DeskComplaint.words'], fields: 'about text name email' },
  DeskComplaintStep: { through: ['DeskComplaint.history'], fields: 'at step by reason onDate words' },
  DeskComplaintEvidence: {
    through: ['DeskComplaint.evidence'],
    fields: 'listingState hiddenSince hiddenBecause checks others hidings',
  },
  DeskComplaintCheck: { through: ['DeskComplaintEvidence.checks'], fields: 'subject state checkedOn recheckBy' },
  DeskOtherComplaint: { through: ['DeskComplaintEvidence.others'], fields: 'key kind at outcome' },
  DeskHidingBefore: { through: ['DeskComplaintEvidence.hidings'], fields: 'at isHidden why' },
  ListingReportConnection: { through: ['OperatorDesk.reports'], fields: 'nodes pageInfo' },
  ListingReportWords: { through: ['ListingReport.words'], fields: 'text contact' },
  DeskWordingReviewConnection: { through: ['OperatorDesk.wordingReviews'], fields: 'nodes pageInfo' },
  DeskWordingReview: {
    through: ['OperatorDesk.wordingReview', 'DeskWordingReviewConnection.nodes'],
    fields: 'key sentAt state listingName listingSlug listingState isOwn flagged case history',
  },
  DeskWordingCase: { through: ['DeskWordingReview.case'], fields: 'reason texts obstacles decisions' },
  DeskListingText: { through: ['DeskWordingCase.texts'], fields: 'where asked published' },
  DeskWordingEvent: {
    through: ['DeskWordingReview.history'],
    fields: 'sentAt state sentences decidedAt by reason answer',
  },
  DeskAppealConnection: { through: ['OperatorDesk.appeals'], fields: 'nodes pageInfo' },
  DeskAppeal: {
    through: ['OperatorDesk.appeal', 'DeskAppealConnection.nodes'],
    fields:
      'key sentAt state listingName isListingHidden hiddenSince hiddenBecause isOwnDecision isOwnListing mayDecide words hiddenBy texts reports history',
  },
  DeskHiddenText: { through: ['DeskAppeal.texts'], fields: 'where text' },
  DeskAppealEvent: { through: ['DeskAppeal.history'], fields: 'sentAt state decidedAt by reason answer' },
  DeskClaimConnection: { through: ['OperatorDesk.claims'], fields: 'nodes pageInfo' },
  DeskClaim: {
    through: ['OperatorDesk.claim', 'DeskClaimConnection.nodes'],
    fields:
      'key name npi state frozenFrom begunAt codeShownAt needsAddress confirmedAt waitsUntil endedAt isKept rivals isOwn isOwnLookUp actions claimant entry lookUp confirmedBy contacts disputes others',
  },
  DeskClaimant: { through: ['DeskClaim.claimant'], fields: 'email addressGiven' },
  DeskRegistryEntry: { through: ['DeskClaim.entry'], fields: 'name place phone licenses' },
  DeskListedLicense: { through: ['DeskRegistryEntry.licenses'], fields: 'code number state' },
  DeskClaimLookUp: {
    through: ['DeskClaim.lookUp'],
    fields: 'at by jurisdiction licenseNumber source found evidence evidenceSha256 address addressSource digest',
  },
  DeskClaimContact: { through: ['DeskClaim.contacts'], fields: 'kind address toldAt notice noticeAt saidNoAt' },
  DeskClaimStatement: { through: ['DeskClaimDispute.statements'], fields: 'at by words' },
  DeskClaimDispute: {
    through: ['DeskClaim.disputes'],
    fields: 'at statements proposal reason proposedBy isOwnProposal decidedBy decidedAt',
  },
  DeskStaleConnection: { through: ['OperatorDesk.staleListings'], fields: 'nodes pageInfo' },
  DeskStaleListing: {
    through: ['DeskStaleConnection.nodes'],
    fields: 'key name slug confirmedOn hiddenOn hasAddress remindedAt isOwn mayRemind',
  },
  DeskHiddenConnection: { through: ['OperatorDesk.hiddenListings'], fields: 'nodes pageInfo' },
  DeskHiddenListing: { through: ['DeskHiddenConnection.nodes'], fields: 'key name place since reason by isOwn' },
  DeskSuspensionConnection: { through: ['OperatorDesk.suspensions'], fields: 'nodes pageInfo' },
  DeskSuspension: {
    through: ['OperatorDesk.suspension', 'DeskSuspensionConnection.nodes'],
    fields:
      'key since reason isInEffect endsBy confirmedAt waitsForAnswer endedAt endedBecause mayDecide account by texts',
  },
  DeskSuspensionTexts: { through: ['DeskSuspension.texts'], fields: 'note words reply' },
  DeskAccount: {
    through: ['OperatorDesk.accountOf', 'DeskSuspension.account'],
    fields: 'email roles listings waitingRequests talksAhead nextTalkAt isOwn suspensionKey waitsForSecond',
  },
  DeskKeptListing: { through: ['DeskAccount.listings'], fields: 'name slug isSeen' },
  DatedLineConnection: { through: ['OperatorDesk.datedLines'], fields: 'nodes pageInfo' },
  DatedLine: {
    through: [
      'OperatorDesk.datedLine',
      'DatedLineConnection.nodes',
      'DatedPreview.lines',
      'DatedDay.lines',
      'DatedEditRecord.before',
      'DatedEditRecord.after',
      'DatedEdited.line',
    ],
    fields:
      'key kind version standing about effectiveFrom effectiveTo jurisdiction profession prescribing allows note name phone dial textTo url availability languages forWhom answersDanger checkedOn looksUp citation sourceUrl history',
  },
  DeskManagerChange: {
    through: ['OperatorDesk.managerChanges'],
    fields: 'key clinicName clinicSlug managers email change reason proposedBy proposedAt endsBy isOwn',
  },
  DeskPartnerConnection: { through: ['OperatorDesk.partners'], fields: 'nodes pageInfo' },
  DeskPartner: {
    through: ['DeskPartnerConnection.nodes'],
    fields:
      'key name site purpose otherWords digest email live askedAt agreedVersion suspensionKey isOwn mayDecide decisions',
  },
  DeskPartnerDecision: { through: ['DeskPartner.decisions'], fields: 'at decision reason by' },
  UnknownPrescribing: { through: ['OperatorDesk.unknownPrescribing'], fields: 'profession name jurisdictions' },
  DatedEditRecord: {
    through: ['DatedLine.history'],
    fields: 'at by act reason words citation sourceUrl before after',
  },
  // One of the outcomes of OperatorDesk.datedPreview.
  DatedPreview: { through: [], fields: 'token lines days changed' },
  DatedDay: { through: ['OperatorDesk.datedDay'], fields: 'lines changed' },
  DatedChangedListings: {
    through: ['DatedPreview.changed', 'DatedDay.changed'],
    fields: 'day nodes total isComplete next',
  },
  DatedChangedListing: { through: ['DatedChangedListings.nodes'], fields: 'slug name changes' },
  DatedListingChange: { through: ['DatedChangedListing.changes'], fields: 'kind about before after' },
  DeskLookAlikeConnection: { through: ['OperatorDesk.lookAlikes'], fields: 'nodes pageInfo' },
  DeskLookAlike: {
    through: ['OperatorDesk.lookAlike', 'DeskLookAlikeConnection.nodes'],
    fields:
      'key foundAt isOpen reasons firstName firstSlug firstState secondName secondSlug secondState isHeld isOwn decisions case history',
  },
  DeskAlikeCase: { through: ['DeskLookAlike.case'], fields: 'first second' },
  DeskAlike: {
    through: ['DeskAlikeCase.first', 'DeskAlikeCase.second'],
    fields: 'name strangeSigns npi licenses cities isDraft',
  },
  DeskSaidLicense: { through: ['DeskAlike.licenses'], fields: 'jurisdiction profession number isChecked' },
  DeskLookAlikeEvent: { through: ['DeskLookAlike.history'], fields: 'at by decision reason note' },
  DeskOtherClaim: { through: ['DeskClaim.others'], fields: 'key begunAt state isSameClaimant' },
  CheckRegister: { through: ['DeskCheck.registers'], fields: 'name url' },
  DeskCheckConnection: { through: ['OperatorDesk.checks'], fields: 'nodes pageInfo' },
  DeskCheckRecord: {
    through: ['DeskCheck.history'],
    fields: 'recordedAt recordedBy finding source found checkedOn recheckBy evidenceSha256 evidence',
  },
  RegistryFiles: { through: ['OperatorDesk.registryFiles'], fields: 'files others problem roomBytes' },
  RegistryFile: { through: ['RegistryFiles.files'], fields: 'name bytes changedAt' },
  DeskImportConnection: { through: ['OperatorDesk.registryImports'], fields: 'nodes pageInfo' },
  DeskImport: {
    through: ['OperatorDesk.registryImport', 'DeskImportConnection.nodes'],
    fields:
      'key file bytes listedOn professions states isDryRun orderedAt orderedBy state isStopping startedAt endedAt bytesRead rows rowsPerSecond secondsLeft problem report refusedRowsPath mayImport mayStop mayResume',
  },
  DeskImportReport: {
    through: ['DeskImport.report'],
    fields: 'rows emptyLines inserted updated unchanged deactivated withheld byProfession byState leftOut refused',
  },
  DeskImportCount: {
    through: [
      'DeskImportReport.byProfession',
      'DeskImportReport.byState',
      'DeskImportReport.leftOut',
      'DeskImportReport.refused',
    ],
    fields: 'name count',
  },
  AuditLogConnection: { through: ['OperatorDesk.auditLog'], fields: 'nodes pageInfo' },
  AuditLogEntry: {
    through: ['AuditLogConnection.nodes'],
    fields: 'at actorKind actorId operator action subjectKind subjectId why narrowedTo place',
  },
  ListingReportEvent: { through: ['ListingReport.history'], fields: 'at by decision reason note' },
  DeskCheck: {
    through: ['OperatorDesk.check', 'DeskCheckConnection.nodes'],
    fields:
      'key kind listingName listingPath npi jurisdiction claim givenBy number inNetwork expiresOn state source checkedOn recheckBy latestRecheck isOwn isListingHidden mayHide registers history',
  },
};
