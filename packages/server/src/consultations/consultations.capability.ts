import type { AccessLinks } from '../accounts/access-links.js';
import { HeldTimes } from '../availability/held-times.service.js';
import { Schedules } from '../availability/schedules.service.js';
import type { HoursDesk } from '../availability/hours/hours-desk.js';
import type { Slots } from '../availability/slots.service.js';
import type { Catalog } from '../catalog/catalog.js';
import type { ListingReads } from '../listing/listing-reads.js';
import type { Capability } from '../platform/capability.js';
import type { Cipher } from '../platform/cipher.js';
import type { RateLimits } from '../platform/rate-limits.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { AnswerResolver } from './answer.resolver.js';
import { AnswerService } from './answer.service.js';
import { ArrangementResolver } from './arrangement/arrangement.resolver.js';
import { ArrangementService } from './arrangement/arrangement.service.js';
import { Arrangements } from './arrangement/arrangements.js';
import { AskedPractitioners } from './asked-practitioner.js';
import { Confidential } from './confidential.js';
import { ConsultationChanges } from './consultation-change.js';
import { ConsultationCodes } from './consultation-codes.js';
import { ConsultationDesk } from './consultation-desk.js';
import { ConsultationResolver } from './consultation.resolver.js';
import { ConsultationSides, type AccountAddresses } from './consultation-sides.js';
import { ConsultationSweeps } from './consultation.sweeps.js';
import { CrisisDesk } from './crisis/crisis-desk.js';
import { HelpResolver } from './crisis/help.resolver.js';
import { RequestsToSuspended } from './suspending/requests-to-suspended.js';
import { RequestsOfLeavers } from './leaving/requests-of-leavers.js';
import { LetterDesk } from './letter-desk.js';
import { Licensure } from './licensure.js';
import { MorningSummaries } from './mornings/morning-summaries.js';
import { MorningWishes } from './mornings/morning-wishes.js';
import { MorningsResolver } from './mornings/mornings.resolver.js';
import { answeringData } from './own/answering-data.js';
import { OwnConsultationsResolver } from './own/own-consultations.resolver.js';
import { OwnConsultations } from './own/own-consultations.service.js';
import { requestsData } from './own/own-requests-data.js';
import { patientLetters } from './patient-letters.js';
import { practitionerLetters } from './practitioner-letters.js';
import { ProposalResolver } from './proposals/proposal.resolver.js';
import { ProposalService } from './proposals/proposal.service.js';
import { ReadingService } from './reading.service.js';
import { AskedTimes } from './requests/asked-times.js';
import { EmailService } from './requests/email.service.js';
import { RequestIntake } from './requests/request-intake.js';
import { RequestResolver } from './requests/request.resolver.js';
import { RequestService } from './requests/request.service.js';
import { ScreeningResolver } from './screening/screening.resolver.js';
import { ColleagueConsents } from './shared/colleague-consents.js';
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

export interface ConsultationNeeds {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly limits: RateLimits;
  readonly publicOrigin: string;
  readonly links: AccessLinks;
  readonly addresses: AccountAddresses;
  readonly catalog: Catalog;
  readonly listings: ListingReads;
  readonly slots: Slots;
  readonly hours: HoursDesk;
  readonly shares: Shares;
}

/** What others ask of it: when somebody deletes their account or is suspended, and wherever words may speak of danger. */
export interface ConsultationsCapability extends Capability {
  readonly crisis: CrisisDesk;
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
  const sides = new ConsultationSides(confidential, addresses, shares);
  const desk = new ConsultationDesk(unitOfWork, sides, shares);
  const intake = new RequestIntake(unitOfWork, heldTimes, confidential, codes, changes, links);
  const arrangements = new Arrangements(cipher, confidential);
  const consents = new ColleagueConsents();
  const tools = {
    ...needs,
    arrangements,
    consents,
    heldTimes,
    crisis,
    screenings,
    confidential,
    codes,
    practitioners,
    changes,
    desk,
    intake,
    licensure: new Licensure(unitOfWork, confidential, slots),
    times: new AskedTimes(slots),
  };
  const reading = new ReadingService(unitOfWork, catalog, confidential, screenings, practitioners, shares, consents);
  const sweeps = new ConsultationSweeps(unitOfWork, changes, confidential, links);
  const letters = new LetterDesk(
    unitOfWork,
    confidential,
    links,
    practitioners,
    arrangements,
    { shares, addresses },
    needs.publicOrigin,
  );
  const own = new OwnConsultations(unitOfWork, sides, desk, confidential, shares);
  const mornings = new MorningSummaries(unitOfWork, practitioners, needs.publicOrigin);
  return {
    crisis,
    requestsOfLeavers: new RequestsOfLeavers(confidential, changes, links),
    requestsToSuspended: new RequestsToSuspended(changes),
    resolvers: [
      new ConsultationResolver(desk, reading, listings, slots, tools.licensure),
      new RequestResolver(new RequestService(tools), new EmailService(tools)),
      new SharedConsultationResolver(new SharedConsultations(tools)),
      new AnswerResolver(new AnswerService(tools)),
      new ProposalResolver(new ProposalService(tools), slots),
      new ArrangementResolver(new ArrangementService(unitOfWork, desk, arrangements)),
      new ReminderResolver(new ReminderService(unitOfWork, desk, reminders)),
      new TodayResolver(new TodayService({ ...tools, schedules: new Schedules() })),
      new MorningsResolver(new MorningWishes(unitOfWork, needs.hours)),
      new OwnConsultationsResolver(own),
      new ScreeningResolver(screenings),
      new HelpResolver(crisis),
    ],
    nodes: [
      {
        typename: 'Consultation',
        door: 'APP',
        load: desk.findMany,
      },
    ],
    personalData: [...requestsData({ ...tools, own, reading }), answeringData(unitOfWork, arrangements)],
    sweeps: [...sweeps.all(), mornings.sweep()],
    mails: {
      ...patientLetters(letters, codes, crisis),
      ...dayOffLetters(letters, tools),
      ...practitionerLetters(letters, confidential),
      ...sharedLetters(letters),
      ...mornings.composers(),
    },
  };
}
