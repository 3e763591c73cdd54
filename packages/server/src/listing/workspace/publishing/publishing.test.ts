import { describe, expect, test } from 'vitest';
import { AccountStory } from '../../../../test/account-story.js';
import { openedForThisFile } from '../../../../test/opened-for-this-file.js';
import { Scenario } from '../../../../test/scenario.js';
import { LISTING_FIELDS, words, WorkspaceStory } from '../../../../test/workspace-story.js';
import { ListingHiding } from '../../hiding/listing-hiding.js';

const { database, story } = await openedForThisFile(AccountStory, { rateLimits: false });
const scenario = new Scenario(database);
const keepers = new WorkspaceStory(story);

const hide = (slug: string, verb: 'hide' | 'show' = 'hide') =>
  database.unitOfWork.run(async (tx) => {
    const hiding = new ListingHiding(() => Promise.resolve());
    const [row] = await tx.query<{ id: string; operator: string }>(
      `SELECT p.id, a.id AS operator FROM practitioners p, accounts a WHERE p.slug = $1 LIMIT 1`,
      [slug],
    );
    if (verb === 'hide') await hiding.hide(tx, row!.id, 'NOT_TRUE', row!.operator);
    else await hiding.show(tx, row!.id);
  });

describe('a published listing', () => {
  test('changes when it is published again and not before; every version comes back into the draft', async () => {
    const browser = await keepers.someone();
    const first = await keepers.publish(browser, await keepers.aWholeDraft(browser));
    const { slug } = first['practitioner'] as { slug: string };
    const changed = await keepers.save(browser, first, { words: { headline: 'Second thoughts', about: null } });
    expect(await keepers.seen(slug)).toMatchObject({ headline: 'Unhurried care' });

    const second = await keepers.publish(browser, changed);
    expect(second).toMatchObject({ versions: [{ number: 2 }, { number: 1 }], practitioner: { slug } });
    expect(await keepers.seen(slug)).toMatchObject({ headline: 'Second thoughts', about: null });

    const restore = { listingId: second['id'], revision: second['revision'], number: 1 };
    const restored = await browser.act('restoreListingVersion', 'RestoreVersionInput', restore, LISTING_FIELDS);
    expect(restored).toMatchObject({ draft: { words: { headline: 'Unhurried care' } } });
    expect(await keepers.seen(slug)).toMatchObject({ headline: 'Second thoughts' });
    await keepers.publish(browser, restored);
    expect(await keepers.seen(slug)).toMatchObject({ headline: 'Unhurried care' });
  });

  test('is paused and resumed; while an operator hides it, what is published is seen by nobody', async () => {
    const browser = await keepers.someone();
    const listing = await keepers.publish(browser, await keepers.aWholeDraft(browser));
    const { slug } = listing['practitioner'] as { slug: string };
    const step = (mutation: string) =>
      browser.act(mutation, 'ListingIdInput', { listingId: listing['id'] }, LISTING_FIELDS);
    expect(await step('resumeListing')).toMatchObject({ __typename: 'ListingNotReady' });
    expect(await step('pauseListing')).toMatchObject({ state: 'PAUSED' });
    expect(await keepers.seen(slug)).toBeNull();
    expect(await step('resumeListing')).toMatchObject({ state: 'PUBLISHED' });
    expect(await keepers.seen(slug)).not.toBeNull();
    await hide(slug);
    const mended = await keepers.save(browser, listing, { words: { headline: 'Mended', about: null } });
    expect(await keepers.publish(browser, mended)).toMatchObject({
      state: 'HIDDEN',
      versions: [{ number: 2 }, { number: 1 }],
    });
    expect(await keepers.seen(slug)).toBeNull();
    await hide(slug, 'show');
    expect(await keepers.seen(slug)).toMatchObject({ headline: 'Mended' });
  });

  test('that was there before its practitioner came is the first version', async () => {
    const email = 'dee@practice.example';
    await scenario
      .practitioner('Dee Found')
      .who({ contactEmail: email, headline: 'As it was', conditions: ['ptsd'] })
      .licensedIn('US-TX')
      .at('Dallas')
      .offers('iv-infusion')
      .publish();
    const browser = await story.signedIn(email);
    await story.withApp(browser);
    const listing = await keepers.begin(browser);
    expect(await browser.ask(`{ viewer { listing { id } } }`)).toEqual({ viewer: { listing: { id: listing['id'] } } });
    expect(listing).toMatchObject({ state: 'PUBLISHED', revision: 0, draft: { words: { headline: 'As it was' } } });
    const saved = await keepers.save(browser, listing, { words: { headline: 'As it is', about: null } });
    expect(await keepers.publish(browser, saved)).toMatchObject({
      versions: [
        { number: 2, why: 'PUBLISHED' },
        { number: 1, why: 'FOUND' },
      ],
    });
  });
});

describe('flagged wording', () => {
  test('is not published; it is mended, or goes to an operator with a reason and waits', async () => {
    const browser = await keepers.someone();
    const listing = await keepers.aWholeDraft(browser, { words: { headline: 'Relief is guaranteed', about: null } });
    expect(await keepers.publish(browser, listing)).toMatchObject({
      __typename: 'ListingNotReady',
      problems: [],
      flagged: [{ rule: 'GUARANTEE', where: 'headline', sentence: 'Relief is guaranteed' }],
    });
    const ask = { listingId: listing['id'], revision: listing['revision'], reason: ' It is the name of our band. ' };
    expect(
      await browser.act('askListingReview', 'AskReviewInput', { ...ask, reason: ' ' }, LISTING_FIELDS),
    ).toMatchObject({
      problems: [{ path: ['reason'] }],
    });
    expect(await browser.act('askListingReview', 'AskReviewInput', ask, LISTING_FIELDS)).toMatchObject({
      state: 'IN_REVIEW',
      review: { isOpen: true, reason: 'It is the name of our band.' },
    });
    expect(await keepers.publish(browser, listing)).toMatchObject({ __typename: 'ListingNotReady' });

    await database.unitOfWork.query(`UPDATE listing_reviews SET state = 'APPROVED', decided_at = now()`);
    expect(await keepers.publish(browser, listing)).toMatchObject({ __typename: 'Listing', state: 'PUBLISHED' });
  });

  test('that was mended is published at once', async () => {
    const browser = await keepers.someone();
    const listing = await keepers.aWholeDraft(browser, { words: { headline: 'We cure sadness', about: null } });
    const mended = await keepers.save(browser, listing, { words });
    expect(await keepers.publish(browser, mended)).toMatchObject({ state: 'PUBLISHED' });
  });
});
