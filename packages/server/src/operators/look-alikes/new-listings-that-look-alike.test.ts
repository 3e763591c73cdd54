import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testNow } from '../../../test/database.js';
import { removeListing } from '../../listing/keeper/leaving-listings.js';
import { LISTING, LookAlikeStory, personOf } from '../../../test/look-alike-story.js';

let desk: LookAlikeStory;

beforeAll(async () => {
  desk = await LookAlikeStory.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.database.clock.set(testNow));

describe('a new listing', () => {
  test('that looks like one we checked waits, and is published once they are two', async () => {
    await desk.seen('Vera Stahl, MD', { number: 'V-1' });
    const keeper = await desk.writes('Vera', 'Stаhl');
    expect(await desk.publish(keeper)).toMatchObject({
      state: 'IN_REVIEW',
      review: { isAboutLikeness: true, isOpen: true },
    });
    // Pressed twice, it waits once.
    expect(await desk.publish(keeper)).toMatchObject({ state: 'IN_REVIEW' });
    const [item, ...more] = await desk.about('Vera Stahl, MD');
    expect(more).toEqual([]);
    expect(item).toMatchObject({ isHeld: true, firstSlug: null, firstState: 'IN_REVIEW', reasons: ['DISGUISED_NAME'] });
    expect(item?.decisions).toEqual(['DIFFERENT_PEOPLE', 'SEND_BACK', 'HIDE_SECOND']);
    expect(await desk.opened(desk.rosa, item!.key)).toMatchObject({
      case: { first: { name: 'Vera Stаhl', isDraft: true }, second: { name: 'Vera Stahl, MD', isDraft: false } },
    });
    const { operatorDesk } = await desk.rosa.ask<{
      operatorDesk: { wordingReviews: { nodes: object[] }; queues: { queue: string; waiting: number }[] };
    }>(`{ operatorDesk { wordingReviews(first: 50) { nodes { key } } queues { queue waiting } } }`);
    expect(operatorDesk.wordingReviews.nodes).toEqual([]);
    expect(operatorDesk.queues).toContainEqual({ queue: 'WORDING', waiting: 0 });
    expect(operatorDesk.queues).toContainEqual({ queue: 'LOOK_ALIKES', waiting: (await desk.queue()).length });

    expect(await desk.settle(item!.key)).toMatchObject({ isOpen: false, firstState: 'PUBLISHED' });
    expect(await desk.own(keeper)).toMatchObject({ state: 'PUBLISHED', review: { isAllowed: true } });
    expect(await desk.audited(keeper.id)).toEqual([
      { action: 'listing.look-alike.read', why: null },
      { action: 'listing.look-alike.settled', why: 'TWO_LICENSES' },
    ]);
    const letters = (await desk.story.mailsTo(keeper.email)).filter(
      ({ subject }) => subject === 'An answer about your listing',
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain('Your listing is published as you sent it.');
    expect(letters[0]?.text).not.toContain('Vera Stahl');
    // Settled, it is not asked again.
    await desk.save(keeper, { words: { headline: 'Unhurried still', about: null } });
    expect(await desk.publish(keeper)).toMatchObject({ state: 'PUBLISHED', review: { isOpen: false } });
    expect(await desk.about('Vera Stahl, MD')).toEqual([]);
  });

  test('that looks like somebody who left meanwhile is published as it was sent: no operator finds it any more', async () => {
    const leaves = await desk.seen('Liv Aspen');
    await desk.seen('Liv Birch');
    const [alone, beside] = [await desk.writes('Liv', 'Аspen'), await desk.writes('Liv', 'Вirch')];
    for (const keeper of [alone, beside]) expect(await desk.publish(keeper)).toMatchObject({ state: 'IN_REVIEW' });
    await desk.database.unitOfWork.run((tx) => removeListing(tx, leaves.id));
    expect(await desk.about('Liv Aspen')).toEqual([]);
    await desk.heldForNobody();
    expect(await desk.own(alone)).toMatchObject({ state: 'PUBLISHED', review: { isOpen: false, isAllowed: true } });
    const [letter] = (await desk.story.mailsTo(alone.email)).filter(
      ({ subject }) => subject === 'An answer about your listing',
    );
    expect(letter?.text).toContain('Your listing is no longer waiting for review');
    expect(letter?.text).toContain('Your listing is published as you sent it.');
    // Whoever looks like somebody who is there still waits.
    expect(await desk.own(beside)).toMatchObject({ state: 'IN_REVIEW' });
    expect(await desk.about('Liv Birch')).toHaveLength(1);
  });

  test('is sent back with what has to change, taken back, or mended; nobody ever saw it', async () => {
    await desk.seen('Tove Brandt');
    const keeper = await desk.writes('Tove', 'Вrandt');
    await desk.publish(keeper);
    const [item] = await desk.about('Tove Brandt');
    expect(await desk.decide(desk.rosa, item!.key, 'SEND_BACK', 'TO_MEND', ' ')).toMatchObject({
      problems: [{ path: ['words'] }],
    });
    expect(await desk.decide(desk.rosa, item!.key, 'SEND_BACK', 'TWO_LICENSES', 'x')).toMatchObject({
      problems: [{ path: ['reason'] }],
    });
    expect(await desk.decide(desk.rosa, item!.key, 'SEND_BACK', 'TO_MEND', 'Type the B anew.')).toMatchObject({
      isHeld: false,
    });
    expect(await desk.own(keeper)).toMatchObject({
      state: 'DRAFT',
      review: { isAllowed: false, answer: 'Type the B anew.' },
    });
    const [letter] = (await desk.story.mailsTo(keeper.email)).filter(
      ({ subject }) => subject === 'An answer about your listing',
    );
    expect(letter?.text).toContain('It is not published yet, and your draft is as you left it.');
    expect(letter?.text).not.toContain('everybody');
    expect(await desk.about('Tove Brandt')).toEqual([]);

    expect(await desk.publish(keeper)).toMatchObject({ state: 'IN_REVIEW' });
    await keeper.browser.act('withdrawListingReview', 'ListingIdInput', { listingId: keeper.listingId }, LISTING);
    expect(await desk.about('Tove Brandt')).toEqual([]);
    await desk.save(keeper, { person: personOf('Tove', 'Brandt-Ny') });
    expect(await desk.publish(keeper)).toMatchObject({ state: 'PUBLISHED' });
    expect(await desk.about('Tove Brandt-Ny')).toEqual([]);
  });

  test('that looks like one nobody checked is published, and waits in the queue', async () => {
    await desk.seen('Siri Dahl', { checked: false });
    const keeper = await desk.writes('Siri', 'Dаhl');
    expect(await desk.publish(keeper)).toMatchObject({ state: 'PUBLISHED' });
    expect(await desk.about('Siri Dahl')).toMatchObject([{ isHeld: false }]);
  });

  test('cannot come by it through an approval of its wording', async () => {
    await desk.seen('Yrsa Lind');
    const keeper = await desk.writes('Yrsa', 'Lіnd');
    await desk.save(keeper, { words: { headline: 'Relief is guaranteed', about: null } });
    await desk.passed();
    const input = { listingId: keeper.listingId, revision: await desk.revisionOf(keeper), reason: 'It is a band.' };
    expect(await keeper.browser.act('askListingReview', 'AskReviewInput', input, LISTING)).toMatchObject({
      state: 'IN_REVIEW',
    });
    const { operatorDesk } = await desk.rosa.ask<{ operatorDesk: { wordingReviews: { nodes: { key: string }[] } } }>(
      `{ operatorDesk { wordingReviews(first: 50) { nodes { key case { obstacles } } } } }`,
    );
    const [wording] = operatorDesk.wordingReviews.nodes;
    expect(wording).toMatchObject({
      case: { obstacles: [expect.stringContaining('looks like another listing') as string] },
    });
    const approve = () =>
      desk.rosa.act(
        'decideWordingReview',
        'DecideWordingReviewInput',
        { key: wording!.key, decision: 'APPROVE', reason: 'NOT_A_CLAIM', answer: null },
        `__typename ... on UserError { message }`,
      );
    expect(await approve()).toMatchObject({ __typename: 'ListingNotReady' });
    const [item] = await desk.about('Yrsa Lind');
    expect(item).toMatchObject({ firstState: 'IN_REVIEW', isHeld: false });
    expect(await desk.settle(item!.key)).toMatchObject({ firstState: 'IN_REVIEW' });
    expect(await approve()).toMatchObject({ __typename: 'DeskWordingReview' });
    expect(await desk.own(keeper)).toMatchObject({ state: 'PUBLISHED' });
  });

  test('that wants a number another listing has waits for an operator, too', async () => {
    await desk.seen('Liv Krag', { npi: '1992999783' });
    const keeper = await desk.writes('Ulf', 'Ness', { npi: '1992999783' });
    expect(await desk.publish(keeper)).toMatchObject({ __typename: 'ListingNotReady' });
    const [item] = await desk.about('Liv Krag');
    expect(item).toMatchObject({ reasons: ['SAME_NPI'], firstState: 'DRAFT', isHeld: false });
    expect(await desk.opened(desk.rosa, item!.key)).toMatchObject({
      case: { first: { npi: '1992999783', isDraft: true } },
    });
    await desk.save(keeper, { person: personOf('Ulf', 'Ness') });
    expect(await desk.publish(keeper)).toMatchObject({ state: 'PUBLISHED' });
    expect(await desk.about('Liv Krag')).toEqual([]);
  });

  test('that changes its name to one we checked keeps what was published meanwhile', async () => {
    const real = await desk.seen('Gro Sand');
    const keeper = await desk.writes('Gro', 'Sund');
    expect(await desk.publish(keeper)).toMatchObject({ state: 'PUBLISHED' });
    await desk.save(keeper, { person: personOf('Gro', 'Sаnd') });
    expect(await desk.publish(keeper)).toMatchObject({
      state: 'PUBLISHED',
      review: { isOpen: true, isAboutLikeness: true },
    });
    const [{ family } = { family: '' }] = await desk.database.unitOfWork.query<{ family: string }>(
      `SELECT family_name AS family FROM practitioners WHERE id = $1`,
      [keeper.id],
    );
    expect(family).toBe('Sund');
    // Read again meanwhile, it waits still.
    await desk.database.unitOfWork.query(`UPDATE listing_looks SET rule = 0`);
    const [item] = await desk.about('Gro Sand');
    expect(item).toMatchObject({ isHeld: true, firstState: 'PUBLISHED' });
    expect(await desk.isSeen(real)).toBe(true);
  });

  test('whose licence ran out while it waited is not published, and nothing is decided', async () => {
    await desk.seen('Alva Rask');
    const keeper = await desk.writes('Alva', 'Rаsk');
    await desk.publish(keeper);
    const [item] = await desk.about('Alva Rask');
    await desk.database.unitOfWork.query(
      `UPDATE listing_reviews SET document = jsonb_set(document, '{licenses,0,expiresOn}', '"2026-01-01"') WHERE practitioner_id = $1`,
      [keeper.id],
    );
    expect(await desk.settle(item!.key)).toMatchObject({ __typename: 'ListingNotReady' });
    expect(await desk.about('Alva Rask')).toMatchObject([{ isHeld: true, isOpen: true }]);
    expect((await desk.opened(desk.rosa, item!.key))?.['history']).toEqual([]);
  });
});

test.each(['sent back', 'taken back'])('once its draft is %s, a listing is judged by what it shows', async (how) => {
  const surname = how === 'sent back' ? 'Dahl' : 'Vang';
  await desk.seen(`Siv ${surname}`);
  const keeper = await desk.writes('Siv', `${surname}sen`);
  await desk.publish(keeper);
  await desk.save(keeper, { person: personOf('Siv', surname.replace('a', 'а')) });
  await desk.publish(keeper);
  const [item] = await desk.about(`Siv ${surname}`);
  expect(item).toMatchObject({ isHeld: true, firstState: 'PUBLISHED' });
  if (how === 'sent back') await desk.decide(desk.rosa, item!.key, 'SEND_BACK', 'NOT_SHOWN', 'Show us a licence.');
  else {
    const { listingId } = keeper;
    await keeper.browser.act('withdrawListingReview', 'ListingIdInput', { listingId }, LISTING);
  }
  expect(await desk.about(`Siv ${surname}`)).toEqual([]);
});
