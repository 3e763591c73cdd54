import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { entities } from '../../src/entities.js';
import { sealContactEmail } from '../../src/listing/keeper/contact-email.js';
import { migrations } from '../../src/migrations.js';
import { systemClock } from '../../src/platform/clock.js';
import { openKeys } from '../../src/platform/key-file.js';
import { connectDatabase } from '../../src/platform/postgres/database.js';
import { createLogger } from '../../src/platform/process/logger.js';
import { UnitOfWork } from '../../src/platform/unit-of-work.js';
import { Schedules } from '../../src/availability/schedules.service.js';
import { setUpApp, StoryBrowser } from '../account-story.js';
import { aPractice, aVideoTalk } from '../practices.js';
import { testsFolder } from '../tests-folder.js';
import { judge } from './chaos/judge.js';
import { KillablePostgres, KillableProgram, type Killable } from './chaos/killable.js';
import { Patients, type Desk } from './chaos/patients.js';
import { PostOffice, type Delivered } from './chaos/post-office.js';
import { isWhole, longest, sizeOf, tell } from './sizes.js';

const consultations = sizeOf('CONSULTATIONS', 120);
const killsEach = sizeOf('KILLS', 2);
const desksWanted = sizeOf('PRACTITIONERS', 3);
const atOnce = sizeOf('ATONCE', 8);
const readyWithinMs = 5_000;

test(
  'server, worker and PostgreSQL are killed while consultations are made, moved and called off: none is lost',
  async () => {
    const folder = mkdtempSync(join(testsFolder, 'clearing-chaos-'));
    // Where its own user may pass, PostgreSQL keeps its files here, which are removed, and not below /var/lib.
    chmodSync(folder, 0o711);
    const office = await PostOffice.open();
    const cutShort: Delivered[] = [];
    const postgres = await KillablePostgres.start(join(folder, 'database'));
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const encryptionKey = randomBytes(32).toString('base64');
    const env = {
      ...{ PATH: process.env['PATH'], DATA_DIR: folder, DATABASE_URL: postgres.url, ENCRYPTION_KEY: encryptionKey },
      ...{ PORT: String(port), PUBLIC_ORIGIN: origin, HOST: '127.0.0.1', TRUST_PROXY: '127.0.0.1', WORKER: 'off' },
      ...{
        SMTP_URL: office.smtpUrl,
        MAIL_FROM: 'Clearing <post@chaos.test>',
        DEMONSTRATION: 'off',
        LOG_LEVEL: 'silent',
      },
      ...{ WEB_BUILD: folder, NODE_COMPILE_CACHE: join(tmpdir(), 'clearing-compiled') },
    };
    const isReady = () =>
      fetch(`${origin}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    const server = new KillableProgram('the server', 'main', env, isReady);
    const worker = new KillableProgram('the worker', 'worker-main', env, async () =>
      /worker is running/.test(worker.output),
    );
    try {
      await server.start();
      await worker.start();
      const dataSource = await connectDatabase({
        ...{ url: postgres.url, entities, migrations, poolSize: 2, logger: createLogger('silent') },
      });
      const unitOfWork = new UnitOfWork(dataSource, systemClock);
      const { cipher } = await openKeys(dataSource, { encryptionKey, encryptionKeyFile: '', keyService: null });
      const desks: Desk[] = [];
      for (let count = 0; count < desksWanted; count++) desks.push(await aDesk());

      const patients = new Patients(origin, desks, office, Math.max(24, (consultations / desksWanted) * 3));
      let begun = 0;
      let done = 0;
      const lives = Array.from({ length: atOnce }, async () => {
        while (begun++ < consultations) {
          await patients.live();
          done++;
          if (done % 250 === 0) tell(`${done} lived, ${patients.retries} sends repeated`);
        }
      });
      const living = Promise.all(lives);
      const theMinuteIsOver = () =>
        unitOfWork.query(`UPDATE outbox SET leased_until = now() - interval '1 second' WHERE leased_until > now()`);
      const recoveries = killAll([server, worker, postgres], () => done / consultations, theMinuteIsOver);
      await Promise.all([living, recoveries]);
      await untilAllHaveLeft(unitOfWork);

      const { mails, repeats } = await judge(unitOfWork, patients.acknowledged, {
        delivered: office.delivered,
        cutShort,
      });
      const slowest = Math.max(...(await recoveries));
      tell(
        `${patients.acknowledged.length} consultations, ${3 * killsEach} kills, ${patients.retries} sends repeated, ${mails} emails and ${repeats} repeats; ready within ${slowest} ms of the database at the latest`,
      );
      expect(patients.acknowledged.length).toBe(consultations);
      expect(cutShort.length).toBeGreaterThan(0);
      expect([server.endedByItself, worker.endedByItself]).toEqual([0, 0]);
      if (isWhole) expect(slowest).toBeLessThan(readyWithinMs);
      // Of few, each may be about what is no longer so when it would come again.
      if (isWhole) expect(repeats).toBeGreaterThan(0);
      await dataSource.destroy();

      async function aDesk(): Promise<Desk> {
        const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 0, endMinute: 1440 }));
        const talk = { horizonDays: 90, leadTimeMinutes: 60 };
        const week = { timeZone: 'UTC', hours };
        const { practitionerId, typeId } = await aPractice(unitOfWork, { type: talk, week });
        const instant = await unitOfWork.run((tx) =>
          new Schedules().offer(tx, practitionerId, { ...aVideoTalk, ...talk, bookingPolicy: 'INSTANT', position: 1 }),
        );
        const email = `ana-${practitionerId}@chaos.test`;
        const sealed = sealContactEmail(cipher, practitionerId, email);
        await unitOfWork.query(`UPDATE practitioners SET contact_email = $2, contact_email_hash = $3 WHERE id = $1`, [
          practitionerId,
          sealed.contactEmail,
          sealed.contactEmailHash,
        ]);
        const browser = new StoryBrowser(`${origin}/app/graphql`, `192.0.2.${desks.length + 1}`);
        await browser.requestLink(email);
        const mail = await office.mailTo(email, 'Your link to sign in', 240_000);
        await browser.useLink(/\/sign-in\/([\w-]+)/.exec(mail.text)?.[1] ?? '');
        await setUpApp(browser, systemClock);
        const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        return { practitionerId, asked: typeId, instant, cookie };
      }
    } finally {
      await Promise.all([server.stop(), worker.stop()]);
      await postgres.stop();
      await office.close();
      rmSync(folder, { recursive: true, force: true });
    }

    /** In an order of chance, spread over all that is lived; answers how long after each the server was ready again. */
    async function killAll(
      victims: readonly Killable[],
      progress: () => number,
      /** A killed worker's letters are leased to it for a minute, for which people wait; in the suite they need not. */
      theMinuteIsOver: () => Promise<unknown>,
    ): Promise<number[]> {
      const order = Array.from({ length: killsEach }, () => victims)
        .flat()
        .map((victim) => ({ victim, at: Math.random() }))
        .toSorted((a, b) => a.at - b.at);
      const recovered: number[] = [];
      for (const [index, { victim }] of order.entries()) {
        while (progress() < (index + 0.5) / (order.length + 1)) await sleep(10);
        const unheardOf = await (victim === worker ? office.untilOneIsInTheAir() : sleep(Math.random() * 300, null));
        if (unheardOf) cutShort.push(unheardOf);
        await victim.killAndRestart();
        if (victim !== server && !isWhole) await theMinuteIsOver();
        const back = performance.now();
        while (!(await isReady())) await sleep(20);
        if (victim === postgres) recovered.push(Math.round(performance.now() - back));
        tell(`kill ${index + 1} of ${order.length}: ${victim.name}`);
      }
      return recovered;
    }
  },
  longest,
);

async function untilAllHaveLeft(unitOfWork: UnitOfWork): Promise<void> {
  for (;;) {
    const [owed] = await unitOfWork.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM outbox WHERE sent_at IS NULL AND not_before <= now() + interval '5 minutes'`,
    );
    if (owed!.count === 0) return;
    await sleep(200);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
