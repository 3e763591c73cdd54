import { timeLabel } from '@clearing/shared/time/labels';
import type { AccessLinks } from '../../accounts/access-links.js';
import { renderMail } from '../../platform/mail/mail-layout.js';
import type { MailComposer } from '../../platform/mail/outbox.js';
import type { LetterDesk } from '../letters/letter-desk.js';
import { yourLink } from '../letters/patient.mail.js';

export const NEW_LINK_LETTER = 'consultation.link';
export const EVERYTHING_LETTER = 'consultation.link.everything';

/** Nothing of the consultation stands in them: they may be asked for because somebody else reads along. */
export function newLinkLetters(letters: LetterDesk, links: AccessLinks): Readonly<Record<string, MailComposer>> {
  return {
    [NEW_LINK_LETTER]: letters.toPatient('CONSULTATION', (desk, contact, link) =>
      link.own
        ? renderMail('Your new private link', [
            { kind: 'heading', text: 'Your new private link' },
            {
              kind: 'paragraph',
              text: 'The links in earlier emails no longer work. This one replaces them:',
            },
            ...yourLink(letters.facts(desk, contact, link), 'Open your private page'),
            {
              kind: 'paragraph',
              text: 'Didn’t ask for this? Then someone else had the link. It no longer works for them, and you do not need to do anything.',
            },
          ])
        : null,
    ),
    // Too late to be of use, it is not written.
    [EVERYTHING_LETTER]: letters.toPatient('EVERYTHING', async (desk, contact, link) => {
      const until = await links.briefUntil(desk.tx, desk.record.id);
      const { link: url } = letters.facts(desk, contact, link);
      if (!until || !url) return null;
      return renderMail('The link you asked for', [
        { kind: 'heading', text: 'The link you asked for' },
        {
          kind: 'paragraph',
          text: `It opens everything we keep with this request. It works until ${timeLabel(until, contact.timeZone)}.`,
        },
        { kind: 'link', label: 'Open everything', url },
        { kind: 'paragraph', text: 'Do not pass this email on: until then the link opens it for anyone who has it.' },
        {
          kind: 'paragraph',
          text: 'Didn’t ask for this? Then someone else may have one of our emails to you. They do not get this link. Open it, and make a new private link: that closes the old ones.',
        },
      ]);
    }),
  };
}
