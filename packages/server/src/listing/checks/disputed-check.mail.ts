import { getJurisdiction } from '@clearing/shared/jurisdictions';
import { Temporal } from 'temporal-polyfill';
import { renderMail, type MailBlock, type MailContent } from '../../platform/mail/mail-layout.js';
import { oweMail } from '../../platform/mail/outbox.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { CheckedSubject } from '../../verification/verification-records.js';
import type { VerificationSubject } from '../../verification/words.js';
import { legalDay } from '../legality/legal-day.js';
import { areShown } from '../team/care-team.repository.js';

export const CHECK_DISPUTED = 'listing.check-disputed';

/** What an operator looked up and found not to fit, as it stands when the letter leaves. */
export interface DisputedCheck {
  readonly practitionerId: string;
  readonly slug: string;
  /** Whether an operator hid the listing since: then it is answered where hiding is. */
  readonly isHidden: boolean;
  /** Whether anybody sees the listing: of one that is paused, no page takes what is said. */
  readonly isSeen: boolean;
  readonly subject: VerificationSubject;
  readonly source: string;
  readonly checkedOn: string;
  /** Of a licence or of a place. */
  readonly jurisdiction: string | null;
  readonly city: string | null;
  /** Of an insurer. */
  readonly insurer: string | null;
}

/** Whoever keeps a listing that it is about: of a place, everybody who gives there what takes a certificate. */
export async function tellOfDisputedCheck(tx: Transaction, { kind, id }: CheckedSubject, recordId: string) {
  const listings = await tx.query<{ id: string }>(
    `SELECT $2::uuid AS id WHERE $1 = 'practitioner'
     UNION SELECT practitioner_id FROM licenses WHERE $1 = 'license' AND id = $2
     UNION SELECT practitioner_id FROM trainings WHERE $1 = 'training' AND id = $2
     UNION SELECT practitioner_id FROM offerings WHERE $1 = 'location' AND location_id = $2
       AND care_setting = 'REMS_CERTIFIED_SITE'`,
    [kind, id],
  );
  for (const listing of listings) {
    await oweMail(tx, { kind: CHECK_DISPUTED, subjectId: listing.id, parameters: { recordId } });
  }
}

/** Null: it was looked up again and fits, or is not there any more. */
export async function findDisputedCheck(
  tx: Transaction,
  practitionerId: string,
  { recordId }: Readonly<Record<string, string | number>>,
): Promise<DisputedCheck | null> {
  const [row] = await tx.query<Omit<DisputedCheck, 'isSeen'>>(
    `SELECT p.id AS "practitionerId", p.slug, p.state = 'HIDDEN' AS "isHidden", r.subject, r.source, r.checked_on::text AS "checkedOn",
       coalesce(l.jurisdiction, w.region) AS jurisdiction, w.city, i.name AS insurer
     FROM verification_records r
     JOIN verifications v ON v.subject_kind = r.subject_kind AND v.subject_id = r.subject_id AND v.subject = r.subject
       AND v.which = r.which AND v.state = 'DISPUTED'
     JOIN practitioners p ON p.id = $1
     LEFT JOIN licenses l ON r.subject_kind = 'license' AND l.id = r.subject_id
     LEFT JOIN locations w ON r.subject_kind = 'location' AND w.id = r.subject_id
     LEFT JOIN insurers i ON i.slug = r.which
     WHERE r.id = $2`,
    [practitionerId, recordId],
  );
  return row ? { ...row, isSeen: await areShown(tx, [practitionerId], legalDay(tx.clock.now())) } : null;
}

/** To who keeps a listing: what we found, what follows, and how to answer. No word of health, and nothing that was seen. */
export function disputedCheckLetter(check: DisputedCheck, origin: string): MailContent {
  return renderMail('We checked something on your listing', [
    { kind: 'heading', text: 'Something we checked does not match your listing' },
    {
      kind: 'paragraph',
      text: `On ${inWords(check.checkedOn)} an operator looked up ${whatOf(check)}. The source: ${check.source}.`,
    },
    { kind: 'paragraph', text: effectOf(check) },
    {
      kind: 'paragraph',
      text: 'Registers are sometimes out of date, and names are sometimes alike. If your listing is not right, correct it and publish it again: we will check again. If it is right, tell us where that can be seen.',
    },
    { kind: 'link', label: 'Correct your listing', url: `${origin}/listing` },
    whereToAnswer(check, origin),
  ]);
}

function whereToAnswer({ isHidden, isSeen, slug }: DisputedCheck, origin: string): MailBlock {
  if (!isHidden && !isSeen)
    return { kind: 'paragraph', text: 'To tell us why it is right, please reply to this email.' };
  const url = isHidden ? `${origin}/listing/publish` : `${origin}/practitioners/${slug}/report`;
  return { kind: 'link', label: 'Tell us why it is right', url };
}

function whatOf({ subject, jurisdiction, city, insurer }: DisputedCheck): string {
  const state = jurisdiction === null ? '' : getJurisdiction(jurisdiction).name;
  switch (subject) {
    case 'LICENSE':
      return `your licence in ${state}`;
    case 'TRAINING':
      return 'a training on your listing';
    case 'REMS_LOCATION':
      return `the certificate of your place in ${city}, ${state}`;
    case 'BOARD_DISCIPLINE':
      return 'your name in the record of your licensing board, and found something there';
    case 'FEDERAL_EXCLUSION':
      return 'your name on the federal list of excluded individuals, and found something there';
    case 'INSURER_PARTICIPATION':
      return `what you say about ${insurer}`;
    default:
      return 'something on your listing';
  }
}

function effectOf({ subject, insurer }: DisputedCheck): string {
  const kept = 'Talks that are confirmed stay confirmed.';
  switch (subject) {
    case 'LICENSE':
      return `Until that is settled, nobody can ask for a talk under this licence, by video, by phone or in person, and your listing is not found for that state. ${kept}`;
    case 'FEDERAL_EXCLUSION':
      return `Until that is settled, your listing is not found in search, and nobody can ask for a talk. ${kept}`;
    case 'REMS_LOCATION':
      return `Until that is settled, what needs the certificate is not shown there. ${kept}`;
    case 'INSURER_PARTICIPATION':
      return `Until we have checked again, ${insurer} is not named on your listing.`;
    default:
      return 'Until that is settled, your listing says beside it that we checked, and that it does not match.';
  }
}

/** "March 3, 2027" */
function inWords(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString('en-US', { dateStyle: 'long' });
}
