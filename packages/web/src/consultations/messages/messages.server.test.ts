import { expect, it } from 'vitest';
import type { PageServerRequest } from '../../app/page-route.js';
import { patientMessagesServer } from './messages.server.js';

const address = '/consultations/c/messages?zone=America%2FChicago';

/** What is posted by somebody who comes so far now; null: to them it is not there any more. */
function post(fields: Readonly<Record<string, string>>, viewerReach: readonly string[] | null) {
  const request: PageServerRequest = {
    now: '2026-11-21T15:00:00Z',
    params: { id: 'c' },
    url: new URL(address, 'http://localhost'),
    form: new URLSearchParams(fields),
    files: {},
    access: null,
    mailboxPath: null,
    executePublic: async () => ({}),
    readStatus: () => Promise.reject(new Error('Nobody asks.')),
    readAccessToken: () => Promise.resolve(null),
    seal: (value) => JSON.stringify(value),
    unseal: (sealed) => JSON.parse(sealed) as unknown,
    run: (async (_document: object, variables: object) => {
      await Promise.resolve();
      return 'input' in variables
        ? { result: { __typename: 'NotFound', message: 'There is no such thing.' } }
        : { consultation: viewerReach && { id: 'c', viewerReach } };
    }) as PageServerRequest['run'],
  };
  return patientMessagesServer.onPost!(request);
}

const more = '/consultations/c/more?zone=America%2FChicago';
const typed = 'I have a question about the stairs.';
const back = { do: 'back', state: JSON.stringify({ text: typed, nonce: 'n', safe: null }) };

it.each([
  ['sent', { text: typed, nonce: 'n' }],
  ['taken back while help was shown', back],
])('words that are %s after the link ran out are shown once more', async (_how, fields) => {
  const shown = (moreHref: string | null) => ({ show: { kind: 'NOT_SENT', typed, moreHref }, status: 404 });
  expect(await post(fields, ['STANDING', 'TALK'])).toEqual(shown(more));
  expect(await post(fields, null)).toEqual(shown(null));
});

it('with nothing typed, it leads to where the link to everything is asked for, if anything is open still', async () => {
  expect(await post({ text: ' ' }, ['STANDING'])).toEqual({ goTo: more });
  expect(await post({ text: ' ' }, null)).toEqual({ show: null, status: 404 });
});
