import { beforeEach, expect, test } from 'vitest';
import type { StoryBrowser } from '../../../test/account-story.js';
import { DatedStory, dayOf, edit, lineWith, preview, save, stateRule } from '../../../test/dated-story.js';
import { Scenario } from '../../../test/scenario.js';

let dated: DatedStory;
let rosa: StoryBrowser;
let paul: StoryBrowser;

/** Each story begins with the data as it comes with the house. */
beforeEach(async () => {
  dated = await DatedStory.open();
  ({ rosa, paul } = dated);
  return () => dated.close();
});

test('a rule that begins on a day is foretold, saved, and holds from midnight in Washington on', async () => {
  const rule = { ...stateRule, jurisdiction: 'US-TX', effectiveFrom: '2026-12-10' };
  const foretold = await preview(rosa, rule);
  expect(foretold).toMatchObject({
    days: ['2026-12-10'],
    changed: {
      ...{ day: '2026-12-10', total: 1, isComplete: true, next: null },
      nodes: [
        {
          slug: dated.ana.slug,
          changes: [
            { kind: 'CARE_PLACES', about: 'Sublingual (compounded)', before: ['US-CA', 'US-TX'], after: ['US-CA'] },
          ],
        },
      ],
    },
  });
  expect((await dayOf(rosa, '2026-12-10'))?.lines).toEqual([]);
  expect(await save(rosa, rule, foretold!.token)).toMatchObject({ line: { standing: 'TO_COME', version: 1 } });
  expect(await dayOf(rosa, '2026-12-10')).toMatchObject({
    lines: [{ jurisdiction: 'US-TX' }],
    changed: foretold!.changed,
  });
  await dated.follow();
  dated.database.clock.set('2026-12-10T04:59:59Z');
  expect(await dated.seen()).toMatchObject({ remoteIn: ['US-CA', 'US-TX'] });
  expect(await dated.atHomeIn('US-TX')).toBe(1);
  dated.database.clock.set('2026-12-10T05:00:00Z');
  expect(await dated.seen()).toMatchObject({ remoteIn: ['US-CA'], inPersonEvaluationFirst: false });
  expect([await dated.atHomeIn('US-TX'), await dated.atHomeIn('US-CA')]).toEqual([0, 1]);
});

test('an edit that another line keeps back is foretold for the day on which that one ends', async () => {
  const ofTexas = { ...stateRule, jurisdiction: 'US-TX', effectiveFrom: '2026-12-10', effectiveTo: '2027-03-31' };
  expect(await edit(rosa, ofTexas)).toMatchObject({ __typename: 'DatedEdited' });
  const after = await lineWith(rosa, 'REMOTE_PRESCRIBING', 'TO_COME', { jurisdiction: null });
  const allowed = {
    ...{ kind: 'REMOTE_PRESCRIBING', act: 'CORRECT', key: after.key, version: after.version },
    ...{ allows: true, note: 'Allowed for good.', effectiveFrom: '2027-01-01' },
  };
  const foretold = await preview(rosa, allowed);
  expect(foretold).toMatchObject({
    days: ['2027-01-01', '2027-04-01'],
    changed: {
      day: '2027-01-01',
      nodes: [{ slug: dated.ana.slug, changes: [{ kind: 'FROM_AFAR', before: [], after: ['US-CA'] }] }],
    },
  });
  expect(await preview(rosa, allowed, { day: '2027-04-01' })).toMatchObject({
    changed: {
      nodes: [{ slug: dated.ana.slug, changes: [{ kind: 'FROM_AFAR', before: [], after: ['US-CA', 'US-TX'] }] }],
    },
  });
  await save(rosa, allowed, foretold!.token);
  await dated.follow();
  dated.database.clock.set('2027-01-01T05:00:00Z');
  expect(await dated.seen()).toMatchObject({ remoteIn: ['US-CA'] });
  dated.database.clock.set('2027-03-01T15:00:00Z');
  await new Scenario(dated.database).confirm(dated.ana);
  await dated.follow();
  dated.database.clock.set('2027-04-01T03:59:59Z');
  expect(await dated.seen()).toMatchObject({ remoteIn: ['US-CA'] });
  dated.database.clock.set('2027-04-01T04:00:00Z');
  expect(await dated.seen()).toMatchObject({ remoteIn: ['US-CA', 'US-TX'] });
});

test('a waiver that is extended before it ends: what was to become in-person evaluation first does not', async () => {
  expect((await dayOf(rosa, '2027-01-01'))?.changed.nodes).toMatchObject([
    { slug: dated.ana.slug, changes: [{ kind: 'IN_PERSON_FIRST', before: ['US-CA', 'US-TX'], after: [] }] },
  ]);
  const after = await lineWith(rosa, 'REMOTE_PRESCRIBING', 'TO_COME', { jurisdiction: null });
  const waiver = await lineWith(rosa, 'REMOTE_PRESCRIBING', 'IN_FORCE', { jurisdiction: null });
  const common = { kind: 'REMOTE_PRESCRIBING', act: 'CORRECT', note: 'Said again.' };
  const longer = {
    ...common,
    key: waiver.key,
    version: waiver.version,
    allows: true,
    effectiveFrom: '2026-01-01',
    effectiveTo: '2027-06-30',
  };
  expect(await edit(rosa, longer)).toMatchObject({
    problems: [{ path: ['effectiveFrom'], message: expect.stringContaining('from 2027-01-01 on') }],
  });
  const later = { ...common, key: after.key, version: after.version, allows: false, effectiveFrom: '2027-07-01' };
  expect(await edit(rosa, later)).toMatchObject({ line: { effectiveFrom: '2027-07-01', version: 2 } });
  const foretold = await preview(rosa, longer);
  expect(foretold).toMatchObject({
    days: ['2026-11-21', '2027-01-01'],
  });
  expect(await save(rosa, longer, foretold!.token)).toMatchObject({ line: { effectiveTo: '2027-06-30' } });
  await dated.follow();
  dated.database.clock.set('2027-01-01T05:00:00Z');
  expect(await dated.seen()).toMatchObject({ remoteIn: ['US-CA', 'US-TX'], inPersonEvaluationFirst: false });
  expect(await dated.atHomeIn('US-TX')).toBe(1);
  dated.database.clock.set('2027-06-01T15:00:00Z');
  await new Scenario(dated.database).confirm(dated.ana);
  await dated.follow();
  dated.database.clock.set('2027-07-01T03:59:59Z');
  expect(await dated.seen()).toMatchObject({ inPersonEvaluationFirst: false });
  dated.database.clock.set('2027-07-01T04:00:00Z');
  expect(await dated.seen()).toMatchObject({ remoteIn: [], inPersonEvaluationFirst: true });
  expect(await dated.atHomeIn('US-TX')).toBe(0);
});

test('an insurer that ends is named and found through its last day, and what was said comes back with it', async () => {
  const aetna = await lineWith(rosa, 'INSURER', 'IN_FORCE', { name: 'Aetna' });
  const end = { kind: 'INSURER', act: 'END', key: aetna.key, version: aetna.version, effectiveTo: '2026-11-30' };
  const foretold = await preview(rosa, end);
  expect(foretold).toMatchObject({
    days: ['2026-12-01'],
    changed: {
      nodes: [
        { slug: dated.ana.slug, changes: [{ kind: 'INSURER_GONE', about: 'Aetna', before: ['Aetna'], after: [] }] },
      ],
    },
  });
  expect(await save(rosa, end, foretold!.token)).toMatchObject({ line: { effectiveTo: '2026-11-30' } });
  await dated.follow();
  dated.database.clock.set('2026-12-01T04:59:59Z');
  expect([await dated.seen(), await dated.found('{ insurers: ["aetna"] }')]).toMatchObject([
    { insurers: ['Aetna'] },
    1,
  ]);
  dated.database.clock.set('2026-12-01T05:00:00Z');
  expect([await dated.seen(), await dated.found('{ insurers: ["aetna"] }')]).toMatchObject([{ insurers: [] }, 0]);
  expect(await dated.found('{ insurers: ["aetna", "cigna"] }')).toBe(0);
  expect(await dated.found('{}')).toBe(1);
  const { insurers } = await dated.story.house.publicDoor.ask<{ insurers: { slug: string }[] }>(
    `{ insurers { slug } }`,
  );
  expect(insurers.map((each) => each.slug)).not.toContain('aetna');
  const again = { kind: 'INSURER', act: 'ADD', key: aetna.key, name: 'Aetna Health', effectiveFrom: '2026-12-02' };
  expect(await edit(paul, again)).toMatchObject({ line: { name: 'Aetna Health' } });
  dated.database.clock.set('2026-12-02T05:00:00Z');
  expect([await dated.seen(), await dated.found('{ insurers: ["aetna"] }')]).toMatchObject([
    { insurers: ['Aetna Health'] },
    1,
  ]);
});

test('nobody is ever left without a line to call, on no day and in no language', async () => {
  const line988 = await lineWith(rosa, 'HELP_LINE', 'IN_FORCE', { about: '988 Suicide & Crisis Lifeline' });
  const asl = await lineWith(rosa, 'HELP_LINE', 'IN_FORCE', { about: '988 by videophone in ASL' });
  const poison = await lineWith(rosa, 'HELP_LINE', 'IN_FORCE', { about: 'Poison Control' });
  const end = ({ key, version }: { key: string; version: number }, effectiveTo: string) => ({
    ...{ kind: 'HELP_LINE', act: 'END', key, version, effectiveTo },
  });
  expect(await edit(rosa, end(line988, '2030-01-31'))).toMatchObject({
    __typename: 'NobodyToCall',
    message:
      'From 2030-02-01 on, people in the country who are thinking of suicide would have no line in English. Add the line that replaces it first.',
  });
  expect(await edit(rosa, end(asl, '2026-11-21'))).toMatchObject({
    __typename: 'NobodyToCall',
    message: expect.stringContaining('American Sign Language'),
  });
  expect(await edit(rosa, { ...end(line988, ''), act: 'WITHDRAW' })).toMatchObject({ __typename: 'NobodyToCall' });
  expect(await edit(rosa, end(poison, '2026-11-30'))).toMatchObject({ __typename: 'DatedEdited' });
  const next = {
    ...{ kind: 'HELP_LINE', act: 'ADD', key: asl.key, succeeds: true, name: '988 in ASL', dial: '1-800-555-0100' },
    ...{ availability: 'Always', languages: 'ase', forWhom: 'Everybody who signs.', checkedOn: '2026-11-21' },
    ...{ effectiveFrom: '2026-12-24' },
  };
  expect(await edit(rosa, { ...next, answersDanger: false })).toMatchObject({ __typename: 'NobodyToCall' });
  expect(await edit(rosa, { ...next, answersDanger: true })).toMatchObject({ line: { effectiveFrom: '2026-12-24' } });
  const lines = async () => {
    const answer = await dated.story.house.publicDoor.ask<{ helpLines: { slug: string; dial: string }[] }>(
      `{ helpLines { slug dial } }`,
    );
    return Object.fromEntries(answer.helpLines.map((each) => [each.slug, each.dial]));
  };
  dated.database.clock.set('2026-12-24T04:59:59Z');
  expect(await lines()).toMatchObject({ '988-videophone': '988 from a videophone' });
  expect(Object.keys(await lines())).not.toContain('poison-control');
  dated.database.clock.set('2026-12-24T05:00:00Z');
  expect(await lines()).toMatchObject({ '988-videophone': '1-800-555-0100' });
});
