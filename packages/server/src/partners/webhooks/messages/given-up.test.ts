import { beforeEach, describe, expect, it } from 'vitest';
import type { Transaction } from '../../../platform/unit-of-work.js';
import { openedForThisFile } from '../../../../test/opened-for-this-file.js';
import { rowsLookedAtFor } from '../../../../test/rows-looked-at.js';
import { WebhookStory, type Answer } from '../../../../test/webhook-story.js';
import { keyOf, toGlobalId } from '../../../platform/graphql/global-id.js';
import {
  countGivenUpStatement,
  MOST_SENT_AGAIN,
  moveStatement,
  placeAnewStatement,
  sendGivenUpAgain,
} from './given-up.repository.js';
import { leaseDue } from './messages.repository.js';
import { tellOf } from '../telling/telling.js';
import { waits } from './tries.js';

const { database, story } = await openedForThisFile(WebhookStory);
let elm: Awaited<ReturnType<WebhookStory['listening']>>;
let people = 0;

beforeEach(async () => {
  await database.unitOfWork.query(`DELETE FROM webhook_endpoints`);
  elm = await story.listening(`elm-${++people}@network.example`);
  story.received.length = 0;
  story.answer = takesAll;
});

const [ana, ben] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'] as const;
type Type = Parameters<typeof tellOf>[1][number]['type'];
const happen = async (practitionerId: string, ...types: readonly Type[]) => {
  for (const type of types) await database.unitOfWork.run((tx) => tellOf(tx, [{ practitionerId, type }]));
};
const away: Answer = (_received, response) => void response.writeHead(503).end();
const takesAll: Answer = (_received, response) => void response.end('thanks');
const now = () => database.clock.now().toString();
const told = () => story.received.map(({ event }) => `${event.data.practitionerId} ${event.type}`);
const toldOf = (id: string) =>
  story.received
    .filter(({ event }) => event.data.practitionerId === toGlobalId('Practitioner', id))
    .map(({ event }) => event.type);
const endpointId = () => keyOf('Webhook', elm.key)!;
const isChanged = { __typename: 'AccountChanged' };

/** What is told is tried as often as it is, and given up when nobody takes it. */
async function tryForDays(): Promise<void> {
  for (const wait of [0, ...waits]) {
    database.clock.advance({ seconds: wait });
    await story.sending().run();
  }
}

/** As after days: all of it is given up, and the webhook sends again. */
async function giveUpAll(): Promise<void> {
  await story.act(elm.browser, 'pauseWebhook', elm.key);
  await story.act(elm.browser, 'resumeWebhook', elm.key);
}

/** Thousands that were given up a second apart, and as many that were taken. */
async function thousandsGivenUp(count: number): Promise<void> {
  await database.unitOfWork.query(
    `INSERT INTO webhook_messages (id, position, endpoint_id, practitioner_id, type, told_at, trying_since, due_at, state, finished_at)
     SELECT gen_random_uuid(), nextval('webhook_positions'), $1, gen_random_uuid(), 'listing.changed', $2, $2, $2, state,
       $2::timestamptz + n * interval '1 second'
     FROM generate_series(1, $3::integer) AS n, unnest(ARRAY['GIVEN_UP', 'DELIVERED']) AS state`,
    [endpointId(), now(), count],
  );
  await database.unitOfWork.query('ANALYZE webhook_messages');
}

describe('what was given up while a server was down', () => {
  it('is sent again, all of it, with the same ids and bodies, of each listing in its order', async () => {
    story.answer = away;
    const began = now();
    await happen(ana, 'listing.published', 'listing.changed', 'listing.hidden');
    await happen(ben, 'listing.changed');
    await tryForDays();
    await story.act(elm.browser, 'resumeWebhook', elm.key);
    const before = await story.sent(elm.browser, elm.key);
    expect(before.map(({ state }) => state)).toEqual(Array(4).fill('GIVEN_UP'));
    expect(await story.givenUp(elm.browser, elm.key, began)).toMatchObject({ count: 4, hasMore: false });

    story.answer = takesAll;
    story.received.length = 0;
    expect(await story.resendGivenUp(elm.browser, elm.key, began)).toMatchObject({
      ...isChanged,
      message: '4 messages are being sent again.',
    });
    await story.sending().run();
    expect(toldOf(ana)).toEqual(['listing.published', 'listing.changed', 'listing.hidden']);
    expect(toldOf(ben)).toEqual(['listing.changed']);
    const ids = story.received.map(({ headers, body }) => [headers['webhook-id'], body].join(' '));
    expect(ids.toSorted()).toEqual(before.map(({ messageId, body }) => `${messageId} ${body}`).toSorted());
    expect((await story.sent(elm.browser, elm.key)).map(({ state }) => state)).toEqual(Array(4).fill('DELIVERED'));
  });

  it('and is tried for three days once more', async () => {
    story.answer = away;
    const began = now();
    await happen(ana, 'listing.hidden');
    for (const asked of [1, 2]) {
      await tryForDays();
      expect(told(), `after it was sent for the ${asked}. time`).toHaveLength(asked * (waits.length + 1));
      await story.act(elm.browser, 'resumeWebhook', elm.key);
      await story.resendGivenUp(elm.browser, elm.key, began);
    }
  });

  it('is sent once, however often and by how many at once it is asked for', async () => {
    await happen(ana, 'listing.hidden');
    await happen(ben, 'listing.hidden');
    await giveUpAll();
    const asked = await Promise.all([1, 2, 3].map(() => story.resendGivenUp(elm.browser, elm.key, now())));
    expect(asked).toMatchObject([isChanged, isChanged, isChanged]);
    expect(asked.filter(({ message }) => message === '2 messages are being sent again.')).toHaveLength(1);
    await story.sending().run();
    expect(await story.resendGivenUp(elm.browser, elm.key, now())).toMatchObject({
      ...isChanged,
      message: 'Nothing that was given up since then is left to send again.',
    });
    await story.sending().run();
    expect(told()).toHaveLength(2);
  });

  it('goes no further back than the moment that was named', async () => {
    await happen(ana, 'listing.changed');
    await giveUpAll();
    database.clock.advance({ hours: 1 });
    const since = now();
    await happen(ben, 'listing.changed');
    await giveUpAll();
    expect(await story.givenUp(elm.browser, elm.key, since)).toMatchObject({ count: 1, oldestAt: since });
    expect(await story.givenUp(elm.browser, elm.key)).toMatchObject({ count: 2 });
    await story.resendGivenUp(elm.browser, elm.key, since);
    await story.sending().run();
    expect([toldOf(ana), toldOf(ben)]).toEqual([[], ['listing.changed']]);
    expect(await story.givenUp(elm.browser, elm.key)).toMatchObject({ count: 1 });
  });

  it('comes before what waits and was told later of the same listing, and behind what is under way', async () => {
    await happen(ana, 'listing.changed', 'listing.hidden');
    await giveUpAll();
    const since = now();
    await happen(ana, 'listing.published');
    const until = database.clock.now().add({ seconds: 60 }).toString();
    await database.unitOfWork.run((tx) => leaseDue(tx, { most: 1, until }));
    await happen(ana, 'verification.changed');
    await story.resendGivenUp(elm.browser, elm.key, since);
    await story.sending().run();
    expect(told()).toEqual([]);
    database.clock.advance({ seconds: 61 });
    await story.sending().run();
    expect(toldOf(ana)).toEqual(['listing.published', 'listing.changed', 'listing.hidden', 'verification.changed']);
  });

  it('comes behind what was told before it and was sent again already: by hand, or with the first ten thousand', async () => {
    await happen(ana, 'listing.published');
    database.clock.advance({ minutes: 1 });
    await happen(ana, 'listing.hidden');
    await giveUpAll();
    const published = (await story.sent(elm.browser, elm.key)).find(({ type }) => type === 'listing.published');
    await story.resend(elm.browser, elm.key, published!.key);
    await happen(ana, 'verification.changed');
    await story.resendGivenUp(elm.browser, elm.key, now());
    await story.sending().run();
    expect(toldOf(ana)).toEqual(['listing.published', 'listing.hidden', 'verification.changed']);
  });

  it('comes in the order in which it was told, also where some was sent again before and given up once more', async () => {
    await happen(ana, 'listing.published');
    database.clock.advance({ minutes: 1 });
    await happen(ana, 'listing.hidden');
    await giveUpAll();
    const published = (await story.sent(elm.browser, elm.key)).find(({ type }) => type === 'listing.published');
    await story.resend(elm.browser, elm.key, published!.key);
    await giveUpAll();
    await story.resendGivenUp(elm.browser, elm.key, now());
    await story.sending().run();
    expect(toldOf(ana)).toEqual(['listing.published', 'listing.hidden']);
  });

  it('waits for who tells of something new at the same moment', async () => {
    await happen(ana, 'listing.changed');
    await giveUpAll();
    const since = now();
    const { beside } = await database.unitOfWork.run(async (tx: Transaction) => {
      await tellOf(tx, [{ practitionerId: ana, type: 'listing.hidden' }]);
      let isDone = false;
      const asked = database.unitOfWork
        .run((other) => sendGivenUpAgain(other, endpointId(), since))
        .finally(() => (isDone = true));
      await expect.poll(async () => isDone || (await doesAnybodyWait())).toBe(true);
      expect(isDone).toBe(false);
      return { beside: asked };
    });
    expect(await beside).toBe(1);
    await story.sending().run();
    expect(toldOf(ana)).toEqual(['listing.changed', 'listing.hidden']);
  });

  it('leaves out tests, and what is not told there any more', async () => {
    story.answer = away;
    await story.act(elm.browser, 'testWebhook', elm.key);
    await story.sending().run();
    await happen(ana, 'listing.changed', 'listing.hidden');
    const input = { key: elm.key, name: 'Ours', address: `https://elm.example${elm.path}`, events: ['listing.hidden'] };
    await elm.browser.act('changeWebhook', 'ChangeWebhookInput', input);
    await giveUpAll();
    story.answer = takesAll;
    story.received.length = 0;
    expect(await story.givenUp(elm.browser, elm.key)).toMatchObject({ count: 1 });
    await story.resendGivenUp(elm.browser, elm.key, now());
    await story.sending().run();
    expect(toldOf(ana)).toEqual(['listing.hidden']);
    expect(told()).toHaveLength(1);
  });
});

describe('nothing that was given up is sent again', () => {
  beforeEach(async () => {
    await happen(ana, 'listing.hidden');
    await story.act(elm.browser, 'pauseWebhook', elm.key);
  });
  const givenUp = async () => (await story.sent(elm.browser, elm.key)).map(({ state }) => state);

  it('to a webhook that is paused', async () => {
    expect(await story.resendGivenUp(elm.browser, elm.key, now())).toMatchObject({
      problems: [{ path: ['key'], message: 'This webhook is paused. Resume it first.' }],
    });
    expect(await givenUp()).toEqual(['GIVEN_UP']);
  });

  it('to whoever may not make live keys any more', async () => {
    await story.act(elm.browser, 'resumeWebhook', elm.key);
    const { partner } = await story.partners.consoleOf(elm.browser);
    await story.partners.decide(String(partner?.id), 'END', 'THEIR_WISH');
    expect(await story.resendGivenUp(elm.browser, elm.key, now())).toMatchObject({
      problems: [{ path: ['key'], message: 'Only tests are sent until you may make live keys.' }],
    });
    expect(await givenUp()).toEqual(['GIVEN_UP']);
  });

  it('by somebody whose webhook it is not, and they are not told how much there is', async () => {
    await story.act(elm.browser, 'resumeWebhook', elm.key);
    const { browser } = await story.partners.aPartner(`thief-${people}@network.example`);
    expect(await story.resendGivenUp(browser, elm.key, now())).toMatchObject({ __typename: 'NotFound' });
    expect(await story.givenUp(browser, elm.key)).toBeNull();
    expect(await givenUp()).toEqual(['GIVEN_UP']);
  });

  it.each(['yesterday', '2026-11-20', '2026-11-20T10:00', '2026-02-31T10:00:00Z', ''])(
    'since %j, which is no moment',
    async (since) => {
      expect(await story.resendGivenUp(elm.browser, elm.key, since)).toMatchObject({ problems: [{ path: ['since'] }] });
      await expect(story.givenUp(elm.browser, elm.key, since)).rejects.toThrow(/Give a valid time|Write a time/);
    },
  );
});

it('what was sent again, one or all, is in the audit log, and what was not is not', async () => {
  await happen(ana, 'listing.hidden');
  await giveUpAll();
  const [message] = await story.sent(elm.browser, elm.key);
  await story.resend(elm.browser, elm.key, message!.key);
  await story.resendGivenUp(elm.browser, elm.key, now());
  await giveUpAll();
  await story.resendGivenUp(elm.browser, elm.key, now());
  const written = await database.unitOfWork.query<{ action: string }>(
    `SELECT action FROM audit_entries WHERE subject_kind = 'partner-webhook' AND subject_id = $1 AND action LIKE '%sent-again'
     ORDER BY at, action`,
    [endpointId()],
  );
  expect(written.map(({ action }) => action).toSorted()).toEqual([
    'partner.webhook.given-up-sent-again',
    'partner.webhook.sent-again',
  ]);
});

describe('of a hundred thousand messages', () => {
  it('those that were given up since a moment are found without looking at the others, and sent again in bounds', async () => {
    await thousandsGivenUp(50_000);
    const last = database.clock.now().add({ seconds: 49_991 }).toString();
    const counted = [endpointId(), last, MOST_SENT_AGAIN + 1];
    expect(await rowsLookedAtFor(database.unitOfWork, countGivenUpStatement, counted)).toBeLessThan(100);
    const found = [endpointId(), last, now()];
    expect(await rowsLookedAtFor(database.unitOfWork, placeAnewStatement, found)).toBeLessThan(150);
    const placed = await database.unitOfWork.query<{ id: string; position: string }>(placeAnewStatement, found);
    const columns = [placed.map(({ id }) => id), placed.map(({ position }) => position), placed.map(() => true)];
    expect(await rowsLookedAtFor(database.unitOfWork, moveStatement, [...columns, now()])).toBeLessThan(100);

    expect(await story.givenUp(elm.browser, elm.key, now())).toMatchObject({ count: MOST_SENT_AGAIN, hasMore: true });
    expect(await story.resendGivenUp(elm.browser, elm.key, now())).toMatchObject({
      message: `${MOST_SENT_AGAIN} messages are being sent again.`,
    });
    const rest = database.clock.now().add({ seconds: MOST_SENT_AGAIN + 1 });
    expect(await story.givenUp(elm.browser, elm.key)).toMatchObject({
      count: MOST_SENT_AGAIN,
      oldestAt: rest.toString(),
    });
    expect(await story.webhooks(elm.browser)).toMatchObject([{ waiting: MOST_SENT_AGAIN + 10 }]);
  }, 120_000);

  // As after a pause of days, before the database has counted what changed: held up, nobody would be told of anything.
  it('they are sent again in seconds also where as many wait of the same listings, and nobody has counted them', async () => {
    for (const [state, type, finishedAt] of [
      ['GIVEN_UP', 'listing.changed', now()],
      ['WAITING', 'listing.hidden', null],
    ]) {
      await database.unitOfWork.query(
        `INSERT INTO webhook_messages (id, position, endpoint_id, practitioner_id, type, told_at, trying_since, due_at, state, finished_at)
         SELECT gen_random_uuid(), nextval('webhook_positions'), $1, (lpad(n::text, 8, '0') || '-0000-4000-8000-000000000000')::uuid,
           $5, $2, $2, $2, $3, $4 FROM generate_series(1, 5000) AS n`,
        [endpointId(), now(), state, finishedAt, type],
      );
    }
    expect(await database.unitOfWork.run((tx) => sendGivenUpAgain(tx, endpointId(), now()))).toBe(5_000);
    const orders = await database.unitOfWork.query(
      `SELECT types, count(*)::integer AS count FROM (
         SELECT array_agg(type ORDER BY position) AS types FROM webhook_messages WHERE endpoint_id = $1 GROUP BY practitioner_id
       ) listings GROUP BY types`,
      [endpointId()],
    );
    expect(orders).toEqual([{ types: ['listing.changed', 'listing.hidden'], count: 5_000 }]);
  }, 60_000);
});

async function doesAnybodyWait(): Promise<boolean> {
  const rows = await database.unitOfWork.query(
    `SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database
     WHERE d.datname = current_database() AND l.locktype = 'advisory' AND NOT l.granted`,
  );
  return rows.length > 0;
}
