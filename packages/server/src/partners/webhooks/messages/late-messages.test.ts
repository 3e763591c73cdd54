import { webhookTimes } from '@clearing/shared/api-limits';
import { beforeEach, describe, expect, it } from 'vitest';
import { testNow } from '../../../../test/database.js';
import { openedForThisFile } from '../../../../test/opened-for-this-file.js';
import { WebhookStory } from '../../../../test/webhook-story.js';
import { toGlobalId } from '../../../platform/graphql/global-id.js';
import { lateWebhooksStatement } from './late-messages.js';
import { finishMessage, leaseDue, MOST_AT_ONE_ENDPOINT } from './messages.repository.js';
import { tellOf } from '../telling/telling.js';

const { database, story } = await openedForThisFile(WebhookStory);
let elm: Awaited<ReturnType<WebhookStory['listening']>>;
let people = 0;

beforeEach(async () => {
  database.clock.set(testNow);
  await database.unitOfWork.query(`DELETE FROM webhook_endpoints`);
  await database.unitOfWork.query(`DELETE FROM webhook_free_times`);
  story.answer = (_received, response) => void response.end('thanks');
  elm = await story.listening(`elm-${++people}@network.example`);
});

const somebody = (place: number) => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
const happen = (place = 1) =>
  database.unitOfWork.run((tx) => tellOf(tx, [{ practitionerId: somebody(place), type: 'listing.hidden' }]));
const look = async () => {
  const [row] = await database.unitOfWork.query<{ late: boolean; lastAt: Date | null }>(lateWebhooksStatement, [
    database.clock.now().toString(),
  ]);
  return row!;
};
const forLong = () => database.clock.advance({ minutes: webhookTimes.lateAfterMinutes, seconds: 1 });

describe('events are late', () => {
  it('when one was not tried for five minutes, and no longer once it was sent', async () => {
    await happen();
    database.clock.advance({ minutes: 4 });
    expect(await look()).toEqual({ late: false, lastAt: null });
    forLong();
    expect(await look()).toMatchObject({ late: true });
    await story.sending().run();
    expect(await look()).toEqual({ late: false, lastAt: new Date(database.clock.now().epochMilliseconds) });
  });

  it('when a test that was sent meanwhile is taken, and what happened is not sent', async () => {
    await happen();
    forLong();
    await story.act(elm.browser, 'testWebhook', elm.key);
    await database.unitOfWork.query(
      `UPDATE webhook_messages SET state = 'DELIVERED', finished_at = $1 WHERE type = 'webhook.test'`,
      [database.clock.now().toString()],
    );
    expect((await look()).late).toBe(true);
  });

  it('when free times that changed are not told of', async () => {
    const told = (minutes: number) =>
      database.unitOfWork.query(
        `INSERT INTO webhook_free_times (practitioner_id, is_pending, due_at) VALUES (gen_random_uuid(), true, $1)`,
        [database.clock.now().subtract({ minutes }).toString()],
      );
    await told(4);
    expect((await look()).late).toBe(false);
    await told(6);
    expect((await look()).late).toBe(true);
  });
});

describe('events are not late', () => {
  it('when their server does not take them, or they wait behind one that it did not', async () => {
    story.answer = (_received, response) => void response.writeHead(500).end();
    await happen();
    await story.sending().run();
    await happen();
    await happen(2);
    forLong();
    expect((await look()).late).toBe(false);
  });

  it('when they wait behind an earlier one of their listing at a server that takes others', async () => {
    const refused = toGlobalId('Practitioner', somebody(1));
    story.answer = ({ event }, response) =>
      void response.writeHead(event.data.practitionerId === refused ? 500 : 200).end();
    await happen();
    await story.sending().run();
    await happen();
    await happen(2);
    await story.sending().run();
    forLong();
    expect((await look()).late).toBe(false);
  });

  it('when as many calls as there may be are under way at a server that is slow', async () => {
    for (let place = 1; place <= MOST_AT_ONE_ENDPOINT + 1; place++) await happen(place);
    forLong();
    const until = database.clock.now().add({ seconds: 60 }).toString();
    await database.unitOfWork.run((tx) => leaseDue(tx, { most: 20, until }));
    expect((await look()).late).toBe(false);
  });

  it('when their server takes one after the other of more than it can at once, as long as it does', async () => {
    for (let place = 1; place <= 3 * MOST_AT_ONE_ENDPOINT; place++) await happen(place);
    forLong();
    const takeSome = () =>
      database.unitOfWork.run(async (tx) => {
        const until = database.clock.now().add({ seconds: 60 }).toString();
        for (const { id } of await leaseDue(tx, { most: 20, until })) await finishMessage(tx, id, 'DELIVERED');
      });
    await takeSome();
    expect((await look()).late).toBe(false);
    database.clock.advance({ seconds: 29 });
    expect((await look()).late).toBe(false);
    await takeSome();
    database.clock.advance({ seconds: 29 });
    expect((await look()).late).toBe(false);
    database.clock.advance({ seconds: 2 });
    expect((await look()).late).toBe(true);
  });

  it('when their partner is suspended, and be it a test', async () => {
    await happen();
    await story.act(elm.browser, 'testWebhook', elm.key);
    await database.unitOfWork.query(
      `INSERT INTO account_suspensions (id, account_id, reason, since, in_effect_from, lapses_at)
       SELECT gen_random_uuid(), p.account_id, 'NOT_SAFE', $1, $1, $1::timestamptz + interval '3 days' FROM partners p
       JOIN webhook_endpoints e ON e.partner_id = p.id`,
      [database.clock.now().toString()],
    );
    forLong();
    expect((await look()).late).toBe(false);
    await database.unitOfWork.query(`DELETE FROM account_suspensions`);
    expect((await look()).late).toBe(true);
  });

  it('when their partner may not make live keys any more; a test still is', async () => {
    await happen();
    const { partner } = await story.partners.consoleOf(elm.browser);
    await story.partners.decide(String(partner?.id), 'END', 'THEIR_WISH');
    forLong();
    expect((await look()).late).toBe(false);
    await story.act(elm.browser, 'testWebhook', elm.key);
    forLong();
    expect((await look()).late).toBe(true);
  });
});
