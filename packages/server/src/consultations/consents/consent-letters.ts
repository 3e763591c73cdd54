import { renderMail, type MailContent } from '../../platform/mail/mail-layout.js';
import type { MailComposer } from '../../platform/mail/outbox.js';
import { isAhead } from '../states/is-ahead.js';
import { isWaiting, type Desk, type LetterDesk } from '../letters/letter-desk.js';
import type { PractitionerLetterFacts } from '../letters/practitioner.mail.js';

export const NO_LONGER_SHARED = 'consultation.no-longer-shared';
export const WHAT_WAS_SENT_IS_ERASED = 'consultation.what-was-sent-is-erased';

/** What whoever was asked hears when the patient changes their mind about what they sent: that they did, and no word of it. */
export function consentLetters(letters: LetterDesk): Readonly<Record<string, MailComposer>> {
  return {
    [NO_LONGER_SHARED]: letters.toPractitioner((facts, desk) => {
      const { record } = desk;
      const isStill = (record.state === 'REQUESTED' || record.state === 'CONFIRMED') && !record.isShared;
      return isStill ? noLongerSharedLetter(facts, desk) : null;
    }),
    [WHAT_WAS_SENT_IS_ERASED]: letters.toPractitioner((facts, desk) =>
      desk.record.state === 'CONFIRMED' ? whatWasSentIsErasedLetter(facts, desk) : null,
    ),
  };
}

function noLongerSharedLetter(facts: PractitionerLetterFacts, desk: Desk): MailContent {
  return renderMail('What was sent is closed', [
    { kind: 'heading', text: 'What was sent is closed' },
    {
      kind: 'paragraph',
      text: `The person who asked for this time withdrew their agreement to share what they sent with you. You, and anyone who acts for you, can no longer open it.${whatStands(desk)}`,
    },
    ...details(facts, desk),
  ]);
}

function whatWasSentIsErasedLetter(facts: PractitionerLetterFacts, desk: Desk): MailContent {
  return renderMail('What was sent is erased', [
    { kind: 'heading', text: 'What was sent is erased' },
    {
      kind: 'paragraph',
      text: `The person who asked for this time wanted what they sent erased, and it has been.${whatStands(desk)}`,
    },
    ...details(facts, desk),
  ]);
}

/** Of a talk that has begun nothing is said: whoever reads it was there. */
function whatStands({ tx, record }: Desk): string {
  if (record.state === 'REQUESTED') {
    // Its answer came too late: that it ran out is about to be told.
    if (!isWaiting({ tx, record })) return '';
    return record.proposedBy === 'PRACTITIONER'
      ? ' The request still stands, and is waiting for them to choose one of the times you proposed.'
      : ' The request still stands, and is waiting for your answer.';
  }
  return isAhead(record, tx.clock.now()) ? ' The talk is still on.' : '';
}

function details(facts: PractitionerLetterFacts, { tx, record, type }: Desk) {
  const isToBeCalled = type.mode === 'PHONE' && record.state === 'CONFIRMED' && isAhead(record, tx.clock.now());
  return [
    ...(isToBeCalled && facts.wayIn ? [{ kind: 'paragraph' as const, text: facts.wayIn }] : []),
    {
      kind: 'facts' as const,
      facts: [
        { label: 'When', value: facts.when },
        ...(facts.whenThere ? [{ label: 'There', value: facts.whenThere }] : []),
        { label: 'Where', value: facts.place },
      ],
    },
    { kind: 'link' as const, label: 'See it', url: facts.link },
  ];
}
