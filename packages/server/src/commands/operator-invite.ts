import 'reflect-metadata';
import { makeAccounts } from '../accounts/accounts.capability.js';
import type { Invited } from '../accounts/operator-invitation.js';
import { layFoundations } from '../foundations.js';
import { inviteHelp, readInviteArguments } from './operator-invite-arguments.js';
import { NoRateLimits } from '../platform/rate-limits.js';
import { runProgram, type Program } from '../program.js';

/** npm run operator:invite -- mail@example.org: asks somebody to be an operator. The first one is asked this way. */
async function start(program: Program): Promise<null> {
  const asked = readInviteArguments(process.argv.slice(2));
  if (asked === 'help') await program.say(inviteHelp);
  else await invite(program, asked.email);
  return null;
}

async function invite(program: Program, email: string): Promise<void> {
  const { unitOfWork, clock, cipher, settings } = await layFoundations(program, 'BESIDE_OTHERS');
  const limits = new NoRateLimits(clock);
  const { invitations } = makeAccounts({
    unitOfWork,
    cipher,
    limits,
    publicOrigin: settings.publicOrigin,
    afterSignIn: [],
    afterAddressChange: [],
    afterLastFactor: [],
  });
  await program.say(outcomes[await invitations.invite(email)]);
}

const outcomes: { readonly [Each in Invited]: string } = {
  INVITED: 'Invited. The email is sent as soon as a worker runs; its link works for 72 hours.',
  ALREADY_INVITED:
    'Nothing changed: an invitation to that address is open, and its email is on its way or has been sent.',
  ALREADY_OPERATOR: 'Nothing changed: the person with that address is already an operator.',
};

await runProgram(start);
