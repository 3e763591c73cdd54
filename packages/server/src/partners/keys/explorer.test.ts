import { operationLimits } from '@clearing/shared/api-limits';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoryBrowser } from '../../../test/account-story.js';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { PartnerStory, type MadeKey } from '../../../test/partner-story.js';

let database: TestDatabase;
let story: PartnerStory;
let ana: StoryBrowser;
let first: MadeKey;

beforeAll(async () => {
  database = await createTestDatabase();
  // No invented listings are made here: that a test key is sent to them is what tells who asked.
  story = await PartnerStory.open(database, {});
  ({ browser: ana, first } = await story.aPartner('ana@network.example'));
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

const urlOf = (path: string) => new URL(path, story.accounts.house.publicDoor.url).href;
const cookieOf = ({ cookies }: StoryBrowser) => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
const ask = async (headers: Record<string, string>) => {
  const response = await fetch(urlOf('/partners/explorer/graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ conditions { slug } }' }),
  });
  const { errors } = (await response.json()) as {
    errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  return { status: response.status, code: errors?.[0]?.extensions.code };
};
const keyFor = async (headers: Record<string, string>) => {
  const response = await fetch(urlOf('/partners/explorer/key'), { headers });
  return { caching: response.headers.get('cache-control'), text: await response.text() };
};

describe('the explorer', () => {
  it('asks as the test key of whoever is signed in, and as nobody for everybody else', async () => {
    const cookie = cookieOf(ana);
    expect(await ask({ cookie })).toEqual({ status: 403, code: 'NO_SANDBOX' });
    expect(await ask({})).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await ask({ authorization: `Bearer ${first.text}` })).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    const patient = await story.accounts.signedIn('somebody@post.example');
    expect(await ask({ cookie: cookieOf(patient) })).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it('tells the owner of the key which limit refused them, before what they sent is read', async () => {
    const send = async (headers: Record<string, string>) => {
      const body = JSON.stringify({ query: `{ conditions { slug } } #${'x'.repeat(operationLimits.bodyBytes)}` });
      const response = await fetch(urlOf('/partners/explorer/graphql'), {
        ...{ method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body },
      });
      const { errors } = (await response.json()) as { errors: readonly { readonly message: string }[] };
      return [response.status, errors[0]?.message];
    };
    expect(await send({ cookie: cookieOf(ana) })).toEqual([413, expect.stringContaining('bytes')]);
    expect(await send({})).toEqual([401, expect.any(String)]);
  });

  it('answers no page of another site, whoever is signed in there', async () => {
    const cookie = cookieOf(ana);
    expect(await ask({ cookie, 'sec-fetch-site': 'cross-site' })).toEqual({ status: 403, code: 'OTHER_SITE' });
    expect(await ask({ cookie, origin: 'https://elsewhere.example' })).toEqual({ status: 403, code: 'OTHER_SITE' });
  });

  it('tells which key that is, and nothing that opens anything', async () => {
    const { caching, text } = await keyFor({ cookie: cookieOf(ana) });
    expect(JSON.parse(text)).toEqual({
      asks: 'PARTNER',
      key: { name: 'First test key', ending: first.text.slice(-4) },
    });
    expect(text).not.toContain(first.text);
    expect(caching).toBe('private, no-store');
    expect((await keyFor({})).text).toBe('{"asks":"NOBODY","key":null}');
    const patient = await story.accounts.signedIn('somebody-else@post.example');
    expect((await keyFor({ cookie: cookieOf(patient) })).text).toBe('{"asks":"ACCOUNT","key":null}');
  });

  it('tells whoever is suspended so, and not to become what they are', async () => {
    const { browser } = await story.aPartner('suspended@network.example');
    const operator = await story.operator();
    const asked = { of: 'suspended@network.example', reason: 'NOT_TRUE', note: 'They sell what they read.' };
    const outcome = await operator.act('suspendAccount', 'SuspendAccountInput', asked, '__typename');
    expect(outcome).toMatchObject({ __typename: 'DeskSuspension' });
    expect((await keyFor({ cookie: cookieOf(browser) })).text).toBe('{"asks":"SUSPENDED","key":null}');
    expect(await ask({ cookie: cookieOf(browser) })).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it('asks with none when the last one is revoked', async () => {
    await story.revoke(ana, first.key);
    expect(await ask({ cookie: cookieOf(ana) })).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    expect((await keyFor({ cookie: cookieOf(ana) })).text).toBe('{"asks":"PARTNER","key":null}');
  });
});
