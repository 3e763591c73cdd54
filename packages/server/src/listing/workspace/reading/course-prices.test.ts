import { describe, expect, test } from 'vitest';
import { AccountStory, type Outcome, type StoryBrowser } from '../../../../test/account-story.js';
import { openedForThisFile } from '../../../../test/opened-for-this-file.js';
import { offering, WorkspaceStory } from '../../../../test/workspace-story.js';

const { database, story } = await openedForThisFile(AccountStory, { rateLimits: false });
const keepers = new WorkspaceStory(story);

describe('the price of a whole course', () => {
  const step = (phase: string, amount: number, given: object = {}) => ({ phase, sessions: 1, amount, ...given });
  const course = (items: object[], given: object = {}) => ({
    ...{ items, notIncluded: 'Blood tests', validFrom: '2026-11-01' },
    ...given,
  });
  const COURSE = `query ($slug: String!) { practitioner(slug: $slug) { offerings { coursePrice { total { amount }
    includes { phase { slug } sessions price { amount } insuranceNote } notIncluded validFrom confirmedOn } } } }`;

  async function withCourse(browser: StoryBrowser, listing: Outcome, coursePrice: object | null): Promise<Outcome> {
    const { places: drafted, offerings } = (
      listing as unknown as { draft: { places: { key: string }[]; offerings: { key: string }[] } }
    ).draft;
    const changed = { ...offering(drafted[0]!.key, { coursePrice }), key: offerings[0]!.key };
    return keepers.save(browser, listing, { offerings: [changed] });
  }

  test('is what its steps cost together, in the order they were put in, and is confirmed anew when it changed', async () => {
    const browser = await keepers.someone();
    const items = [
      step('evaluation', 25_000, { insuranceNote: 'Often billed to insurance' }),
      step('dosing-session', 230_050, { sessions: 6 }),
      step('integration', 0, { sessions: 2 }),
    ];
    const listing = await withCourse(browser, await keepers.aWholeDraft(browser), course(items));
    const first = await keepers.publish(browser, listing);
    const { slug } = first['practitioner'] as { slug: string };
    const priced = async () => {
      const { practitioner } = await story.house.publicDoor.ask<{
        practitioner: { offerings: { coursePrice: object | null }[] };
      }>(COURSE, { slug });
      return practitioner.offerings[0]!.coursePrice;
    };
    expect(await priced()).toEqual({
      total: { amount: 255_050 },
      includes: [
        {
          phase: { slug: 'evaluation' },
          sessions: 1,
          price: { amount: 25_000 },
          insuranceNote: 'Often billed to insurance',
        },
        { phase: { slug: 'dosing-session' }, sessions: 6, price: { amount: 230_050 }, insuranceNote: null },
        { phase: { slug: 'integration' }, sessions: 2, price: { amount: 0 }, insuranceNote: null },
      ],
      ...{ notIncluded: 'Blood tests', validFrom: '2026-11-01', confirmedOn: '2026-11-21' },
    });

    database.clock.advance({ hours: 24 * 10 });
    const same = await keepers.publish(browser, await withCourse(browser, first, course(items)));
    expect(await priced()).toMatchObject({ confirmedOn: '2026-11-21' });
    const other = await keepers.publish(browser, await withCourse(browser, same, course([...items].reverse())));
    expect(await priced()).toMatchObject({
      ...{ total: { amount: 255_050 }, confirmedOn: '2026-12-01' },
      includes: [{ phase: { slug: 'integration' } }, {}, {}],
    });
    await keepers.publish(browser, await withCourse(browser, other, null));
    expect(await priced()).toBeNull();
  });

  test('names each step once, and has sessions with the medicine', async () => {
    const browser = await keepers.someone();
    const listing = await keepers.aWholeDraft(browser);
    const wrong = async (coursePrice: object) => {
      const outcome = await withCourse(browser, listing, coursePrice);
      return (outcome['problems'] as { path: string[] }[] | undefined)?.map(({ path }) => path.slice(3).join('.'));
    };
    const dosing = step('dosing-session', 100);
    expect(await wrong(course([step('evaluation', 100)]))).toEqual(['items']);
    expect(await wrong(course([]))).toEqual(['items']);
    expect(await wrong(course([dosing, step('massage', 100)]))).toEqual(['items.1.phase']);
    expect(await wrong(course([dosing, dosing]))).toEqual(['items.1.phase']);
    expect(await wrong(course([step('dosing-session', -1, { sessions: 0 })]))).toEqual([
      'items.0.sessions',
      'items.0.amount',
      'items',
    ]);
    expect(await wrong(course([step('dosing-session', 6_000_000), step('evaluation', 6_000_000)]))).toEqual(['items']);
    expect(await wrong(course([dosing], { validFrom: '2026-13-40' }))).toEqual(['validFrom']);
    expect(await wrong(course([step('dosing-session', 1, { insuranceNote: 'x'.repeat(161) })]))).toEqual([
      'items.0.insuranceNote',
    ]);
  });

  test('is read for words that promise too much', async () => {
    const browser = await keepers.someone();
    const note = { insuranceNote: 'Relief is guaranteed' };
    const listing = await withCourse(
      browser,
      await keepers.aWholeDraft(browser),
      course([step('dosing-session', 100, note)]),
    );
    expect(listing).toMatchObject({ flagged: [{ rule: 'GUARANTEE' }] });
  });
});
