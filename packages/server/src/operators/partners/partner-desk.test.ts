import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { newOperator } from '../../../test/operator-story.js';
import { PartnerStory } from '../../../test/partner-story.js';
import type { StoryBrowser } from '../../../test/account-story.js';

let database: TestDatabase;
let story: PartnerStory;
beforeAll(async () => {
  database = await createTestDatabase();
  story = await PartnerStory.open(database);
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

interface DeskPartners {
  readonly nodes: readonly {
    readonly name: string;
    readonly suspensionKey: string | null;
    readonly decisions: readonly object[];
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function listed(operator: StoryBrowser, queue: string, after: string | null = null, first = 50) {
  const { operatorDesk } = await operator.ask<{ operatorDesk: { partners: DeskPartners } }>(
    `query ($after: String) { operatorDesk { partners(queue: ${queue}, first: ${first}, after: $after) {
       nodes { name suspensionKey decisions { at decision reason by } } pageInfo { hasNextPage endCursor } } } }`,
    { after },
  );
  return operatorDesk.partners;
}

const KEY = '__typename ... on DeskSuspension { key } ... on UserError { message }';

async function asksAs(organisation: string): Promise<{ readonly browser: StoryBrowser; readonly id: string }> {
  const { browser } = await story.aPartner(`${organisation.toLowerCase()}@network.example`);
  await story.askForLive(browser, {
    words: { organisation, site: 'https://one.example', purpose: 'We refer people.' },
  });
  return { browser, id: String((await story.consoleOf(browser)).partner?.id) };
}

it('says what was decided about a partner before, also once they ask again, to whichever operator looks', async () => {
  const { browser, id } = await asksAs('Returning');
  const paul = await newOperator(story.accounts, 'paul@clearing.example');
  const named = async (queue: string) => (await listed(paul, queue)).nodes.find(({ name }) => name === 'Returning');
  expect(await named('WAITING')).toMatchObject({ decisions: [] });

  const by = 'operator@clearing.example';
  // Who comes to the desk passes some time on the way.
  await story.operator();
  const at = () => database.clock.now().toString();
  const refused = { at: at(), decision: 'REFUSE', reason: 'NOT_CLEAR', by };
  await story.decide(id, 'REFUSE', 'NOT_CLEAR');
  database.clock.advance({ minutes: 1 });
  await story.askForLive(browser);
  const approved = { at: at(), decision: 'APPROVE', reason: null, by };
  await story.decide(id, 'APPROVE');
  expect(await named('APPROVED')).toMatchObject({ decisions: [approved, refused] });
  database.clock.advance({ minutes: 1 });
  const ended = { at: at(), decision: 'END', reason: 'AGAINST_TERMS', by };
  await story.decide(id, 'END', 'AGAINST_TERMS');
  expect(await named('REFUSED_OR_ENDED')).toMatchObject({ decisions: [ended, approved, refused] });

  await story.askForLive(browser);
  expect(await named('REFUSED_OR_ENDED')).toBeUndefined();
  expect(await named('WAITING')).toMatchObject({ decisions: [ended, approved, refused] });
  // Of this partner alone.
  await asksAs('Newcomer');
  expect((await listed(paul, 'WAITING')).nodes).toContainEqual({
    ...{ name: 'Newcomer', suspensionKey: null },
    decisions: [],
  });
});

it('says of each whether their account is suspended now, since keys open nothing then whatever was decided', async () => {
  const { id } = await asksAs('Suspended');
  await asksAs('Untouched');
  const [rosa, paul] = [await story.operator(), await newOperator(story.accounts, 'paula@clearing.example')];
  const known = async () =>
    Object.fromEntries((await listed(paul, 'WAITING')).nodes.map(({ name, suspensionKey }) => [name, suspensionKey]));
  const suspend = (of: string) =>
    rosa.act(
      'suspendAccount',
      'SuspendAccountInput',
      { of, reason: 'NOT_TRUE', note: 'They sell what they read.' },
      KEY,
    );
  expect(await known()).toMatchObject({ Suspended: null, Untouched: null });
  const { key } = await suspend('suspended@network.example');
  expect(await known()).toMatchObject({ Suspended: key, Untouched: null });
  // Also once they were decided about: the answer is the same card.
  expect(await story.decide(id, 'APPROVE')).toMatchObject({ live: 'APPROVED' });
  const end = { key, decision: 'END' };
  expect(await paul.act('decideSuspension', 'DecideSuspensionInput', end, KEY)).toMatchObject({ key });
  expect((await listed(paul, 'APPROVED')).nodes).toContainEqual(
    expect.objectContaining({ name: 'Suspended', suspensionKey: null }),
  );
  // Whoever was suspended a moment ago waits for a second operator, and is not suspended before.
  expect(await suspend('suspended@network.example')).toMatchObject({ __typename: 'DeskSuspension' });
  expect((await listed(paul, 'APPROVED')).nodes).toContainEqual(
    expect.objectContaining({ name: 'Suspended', suspensionKey: null }),
  );
});

it('lists those who were refused or ended, the one decided about last first, page by page', async () => {
  const [first, second, third] = [await asksAs('First'), await asksAs('Second'), await asksAs('Third')];
  await story.decide(second.id, 'APPROVE');
  for (const [{ id }, decision] of [
    [third, 'REFUSE'],
    [second, 'END'],
    [first, 'REFUSE'],
  ] as const) {
    database.clock.advance({ minutes: 1 });
    await story.decide(id, decision, 'NOT_THE_SITE');
  }
  const rosa = await story.operator();
  const page = await listed(rosa, 'REFUSED_OR_ENDED', null, 2);
  expect(page.nodes.map(({ name }) => name)).toEqual(['First', 'Second']);
  const rest = await listed(rosa, 'REFUSED_OR_ENDED', page.pageInfo.endCursor, 2);
  expect(rest.nodes.map(({ name }) => name)).toEqual(['Third']);
  expect(rest.pageInfo.hasNextPage).toBe(false);
});
