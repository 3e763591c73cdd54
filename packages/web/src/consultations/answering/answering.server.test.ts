import { Kind, type DocumentNode } from 'graphql';
import { expect, it } from 'vitest';
import type { PageServerRequest } from '../../app/page-route.js';
import { answeringServer } from './answering.server.js';
import type { AnsweringView } from './answering-view.js';

const signedIn = { needsSecondFactor: false };
const asked = {
  id: 'c',
  consultationType: { mode: 'VIDEO' },
  state: 'CONFIRMED',
  timeZone: 'UTC',
  respondBy: null,
  declinePendingUntil: null,
  viewerMay: ['ACCEPT', 'DECLINE'],
  arrangement: null,
  usualArrangement: { videoLink: null, phone: null, placeNote: null, toBring: 'A list.' },
  history: [],
  reads: [],
};

/** The page's request as somebody sends it, with what the server answers to each of its operations. */
function requestOf(answers: Readonly<Record<string, unknown>>, fields: Readonly<Record<string, string>> = {}) {
  const run = ((document: DocumentNode) => {
    const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
    return Promise.resolve(answers[operation?.name?.value ?? ''] ?? { result: answers['result'] });
  }) as PageServerRequest['run'];
  return {
    now: '2026-11-21T15:00:00Z',
    params: { id: 'c' },
    url: new URL('http://localhost/requests/c'),
    form: new URLSearchParams(fields),
    files: {},
    access: null,
    mailboxPath: null,
    executePublic: async () => ({}),
    readStatus: () => Promise.reject(new Error('Nobody asks.')),
    readAccessToken: () => Promise.resolve(null),
    seal: (value: unknown) => JSON.stringify(value),
    unseal: (text: string) => JSON.parse(text) as unknown,
    run,
  };
}

/** What a practitioner's page shows after this form, when the server answers it so. */
async function post(
  fields: Readonly<Record<string, string>>,
  result: object,
  standing: object = {},
): Promise<AnsweringView> {
  const consultation = { ...asked, ...standing };
  const answers = { Viewer: { viewer: signedIn }, AskedConsultation: { consultation }, result };
  const outcome = await answeringServer.onPost!(requestOf(answers, fields));
  if (!('show' in outcome)) throw new Error(`Not a page: ${JSON.stringify(outcome)}`);
  return outcome.show as AnsweringView;
}

it('whoever is not signed in, or not with both steps, is sent to do it and comes back', async () => {
  expect(await answeringServer.onGet!(requestOf({ Viewer: { viewer: null } }))).toEqual({
    goTo: '/sign-in?next=%2Frequests%2Fc',
  });
  expect(await answeringServer.onGet!(requestOf({ Viewer: { viewer: { needsSecondFactor: true } } }))).toEqual({
    goTo: '/sign-in/second-step?next=%2Frequests%2Fc',
  });
});

it('somebody else’s request is a page that is not there', async () => {
  const answers = { Viewer: { viewer: signedIn }, AskedConsultation: { consultation: null } };
  expect(await answeringServer.onGet!(requestOf(answers))).toEqual({ show: null, status: 404 });
});

it.each([
  [{ do: 'send', answer: 'accept' }],
  [{ do: 'send', answer: 'decline' }],
  [{ do: 'send', answer: 'cancel' }],
  [{ do: 'undo' }],
])('pressed twice, %j shows how it stands and finds nothing to mend', async (fields) => {
  const view = await post(fields, { __typename: 'NotAllowedNow', message: 'That is not possible now.' });
  expect(view).toMatchObject({ trouble: null, preview: null, unsent: null, consultation: { state: 'CONFIRMED' } });
});

const refused = { __typename: 'NotAllowedNow', message: 'That is not possible now.' };
const confirmed = { viewerMay: ['CANCEL', 'ARRANGE', 'MESSAGE'] };

it.each(['send', 'look', 'words'])(
  'of a no that came after a yes from another window, the words stay: %s',
  async (step) => {
    const words = 'I am away until spring.';
    const view = await post({ do: step, answer: 'decline', words, reason: 'NO_ROOM' }, refused, confirmed);
    expect(view).toMatchObject({ trouble: null, unsent: { texts: [words], hadDeclined: false } });
  },
);

it('what was typed about how the talk is reached stays as well, but not what stood there before', async () => {
  const fields = { do: 'send', answer: 'accept', words: '', toBring: 'A list.', videoLink: 'https://meet.example/a' };
  const view = await post(fields, refused, { viewerMay: [], state: 'WITHDRAWN' });
  expect(view.unsent).toEqual({ texts: ['https://meet.example/a'], hadDeclined: false });
});

it('an answer that was sent twice has lost nothing', async () => {
  const history = [
    { at: '2026-11-21T15:00:00Z', state: 'CONFIRMED', by: 'PRACTITIONER', note: 'Welcome', actedBy: null },
  ];
  const view = await post({ do: 'send', answer: 'accept', words: 'Welcome' }, refused, { ...confirmed, history });
  expect(view.unsent).toBeNull();
});

it('words of a second no stay while the first can be undone', async () => {
  const pending = { viewerMay: ['UNDO_DECLINE'], state: 'REQUESTED', declinePendingUntil: '2026-11-21T15:00:30Z' };
  const view = await post({ do: 'send', answer: 'decline', words: 'Not now.' }, refused, pending);
  expect(view.unsent).toEqual({ texts: ['Not now.'], hadDeclined: true });
});

it('what is to mend is said, and the words are still there', async () => {
  const view = await post(
    { do: 'send', answer: 'accept', words: 'Welcome', toBring: 'A list.' },
    { __typename: 'OutsideLicensure', message: 'No licence covers it.' },
  );
  expect(view).toMatchObject({
    trouble: { kind: 'OTHER', words: 'No licence covers it.' },
    step: 'accept',
    typed: { words: 'Welcome' },
    draft: { toBring: 'A list.' },
  });
});

it('a link that cannot be sent is said before they look at it, and what was typed is still there', async () => {
  const view = await post({ do: 'look', answer: 'accept', words: 'Welcome', videoLink: 'http://meet.example' }, {});
  expect(view).toMatchObject({
    trouble: { kind: 'ARRANGEMENT', field: 'videoLink' },
    step: 'accept',
    preview: null,
    draft: { videoLink: 'http://meet.example' },
  });
  expect(await post({ do: 'look', answer: 'accept', videoLink: 'https://meet.example' }, {})).toMatchObject({
    trouble: null,
    preview: 'accept',
  });
});

it('a form about how the talk is reached holds what was drawn first, however often it is mended', async () => {
  const wrong = {
    __typename: 'InvalidInput',
    message: 'No.',
    problems: [{ path: ['videoLink'], message: 'Mend it.' }],
  };
  const drawn = { 'was-videoLink': '', 'was-toBring': 'A list.' };
  const view = await post({ do: 'arrange', videoLink: 'http://meet.example', toBring: 'A list.', ...drawn }, wrong);
  expect(view).toMatchObject({
    draft: { videoLink: 'http://meet.example', toBring: 'A list.' },
    was: { videoLink: '', toBring: 'A list.' },
  });
});

it('others are suggested until the box is emptied', async () => {
  expect(await post({ answer: 'decline' }, {})).toMatchObject({ step: 'decline', typed: { suggests: true } });
  const view = await post({ do: 'look', answer: 'decline', reason: 'NO_ROOM' }, {});
  expect(view).toMatchObject({ preview: 'decline', typed: { suggests: false, reason: 'NO_ROOM' } });
});
