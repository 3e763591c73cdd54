import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { personalDataJsonPath } from '@clearing/shared/personal-data';
import { AccountStory, type StoryBrowser } from '../../test/account-story.js';
import { ComplaintStory } from '../../test/complaint-story.js';
import { createTestDatabase, testNow, type TestDatabase } from '../../test/database.js';
import { untilHeldUp } from '../../test/held-up.js';
import { newOperator } from '../../test/operator-story.js';
import { Scenario, type InStory } from '../../test/scenario.js';
import { authenticate } from '../platform/authenticator.js';

let database: TestDatabase;
let story: AccountStory;
let complaints: ComplaintStory;
let rosa: StoryBrowser;
let ana: InStory;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await AccountStory.open(database);
  complaints = new ComplaintStory(story);
  ana = await new Scenario(database).practitioner('Ana Ruiz, MD').licensedIn('US-TX').at('Dallas').publish();
  rosa = await newOperator(story, 'rosa@operators.example');
});
beforeEach(() => database.unitOfWork.query('TRUNCATE complaints CASCADE'));
afterAll(async () => {
  await story.close();
  await database.drop();
});

const kept = async () => {
  const rows = await database.unitOfWork.query<{ row: string }>(
    `SELECT c::text AS row FROM complaints c UNION ALL SELECT s::text FROM complaint_steps s`,
  );
  return rows.map(({ row }) => row).join('\n');
};
/** bytea is written as hexadecimal digits: words would be found there as such. */
const inHex = (words: string) => Buffer.from(words).toString('hex');
const audited = () =>
  database.unitOfWork.query<{ action: string; kind: string; actor: string | null; text: string }>(
    `SELECT action, actor_kind AS kind, actor_id AS actor, e::text AS text FROM audit_entries e
     WHERE action LIKE 'complaint.%' ORDER BY at, action`,
  );
const sweep = () => story.house.services.sweeps.find(({ name }) => name === 'complaints.retention')!.run();

const marked = {
  words: 'I could not breathe after the samphire infusion.',
  name: 'Robin Quill',
  email: 'robin.quill@mail.example',
  about: 'The doctor on Elm Street',
};

describe('somebody without an account', () => {
  test('tells of a listing that goes at that very moment: what they wrote is kept, without its page', async () => {
    const gone = await new Scenario(database).practitioner('Gone Early').licensedIn('US-TX').publish();
    const { telling } = await database.unitOfWork.run(async (tx) => {
      await tx.query(`DELETE FROM practitioners WHERE id = $1`, [gone.id]);
      const told = complaints.told({ ...marked, kind: 'ADVERSE_EVENT', practitionerSlug: gone.slug });
      await untilHeldUp(database, 1);
      return { telling: told };
    });
    expect(await complaints.page(await telling)).toMatchObject({ isEvent: true, isErased: false });
  });

  test('tells of it, and everything they wrote is encrypted where it is kept', async () => {
    const token = await complaints.told({ ...marked, kind: 'ADVERSE_EVENT', practitionerSlug: ana.slug });
    const rows = await kept();
    for (const words of Object.values(marked)) {
      expect(rows).not.toContain(words);
      expect(rows).not.toContain(inHex(words));
    }
    expect(rows).toContain(ana.id);
    const log = await audited();
    expect(log.at(-1)).toMatchObject({ action: 'complaint.received', actor: null });
    expect(log.map(({ text }) => text).join()).not.toMatch(/breathe|Quill|Elm/);
    expect(await complaints.page(token)).toMatchObject({ isEvent: true, hasEmail: true, messages: [], readAt: [] });
    const [item] = await complaints.listed(rosa);
    expect(await complaints.opened(rosa, item!.key)).toMatchObject({
      ...{ subjectName: 'Ana Ruiz, MD', kind: 'ADVERSE_EVENT' },
      words: { text: marked.words, name: marked.name, email: marked.email, about: marked.about },
    });
    expect((await complaints.page(token))?.['readAt']).toHaveLength(1);
  });

  test('is answered alike, whether there is such a page, a hidden one, or none', async () => {
    const hidden = await new Scenario(database).practitioner('Ben Ito, MD').licensedIn('US-TX').at('Dallas').publish();
    await database.unitOfWork.query(
      `INSERT INTO listing_hidings (practitioner_id, since, reason, former_state) VALUES ($1, now(), 'NOT_SAFE', 'PUBLISHED')`,
      [hidden.id],
    );
    await database.unitOfWork.query(`UPDATE practitioners SET state = 'HIDDEN' WHERE id = $1`, [hidden.id]);
    const outcomes = [];
    const zones = [];
    for (const practitionerSlug of [ana.slug, hidden.slug, 'nobody-at-all']) {
      const { token, ...rest } = await complaints.tell({ practitionerSlug });
      expect(typeof token).toBe('string');
      outcomes.push(rest);
      zones.push((await complaints.page(String(token)))?.['timeZone']);
    }
    // Times are told by the clock of whom it is about, and that of somebody hidden is nobody's.
    expect(zones).toEqual(['America/Chicago', 'America/New_York', 'America/New_York']);
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(outcomes[2]).toEqual(outcomes[0]);
    const names = new Set((await complaints.listed(rosa)).map(({ subjectName }) => subjectName));
    expect(names).toEqual(new Set(['Ana Ruiz, MD', 'Ben Ito, MD', null]));
  });

  test('names whom it is about in words, when they do not come from a page', async () => {
    expect(await complaints.tell({ about: ' ' })).toMatchObject({ problems: [{ path: ['about'] }] });
    await complaints.told({ about: 'Somebody in Waco' });
    const [item] = await complaints.listed(rosa);
    expect(await complaints.opened(rosa, item!.key)).toMatchObject({
      subjectName: null,
      words: { about: 'Somebody in Waco' },
      decisions: ['TAKE', 'FIND_PAGE', 'CLOSE', 'NOTE', 'TOLD_BOARD'],
    });
  });

  test.each([
    [{ words: '  ' }, 'words'],
    [{ words: 'x'.repeat(4_001) }, 'words'],
    [{ email: 'robin@' }, 'email'],
    [{ mayBeNamed: true }, 'name'],
  ])('%o has to be mended', async (given, field) => {
    const outcome = await complaints.tell({ practitionerSlug: ana.slug, ...given });
    expect(outcome).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: [field] }] });
    expect(await kept()).toBe('');
  });

  test('who presses twice tells it once; another form, or other words, is another', async () => {
    const form = { practitionerSlug: ana.slug, attempt: randomUUID() };
    const both = await Promise.all([complaints.tell(form), complaints.tell(form)]);
    expect(both[0]?.['token']).toBe(both[1]?.['token']);
    await complaints.told({ ...form, words: 'They shouted again.' });
    await complaints.told({ ...form, attempt: randomUUID() });
    // Not a page's: two people who send it have nothing in common.
    const loose = await Promise.all(['', ''].map((attempt) => complaints.tell({ ...form, attempt })));
    expect(loose[0]?.['token']).not.toBe(loose[1]?.['token']);
    expect(await complaints.listed(rosa)).toHaveLength(5);
  });

  test('is heard first when the words speak of danger, before anything else is looked at', async () => {
    const browser = story.browser();
    const words = 'Since the infusion I want to kill myself';
    const given = { words, email: 'not an address', practitionerSlug: ana.slug };
    const heard = await complaints.tell(given, browser);
    expect(heard).toMatchObject({ __typename: 'CrisisSupport' });
    expect((heard['lines'] as object[]).length).toBeGreaterThan(2);
    expect(await kept()).toBe('');
    const safe = { safeAcknowledgement: heard['continueWith'], email: null };
    expect((await complaints.tell({ ...given, ...safe, words: `${words} tonight` }, browser)).__typename).toBe(
      'CrisisSupport',
    );
    const token = await complaints.told({ ...given, ...safe }, browser);
    expect(await complaints.listed(rosa)).toMatchObject([{ saidSafe: true }]);
    expect((await complaints.add(token, 'I want to die now')).__typename).toBe('CrisisSupport');
    expect(await complaints.page(token)).toMatchObject({ saidSafe: true, addedAt: [] });
  });

  test('tells five times in an hour from one place; danger is heard all the same', async () => {
    const browser = story.browser();
    for (let count = 0; count < 5; count++) await complaints.told({ practitionerSlug: ana.slug }, browser);
    const given = { practitionerSlug: ana.slug };
    expect(await complaints.tell(given, browser)).toMatchObject({ __typename: 'TooManyRequests' });
    expect(await complaints.tell({ ...given, words: 'I want to die' }, browser)).toMatchObject({
      __typename: 'CrisisSupport',
    });
    expect(await complaints.listed(rosa)).toHaveLength(5);
  });
});

describe('by the address of their page, whoever told of it', () => {
  test('says more, once for each form, until the day’s measure is full', async () => {
    const token = await complaints.told({ practitionerSlug: ana.slug });
    const attempt = randomUUID();
    for (let press = 0; press < 2; press++) await complaints.add(token, 'It was on Tuesday.', { attempt });
    const [item] = await complaints.listed(rosa);
    expect(await complaints.opened(rosa, item!.key)).toMatchObject({
      version: 2,
      history: [{ step: 'ADDED', words: 'It was on Tuesday.', by: null }],
    });
    expect((await audited()).at(-1)).toMatchObject({ action: 'complaint.read', kind: 'ACCOUNT' });
    expect((await audited()).map(({ action }) => action)).toContain('complaint.answers.read');
    expect((await complaints.page(token))?.['addedAt']).toHaveLength(1);
    for (const words of ['Two.', 'Three.', 'Four.']) await complaints.add(token, words);
    expect(await complaints.add(token, 'Six.')).toMatchObject({ __typename: 'TooManyRequests' });
    expect(await kept()).not.toContain(inHex('It was on Tuesday.'));
  });

  test('takes it back: nothing they said is left, and operators see that it was taken back', async () => {
    const token = await complaints.told({ ...marked, practitionerSlug: ana.slug });
    await complaints.add(token, 'And on Friday.');
    const [item] = await complaints.listed(rosa);
    for (let press = 0; press < 2; press++) {
      expect(await complaints.takeBack(token)).toEqual({ __typename: 'ComplaintTakenBack' });
    }
    const rows = await database.unitOfWork.query(
      `SELECT 1 FROM complaints WHERE num_nonnulls(about, words, name, email, account_id, sending) > 0
       UNION ALL SELECT 1 FROM complaint_steps WHERE words IS NOT NULL`,
    );
    expect(rows).toEqual([]);
    expect(await complaints.page(token)).toMatchObject({ isTakenBack: true, isErased: true });
    expect(await complaints.listed(rosa)).toEqual([]);
    expect(await complaints.opened(rosa, item!.key)).toMatchObject({
      outcome: 'TAKEN_BACK',
      words: null,
      decisions: [],
    });
    expect(await complaints.add(token, 'More.')).toMatchObject({ __typename: 'NotFound' });
    expect((await audited()).filter(({ action }) => action === 'complaint.taken-back')).toHaveLength(1);
  });

  test('opens nothing with an address that was altered', async () => {
    const token = await complaints.told({ practitionerSlug: ana.slug });
    const altered = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`;
    const otherProof = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    for (const none of [altered, otherProof, '', 'x'.repeat(200)]) {
      expect(await complaints.page(none)).toBeNull();
      expect((await complaints.takeBack(none)).__typename).toBe('NotFound');
      expect((await complaints.add(none, 'More.')).__typename).toBe('NotFound');
    }
    expect(await complaints.listed(rosa)).toHaveLength(1);
  });
});

describe('what was said goes in time', () => {
  beforeEach(() => database.clock.set(testNow));

  test('180 days after it was closed; that there was one stays until the third year is over', async () => {
    const token = await complaints.told({ ...marked, practitionerSlug: ana.slug });
    const operator = await newOperator(story, `nora-${randomUUID()}@operators.example`);
    const [item] = await complaints.listed(operator);
    await complaints.decideNow(operator, item!.key, { decision: 'NOTE', words: 'I called them.' });
    await complaints.decideNow(operator, item!.key, { decision: 'CLOSE', reason: 'NOT_SO', words: 'Not so.' });
    const { erasedOn, closedAt } = (await complaints.page(token)) as unknown as { erasedOn: string; closedAt: string };
    database.clock.advance({ hours: 24 * 180 - 1 });
    await sweep();
    expect(await complaints.page(token)).toMatchObject({ isErased: false });
    database.clock.advance({ hours: 2 });
    expect(database.clock.now().toString().slice(0, 10)).toBe(erasedOn);
    await sweep();
    expect(await complaints.page(token)).toMatchObject({ isErased: true, isTakenBack: false, closedAt });
    const [row] = await database.unitOfWork.query<Record<string, unknown>>(
      `SELECT kind, outcome, words, about, name, email, sending FROM complaints`,
    );
    expect(row).toEqual({
      ...{ kind: 'CONDUCT', outcome: 'NOT_SO' },
      ...{ words: null, about: null, name: null, email: null, sending: null },
    });
    expect(await database.unitOfWork.query(`SELECT 1 FROM complaint_steps WHERE words IS NOT NULL`)).toEqual([]);
    database.clock.advance({ hours: 24 * 914 });
    await sweep();
    expect(await kept()).not.toBe('');
    database.clock.advance({ hours: 24 });
    await sweep();
    expect(await kept()).toBe('');
  });

  test('after two years also when nobody closed it', async () => {
    const token = await complaints.told({ ...marked, practitionerSlug: ana.slug });
    database.clock.advance({ hours: 24 * 729 });
    await sweep();
    expect(await complaints.page(token)).toMatchObject({ isErased: false, closedAt: null });
    database.clock.advance({ hours: 24 });
    await sweep();
    expect(await database.unitOfWork.query(`SELECT outcome, words FROM complaints`)).toEqual([
      { outcome: 'TOO_OLD', words: null },
    ]);
  });
});

describe('somebody who is signed in', () => {
  beforeEach(() => database.clock.set(testNow));

  test('takes it along, and deletes it with their account', async () => {
    const browser = await story.signedIn('sam@accounts.example');
    const token = await complaints.told({ ...marked, practitionerSlug: ana.slug }, browser);
    await complaints.told({ practitionerSlug: ana.slug, words: 'Somebody else’s.' });
    await complaints.add(token, 'And then?');
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const actor = await authenticate(story.house.services.authenticators, { cookie });
    const download = story.house.services.downloads.find(({ path }) => path === personalDataJsonPath);
    const file = await download?.open(actor, new URLSearchParams());
    let text = '';
    if (file && !('goTo' in file)) for await (const piece of file.body) text += String(piece);
    const taken = (JSON.parse(text) as { complaints: object[] }).complaints;
    expect(taken).toMatchObject([
      { what: 'told', words: marked.words, name: marked.name, email: marked.email, about: marked.about },
      { what: 'added', words: 'And then?' },
    ]);
    expect(taken).toHaveLength(2);
    const gone = await browser.act('deleteAccount', 'DeleteAccountInput', { confirm: true }, '__typename');
    expect(gone.__typename).toBe('AccountDeleted');
    expect(await complaints.page(token)).toBeNull();
    expect(await database.unitOfWork.query(`SELECT 1 FROM complaints`)).toHaveLength(1);
  });

  test('it outlives the page it is about', async () => {
    const ben = await complaints.aKeeper('ben@practice.example');
    const token = await complaints.told({ practitionerSlug: ben.listing.slug });
    const gone = await ben.browser.act('deleteAccount', 'DeleteAccountInput', { confirm: true }, '__typename');
    expect(gone.__typename).toBe('AccountDeleted');
    expect(await complaints.page(token)).toMatchObject({ isErased: false });
    expect(await database.unitOfWork.query(`SELECT practitioner_id AS id FROM complaints`)).toEqual([{ id: null }]);
  });
});
