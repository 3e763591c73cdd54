import { createServer, connect, type AddressInfo, type Server } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../test/database.js';
import { SettableClock } from './clock.js';
import { connectDatabase } from './postgres/database.js';
import { isDatabaseBusy } from './postgres/database-busy.js';
import { createLogger } from './process/logger.js';
import { UnitOfWork } from './unit-of-work.js';

let database: TestDatabase;
let way: Server;
let unitOfWork: UnitOfWork;
/** Without that way: what it has to say of itself stands in `lines`. */
let doing: UnitOfWork;
const lines: string[] = [];
/** What is said next is not heard: the line breaks when somebody speaks, as one does that broke while nobody did. */
let isBroken = false;

beforeAll(async () => {
  database = await createTestDatabase();
  const logger = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  doing = new UnitOfWork(database.dataSource, database.clock, 0, logger);
  const url = new URL(database.url);
  const socket = `${url.searchParams.get('host')}/.s.PGSQL.${url.port || 5432}`;
  way = createServer((near) => {
    const far = connect(socket);
    for (const end of [near, far]) end.on('error', () => undefined);
    near.on('data', (bytes) => (isBroken ? near.destroy() : far.write(bytes)));
    far.pipe(near);
    near.on('close', () => far.destroy());
  });
  await new Promise<void>((resolve) => way.listen(0, '127.0.0.1', resolve));
  url.searchParams.delete('host');
  url.hostname = '127.0.0.1';
  url.port = String((way.address() as AddressInfo).port);
  const dataSource = await connectDatabase({
    url: url.href,
    entities: [],
    migrations: [],
    poolSize: 1,
    logger: createLogger('silent'),
  });
  unitOfWork = new UnitOfWork(dataSource, new SettableClock(testNow));
});
afterAll(async () => {
  await unitOfWork.dataSource.destroy();
  way.close();
  await database.drop();
});

it('what could not even be begun, since the connection had ended meanwhile, may be tried again', async () => {
  let times = 0;
  const work = () => unitOfWork.run(async () => ++times);
  expect(await work()).toBe(1);
  isBroken = true;
  const error = await work().catch((failed: unknown) => failed);
  expect([times, isDatabaseBusy(error)]).toEqual([1, true]);
  isBroken = false;
  expect(await work()).toBe(2);
});

it('of what was begun nobody knows what became of it', async () => {
  const error = await unitOfWork
    .run(async (tx) => {
      isBroken = true;
      await tx.query('SELECT 1');
    })
    .catch((failed: unknown) => failed);
  isBroken = false;
  expect([error instanceof Error, isDatabaseBusy(error)]).toEqual([true, false]);
});

/** Waits, with the first lock, until the other has its own first one. */
function bothHaveOne(): () => Promise<void> {
  let free: () => void;
  const both = new Promise<void>((resolve) => (free = resolve));
  let have = 0;
  return () => {
    if (++have >= 2) free();
    return both;
  };
}

it('of two that wait for each other both are done, and each once', async () => {
  await doing.query(`CREATE TABLE done (who text NOT NULL)`);
  const met = bothHaveOne();
  let begun = 0;
  const doneBy = (who: string, first: string, second: string) =>
    doing.run(async (tx) => {
      begun++;
      await tx.query(`INSERT INTO done (who) VALUES ($1)`, [who]);
      await tx.lock('thing', first);
      await met();
      await tx.lock('thing', second);
      return who;
    });
  expect(await Promise.all([doneBy('Ana', 'one', 'two'), doneBy('Bo', 'two', 'one')])).toEqual(['Ana', 'Bo']);
  expect(begun).toBe(3);
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { level: 40, time: expect.any(Number), times: 1, msg: expect.stringContaining('done again') },
  ]);
  expect(await doing.query(`SELECT who FROM done ORDER BY who`)).toEqual([{ who: 'Ana' }, { who: 'Bo' }]);
});

it('whoever meets the same again and again is told of it', async () => {
  let times = 0;
  const work = doing.run(async () => {
    times++;
    throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
  });
  await expect(work).rejects.toThrow('deadlock detected');
  expect(times).toBe(3);
});

it('whoever waited in vain for what somebody else is changing did nothing, and may ask again', async () => {
  let free: () => void = () => undefined;
  const isFree = new Promise<void>((resolve) => (free = resolve));
  let has: () => void = () => undefined;
  const isHeld = new Promise<void>((resolve) => (has = resolve));
  const holds = doing.run(async (tx) => {
    await tx.lock('practitioner', 'held');
    has();
    await isFree;
  });
  await isHeld;
  await doing.query(`CREATE TABLE written (who text NOT NULL)`);
  const error = await doing
    .run(async (tx) => {
      await tx.query(`SET LOCAL lock_timeout = '50ms'`);
      await tx.query(`INSERT INTO written (who) VALUES ($1)`, ['Ana']);
      await tx.lock('practitioner', 'held');
    })
    .catch((failed: unknown) => failed);
  free();
  await holds;
  expect(isDatabaseBusy(error)).toBe(true);
  expect(await doing.query(`SELECT who FROM written`)).toEqual([]);
});

it('a lock is not waited for as long as a statement may take: who waits is told apart from what is slow', async () => {
  const [most] = await doing.query<{ lock: string; statement: string }>(
    `SELECT current_setting('lock_timeout') AS lock, current_setting('statement_timeout') AS statement`,
  );
  expect(most).toEqual({ lock: '25s', statement: '30s' });
});
