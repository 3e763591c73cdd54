import { expect, it } from 'vitest';
import type { PageServerRequest } from '../../app/page-route.js';
import { signInServer } from './sign-in.server.js';

function askForLink(next: string | null) {
  const form = new URLSearchParams({ email: 'robin@mail.example', ...(next !== null && { next }) });
  return signInServer.onPost!({
    form,
    url: new URL('http://clearing.example/sign-in'),
    run: () => Promise.resolve({ requestSignInLink: { __typename: 'SignInLinkSent' } }),
  } as unknown as PageServerRequest);
}

it.each([
  ['somebody who wanted to go nowhere', null, '/sign-in/sent'],
  [
    'somebody on their way to a request, so that a second link leads there, too',
    '/requests/1',
    '/sign-in/sent?next=%2Frequests%2F1',
  ],
  ['somebody who would be led to another site', 'https://elsewhere.example/', '/sign-in/sent'],
])('after the link was asked for: %s', async (_, next, goTo) => {
  expect(await askForLink(next)).toEqual({ goTo });
});
