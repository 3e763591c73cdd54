import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccountStory, StoryBrowser } from '../../../test/account-story.js';
import type { TestDatabase } from '../../../test/database.js';
import { newOperator } from '../../../test/operator-story.js';
import { FLAGGED, LISTING, WordingStory } from '../../../test/wording-story.js';
import { idOf } from '../../../test/row-ids.js';

let wording: WordingStory;
let database: TestDatabase;
let story: AccountStory;
let rosa: StoryBrowser;

beforeAll(async () => {
  wording = await WordingStory.open();
  ({ database, story, rosa } = wording);
});
afterAll(() => wording.close());

test('an operator reads flagged words beside what is published, approves them, and that version is published', async () => {
  const keeper = await wording.aKeeper();
  const key = await wording.sent(keeper);
  expect(await wording.opened(rosa, key)).toMatchObject({
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
  expect(await wording.headlineSeen(keeper)).toBe('As it was');

  expect(await wording.approve(key)).toMatchObject({ __typename: 'DeskWordingReview', state: 'APPROVED' });
  expect(await wording.headlineSeen(keeper)).toBe(FLAGGED);
  expect(await wording.queue(rosa)).toEqual([]);
  expect(await wording.ownListing(keeper.browser)).toMatchObject({
    state: 'PUBLISHED',
    flagged: [],
    versions: [
      { number: 2, why: 'APPROVED' },
      { number: 1, why: 'FOUND' },
    ],
    review: { isOpen: false, isAllowed: true, decidedAt: expect.any(String) as string },
  });
  expect(await wording.audited(keeper)).toEqual([
    { action: 'listing.review.approved', why: 'NOT_A_CLAIM' },
    { action: 'listing.review.read', why: null },
  ]);
  const [letter, ...more] = await wording.answersMailedTo(keeper.email);
  expect(more).toEqual([]);
  expect(letter?.text).toContain('They can stay. Your listing is published as you sent it.');
  expect(letter?.text).not.toMatch(/guarantee|relief|ketamine/i);
  expect((await wording.opened(rosa, key))?.['history']).toMatchObject([
    { state: 'APPROVED', by: 'rosa@operators.example', reason: 'NOT_A_CLAIM' },
  ]);
});

test('words that may stand are not said to be published where the listing was hidden before the letter left', async () => {
  const keeper = await wording.aKeeper();
  await wording.approve(await wording.sent(keeper));
  await database.unitOfWork.query(`UPDATE practitioners SET state = 'HIDDEN' WHERE id = $1`, [keeper.listing.id]);
  const [letter] = await wording.answersMailedTo(keeper.email);
  expect(letter?.text).toContain('They can stay. Your listing is hidden for now');
  expect(letter?.text).not.toContain('is published');
});

test('words are sent back with an answer; nothing that is published changes, and the draft stays', async () => {
  const keeper = await wording.aKeeper();
  const key = await wording.sent(keeper);
  expect(await wording.decide(rosa, key, 'SEND_BACK', 'NOT_TRUE', ' ')).toMatchObject({
    problems: [{ path: ['answer'] }],
  });
  expect(await wording.decide(rosa, key, 'SEND_BACK', 'NOT_A_CLAIM', 'x')).toMatchObject({
    problems: [{ path: ['reason'] }],
  });
  expect(await wording.decide(rosa, key, 'APPROVE', null, null)).toMatchObject({ problems: [{ path: ['reason'] }] });
  expect(await wording.sendBack(key)).toMatchObject({ state: 'RETURNED' });
  expect(await wording.headlineSeen(keeper)).toBe('As it was');
  expect(await wording.ownListing(keeper.browser)).toMatchObject({
    draft: { words: { headline: FLAGGED } },
    flagged: [{ sentence: FLAGGED }],
    review: { isOpen: false, isAllowed: false, answer: 'Say what is likely instead.' },
  });
  const [letter] = await wording.answersMailedTo(keeper.email);
  expect(letter?.text).toContain('You are asked to change them. What everyone sees has not changed');
  expect(letter?.text).not.toContain('likely');
  expect(await wording.audited(keeper)).toEqual([{ action: 'listing.review.returned', why: 'PROMISES_TOO_MUCH' }]);
});

test('a listing that was never published waits in review, and is a draft again once it is sent back', async () => {
  const browser = await story.signedIn(wording.addressOf('keeper'));
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
      ...{ level: 'IN_HOUSE', modalities: [], timing: [], acceptsPatientsDosedElsewhere: false },
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
  const [{ key }] = (await wording.queue(rosa)) as [{ key: string }];
  expect(await wording.opened(rosa, key)).toMatchObject({ listingSlug: null, case: { texts: [{ published: null }] } });
  // Hidden meanwhile, it comes back as what it is by then.
  const practitionerId = idOf(id);
  await wording.hide(practitionerId);
  expect(await wording.sendBack(key)).toMatchObject({ state: 'RETURNED', listingState: 'HIDDEN' });
  await database.unitOfWork.run((tx) => wording.hiding.show(tx, practitionerId));
  expect(await wording.ownListing(browser)).toMatchObject({ state: 'DRAFT' });
  expect(await ask(2)).toMatchObject({ state: 'IN_REVIEW' });
  const [again] = (await wording.queue(rosa)) as [{ key: string }];
  expect(await wording.approve(again.key)).toMatchObject({ state: 'APPROVED', listingState: 'PUBLISHED' });
  expect(await wording.ownListing(browser)).toMatchObject({ versions: [{ number: 1, why: 'APPROVED' }] });
});

test('what is changed after it was sent stays in the draft; what was sent is what is published', async () => {
  const keeper = await wording.aKeeper();
  const key = await wording.sent(keeper);
  expect(await wording.write(keeper, 'Something else by now')).toMatchObject({
    review: { isOpen: true, isDraftChanged: true },
  });
  await wording.approve(key);
  expect(await wording.headlineSeen(keeper)).toBe(FLAGGED);
  expect(await wording.ownListing(keeper.browser)).toMatchObject({
    draft: { words: { headline: 'Something else by now' } },
  });
});

test('publishing something else, asking anew and taking it back each end what was sent before', async () => {
  const keeper = await wording.aKeeper();
  const first = await wording.sent(keeper);
  const { revision } = await wording.write(keeper, 'Unhurried');
  const published = { listingId: keeper.listingId, revision };
  await keeper.browser.act('publishListing', 'PublishListingInput', published, LISTING);
  expect(await wording.approve(first)).toMatchObject({ __typename: 'ChangedMeanwhile' });
  expect(await wording.headlineSeen(keeper)).toBe('Unhurried');

  const second = await wording.sent(keeper);
  await wording.askReview(keeper);
  expect((await wording.queue(rosa)).map(({ key }) => key)).toEqual([second]);
  await wording.askReview(keeper, 'Another reason.');
  const [third, ...others] = await wording.queue(rosa);
  expect(others).toEqual([]);
  expect(third?.key).not.toBe(second);
  expect(await wording.sendBack(second)).toMatchObject({ __typename: 'ChangedMeanwhile' });

  expect(await wording.step(keeper, 'withdrawListingReview')).toMatchObject({
    __typename: 'Listing',
    state: 'PUBLISHED',
  });
  expect(await wording.step(keeper, 'withdrawListingReview')).toMatchObject({ __typename: 'ListingNotReady' });
  expect(await wording.approve(third!.key)).toMatchObject({ __typename: 'ChangedMeanwhile' });
  expect(await wording.answersMailedTo(keeper.email)).toEqual([]);
  expect((await wording.opened(rosa, first))?.['history']).toMatchObject([{ state: 'WITHDRAWN', by: null }, {}, {}]);
});

test('two operators decide at once: one does it, the other is told, and one letter leaves', async () => {
  const keeper = await wording.aKeeper();
  const paul = await newOperator(story, wording.addressOf('paul'));
  const key = await wording.sent(keeper);
  const outcomes = await Promise.all([
    wording.approve(key),
    wording.decide(paul, key, 'SEND_BACK', 'NOT_TRUE', 'It is not so.'),
  ]);
  expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['ChangedMeanwhile', 'DeskWordingReview']);
  expect(await wording.answersMailedTo(keeper.email)).toHaveLength(1);
  expect(await wording.audited(keeper)).toHaveLength(1);
});

test('nobody decides about their own listing', async () => {
  const email = wording.addressOf('both');
  const both = await newOperator(story, email);
  const keeper = await wording.aKeeper(both, email);
  await story.signedIn(email);
  const key = await wording.sent(keeper);
  expect(await wording.opened(both, key)).toMatchObject({ isOwn: true, case: { decisions: [] } });
  const own = { __typename: 'YourOwnListing' };
  expect(await wording.decide(both, key, 'APPROVE', 'NOT_A_CLAIM', null)).toMatchObject(own);
  expect(await wording.decide(both, key, 'SEND_BACK', 'NOT_TRUE', 'x')).toMatchObject(own);
  expect(await wording.headlineSeen(keeper)).toBe('As it was');
  expect(await wording.approve(key)).toMatchObject({ state: 'APPROVED' });
});

test('what the rules of the day forbid is not approved: it says what, and can be sent back', async () => {
  const keeper = await wording.aKeeper();
  const key = await wording.sent(keeper);
  await database.unitOfWork.query(
    `UPDATE listing_reviews SET document = jsonb_set(document, '{licenses,0,expiresOn}', '"2026-01-01"')
     WHERE state = 'OPEN'`,
  );
  const message = 'A listing needs a licence that has not expired.';
  const found = await wording.opened(rosa, key);
  expect(found).toMatchObject({ case: { decisions: ['SEND_BACK'], obstacles: expect.arrayContaining([message]) } });
  const refused = await wording.approve(key);
  expect(refused.__typename).toBe('ListingNotReady');
  expect(refused['problems']).toContainEqual({ message });
  expect(await wording.headlineSeen(keeper)).toBe('As it was');
  expect(await wording.ownListing(keeper.browser)).toMatchObject({ review: { isOpen: true } });
  expect(await wording.sendBack(key)).toMatchObject({ state: 'RETURNED' });
});

test('a new rule’s words, a hidden listing and a keeper who is no longer one keep a version from being published', async () => {
  const keeper = await wording.aKeeper();
  const key = await wording.sent(keeper);
  await database.unitOfWork.query(`UPDATE listing_reviews SET wording = '[]' WHERE state = 'OPEN'`);
  expect(await wording.approve(key)).toMatchObject({ __typename: 'ListingNotReady', flagged: [{ sentence: FLAGGED }] });

  const other = await wording.aKeeper();
  const hidden = await wording.sent(other);
  await wording.hide(other.listing.id);
  expect(await wording.approve(hidden)).toMatchObject({ __typename: 'ListingNotReady' });
  expect(await wording.headlineSeen(other)).toBeNull();

  const third = await wording.aKeeper();
  const gone = await wording.sent(third);
  await database.unitOfWork.query(`DELETE FROM listing_controllers WHERE practitioner_id = $1`, [third.listing.id]);
  expect(await wording.approve(gone)).toMatchObject({
    problems: [{ message: 'The person who asked no longer manages this listing.' }],
  });
  expect(await wording.headlineSeen(third)).toBe('As it was');
  for (const each of [key, hidden, gone]) expect(await wording.sendBack(each)).toMatchObject({ state: 'RETURNED' });
});

test('a paused listing says what was approved, and stays paused until its practitioner shows it', async () => {
  const keeper = await wording.aKeeper();
  const key = await wording.sent(keeper);
  await wording.step(keeper, 'pauseListing');
  expect(await wording.approve(key)).toMatchObject({ state: 'APPROVED', listingState: 'PAUSED' });
  expect(await wording.headlineSeen(keeper)).toBeNull();
  const [letter] = await wording.answersMailedTo(keeper.email);
  expect(letter?.text).toContain('Your listing is paused');
  await wording.step(keeper, 'resumeListing');
  expect(await wording.headlineSeen(keeper)).toBe(FLAGGED);
});

test('to everybody else there is no queue, nothing in it, and nothing to decide', async () => {
  const keeper = await wording.aKeeper();
  const key = await wording.sent(keeper);
  const withoutStep = await newOperator(story, wording.addressOf('nora'), { withSecondFactor: false });
  for (const other of [story.browser(), keeper.browser, withoutStep]) {
    expect(await wording.opened(other, key)).toBeNull();
    const nothing = { __typename: 'NotFound', message: 'We could not find that.' };
    expect(await wording.decide(other, key, 'APPROVE', 'NOT_A_CLAIM', null)).toEqual(nothing);
  }
  expect(await wording.opened(rosa, 'nothing')).toBeNull();
  expect(await wording.decide(rosa, 'nothing', 'APPROVE', 'NOT_A_CLAIM', null)).toMatchObject({
    __typename: 'NotFound',
  });
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
    const keeper = await wording.aKeeper();
    const key = await wording.sent(keeper, FLAGGED, 'My own depression went away.');
    await wording.decide(rosa, key, 'SEND_BACK', 'PROMISES_TOO_MUCH', 'Write nothing of your depression.');
    const [row] = await words();
    expect(row).toMatchObject({ reason: '', answer: null });
    expect(String(row!['asText'])).not.toContain('depression');
    for (const column of ['sealedReason', 'sealedAnswer']) {
      const sealed = row![column] as Buffer;
      expect(sealed.length).toBeGreaterThan(20);
      expect(sealed.toString('latin1')).not.toContain('depression');
    }
    expect(await wording.ownListing(keeper.browser)).toMatchObject({
      review: { reason: 'My own depression went away.', answer: 'Write nothing of your depression.' },
    });
  });

  test('in plain, by a version before, is read as it is, and sealed within a minute', async () => {
    database.clock.advance({ minutes: 1 });
    const keeper = await wording.aKeeper();
    const key = await wording.sent(keeper);
    const [{ id } = { id: '' }] = await words();
    await database.unitOfWork.query(
      `UPDATE listing_reviews SET reason = 'My own anxiety', sealed_reason = NULL WHERE id = $1`,
      [id],
    );
    expect(await wording.opened(rosa, key)).toMatchObject({ case: { reason: 'My own anxiety' } });
    await database.unitOfWork.query(
      `UPDATE listing_reviews SET state = 'RETURNED', decided_at = now(), answer = 'Not that anxiety' WHERE id = $1`,
      [id],
    );
    const both = { review: { reason: 'My own anxiety', answer: 'Not that anxiety' } };
    expect(await wording.ownListing(keeper.browser)).toMatchObject(both);
    const sealing = story.house.services.sweeps.find(({ name }) => name === 'listing.review-words')!;
    expect(await sealing.run()).toBe(1);
    const [row] = await words();
    expect(row).toMatchObject({ reason: '', answer: null });
    expect(String(row!['asText'])).not.toContain('anxiety');
    expect(await wording.ownListing(keeper.browser)).toMatchObject(both);
    expect(await sealing.run()).toBe(0);
  });
});
