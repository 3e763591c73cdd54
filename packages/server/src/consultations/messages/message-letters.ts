import { renderMail, type MailContent } from '../../platform/mail/mail-layout.js';
import { oweMail, type MailComposer } from '../../platform/mail/outbox.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { Shares } from '../../sharing/shares.js';
import type { ConsultationSide } from '../door/consultation.policy.js';
import type { ConsultationRecord } from '../consultation.repository.js';
import type { LetterDesk } from '../letters/letter-desk.js';
import { mayReadMessages } from './message.policy.js';
import { isUnreadByTheOther } from './message.repository.js';

const TO_PATIENT = 'consultation.message.patient';
const TO_PRACTITIONER = 'consultation.message.practitioner';
const TO_COLLEAGUE = 'consultation.message.shared';

/**
 * The other side is written to when something begins to wait for them: however much is written until they have read it,
 * it is one mail. Called before the message is written, under the consultation's lock.
 */
export async function oweMessageLetters(
  tx: Transaction,
  shares: Shares,
  { id, practitionerId, sharesLetRead }: Pick<ConsultationRecord, 'id' | 'practitionerId' | 'sharesLetRead'>,
  writtenBy: ConsultationSide,
): Promise<void> {
  if (await isUnreadByTheOther(tx, id, writtenBy)) return;
  if (writtenBy === 'PRACTITIONER') {
    await oweMail(tx, { kind: TO_PATIENT, subjectId: id });
    return;
  }
  await oweMail(tx, { kind: TO_PRACTITIONER, subjectId: id });
  for (const share of await shares.listFor(tx, practitionerId)) {
    if (share.kind !== 'COLLEAGUE' || !sharesLetRead.includes(share.id)) continue;
    await oweMail(tx, { kind: TO_COLLEAGUE, subjectId: id, parameters: { share: share.id } });
  }
}

/** None about what was read meanwhile, or can be read no more. */
export function messageLetters(letters: LetterDesk): Readonly<Record<string, MailComposer>> {
  return {
    [TO_PATIENT]: letters.toPatient('MESSAGES', async (desk, contact, link) => {
      if (!(await isUnreadByTheOther(desk.tx, desk.record.id, 'PRACTITIONER'))) return null;
      const facts = letters.facts(desk, contact, link);
      const url = facts.link ?? `${facts.origin}/account/requests`;
      return messageLetter(
        { when: facts.when, url },
        'The link opens what you two wrote and nothing else. Keep it private.',
      );
    }),
    [TO_PRACTITIONER]: letters.toPractitioner(async ({ when, link }, { tx, record }) => {
      const waits = mayReadMessages({ side: 'PRACTITIONER', share: null }, record);
      if (!waits || !(await isUnreadByTheOther(tx, record.id, 'PATIENT'))) return null;
      return messageLetter({ when, url: `${link}/messages` }, BEHIND_SIGNING_IN);
    }),
    [TO_COLLEAGUE]: letters.toHolder(async ({ when, link, share }, { tx, record }) => {
      const waits = mayReadMessages({ side: 'PRACTITIONER', share }, record);
      if (!waits || !(await isUnreadByTheOther(tx, record.id, 'PATIENT'))) return null;
      return messageLetter({ when, url: `${link}/messages` }, BEHIND_SIGNING_IN);
    }),
  };
}

const BEHIND_SIGNING_IN = 'You can open it once you have signed in with your second step.';

/** That there is one, and about which time: neither who wrote it, nor a word of it. */
function messageLetter(facts: { readonly when: string; readonly url: string }, where: string): MailContent {
  return renderMail('You have a message', [
    { kind: 'heading', text: 'You have a message' },
    { kind: 'facts', facts: [{ label: 'About', value: facts.when }] },
    { kind: 'link', label: 'Read it', url: facts.url },
    { kind: 'paragraph', text: `${where} Until it is read, we do not email you about further ones.` },
  ]);
}
