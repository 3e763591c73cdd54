import { beforeEach, expect, it } from 'vitest';
import { openedForThisFile } from '../../../../test/opened-for-this-file.js';
import { WebhookStory, type Answer } from '../../../../test/webhook-story.js';
import { toGlobalId } from '../../../platform/graphql/global-id.js';
import { bringForward } from './messages.repository.js';
import { tellOf } from '../telling/telling.js';
import { waits } from './tries.js';

const { database, story } = await openedForThisFile(WebhookStory);
let elm: Awaited<ReturnType<WebhookStory['listening']>>;
let people = 0;

beforeEach(async () => {
  await database.unitOfWork.query(`DELETE FROM webhook_endpoints`);
  elm = await story.listening(`elm-${++people}@network.example`);
  story.received.length = 0;
});

const [ana, ben, cleo] = ['a', 'b', 'c'].map((each) => `00000000-0000-4000-8000-00000000000${each}`) as [
  string,
  string,
  string,
];
const happen = (practitionerId: string, ...types: readonly Parameters<typeof tellOf>[1][number]['type'][]) =>
  database.unitOfWork.run((tx) =>
    tellOf(
      tx,
      types.map((type) => ({ practitionerId, type })),
    ),
  );
const away: Answer = (_received, response) => void response.writeHead(503).end();
const takesAll: Answer = (_received, response) => void response.end();
const refusesAna: Answer = (received, response) =>
  void response.writeHead(received.event.data.practitionerId === toGlobalId('Practitioner', ana) ? 500 : 200).end();
const trying = async (seconds: number) => {
  database.clock.advance({ seconds });
  await story.sending().run();
};
const oldest = async () => (await story.sent(elm.browser, elm.key)).at(-1)!;
const firstOfAna = async () => {
  const [first] = await database.unitOfWork.query<{ state: string; tried: number }>(
    `SELECT state, (SELECT count(*)::int FROM webhook_attempts a WHERE a.message_id = m.id) AS tried FROM webhook_messages m WHERE practitioner_id = $1`,
    [ana],
  );
  return first!;
};

it('a server that was away for hours and takes something again is told at once what waited, in its order', async () => {
  story.answer = away;
  await happen(ana, 'listing.changed', 'listing.hidden');
  await happen(ben, 'listing.hidden');
  for (const wait of [0, ...waits.slice(0, 4)]) await trying(wait);
  expect(Date.parse((await oldest()).dueAt!) - database.clock.now().epochMilliseconds).toBe(7_200_000);

  story.answer = takesAll;
  story.received.length = 0;
  await trying(120);
  expect(story.received).toEqual([]);
  await happen(cleo, 'listing.changed');
  await trying(0);
  const told = story.received.map(({ event }) => `${event.data.practitionerId} ${event.type}`);
  const of = (id: string, type: string) => `${toGlobalId('Practitioner', id)} ${type}`;
  expect(told[0]).toBe(of(cleo, 'listing.changed'));
  expect(told.slice(1).toSorted()).toEqual(
    [of(ana, 'listing.changed'), of(ana, 'listing.hidden'), of(ben, 'listing.hidden')].toSorted(),
  );
  expect(told.indexOf(of(ana, 'listing.changed'))).toBeLessThan(told.indexOf(of(ana, 'listing.hidden')));
});

it('what failed in the moment in which a server came back is tried a minute later, and not hours later', async () => {
  story.answer = away;
  await happen(ana, 'listing.hidden');
  for (const wait of [0, ...waits.slice(0, 3)]) await trying(wait);
  await trying(1_800 - 10);
  expect(story.received).toHaveLength(4);
  await trying(10);
  expect(Date.parse((await oldest()).dueAt!) - database.clock.now().epochMilliseconds).toBe(7_200_000);

  story.answer = takesAll;
  await happen(ben, 'listing.changed');
  await trying(5);
  story.received.length = 0;
  await trying(59);
  expect(story.received).toEqual([]);
  await trying(1);
  expect(story.received.map(({ event }) => event.type)).toEqual(['listing.hidden']);
});

it('nor is what was under way there in that moment, and came to nothing', async () => {
  story.answer = away;
  await happen(ana, 'listing.hidden');
  for (const wait of [0, ...waits.slice(0, 3)]) await trying(wait);
  let answerLate = (): void => undefined;
  story.answer = ({ event }, response) => {
    if (event.type === 'listing.changed') response.end();
    else answerLate = () => void response.writeHead(502).end();
  };
  database.clock.advance({ seconds: 1_800 });
  const received = story.received.length;
  await happen(ben, 'listing.changed');
  const run = story.sending().run();
  await expect.poll(() => story.received.length).toBe(received + 2);
  await expect.poll(async () => (await story.sent(elm.browser, elm.key))[0]?.state).toBe('DELIVERED');
  answerLate();
  await run;
  story.answer = takesAll;
  story.received.length = 0;
  await trying(60);
  expect(story.received.map(({ event }) => event.type)).toEqual(['listing.hidden']);
});

it('what was refused for itself in that moment keeps its wait', async () => {
  story.answer = refusesAna;
  await happen(ana, 'listing.hidden');
  for (const wait of [0, ...waits.slice(0, 3)]) await trying(wait);
  await happen(ben, 'listing.changed');
  await trying(1_800);
  expect((await story.sent(elm.browser, elm.key))[0]?.state).toBe('DELIVERED');
  expect(Date.parse((await oldest()).dueAt!) - database.clock.now().epochMilliseconds).toBe(7_200_000);
});

it('one message that is not taken while others are waits as it would have, and is brought forward for nobody', async () => {
  story.answer = refusesAna;
  await happen(ana, 'listing.changed');
  for (const wait of [0, 5, 60, 300]) {
    await happen(ben, 'listing.changed');
    await trying(wait);
  }
  const { dueAt } = await oldest();
  await happen(ben, 'listing.changed');
  await trying(300);
  expect((await oldest()).dueAt).toBe(dueAt);
});

it('where little happens, each try that it is brought forward for is given back, and in the end it is given up', async () => {
  story.answer = refusesAna;
  await happen(ana, 'listing.changed');
  let hours = 0;
  for (; (await firstOfAna()).state === 'WAITING' && hours < 24 * 8; hours += 2) {
    await trying(7_200);
    await happen(ben, 'listing.changed');
    await story.sending().run();
  }
  const { state, tried } = await firstOfAna();
  expect(state).toBe('GIVEN_UP');
  expect(hours).toBeGreaterThanOrEqual(3 * 24);
  expect(hours).toBeLessThan(7 * 24);
  // Once for each that was taken at most, and beside that when it would have been tried anyway.
  expect(tried).toBeLessThan((3 * 24) / 2 + waits.length + 2);
});

it('what was tried once may have been heard: brought forward, it stands for nothing that happens since', async () => {
  story.answer = away;
  await happen(ana, 'listing.changed');
  await trying(0);
  database.clock.advance({ seconds: 4 });
  await database.unitOfWork.query(`UPDATE webhook_attempts SET at = at - interval '1 hour'`);
  await database.unitOfWork.run(async (tx) => {
    const [endpoint] = await tx.query<{ id: string }>(`SELECT id FROM webhook_endpoints`);
    await bringForward(tx, endpoint!.id);
  });
  expect(Date.parse((await oldest()).dueAt!)).toBe(database.clock.now().epochMilliseconds);
  await happen(ana, 'listing.changed');
  expect(await story.sent(elm.browser, elm.key)).toHaveLength(2);
});
