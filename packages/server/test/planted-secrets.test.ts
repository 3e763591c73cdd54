import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encryptedTables } from '../src/encrypted-columns.js';
import { Cipher } from '../src/platform/cipher.js';
import { KeyRing } from '../src/platform/keys/key-ring.js';
import { AccountStory } from './account-story.js';
import { ConsultationStory } from './consultation-story.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { PlantedElsewhere } from './planted-elsewhere.js';
import { PlantedRequests } from './planted-requests.js';
import { PlantedSecrets } from './planted-secrets.js';

/**
 * A hundred secrets go through everything that somebody can say in confidence, failures included. Afterwards every table,
 * every line of the log, every mail and every answer that failed is looked through for them.
 */
const secrets = new PlantedSecrets();
const lines: string[] = [];
/** What was answered to whoever asked for what failed. */
const refusals: string[] = [];
let database: TestDatabase;
let story: ConsultationStory;
let accounts: AccountStory;

beforeAll(async () => {
  database = await createTestDatabase();
  const logger = pino({ level: 'trace', base: null }, { write: (line: string) => void lines.push(line) });
  story = await ConsultationStory.open(database, {}, logger);
  accounts = await AccountStory.open(database, { rateLimits: false }, logger);
  const requests = new PlantedRequests(database, story, secrets, (line) => void lines.push(line));
  const elsewhere = new PlantedElsewhere(database, accounts, secrets);
  await requests.live();
  await elsewhere.live();
  refusals.push(...requests.refusals, ...elsewhere.refusals);
}, 120_000);
afterAll(async () => {
  await story.close();
  await accounts.close();
  await database.drop();
});

/** As an administrator copies them; without the places of the country, which nobody but a release writes. */
async function dump(): Promise<ReadonlyMap<string, string>> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const tables = new Map<string, string>();
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('places', 'place_names') ORDER BY 1`,
    );
    for (const { name } of rows) {
      let text = '';
      for await (const chunk of client.query(copyTo(`COPY ${name} TO STDOUT`))) text += String(chunk);
      tables.set(name, text);
    }
  } finally {
    await client.end();
  }
  return tables;
}

test('a hundred secrets were said, and the search finds one wherever it is put', () => {
  expect(secrets.count).toBeGreaterThanOrEqual(100);
  const found = new PlantedSecrets();
  const word = found.word('it');
  for (const text of [word, word.toUpperCase(), Buffer.from(`x${word}`).toString('hex')]) {
    expect(found.foundIn(text)).toEqual(['it']);
  }
  for (const before of ['', 'x', 'xx', 'xxx']) {
    expect(found.foundIn(Buffer.from(`${before}${word} and more`).toString('base64'))).toEqual(['it']);
  }
});

test('no table holds one in the clear, jobs and owed mails included', async () => {
  const tables = await dump();
  const found = [...tables].flatMap(([table, text]) => secrets.foundIn(text).map((kind) => `${table}: ${kind}`));
  expect(found).toEqual([]);
  expect(tables.get('outbox')?.length).toBeGreaterThan(1_000);
});

/** A value of every column that rotation knows, as the flows above wrote it. */
async function oneOfEach() {
  const cells = [];
  for (const { table, row, columns } of encryptedTables) {
    for (const { name, inCell } of columns) {
      const [found] = await database.unitOfWork.query<{ row: string; sealed: Buffer }>(
        `SELECT ${row} AS row, ${name} AS sealed FROM ${table} WHERE ${name} IS NOT NULL LIMIT 1`,
      );
      cells.push({ cell: { table, column: inCell, row: found?.row ?? '' }, sealed: found?.sealed ?? null });
    }
  }
  return cells;
}

test('every encrypted column opens in its own cell, and swapped, cut, altered or by another key it is refused', async () => {
  const { cipher } = database;
  const other = new Cipher(KeyRing.alone(randomBytes(32)));
  const cells = await oneOfEach();
  const empty = cells.flatMap(({ cell, sealed }) => (sealed ? [] : [`${cell.table}.${cell.column}`]));
  expect(empty, 'nothing above writes these').toEqual([]);
  for (const [index, { cell, sealed }] of cells.entries()) {
    const name = `${cell.table}.${cell.column}`;
    if (!sealed) continue;
    expect(cipher.decrypt(sealed, cell).length, name).toBeGreaterThan(0);
    const next = cells[(index + 1) % cells.length]!;
    const wrong: readonly (() => string)[] = [
      () => cipher.decrypt(sealed, { ...cell, row: randomUUID() }),
      () => cipher.decrypt(sealed, { ...cell, column: `${cell.column}_other` }),
      () => cipher.decrypt(sealed, { ...cell, table: `${cell.table}_other` }),
      () => cipher.decrypt(next.sealed ?? Buffer.of(), cell),
      () => cipher.decrypt(sealed.subarray(0, -1), cell),
      () => cipher.decrypt(sealed.subarray(0, sealed.length >> 1), cell),
      () => cipher.decrypt(Buffer.concat([sealed, Buffer.of(0)]), cell),
      () => cipher.decrypt(sealed.with(sealed.length - 1, sealed.at(-1)! ^ 1) as Buffer, cell),
      () => cipher.decrypt(sealed.with(20, sealed[20]! ^ 1) as Buffer, cell),
      () => other.decrypt(sealed, cell),
    ];
    for (const [attempt, open] of wrong.entries()) expect(open, `${name}, ${attempt}`).toThrow('does not open');
  }
});

test('no line of the log holds one, however much it says', () => {
  expect(lines.length).toBeGreaterThan(100);
  expect(secrets.foundIn(lines.join('\n'))).toEqual([]);
});

test('no answer that says no repeats one', () => {
  expect(refusals.length).toBeGreaterThan(10);
  expect(refusals.flatMap((text) => secrets.foundIn(text))).toEqual([]);
});

test('the database server is asked with values apart: none is in what it shows of who asks what', async () => {
  const rows = await database.unitOfWork.query<{ query: string }>('SELECT query FROM pg_stat_activity');
  expect(secrets.foundIn(rows.map(({ query }) => query).join('\n'))).toEqual([]);
});

test('a mail says nothing before it is opened, and inside only what its reader may know', () => {
  const mails = [...story.mailbox.list(), ...accounts.mailbox.list()];
  expect(mails.length).toBeGreaterThan(20);
  for (const mail of mails) {
    const files = mail.attachments.map(({ content }) => Buffer.from(content).toString());
    const titles = files.flatMap((text) => text.split(/\r?\n/).filter((line) => /^(SUMMARY|CATEGORIES)/.test(line)));
    const outside = [mail.subject, mail.from, mail.messageId, ...mail.attachments.map(({ filename }) => filename)];
    expect(secrets.foundIn([...outside, ...titles].join(' '))).toEqual([]);

    const [reader = 'the practitioner'] = secrets.foundIn(mail.to);
    const [flow = ''] = reader.split(':');
    const known =
      reader === 'the practitioner'
        ? [/: patient's name$/, /: (video link|what to bring)$/]
        : [
            new RegExp(
              `^${flow}: (private link|practitioner's words|video link|what to bring|operator's words|link to sign in|link of the new address|link to say no)$`,
            ),
          ];
    const inside = secrets.foundIn([mail.text, mail.html ?? '', ...files].join('\n'));
    expect(
      inside.filter((kind) => !known.some((one) => one.test(kind))),
      `${mail.subject} to ${reader}`,
    ).toEqual([]);
  }
});

/** What stays as long as that does which it belongs to. What is added here is erased by no date: think twice. */
const staysWith: readonly (readonly [what: string, columns: readonly string[]])[] = [
  ['an account', ['accounts.email', 'authenticator_apps.secret']],
  [
    'a listing',
    [
      ...['practitioners.contact_email', 'outside_calendars.address', 'usual_arrangements.arrangement'],
      ...['listing_reviews.sealed_reason', 'listing_reviews.sealed_answer', 'listing_look_alike_events.note'],
      ...['listing_appeals.words', 'listing_appeals.answer', 'verification_records.evidence'],
    ],
  ],
  ['a suspension that holds', ['account_suspensions.note', 'account_suspensions.words', 'account_suspensions.reply']],
  [
    'a claim that nobody has decided',
    [
      ...['listing_claims.typed_address', 'listing_claims.official_address', 'listing_claims.found'],
      ...['listing_claims.evidence', 'listing_claim_contacts.address', 'listing_claim_statements.words'],
    ],
  ],
  ['a webhook that is tried', ['webhook_endpoints.address', 'webhook_secrets.secret', 'webhook_attempts.answer']],
];

/** Erased two years after it came, when nobody closes it before. */
const complained = ['about', 'words', 'name', 'email'].map((column) => `complaints.${column}`);

/** What is erased by a date is erased by one of these, or ends by it first. */
const byDate =
  /^(?:accounts|claiming|clinics|complaints\.retention|consultations|listing\.reports|sharing|suspending)\b/;

/** Does what the clock does, so many days later, and answers which columns anything is left in. */
async function leftAfter(days: number): Promise<string[]> {
  database.clock.advance({ hours: 24 * days });
  for (const sweep of story.house.services.sweeps) if (byDate.test(sweep.name)) await sweep.run();
  const columns = encryptedTables.flatMap(({ table, columns: some }) => some.map(({ name }) => ({ table, name })));
  const rows = await database.unitOfWork.query<{ name: string }>(
    columns
      .map(({ table, name }) => `SELECT '${table}.${name}' AS name FROM ${table} HAVING count(${name}) > 0`)
      .join(' UNION ALL '),
  );
  return rows.map(({ name }) => name).toSorted();
}

// The last of these stories: it leaves nothing for others to look through.
test('everything that was said is erased by its date, but what belongs to something that is there', async () => {
  const stays = staysWith.flatMap(([, columns]) => columns);
  // Whoever asked and was not answered, and whoever waited for a time in vain, is told so first.
  await leftAfter(121);
  expect(await leftAfter(121)).toEqual([...stays, ...complained, 'complaint_steps.words'].toSorted());
  expect(await leftAfter(500)).toEqual(stays.toSorted());
});
