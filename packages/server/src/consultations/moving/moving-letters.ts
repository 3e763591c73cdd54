import { dayOffReasons } from '@clearing/shared/safe-reasons';
import { momentLabel } from '@clearing/shared/time/labels';
import { Temporal } from 'temporal-polyfill';
import type { MailComposer } from '../../platform/mail/outbox.js';
import { isToCome, isWaiting, type Desk, type LetterDesk } from '../letters/letter-desk.js';
import { SOME_GONE, WhyItStands } from './moving-letters-owed.js';
import {
  movedLetter,
  practitionerMovedLetter,
  practitionerProposedLetter,
  practitionerStandsLetter,
  proposedLetter,
  sharedProposedLetter,
  someGoneLetter,
  standsLetter,
} from './moving.mail.js';

/** Writes the letters about other times that committed changes owe. What is no longer so is told to nobody. */
export function movingLetters(letters: LetterDesk): Readonly<Record<string, MailComposer>> {
  return {
    'consultation.proposed': letters.toPatient('PROPOSAL', async (desk, contact, link) => {
      const held = heldFor(desk, 'PATIENT');
      if (!held) return null;
      return proposedLetter(letters.facts(desk, contact, link), {
        times: timesOf(held, desk, contact.timeZone),
        until: momentLabel(held.until, contact.timeZone),
        words: await letters.lastNote(desk),
        isConfirmed: desk.record.state === 'CONFIRMED',
      });
    }),
    [SOME_GONE]: letters.toPatient('CONSULTATION', (desk, contact, link, { reason }) => {
      const held = heldFor(desk, 'PRACTITIONER');
      return held
        ? someGoneLetter(letters.facts(desk, contact, link), {
            times: timesOf(held, desk, contact.timeZone),
            until: momentLabel(held.until, contact.timeZone),
            words: findReason(reason),
            isConfirmed: desk.record.state === 'CONFIRMED',
          })
        : null;
    }),
    'consultation.proposed.practitioner': letters.toPractitioner((facts, desk) => {
      const held = heldFor(desk, 'PRACTITIONER');
      const { zone } = desk.practitioner;
      return held
        ? practitionerProposedLetter(facts, {
            times: timesOf(held, desk, zone),
            until: momentLabel(held.until, zone),
            isConfirmed: desk.record.state === 'CONFIRMED',
          })
        : null;
    }),
    'consultation.proposed.shared': letters.toHolder(({ when, link, untilTold }, desk) => {
      const held = heldFor(desk, 'PRACTITIONER');
      const { zone, displayName: practitionerName } = desk.practitioner;
      const until = held && momentLabel(untilTold ?? held.until, zone);
      return until
        ? sharedProposedLetter({ practitionerName, when, times: timesOf(held, desk, zone), until, link })
        : null;
    }),
    'consultation.moved.patient': letters.toPatient('CONSULTATION', async (desk, contact, link, { by, from }) => {
      if (!isToCome(desk)) return null;
      const facts = letters.facts(desk, contact, link);
      const calendarSays = await letters.calendarSays(desk);
      const said = { from: momentLabel(instantOf(from), contact.timeZone), byReader: by === 'PATIENT', calendarSays };
      const letter = movedLetter(facts, said, await letters.reached(desk, contact, facts));
      return { ...letter, calendar: await letters.invite(desk, false) };
    }),
    'consultation.moved.practitioner': letters.toPractitioner(async (facts, desk, { by, from }) => {
      if (!isToCome(desk)) return null;
      const said = { from: momentLabel(instantOf(from), desk.practitioner.zone), byReader: by === 'PRACTITIONER' };
      return { ...practitionerMovedLetter(facts, said), calendar: await letters.invite(desk, false) };
    }),
    'consultation.stands.patient': letters.toPatient('CONSULTATION', async (desk, contact, link, parameters) => {
      const why = stillStands(desk, parameters);
      if (!why) return null;
      const words = await letters.lastNote(desk);
      const said = { answerBy: answerBy(desk, contact.timeZone), words };
      return standsLetter(letters.facts(desk, contact, link), why, said);
    }),
    'consultation.stands.practitioner': letters.toPractitioner((facts, desk, parameters) => {
      const why = stillStands(desk, parameters);
      return why && practitionerStandsLetter(facts, why, answerBy(desk, desk.practitioner.zone));
    }),
  };
}

/** What waits for this side's choice; null when nothing does any more. */
function heldFor({ tx, record }: Desk, side: 'PATIENT' | 'PRACTITIONER') {
  const { proposedTimes: times, proposalExpiresAt: until, proposedBy, declinePendingUntil } = record;
  const isOpen = times && until && Temporal.Instant.compare(until, tx.clock.now()) > 0;
  return isOpen && proposedBy !== side && !declinePendingUntil ? { times, until } : null;
}

/** By the reader's clock, and by the one of where it takes place where that says something else. */
function timesOf({ times }: { readonly times: readonly Temporal.Instant[] }, { record }: Desk, zone: string): string[] {
  const there = labels(times, record.timeZone);
  return labels(times, zone).map((own, at) => (own === there[at] ? own : `${own} (there: ${there[at]})`));
}

function findReason(typed: string | number | undefined): string | null {
  return Object.entries(dayOffReasons).find(([reason]) => reason === typed)?.[1] ?? null;
}

/** Why it stands, while it does and nothing else was proposed since; null: this is no longer so. */
function stillStands({ tx, record }: Desk, { why, at }: Readonly<Record<string, string | number>>): WhyItStands | null {
  const isSame = record.startsAt.epochMilliseconds === Number(at) && record.proposedTimes === null;
  const isOpen = record.state === 'CONFIRMED' || isWaiting({ tx, record });
  const isOver = Temporal.Instant.compare(record.endsAt, tx.clock.now()) <= 0;
  return isSame && isOpen && !isOver ? (Object.values(WhyItStands).find((each) => each === why) ?? null) : null;
}

function answerBy({ record }: Desk, zone: string): string | null {
  return record.state === 'REQUESTED' && record.respondBy ? momentLabel(record.respondBy, zone) : null;
}

function labels(times: readonly Temporal.Instant[], zone: string): string[] {
  return times.map((time) => momentLabel(time, zone));
}

function instantOf(milliseconds: string | number | undefined): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(Number(milliseconds));
}
