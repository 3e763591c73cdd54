import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoryBrowser } from '../../../test/account-story.js';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import type { GraphqlClient } from '../../../test/graphql-client.js';
import { PartnerStory } from '../../../test/partner-story.js';

let database: TestDatabase;
let story: PartnerStory;
let partner: StoryBrowser;
let reading: GraphqlClient;

const withScopes = async (...scopes: string[]) => {
  const { text } = await story.aKey(partner, { kind: 'LIVE', name: scopes.join(), scopes });
  return story.accounts.house.publicDoor.with({ authorization: `Bearer ${text}` });
};

beforeAll(async () => {
  database = await createTestDatabase();
  story = await PartnerStory.open(database);
  partner = await story.withLiveKeys('partner@network.example');
  reading = await withScopes('directory:read');
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

const BY_FILTER = `query ($filter: PractitionerFilter, $sort: PractitionerSort! = NAME) {
  practitioners(first: 1, filter: $filter, sort: $sort) { nodes { slug } } }`;
const BY_WISH = `query ($withTimes: Boolean = false) {
  practitioners(first: 1) { nodes { slug nextSlot @include(if: $withTimes) { startsAt } ...Times @include(if: $withTimes) } } }
  fragment Times on Practitioner { backOn }`;

describe('a key that may read the directory', () => {
  it.each([
    '{ practitioners(first: 1) { nodes { nextSlot { startsAt } } } }',
    '{ practitioners(first: 1) { edges { nextSlotThere } } }',
    '{ practitioners(first: 1, sort: SOONEST_SLOT) { nodes { slug } } }',
    '{ practitioners(first: 1, filter: { availableBefore: "2027-01-01T00:00:00Z" }) { nodes { slug } } }',
    '{ practitioners(first: 1) { facets { availability { value count } } } }',
    'fragment S on Practitioner { backOn } { practitioners(first: 1) { nodes { ...S } } }',
    '{ practitioners(first: 1) { nodes { ...S @skip(if: false) } } } fragment S on Practitioner { ...T } fragment T on Practitioner { backOn }',
  ])('does not read when somebody has time: %s', async (query) => {
    const { status, errors, data } = await reading.send(query);
    expect({ status, data, said: errors[0]?.message }).toEqual({
      ...{ status: 403, data: undefined },
      said: 'This key may not be used for availability:read.',
    });
  });

  it.each([
    [BY_FILTER, { filter: { availableBefore: '2027-01-01T00:00:00Z' } }],
    [BY_FILTER, { sort: 'SOONEST_SLOT' }],
    [BY_WISH, { withTimes: true }],
  ])('does not by a variable either: %s %o', async (query, variables) => {
    expect((await reading.send(query, variables)).status).toBe(403);
  });

  it('is refused nothing for what would not be executed', async () => {
    const both =
      'query Names { practitioners(first: 1) { nodes { slug } } } query Times { practitioners(first: 1) { nodes { backOn } } }';
    const named = (operationName: string) => reading.post(JSON.stringify({ query: both, operationName }));
    expect((await named('Names')).status).toBe(200);
    expect((await named('Times')).status).toBe(403);
    expect((await reading.send(BY_WISH)).status).toBe(200);
    expect((await reading.send(BY_WISH, { withTimes: false })).status).toBe(200);
    expect((await reading.send(BY_WISH, { withTimes: true })).status).toBe(403);
    expect((await reading.send('{ practitioners(first: 1) { nodes { backOn @skip(if: true) } } }')).status).toBe(200);
    expect(
      (await reading.send('{ practitioners(first: 1, search: "availableBefore noon") { totalCount } }')).status,
    ).toBe(200);
  });
});

it('a key that may do something else reads nothing, but what it has left and the schema', async () => {
  const managing = await withScopes('webhooks:manage');
  expect((await managing.send('{ conditions { slug } }')).status).toBe(403);
  expect((await managing.send('{ rateLimit { remaining } }')).status).toBe(200);
  expect((await managing.send('{ __schema { queryType { name } } }')).status).toBe(200);
});
