import type { ServiceStatus, StatusPartName } from '@clearing/shared/service-status';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../test/database.js';
import { openHouse, type TestHouse } from '../test/graphql-client.js';
import { Mailer } from './platform/mail/mailer.js';
import { OutboxSender, oweMail, type MailComposer } from './platform/mail/outbox.js';
import { AnsweredMinutes } from './platform/process/answered-minutes.js';
import { createLogger } from './platform/process/logger.js';
import type { UnitOfWork } from './platform/unit-of-work.js';
import { statusSources } from './status-sources.js';

let database: TestDatabase;
let house: TestHouse;

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

const answering = async () => ({ data: { practitioners: { nodes: [] } } });
const look = async (part: StatusPartName, running: Partial<Parameters<typeof statusSources>[1]> = {}) => {
  const minutes = new AnsweredMinutes(database.unitOfWork, async () => true);
  const sources = statusSources(
    { unitOfWork: database.unitOfWork, clock: database.clock },
    { executePublic: answering, sandbox: null, minutes, ...running },
  );
  return sources.probes[part]();
};

describe('how the service is, as a process finds out', () => {
  it('is told to anybody from anywhere, by the public door itself', async () => {
    const response = await fetch(house.publicDoor.url.replace('/graphql', '/status.json'));
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const { state, parts } = (await response.json()) as ServiceStatus;
    const stateOf = Object.fromEntries(parts.map((each) => [each.part, each.state]));
    // No invented listings are made for most tests: without them the rest goes on.
    expect(stateOf).toMatchObject({ API: 'OK', DATABASE: 'OK', WORKER: 'OK', MAIL: 'OK', WEBHOOKS: 'OK' });
    expect(stateOf).toMatchObject({ SANDBOX: 'FAILING' });
    expect(state).toBe('LATE');
  });

  it('says of the API that it fails when a search is not answered', async () => {
    expect(await look('API')).toMatchObject({ state: 'OK' });
    expect(await look('API', { executePublic: async () => ({ errors: [{ message: 'Busy.' }] }) })).toEqual({
      state: 'FAILING',
      lastAt: null,
    });
  });

  it('says of mail that it is late when one waits for more than five minutes, and when the last one left', async () => {
    const now = database.clock.now();
    const owe = (minutesAgo: number, sentAt: string | null) =>
      database.unitOfWork.query(
        `INSERT INTO outbox (id, kind, subject_id, created_at, not_before, sent_at, left_at) VALUES ($1, 'test', $1, $2, $2, $3, $3)`,
        [randomUUID(), now.subtract({ minutes: minutesAgo }).toString(), sentAt],
      );
    await owe(30, now.subtract({ minutes: 20 }).toString());
    await owe(4, null);
    expect(await look('MAIL')).toEqual({
      state: 'OK',
      lastAt: new Date(now.subtract({ minutes: 20 }).epochMilliseconds).toISOString(),
    });
    await owe(6, null);
    expect(await look('MAIL')).toMatchObject({ state: 'LATE' });
  });

  describe('of mail', () => {
    const NOBODY_LISTENS = 'smtp://127.0.0.1:1';
    let refusing: SMTPServer;
    let refusesAddresses: string;
    beforeAll(async () => {
      refusing = new SMTPServer({
        ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false },
        onRcptTo: (_address, _session, done) => done(Object.assign(new Error('Nobody here'), { responseCode: 550 })),
      });
      await new Promise<void>((listening) => refusing.listen(0, '127.0.0.1', listening));
      refusesAddresses = `smtp://127.0.0.1:${(refusing.server.address() as AddressInfo).port}`;
    });
    afterAll(() => new Promise<void>((closed) => refusing.close(closed)));

    const refuse = async (smtpUrl = NOBODY_LISTENS) => {
      const mailer = new Mailer({ smtpUrl, from: 'post@clearing.example', isRealServer: false });
      const letter = { to: 'ana@mail.example', subject: 'Hello', text: 'Hello', html: '<p>Hello</p>' };
      const composers = new Map<string, MailComposer>([
        ['letter', async () => letter],
        ['over', async () => null],
        ['unwritable', () => Promise.reject(new Error('No words for it.'))],
      ]);
      const { unitOfWork, clock } = database;
      await new OutboxSender(unitOfWork, clock, mailer, composers, createLogger('silent')).sendDue();
      mailer.close();
    };
    const owe = (kind: string, notBefore = database.clock.now(), subjectId: string = randomUUID()) =>
      database.unitOfWork.run((tx) => oweMail(tx, { kind, subjectId, notBefore }));
    const oweALetter = (notBefore?: Temporal.Instant) => owe('letter', notBefore);
    const left = () =>
      database.unitOfWork.query(
        `INSERT INTO outbox (id, kind, subject_id, created_at, not_before, attempts, sent_at, left_at)
         SELECT gen_random_uuid(), 'letter', gen_random_uuid(), $1, $1, 1, at, at
         FROM (SELECT $1::timestamptz + interval '1 second' AS at) second`,
        [database.clock.now().toString()],
      );
    beforeEach(async () => {
      database.clock.set(testNow);
      await database.unitOfWork.query('TRUNCATE outbox');
    });

    it('says that it is late however often one that nobody takes was tried', async () => {
      await oweALetter();
      await refuse();
      expect(await look('MAIL')).toMatchObject({ state: 'OK' });
      // Tried 10, 20, 40, 80 and 160 seconds later, each time put off for longer.
      for (const seconds of [10, 20, 40, 80, 160]) {
        database.clock.advance({ seconds });
        await refuse();
      }
      expect(await look('MAIL')).toMatchObject({ state: 'LATE' });
    });

    it('does not count the time of one that is to leave later before it is due, tried or not', async () => {
      await oweALetter(database.clock.now().add({ hours: 24 }));
      database.clock.advance({ hours: 24 });
      expect(await look('MAIL')).toMatchObject({ state: 'OK' });
      await refuse();
      database.clock.advance({ seconds: 9 });
      expect(await look('MAIL')).toMatchObject({ state: 'OK' });
      database.clock.advance({ minutes: 5 });
      expect(await look('MAIL')).toMatchObject({ state: 'LATE' });
    });

    it('leaves out an address that takes nothing, also where nothing else is sent for days', async () => {
      await oweALetter();
      for (let tries = 0; tries < 12; tries++) {
        await refuse(refusesAddresses);
        expect(await look('MAIL')).toMatchObject({ state: 'OK' });
        database.clock.advance({ hours: 6 });
      }
      expect(await database.unitOfWork.query(`SELECT FROM outbox WHERE failed_at IS NOT NULL`)).toHaveLength(1);
      // What nobody has tried waits for us, whatever else left.
      await oweALetter();
      database.clock.advance({ minutes: 6 });
      await left();
      expect(await look('MAIL')).toMatchObject({ state: 'LATE' });
    });

    it('says that it is late when three were refused and none left since, while they are owed and for a day after', async () => {
      const about = randomUUID();
      for (const subjectId of [about, about, about, randomUUID()]) await owe('letter', undefined, subjectId);
      await refuse(refusesAddresses);
      database.clock.advance({ minutes: 10 });
      expect(await look('MAIL')).toMatchObject({ state: 'OK' });
      await oweALetter();
      await refuse(refusesAddresses);
      expect(await look('MAIL')).toMatchObject({ state: 'LATE' });
      for (let tries = 0; tries < 12; tries++) {
        database.clock.advance({ hours: 6 });
        await refuse(refusesAddresses);
      }
      expect(await database.unitOfWork.query(`SELECT FROM outbox WHERE failed_at IS NOT NULL`)).toHaveLength(5);
      expect(await look('MAIL')).toMatchObject({ state: 'LATE' });
      await left();
      expect(await look('MAIL')).toMatchObject({ state: 'OK' });
    });

    it('says that it is late when we cannot write a letter, whatever else leaves', async () => {
      await owe('unwritable');
      await refuse();
      database.clock.advance({ minutes: 6 });
      await left();
      expect(await look('MAIL')).toMatchObject({ state: 'LATE' });
    });

    it('says that it is late when the server went away while it took those that were due at once', async () => {
      await oweALetter();
      await left();
      await refuse();
      database.clock.advance({ minutes: 6 });
      expect(await look('MAIL')).toMatchObject({ state: 'LATE' });
      for (let tries = 0; tries < 12; tries++) {
        database.clock.advance({ hours: 6 });
        await refuse();
      }
      await left();
      expect(await database.unitOfWork.query(`SELECT FROM outbox WHERE failed_at IS NOT NULL`)).toHaveLength(1);
      expect(await look('MAIL')).toMatchObject({ state: 'LATE' });
    });

    it('does not take for one that left what nobody is to have any more', async () => {
      await oweALetter();
      await refuse();
      database.clock.advance({ minutes: 6 });
      // Such as a code that is over, of which there are more the longer nothing leaves.
      await owe('over');
      await refuse();
      expect(await database.unitOfWork.query(`SELECT FROM outbox WHERE sent_at IS NOT NULL`)).toHaveLength(1);
      expect(await look('MAIL')).toEqual({ state: 'LATE', lastAt: null });
    });

    it('says for a day that one was given up', async () => {
      await oweALetter();
      for (let tries = 0; tries < 12; tries++) {
        await refuse();
        database.clock.advance({ hours: 6 });
      }
      database.clock.advance({ hours: 12 });
      const [row] = await database.unitOfWork.query<{ failedAt: Date }>(`SELECT failed_at AS "failedAt" FROM outbox`);
      expect(row?.failedAt).toBeInstanceOf(Date);
      expect(await look('MAIL')).toMatchObject({ state: 'LATE' });
      database.clock.advance({ hours: 6 });
      expect(await look('MAIL')).toMatchObject({ state: 'OK' });
    });
  });

  it('says of the files that they are late when one is long due', async () => {
    const now = database.clock.now();
    await database.unitOfWork.query(`DELETE FROM open_data_makings`);
    expect(await look('OPEN_DATA')).toEqual({ state: 'OK', lastAt: null });
    await database.unitOfWork.query(
      `INSERT INTO open_data_makings (subject, due_at, not_before, made_at) VALUES ('test', $1, $1, $2)`,
      [now.subtract({ minutes: 46 }).toString(), now.subtract({ hours: 1 }).toString()],
    );
    expect(await look('OPEN_DATA')).toMatchObject({ state: 'LATE', lastAt: expect.any(String) });
  });

  it('says of test keys that they are late while their listings are made, and that they fail when that failed', async () => {
    const ready = (made: Promise<void>) => ({ sandbox: { ready: () => made } });
    expect(await look('SANDBOX', ready(new Promise(() => undefined)))).toMatchObject({ state: 'LATE' });
    expect(await look('SANDBOX', ready(Promise.resolve()))).toMatchObject({ state: 'OK' });
    await expect(look('SANDBOX', ready(Promise.reject(new Error('No room.'))))).rejects.toThrow();
  });

  it('says of test keys that they fail while the database is away, though their listings were made', async () => {
    const { unitOfWork, clock } = database;
    const away = Object.create(unitOfWork, {
      query: { value: () => Promise.reject(new Error('Gone.')) },
    }) as UnitOfWork;
    const running = { executePublic: answering, sandbox: { ready: async () => undefined } };
    const minutes = new AnsweredMinutes(away, async () => false);
    await expect(
      statusSources({ unitOfWork: away, clock }, { ...running, minutes }).probes.SANDBOX(),
    ).rejects.toThrow();
  });
});
