import { AccountRepository } from '../src/accounts/account.repository.js';
import { OperatorInvitations } from '../src/accounts/operator-invitation.js';
import { MailLinks } from '../src/accounts/signing-in/mail-links.js';
import type { AccountStory, StoryBrowser } from './account-story.js';

/** Asked by the command, signed in by the link, and with an app set up unless the story says otherwise. */
export async function newOperator(
  story: AccountStory,
  email: string,
  { withSecondFactor = true } = {},
): Promise<StoryBrowser> {
  const { unitOfWork, cipher } = story.database;
  const links = new MailLinks(unitOfWork, cipher);
  await new OperatorInvitations(unitOfWork, new AccountRepository(cipher), links).invite(email);
  const browser = story.browser();
  const outcome = await browser.useLink(await story.linkMailedTo(email, 'You are invited to work with Clearing'));
  if (outcome.__typename !== 'SignedIn') throw new Error(JSON.stringify(outcome));
  if (withSecondFactor) await story.withApp(browser);
  return browser;
}
