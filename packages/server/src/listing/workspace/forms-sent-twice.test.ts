import { describe, expect, test } from 'vitest';
import { AccountStory, type StoryBrowser } from '../../../test/account-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { licenses, offering, places, WorkspaceStory } from '../../../test/workspace-story.js';

const { story } = await openedForThisFile(AccountStory, { rateLimits: false });
const keepers = new WorkspaceStory(story);

describe('a form that is sent twice', () => {
  const trainings = [
    { key: null, title: 'A course', body: 'An institute', hours: 40, supervisedSessions: null, completedOn: null },
  ];
  const draftOf = async (browser: StoryBrowser) =>
    (await browser.ask(
      `{ viewer { listing { revision draft { licenses { key number } trainings { key } places { key latitude } offerings { key } } } } }`,
    )) as { viewer: { listing: { revision: number; draft: Record<string, readonly { readonly key: string }[]> } } };

  test.each([
    ['licenses', () => licenses],
    ['trainings', () => trainings],
    ['places', () => places],
    ['offerings', ([place]: readonly { readonly key: string }[]) => [offering(place!.key)]],
  ] as const)(
    'adds to %s once: at the second press, after Back, and when it is sent again on purpose',
    async (part, typed) => {
      const browser = await keepers.someone({ withApp: false });
      const begun = await keepers.begin(browser);
      const before = part === 'offerings' ? await keepers.save(browser, begun, { places }) : begun;
      const { draft } = before as unknown as { draft: { places: { key: string }[] } };
      const added = typed(draft.places);
      expect(await keepers.save(browser, before, { [part]: added })).toMatchObject({ __typename: 'Listing' });
      const { listing } = (await draftOf(browser)).viewer;
      const [first] = listing.draft[part]!;

      // As a page sends it: what is there already, and the new one.
      const known = { ...added[0], key: first!.key };
      const again = { [part]: [known, ...added] };
      expect(await keepers.save(browser, before, again)).toMatchObject({
        __typename: 'Listing',
        revision: listing.revision,
      });
      expect(await keepers.save(browser, { ...before, revision: listing.revision }, again)).toMatchObject({
        __typename: 'Listing',
      });
      expect((await draftOf(browser)).viewer.listing.draft[part]).toEqual([first]);

      const other = { ...added[0], ...others[part] };
      const now = (await draftOf(browser)).viewer.listing;
      await keepers.save(browser, { ...before, revision: now.revision }, { [part]: [known, other] });
      expect((await draftOf(browser)).viewer.listing.draft[part]).toEqual([first, expect.anything()]);
    },
  );

  /** What makes another thing of it. */
  const others = {
    licenses: { number: 'P-2' },
    trainings: { title: 'Another course' },
    places: { name: 'Second floor' },
    offerings: { sessionMinutes: 90 },
  };

  test('changes what it added when it is mended after Back, and says first when something else was saved since', async () => {
    const browser = await keepers.someone({ withApp: false });
    const begun = await keepers.begin(browser);
    const form = 'drawn-once';
    await keepers.save(browser, begun, { licenses, form });
    const [first] = (await draftOf(browser)).viewer.listing.draft['licenses']!;
    const mended = (number: string) => [
      { ...licenses[0], key: first!.key },
      { ...licenses[0], number },
    ];
    expect(await keepers.save(browser, begun, { licenses: mended('P-2'), form })).toMatchObject({
      __typename: 'Listing',
    });
    expect((await draftOf(browser)).viewer.listing.draft['licenses']).toEqual([{ key: first!.key, number: 'P-2' }]);

    const { listing } = (await draftOf(browser)).viewer;
    const now = { ...begun, revision: listing.revision };
    await keepers.save(browser, now, { words: { headline: 'Something else', about: null } });
    const late = await keepers.save(browser, begun, { licenses: mended('P-3'), form });
    expect(late).toMatchObject({ __typename: 'ListingChangedMeanwhile' });
    const { revision } = (await draftOf(browser)).viewer.listing;
    await keepers.save(browser, { ...begun, revision }, { licenses: mended('P-3'), form });
    expect((await draftOf(browser)).viewer.listing.draft['licenses']).toEqual([{ key: first!.key, number: 'P-3' }]);
    // Another form, and one whose thing was taken away, add.
    const after = (await draftOf(browser)).viewer.listing.revision;
    await keepers.save(browser, { ...begun, revision: after }, { licenses: mended('P-4'), form: 'another' });
    const both = (await draftOf(browser)).viewer.listing;
    expect(both.draft['licenses']).toHaveLength(2);
    await keepers.save(
      browser,
      { ...begun, revision: both.revision },
      { licenses: [{ ...licenses[0], number: 'P-5' }], form },
    );
    const [anew] = (await draftOf(browser)).viewer.listing.draft['licenses']!;
    expect(both.draft['licenses']).not.toContainEqual({ ...anew, number: expect.anything() });
  });

  test('says what stands there already also where its point was put right meanwhile', async () => {
    const browser = await keepers.someone({ withApp: false });
    const begun = await keepers.begin(browser);
    await keepers.save(browser, begun, { places });
    const { listing } = (await draftOf(browser)).viewer;
    const key = listing.draft['places']![0]!.key;
    const moved = { ...places[0], key, latitude: 32.79, longitude: -96.8 };
    await keepers.save(browser, { ...begun, revision: listing.revision }, { places: [moved] });
    const sentAgain = { places: [moved, places[0]] };
    expect(await keepers.save(browser, begun, sentAgain)).toMatchObject({ __typename: 'Listing' });
    expect((await draftOf(browser)).viewer.listing.draft['places']).toEqual([{ key, latitude: 32.79 }]);
  });
});
