import { renderMail, type MailBlock, type MailContent } from '../platform/mail/mail-layout.js';

// The same letter for an address that has an account and for one that has none: a mailbox tells no more than the page.

export function signInLetter(link: string, minutes: number): MailContent {
  return renderMail('Your link to sign in', [
    { kind: 'heading', text: 'Sign in' },
    { kind: 'paragraph', text: 'Someone, we hope you, asked for this link. If you have no account, it makes one.' },
    { kind: 'link', label: 'Sign in', url: link },
    { kind: 'paragraph', text: `It works once, for ${minutes} minutes after you asked.` },
    notYou,
  ]);
}

export function changeEmailLetter(link: string, minutes: number): MailContent {
  return renderMail('Confirm your new address', [
    { kind: 'heading', text: 'Your new address' },
    { kind: 'paragraph', text: 'Someone, we hope you, wants to sign in with this address from now on.' },
    { kind: 'link', label: 'Confirm it', url: link },
    {
      kind: 'paragraph',
      text: `It works once, for ${minutes} minutes after you asked, in the browser you asked from. Until then nothing changes.`,
    },
    notYou,
  ]);
}

export function invitationLetter(link: string, hours: number): MailContent {
  return renderMail('You are invited to work with Clearing', [
    { kind: 'heading', text: 'An invitation' },
    { kind: 'paragraph', text: 'You are asked to help keep the directory honest, as an operator.' },
    { kind: 'link', label: 'Accept', url: link },
    {
      kind: 'paragraph',
      text: `It works once, for ${hours} hours after you were asked. Next you set up a second step for signing in: have your phone ready.`,
    },
    { kind: 'paragraph', text: 'Not expecting this? Do nothing.' },
  ]);
}

const changes = {
  email: 'Your account has a new email address. This one no longer signs in.',
  password: 'Your account has a new password. Every other device was signed out.',
  'password-removed': 'Your password was removed.',
  'second-factor': 'Your second step for signing in was set up.',
  'second-factor-removed': 'Your authenticator app was removed.',
  'recovery-codes': 'Your account has new recovery codes. The old ones no longer work.',
  'recovery-code-used': 'A recovery code was used to sign in.',
  passkey: 'A passkey was added to your account.',
  'passkey-removed': 'A passkey was removed from your account.',
} as const;

export type AccountChange = keyof typeof changes;

export function isAccountChange(what: unknown): what is AccountChange {
  return typeof what === 'string' && Object.hasOwn(changes, what);
}

/** To somebody whose way of signing in changed: whoever did not do it hears of it at once. */
export function changedLetter(what: AccountChange, origin: string): MailContent {
  return renderMail('Your account was changed', [
    { kind: 'heading', text: 'Your account was changed' },
    { kind: 'paragraph', text: changes[what] },
    { kind: 'paragraph', text: 'Was it you? Then there is nothing to do.' },
    // The former address signs in no more, and would find nothing at the sessions.
    ...(what === 'email'
      ? [
          { kind: 'paragraph', text: 'Not you? Write to us at once.' } as const,
          { kind: 'link', label: 'How to reach us', url: `${origin}/about#reach-us` } as const,
        ]
      : [{ kind: 'link', label: 'It was not me', url: `${origin}/account/sessions` } as const]),
  ]);
}

const notYou: MailBlock = {
  kind: 'paragraph',
  text: 'Not you? Do nothing: the person who asked cannot get in without this link.',
};
