import { Kind, type DocumentNode } from 'graphql';
import { expect, test } from 'vitest';
import type { PageServerRequest } from '../../app/page-route.js';
import { keepForTheForm } from './kept-time.js';
import { placeServer } from './place.server.js';

const startsAt = '2026-12-09T21:00:00Z';
const offered = { startsAt, timeZone: 'America/Chicago', label: '', own: '', consultationType: { id: 't' } };
const place = {
  ...{ __typename: 'WaitingListEntry', id: 'w', state: 'WAITING', patientLocation: 'US-TX' },
  ...{ before: null, waitUntil: null, contactErasedAt: null, offeredUntilLabel: 'Wed, Dec 9, 2:00 pm Central time' },
  practitioner: { slug: 'ana', locations: [] },
};

/** A page of a place on a list, with a time offered or none; and the names of what was asked of the server, in order. */
function thePage(fields: Readonly<Record<string, string>>, node: object | null) {
  const asked: string[] = [];
  const run = ((document: DocumentNode) => {
    asked.push(document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.name?.value ?? '');
    return Promise.resolve({ node });
  }) as PageServerRequest['run'];
  const url = new URL('https://clearing.example/waiting-list/w?zone=America/Chicago');
  const form = new URLSearchParams(fields);
  return { asked, request: { run, url, form, params: { id: 'w' } } as unknown as PageServerRequest & { form: never } };
}

test('pressing "Ask for this time" keeps it while the form is filled in, and leads into the form', async () => {
  const { request, asked } = thePage({ do: 'take' }, { ...place, offered });
  const outcome = await placeServer.onPost?.(request);
  expect(asked).toContain('KeepOfferedTime');
  expect(outcome).toMatchObject({ goTo: expect.stringContaining('/practitioners/ana/request?type=t') });
});

test('a time that is gone leads back to what stands, and nothing is kept', async () => {
  const { request, asked } = thePage({ do: 'take' }, { ...place, offered: null });
  expect(await placeServer.onPost?.(request)).toEqual({ goTo: '/waiting-list/w?zone=America/Chicago' });
  expect(asked).not.toContain('KeepOfferedTime');
});

test('looking at the place keeps nothing', async () => {
  const { request, asked } = thePage({}, { ...place, offered });
  await placeServer.onGet?.(request);
  expect(asked).toEqual(['PlaceOnList']);
});

test.each([
  ['the time that is kept', startsAt, 'w', true],
  ['another time', '2026-12-10T21:00:00Z', 'w', false],
  ['a time of nobody’s list', startsAt, null, false],
])('going on in a form for %s', async (_which, chosen, waitingId, isKept) => {
  const { request, asked } = thePage({}, { ...place, offered });
  await keepForTheForm(request, { waitingId, startsAt: chosen, zone: 'UTC' });
  expect(asked.includes('KeepOfferedTime')).toBe(isKept);
});
