import { Kind, type DocumentNode } from 'graphql';
import { expect, it } from 'vitest';
import type { PageServerRequest } from '../../app/page-route.js';
import { todayServer } from './today.server.js';

const today = {
  practitionerId: 'p',
  slug: 'ana',
  date: '2026-12-08',
  talks: [],
  unconfirmed: 0,
  proposed: 0,
  isBlocked: false,
};

interface Known {
  readonly result?: object;
  readonly today?: object | null;
  /** Null: not of whoever asks. */
  readonly keptHoursOf?: object | null;
}

/** A request for the page, whose questions are answered with what is known. */
function requestWith(
  { result = {}, keptHoursOf = null, ...known }: Known,
  fields: Readonly<Record<string, string>> = {},
) {
  const asked: unknown[] = [];
  const answers: Readonly<Record<string, unknown>> = {
    Viewer: { viewer: { needsSecondFactor: false } },
    Today: { today: known.today === undefined ? today : known.today },
    HoursOfListing: { keptHoursOf },
    CallOffToday: { result },
  };
  const run = ((document: DocumentNode, variables: unknown) => {
    const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.name?.value ?? '';
    if (operation === 'CallOffToday') asked.push(variables);
    return Promise.resolve(answers[operation]);
  }) as PageServerRequest['run'];
  const request: PageServerRequest = {
    now: '2026-12-08T15:00:00Z',
    params: { slug: 'ana' },
    url: new URL('http://localhost/my-hours/ana/today'),
    form: new URLSearchParams(fields),
    files: {},
    access: null,
    mailboxPath: null,
    executePublic: async () => ({}),
    readStatus: () => Promise.reject(new Error('Nobody asks.')),
    readAccessToken: () => Promise.resolve(null),
    seal: () => '',
    unseal: () => null,
    run,
  };
  return { request, asked };
}

/** What comes of the form, and what was asked of the server with it. */
async function post(fields: Readonly<Record<string, string>>, result: object) {
  const { request, asked } = requestWith({ result }, fields);
  return { outcome: await todayServer.onPost!(request), asked };
}

it('whoever keeps no hours yet is led to them, where it says so; nobody else finds anything', async () => {
  const withoutZone = requestWith({ today: null, keptHoursOf: { slug: 'ana' } });
  expect(await todayServer.onGet!(withoutZone.request)).toEqual({ goTo: '/my-hours/ana' });
  expect(await todayServer.onGet!(requestWith({ today: null }).request)).toEqual({ show: null, status: 404 });
});

it('calls the shown day off with one of the reasons, and says how many were told', async () => {
  const fields = { practitioner: 'p', date: '2026-12-08', reason: 'URGENT' };
  const { outcome, asked } = await post(fields, { __typename: 'TodayCalledOff', count: 2 });
  expect(outcome).toEqual({ goTo: '/my-hours/ana/today?told=2' });
  expect(asked).toEqual([{ input: { practitionerId: 'p', date: '2026-12-08', reason: 'URGENT' } }]);
});

it('asks for a reason before it does anything, and says what stood in the way', async () => {
  const unanswered = await post({ reason: 'I am ill' }, {});
  expect(unanswered.outcome).toMatchObject({ show: { isUnanswered: true } });
  expect(unanswered.asked).toEqual([]);
  const refused = await post({ reason: 'CLOSED' }, { __typename: 'TooManyRequests', message: 'Wait a little.' });
  expect(refused.outcome).toMatchObject({ show: { refusal: 'Wait a little.', isUnanswered: false } });
});

it('a page that was left open over midnight says so, and keeps the reason that was chosen', async () => {
  const problems = [{ message: 'This page was opened on another day. Look at today first.' }];
  const { outcome } = await post({ reason: 'CLOSED' }, { __typename: 'InvalidInput', message: 'Mend it.', problems });
  expect(outcome).toMatchObject({ show: { refusal: problems[0]!.message, reason: 'CLOSED' } });
});
