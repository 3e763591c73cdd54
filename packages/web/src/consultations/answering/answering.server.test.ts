import { Kind, type DocumentNode } from 'graphql';
import { expect, it } from 'vitest';
import type { PageServerRequest } from '../../app/page-route.js';
import { answeringServer } from './answering.server.js';
import type { AnsweringView } from './answering-view.js';

/** What a practitioner's page shows after this form, when the server answers it so. */
async function post(fields: Readonly<Record<string, string>>, result: object): Promise<AnsweringView> {
  const consultation = { id: 'c', state: 'CONFIRMED', timeZone: 'UTC', respondBy: null, declinePendingUntil: null };
  const run = ((document: DocumentNode) => {
    const isRead = document.definitions.some(
      (each) => each.kind === Kind.OPERATION_DEFINITION && each.name?.value === 'AskedConsultation',
    );
    return Promise.resolve(isRead ? { consultation } : { result });
  }) as PageServerRequest['run'];
  const outcome = await answeringServer.onPost!({
    now: '2026-11-21T15:00:00Z',
    params: { id: 'c' },
    url: new URL('http://localhost/requests/c'),
    form: new URLSearchParams(fields),
    access: { consultationId: 'c', role: 'PRACTITIONER' },
    mailboxPath: null,
    readAccessToken: () => Promise.resolve(null),
    seal: (value) => JSON.stringify(value),
    unseal: (text) => JSON.parse(text) as unknown,
    run,
  });
  if (!('show' in outcome)) throw new Error(`Not a page: ${JSON.stringify(outcome)}`);
  return outcome.show as AnsweringView;
}

it.each([
  [{ do: 'send', answer: 'accept' }],
  [{ do: 'send', answer: 'decline' }],
  [{ do: 'send', answer: 'cancel' }],
  [{ do: 'undo' }],
])('pressed twice, %j shows how it stands and finds nothing to mend', async (fields) => {
  const view = await post(fields, { __typename: 'NotAllowedNow', message: 'That is not possible now.' });
  expect(view).toMatchObject({ trouble: null, preview: null, consultation: { state: 'CONFIRMED' } });
});

it('what is to mend is said, and the words are still there', async () => {
  const view = await post(
    { do: 'send', answer: 'accept', words: 'Welcome' },
    { __typename: 'OutsideLicensure', message: 'No licence covers it.' },
  );
  expect(view).toMatchObject({ trouble: { kind: 'OTHER', words: 'No licence covers it.' }, words: 'Welcome' });
});
