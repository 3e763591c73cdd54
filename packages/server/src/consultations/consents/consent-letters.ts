import { renderMail, type MailContent } from '../../platform/mail/mail-layout.js';
import type { MailComposer } from '../../platform/mail/outbox.js';
import type { LetterDesk } from '../letters/letter-desk.js';
import type { PractitionerLetterFacts } from '../letters/practitioner.mail.js';

export const NO_LONGER_SHARED = 'consultation.no-longer-shared';
export const WHAT_WAS_SENT_IS_ERASED = 'consultation.what-was-sent-is-erased';

/** What whoever was asked hears when the patient changes their mind about what they sent: that they did, and no word of it. */
export function consentLetters(letters: LetterDesk): Readonly<Record<string, MailComposer>> {
  return {
    [NO_LONGER_SHARED]: letters.toPractitioner((facts, { record }) => {
      const isStill = (record.state === 'REQUESTED' || record.state === 'CONFIRMED') && !record.isShared;
      return isStill ? noLongerSharedLetter(facts, record.state === 'CONFIRMED') : null;
    }),
    [WHAT_WAS_SENT_IS_ERASED]: letters.toPractitioner((facts, { record }) =>
      record.state === 'CONFIRMED' ? whatWasSentIsErasedLetter(facts) : null,
    ),
  };
}

function noLongerSharedLetter(facts: PractitionerLetterFacts, isConfirmed: boolean): MailContent {
  return renderMail('What was sent is closed', [
    { kind: 'heading', text: 'What was sent is closed' },
    {
      kind: 'paragraph',
      text: `Whoever asked for this time took back their agreement to share what they sent with you. You, and whoever acts for you, cannot open it any more. ${
        isConfirmed ? 'The talk stands.' : 'The request stands, and waits for your answer.'
      }`,
    },
    ...details(facts),
  ]);
}

function whatWasSentIsErasedLetter(facts: PractitionerLetterFacts): MailContent {
  return renderMail('What was sent is erased', [
    { kind: 'heading', text: 'What was sent is erased' },
    {
      kind: 'paragraph',
      text: 'Whoever asked for this time wanted what they sent erased, and it is. The talk stands.',
    },
    ...details(facts),
  ]);
}

function details(facts: PractitionerLetterFacts) {
  return [
    {
      kind: 'facts' as const,
      facts: [
        { label: 'When', value: facts.when },
        { label: 'Where', value: facts.place },
      ],
    },
    { kind: 'link' as const, label: 'See it', url: facts.link },
  ];
}
