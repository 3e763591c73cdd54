import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { openHouse, programBrowser, type TestHouse } from '../../../test/graphql-client.js';
import { untilHeldUp } from '../../../test/held-up.js';
import { Scenario, type InStory } from '../../../test/scenario.js';

let database: TestDatabase;
let house: TestHouse;
let ana: InStory;

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database, { rateLimits: true });
  ana = await new Scenario(database).practitioner('Ana Ruiz').licensedIn('US-TX').publish();
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

const report = async (input: object, from = '203.0.113.1') => {
  const { data } = await house.server.executeApp(
    {
      query: `mutation ($input: ReportListingInput!) { reportListing(input: $input) {
        __typename ... on UserError { message } ... on InvalidInput { problems { path message } }
        ... on CrisisSupport { continueWith lines { dial } } ... on TooManyRequests { retryAfterSeconds } } }`,
      variables: { input: { practitionerId: ana.globalId, ...input } },
    },
    { actor: { kind: 'NOBODY' }, clientAddress: from, browser: programBrowser, requestId: 'test', locale: 'en' },
  );
  return (data as { reportListing: { __typename: string; continueWith?: string } }).reportListing;
};
const stored = () =>
  database.unitOfWork.query<{ id: string; text: Buffer; contact: Buffer | null; practitionerId: string }>(
    `SELECT id, text, contact, practitioner_id AS "practitionerId" FROM listing_reports`,
  );

test('a visitor reports a wrong price: operators have it encrypted, and the log knows it came', async () => {
  const words = 'The price is out of date. I asked, for my depression, and was told otherwise.';

  expect(await report({ text: words, contact: 'sam@mail.example' })).toEqual({ __typename: 'ReportReceived' });

  const [row] = await stored();
  expect(row?.practitionerId).toBe(ana.id);
  expect(row?.text.toString('latin1')).not.toContain('depression');
  const cell = (column: string) => ({ table: 'listing_reports', column, row: row?.id ?? '' });
  expect(database.cipher.decrypt(row?.text ?? Buffer.of(), cell('text'))).toBe(words);
  expect(database.cipher.decrypt(row?.contact ?? Buffer.of(), cell('contact'))).toBe('sam@mail.example');
  expect(
    await database.unitOfWork.query(`SELECT actor_kind, action, subject_id FROM audit_entries WHERE subject_id = $1`, [
      row?.id,
    ]),
  ).toEqual([{ actor_kind: 'NOBODY', action: 'listing.report.received', subject_id: row?.id }]);
});

test('a listing that goes at that very moment is not there, and nothing is stored', async () => {
  const gone = await new Scenario(database).practitioner('Gone Early').licensedIn('US-TX').publish();
  const before = (await stored()).length;
  const { reporting } = await database.unitOfWork.run(async (tx) => {
    await tx.query(`DELETE FROM practitioners WHERE id = $1`, [gone.id]);
    const reported = report({ practitionerId: gone.globalId, text: 'The price is out of date.' }, '203.0.113.11');
    await untilHeldUp(database, 1);
    return { reporting: reported };
  });
  expect(await reporting).toEqual({ __typename: 'NotFound', message: 'We could not find that listing.' });
  expect(await stored()).toHaveLength(before);
});

test.each([
  [{ text: '  ' }, ['text'], 'Say in a few words what is wrong.'],
  [{ text: 'x'.repeat(2_001) }, ['text'], 'Please keep it under 2000 characters.'],
  [{ text: 'x', contact: 'y'.repeat(201) }, ['contact'], 'Please keep it under 200 characters.'],
  [{ text: 'x', contact: 'a@b.example\r\nBcc: c' }, ['contact'], 'Please write it on one line.'],
])('what cannot be stored is refused with its path, and nothing is stored', async (input, path, message) => {
  const before = (await stored()).length;
  expect(await report(input)).toMatchObject({ __typename: 'InvalidInput', problems: [{ path, message }] });
  expect(await stored()).toHaveLength(before);
});

test('a listing that cannot be seen cannot be reported either', async () => {
  expect(await report({ practitionerId: 'bm9ib2R5', text: 'Wrong.' }, '203.0.113.2')).toMatchObject({
    __typename: 'NotFound',
    message: 'We could not find that listing.',
  });
});

test('one address sends five in an hour, and another is not held up by it', async () => {
  const from = '203.0.113.9';
  for (let sent = 0; sent < 5; sent++) {
    expect(await report({ text: 'Again.' }, from)).toEqual({ __typename: 'ReportReceived' });
  }
  const before = (await stored()).length;
  const refused = await report({ text: 'Again.' }, from);
  expect(refused).toMatchObject({ __typename: 'TooManyRequests', retryAfterSeconds: 720 });
  expect(await stored()).toHaveLength(before);
  expect(await report({ text: 'First.' }, '203.0.113.10')).toEqual({ __typename: 'ReportReceived' });
});

test('danger in the words is heard before anything else: nothing is stored until they say that they are safe', async () => {
  const from = '203.0.113.20';
  const words = 'They took my money and sent me home. I want to kill myself tonight.';
  const before = (await stored()).length;

  const heard = await report({ text: words, practitionerId: 'bm9ib2R5' }, from);

  expect(heard).toMatchObject({ __typename: 'CrisisSupport', lines: expect.arrayContaining([{ dial: '988' }]) });
  expect(await stored()).toHaveLength(before);
  const sent = await report({ text: words, safeAcknowledgement: heard.continueWith }, from);
  expect(sent).toEqual({ __typename: 'ReportReceived' });
  const said = await database.unitOfWork.query<{ said_safe: boolean; reports: number }>(
    `SELECT said_safe, count(*) AS reports FROM listing_reports GROUP BY said_safe ORDER BY said_safe`,
  );
  expect(said).toEqual([
    { said_safe: false, reports: before },
    { said_safe: true, reports: 1 },
  ]);
});

test('a form that is sent twice is one report; other words on it, and the same words of somebody else, are another', async () => {
  const from = '203.0.113.21';
  const attempt = 'c0ffee00-0000-4000-8000-000000000001';
  const before = (await stored()).length;
  const received = { __typename: 'ReportReceived' };

  expect(await report({ attempt, text: 'The office is closed.', contact: 'sam@mail.example' }, from)).toEqual(received);
  expect(await report({ attempt, text: 'The office is closed. ', contact: 'sam@mail.example' }, from)).toEqual(
    received,
  );
  expect(await stored()).toHaveLength(before + 1);

  await report({ attempt, text: 'The office is closed on Mondays.', contact: 'sam@mail.example' }, from);
  // Whoever makes up no form of their own is not taken for whoever did so before them.
  for (let people = 0; people < 2; people++) {
    await report(
      { attempt: 'none', text: 'The office is closed.', contact: 'sam@mail.example' },
      `203.0.113.${22 + people}`,
    );
  }
  await report({ text: 'The office is closed.', contact: 'sam@mail.example' }, from);
  expect(await stored()).toHaveLength(before + 5);
});

test('the public door does not know reports', async () => {
  const { errors } = await house.publicDoor.send(`mutation { reportListing(input: {}) { __typename } }`);
  expect(errors).not.toHaveLength(0);
});

test('a report is erased after half a year, and not a day before', async () => {
  const erase = house.services.sweeps.find(({ name }) => name === 'listing.reports');
  await report({ text: 'The street is wrong.' }, '203.0.113.7');
  const before = (await stored()).length;
  const came = database.clock.now();

  database.clock.set(came.add({ hours: 179 * 24 }));
  await erase?.run();
  expect(await stored()).toHaveLength(before);

  database.clock.set(came.add({ hours: 180 * 24 }));
  expect(await erase?.run()).toBe(before);
  expect(await stored()).toEqual([]);
});
