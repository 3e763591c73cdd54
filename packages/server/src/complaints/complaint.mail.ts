import { renderMail, type MailContent } from '../platform/mail/mail-layout.js';

// Neither says what anybody told of, nor who did.

/** To whoever told of something, at the address they typed. Nobody confirmed it: it may be a stranger's. */
export function writtenLetter(words: string, page: string): MailContent {
  return renderMail('An answer to what you told us', [
    { kind: 'heading', text: 'An operator wrote to you' },
    { kind: 'quote', text: words },
    {
      kind: 'paragraph',
      text: 'To say more, use the page you were shown when you sent it. A reply to this email is not kept with it.',
    },
    { kind: 'link', label: 'Lost that page? Tell us again', url: page },
    {
      kind: 'paragraph',
      text: 'You didn’t tell us anything? Then someone mistyped their address. You don’t need to do anything.',
    },
    { kind: 'paragraph', text: 'In danger? Call or text 988, or call 911. We are not there around the clock.' },
  ]);
}

/** To an operator, at the address of their account: that there is something to do, and nothing of what it is. */
export function callLetter(desk: string): MailContent {
  return renderMail('A report needs an operator today', [
    { kind: 'heading', text: 'A report needs an operator today' },
    {
      kind: 'paragraph',
      text: 'Something came to the desk that should not wait until tomorrow. You can read there what it is.',
    },
    { kind: 'link', label: 'Go to the desk', url: desk },
    { kind: 'paragraph', text: 'You’ll sign in first, with both steps.' },
    {
      kind: 'paragraph',
      text: 'There may be more than one: we write at most once every four hours, and again after a day if no one has taken it.',
    },
  ]);
}

/** To whoever keeps the listing, or manages the clinic. */
export function askedLetter(name: string, page: string): MailContent {
  return renderMail('A question from an operator', [
    { kind: 'heading', text: 'An operator is asking for your side' },
    { kind: 'paragraph', text: `It is about ${name}. Their question is on a page, and you answer it there.` },
    { kind: 'paragraph', text: 'Our asking changes nothing on your page and decides nothing.' },
    { kind: 'link', label: 'Read it and answer', url: page },
    { kind: 'paragraph', text: 'You’ll sign in first, with both steps.' },
  ]);
}
