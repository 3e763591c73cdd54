import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AccountStory, type Outcome, type StoryBrowser } from '../../../test/account-story.js';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { newOperator } from '../../../test/operator-story.js';
import { Scenario, type InStory } from '../../../test/scenario.js';
import { registryPerson } from '../../demonstration/registry-file.js';
import { catchUp } from '../../platform/changes.js';
import { strangeSignsOf } from './strange-signs.js';

let database: TestDatabase;
let story: AccountStory;
let rosa: StoryBrowser;
let paul: StoryBrowser;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await AccountStory.open(database, { rateLimits: false });
  rosa = await newOperator(story, 'rosa@operators.example');
  paul = await newOperator(story, 'paul@operators.example');
});
afterAll(async () => {
  await story.close();
  await database.drop();
});
beforeEach(() => database.clock.set(testNow));

let people = 0;

interface Given {
  readonly town?: string;
  readonly number?: string;
  readonly checked?: boolean;
  readonly npi?: string;
  readonly contactEmail?: string;
}

/** Before everybody, with a licence of their own that was looked up. */
function seen(name: string, { town = 'Dallas', number, checked = true, ...who }: Given = {}): Promise<InStory> {
  const contactEmail = who.contactEmail ?? `seen-${++people}@practice.example`;
  return new Scenario(database)
    .practitioner(name)
    .who({ conditions: ['ptsd'], ...who, contactEmail })
    .licensedIn('US-TX', { number: number ?? `L-${++people}`, checked })
    .at(town)
    .publish();
}

const LISTING = `__typename ... on UserError { message } ... on ListingNotReady { problems { path message } }
  ... on Listing { id state revision review { isAboutLikeness isOpen isAllowed answer } }`;

interface Keeper {
  readonly email: string;
  readonly browser: StoryBrowser;
  readonly listingId: string;
  readonly id: string;
}

/** Somebody who writes a listing of their own, and has not published it. */
async function writes(givenName: string, familyName: string, { number, npi }: Given = {}): Promise<Keeper> {
  const email = `keeper-${++people}@practice.example`;
  const browser = await story.signedIn(email);
  await story.withApp(browser);
  const begun = await browser.act('beginListing', 'BeginListingInput', { givenName, familyName }, LISTING);
  const listingId = begun['id'] as string;
  const keeper = { email, browser, listingId, id: Buffer.from(listingId, 'base64url').toString().split(':')[1]! };
  await save(keeper, {
    person: personOf(givenName, familyName, npi),
    licenses: [
      {
        ...{ key: null, jurisdiction: 'US-TX', profession: 'psychologist', kind: 'STATE_LICENSE', startsOn: null },
        ...{ number: number ?? `L-${++people}`, expiresOn: '2099-12-31' },
      },
    ],
    support: {
      ...{ level: 'REFERRAL', modalities: [], timing: [], acceptsPatientsDosedElsewhere: false },
      ...{ sessionsIncluded: null, sessionPrice: null, note: null },
    },
    reach: { conditions: ['ptsd'], experienceWith: [], languages: ['en'], insurers: [], acceptingNewPatients: true },
    words: { headline: 'Unhurried', about: null },
  });
  return keeper;
}
const personOf = (givenName: string, familyName: string, npi: string | null = null) => ({
  ...{ givenName, familyName, postnominals: [], professions: ['psychologist'] },
  ...{ pronouns: null, npi, practisingSince: null },
});

async function own({ browser }: Keeper): Promise<Outcome & { revision: number; state: string }> {
  const { viewer } = await browser.ask<{ viewer: { listing: Outcome & { revision: number; state: string } } }>(
    `{ viewer { listing { __typename id state revision review { isAboutLikeness isOpen isAllowed answer } } } }`,
  );
  return viewer.listing;
}
const revisionOf = async (keeper: Keeper) => {
  const { viewer } = await keeper.browser.ask<{ viewer: { listing: { revision: number } | null } }>(
    `{ viewer { listing { revision } } }`,
  );
  return viewer.listing?.revision ?? 0;
};
async function save(keeper: Keeper, parts: object): Promise<Outcome> {
  const input = { listingId: keeper.listingId, revision: await revisionOf(keeper), ...parts };
  return keeper.browser.act('saveListing', 'SaveListingInput', input, LISTING);
}
async function publish(keeper: Keeper): Promise<Outcome> {
  await passed();
  const input = { listingId: keeper.listingId, revision: await revisionOf(keeper) };
  return keeper.browser.act('publishListing', 'PublishListingInput', input, LISTING);
}

/** Everything that follows a write has followed it. */
async function passed(): Promise<void> {
  const { followers, sweeps } = story.house.services;
  for (const follower of followers) await catchUp(database.unitOfWork, follower);
  await sweeps.find(({ name }) => name === 'likeness.unread')?.run();
}

interface Item extends Outcome {
  readonly key: string;
  readonly firstName: string;
  readonly secondName: string | null;
  readonly reasons: readonly string[];
  readonly decisions: readonly string[];
  readonly isHeld: boolean;
}
const ITEM = `key isOpen reasons firstName firstSlug firstState secondName secondSlug secondState isHeld isOwn decisions`;

async function queue(browser: StoryBrowser = rosa, isOpen = true): Promise<Item[]> {
  await passed();
  const { operatorDesk } = await browser.ask<{ operatorDesk: { lookAlikes: { nodes: Item[] } } }>(
    `query ($isOpen: Boolean!) { operatorDesk { lookAlikes(isOpen: $isOpen, first: 50) { nodes { ${ITEM} } } } }`,
    { isOpen },
  );
  return operatorDesk.lookAlikes.nodes;
}
const about = async (name: string, isOpen = true) =>
  (await queue(rosa, isOpen)).filter(({ firstName, secondName }) => [firstName, secondName].includes(name));

async function opened(browser: StoryBrowser, key: string): Promise<Item | null> {
  const { operatorDesk } = await browser.ask<{ operatorDesk: { lookAlike: Item | null } | null }>(
    `query ($key: String!) { operatorDesk { lookAlike(key: $key) { ${ITEM}
       case { first { name strangeSigns npi licenses { jurisdiction number isChecked } cities isDraft }
              second { name strangeSigns npi licenses { number isChecked } cities isDraft } }
       history { by decision reason note } } } }`,
    { key },
  );
  return operatorDesk?.lookAlike ?? null;
}
const decide = (
  browser: StoryBrowser,
  key: string,
  decision: string,
  reason: string | null,
  words: string | null = null,
) =>
  browser.act(
    'decideLookAlike',
    'DecideLookAlikeInput',
    { key, decision, reason, words },
    `__typename ... on DeskLookAlike { ${ITEM} } ... on UserError { message }
     ... on InvalidInput { problems { path } } ... on ListingNotReady { problems { path message } }`,
  );
const settle = (key: string) => decide(rosa, key, 'DIFFERENT_PEOPLE', 'TWO_LICENSES');
const audited = (id: string) =>
  database.unitOfWork.query<{ action: string; why: string | null }>(
    `SELECT action, why FROM audit_entries WHERE subject_id = $1 AND action LIKE 'listing.look-alike.%' ORDER BY at, action`,
    [id],
  );
const isSeen = async ({ slug }: Pick<InStory, 'slug'>) => {
  const { practitioner } = await story.house.publicDoor.ask<{ practitioner: object | null }>(
    `query ($slug: String!) { practitioner(slug: $slug) { displayName } }`,
    { slug },
  );
  return practitioner !== null;
};

describe('what is before everybody', () => {
  test('is found where a name only looks like another, with the signs that are not what they look like', async () => {
    const hope = await seen('Hope Benton, MD');
    const fake = await seen('Норе Bentоn', { town: 'Austin', checked: false });
    const [item, ...more] = await about('Hope Benton, MD');
    expect(more).toEqual([]);
    expect(item).toMatchObject({ reasons: ['DISGUISED_NAME'], isHeld: false, isOpen: true });
    expect(item?.decisions).toEqual(['DIFFERENT_PEOPLE', 'HIDE_FIRST', 'HIDE_SECOND']);
    const found = await opened(rosa, item!.key);
    const { first, second } = found!['case'] as { first: { name: string; strangeSigns: string[] }; second: Outcome };
    const [theirs, real] = [first, second].toSorted((one) => (one['name'] === 'Норе Bentоn' ? -1 : 1));
    expect(theirs).toMatchObject({
      cities: ['Austin, US-TX'],
      strangeSigns: [
        'Н: Cyrillic letter, U+041D',
        'о: Cyrillic letter, U+043E',
        'р: Cyrillic letter, U+0440',
        'е: Cyrillic letter, U+0435',
      ],
      licenses: [{ isChecked: false }],
    });
    expect(real).toMatchObject({ name: 'Hope Benton, MD', strangeSigns: [], licenses: [{ isChecked: true }] });
    const isFirst = item?.firstName === 'Норе Bentоn';
    const hide = await decide(
      rosa,
      item!.key,
      isFirst ? 'HIDE_FIRST' : 'HIDE_SECOND',
      'SOMEBODY_ELSE',
      'It is a copy.',
    );
    expect(hide).toMatchObject({ __typename: 'DeskLookAlike' });
    expect(await isSeen(fake)).toBe(false);
    expect(await isSeen(hope)).toBe(true);
    expect(await about('Hope Benton, MD')).toEqual([]);
    expect((await opened(rosa, item!.key))?.['history']).toEqual([
      {
        by: 'rosa@operators.example',
        decision: expect.stringContaining('HIDE') as string,
        reason: 'SOMEBODY_ELSE',
        note: 'It is a copy.',
      },
    ]);
    const [{ note } = { note: Buffer.of() }] = await database.unitOfWork.query<{ note: Buffer }>(
      `SELECT note FROM listing_look_alike_events`,
    );
    expect(note.toString('latin1')).not.toContain('copy');
    // Shown again, it waits again.
    await database.unitOfWork.query(`DELETE FROM listing_hidings WHERE practitioner_id = $1`, [fake.id]);
    await database.unitOfWork.query(`UPDATE practitioners SET state = 'PUBLISHED' WHERE id = $1`, [fake.id]);
    expect(await about('Hope Benton, MD')).toHaveLength(1);
  });

  test('is not found where people only share a name, or live beside each other', async () => {
    await seen('Mara Lund', { town: 'Dallas' });
    await seen('Mara Lund', { town: 'Houston' });
    await seen('Mira Lund', { town: 'Dallas' });
    expect(await about('Mara Lund')).toEqual([]);
    expect(await about('Mira Lund')).toEqual([]);
  });

  test('is found with the same name in one city, or one licence', async () => {
    await seen('Otto Falk', { number: 'TX-100' });
    await seen('Falk Otto', { number: 'TX-101' });
    expect(await about('Otto Falk')).toMatchObject([{ reasons: ['SWAPPED_NAME', 'SAME_CITY'] }]);
    await seen('Ida Ron', { number: 'H 777' });
    await seen('Eva Sol', { number: 'h-777', town: 'Houston' });
    expect(await about('Ida Ron')).toMatchObject([{ reasons: ['SAME_LICENSE'] }]);
  });

  test('two people stay two until a name changes; not alike any more, nothing waits', async () => {
    const one = await seen('Nils Aho', { contactEmail: 'nils@practice.example' });
    await seen('Nils Aho');
    const [item] = await about('Nils Aho');
    expect(await settle(item!.key)).toMatchObject({ isOpen: false, decisions: ['REOPEN'] });
    await database.unitOfWork.query(`UPDATE listing_looks SET rule = 0`);
    expect(await about('Nils Aho')).toEqual([]);
    expect(await about('Nils Aho', false)).toHaveLength(1);
    expect(await audited(one.id).then((first) => first.length)).toBeGreaterThanOrEqual(0);

    await database.unitOfWork.query(`UPDATE practitioners SET given_name = 'Nils J.' WHERE id = $1`, [one.id]);
    await database.unitOfWork.query(`UPDATE listing_looks SET rule = 0`);
    expect(await about('Nils J. Aho')).toMatchObject([{ reasons: ['SAME_NAME', 'SAME_CITY'], isOpen: true }]);
    await database.unitOfWork.query(`UPDATE practitioners SET given_name = 'Bo' WHERE id = $1`, [one.id]);
    await database.unitOfWork.query(`UPDATE listing_looks SET rule = 0`);
    expect(await about('Bo Aho')).toEqual([]);
    expect(await opened(rosa, item!.key)).toMatchObject({ isOpen: false, decisions: [] });
    expect(await settle(item!.key)).toMatchObject({ __typename: 'ChangedMeanwhile' });
  });

  test('is found when the registry gives its number to somebody else, whichever came first', async () => {
    const list = (npi: string, family: string, other: string | null, importId = randomUUID()) =>
      database.unitOfWork.query(
        `INSERT INTO registry_entries (npi, given_name, family_name, other_family_name, city, region, taxonomies, import_id)
         VALUES ($1, 'ANY', $2, $3, 'TYLER', 'US-TX', '[]', $4)
         ON CONFLICT (npi) DO UPDATE SET family_name = excluded.family_name, import_id = excluded.import_id`,
        [npi, family, other, importId],
      );
    await list('1234567893', 'OTHERBY', null);
    await seen('Runa Holt', { npi: '1234567893' });
    await seen('Rune Married', { npi: '1245319599' });
    expect(await about('Runa Holt')).toMatchObject([{ reasons: ['NPI_OF_SOMEBODY_ELSE'], secondName: null }]);
    await list('1245319599', 'MAIDEN', 'MARRIED');
    expect(await about('Rune Married')).toEqual([]);
    await list('1245319599', 'MAIDEN', null);
    await database.unitOfWork.query(`UPDATE registry_entries SET other_family_name = NULL`);
    const [item] = await about('Rune Married');
    expect(item?.decisions).toEqual(['DIFFERENT_PEOPLE', 'HIDE_FIRST']);
    expect((await opened(rosa, item!.key))?.['case']).toMatchObject({
      second: { name: 'ANY MAIDEN', cities: ['TYLER, US-TX'], npi: '1245319599' },
    });
    await list('1245319599', 'MARRIED', null);
    expect(await about('Rune Married')).toEqual([]);
  });
});

describe('a new listing', () => {
  test('that looks like one we checked waits, and is published once they are two', async () => {
    await seen('Vera Stahl, MD', { number: 'V-1' });
    const keeper = await writes('Vera', 'Stаhl');
    expect(await publish(keeper)).toMatchObject({
      state: 'IN_REVIEW',
      review: { isAboutLikeness: true, isOpen: true },
    });
    // Pressed twice, it waits once.
    expect(await publish(keeper)).toMatchObject({ state: 'IN_REVIEW' });
    const [item, ...more] = await about('Vera Stahl, MD');
    expect(more).toEqual([]);
    expect(item).toMatchObject({ isHeld: true, firstSlug: null, firstState: 'IN_REVIEW', reasons: ['DISGUISED_NAME'] });
    expect(item?.decisions).toEqual(['DIFFERENT_PEOPLE', 'SEND_BACK', 'HIDE_SECOND']);
    expect(await opened(rosa, item!.key)).toMatchObject({
      case: { first: { name: 'Vera Stаhl', isDraft: true }, second: { name: 'Vera Stahl, MD', isDraft: false } },
    });
    const { operatorDesk } = await rosa.ask<{
      operatorDesk: { wordingReviews: { nodes: object[] }; queues: { queue: string; waiting: number }[] };
    }>(`{ operatorDesk { wordingReviews(first: 50) { nodes { key } } queues { queue waiting } } }`);
    expect(operatorDesk.wordingReviews.nodes).toEqual([]);
    expect(operatorDesk.queues).toContainEqual({ queue: 'WORDING', waiting: 0 });
    expect(operatorDesk.queues).toContainEqual({ queue: 'LOOK_ALIKES', waiting: (await queue()).length });

    expect(await settle(item!.key)).toMatchObject({ isOpen: false, firstState: 'PUBLISHED' });
    expect(await own(keeper)).toMatchObject({ state: 'PUBLISHED', review: { isAllowed: true } });
    expect(await audited(keeper.id)).toEqual([
      { action: 'listing.look-alike.read', why: null },
      { action: 'listing.look-alike.settled', why: 'TWO_LICENSES' },
    ]);
    const letters = (await story.mailsTo(keeper.email)).filter(
      ({ subject }) => subject === 'An answer about your listing',
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain('Your listing is published as you sent it.');
    expect(letters[0]?.text).not.toContain('Vera Stahl');
    // Settled, it is not asked again.
    await save(keeper, { words: { headline: 'Unhurried still', about: null } });
    expect(await publish(keeper)).toMatchObject({ state: 'PUBLISHED', review: { isOpen: false } });
    expect(await about('Vera Stahl, MD')).toEqual([]);
  });

  test('is sent back with what has to change, taken back, or mended; nobody ever saw it', async () => {
    await seen('Tove Brandt');
    const keeper = await writes('Tove', 'Вrandt');
    await publish(keeper);
    const [item] = await about('Tove Brandt');
    expect(await decide(rosa, item!.key, 'SEND_BACK', 'TO_MEND', ' ')).toMatchObject({
      problems: [{ path: ['words'] }],
    });
    expect(await decide(rosa, item!.key, 'SEND_BACK', 'TWO_LICENSES', 'x')).toMatchObject({
      problems: [{ path: ['reason'] }],
    });
    expect(await decide(rosa, item!.key, 'SEND_BACK', 'TO_MEND', 'Type the B anew.')).toMatchObject({ isHeld: false });
    expect(await own(keeper)).toMatchObject({
      state: 'DRAFT',
      review: { isAllowed: false, answer: 'Type the B anew.' },
    });
    expect(await about('Tove Brandt')).toEqual([]);

    expect(await publish(keeper)).toMatchObject({ state: 'IN_REVIEW' });
    await keeper.browser.act('withdrawListingReview', 'ListingIdInput', { listingId: keeper.listingId }, LISTING);
    expect(await about('Tove Brandt')).toEqual([]);
    await save(keeper, { person: personOf('Tove', 'Brandt-Ny') });
    expect(await publish(keeper)).toMatchObject({ state: 'PUBLISHED' });
    expect(await about('Tove Brandt-Ny')).toEqual([]);
  });

  test('that looks like one nobody checked is published, and waits in the queue', async () => {
    await seen('Siri Dahl', { checked: false });
    const keeper = await writes('Siri', 'Dаhl');
    expect(await publish(keeper)).toMatchObject({ state: 'PUBLISHED' });
    expect(await about('Siri Dahl')).toMatchObject([{ isHeld: false }]);
  });

  test('cannot come by it through an approval of its wording', async () => {
    await seen('Yrsa Lind');
    const keeper = await writes('Yrsa', 'Lіnd');
    await save(keeper, { words: { headline: 'Relief is guaranteed', about: null } });
    await passed();
    const input = { listingId: keeper.listingId, revision: await revisionOf(keeper), reason: 'It is a band.' };
    expect(await keeper.browser.act('askListingReview', 'AskReviewInput', input, LISTING)).toMatchObject({
      state: 'IN_REVIEW',
    });
    const { operatorDesk } = await rosa.ask<{ operatorDesk: { wordingReviews: { nodes: { key: string }[] } } }>(
      `{ operatorDesk { wordingReviews(first: 50) { nodes { key case { obstacles } } } } }`,
    );
    const [wording] = operatorDesk.wordingReviews.nodes;
    expect(wording).toMatchObject({
      case: { obstacles: [expect.stringContaining('looks like another listing') as string] },
    });
    const approve = () =>
      rosa.act(
        'decideWordingReview',
        'DecideWordingReviewInput',
        { key: wording!.key, decision: 'APPROVE', reason: 'NOT_A_CLAIM', answer: null },
        `__typename ... on UserError { message }`,
      );
    expect(await approve()).toMatchObject({ __typename: 'ListingNotReady' });
    const [item] = await about('Yrsa Lind');
    expect(item).toMatchObject({ firstState: 'IN_REVIEW', isHeld: false });
    expect(await settle(item!.key)).toMatchObject({ firstState: 'IN_REVIEW' });
    expect(await approve()).toMatchObject({ __typename: 'DeskWordingReview' });
    expect(await own(keeper)).toMatchObject({ state: 'PUBLISHED' });
  });

  test('that wants a number another listing has waits for an operator, too', async () => {
    await seen('Liv Krag', { npi: '1992999783' });
    const keeper = await writes('Ulf', 'Ness', { npi: '1992999783' });
    expect(await publish(keeper)).toMatchObject({ __typename: 'ListingNotReady' });
    const [item] = await about('Liv Krag');
    expect(item).toMatchObject({ reasons: ['SAME_NPI'], firstState: 'DRAFT', isHeld: false });
    expect(await opened(rosa, item!.key)).toMatchObject({ case: { first: { npi: '1992999783', isDraft: true } } });
    await save(keeper, { person: personOf('Ulf', 'Ness') });
    expect(await publish(keeper)).toMatchObject({ state: 'PUBLISHED' });
    expect(await about('Liv Krag')).toEqual([]);
  });

  test('that changes its name to one we checked keeps what was published meanwhile', async () => {
    const real = await seen('Gro Sand');
    const keeper = await writes('Gro', 'Sund');
    expect(await publish(keeper)).toMatchObject({ state: 'PUBLISHED' });
    await save(keeper, { person: personOf('Gro', 'Sаnd') });
    expect(await publish(keeper)).toMatchObject({
      state: 'PUBLISHED',
      review: { isOpen: true, isAboutLikeness: true },
    });
    const [{ family } = { family: '' }] = await database.unitOfWork.query<{ family: string }>(
      `SELECT family_name AS family FROM practitioners WHERE id = $1`,
      [keeper.id],
    );
    expect(family).toBe('Sund');
    // Read again meanwhile, it waits still.
    await database.unitOfWork.query(`UPDATE listing_looks SET rule = 0`);
    const [item] = await about('Gro Sand');
    expect(item).toMatchObject({ isHeld: true, firstState: 'PUBLISHED' });
    expect(await isSeen(real)).toBe(true);
  });

  test('whose licence ran out while it waited is not published, and nothing is decided', async () => {
    await seen('Alva Rask');
    const keeper = await writes('Alva', 'Rаsk');
    await publish(keeper);
    const [item] = await about('Alva Rask');
    await database.unitOfWork.query(
      `UPDATE listing_reviews SET document = jsonb_set(document, '{licenses,0,expiresOn}', '"2026-01-01"') WHERE practitioner_id = $1`,
      [keeper.id],
    );
    expect(await settle(item!.key)).toMatchObject({ __typename: 'ListingNotReady' });
    expect(await about('Alva Rask')).toMatchObject([{ isHeld: true, isOpen: true }]);
    expect((await opened(rosa, item!.key))?.['history']).toEqual([]);
  });
});

test('two operators decide at once: one does it, the other is told, and it is done once', async () => {
  await seen('Embla Voss');
  const keeper = await writes('Embla', 'Vоss');
  await publish(keeper);
  const [item] = await about('Embla Voss');
  const outcomes = await Promise.all([
    settle(item!.key),
    decide(paul, item!.key, 'SEND_BACK', 'NOT_SHOWN', 'Show us a licence.'),
    decide(paul, item!.key, 'DIFFERENT_PEOPLE', 'THEY_SHOWED_US'),
  ]);
  expect(outcomes.map(({ __typename }) => __typename).toSorted()).toEqual([
    'ChangedMeanwhile',
    'ChangedMeanwhile',
    'DeskLookAlike',
  ]);
  const history = (await opened(rosa, item!.key))?.['history'] as object[];
  expect(history).toHaveLength(1);
  const letters = (await story.mailsTo(keeper.email)).filter(
    ({ subject }) => subject === 'An answer about your listing',
  );
  expect(letters).toHaveLength(1);
});

test('sent back by one operator, it is not settled by another who still has the page, and asked again it waits again', async () => {
  await seen('Tora Blix');
  const keeper = await writes('Tora', 'Вlix');
  await publish(keeper);
  const [item] = await about('Tora Blix');
  expect(await decide(rosa, item!.key, 'SEND_BACK', 'NOT_SHOWN', 'Show us a licence.')).toMatchObject({
    isOpen: false,
    decisions: [],
  });
  expect(await decide(paul, item!.key, 'DIFFERENT_PEOPLE', 'THEY_SHOWED_US')).toMatchObject({
    __typename: 'ChangedMeanwhile',
  });
  expect(await publish(keeper)).toMatchObject({ state: 'IN_REVIEW' });
  expect(await about('Tora Blix')).toMatchObject([{ isHeld: true, isOpen: true }]);
});

test.each(['sent back', 'taken back'])('once its draft is %s, a listing is judged by what it shows', async (how) => {
  const surname = how === 'sent back' ? 'Dahl' : 'Vang';
  await seen(`Siv ${surname}`);
  const keeper = await writes('Siv', `${surname}sen`);
  await publish(keeper);
  await save(keeper, { person: personOf('Siv', surname.replace('a', 'а')) });
  await publish(keeper);
  const [item] = await about(`Siv ${surname}`);
  expect(item).toMatchObject({ isHeld: true, firstState: 'PUBLISHED' });
  if (how === 'sent back') await decide(rosa, item!.key, 'SEND_BACK', 'NOT_SHOWN', 'Show us a licence.');
  else {
    const { listingId } = keeper;
    await keeper.browser.act('withdrawListingReview', 'ListingIdInput', { listingId }, LISTING);
  }
  expect(await about(`Siv ${surname}`)).toEqual([]);
});

test('namesakes with numbers and licences of their own are found side by side, in the same state and unasked', async () => {
  const [one, other, third] = [901, 902, 903].map((each) => registryPerson(each)['NPI']!);
  await seen('John Smith, MD', { town: 'Houston', npi: one! });
  const keeper = await writes('John', 'Smith', { npi: other! });
  expect(await publish(keeper)).toMatchObject({ state: 'PUBLISHED' });
  await seen('John Smith, MD', { town: 'Austin', npi: third! });
  expect(await about('John Smith')).toEqual([]);
});

test('many who follow at once find each pair once, and nobody waits for ever', async () => {
  const names = ['Idun Moe', 'Мое Idun', 'Idun  Moe', '1dun Moe'];
  for (const name of names) await seen(name);
  await Promise.all([passed(), passed(), passed()]);
  await database.unitOfWork.query(`UPDATE listing_looks SET rule = 0`);
  await Promise.all([passed(), passed(), passed()]);
  const rows = await database.unitOfWork.query(
    `SELECT 1 FROM listing_look_alikes a JOIN practitioners p ON p.id = a.practitioner_id
     WHERE p.given_name || p.family_name ~ 'dun' AND a.state = 'OPEN'`,
  );
  expect(rows).toHaveLength(6);
});

test('nobody decides about a listing of their own, and only the operators have the queue', async () => {
  const email = `both-${++people}@operators.example`;
  const both = await newOperator(story, email);
  await seen('Signe Holm', { contactEmail: email });
  await seen('Signe Hоlm');
  await story.signedIn(email);
  const [item] = await about('Signe Holm');
  expect(await opened(both, item!.key)).toMatchObject({ isOwn: true, decisions: [] });
  const mine = await decide(both, item!.key, 'DIFFERENT_PEOPLE', 'THEY_SHOWED_US');
  expect(mine).toMatchObject({ __typename: 'YourOwnListing' });
  const halfway = await newOperator(story, `nora-${++people}@operators.example`, { withSecondFactor: false });
  for (const other of [story.browser(), halfway, await story.signedIn('robin@accounts.example')]) {
    expect(await opened(other, item!.key)).toBeNull();
    const nothing = { __typename: 'NotFound', message: 'We could not find that.' };
    expect(await decide(other, item!.key, 'DIFFERENT_PEOPLE', 'TWO_LICENSES')).toEqual(nothing);
    expect(await decide(other, 'x', 'DIFFERENT_PEOPLE', null)).toEqual(nothing);
  }
  for (const key of [
    'x',
    Buffer.from('LookAlike:x').toString('base64url'),
    Buffer.from(`LookAlike:${randomUUID()}`).toString('base64url'),
  ]) {
    expect(await opened(rosa, key)).toBeNull();
    expect(await settle(key)).toMatchObject({ __typename: 'NotFound' });
  }
  expect(await settle(item!.key)).toMatchObject({ isOpen: false });
  expect(await decide(rosa, item!.key, 'REOPEN', 'A_MISTAKE')).toMatchObject({ isOpen: true });
});

test('what nobody sees in a name is told in words', () => {
  expect(strangeSignsOf('Ana Ruíz-O’Brien')).toEqual([]);
  expect(strangeSignsOf('An\u200ba Rи1z')).toEqual([
    'sign that nobody sees, U+200B',
    'и: Cyrillic letter, U+0438',
    '1: digit, U+0031',
  ]);
});
