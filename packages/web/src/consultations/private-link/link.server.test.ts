import { expect, it } from 'vitest';
import { linkServer } from './link.server.js';

/** Where the button of a link leads that opens this side. */
const press = (role: 'PATIENT' | 'PRACTITIONER') =>
  linkServer.onPost!({
    now: '2026-11-21T15:00:00Z',
    params: { token: 'token' },
    url: new URL('http://localhost/c/token?zone=America%2FChicago'),
    form: new URLSearchParams(),
    files: {},
    access: null,
    mailboxPath: null,
    readAccessToken: () => Promise.resolve({ consultationId: 'c', role }),
    seal: () => '',
    unseal: () => null,
    run: () => Promise.reject(new Error('A link asks nothing.')),
  });

it('a patient’s opens their page, in the zone of its mail', async () => {
  expect(await press('PATIENT')).toEqual({
    goTo: '/consultations/c?zone=America%2FChicago',
    access: { remember: 'token' },
  });
});

it('one that a practitioner was mailed once leads to where they sign in, and opens nothing', async () => {
  expect(await press('PRACTITIONER')).toEqual({ goTo: '/requests/c' });
});
