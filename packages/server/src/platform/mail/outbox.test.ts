import { randomUUID } from 'node:crypto';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { createLogger } from '../process/logger.js';
import { startMailbox, type Mailbox } from './mailbox.js';
import { Mailer } from './mailer.js';
import { forgetMail, OutboxSender, oweMail, type MailComposer } from './outbox.js';

let database: TestDatabase;
let mailbox: Mailbox;
let mailer: Mailer;

beforeAll(async () => {
  database = await createTestDatabase();
  mailbox = await startMailbox(database.clock);
  mailer = new Mailer({ smtpUrl: mailbox.smtpUrl, from: 'Clearing <post@clearing.example>', isRealServer: false });
});
beforeEach(async () => {
  database.clock.set(testNow);
  await database.unitOfWork.query('TRUNCATE outbox');
});
afterAll(async () => {
  mailer.close();
  await mailbox.close();
  await database.drop();
});

const letterTo = (name: string) => ({
  to: `${name}@mail.example`,
  subject: 'Hello',
  text: 'Hello',
  html: '<p>Hello</p>',
});
const sentTo = (name: string) => mailbox.list().filter(({ to }) => to === `${name}@mail.example`);

/** Two letters, owed in this order; and a worker that writes the first with this. */
async function twoOwed(writeFirst: () => Promise<void>) {
  const [first, second] = [randomUUID(), randomUUID()];
  const composer: MailComposer = async (subjectId) => {
    if (subjectId === first) await writeFirst();
    return letterTo(subjectId);
  };
  for (const subjectId of [first, second]) {
    await database.unitOfWork.run((tx) => oweMail(tx, { kind: 'letter', subjectId }));
    database.clock.advance({ seconds: 1 });
  }
  return { first, second, worker: aWorker(composer) };
}

function aWorker(composer: MailComposer, through: Mailer = mailer): OutboxSender {
  const composers = new Map([['letter', composer]]);
  return new OutboxSender(database.unitOfWork, database.clock, through, composers, createLogger('silent'));
}

describe('a worker whose first letter takes longer than a lease', () => {
  test('does not send again what another has sent meanwhile', async () => {
    const { first, second, worker } = await twoOwed(async () => {
      database.clock.advance({ seconds: 61 });
      await aWorker((subjectId) => Promise.resolve(letterTo(subjectId))).sendDue();
    });
    await worker.sendDue();
    expect(sentTo(second)).toHaveLength(1);
    // What was under way may come twice, and mail programs show it once.
    expect(new Set(sentTo(first).map(({ messageId }) => messageId)).size).toBe(1);
  });

  test('keeps the rest of its batch for itself from row to row', async () => {
    const slow = aWorker(async (subjectId) => {
      database.clock.advance({ seconds: 40 });
      await other.sendDue();
      return letterTo(subjectId);
    });
    const taken: string[] = [];
    const other = aWorker((subjectId) => (taken.push(subjectId), Promise.resolve(null)));
    const ids = [randomUUID(), randomUUID()];
    for (const subjectId of ids) await database.unitOfWork.run((tx) => oweMail(tx, { kind: 'letter', subjectId }));
    await slow.sendDue();
    expect([ids.map((id) => sentTo(id).length), taken]).toEqual([[1, 1], []]);
  });

  test('does not send what was forgotten meanwhile', async () => {
    const { first, second, worker } = await twoOwed(async () => {
      await database.unitOfWork.run((tx) => forgetMail(tx, 'letter', second));
    });
    await worker.sendDue();
    expect([sentTo(first).length, sentTo(second).length]).toEqual([1, 0]);
  });
});

test('a worker that dies with a letter in its hand leaves it to the next, under the same Message-ID', async () => {
  let isInHand = false;
  const { first, second, worker } = await twoOwed(() => {
    isInHand = true;
    return new Promise(() => undefined);
  });
  void worker.sendDue();
  await expect.poll(() => isInHand, { timeout: 10_000 }).toBe(true);
  const next = aWorker((subjectId) => Promise.resolve(letterTo(subjectId)));
  expect(await next.sendDue()).toBe(0);
  database.clock.advance({ seconds: 61 });
  await next.sendDue();
  expect([sentTo(first).length, sentTo(second).length]).toEqual([1, 1]);
});

test('a mail server that says nothing holds up one letter, not for long, and it is tried again', async () => {
  const sockets = new Set<Socket>();
  const silent = createServer((socket) => sockets.add(socket));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  const through = new Mailer({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    from: 'post@clearing.example',
    isRealServer: false,
    patienceMs: 200,
  });
  const id = randomUUID();
  await database.unitOfWork.run((tx) => oweMail(tx, { kind: 'letter', subjectId: id }));
  const began = performance.now();
  await aWorker((subjectId) => Promise.resolve(letterTo(subjectId)), through).sendDue();
  expect(performance.now() - began).toBeLessThan(5000);
  const [row] = await database.unitOfWork.query<{ last_error: string; sent_at: Date | null }>(
    `SELECT last_error, sent_at FROM outbox WHERE subject_id = $1`,
    [id],
  );
  expect(row).toMatchObject({ last_error: expect.stringContaining('ETIMEDOUT'), sent_at: null });
  database.clock.advance({ seconds: 10 });
  await aWorker((subjectId) => Promise.resolve(letterTo(subjectId))).sendDue();
  expect(sentTo(id)).toHaveLength(1);
  through.close();
  for (const socket of sockets) socket.destroy();
  silent.close();
});

test('a connection that its server closed between two letters costs neither', async () => {
  const halves = new Set<Socket>();
  const between = createServer((socket) => {
    const onward = connect(Number(new URL(mailbox.smtpUrl).port), '127.0.0.1');
    for (const half of [socket, onward]) halves.add(half.on('error', () => undefined));
    socket.pipe(onward).pipe(socket);
  });
  await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
  const { port } = between.address() as AddressInfo;
  const through = new Mailer({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    from: 'post@clearing.example',
    isRealServer: false,
  });
  const letter = () => ({ ...letterTo('Robin'), messageId: through.messageIdFor(randomUUID()) });
  await through.send(letter());
  expect(halves.size).toBe(2);
  await through.send(letter());
  expect(halves.size, 'one connection for both').toBe(2);
  for (const half of halves) half.destroy();
  await through.send(letter());
  expect(sentTo('Robin')).toHaveLength(3);
  through.close();
  for (const half of halves) half.destroy();
  between.close();
});
