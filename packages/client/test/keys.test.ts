import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ClearingError, createClient, GetRateLimit } from '../src/clearing.js';
import * as documents from '../src/generated/documents.js';
import { createTestDatabase, type TestDatabase } from '../../server/test/database.js';
import { PartnerStory } from '../../server/test/partner-story.js';

let database: TestDatabase;
let story: PartnerStory;
let url: string;
const keys: Record<'all' | 'directory', string> = { all: '', directory: '' };

beforeAll(async () => {
  database = await createTestDatabase();
  story = await PartnerStory.open(database);
  url = story.accounts.house.publicDoor.url;
  const partner = await story.withLiveKeys('partner@network.example');
  const aKey = async (name: string, scopes: string[]) =>
    (await story.aKey(partner, { kind: 'LIVE', name, scopes })).text;
  keys.directory = await aKey('Pages', ['directory:read']);
  keys.all = await aKey('All of it', ['directory:read', 'availability:read', 'consultations:refer']);
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

const outcomeOf = (key: string, document: string): Promise<string> =>
  createClient({ url, key })
    .request(document, {
      ...{ slug: 'nobody', from: '2026-11-23T00:00:00Z', to: '2026-11-24T00:00:00Z' },
      input: { practitionerId: 'nobody', consultationTypeId: 'nothing' },
    })
    .then(
      () => 'answered',
      (error: ClearingError) => `${error.kind} ${error.code}`,
    );

describe('with a key', () => {
  it('each operation of every day wants no more of it than it says', async () => {
    const outcomes = async (key: string) =>
      Object.fromEntries(
        await Promise.all(
          Object.entries(documents).map(async ([name, text]) => [name, await outcomeOf(key, text)] as const),
        ),
      );
    const everyone = Object.fromEntries(Object.keys(documents).map((name) => [name, 'answered']));
    expect(await outcomes(keys.all)).toEqual(everyone);
    expect(await outcomes(keys.directory)).toEqual({
      ...everyone,
      GetSlots: 'UNAUTHORIZED FORBIDDEN',
      ListReferralMonths: 'UNAUTHORIZED FORBIDDEN',
      ReferConsultation: 'UNAUTHORIZED FORBIDDEN',
      SearchPractitionersWithTimes: 'UNAUTHORIZED FORBIDDEN',
    });
  });

  it('what an answer cost is read, and what a refusal did', async () => {
    const client = createClient({ url, key: keys.all });
    const { data, cost } = await client.send(GetRateLimit);
    expect(cost).toMatchObject({ requested: data.rateLimit.cost, throttleStatus: { limit: data.rateLimit.limit } });
    const error = await client.request('{ nothingOfTheKind }').catch((failed: unknown) => failed);
    expect(error).toMatchObject({ kind: 'REFUSED', cost: { throttleStatus: { limit: data.rateLimit.limit } } });
  });

  it('one that opens nothing is said so, and is repeated nowhere', async () => {
    const key = 'clr_live_nobody';
    const error: unknown = await createClient({ url, key })
      .request(GetRateLimit)
      .catch((failed: unknown) => failed);
    expect(error).toMatchObject({ kind: 'UNAUTHORIZED', code: 'UNAUTHENTICATED', status: 401, attempts: 1 });
    expect(error).toBeInstanceOf(ClearingError);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(key);
  });
});
