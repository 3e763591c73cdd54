import type { PatientLinkHolder } from '../platform/actor.js';
import { toGlobalId } from '../platform/graphql/global-id.js';
import type { AccessLinks } from '../accounts/access-links.js';
import { TimeOffByTheClock } from '../availability/absence/time-off-by-the-clock.js';
import { HeldTimesByTheClock } from '../availability/held/held-times-by-the-clock.js';
import { HeldTimes } from '../availability/held/held-times.service.js';
import { Schedules } from '../availability/schedules.service.js';
import type { HoursDesk } from '../availability/hours/hours-desk.js';
import type { Slots } from '../availability/slots/slots.service.js';
import type { Catalog } from '../catalog/catalog.js';
import type { ListingReads } from '../listing/listing-reads.js';
import type { Capability } from '../platform/capability.js';
import type { Cipher } from '../platform/cipher.js';
import type { Download } from '../platform/pages/downloads.js';
import type { ErasureLedger } from '../platform/erasures/erasure-ledger.js';
import type { RateLimits } from '../platform/rate-limits.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { AfterwardsResolver } from './afterwards/afterwards.resolver.js';
import { AfterwardsService } from './afterwards/afterwards.service.js';
import { noShowLetters } from './afterwards/no-show-letter.js';
import { AnswerResolver } from './answering/answer.resolver.js';
import { AnswerService } from './answering/answer.service.js';
import { ArrangementResolver } from './arrangement/arrangement.resolver.js';
import { ArrangementService } from './arrangement/arrangement.service.js';
import { movedPlacesFollower } from './arrangement/moved-places.js';
import { Arrangements } from './arrangement/arrangements.js';
import { AskedPractitioners } from './asked/asked-practitioner.js';
import { Confidential } from './confidences/confidential.js';
import { ClockResolver } from './clocks/clock.resolver.js';
import { ClockService } from './clocks/clock.service.js';
import { clockLetters } from './clocks/clock-letters.js';
import { NewZoneData } from './clocks/new-zone-data.js';
import { TalksByTheClock } from './clocks/talks-by-the-clock.js';
import { OffersByTheClock } from './waiting/offers/offers-by-the-clock.js';
import { ConsentResolver } from './consents/consent.resolver.js';
import { ConsentService } from './consents/consent.service.js';
import { consentLetters } from './consents/consent-letters.js';
import { Consents } from './consents/consents.js';
import { Forgetting } from './consents/forgetting.js';
import { ConsultationChanges } from './states/consultation-change.js';
import { ConsultationCodes } from './requests/consultation-codes.js';
import { ConsultationDesk } from './door/consultation-desk.js';
import { ConsultationResolver } from './consultation.resolver.js';
import { ConsultationSides, type AccountAddresses } from './door/consultation-sides.js';
import { ConsultationSweeps } from './states/consultation.sweeps.js';
import { CareRefusals } from './requests/care-refusals.js';
import { CrisisDesk } from './crisis/crisis-desk.js';
import { HelpResolver } from './crisis/help.resolver.js';
import { RequestsToSuspended } from './for-others/requests-to-suspended.js';
import { RequestsOfLeavers } from './for-others/requests-of-leavers.js';
import { LetterDesk } from './letters/letter-desk.js';
import { Licensure } from './licensure/licensure.js';
import { messageLetters } from './messages/message-letters.js';
import { MessageReading } from './messages/message-reading.js';
import { MessageSeals } from './messages/message-seals.js';
import { MessageResolver } from './messages/message.resolver.js';
import { MessageService } from './messages/message.service.js';
import { MorningSummaries } from './mornings/morning-summaries.js';
import { MorningWishes } from './mornings/morning-wishes.js';
import { MorningsResolver } from './mornings/mornings.resolver.js';
import { answeringData } from './own/answering-data.js';
import { OwnConsultationsResolver } from './own/own-consultations.resolver.js';
import { OwnConsultations } from './own/own-consultations.service.js';
import { requestsData } from './own/own-requests-data.js';
import { requestFile } from './own/request-file.js';
import { patientLetters } from './letters/patient-letters.js';
import { practitionerLetters } from './letters/practitioner-letters.js';
import { AnsweringProposals } from './moving/answering-proposals.service.js';
import { movingLetters } from './moving/moving-letters.js';
import { OtherTimes } from './moving/other-times.js';
import { ProposalResolver } from './moving/proposal.resolver.js';
import { ProposingService } from './moving/proposing.service.js';
import { newLinkLetters } from './private-links/new-link-letter.js';
import { PrivateLinkResolver } from './private-links/private-link.resolver.js';
import { PrivateLinkService } from './private-links/private-link.service.js';
import { ReadingService } from './confidences/reading.service.js';
import { AskedTimes } from './requests/asked-times.js';
import type { CameBy } from './requests/came-by.js';
import { EmailService } from './requests/email.service.js';
import { RequestIntake } from './requests/request-intake.js';
import { RequestResolver } from './requests/request.resolver.js';
import { RequestService } from './requests/request.service.js';
import { ScreeningResolver } from './screening/screening.resolver.js';
import { SharedConsultationResolver } from './shared/shared-consultation.resolver.js';
import { SharedConsultations } from './shared/shared-consultation.service.js';
import { sharedLetters } from './shared/shared-letters.js';
import type { Shares } from '../sharing/shares.js';
import { dayOffLetters } from './today/day-off-letters.js';
import { TodayResolver } from './today/today.resolver.js';
import { TodayService } from './today/today.service.js';
import { ReminderResolver } from './reminders/reminder.resolver.js';
import { ReminderService } from './reminders/reminder.service.js';
import { Reminders } from './reminders/reminders.js';
import { Screenings } from './screening/screenings.js';
import { OfferedTimes } from './waiting/offers/offered-times.js';
import { PeopleWaitingCounts } from './waiting/people-waiting.js';
import { WaitingComesFirst } from './waiting/offers/waiting-comes-first.js';
import { WaitingContacts } from './waiting/waiting-contacts.js';
import { WaitingListChanges } from './waiting/waiting-list-changes.js';
import { waitingListData } from './waiting/waiting-list-data.js';
import { waitingListLetters } from './waiting/waiting-list-letters.js';
import { WaitingListLooks } from './waiting/waiting-list-looks.js';
import { WaitingListSides } from './waiting/waiting-list-sides.js';
import { waitingListFollower } from './waiting/waiting-list.follower.js';
import { WaitingListResolver } from './waiting/waiting-list.resolver.js';
import { WaitingListService } from './waiting/waiting-list.service.js';
import { WaitingOfLeavers } from './waiting/waiting-of-leavers.js';
import { WaitingListSweeps } from './waiting/waiting-list.sweeps.js';

export interface ConsultationNeeds {
  readonly unitOfWork: UnitOfWork;
  readonly cameBy: CameBy;
  readonly cipher: Cipher;
  readonly limits: RateLimits;
  readonly publicOrigin: string;
  /** Where our mails come from, and are answered. */
  readonly contactAddress: string;
  readonly links: AccessLinks;
  readonly addresses: AccountAddresses;
  readonly catalog: Catalog;
  readonly listings: ListingReads;
  readonly slots: Slots;
  readonly hours: HoursDesk;
  readonly shares: Shares;
  readonly ledger: ErasureLedger;
}

/** What others ask of it: when somebody deletes their account or is suspended, and wherever words may speak of danger. */
export interface ConsultationsCapability extends Capability {
  readonly downloads: readonly Download[];
  readonly crisis: CrisisDesk;
  /** Whether a patient's link still opens what it was mailed for. */
  readonly opens: (link: PatientLinkHolder) => Promise<boolean>;
  readonly requestsOfLeavers: RequestsOfLeavers;
  readonly requestsToSuspended: RequestsToSuspended;
}

/** Everything this capability brings to the house, made once. */
export function makeConsultations(needs: ConsultationNeeds): ConsultationsCapability {
  const { unitOfWork, cipher, catalog, links, listings, slots, shares, addresses } = needs;
  const heldTimes = new HeldTimes();
  const crisis = new CrisisDesk(unitOfWork, cipher, catalog);
  const screenings = new Screenings(catalog, crisis);
  const confidential = new Confidential(cipher);
  const codes = new ConsultationCodes(cipher);
  const practitioners = new AskedPractitioners(cipher);
  const reminders = new Reminders(confidential);
  const changes = new ConsultationChanges(heldTimes, confidential, links, reminders);
  const sides = new ConsultationSides(confidential, addresses, shares, unitOfWork.clock);
  const desk = new ConsultationDesk(unitOfWork, sides, shares);
  const consents = new Consents();
  const forgetting = new Forgetting(changes, consents, links);
  const waitingContacts = new WaitingContacts(cipher);
  const waitingChanges = new WaitingListChanges(heldTimes, links);
  const waitingLooks = new WaitingListLooks(heldTimes, waitingContacts, practitioners, waitingChanges);
  const comesFirst = new WaitingComesFirst(heldTimes, waitingLooks);
  const waitingSides = new WaitingListSides(sides);
  const offered = new OfferedTimes(unitOfWork, waitingSides, heldTimes, comesFirst);
  const intake = new RequestIntake(
    unitOfWork,
    comesFirst,
    offered,
    confidential,
    codes,
    changes,
    links,
    consents,
    needs.cameBy,
  );
  const arrangements = new Arrangements(cipher, confidential);
  const tools = {
    ...needs,
    arrangements,
    consents,
    forgetting,
    heldTimes,
    comesFirst,
    crisis,
    screenings,
    confidential,
    codes,
    practitioners,
    changes,
    desk,
    intake,
    offered,
    waitingContacts,
    waitingChanges,
    waitingLooks,
    waitingSides,
    licensure: new Licensure(unitOfWork, confidential, slots),
    times: new AskedTimes(slots),
    refusals: new CareRefusals(listings, catalog),
  };
  const agreements = new ConsentService(tools);
  const reading = new ReadingService(unitOfWork, catalog, confidential, screenings, practitioners, shares, consents);
  const sweeps = new ConsultationSweeps(unitOfWork, changes, confidential, links, heldTimes);
  const seals = new MessageSeals(cipher);
  const messages = new MessageReading({ unitOfWork, desk, shares, consents, seals });
  const letters = new LetterDesk(
    unitOfWork,
    confidential,
    links,
    practitioners,
    arrangements,
    { shares, addresses },
    { origin: needs.publicOrigin, address: needs.contactAddress },
  );
  const own = new OwnConsultations(unitOfWork, sides, desk, confidential, shares);
  const waiting = new WaitingListService(tools);
  const byTheClock = new HeldTimesByTheClock();
  const mornings = new MorningSummaries(unitOfWork, practitioners, needs.publicOrigin);
  return {
    crisis,
    opens: async (link) => (await desk.find(link, toGlobalId('Consultation', link.subjectId), 'PATIENT')) !== null,
    requestsOfLeavers: new RequestsOfLeavers(confidential, changes, forgetting, new WaitingOfLeavers(waitingChanges)),
    requestsToSuspended: new RequestsToSuspended(changes),
    resolvers: [
      new ConsultationResolver(desk, reading, listings, slots, tools.licensure),
      new RequestResolver(new RequestService(tools), new EmailService(tools)),
      new SharedConsultationResolver(new SharedConsultations(tools)),
      new AfterwardsResolver(new AfterwardsService(tools)),
      new ConsentResolver(agreements),
      new ClockResolver(new ClockService(desk)),
      new AnswerResolver(new AnswerService(tools)),
      new ProposalResolver(
        new ProposingService({ ...tools, slots }),
        new AnsweringProposals(tools),
        new OtherTimes(unitOfWork, confidential, slots),
      ),
      new ArrangementResolver(new ArrangementService(unitOfWork, desk, arrangements)),
      new PrivateLinkResolver(new PrivateLinkService(tools)),
      new MessageResolver(new MessageService({ ...tools, seals }), messages),
      new ReminderResolver(new ReminderService(unitOfWork, desk, reminders)),
      new TodayResolver(new TodayService({ ...tools, schedules: new Schedules() })),
      new MorningsResolver(new MorningWishes(unitOfWork, needs.hours)),
      new OwnConsultationsResolver(own),
      new ScreeningResolver(screenings),
      new HelpResolver(crisis),
      new WaitingListResolver(waiting, new PeopleWaitingCounts(unitOfWork), listings, slots),
    ],
    nodes: [
      {
        typename: 'Consultation',
        door: 'APP',
        load: desk.findMany,
      },
      {
        typename: 'WaitingListEntry',
        door: 'APP',
        load: waiting.findMany,
      },
      {
        typename: 'ConsultationMessage',
        door: 'APP',
        load: messages.findMany,
      },
    ],
    downloads: [requestFile({ ...tools, own, reading, agreements, messages })],
    personalData: [
      ...requestsData({ ...tools, own, reading, agreements, messages }),
      answeringData(unitOfWork, arrangements),
      waitingListData(tools),
    ],
    sweeps: [
      new NewZoneData({
        unitOfWork,
        byTheClock,
        timeOff: new TimeOffByTheClock(),
        talks: new TalksByTheClock(heldTimes, changes, confidential),
        offers: new OffersByTheClock(waitingChanges, waitingLooks),
      }).sweep(),
      ...sweeps.all(),
      mornings.sweep(),
      ...new WaitingListSweeps(unitOfWork, waitingLooks, waitingChanges).all(),
    ],
    followers: [waitingListFollower(), movedPlacesFollower(byTheClock, waitingChanges)],
    replays: { ...forgetting.replays(), ...waitingChanges.replays() },
    mails: {
      ...patientLetters(letters, codes, crisis),
      ...dayOffLetters(letters, tools),
      ...practitionerLetters(letters, confidential),
      ...sharedLetters(letters),
      ...movingLetters(letters),
      ...noShowLetters(letters, crisis),
      ...consentLetters(letters),
      ...newLinkLetters(letters, links),
      ...clockLetters(letters),
      ...messageLetters(letters),
      ...mornings.composers(),
      ...waitingListLetters(tools),
    },
  };
}
