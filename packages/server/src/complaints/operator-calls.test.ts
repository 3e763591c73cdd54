import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { AccountStory, type StoryBrowser } from '../../test/account-story.js';
import { ComplaintStory } from '../../test/complaint-story.js';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { newOperator } from '../../test/operator-story.js';

let database: TestDatabase;
let story: AccountStory;
let complaints: ComplaintStory;
let rosa: StoryBrowser;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await AccountStory.open(database, { rateLimits: false });
  complaints = new ComplaintStory(story);
  rosa = await newOperator(story, 'rosa@operators.example');
  await newOperator(story, 'paul@operators.example');
  await story.signedIn('robin@accounts.example');
});
beforeEach(async () => {
  await database.unitOfWork.query('TRUNCATE complaints, complaint_calls, outbox CASCADE');
  mailsBefore.clear();
  for (const who of everybody) mailsBefore.set(who, (await allMailsTo(who)).length);
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

const everybody = ['rosa', 'paul', 'robin'] as const;
const mailsBefore = new Map<string, number>();
const addressOf = (who: (typeof everybody)[number]) =>
  who === 'robin' ? 'robin@accounts.example' : `${who}@operators.example`;
const allMailsTo = async (who: (typeof everybody)[number]) =>
  (await story.mailsTo(addressOf(who))).filter(({ subject }) => subject === 'A report needs an operator today');

const call = async () => {
  const sweep = story.house.services.sweeps.find(({ name }) => name === 'complaints.call-operators');
  // Twice at once, as two workers would.
  await Promise.all([sweep?.run(), sweep?.run()]);
};
const called = async () => {
  await story.sendMails();
  const counts = everybody.map(async (who) => [who, (await allMailsTo(who)).length - (mailsBefore.get(who) ?? 0)]);
  return Object.fromEntries(await Promise.all(counts)) as Record<string, number>;
};
const about = 'The doctor on Elm Street';
const event = (browser?: StoryBrowser) =>
  complaints.told({ kind: 'ADVERSE_EVENT', about, words: 'I fainted after the samphire infusion.' }, browser);

test('every operator is called once, by a mail that says nothing of it; nobody else is', async () => {
  await event();
  await call();
  expect(await called()).toEqual({ rosa: 1, paul: 1, robin: 0 });
  const mail = (await allMailsTo('rosa')).at(-1)!;
  expect(mail.text).toContain('http://localhost:4000/operators/complaints');
  const said = `${mail.subject} ${mail.text} ${mail.html}`.toLowerCase();
  expect(said).not.toMatch(/samphire|infusion|faint|ketamine|adverse|treatment|patient|harm|health|medic/);
});

test('a flood of reports is one mail, and the next comes hours later, with whatever came since', async () => {
  for (let each = 0; each < 20; each++) await event();
  await call();
  await event();
  await call();
  expect(await called()).toMatchObject({ rosa: 1 });
  database.clock.advance({ hours: 4 });
  await call();
  expect(await called()).toMatchObject({ rosa: 2 });
  // Nothing came since, and a day has not passed.
  database.clock.advance({ hours: 12 });
  await call();
  expect(await called()).toMatchObject({ rosa: 2 });
  database.clock.advance({ hours: 12 });
  await call();
  expect(await called()).toMatchObject({ rosa: 3, paul: 3 });
});

test('what was taken calls nobody, nor what is taken before the mail leaves', async () => {
  await event();
  const [item] = await complaints.listed(rosa);
  await complaints.decideNow(rosa, item!.key, { decision: 'TAKE' });
  await call();
  expect(await called()).toEqual({ rosa: 0, paul: 0, robin: 0 });
  await event();
  await call();
  const other = (await complaints.listed(rosa)).find(({ key }) => key !== item!.key)!;
  await complaints.decideNow(rosa, other.key, { decision: 'TAKE' });
  expect(await called()).toEqual({ rosa: 0, paul: 0, robin: 0 });
});

test('a complaint about anything else waits for its turn at the desk, and what one told of calls the others alone', async () => {
  await complaints.told({ kind: 'MONEY', about });
  await call();
  expect(await called()).toEqual({ rosa: 0, paul: 0, robin: 0 });
  await event(rosa);
  await call();
  expect(await called()).toEqual({ rosa: 0, paul: 1, robin: 0 });
});
