import { expect, it } from 'vitest';
import type { PageOutcome, PageServerRequest } from '../../app/page-route.js';
import { RefusedInput } from '../../app/refused-input.js';
import { revisionIn } from '../../lib/whole-number.js';
import { reachServer } from './person/reach.server.js';
import type { PartView } from './workspace-doors.js';

const draft = { person: { givenName: 'Ana' } };
const listing = { id: 'ana', revision: 3, draft, hiding: null, appeal: null, review: null, versions: [] };
const answers = { viewer: { timeZone: 'America/Chicago', listing } };

/** Whom somebody sees is sent, and what the API makes of it is answered so. */
function send(fields: Record<string, string>, save: () => Promise<object>): Promise<PageOutcome> {
  const run = (_: object, { input }: { input?: object }) => (input ? save() : Promise.resolve(answers));
  return reachServer.onPost!({
    ...{ now: '2026-11-21T12:00:00Z', params: {}, url: new URL('http://clearing.example/listing/people') },
    ...{ form: new URLSearchParams(fields), files: {}, access: null, mailboxPath: null },
    run: run as unknown as PageServerRequest['run'],
    executePublic: async () => ({}),
    readStatus: () => Promise.reject(new Error('Nobody asks.')),
    readAccessToken: () => Promise.resolve(null),
    seal: () => '',
    unseal: () => null,
  });
}

it('a choice that the API does not know is said beside its field, and what was typed stays', async () => {
  const refused = new RefusedInput([
    ['reach', 'experienceWith', '0'],
    ['licenses', '0', 'kind'],
    ['offerings', '0', 'coursePrice', 'items', '2', 'unit'],
  ]);
  const outcome = await send({ experienceWith: 'DRAGONS', note: 'kept' }, () => Promise.reject(refused));
  const { errors, fields } = (outcome as { show: PartView }).show;
  expect(outcome).toMatchObject({ status: 422 });
  expect(errors.map(({ id }) => id)).toEqual(['experienceWith', 'kind', 'items-2-unit']);
  expect(fields).toEqual({ experienceWith: ['DRAGONS'], note: ['kept'] });
});

it('a refusal that names nothing, and whatever else breaks, is not taken for a choice', async () => {
  for (const error of [new RefusedInput([]), new Error('broken')]) {
    await expect(send({}, () => Promise.reject(error))).rejects.toBe(error);
  }
});

it.each([
  ['revision=7', 7],
  ['', 3],
  ['revision=', -1],
  ['revision=98765432109876543210', -1],
  ['revision=1e3', -1],
  ['revision=-2', -1],
])('of "%s" in a form drawn with the third revision, the revision is %i', (query, revision) => {
  expect(revisionIn(new URLSearchParams(query), 3)).toBe(revision);
});
