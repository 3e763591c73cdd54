import type { MailLinks } from '../accounts/signing-in/mail-links.js';
import { renderMail, type MailContent } from '../platform/mail/mail-layout.js';
import type { MailComposer } from '../platform/mail/outbox.js';

/** To the address that signed in, just before it is erased as well. */
export function goodbyeComposer(mailLinks: MailLinks, publicOrigin: string): MailComposer {
  return async (linkId) => {
    const to = await mailLinks.findGoodbyeAddress(linkId);
    return to === null ? null : { to, ...goodbyeLetter(publicOrigin) };
  };
}

function goodbyeLetter(publicOrigin: string): MailContent {
  return renderMail('Your account is deleted', [
    { kind: 'heading', text: 'Your account is gone' },
    {
      kind: 'paragraph',
      text: 'So is everything we kept about you. What was open was withdrawn or called off, and the other side has been told.',
    },
    {
      kind: 'paragraph',
      text: 'What stays: the record of what was done at Clearing, under numbers that no longer name anyone. This address is erased within two days.',
    },
    { kind: 'paragraph', text: 'Not you? Write to us at once.' },
    { kind: 'link', label: 'How to reach us', url: `${publicOrigin}/about#reach-us` },
  ]);
}
