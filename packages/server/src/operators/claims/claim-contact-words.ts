import { registerEnumType } from 'type-graphql';
import type { MailFate as Fate } from '../../platform/mail/outbox.js';

export const ClaimContactKind = { LISTING: 'LISTING', KEEPER: 'KEEPER', OFFICIAL: 'OFFICIAL' } as const;
export type ClaimContactKind = (typeof ClaimContactKind)[keyof typeof ClaimContactKind];
registerEnumType(ClaimContactKind, {
  name: 'ClaimContactKind',
  description: 'What someone who is told about a claim holds.',
  valuesConfig: {
    LISTING: { description: 'The address at which the listing gets its email.' },
    KEEPER: { description: 'The account that keeps the listing.' },
    OFFICIAL: { description: 'The address that two operators found at an official source.' },
  },
});

export const MailFate = { OWED: 'OWED', LEFT: 'LEFT', GIVEN_UP: 'GIVEN_UP' } as const satisfies {
  [Each in Fate['fate']]: Each;
};
export type MailFate = Fate['fate'];
registerEnumType(MailFate, {
  name: 'MailFate',
  description: 'What became of a letter.',
  valuesConfig: {
    OWED: { description: 'It is about to be sent.' },
    LEFT: { description: 'A mail server accepted it.' },
    GIVEN_UP: { description: 'No mail server accepted it, however often it was tried.' },
  },
});

/** "KEEPER:<account>" is a KEEPER. */
export function kindOfHolder(holder: string): ClaimContactKind {
  const word = holder.split(':', 1)[0];
  return word === 'LISTING' || word === 'KEEPER' ? word : 'OFFICIAL';
}
