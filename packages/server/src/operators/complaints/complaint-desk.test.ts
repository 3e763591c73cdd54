import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AccountStory, type StoryBrowser } from '../../../test/account-story.js';
import { ComplaintStory } from '../../../test/complaint-story.js';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { untilHeldUp } from '../../../test/held-up.js';
import { newOperator } from '../../../test/operator-story.js';
import { Scenario } from '../../../test/scenario.js';

let database: TestDatabase;
let story: AccountStory;
let complaints: ComplaintStory;
let rosa: StoryBrowser;
let paul: StoryBrowser;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await AccountStory.open(database, { rateLimits: false });
  complaints = new ComplaintStory(story);
  rosa = await newOperator(story, 'rosa@operators.example');
  paul = await newOperator(story, 'paul@operators.example');
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

let people = 0;
let ana: Awaited<ReturnType<ComplaintStory['aKeeper']>>;
/** Whether the next story wants somebody else: she left, or keeps her page no more. */
let isGone = true;
/** Of the complaint, and of the page of whoever told of it. */
let key: string;
let token: string;
const robin = { email: 'robin@mail.example', name: 'Robin Quill', words: 'She gave me ketamine and left the room.' };
beforeEach(async () => {
  await database.unitOfWork.query('TRUNCATE complaints CASCADE');
  if (isGone) ana = await complaints.aKeeper(`keeper-${++people}@practice.example`);
  isGone = false;
  token = await complaints.told({ ...robin, kind: 'ADVERSE_EVENT', practitionerSlug: ana.listing.slug });
  key = (await complaints.listed(rosa))[0]!.key;
});

const open = async (operator = rosa) => (await complaints.opened(operator, key))!;
const decide = (given: object, operator = rosa) => complaints.decideNow(operator, key, given);
const audited = async () => {
  const rows = await database.unitOfWork.query<{ action: string; text: string }>(
    `SELECT action, e::text AS text FROM audit_entries e WHERE subject_kind LIKE 'complaint%' ORDER BY at, id`,
  );
  return rows;
};
const asked = async (browser = ana.browser) => {
  const { operatorsQuestion } = await browser.ask<{ operatorsQuestion: Record<string, unknown> | null }>(
    `query ($key: ID!) { operatorsQuestion(key: $key) { key about question isOpen answer } }`,
    { key: await questionKey() },
  );
  return operatorsQuestion;
};
const questionKey = async () => {
  const [row] = await database.unitOfWork.query<{ id: string }>(`SELECT id FROM complaint_steps WHERE step = 'ASKED'`);
  return Buffer.from(`OperatorsQuestion:${row?.id ?? randomUUID()}`).toString('base64url');
};
const answer = async (words: string, browser = ana.browser) =>
  browser.act(
    'answerOperators',
    'AnswerOperatorsInput',
    { key: await questionKey(), words },
    `__typename ... on OperatorsQuestion { answer isOpen } ... on InvalidInput { problems { path } }`,
  );

interface Page {
  readonly nodes: readonly { readonly key: string }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

async function pageAfter(after: string | null): Promise<Page> {
  const { operatorDesk } = await rosa.ask<{ operatorDesk: { complaints: Page } }>(
    `query ($after: String) { operatorDesk { complaints(isOpen: true, first: 1, after: $after) {
       nodes { key } pageInfo { endCursor hasNextPage } } } }`,
    { after },
  );
  return operatorDesk.complaints;
}

test('what went wrong in treatment comes before older complaints, which stand by age; pages go on after the last', async () => {
  for (const kind of ['MONEY', 'PRIVACY']) await complaints.told({ kind, about: 'Somebody' });
  await complaints.told({ kind: 'ADVERSE_EVENT', about: 'Somebody' });
  const kinds = (await complaints.listed(rosa)).map((each) => each['kind']);
  expect(kinds).toEqual(['ADVERSE_EVENT', 'ADVERSE_EVENT', 'MONEY', 'PRIVACY']);
  const all = (await complaints.listed(rosa)).map((each) => each.key);
  const seen: string[] = [];
  for (let page = await pageAfter(null); ; page = await pageAfter(page.pageInfo.endCursor)) {
    seen.push(...page.nodes.map((each) => each.key));
    if (!page.pageInfo.hasNextPage) break;
  }
  expect(seen).toEqual(all);
  const { operatorDesk } = await rosa.ask<{ operatorDesk: { queues: object[] } }>(
    `{ operatorDesk { queues { queue waiting isUrgent } } }`,
  );
  expect(operatorDesk.queues[0]).toEqual({ queue: 'COMPLAINTS', waiting: 4, isUrgent: true });
});

test('an operator takes it on, notes, reports it to the FDA and a board, and closes it with what came of it', async () => {
  expect((await open()).decisions).toEqual([
    ...['TAKE', 'TOLD_FDA', 'ASK', 'WRITE', 'CLOSE', 'NOTE', 'TOLD_BOARD', 'HIDE_LISTING'],
  ]);
  expect(await decide({ decision: 'TAKE' })).toMatchObject({ isTaken: true, isTakenByViewer: true });
  expect(await open(paul)).toMatchObject({ isTaken: true, isTakenByViewer: false });
  await decide({ decision: 'NOTE', words: 'I phoned the samphire clinic.' });
  const today = database.clock.now().toString().slice(0, 10);
  await decide({ decision: 'TOLD_FDA', onDate: today, words: 'Number 12' });
  await decide({ decision: 'TOLD_BOARD', onDate: today });
  const closed = await decide({ decision: 'CLOSE', reason: 'HANDED_ON', words: 'The board has it.' });
  expect(closed).toMatchObject({ isOpen: false, outcome: 'HANDED_ON' });
  const { history } = await open();
  expect(history.map(({ step, words }) => [step, words])).toEqual([
    ['CLOSED', 'The board has it.'],
    ['TOLD_BOARD', null],
    ['TOLD_FDA', 'Number 12'],
    ['NOTED', 'I phoned the samphire clinic.'],
    ['TAKEN', null],
  ]);
  const [{ all } = { all: '' }] = await database.unitOfWork.query<{ all: string }>(
    `SELECT string_agg(s::text, ' ') AS all FROM complaint_steps s`,
  );
  expect(all).not.toContain(Buffer.from('samphire').toString('hex'));
  const log = await audited();
  expect(log.map(({ action }) => action)).toEqual(
    expect.arrayContaining([
      ...['complaint.taken', 'complaint.noted', 'complaint.told-fda', 'complaint.told-board', 'complaint.closed'],
    ]),
  );
  expect(log.map(({ text }) => text).join()).not.toMatch(/samphire|ketamine|Robin/i);
  expect(await complaints.listed(rosa)).toEqual([]);
  expect(await complaints.listed(rosa, false)).toHaveLength(1);
  expect(await complaints.page(token)).toMatchObject({ closedAt: expect.any(String) as string });
  expect((await open()).decisions).toEqual(['REOPEN', 'NOTE']);
  expect(await decide({ decision: 'REOPEN', reason: 'NEW_FACTS' })).toMatchObject({ isOpen: true, outcome: null });
});

test('what was told in words is about a page once an operator finds it; one that is theirs they find no more', async () => {
  await complaints.told({ about: 'A doctor in Dallas' });
  const item = (await complaints.listed(rosa)).at(-1)!;
  const find = (page: string) => complaints.decideNow(rosa, item.key, { decision: 'FIND_PAGE', page });
  for (const none of ['', 'nobody-here', `https://elsewhere.example/${ana.listing.slug}`, "x' OR true --"]) {
    expect(await find(none)).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: ['page'] }] });
  }
  const address = `https://clearing.example/practitioners/${ana.listing.slug}?from=US-TX`;
  expect(await find(address)).toMatchObject({ subjectName: 'Ana Ruiz, MD' });
  const found = (await complaints.opened(rosa, item.key))!;
  expect(found).toMatchObject({ history: [{ step: 'PAGE_FOUND' }], evidence: { others: [{ key }] } });
  expect(found.decisions).not.toContain('FIND_PAGE');
  expect(found.decisions).toContain('ASK');
});

test('a page that goes while an operator puts it to a complaint is not there', async () => {
  const gone = await new Scenario(database).practitioner('Gone Early').licensedIn('US-TX').publish();
  await complaints.told({ about: 'Somebody in Dallas' });
  const item = (await complaints.listed(rosa)).at(-1)!;
  const { finding } = await database.unitOfWork.run(async (tx) => {
    await tx.query(`DELETE FROM practitioners WHERE id = $1`, [gone.id]);
    const found = complaints.decideNow(rosa, item.key, { decision: 'FIND_PAGE', page: gone.slug });
    await untilHeldUp(database, 1);
    return { finding: found };
  });
  expect(await finding).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: ['page'] }] });
});

test.each([
  [{ decision: 'CLOSE', words: 'Done.' }, 'reason'],
  [{ decision: 'CLOSE', reason: 'TAKEN_BACK', words: 'Done.' }, 'reason'],
  [{ decision: 'CLOSE', reason: 'PUT_RIGHT' }, 'words'],
  [{ decision: 'ASK', words: '  ' }, 'words'],
  [{ decision: 'WRITE' }, 'words'],
  [{ decision: 'NOTE', words: 'x'.repeat(2_001) }, 'words'],
  [{ decision: 'TOLD_FDA' }, 'onDate'],
  [{ decision: 'TOLD_BOARD', onDate: '2099-01-01' }, 'onDate'],
  [{ decision: 'HIDE_LISTING', reason: 'PUT_RIGHT' }, 'reason'],
])('%o is not done like that', async (given, field) => {
  expect(await decide(given)).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: [field] }] });
  expect((await open()).history).toEqual([]);
});

describe('whoever told of it', () => {
  test('reads what an operator writes in a mail and on their page; nothing they said is in either', async () => {
    await decide({ decision: 'WRITE', words: 'We look into it. When was it?' });
    const [mail] = await story.mailsTo(robin.email);
    expect(mail?.subject).toBe('An answer to what you told us');
    expect(mail?.text).toContain('> We look into it. When was it?');
    for (const word of ['ketamine', 'Ana', 'Robin', 'complaint', token]) expect(mail?.text).not.toContain(word);
    expect(await complaints.page(token)).toMatchObject({ messages: [{ words: 'We look into it. When was it?' }] });
  });

  test('is not written to any more once they took it back', async () => {
    const before = (await story.mailsTo(robin.email)).length;
    await decide({ decision: 'WRITE', words: 'When was it?' });
    await complaints.takeBack(token);
    expect(await story.mailsTo(robin.email)).toHaveLength(before);
  });

  test('and nobody is told that an answer reaches nobody: somebody reads what is sent to our address', async () => {
    await decide({ decision: 'WRITE', words: 'When was it?' });
    const mail = (await story.mailsTo(robin.email)).find(({ text }) => text.includes('When was it?'))!;
    expect(mail.text).toContain('A reply to this email is not kept with it');
  });

  test('who left no address is not written to', async () => {
    await complaints.told({ about: 'Somebody' });
    const item = (await complaints.listed(rosa)).at(-1)!;
    const outcome = await complaints.decideNow(rosa, item.key, { decision: 'WRITE', words: 'Hello.' });
    expect(outcome.__typename).toBe('ChangedMeanwhile');
  });
});

describe('whom it is about', () => {
  test('is told nothing, until an operator asks; then reads the question alone, and answers once', async () => {
    await decide({ decision: 'TAKE' });
    const before = (await story.mailsTo(ana.email)).length;
    await decide({ decision: 'ASK', words: 'Who stays in the room after a treatment?' });
    const mails = await story.mailsTo(ana.email);
    expect(mails).toHaveLength(before + 1);
    const mail = mails.find(({ subject }) => subject === 'A question from an operator')!;
    expect(mail.text).toContain('/asked/');
    for (const words of [mail.text, JSON.stringify(await asked())]) {
      for (const secret of ['Robin', robin.email, 'left the room', 'ketamine']) expect(words).not.toContain(secret);
    }
    expect(mail.text).not.toContain('Who stays');
    expect(await asked()).toMatchObject({
      about: 'Ana Ruiz, MD',
      question: 'Who stays in the room after a treatment?',
      isOpen: true,
    });
    expect(await answer(' ')).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: ['words'] }] });
    const seen = await open();
    expect(await answer('A nurse, always.')).toMatchObject({ answer: 'A nurse, always.', isOpen: false });
    expect(await answer('Somebody else.')).toMatchObject({ answer: 'A nurse, always.' });
    expect((await open()).history[0]).toMatchObject({ step: 'ANSWERED', words: 'A nurse, always.', by: null });
    const late = await complaints.decide(rosa, seen, { decision: 'CLOSE', reason: 'CANNOT_TELL', words: 'No answer.' });
    expect(late.__typename).toBe('ChangedMeanwhile');
  });

  test('asked once an operator has hidden the listing because of it, reads of nothing that is not so', async () => {
    await decide({ decision: 'HIDE_LISTING', reason: 'NOT_TRUE' });
    await decide({ decision: 'ASK', words: 'Who stays?' });
    const mail = (await story.mailsTo(ana.email)).find(({ subject }) => subject === 'A question from an operator')!;
    expect(mail.text).toContain('Our asking changes nothing on your page and decides nothing.');
  });

  test('nobody else reads the question, and without the second step nor do they', async () => {
    await decide({ decision: 'ASK', words: 'Who stays?' });
    const other = await complaints.aKeeper('other@practice.example');
    for (const browser of [story.browser(), other.browser, rosa, await story.signedIn(robin.email)]) {
      expect(await asked(browser)).toBeNull();
    }
    for (const browser of [other.browser, rosa]) {
      expect((await answer('Mine.', browser)).__typename).toBe('NotFound');
    }
    const halfway = await story.signedIn(ana.email);
    expect(await asked(halfway)).toBeNull();
    expect((await answer('Mine.', halfway)).__typename).toBe('SecondFactorNeeded');
    expect((await answer('Mine.', story.browser())).__typename).toBe('SignInNeeded');
  });

  test('whoever comes to keep the page later is not asked what was asked before', async () => {
    isGone = true;
    await decide({ decision: 'ASK', words: 'Who stays?' });
    const other = await complaints.aKeeper('later@practice.example');
    database.clock.advance({ minutes: 1 });
    await database.unitOfWork.query(
      `UPDATE listing_controllers SET account_id = (SELECT account_id FROM listing_controllers WHERE practitioner_id = $2),
         since = $3 WHERE practitioner_id = $1`,
      [ana.listing.id, other.listing.id, database.clock.now().toString()],
    );
    expect(await asked(other.browser)).toBeNull();
    expect(await asked()).toBeNull();
  });

  test('an operator who is the one it is about, or told of it, finds nothing on the desk', async () => {
    isGone = true;
    const [{ id } = { id: '' }] = await database.unitOfWork.query<{ id: string }>(
      `SELECT account_id AS id FROM account_roles WHERE role = 'OPERATOR' ORDER BY granted_at DESC LIMIT 1`,
    );
    const own = async (sql: string, parameters: readonly unknown[]) => {
      await database.unitOfWork.query(sql, parameters);
      expect(await complaints.listed(paul)).toEqual([]);
      expect(await complaints.opened(paul, key)).toBeNull();
      const outcome = await complaints.decide(paul, { key, version: 1 }, { decision: 'TAKE' });
      expect(outcome).toEqual({ __typename: 'NotFound', message: 'We could not find that.' });
      const { operatorDesk } = await paul.ask<{ operatorDesk: { queues: { queue: string; waiting: number }[] } }>(
        `{ operatorDesk { queues { queue waiting } } }`,
      );
      expect(operatorDesk.queues).toContainEqual({ queue: 'COMPLAINTS', waiting: 0 });
    };
    await own(`UPDATE listing_controllers SET account_id = $2 WHERE practitioner_id = $1`, [ana.listing.id, id]);
    await database.unitOfWork.query(`DELETE FROM listing_controllers WHERE practitioner_id = $1`, [ana.listing.id]);
    expect(await complaints.listed(paul)).toHaveLength(1);
    await own(`UPDATE complaints SET account_id = $1`, [id]);
  });
});

test('a listing is hidden because of it and shown again; the next complaint shows both, and the one before', async () => {
  expect(await decide({ decision: 'HIDE_LISTING', reason: 'NOT_SAFE' })).toMatchObject({ isOpen: true });
  const shown = () =>
    story.house.publicDoor.ask(`query ($slug: String!) { practitioner(slug: $slug) { slug } }`, {
      slug: ana.listing.slug,
    });
  expect(await shown()).toEqual({ practitioner: null });
  expect((await story.mailsTo(ana.email)).map(({ text }) => text).join()).not.toMatch(/Robin|ketamine|complain/);
  expect((await open()).evidence).toMatchObject({ listingState: 'HIDDEN', hiddenBecause: 'NOT_SAFE' });
  database.clock.advance({ minutes: 1 });
  await decide({ decision: 'SHOW_LISTING', reason: 'A_MISTAKE' });
  expect(await shown()).toEqual({ practitioner: { slug: ana.listing.slug } });
  await complaints.told({ practitionerSlug: ana.listing.slug });
  const next = (await complaints.listed(rosa)).at(-1)!;
  expect((await complaints.opened(rosa, next.key))?.evidence).toMatchObject({
    ...{ listingState: 'PUBLISHED', others: [{ key, outcome: null }] },
    hidings: [
      { isHidden: false, why: 'A_MISTAKE' },
      { isHidden: true, why: 'NOT_SAFE' },
    ],
  });
});

test.each([
  [{ decision: 'CLOSE', reason: 'NOT_SO', words: 'Not so.' }],
  [{ decision: 'TAKE' }],
  [{ decision: 'HIDE_LISTING', reason: 'NOT_SAFE' }],
  [{ decision: 'ASK', words: 'Who stays?' }],
])('two operators at once, %o: one does it, the other is told, and it is done once', async (given) => {
  isGone = 'reason' in given && given.decision === 'HIDE_LISTING';
  const seen = await open();
  const outcomes = await Promise.all([rosa, paul].map((operator) => complaints.decide(operator, seen, given)));
  expect(outcomes.map(({ __typename }) => __typename).toSorted()).toEqual(['ChangedMeanwhile', 'DeskComplaint']);
  expect((await open()).history).toHaveLength(1);
});

test('whoever tells takes it back while an operator closes it: one comes first, and nothing they said is left', async () => {
  const seen = await open();
  await Promise.all([
    complaints.takeBack(token),
    complaints.decide(rosa, seen, { decision: 'CLOSE', reason: 'NOT_SO', words: 'Robin says so.' }),
  ]);
  expect(await complaints.page(token)).toMatchObject({ isErased: true });
  expect(await database.unitOfWork.query(`SELECT 1 FROM complaint_steps WHERE words IS NOT NULL`)).toEqual([]);
});

test('whoever it is about leaves while an operator hides the listing: both are done', async () => {
  isGone = true;
  const seen = await open();
  const [left, hidden] = await Promise.all([
    ana.browser.act('deleteAccount', 'DeleteAccountInput', { confirm: true }, '__typename'),
    complaints.decide(rosa, seen, { decision: 'HIDE_LISTING', reason: 'NOT_SAFE' }),
  ]);
  expect(left?.__typename).toBe('AccountDeleted');
  expect(['DeskComplaint', 'ChangedMeanwhile']).toContain(hidden?.__typename);
  expect(await open()).toMatchObject({ subjectName: null, isOpen: true });
});

test('to everybody else there is no complaint, and nothing to decide', async () => {
  const patient = await story.signedIn('sam@accounts.example');
  const withoutStep = await newOperator(story, 'nora@operators.example', { withSecondFactor: false });
  for (const other of [story.browser(), patient, ana.browser, withoutStep]) {
    expect(await complaints.opened(other, key)).toBeNull();
    for (const which of [key, Buffer.from(`Complaint:${randomUUID()}`).toString('base64url'), 'none']) {
      expect(await complaints.decide(other, { key: which, version: 1 }, { decision: 'TAKE' })).toEqual({
        __typename: 'NotFound',
        message: 'We could not find that.',
      });
    }
  }
  expect(await open()).toMatchObject({ isTaken: false, history: [] });
});
