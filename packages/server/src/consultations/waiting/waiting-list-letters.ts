import { formatMoney } from '@clearing/shared/money';
import { searchAddress } from '@clearing/shared/search-address';
import { dateLabel, momentLabel, timeLabel } from '@clearing/shared/time/labels';
import { Temporal } from 'temporal-polyfill';
import type { AccessLinks } from '../../accounts/access-links.js';
import { theSystem } from '../../platform/actor.js';
import type { MailContent } from '../../platform/mail/mail-layout.js';
import type { MailComposer, MailParameters } from '../../platform/mail/outbox.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import type { AskedPractitioner, AskedPractitioners } from '../asked/asked-practitioner.js';
import { getBookedType } from '../asked/booked-type.js';
import type { CrisisDesk } from '../crisis/crisis-desk.js';
import { placeOf } from '../letters/letter-desk.js';
import { leavesNow } from './offers/late-offers.js';
import type { WaitingContact, WaitingContacts } from './waiting-contacts.js';
import { TIME_GONE, type WaitingListChanges } from './waiting-list-changes.js';
import {
  changedLetter,
  confirmLetter,
  endedLetter,
  knownLetter,
  letGoLetter,
  offerLetter,
  withdrawnLetter,
  type WaitingLetterFacts,
} from './waiting-list.mail.js';
import { findEntry, type OpenOffer, type WaitingRecord } from './waiting-list.repository.js';

interface Tools {
  readonly unitOfWork: UnitOfWork;
  readonly links: AccessLinks;
  readonly crisis: CrisisDesk;
  readonly practitioners: AskedPractitioners;
  readonly waitingContacts: WaitingContacts;
  readonly waitingChanges: WaitingListChanges;
  readonly publicOrigin: string;
}

interface Desk {
  readonly tx: Transaction;
  readonly entry: WaitingRecord;
  readonly practitioner: AskedPractitioner;
  readonly contact: WaitingContact;
  readonly facts: WaitingLetterFacts;
  readonly parameters: MailParameters;
}

/** Writes the letters to whoever waits. One about what is no longer so is not written. */
export function waitingListLetters(tools: Tools): Readonly<Record<string, MailComposer>> {
  const letter = letterOf(tools);
  return {
    'waiting-list.confirm': letter(({ tx, entry, contact, facts }) =>
      entry.emailDueAt && isAhead(entry.emailDueAt, tx)
        ? confirmLetter(facts, timeLabel(entry.emailDueAt, contact.timeZone))
        : null,
    ),
    'waiting-list.known': letter(({ entry, facts }) => (entry.state === 'WAITING' ? knownLetter(facts) : null)),
    'waiting-list.offer': letter(async (desk) => {
      const { entry, tx, contact } = desk;
      if (entry.state !== 'WAITING' || !entry.offer) return null;
      return (await leavesNow(tx, tools.waitingChanges, entry, contact.timeZone)) ? offerOf(desk, entry.offer) : null;
    }),
    'waiting-list.let-go': letter(({ entry, facts }) => (entry.state === 'WAITING' ? letGoLetter(facts) : null)),
    'waiting-list.withdrawn': letter(({ entry, facts }) => (entry.state === 'WAITING' ? withdrawnLetter(facts) : null)),
    'waiting-list.changed': letter(async ({ tx, entry, facts, parameters }) => {
      if (entry.state !== 'WAITING') return null;
      const type = await getBookedType(tx, entry.consultationTypeId);
      const price = type.price === null ? 'Not given' : formatMoney({ amount: type.price, currency: 'USD' });
      const isTimeGone = parameters['timeGone'] === TIME_GONE.timeGone;
      return changedLetter(facts, { place: placeOf(type), minutes: type.minutes, price, isTimeGone });
    }),
    'waiting-list.ended': letter(async ({ tx, entry, contact, facts }) => {
      if (!entry.leftBecause) return null;
      const { mode, postalCode: near } = await getBookedType(tx, entry.consultationTypeId);
      const from = mode === 'IN_PERSON' ? null : entry.patientLocation;
      const others = `${tools.publicOrigin}${searchAddress({ mode, near, from })}`;
      const erasedBy = dateLabel(entry.contactEraseAt ?? tx.clock.now(), contact.timeZone);
      return endedLetter(facts, entry.leftBecause, { erasedBy, others, lines: tools.crisis.lines() });
    }),
  };
}

function letterOf({ unitOfWork, links, practitioners, waitingContacts, publicOrigin }: Tools) {
  return (write: (desk: Desk) => MailContent | null | Promise<MailContent | null>): MailComposer =>
    async (subjectId, parameters) => {
      const token = await links.tokenFor(subjectId, 'WAITING');
      return unitOfWork.run(async (tx) => {
        const entry = await findEntry(tx, subjectId);
        const contact = entry && (await waitingContacts.read(tx, theSystem, subjectId));
        if (!contact) return null;
        const practitioner = await practitioners.get(tx, entry.practitionerId);
        const zone = new URLSearchParams({ zone: contact.timeZone }).toString();
        const { givenName, displayName } = practitioner;
        const link = token && `${publicOrigin}/c/${token}?${zone}`;
        const facts = { givenName, displayName, link };
        const letter = await write({ tx, entry, practitioner, contact, facts, parameters });
        const leave = entry.state === 'WAITING' && link ? { leave: link } : {};
        return letter && { ...letter, ...leave, to: contact.email };
      });
    };
}

async function offerOf({ tx, practitioner, contact, facts }: Desk, offer: OpenOffer): Promise<MailContent> {
  const type = await getBookedType(tx, offer.consultationTypeId);
  const when = momentLabel(offer.startsAt, contact.timeZone);
  const there = momentLabel(offer.startsAt, type.timeZone ?? practitioner.zone);
  return offerLetter(facts, {
    when,
    whenThere: there === when ? null : there,
    place: placeOf(type),
    until: momentLabel(offer.until, contact.timeZone),
  });
}

function isAhead(until: Temporal.Instant, tx: Transaction): boolean {
  return Temporal.Instant.compare(until, tx.clock.now()) > 0;
}
