import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../../../test/database.js';
import { everyEvent, WebhookStory, type Answer } from '../../../../test/webhook-story.js';
import type { StoryBrowser } from '../../../../test/account-story.js';
import { leaseDue, leaseStatement, MOST_AT_ONE_ENDPOINT } from '../messages/messages.repository.js';
import { tellOf } from '../telling/telling.js';
import { waits } from '../messages/tries.js';

let database: TestDatabase;
let story: WebhookStory;
let elm: Awaited<ReturnType<WebhookStory['listening']>>;
let people = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await WebhookStory.open(database);
});
afterAll(async () => {
  await story.close();
  await database.drop();
});
beforeEach(async () => {
  database.clock.set(testNow);
  await database.unitOfWork.query(`DELETE FROM webhook_endpoints`);
  elm = await story.listening(`elm-${++people}@network.example`);
  story.received.length = 0;
  story.answer = (_received, response) => void response.end('thanks');
});

const ana = '00000000-0000-4000-8000-00000000000a';
type Type = Parameters<typeof tellOf>[1][number]['type'];
async function happen(...types: readonly Type[]) {
  for (const type of types) await database.unitOfWork.run((tx) => tellOf(tx, [{ practitionerId: ana, type }]));
}
const elsewhere = 'https://elm.example/elsewhere';
const change = (browser: StoryBrowser, key: string, input: object = {}) =>
  browser.act(
    'changeWebhook',
    'ChangeWebhookInput',
    { key, name: 'Ours', address: elsewhere, events: everyEvent, ...input },
    '__typename ... on UserError { message } ... on InvalidInput { problems { path } }',
  );
const failing: Answer = (_received, response) => void response.writeHead(500).end();

describe('a webhook that is changed', () => {
  it('is called at its new address, of what is chosen now, with the secret that it had', async () => {
    const before = await story.webhooks(elm.browser);
    expect(await change(elm.browser, elm.key, { name: 'Moved', events: ['listing.hidden'] })).toMatchObject({
      __typename: 'AccountChanged',
    });
    await happen('listing.changed', 'listing.hidden');
    await story.sending().run();
    expect(story.received.map(({ url, event }) => [url, event.type])).toEqual([['/elsewhere', 'listing.hidden']]);
    expect(await story.webhooks(elm.browser)).toEqual([
      { ...before[0], name: 'Moved', address: elsewhere, events: ['listing.hidden'] },
    ]);
  });

  it('from two windows keeps what each of them changed', async () => {
    const [{ name, address, events }] = (await story.webhooks(elm.browser)) as [
      { name: string; address: string; events: string[] },
    ];
    const was = { name, address, events };
    expect(await change(elm.browser, elm.key, { ...was, was, address: elsewhere })).toMatchObject({
      __typename: 'AccountChanged',
    });
    // The other window knows of the first address alone.
    await change(elm.browser, elm.key, { ...was, was, events: ['listing.hidden'] });
    await change(elm.browser, elm.key, { ...was, was, name: 'Moved' });
    expect(await story.webhooks(elm.browser)).toMatchObject([
      { name: 'Moved', address: elsewhere, events: ['listing.hidden'] },
    ]);
  });

  it('is not told of what is not chosen any more, not even of what waited', async () => {
    story.answer = failing;
    await happen('listing.changed', 'listing.hidden', 'availability.changed');
    await story.sending().run();
    await change(elm.browser, elm.key, { name: 'Fewer', events: ['listing.hidden'] });
    story.answer = (_received, response) => void response.end();
    await story.sending().run();
    expect(story.typesAt('/elsewhere')).toEqual(['listing.hidden']);
    expect((await story.sent(elm.browser, elm.key)).map(({ type, state }) => [type, state])).toEqual([
      ['availability.changed', 'GIVEN_UP'],
      ['listing.hidden', 'DELIVERED'],
      ['listing.changed', 'GIVEN_UP'],
    ]);
    expect(await story.webhooks(elm.browser)).toMatchObject([{ waiting: 0 }]);
  });

  it('while something is told waits for it, and sends nothing of it that is not chosen any more', async () => {
    let commit = (): void => undefined;
    const mayCommit = new Promise<void>((resolve) => (commit = resolve));
    let isTold = false;
    const telling = database.unitOfWork.run(async (tx) => {
      await tellOf(tx, [{ practitionerId: ana, type: 'listing.changed' }]);
      isTold = true;
      await mayCommit;
      await tellOf(tx, [{ practitionerId: ana, type: 'listing.hidden' }]);
    });
    await expect.poll(() => isTold).toBe(true);
    const changing = change(elm.browser, elm.key, { name: 'Renamed', events: ['listing.hidden'] });
    await expect
      .poll(() => database.unitOfWork.query(`SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`))
      .toHaveLength(1);
    commit();
    await telling;
    expect(await changing).toMatchObject({ __typename: 'AccountChanged' });
    await story.sending().run();
    expect(story.typesAt('/elsewhere')).toEqual(['listing.hidden']);
  });

  it('to another address gets at once what waited for hours, in its order, and begins anew', async () => {
    story.answer = failing;
    await happen('listing.published', 'listing.hidden');
    for (const seconds of [0, 10, 120]) {
      database.clock.advance({ seconds });
      await story.sending().run();
    }
    story.answer = (_received, response) => void response.end();
    await story.sending().run();
    expect(story.typesAt('/elsewhere')).toEqual([]);
    await change(elm.browser, elm.key);
    expect(await story.webhooks(elm.browser)).toMatchObject([{ failingSince: null }]);
    await story.sending().run();
    expect(story.typesAt('/elsewhere')).toEqual(['listing.published', 'listing.hidden']);
  });

  it('while it is called is not judged by what the old address says', async () => {
    let answerLate = (): void => undefined;
    story.answer = ({ url }, response) => {
      if (url === elm.path) answerLate = () => void response.writeHead(410).end();
      else response.end();
    };
    await happen('listing.hidden');
    const run = story.sending().run();
    await expect.poll(() => story.received.length).toBe(1);
    await change(elm.browser, elm.key);
    answerLate();
    await run;
    expect(story.typesAt('/elsewhere')).toEqual(['listing.hidden']);
    expect(await story.webhooks(elm.browser)).toMatchObject([{ state: null, failingSince: null, waiting: 0 }]);
  });

  it('or removed while it is called leaves nothing to be noted, and holds nobody up', async () => {
    const oak = await story.listening(`oak-${people}@network.example`);
    let answerLate = (): void => undefined;
    story.answer = ({ url }, response) => {
      if (url === elm.path) answerLate = () => void response.writeHead(500).end();
      else response.end();
    };
    await happen('listing.hidden');
    const run = story.sending().run();
    await expect.poll(() => story.received.length).toBe(2);
    await story.act(elm.browser, 'removeWebhook', elm.key);
    answerLate();
    expect(await run).toBe(2);
    expect(await story.webhooks(elm.browser)).toEqual([]);
    expect((await story.sent(oak.browser, oak.key)).map(({ state }) => state)).toEqual(['DELIVERED']);
  });

  it('says what is to be mended, and is not there for anybody else', async () => {
    await story.add(elm.browser, { name: 'Another' });
    expect(await change(elm.browser, elm.key, { name: 'Another' })).toMatchObject({ problems: [{ path: ['name'] }] });
    expect(await change(elm.browser, elm.key, { address: 'https://localhost/', events: [] })).toMatchObject({
      problems: [{ path: ['address'] }, { path: ['events'] }],
    });
    expect(await change(elm.browser, elm.key, { name: 'Ours' })).toMatchObject({ __typename: 'AccountChanged' });
    const { browser } = await story.partners.aPartner(`thief-${people}@network.example`);
    expect(await change(browser, elm.key)).toMatchObject({ __typename: 'NotFound' });
    database.clock.advance({ hours: 2 });
    expect(await change(elm.browser, elm.key)).toMatchObject({ __typename: 'FreshSignInNeeded' });
  });
});

describe('a webhook that fails', () => {
  const warnings = async () =>
    (await story.partners.accounts.mailsTo(`elm-${people}@network.example`)).filter(
      ({ subject }) => subject === 'A webhook of yours is not accepting anything',
    );
  /** Until somebody could have been written to. */
  const failForHours = async () => {
    story.answer = failing;
    await happen('listing.hidden');
    for (const seconds of [0, ...waits.slice(0, 6)]) {
      database.clock.advance({ seconds });
      await story.sending().run();
    }
  };

  it('is told to its partner while there is time, once; and again when it fails again', async () => {
    await failForHours();
    expect(await warnings()).toMatchObject([{ text: expect.stringContaining('take down within a day') }]);
    expect((await warnings())[0]?.text).not.toContain(elm.path);
    story.answer = (_received, response) => void response.end();
    await story.act(elm.browser, 'retryWebhook', elm.key);
    await story.sending().run();
    expect(await story.webhooks(elm.browser)).toMatchObject([{ failingSince: null }]);
    await failForHours();
    expect(await warnings()).toHaveLength(2);
  });

  it('fails no longer once nothing is left to try: one try that fails a week later is not two hours', async () => {
    const house = story.partners.accounts.house.services;
    const sweep = () => house.sweeps.find(({ name }) => name === 'webhooks kept long enough')!.run();
    const failingSince = async () => (await story.webhooks(elm.browser))[0]!['failingSince'];
    const failOnce = async () => {
      story.answer = failing;
      await happen('listing.changed');
      await story.sending().run();
      await sweep();
      expect(await failingSince()).not.toBeNull();
    };
    await failOnce();
    expect(
      await change(elm.browser, elm.key, { address: `https://elm.example${elm.path}`, events: ['listing.hidden'] }),
    ).toMatchObject({
      __typename: 'AccountChanged',
    });
    await sweep();
    expect(await failingSince()).toBeNull();

    await change(elm.browser, elm.key, { address: `https://elm.example${elm.path}`, events: ['listing.changed'] });
    await failOnce();
    await suspendForAWeek(sweep);
    expect(await failingSince()).toBeNull();
    await failOnce();
    expect(await warnings()).toEqual([]);
  });
});

/** Nothing is tried meanwhile, and after four days it is given up. */
async function suspendForAWeek(sweep: () => Promise<unknown>): Promise<void> {
  await database.unitOfWork.query(
    `INSERT INTO account_suspensions (id, account_id, reason, since, in_effect_from, lapses_at)
     SELECT gen_random_uuid(), p.account_id, 'NOT_SAFE', $1, $1, $1::timestamptz + interval '3 days' FROM partners p
     JOIN webhook_endpoints e ON e.partner_id = p.id`,
    [database.clock.now().toString()],
  );
  database.clock.advance({ hours: 24 * 7 });
  await sweep();
  await database.unitOfWork.query(`DELETE FROM account_suspensions`);
}

describe('what waits', () => {
  it('is tried at once for whoever mended their server, and for three days again', async () => {
    story.answer = failing;
    await happen('listing.published', 'listing.hidden');
    for (const seconds of [0, 10, 120, 600]) {
      database.clock.advance({ seconds });
      await story.sending().run();
    }
    // As often as somebody likes: nothing is given up by it.
    for (let n = 0; n < 12; n++) {
      expect(await story.act(elm.browser, 'retryWebhook', elm.key)).toMatchObject({ __typename: 'AccountChanged' });
      await story.sending().run();
    }
    expect(story.typesAt(elm.path)).toEqual(Array(16).fill('listing.published'));
    story.answer = (_received, response) => void response.end();
    await story.act(elm.browser, 'retryWebhook', elm.key);
    await story.sending().run();
    expect(story.typesAt(elm.path).slice(16)).toEqual(['listing.published', 'listing.hidden']);
    await story.act(elm.browser, 'pauseWebhook', elm.key);
    expect(await story.act(elm.browser, 'retryWebhook', elm.key)).toMatchObject({ __typename: 'InvalidInput' });
  });

  it('and was heard already does not stand for what happens since: whoever heard a message twice leaves the second', async () => {
    // Heard, and too slow or too broken to say so.
    story.answer = failing;
    await happen('listing.changed');
    await story.sending().run();
    database.clock.advance({ seconds: 1 });
    await story.act(elm.browser, 'retryWebhook', elm.key);
    await happen('listing.changed');
    story.answer = (_received, response) => void response.end();
    await story.sending().run();
    const heard = () => [...new Set(story.received.map(({ headers }) => headers['webhook-id']))];
    expect(heard()).toHaveLength(2);
    // What is sent again by hand has the id that it had, too.
    const [newest] = await story.sent(elm.browser, elm.key);
    database.clock.advance({ seconds: 1 });
    await story.resend(elm.browser, elm.key, newest!.key);
    await happen('listing.changed');
    await story.sending().run();
    expect(heard()).toHaveLength(3);
  });

  it('and is under way is left to whoever sends it', async () => {
    let answer = (): void => undefined;
    story.answer = (_received, response) => void (answer = () => void response.end());
    await happen('listing.hidden');
    const run = story.sending().run();
    await expect.poll(() => story.received.length).toBe(1);
    await story.act(elm.browser, 'retryWebhook', elm.key);
    expect(await story.sending().run()).toBe(0);
    answer();
    await run;
    expect((await story.sent(elm.browser, elm.key)).map(({ state }) => state)).toEqual(['DELIVERED']);
  });

  it('by thousands is not looked through for the next few', async () => {
    const now = database.clock.now().toString();
    await database.unitOfWork.query(
      `INSERT INTO webhook_messages (id, position, endpoint_id, practitioner_id, type, told_at, trying_since, due_at)
       SELECT gen_random_uuid(), nextval('webhook_positions'), e.id, gen_random_uuid(), 'listing.changed', $1, $1, $1
       FROM webhook_endpoints e, generate_series(1, 5000)`,
      [now],
    );
    await database.unitOfWork.query('ANALYZE webhook_messages');
    const [row] = await database.unitOfWork.query<{ 'QUERY PLAN': readonly { Plan: PlanStep }[] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${leaseStatement}`,
      [now, database.clock.now().add({ seconds: 60 }).toString(), 20],
    );
    expect(rowsReadBy(row!['QUERY PLAN'][0]!.Plan)).toBeLessThan(200);
  });

  it('is taken by two processes at once, four at most by both together', async () => {
    for (let n = 0; n < 9; n++) {
      const practitionerId = `00000000-0000-4000-8000-0000000000${10 + n}`;
      await database.unitOfWork.run((tx) => tellOf(tx, [{ practitionerId, type: 'listing.changed' }]));
    }
    const until = database.clock.now().add({ seconds: 60 }).toString();
    const lease = () => database.unitOfWork.run((tx) => leaseDue(tx, { most: 20, until }));
    let isDone = false;
    const [first, second] = await database.unitOfWork.run(async (tx) => {
      const leased = await leaseDue(tx, { most: 20, until });
      const beside = lease().finally(() => (isDone = true));
      // It has come so far as it can before this one commits.
      await expect.poll(async () => isDone || (await doesAnybodyWait())).toBe(true);
      return [leased, { beside }] as const;
    });
    expect([...first, ...(await second.beside)]).toHaveLength(MOST_AT_ONE_ENDPOINT);
  });
});

interface PlanStep {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly Plans?: readonly PlanStep[];
}

/** By all its steps together. */
function rowsReadBy({ 'Actual Rows': rows, 'Actual Loops': loops, Plans = [] }: PlanStep): number {
  return Plans.reduce((sum, step) => sum + rowsReadBy(step), rows * loops);
}

async function doesAnybodyWait(): Promise<boolean> {
  const rows = await database.unitOfWork.query(
    `SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database
     WHERE d.datname = current_database() AND l.locktype = 'advisory' AND NOT l.granted`,
  );
  return rows.length > 0;
}
