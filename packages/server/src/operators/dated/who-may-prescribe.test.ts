import { beforeEach, expect, test } from 'vitest';
import type { Outcome, StoryBrowser } from '../../../test/account-story.js';
import { DatedStory, edit, preview, save } from '../../../test/dated-story.js';
import { safetyInStory, Scenario } from '../../../test/scenario.js';

let dated: DatedStory;
let rosa: StoryBrowser;

/** Each story begins with the data as it comes with the house. */
beforeEach(async () => {
  dated = await DatedStory.open();
  ({ rosa } = dated);
  return () => dated.close();
});

test('a profession that may prescribe no more in a state: care at home ends there, unless whoever supervises may', async () => {
  await dated.database.unitOfWork.query(`UPDATE offerings SET safety = safety || '{"supervisedBy": []}'`);
  const line = {
    ...{ kind: 'PRESCRIBING', act: 'ADD', profession: 'psychiatrist', jurisdiction: 'US-TX', prescribing: 'NONE' },
    ...{ note: 'Suspended.', effectiveFrom: '2026-11-22' },
  };
  const foretold = await preview(rosa, line);
  expect(foretold?.changed?.nodes[0]?.changes).toEqual([
    { kind: 'CARE_PLACES', about: 'Sublingual (compounded)', before: ['US-CA', 'US-TX'], after: ['US-CA'] },
    { kind: 'PRESCRIBES_IN', about: null, before: ['US-CA', 'US-TX'], after: ['US-CA'] },
  ]);
  await save(rosa, line, foretold!.token);
  await dated.follow();
  dated.database.clock.set('2026-11-22T05:00:00Z');
  expect(await dated.seen()).toMatchObject({ remoteIn: ['US-CA'], inPersonEvaluationFirst: false });
  expect([await dated.atHomeIn('US-TX'), await dated.atHomeIn('US-CA')]).toEqual([0, 1]);
  await dated.database.unitOfWork.query(
    `UPDATE offerings SET safety = safety || '{"supervisedBy": ["anesthesiologist"]}'`,
  );
  expect(await dated.seen()).toMatchObject({ remoteIn: ['US-CA', 'US-TX'] });
});

test('whoever may prescribe only as states say gives care at home where a line of the state says so, and nowhere else', async () => {
  const alone = await new Scenario(dated.database)
    .practitioner('Ida Holm, PMHNP')
    .who({ professions: ['psychiatric-nurse-practitioner'] })
    .licensedIn('US-TX', { expiresOn: '2028-01-01', checked: '2028-01-01' })
    .licensedIn('US-CA', { expiresOn: '2028-01-01', checked: '2028-01-01' })
    .at('Dallas')
    .offers('sublingual', {
      ...{ careSetting: 'HOME_SUPERVISED_REMOTELY', remoteIn: ['US-CA', 'US-TX'] },
      safety: { ...safetyInStory, supervisedBy: ['psychiatric-nurse-practitioner'] },
    })
    .hours('Mon-Fri 9:00-17:00')
    .talks('VIDEO')
    .publish();
  await dated.follow();
  const onPage = async () => {
    const { practitioner } = await dated.story.house.publicDoor.ask<{ practitioner: { offerings: Outcome[] } }>(
      `query ($slug: String!) { practitioner(slug: $slug) { offerings { remoteIn inPersonEvaluationFirst } } }`,
      { slug: alone.slug },
    );
    return practitioner.offerings;
  };
  const unknown = async () => {
    const { operatorDesk } = await rosa.ask<{
      operatorDesk: { unknownPrescribing: { profession: string; name: string; jurisdictions: string[] }[] };
    }>(`{ operatorDesk { unknownPrescribing { profession name jurisdictions } } }`);
    return operatorDesk.unknownPrescribing;
  };
  // Ana, a psychiatrist, is found in both; Ida in neither, and nobody has to be examined in person for that.
  expect(await onPage()).toEqual([{ remoteIn: [], inPersonEvaluationFirst: false }]);
  expect([await dated.atHomeIn('US-TX'), await dated.atHomeIn('US-CA')]).toEqual([1, 1]);
  expect((await unknown()).map(({ name, jurisdictions }) => [name, jurisdictions.length])).toEqual([
    ['Nurse anesthetist', 56],
    ['Physician assistant', 56],
    ['Psychiatric nurse practitioner', 56],
  ]);
  const line = {
    ...{ kind: 'PRESCRIBING', act: 'ADD', profession: 'psychiatric-nurse-practitioner', jurisdiction: 'US-TX' },
    ...{ prescribing: 'VARIES_BY_STATE', note: 'With an agreement.', effectiveFrom: '2026-11-21' },
  };
  expect((await preview(rosa, line))?.changed?.nodes).toMatchObject([
    { slug: alone.slug, changes: [{ kind: 'CARE_PLACES', before: [], after: ['US-TX'] }] },
  ]);
  await edit(rosa, line);
  await dated.follow();
  expect(await onPage()).toEqual([{ remoteIn: ['US-TX'], inPersonEvaluationFirst: false }]);
  expect([await dated.atHomeIn('US-TX'), await dated.atHomeIn('US-CA')]).toEqual([2, 1]);
  const nurses = (await unknown()).find(({ profession }) => profession === 'psychiatric-nurse-practitioner');
  expect(nurses?.jurisdictions).toHaveLength(55);
  expect(nurses?.jurisdictions).not.toContain('US-TX');
});

test('results say that somebody else prescribes where, and while, the profession may not; who is seen stays to be found', async () => {
  // She gives the medicine, and a psychiatrist supervises: where she may not prescribe, the psychiatrist does.
  const nurse = await new Scenario(dated.database)
    .practitioner('Ida Holm, PMHNP')
    .who({ professions: ['psychiatric-nurse-practitioner'] })
    .licensedIn('US-TX', { expiresOn: '2028-01-01', checked: '2028-01-01' })
    .licensedIn('US-CA', { expiresOn: '2028-01-01', checked: '2028-01-01' })
    .at('Dallas')
    .offers('sublingual', { careSetting: 'HOME_SUPERVISED_REMOTELY', remoteIn: ['US-CA', 'US-TX'] })
    .hours('Mon-Fri 9:00-17:00')
    .talks('VIDEO')
    .publish();
  await dated.follow();
  const worthKnowing = async (state: string, who = nurse.slug) => {
    const { practitioners } = await dated.story.house.publicDoor.ask<{
      practitioners: { edges: { node: { slug: string }; worthKnowing: { code: string }[] }[] };
    }>(
      `{ practitioners(first: 10, filter: { patientLocation: "${state}" }) { edges { node { slug } worthKnowing { code } } } }`,
    );
    return practitioners.edges.find(({ node }) => node.slug === who)?.worthKnowing.map(({ code }) => code) ?? null;
  };
  expect(await worthKnowing('US-TX')).not.toContain('PRESCRIBED_BY_OTHERS');
  const line = {
    ...{ kind: 'PRESCRIBING', act: 'ADD', profession: 'psychiatric-nurse-practitioner', jurisdiction: 'US-TX' },
    ...{ prescribing: 'NONE', note: 'Suspended.', effectiveFrom: '2026-11-22', effectiveTo: '2026-11-30' },
  };
  expect((await preview(rosa, line))?.changed?.nodes).toMatchObject([
    { slug: nurse.slug, changes: [{ kind: 'PRESCRIBES_IN', before: ['US-CA', 'US-TX'], after: ['US-CA'] }] },
  ]);
  await edit(rosa, line);
  await dated.follow();
  expect(await worthKnowing('US-TX')).not.toContain('PRESCRIBED_BY_OTHERS');
  dated.database.clock.set('2026-11-22T05:00:00Z');
  expect(await worthKnowing('US-TX')).toContain('PRESCRIBED_BY_OTHERS');
  expect(await worthKnowing('US-CA')).not.toContain('PRESCRIBED_BY_OTHERS');
  expect(await worthKnowing('US-TX', dated.ana.slug)).not.toContain('PRESCRIBED_BY_OTHERS');
  dated.database.clock.set('2026-12-01T04:59:59Z');
  expect(await worthKnowing('US-TX')).toContain('PRESCRIBED_BY_OTHERS');
  dated.database.clock.set('2026-12-01T05:00:00Z');
  expect(await worthKnowing('US-TX')).not.toContain('PRESCRIBED_BY_OTHERS');
});
