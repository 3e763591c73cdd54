import type { WebEntry } from '@clearing/shared/web-entry';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AccessLinks } from '../src/accounts/access-links.js';
import { patientLinkPurposes } from '../src/platform/actor.js';
import { PageCookies } from '../src/platform/pages/page-cookies.js';
import { everythingKept } from './access/everything-kept.js';
import { ConsultationStory, monday10 } from './consultation-story.js';
import { createTestDatabase, testNow, type TestDatabase } from './database.js';
import { testSettings } from './graphql-client.js';

const webBuild = fileURLToPath(new URL('../../web/dist', import.meta.url));

let database: TestDatabase;
let story: ConsultationStory;
let origin: string;

beforeAll(async () => {
  database = await createTestDatabase();
  database.clock.set(testNow);
  story = await ConsultationStory.open(database, { webBuild });
  origin = new URL(story.house.appDoor.url).origin;
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

/** Who looked is written down, which is why it is kept; a session says when it was last used. */
const WRITTEN_BY_LOOKING = ['audit_entries', 'audit_waiting', 'audit_seals', 'audit_chain_end', 'account_sessions'];

async function kept(): Promise<Record<string, string>> {
  const all = Object.entries(await everythingKept(database));
  return Object.fromEntries(all.filter(([table]) => !WRITTEN_BY_LOOKING.includes(table)));
}

const cookies = new PageCookies(testSettings.publicOrigin);

async function look(path: string, cookie: string | null): Promise<number> {
  const headers = { 'user-agent': 'Mozilla/5.0 (a program that reads mail)', ...(cookie && { cookie }) };
  const [got] = await Promise.all(
    ['GET', 'HEAD'].map((method) => fetch(`${origin}${path}`, { method, headers, redirect: 'manual' })),
  );
  await got!.arrayBuffer();
  return got!.status;
}

/** Every page of one consultation, with what a form on it would send in its address. */
async function pagesOf(id: string): Promise<string[]> {
  const { routes } = (await import(`${webBuild}/server/entry-server.js`)) as WebEntry;
  const own = routes
    .map(({ pattern }) => pattern)
    .filter((pattern) => /^\/(consultations|requests)\/:id/.test(pattern));
  expect(own).toEqual(
    expect.arrayContaining(['/consultations/:id/move', '/consultations/:id/cancel', '/requests/:id']),
  );
  const forms = ['', `?do=cancel&answer=cancel&do=take-back&do=no-show&at=${monday10}&key=k`];
  return own.flatMap((pattern) => forms.map((form) => pattern.replace(':id', encodeURIComponent(id)) + form));
}

test('programs that read mail open every link in it, and whoever looks at every page: nothing is moved, cancelled or chosen', async () => {
  const ana = await story.aPractitioner();
  const practitioner = await story.signedInPractitioner(ana);
  const times = ['2026-11-24T16:00:00Z', '2026-11-24T17:00:00Z'];
  const propose = (asker: typeof practitioner | string, consultationId: string) =>
    story.act(asker, 'proposeConsultationTime', { consultationId, startsAt: times, idempotencyKey: consultationId });
  const waiting = await story.aSentRequest(ana, { startsAt: '2026-11-23T17:00:00Z' }, practitioner);
  const talk = await story.aSentRequest(ana, {}, practitioner);
  const arrangement = { videoLink: 'https://meet.example/room' };
  await story.act(practitioner, 'acceptConsultation', { consultationId: talk.id, arrangement });
  expect(await propose(practitioner, talk.id)).toMatchObject({ __typename: 'Consultation' });
  await story.act(waiting.patient, 'renewPrivateLink', { consultationId: waiting.id });
  await story.act(talk.patient, 'mailLinkToEverything', { consultationId: talk.id });
  const words = { text: 'Hello', idempotencyKey: talk.id, as: 'PRACTITIONER' };
  await story.act(practitioner, 'sendConsultationMessage', { consultationId: talk.id, ...words });
  const refused = await story.aSentRequest(ana, { startsAt: '2026-11-23T18:00:00Z' }, practitioner);
  await story.act(practitioner, 'declineConsultation', { consultationId: refused.id });
  database.clock.advance({ minutes: 1 });
  await story.pass();

  const mails = [waiting.email, talk.email, refused.email, ana.email].flatMap((address) => story.mailsTo(address));
  const links = mails.flatMap(({ text, html }) => `${text} ${html}`.match(/https?:\/\/localhost:4000[^\s"<>]*/g) ?? []);
  const inMails = [...new Set(links)].map((link) =>
    link.replaceAll('&amp;', '&').replace(testSettings.publicOrigin, ''),
  );
  expect(inMails.filter((path) => path.startsWith('/c/')).length).toBeGreaterThan(3);
  const accessLinks = new AccessLinks(database.unitOfWork, database.cipher);
  const read = await Promise.all(inMails.map((path) => accessLinks.read(/^\/c\/([\w-]+)/.exec(path)?.[1] ?? '')));
  const purposes = read.flatMap((link) => (link?.role === 'PATIENT' ? link.purposes : []));
  expect([...new Set(purposes)].toSorted()).toEqual([...patientLinkPurposes].toSorted());
  const session = [...practitioner.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const pages = await pagesOf(talk.id);

  const before = await kept();
  const statuses = await Promise.all(inMails.map((path) => look(path, null)));
  expect(statuses.every((status) => status < 500)).toBe(true);
  const ofTheirs = [cookies.set('access', talk.patient).split(';')[0]!, session];
  for (const path of [...pages, '/account/requests', '/requests']) {
    const theirs = path.startsWith('/consultations') ? ofTheirs[0]! : session;
    const answered = await Promise.all([look(path, null), look(path, theirs)]);
    expect(Math.max(...answered), path).toBeLessThan(500);
  }
  expect(await look(`/consultations/${encodeURIComponent(talk.id)}/move`, ofTheirs[0]!)).toBe(303);
  expect(await kept()).toEqual(before);
  // The form's own way of being sent, from where no form of ours stands, does nothing either.
  const elsewhere = await fetch(`${origin}/consultations/${encodeURIComponent(talk.id)}/cancel`, {
    method: 'POST',
    headers: {
      cookie: ofTheirs[0]!,
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'https://elsewhere.example',
    },
    body: 'reason=',
    redirect: 'manual',
  });
  expect(elsewhere.status).toBeGreaterThanOrEqual(400);
  expect(await kept()).toEqual(before);
}, 90_000);
