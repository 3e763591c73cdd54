import type { Page } from '@playwright/test';
import { codeOf } from '../people/account.js';
import type { Mailbox } from '../site/mailbox.js';
import { origin } from '../story.js';

/** What a story that is not about signing in takes as given: this page's browser has, with an app set up just now. */
export async function signInWithBothSteps(page: Page, email: string, mailbox: Mailbox): Promise<void> {
  await ask(page, `mutation($email: EmailAddress!) { requestSignInLink(input: { email: $email }) { __typename } }`, {
    email,
  });
  const { link } = await mailbox.waitFor({ to: email, subject: 'Your link to sign in' });
  const token = /\/sign-in\/([\w-]+)/.exec(link ?? '')?.[1];
  await ask(page, `mutation($token: String!) { signInWithLink(input: { token: $token }) { __typename } }`, { token });
  await ask(page, `mutation { beginAuthenticatorApp { __typename } }`);
  const { viewer } = (await ask(page, `{ viewer { account { authenticatorAppSetup { secret } } } }`)) as {
    viewer: { account: { authenticatorAppSetup: { secret: string } } };
  };
  const code = codeOf(viewer.account.authenticatorAppSetup.secret);
  const confirm = `mutation($code: String!) { result: confirmAuthenticatorApp(input: { code: $code }) { __typename } }`;
  const { result } = (await ask(page, confirm, { code })) as { result: { __typename: string } };
  if (result.__typename !== 'NewRecoveryCodes') throw new Error(`The app was answered ${result.__typename}`);
}

/** With the cookies of the page's browser, which keeps the ones it is given. */
async function ask(page: Page, query: string, variables: object = {}): Promise<unknown> {
  const answer = await page.request.post(`${origin}/app/graphql`, { data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data?: unknown; errors?: unknown };
  if (errors || !data) throw new Error(`The pages' door answered ${JSON.stringify(errors)}`);
  return data;
}
