import { partyOf } from '../states/consultation-states.js';
import { momentLabel } from '@clearing/shared/time/labels';
import { theSystem } from '../../platform/actor.js';
import type { MailComposer } from '../../platform/mail/outbox.js';
import type { Confidential } from '../confidences/confidential.js';
import { isToCome, isUnanswered, type Desk, type LetterDesk } from './letter-desk.js';
import {
  noneSuitedLetter,
  nudgeLetter,
  practitionerCancelledLetter,
  practitionerConfirmedLetter,
  practitionerExpiredLetter,
  practitionerNotChosenLetter,
  takenBackTooLateLetter,
  type ToTalkAbout,
  waitingLetter,
  withdrawnLetter,
} from './practitioner.mail.js';

/** Writes the letters to practitioners that committed changes owe. */
export function practitionerLetters(
  letters: LetterDesk,
  confidential: Confidential,
): Readonly<Record<string, MailComposer>> {
  /** Null when nothing is shared of what was answered, or it is erased. */
  const pointsOf = ({ tx, record }: Pick<Desk, 'tx' | 'record'>): Promise<ToTalkAbout | null> =>
    record.isShared ? confidential.readSummary(tx, theSystem, record.id) : Promise.resolve(null);
  return {
    'consultation.waiting': letters.toPractitioner(async (facts, { tx, record, practitioner }) => {
      if (!isUnanswered({ tx, record }) || !record.respondBy) return null;
      return waitingLetter(facts, await pointsOf({ tx, record }), momentLabel(record.respondBy, practitioner.zone));
    }),
    'consultation.nudge': letters.toPractitioner(async (facts, { tx, record, practitioner }, { until }) => {
      // Come to late, the one at half-time leaves the word to the one of the last hour.
      const isTimely = until === undefined || tx.clock.now().epochMilliseconds < Number(until);
      if (!isTimely || !isUnanswered({ tx, record })) return null;
      return nudgeLetter(facts, await pointsOf({ tx, record }), momentLabel(record.respondBy!, practitioner.zone));
    }),
    'consultation.confirmed.practitioner': letters.toPractitioner(async (facts, desk) => {
      if (!isToCome(desk)) return null;
      // Booked at once, it is the first they hear of it.
      const isFirstHeard = desk.record.respondBy === null;
      const letter = practitionerConfirmedLetter(facts, isFirstHeard ? await pointsOf(desk) : null);
      return { ...letter, calendar: await letters.invite(desk, false) };
    }),
    'consultation.none-suited.practitioner': letters.toPractitioner((facts, _desk, { by, why, share }) =>
      why === 'TAKEN_BACK'
        ? takenBackTooLateLetter(facts, whoActed(share))
        : noneSuitedLetter(facts, by === 'PRACTITIONER' ? whoActed(share) : null),
    ),
    'consultation.not-chosen.practitioner': letters.toPractitioner((facts) => practitionerNotChosenLetter(facts)),
    'consultation.expired.practitioner': letters.toPractitioner((facts) => practitionerExpiredLetter(facts)),
    'consultation.withdrawn': letters.toPractitioner((facts) => withdrawnLetter(facts)),
    'consultation.cancelled.practitioner': letters.toPractitioner(async (facts, desk, { by, share }) => ({
      ...practitionerCancelledLetter(facts, partyOf(by), whoActed(share)),
      calendar: await letters.invite(desk, true),
    })),
  };
}

/** On the practitioner's side: they themselves, or by a share of theirs somebody else, whom the page behind the link names. */
function whoActed(share: string | number | undefined): string {
  return share === undefined ? 'You' : 'Someone who acts for you';
}
