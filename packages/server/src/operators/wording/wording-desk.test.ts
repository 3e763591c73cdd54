import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AccountStory, type Outcome, type StoryBrowser } from '../../../test/account-story.js';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { newOperator } from '../../../test/operator-story.js';
import { Scenario, type InStory } from '../../../test/scenario.js';
import { ListingHiding } from '../../listing/hiding/listing-hiding.js';

let database: TestDatabase;
let story: AccountStory;
let rosa: StoryBrowser;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await AccountStory.open(database, { rateLimits: false });
  rosa = await newOperator(story, 'rosa@operators.example');
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

const FLAGGED = 'Relief is guaranteed';
const OWN = `id state revision flagged { sentence } draft { words { headline } } versions { number why }
  review { isOpen isAllowed reason answer decidedAt isDraftChanged }`;
const LISTING = `__typename ... on UserError { message } ... on Listing { ${OWN} }`;
const REVIEW = `key state listingName listingSlug listingState isOwn flagged { rule sentence }`;

interface Keeper {
  readonly email: string;
  readonly browser: StoryBrowser;
  readonly listing: InStory;
  readonly listingId: string;
}

let people = 0;

/** Somebody whose listing is published, signed in with both steps. */
async function aKeeper(browser?: StoryBrowser, given?: string): Promise<Keeper> {
  const email = given ?? `keeper-${++people}@practice.example`;
  const listing = await new Scenario(database)
    .practitioner('Ana Ruiz, MD')
    .who({ contactEmail: email, headline: 'As it was', conditions: ['ptsd'], languages: ['en'] })
    .licensedIn('US-TX')
    .at('Dallas')
    .offers('iv-infusion')
    .publish();
  const keeper = browser ?? (await story.signedIn(email));
  if (!browser) await story.withApp(keeper);
  const listingId = Buffer.from(`Listing:${listing.id}`).toString('base64url');
  return { email, browser: keeper, listing, listingId };
}

const write = async ({ browser, listingId }: Keeper, headline: string): Promise<Outcome> => {
  const { revision } = await ownListing(browser);
  const input = { listingId, revision, words: { headline, about: null } };
  return browser.act('saveListing', 'SaveListingInput', input, LISTING);
};
const ownListing = async (browser: StoryBrowser) => {
  const { viewer } = await browser.ask<{ viewer: { listing: Outcome } }>(`{ viewer { listing { ${OWN} } } }`);
  return viewer.listing;
};
const askReview = async ({ browser, listingId }: Keeper, reason = 'It is the name of our band.') => {
  const { revision } = await ownListing(browser);
  return browser.act('askListingReview', 'AskReviewInput', { listingId, revision, reason }, LISTING);
};
const step = ({ browser, listingId }: Keeper, mutation: string) =>
  browser.act(mutation, 'ListingIdInput', { listingId }, LISTING);

/** Their flagged words, as operators find them: the newest of the queue. */
async function sent(keeper: Keeper, headline = FLAGGED, reason?: string): Promise<string> {
  await write(keeper, headline);
  expect(await askReview(keeper, reason)).toMatchObject({ __typename: 'Listing', review: { isOpen: true } });
  database.clock.advance({ minutes: 1 });
  return (await queue(rosa)).at(-1)!.key;
}

async function queue(browser: StoryBrowser): Promise<readonly { readonly key: string }[]> {
  const { operatorDesk } = await browser.ask<{ operatorDesk: { wordingReviews: { nodes: { key: string }[] } } }>(
    `{ operatorDesk { wordingReviews(first: 50) { nodes { ${REVIEW} } } } }`,
  );
  return operatorDesk.wordingReviews.nodes;
}

async function opened(browser: StoryBrowser, key: string) {
  const { operatorDesk } = await browser.ask<{ operatorDesk: { wordingReview: Outcome | null } | null }>(
    `query ($key: String!) { operatorDesk { wordingReview(key: $key) { ${REVIEW}
       case { reason texts { where asked published } obstacles decisions }
       history { state by reason answer sentences } } } }`,
    { key },
  );
  return operatorDesk?.wordingReview ?? null;
}

const decide = (browser: StoryBrowser, key: string, decision: string, reason: string | null, answer: string | null) =>
  browser.act(
    'decideWordingReview',
    'DecideWordingReviewInput',
    { key, decision, reason, answer },
    `__typename ... on DeskWordingReview { ${REVIEW} } ... on UserError { message }
     ... on InvalidInput { problems { path } } ... on ListingNotReady { problems { message } flagged { sentence } }`,
  );
const approve = (key: string) => decide(rosa, key, 'APPROVE', 'NOT_A_CLAIM', null);
const sendBack = (key: string) => decide(rosa, key, 'SEND_BACK', 'PROMISES_TOO_MUCH', 'Say what is likely instead.');

const hiding = new ListingHiding(() => Promise.resolve());
const hide = (practitionerId: string) =>
  database.unitOfWork.run(async (tx) => {
    const [operator] = await tx.query<{ id: string }>(
      `SELECT account_id AS id FROM account_roles WHERE role = 'OPERATOR' LIMIT 1`,
    );
    await hiding.hide(tx, practitionerId, 'NOT_TRUE', operator!.id);
  });

const headlineSeen = async ({ listing }: Keeper) => {
  const { practitioner } = await story.house.publicDoor.ask<{ practitioner: { headline: string } | null }>(
    `query ($slug: String!) { practitioner(slug: $slug) { headline } }`,
    { slug: listing.slug },
  );
  return practitioner?.headline ?? null;
};
const answersMailedTo = async (email: string) =>
  (await story.mailsTo(email)).filter(({ subject }) => subject === 'An answer about your listing');
const audited = ({ listing }: Keeper) =>
  database.unitOfWork.query<{ action: string; why: string | null }>(
    `SELECT action, why FROM audit_entries WHERE subject_id = $1 AND action LIKE 'listing.review.%' ORDER BY at, action`,
    [listing.id],
  );

test('an operator reads flagged words beside what is published, approves them, and that version is published', async () => {
  const keeper = await aKeeper();
  const key = await sent(keeper);
  expect(await opened(rosa, key)).toMatchObject({
    state: 'OPEN',
    listingName: 'Ana Ruiz, MD',
    listingState: 'PUBLISHED',
    isOwn: false,
    flagged: [{ rule: 'GUARANTEE', sentence: FLAGGED }],
    case: {
      reason: 'It is the name of our band.',
      texts: [{ where: 'headline', asked: FLAGGED, published: 'As it was' }],
      obstacles: [],
      decisions: ['APPROVE', 'SEND_BACK'],
    },
    history: [{ state: 'OPEN', by: null, sentences: [FLAGGED] }],
  });
  expect(await headlineSeen(keeper)).toBe('As it was');

  expect(await approve(key)).toMatchObject({ __typename: 'DeskWordingReview', state: 'APPROVED' });
  expect(await headlineSeen(keeper)).toBe(FLAGGED);
  expect(await queue(rosa)).toEqual([]);
  expect(await ownListing(keeper.browser)).toMatchObject({
    state: 'PUBLISHED',
    flagged: [],
    versions: [
      { number: 2, why: 'APPROVED' },
      { number: 1, why: 'FOUND' },
    ],
    review: { isOpen: false, isAllowed: true, decidedAt: expect.any(String) as string },
  });
  expect(await audited(keeper)).toEqual([
    { action: 'listing.review.approved', why: 'NOT_A_CLAIM' },
    { action: 'listing.review.read', why: null },
  ]);
  const [letter, ...more] = await answersMailedTo(keeper.email);
  expect(more).toEqual([]);
  expect(letter?.text).toContain('They may stand. Your listing is published as you sent it.');
  expect(letter?.text).not.toMatch(/guarantee|relief|ketamine/i);
  expect((await opened(rosa, key))?.['history']).toMatchObject([
    { state: 'APPROVED', by: 'rosa@operators.example', reason: 'NOT_A_CLAIM' },
  ]);
});

test('words are sent back with an answer; nothing that is published changes, and the draft stays', async () => {
  const keeper = await aKeeper();
  const key = await sent(keeper);
  expect(await decide(rosa, key, 'SEND_BACK', 'NOT_TRUE', ' ')).toMatchObject({ problems: [{ path: ['answer'] }] });
  expect(await decide(rosa, key, 'SEND_BACK', 'NOT_A_CLAIM', 'x')).toMatchObject({ problems: [{ path: ['reason'] }] });
  expect(await decide(rosa, key, 'APPROVE', null, null)).toMatchObject({ problems: [{ path: ['reason'] }] });
  expect(await sendBack(key)).toMatchObject({ state: 'RETURNED' });
  expect(await headlineSeen(keeper)).toBe('As it was');
  expect(await ownListing(keeper.browser)).toMatchObject({
    draft: { words: { headline: FLAGGED } },
    flagged: [{ sentence: FLAGGED }],
    review: { isOpen: false, isAllowed: false, answer: 'Say what is likely instead.' },
  });
  const [letter] = await answersMailedTo(keeper.email);
  expect(letter?.text).toContain('You are asked to change them.');
  expect(letter?.text).not.toContain('likely');
  expect(await audited(keeper)).toEqual([{ action: 'listing.review.returned', why: 'PROMISES_TOO_MUCH' }]);
});

test('a listing that was never published waits in review, and is a draft again once it is sent back', async () => {
  const browser = await story.signedIn(`keeper-${++people}@practice.example`);
  await story.withApp(browser);
  const begun = await browser.act(
    'beginListing',
    'BeginListingInput',
    { givenName: 'Robin', familyName: 'Wren' },
    LISTING,
  );
  const { id } = begun as unknown as { id: string };
  const license = { key: null, jurisdiction: 'US-TX', profession: 'psychologist', kind: 'STATE_LICENSE' };
  const parts = {
    person: {
      ...{ givenName: 'Robin', familyName: 'Wren', postnominals: [], professions: ['psychologist'] },
      ...{ pronouns: null, npi: null, practisingSince: null },
    },
    licenses: [{ ...license, number: 'P-1', startsOn: null, expiresOn: '2099-12-31' }],
    support: {
      ...{ level: 'REFERRAL', modalities: [], timing: [], acceptsPatientsDosedElsewhere: false },
      ...{ sessionsIncluded: null, sessionPrice: null, note: null },
    },
    reach: { conditions: ['ptsd'], experienceWith: [], languages: ['en'], insurers: [], acceptingNewPatients: true },
    words: { headline: FLAGGED, about: null },
  };
  const ask = (revision: number) =>
    browser.act('askListingReview', 'AskReviewInput', { listingId: id, revision, reason: 'A band.' }, LISTING);
  const save = (revision: number, more: object) =>
    browser.act('saveListing', 'SaveListingInput', { listingId: id, revision, ...more }, LISTING);
  await save(0, { words: parts.words });
  expect(await ask(1)).toMatchObject({ __typename: 'ListingNotReady' });
  await save(1, parts);
  expect(await ask(2)).toMatchObject({ state: 'IN_REVIEW' });
  const [{ key }] = (await queue(rosa)) as [{ key: string }];
  expect(await opened(rosa, key)).toMatchObject({ listingSlug: null, case: { texts: [{ published: null }] } });
  // Hidden meanwhile, it comes back as what it is by then.
  const practitionerId = Buffer.from(id, 'base64url').toString().split(':')[1]!;
  await hide(practitionerId);
  expect(await sendBack(key)).toMatchObject({ state: 'RETURNED', listingState: 'HIDDEN' });
  await database.unitOfWork.run((tx) => hiding.show(tx, practitionerId));
  expect(await ownListing(browser)).toMatchObject({ state: 'DRAFT' });
  expect(await ask(2)).toMatchObject({ state: 'IN_REVIEW' });
  const [again] = (await queue(rosa)) as [{ key: string }];
  expect(await approve(again.key)).toMatchObject({ state: 'APPROVED', listingState: 'PUBLISHED' });
  expect(await ownListing(browser)).toMatchObject({ versions: [{ number: 1, why: 'APPROVED' }] });
});

test('what is changed after it was sent stays in the draft; what was sent is what is published', async () => {
  const keeper = await aKeeper();
  const key = await sent(keeper);
  expect(await write(keeper, 'Something else by now')).toMatchObject({
    review: { isOpen: true, isDraftChanged: true },
  });
  await approve(key);
  expect(await headlineSeen(keeper)).toBe(FLAGGED);
  expect(await ownListing(keeper.browser)).toMatchObject({ draft: { words: { headline: 'Something else by now' } } });
});

test('publishing something else, asking anew and taking it back each end what was sent before', async () => {
  const keeper = await aKeeper();
  const first = await sent(keeper);
  const { revision } = await write(keeper, 'Unhurried');
  const published = { listingId: keeper.listingId, revision };
  await keeper.browser.act('publishListing', 'PublishListingInput', published, LISTING);
  expect(await approve(first)).toMatchObject({ __typename: 'ChangedMeanwhile' });
  expect(await headlineSeen(keeper)).toBe('Unhurried');

  const second = await sent(keeper);
  await askReview(keeper);
  expect((await queue(rosa)).map(({ key }) => key)).toEqual([second]);
  await askReview(keeper, 'Another reason.');
  const [third, ...others] = await queue(rosa);
  expect(others).toEqual([]);
  expect(third?.key).not.toBe(second);
  expect(await sendBack(second)).toMatchObject({ __typename: 'ChangedMeanwhile' });

  expect(await step(keeper, 'withdrawListingReview')).toMatchObject({ __typename: 'Listing', state: 'PUBLISHED' });
  expect(await step(keeper, 'withdrawListingReview')).toMatchObject({ __typename: 'ListingNotReady' });
  expect(await approve(third!.key)).toMatchObject({ __typename: 'ChangedMeanwhile' });
  expect(await answersMailedTo(keeper.email)).toEqual([]);
  expect((await opened(rosa, first))?.['history']).toMatchObject([{ state: 'WITHDRAWN', by: null }, {}, {}]);
});

test('two operators decide at once: one does it, the other is told, and one letter leaves', async () => {
  const keeper = await aKeeper();
  const paul = await newOperator(story, `paul-${++people}@operators.example`);
  const key = await sent(keeper);
  const outcomes = await Promise.all([approve(key), decide(paul, key, 'SEND_BACK', 'NOT_TRUE', 'It is not so.')]);
  expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['ChangedMeanwhile', 'DeskWordingReview']);
  expect(await answersMailedTo(keeper.email)).toHaveLength(1);
  expect(await audited(keeper)).toHaveLength(1);
});

test('nobody decides about their own listing', async () => {
  const email = `both-${++people}@operators.example`;
  const both = await newOperator(story, email);
  const keeper = await aKeeper(both, email);
  await story.signedIn(email);
  const key = await sent(keeper);
  expect(await opened(both, key)).toMatchObject({ isOwn: true, case: { decisions: [] } });
  const own = { __typename: 'YourOwnListing' };
  expect(await decide(both, key, 'APPROVE', 'NOT_A_CLAIM', null)).toMatchObject(own);
  expect(await decide(both, key, 'SEND_BACK', 'NOT_TRUE', 'x')).toMatchObject(own);
  expect(await headlineSeen(keeper)).toBe('As it was');
  expect(await approve(key)).toMatchObject({ state: 'APPROVED' });
});

test('what the rules of the day forbid is not approved: it says what, and can be sent back', async () => {
  const keeper = await aKeeper();
  const key = await sent(keeper);
  await database.unitOfWork.query(
    `UPDATE listing_reviews SET document = jsonb_set(document, '{licenses,0,expiresOn}', '"2026-01-01"')
     WHERE state = 'OPEN'`,
  );
  const message = 'A listing needs a licence that has not expired.';
  const found = await opened(rosa, key);
  expect(found).toMatchObject({ case: { decisions: ['SEND_BACK'], obstacles: expect.arrayContaining([message]) } });
  const refused = await approve(key);
  expect(refused.__typename).toBe('ListingNotReady');
  expect(refused['problems']).toContainEqual({ message });
  expect(await headlineSeen(keeper)).toBe('As it was');
  expect(await ownListing(keeper.browser)).toMatchObject({ review: { isOpen: true } });
  expect(await sendBack(key)).toMatchObject({ state: 'RETURNED' });
});

test('a new rule’s words, a hidden listing and a keeper who is no longer one keep a version from being published', async () => {
  const keeper = await aKeeper();
  const key = await sent(keeper);
  await database.unitOfWork.query(`UPDATE listing_reviews SET wording = '[]' WHERE state = 'OPEN'`);
  expect(await approve(key)).toMatchObject({ __typename: 'ListingNotReady', flagged: [{ sentence: FLAGGED }] });

  const other = await aKeeper();
  const hidden = await sent(other);
  await hide(other.listing.id);
  expect(await approve(hidden)).toMatchObject({ __typename: 'ListingNotReady' });
  expect(await headlineSeen(other)).toBeNull();

  const third = await aKeeper();
  const gone = await sent(third);
  await database.unitOfWork.query(`DELETE FROM listing_controllers WHERE practitioner_id = $1`, [third.listing.id]);
  expect(await approve(gone)).toMatchObject({
    problems: [{ message: 'Whoever asked does not keep this listing any more.' }],
  });
  expect(await headlineSeen(third)).toBe('As it was');
  for (const each of [key, hidden, gone]) expect(await sendBack(each)).toMatchObject({ state: 'RETURNED' });
});

test('a paused listing says what was approved, and stays paused until its practitioner shows it', async () => {
  const keeper = await aKeeper();
  const key = await sent(keeper);
  await step(keeper, 'pauseListing');
  expect(await approve(key)).toMatchObject({ state: 'APPROVED', listingState: 'PAUSED' });
  expect(await headlineSeen(keeper)).toBeNull();
  const [letter] = await answersMailedTo(keeper.email);
  expect(letter?.text).toContain('Your listing is paused');
  await step(keeper, 'resumeListing');
  expect(await headlineSeen(keeper)).toBe(FLAGGED);
});

test('to everybody else there is no queue, nothing in it, and nothing to decide', async () => {
  const keeper = await aKeeper();
  const key = await sent(keeper);
  const withoutStep = await newOperator(story, `nora-${++people}@operators.example`, { withSecondFactor: false });
  for (const other of [story.browser(), keeper.browser, withoutStep]) {
    expect(await opened(other, key)).toBeNull();
    const nothing = { __typename: 'NotFound', message: 'We could not find that.' };
    expect(await decide(other, key, 'APPROVE', 'NOT_A_CLAIM', null)).toEqual(nothing);
  }
  expect(await opened(rosa, 'nothing')).toBeNull();
  expect(await decide(rosa, 'nothing', 'APPROVE', 'NOT_A_CLAIM', null)).toMatchObject({ __typename: 'NotFound' });
  const { operatorDesk } = await rosa.ask<{ operatorDesk: { queues: { queue: string; waiting: number }[] } }>(
    `{ operatorDesk { queues { queue waiting } } }`,
  );
  expect(operatorDesk.queues).toContainEqual({ queue: 'WORDING', waiting: 1 });
});

describe('what both wrote to one another', () => {
  const words = () =>
    database.unitOfWork.query<Record<string, unknown>>(
      `SELECT r.id, r.reason, r.answer, to_jsonb(r)::text AS "asText", r.sealed_reason AS "sealedReason",
         r.sealed_answer AS "sealedAnswer"
       FROM listing_reviews r ORDER BY r.sent_at DESC, r.id LIMIT 1`,
    );

  test('stands in no row in plain: neither reason nor answer', async () => {
    database.clock.advance({ minutes: 1 });
    const keeper = await aKeeper();
    const key = await sent(keeper, FLAGGED, 'My own depression went away.');
    await decide(rosa, key, 'SEND_BACK', 'PROMISES_TOO_MUCH', 'Write nothing of your depression.');
    const [row] = await words();
    expect(row).toMatchObject({ reason: '', answer: null });
    expect(String(row!['asText'])).not.toContain('depression');
    for (const column of ['sealedReason', 'sealedAnswer']) {
      const sealed = row![column] as Buffer;
      expect(sealed.length).toBeGreaterThan(20);
      expect(sealed.toString('latin1')).not.toContain('depression');
    }
    expect(await ownListing(keeper.browser)).toMatchObject({
      review: { reason: 'My own depression went away.', answer: 'Write nothing of your depression.' },
    });
  });

  test('in plain, by a version before, is read as it is, and sealed within a minute', async () => {
    database.clock.advance({ minutes: 1 });
    const keeper = await aKeeper();
    const key = await sent(keeper);
    const [{ id } = { id: '' }] = await words();
    await database.unitOfWork.query(
      `UPDATE listing_reviews SET reason = 'My own anxiety', sealed_reason = NULL WHERE id = $1`,
      [id],
    );
    expect(await opened(rosa, key)).toMatchObject({ case: { reason: 'My own anxiety' } });
    await database.unitOfWork.query(
      `UPDATE listing_reviews SET state = 'RETURNED', decided_at = now(), answer = 'Not that anxiety' WHERE id = $1`,
      [id],
    );
    const both = { review: { reason: 'My own anxiety', answer: 'Not that anxiety' } };
    expect(await ownListing(keeper.browser)).toMatchObject(both);
    const sealing = story.house.services.sweeps.find(({ name }) => name === 'listing.review-words')!;
    expect(await sealing.run()).toBe(1);
    const [row] = await words();
    expect(row).toMatchObject({ reason: '', answer: null });
    expect(String(row!['asText'])).not.toContain('anxiety');
    expect(await ownListing(keeper.browser)).toMatchObject(both);
    expect(await sealing.run()).toBe(0);
  });
});
