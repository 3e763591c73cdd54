import { momentLabel } from '@clearing/shared/time/labels';
import { renderMail, type MailContent } from '../../platform/mail/mail-layout.js';
import { oweMail, type MailComposer } from '../../platform/mail/outbox.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { Shares } from '../../sharing/shares.js';
import { isUnanswered, type LetterDesk } from '../letters/letter-desk.js';
import type { ConsultationRecord } from '../consultation.repository.js';
import { answerByFor } from './told-answer-by.js';

const WAITING = 'consultation.waiting.shared';

/** Whoever acts for the practitioner hears of a new request, too. */
export async function oweSharedLetters(
  tx: Transaction,
  shares: Shares,
  { id, practitionerId }: Pick<ConsultationRecord, 'id' | 'practitionerId'>,
): Promise<void> {
  for (const share of await shares.listFor(tx, practitionerId)) {
    await oweMail(tx, { kind: WAITING, subjectId: id, parameters: { share: share.id } });
  }
}

/** Written only while the share is in force: who holds none any more hears nothing. */
export function sharedLetters(letters: LetterDesk): Readonly<Record<string, MailComposer>> {
  return {
    [WAITING]: letters.toHolder(({ when, whenThere, place, link, share }, { tx, record, practitioner }) => {
      if (!isUnanswered({ tx, record })) return null;
      const by = answerByFor({ share }, record, tx.clock.now());
      const answerBy = momentLabel(by ?? record.respondBy!, practitioner.zone);
      const practitionerName = practitioner.displayName;
      return waitingForAnotherLetter({ practitionerName, when, whenThere, place, answerBy, link });
    }),
  };
}

/** A time and no name: who asks stands behind signing in. */
function waitingForAnotherLetter(facts: {
  readonly practitionerName: string;
  readonly when: string;
  readonly whenThere: string | null;
  readonly place: string;
  readonly answerBy: string;
  readonly link: string;
}): MailContent {
  return renderMail('A request is waiting', [
    { kind: 'heading', text: 'A request is waiting' },
    { kind: 'paragraph', text: `It is for ${facts.practitionerName}. You may answer it for them.` },
    {
      kind: 'facts',
      facts: [
        { label: 'When', value: facts.when },
        ...(facts.whenThere ? [{ label: 'There', value: facts.whenThere }] : []),
        { label: 'Where', value: facts.place },
        { label: 'Answer by', value: facts.answerBy },
      ],
    },
    { kind: 'link', label: 'See it and answer', url: facts.link },
    { kind: 'paragraph', text: 'Sign in with your second step. The time is held until there is an answer.' },
  ]);
}
