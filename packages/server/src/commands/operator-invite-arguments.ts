import { isEmailAddress } from '../platform/mail/email-address.js';
import { asksForHelp, notUnderstood } from './how-it-is-used.js';

export const inviteHelp = `Invites someone to be an operator, by an email with a link that works once, for 72 hours.

    npm run operator:invite -- mail@example.org

The person who opens the link is an operator, and sets up a second step for signing in before anything else. Inviting
the same address again changes nothing. Exits with 0, and with 2 when the command was not understood.
`;

const command = 'npm run operator:invite';

/** Whom to ask, or "help". A command that cannot be understood is a Refusal that says what is wrong with it. */
export function readInviteArguments(args: readonly string[]): { readonly email: string } | 'help' {
  if (asksForHelp(args)) return 'help';
  const [email, ...more] = args;
  if (email === undefined || more.length > 0) throw notUnderstood(command, 'Give one address.');
  if (!isEmailAddress(email)) throw notUnderstood(command, `${email} does not look like an email address.`);
  return { email };
}
