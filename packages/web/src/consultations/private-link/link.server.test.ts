import { expect, it } from 'vitest';
import type { PageServerRequest } from '../../app/page-route.js';
import { linkServer } from './link.server.js';

/** Where the button of a link leads that opens this side. */
type Purpose = NonNullable<Awaited<ReturnType<PageServerRequest['readAccessToken']>>>['purposes'][number];
const press = (
  role: 'PATIENT' | 'PRACTITIONER' | 'WAITING',
  { confirmed = 'none', purpose, to = '' }: { confirmed?: string; purpose?: Purpose; to?: string } = {},
) =>
  linkServer.onPost!({
    now: '2026-11-21T15:00:00Z',
    params: { token: 'token' },
    url: new URL(`http://localhost/c/token?zone=America%2FChicago${to}`),
    form: new URLSearchParams(),
    files: {},
    access: null,
    mailboxPath: null,
    executePublic: async () => ({}),
    readStatus: () => Promise.reject(new Error('Nobody asks.')),
    readAccessToken: () => Promise.resolve({ consultationId: 'c', role, purposes: purpose ? [purpose] : [] }),
    seal: () => '',
    unseal: () => null,
    run: (async () => {
      if (role !== 'WAITING') throw new Error('A link asks nothing.');
      return { confirmWaitingList: { __typename: confirmed } };
    }) as PageServerRequest['run'],
  });

it('a patient’s opens their page, in the zone of its mail', async () => {
  expect(await press('PATIENT', { purpose: 'CONSULTATION' })).toEqual({
    goTo: '/consultations/c?zone=America%2FChicago',
    access: { remember: 'token' },
  });
});

it.each([
  ['JOIN', '', '/join'],
  ['PROPOSAL', '', '/times'],
  ['MESSAGES', '', '/messages'],
  ['ASK_AGAIN', '', ''],
  ['EVERYTHING', '', ''],
  // As mails of before said it.
  ['CONSULTATION', '&to=join', '/join'],
  ['CONSULTATION', '&to=messages', '/messages'],
  ['CONSULTATION', '&to=elsewhere', ''],
  ['JOIN', '&to=messages', '/join'],
] as const)('one for %s%s leads to "%s"', async (purpose, to, page) => {
  expect(await press('PATIENT', { purpose, to })).toMatchObject({
    goTo: `/consultations/c${page}?zone=America%2FChicago`,
  });
});

it('one that a practitioner was mailed once leads to where they sign in, and opens nothing', async () => {
  expect(await press('PRACTITIONER')).toEqual({ goTo: '/requests/c' });
});

it('one of a waiting list puts whoever presses its button on it, and leads to their place', async () => {
  expect(await press('WAITING', { confirmed: 'WaitingListEntry' })).toEqual({
    goTo: '/waiting/c?zone=America%2FChicago',
    access: { remember: 'token' },
  });
  expect(await press('WAITING', { confirmed: 'NotFound' })).toEqual({ show: null, status: 404 });
});
