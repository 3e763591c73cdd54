import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CheckDeskStory } from '../../../test/check-desk-story.js';
import { searchFollower } from '../../directory/rows/search-follower.js';
import { documentOf } from '../../listing/document/listing-document.repository.js';
import { writeListing } from '../../listing/document/listing-writer.js';
import { catchUp } from '../../platform/changes.js';

let desk: CheckDeskStory;

beforeAll(async () => {
  desk = await CheckDeskStory.open();
});
afterAll(() => desk.close());

/** What patients read about Ana's insurers, and how many they find by one. */
async function insurers() {
  await catchUp(desk.database.unitOfWork, searchFollower);
  const answer = await desk.story.house.publicDoor.ask<{
    practitioner: {
      insurers: {
        insurer: { slug: string };
        confirmedOn: string;
        verification: { state: string; source: string } | null;
      }[];
    };
    practitioners: { totalCount: number; facets: { insurers: { value: string; count: number }[] } };
  }>(
    `query ($slug: String!) {
       practitioner(slug: $slug) { insurers { insurer { slug } confirmedOn verification { state source } } }
       practitioners(filter: { insurers: ["cigna"] }, first: 5) { totalCount facets { insurers { value count } } } }`,
    { slug: desk.ana.slug },
  );
  return {
    said: answer.practitioner.insurers.find(({ insurer }) => insurer.slug === 'cigna') ?? null,
    found: answer.practitioners.totalCount,
    counted: answer.practitioners.facets.insurers.find(({ value }) => value === 'cigna')?.count ?? 0,
  };
}

describe('what a practitioner says about an insurer', () => {
  const KIND = 'INSURER_PARTICIPATION';
  const dueOfCigna = async () => (await desk.due(KIND)).find(({ claim }) => claim === 'Cigna') ?? null;
  let key: string;

  test('is no look-up, however often they say so', async () => {
    const check = await dueOfCigna();
    expect(check).toMatchObject({ claim: 'Cigna', state: null, checkedOn: null, recheckBy: null });
    key = check!.key;
    await desk.scenario.confirm(desk.ana);
    expect(await dueOfCigna()).toMatchObject({ key, state: null });
    expect(await insurers()).toMatchObject({ said: { verification: null }, found: 1, counted: 1 });
  });

  test('is looked up like everything else, and keeps the day on which they said so', async () => {
    await desk.query(`UPDATE insurer_participations SET confirmed_on = '2026-11-10'`);
    await desk.record(desk.found(key, { source: 'Cigna, list of its network' }));
    expect(await dueOfCigna()).toBeNull();
    const said = { confirmedOn: '2026-11-10', verification: { source: 'Cigna, list of its network' } };
    expect(await insurers()).toMatchObject({ said, found: 1 });
    await desk.scenario.confirm(desk.ana);
    expect((await desk.opened(key))?.recheckBy).toBe(desk.scenario.inDays(100));
  });

  test('is said to nobody once it was found not to be so, and leaving it out once washes nothing', async () => {
    desk.minuteLater();
    expect(await desk.record(desk.found(key, { finding: 'DISPUTED', found: 'Left in June' }))).toMatchObject({
      state: 'DISPUTED',
    });
    expect(await insurers()).toEqual({ said: null, found: 0, counted: 0 });
    expect(await dueOfCigna()).toMatchObject({ key, state: 'DISPUTED' });
    for (const said of [[], [{ slug: 'cigna', inNetwork: true }]]) {
      await desk.database.unitOfWork.run(async (tx) => {
        const before = await documentOf(tx, desk.ana.id);
        await writeListing(tx, desk.ana.id, { ...before!, insurers: said }, desk.scenario.today());
      });
    }
    expect(await insurers()).toEqual({ said: null, found: 0, counted: 0 });
    desk.minuteLater();
    await desk.record(desk.found(key));
    expect(await insurers()).toMatchObject({
      said: { verification: { state: 'REGISTRY_MATCHED' } },
      found: 1,
      counted: 1,
    });
  });

  test('is looked up anew once they say something else', async () => {
    await desk.database.unitOfWork.run(async (tx) => {
      const before = await documentOf(tx, desk.ana.id);
      await writeListing(
        tx,
        desk.ana.id,
        { ...before!, insurers: [{ slug: 'cigna', inNetwork: false }] },
        desk.scenario.today(),
      );
    });
    expect(await dueOfCigna()).toMatchObject({ key, state: null });
    expect(await insurers()).toMatchObject({ said: { verification: null } });
  });
});
