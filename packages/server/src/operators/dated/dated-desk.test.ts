import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { AccountStory, type Outcome, type StoryBrowser } from '../../../test/account-story.js';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { dayOf, edit, historyOf, lineWith, linesOf, preview, save } from '../../../test/dated-story.js';
import { openHouse } from '../../../test/graphql-client.js';
import { newOperator } from '../../../test/operator-story.js';
import { safetyInStory, Scenario } from '../../../test/scenario.js';
import { loadCatalog } from '../../catalog/load-catalog.js';
import { searchFollower } from '../../directory/rows/search-follower.js';
import { catchUp } from '../../platform/changes.js';

let database: TestDatabase;
let story: AccountStory;
let rosa: StoryBrowser;
let paul: StoryBrowser;
let id: string;
let slug: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** Each story begins with the data as it comes with the house. */
beforeEach(async () => {
  database.clock.set(testNow);
  story = await AccountStory.open(database, { rateLimits: false });
  return async () => {
    await story.close();
    await database.drop();
    database = await createTestDatabase();
  };
});
beforeEach(async () => {
  rosa = await newOperator(story, 'rosa@operators.example');
  paul = await newOperator(story, 'paul@operators.example');
  ({ id } = await new Scenario(database)
    .practitioner('Ana Ruiz, MD')
    .who({ insurers: [{ slug: 'aetna', inNetwork: true }] })
    .licensedIn('US-TX', { expiresOn: '2028-01-01', checked: '2028-01-01' })
    .licensedIn('US-CA', { expiresOn: '2028-01-01', checked: '2028-01-01' })
    .at('Dallas')
    .offers('sublingual', { careSetting: 'HOME_SUPERVISED_REMOTELY', remoteIn: ['US-CA', 'US-TX'] })
    .hours('Mon-Fri 9:00-17:00')
    .talks('VIDEO')
    .publish());
  const [row] = await database.unitOfWork.query<{ slug: string }>(`SELECT slug FROM practitioners WHERE id = $1`, [id]);
  slug = row?.slug ?? '';
  await follow();
});

const follow = () => catchUp(database.unitOfWork, searchFollower);

/** As anybody sees it. */
async function seen() {
  const { practitioner } = await story.house.publicDoor.ask<{
    practitioner: Outcome & { offerings: Outcome[]; insurers: Outcome[] };
  }>(
    `query ($slug: String!) { practitioner(slug: $slug) {
      offerings { remoteIn inPersonEvaluationFirst } insurers { insurer { slug name } } } }`,
    { slug },
  );
  return {
    ...practitioner.offerings[0],
    insurers: practitioner.insurers.map(({ insurer }) => (insurer as unknown as { name: string }).name),
  };
}

async function found(filter: string): Promise<number> {
  const { practitioners } = await story.house.publicDoor.ask<{ practitioners: { totalCount: number } }>(
    `{ practitioners(first: 1, filter: ${filter}) { totalCount } }`,
  );
  return practitioners.totalCount;
}
const atHomeIn = (code: string) => found(`{ patientLocation: "${code}", careSettings: [HOME_SUPERVISED_REMOTELY] }`);

const helpLine = {
  ...{ kind: 'HELP_LINE', act: 'ADD', name: 'A line of Texas', dial: '555', availability: 'Always', languages: 'en' },
  ...{ forWhom: 'Everybody in Texas.', answersDanger: true, checkedOn: '2026-11-21' },
};
const stateRule = { kind: 'REMOTE_PRESCRIBING', act: 'ADD', allows: false, note: 'An examination in person first.' };

test('a rule that begins on a day is foretold, saved, and holds from midnight in Washington on', async () => {
  const rule = { ...stateRule, jurisdiction: 'US-TX', effectiveFrom: '2026-12-10' };
  const foretold = await preview(rosa, rule);
  expect(foretold).toMatchObject({
    days: ['2026-12-10'],
    changed: {
      ...{ day: '2026-12-10', total: 1, isComplete: true, next: null },
      nodes: [
        {
          slug,
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
  await follow();
  database.clock.set('2026-12-10T04:59:59Z');
  expect(await seen()).toMatchObject({ remoteIn: ['US-CA', 'US-TX'] });
  expect(await atHomeIn('US-TX')).toBe(1);
  database.clock.set('2026-12-10T05:00:00Z');
  expect(await seen()).toMatchObject({ remoteIn: ['US-CA'], inPersonEvaluationFirst: false });
  expect([await atHomeIn('US-TX'), await atHomeIn('US-CA')]).toEqual([0, 1]);
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
    changed: { day: '2027-01-01', nodes: [{ slug, changes: [{ kind: 'FROM_AFAR', before: [], after: ['US-CA'] }] }] },
  });
  expect(await preview(rosa, allowed, { day: '2027-04-01' })).toMatchObject({
    changed: { nodes: [{ slug, changes: [{ kind: 'FROM_AFAR', before: [], after: ['US-CA', 'US-TX'] }] }] },
  });
  await save(rosa, allowed, foretold!.token);
  await follow();
  database.clock.set('2027-01-01T05:00:00Z');
  expect(await seen()).toMatchObject({ remoteIn: ['US-CA'] });
  database.clock.set('2027-03-01T15:00:00Z');
  await new Scenario(database).confirm({ id });
  await follow();
  database.clock.set('2027-04-01T03:59:59Z');
  expect(await seen()).toMatchObject({ remoteIn: ['US-CA'] });
  database.clock.set('2027-04-01T04:00:00Z');
  expect(await seen()).toMatchObject({ remoteIn: ['US-CA', 'US-TX'] });
});

test('a waiver that is extended before it ends: what was to become in-person evaluation first does not', async () => {
  expect((await dayOf(rosa, '2027-01-01'))?.changed.nodes).toMatchObject([
    { slug, changes: [{ kind: 'IN_PERSON_FIRST', before: ['US-CA', 'US-TX'], after: [] }] },
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
  await follow();
  database.clock.set('2027-01-01T05:00:00Z');
  expect(await seen()).toMatchObject({ remoteIn: ['US-CA', 'US-TX'], inPersonEvaluationFirst: false });
  expect(await atHomeIn('US-TX')).toBe(1);
  database.clock.set('2027-06-01T15:00:00Z');
  await new Scenario(database).confirm({ id });
  await follow();
  database.clock.set('2027-07-01T03:59:59Z');
  expect(await seen()).toMatchObject({ inPersonEvaluationFirst: false });
  database.clock.set('2027-07-01T04:00:00Z');
  expect(await seen()).toMatchObject({ remoteIn: [], inPersonEvaluationFirst: true });
  expect(await atHomeIn('US-TX')).toBe(0);
});

test('a profession that may prescribe no more in a state: care at home ends there, unless whoever supervises may', async () => {
  await database.unitOfWork.query(`UPDATE offerings SET safety = safety || '{"supervisedBy": []}'`);
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
  await follow();
  database.clock.set('2026-11-22T05:00:00Z');
  expect(await seen()).toMatchObject({ remoteIn: ['US-CA'], inPersonEvaluationFirst: false });
  expect([await atHomeIn('US-TX'), await atHomeIn('US-CA')]).toEqual([0, 1]);
  await database.unitOfWork.query(`UPDATE offerings SET safety = safety || '{"supervisedBy": ["anesthesiologist"]}'`);
  expect(await seen()).toMatchObject({ remoteIn: ['US-CA', 'US-TX'] });
});

test('an insurer that ends is named and found through its last day, and what was said comes back with it', async () => {
  const aetna = await lineWith(rosa, 'INSURER', 'IN_FORCE', { name: 'Aetna' });
  const end = { kind: 'INSURER', act: 'END', key: aetna.key, version: aetna.version, effectiveTo: '2026-11-30' };
  const foretold = await preview(rosa, end);
  expect(foretold).toMatchObject({
    days: ['2026-12-01'],
    changed: { nodes: [{ slug, changes: [{ kind: 'INSURER_GONE', about: 'Aetna', before: ['Aetna'], after: [] }] }] },
  });
  expect(await save(rosa, end, foretold!.token)).toMatchObject({ line: { effectiveTo: '2026-11-30' } });
  await follow();
  database.clock.set('2026-12-01T04:59:59Z');
  expect([await seen(), await found('{ insurers: ["aetna"] }')]).toMatchObject([{ insurers: ['Aetna'] }, 1]);
  database.clock.set('2026-12-01T05:00:00Z');
  expect([await seen(), await found('{ insurers: ["aetna"] }')]).toMatchObject([{ insurers: [] }, 0]);
  expect(await found('{ insurers: ["aetna", "cigna"] }')).toBe(0);
  expect(await found('{}')).toBe(1);
  const { insurers } = await story.house.publicDoor.ask<{ insurers: { slug: string }[] }>(`{ insurers { slug } }`);
  expect(insurers.map((each) => each.slug)).not.toContain('aetna');
  const again = { kind: 'INSURER', act: 'ADD', key: aetna.key, name: 'Aetna Health', effectiveFrom: '2026-12-02' };
  expect(await edit(paul, again)).toMatchObject({ line: { name: 'Aetna Health' } });
  database.clock.set('2026-12-02T05:00:00Z');
  expect([await seen(), await found('{ insurers: ["aetna"] }')]).toMatchObject([{ insurers: ['Aetna Health'] }, 1]);
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
      'From 2030-02-01 on, people in the country who think of suicide would have no line in English. Add the line that takes its place first.',
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
    const answer = await story.house.publicDoor.ask<{ helpLines: { slug: string; dial: string }[] }>(
      `{ helpLines { slug dial } }`,
    );
    return Object.fromEntries(answer.helpLines.map((each) => [each.slug, each.dial]));
  };
  database.clock.set('2026-12-24T04:59:59Z');
  expect(await lines()).toMatchObject({ '988-videophone': '988 from a videophone' });
  expect(Object.keys(await lines())).not.toContain('poison-control');
  database.clock.set('2026-12-24T05:00:00Z');
  expect(await lines()).toMatchObject({ '988-videophone': '1-800-555-0100' });
});

test('two operators at once: one is told to look again, and nothing of the other is lost', async () => {
  const aetna = await lineWith(rosa, 'INSURER', 'IN_FORCE', { name: 'Aetna' });
  const correct = (name: string) => ({
    kind: 'INSURER',
    act: 'CORRECT',
    key: aetna.key,
    version: aetna.version,
    name,
    effectiveFrom: '2024-01-01',
  });
  const [seenByRosa, seenByPaul] = [
    await preview(rosa, correct('Aetna One')),
    await preview(paul, correct('Aetna Two')),
  ];
  const outcomes = await Promise.all([
    save(rosa, correct('Aetna One'), seenByRosa!.token),
    save(paul, correct('Aetna Two'), seenByPaul!.token),
  ]);
  expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['ChangedMeanwhile', 'DatedEdited']);
  expect(await historyOf(rosa, aetna.key)).toHaveLength(1);
  expect(await edit(paul, correct('Aetna Two'))).toMatchObject({ __typename: 'ChangedMeanwhile' });

  const add = (effectiveFrom: string) => ({ ...stateRule, jurisdiction: 'US-OK', effectiveFrom });
  const [first, second] = [await preview(rosa, add('2027-01-01')), await preview(paul, add('2027-02-01'))];
  const both = await Promise.all([
    save(rosa, add('2027-01-01'), first!.token),
    save(paul, add('2027-02-01'), second!.token),
  ]);
  expect(both.map(({ __typename }) => __typename).sort()).not.toEqual(['DatedEdited', 'DatedEdited']);
  expect(
    (await linesOf(rosa, 'REMOTE_PRESCRIBING', 'TO_COME'))?.nodes.filter(
      ({ jurisdiction }) => jurisdiction === 'US-OK',
    ),
  ).toHaveLength(1);
});

test('every edit is kept: who, when, why, what it rests on, and what stood there before', async () => {
  const cigna = await lineWith(rosa, 'INSURER', 'IN_FORCE', { name: 'Cigna' });
  await edit(rosa, { kind: 'INSURER', act: 'END', key: cigna.key, version: cigna.version, effectiveTo: '2026-12-31' });
  database.clock.advance({ seconds: 1 });
  await edit(paul, { kind: 'INSURER', act: 'WITHDRAW', key: cigna.key, version: 2, reason: 'MISTAKE' });
  database.clock.advance({ seconds: 1 });
  expect((await linesOf(rosa, 'INSURER', 'IN_FORCE'))?.nodes.map(({ name }) => name)).not.toContain('Cigna');
  const again = { kind: 'INSURER', act: 'ADD', name: 'Cigna', effectiveFrom: '2026-01-01' };
  expect(await edit(rosa, { ...again, name: 'Aetna' })).toMatchObject({ problems: [{ path: ['name'] }] });
  expect(await edit(rosa, again)).toMatchObject({ line: { name: 'Cigna' } });
  const back = await lineWith(rosa, 'INSURER', 'IN_FORCE', { name: 'Cigna' });
  expect((await historyOf(rosa, back.key))?.map(({ act, by }) => [act, by])).toEqual([
    ['ADD', 'rosa@operators.example'],
    ['WITHDRAW', 'paul@operators.example'],
    ['END', 'rosa@operators.example'],
  ]);
  const entries = await database.unitOfWork.query(
    `SELECT action, why, subject_kind AS kind FROM audit_entries WHERE action LIKE 'dated.%' ORDER BY at`,
  );
  expect(entries).toEqual([
    { action: 'dated.ended', why: 'RULE_CHANGED', kind: 'dated_line' },
    { action: 'dated.withdrawn', why: 'MISTAKE', kind: 'dated_line' },
    { action: 'dated.added', why: 'RULE_CHANGED', kind: 'dated_line' },
  ]);
  const kept = await database.unitOfWork.query(
    `SELECT act, before ->> 'effective_to' AS before, after ->> 'effective_to' AS after, words, citation FROM dated_edits ORDER BY at`,
  );
  expect(kept).toMatchObject([
    {
      act: 'END',
      before: null,
      after: '2026-12-31',
      words: 'The agency published it today.',
      citation: '90 Fed. Reg. 1',
    },
    { act: 'WITHDRAW', before: '2026-12-31', after: null },
    { act: 'ADD' },
  ]);
});

test('what an operator made of a line is not undone by the lines that come with a newer version', async () => {
  const waiver = await lineWith(rosa, 'REMOTE_PRESCRIBING', 'IN_FORCE', { jurisdiction: null });
  const cigna = await lineWith(rosa, 'INSURER', 'IN_FORCE', { name: 'Cigna' });
  await edit(rosa, {
    ...{
      kind: 'REMOTE_PRESCRIBING',
      act: 'CORRECT',
      key: waiver.key,
      version: waiver.version,
      allows: true,
      note: 'Later.',
    },
    ...{ effectiveFrom: '2026-06-01', effectiveTo: '2026-11-25' },
  });
  await edit(rosa, { kind: 'INSURER', act: 'WITHDRAW', key: cigna.key, version: cigna.version });
  await database.unitOfWork.query(`DELETE FROM insurer_terms WHERE slug = 'oscar'`);
  await database.unitOfWork.query(`UPDATE settings SET value = 'of an older version' WHERE name = 'catalog'`);
  await loadCatalog(database.dataSource);
  expect(
    await database.unitOfWork.query(
      `SELECT effective_from::text AS from, effective_to::text AS to FROM remote_prescribing_rules ORDER BY 1`,
    ),
  ).toEqual([
    { from: '2026-06-01', to: '2026-11-25' },
    { from: '2027-01-01', to: null },
  ]);
  // What no operator ever edited is put back where it is missing.
  expect(await database.unitOfWork.query(`SELECT slug FROM insurer_terms WHERE slug IN ('cigna', 'oscar')`)).toEqual([
    { slug: 'oscar' },
  ]);
});

const wrongs: readonly (readonly [object, string])[] = [
  [{ effectiveFrom: '' }, 'effectiveFrom'],
  [{ effectiveFrom: '2026-02-30' }, 'effectiveFrom'],
  [{ effectiveFrom: '20261231' }, 'effectiveFrom'],
  [{ effectiveFrom: '9999-01-01' }, 'effectiveFrom'],
  [{ effectiveTo: '2026-12-09' }, 'effectiveTo'],
  [{ jurisdiction: 'Texas' }, 'jurisdiction'],
  [{ allows: null }, 'allows'],
  [{ note: ' ' }, 'note'],
  [{ note: 'x'.repeat(601) }, 'note'],
  [{ reason: null }, 'reason'],
  [{ words: '' }, 'words'],
  [{ words: '\u202e\u0000' }, 'words'],
  [{ citation: '' }, 'citation'],
  [{ sourceUrl: 'javascript:alert(1)' }, 'sourceUrl'],
  [{ sourceUrl: 'http://example.org' }, 'sourceUrl'],
  [{ sourceUrl: 'https://user:secret@example.org' }, 'sourceUrl'],
  [{ kind: 'PRESCRIBING', profession: 'coach', prescribing: 'FULL' }, 'profession'],
  [{ kind: 'PRESCRIBING', profession: 'psychologist', prescribing: null }, 'prescribing'],
  [{ kind: 'INSURER', name: '' }, 'name'],
  [{ ...helpLine, dial: '' }, 'dial'],
  [{ ...helpLine, phone: '911' }, 'phone'],
  [{ ...helpLine, languages: 'English' }, 'languages'],
  [{ ...helpLine, languages: '' }, 'languages'],
  [{ ...helpLine, checkedOn: '2026-11-22' }, 'checkedOn'],
  [{ ...helpLine, url: '//example.org' }, 'url'],
];

test('what cannot be is answered beside its field, and nothing is stored', async () => {
  for (const [wrong, field] of wrongs) {
    const typed = { ...stateRule, jurisdiction: 'US-TX', effectiveFrom: '2026-12-10', ...wrong };
    const answer = { __typename: 'InvalidInput', problems: [{ path: [field] }] };
    expect(await preview(rosa, typed), JSON.stringify(wrong)).toMatchObject(answer);
    expect(await save(rosa, typed, ''), JSON.stringify(wrong)).toMatchObject(answer);
  }
  const aetna = await lineWith(rosa, 'INSURER', 'IN_FORCE', { name: 'Aetna' });
  const end = { kind: 'INSURER', act: 'END', key: aetna.key, version: aetna.version };
  for (const effectiveTo of ['', '2023-12-31', '2026-11-19']) {
    expect(await edit(rosa, { ...end, effectiveTo })).toMatchObject({ problems: [{ path: ['effectiveTo'] }] });
  }
  const madeUp = 'INSURER.00000000-0000-4000-8000-000000000000';
  expect(await edit(rosa, { ...end, key: madeUp })).toMatchObject({ __typename: 'ChangedMeanwhile' });
  for (const key of ['INSURER.1', `HELP_LINE.${aetna.key.split('.')[1]}`, 'x', '']) {
    expect(await edit(rosa, { ...end, key, effectiveTo: '2026-12-01' })).toMatchObject({ __typename: 'NotFound' });
  }
  expect(await database.unitOfWork.query(`SELECT FROM dated_edits`)).toEqual([]);
});

test('there is no desk for anybody but an operator with a second factor', async () => {
  const halfway = await newOperator(story, 'half@operators.example', { withSecondFactor: false });
  const patient = await story.signedIn('patient@people.example');
  const { key, version } = await lineWith(rosa, 'INSURER', 'IN_FORCE', { name: 'Aetna' });
  const end = { kind: 'INSURER', act: 'END', key, version, effectiveTo: '2026-11-30' };
  const { token } = (await preview(rosa, end))!;
  for (const browser of [halfway, patient, story.browser()]) {
    expect(await preview(browser, end)).toBeNull();
    expect(await linesOf(browser, 'INSURER', 'IN_FORCE')).toBeNull();
    expect(await dayOf(browser, '2027-01-01')).toBeNull();
    expect(await save(browser, end, token)).toMatchObject({ __typename: 'NotFound' });
  }
  expect(await database.unitOfWork.query(`SELECT FROM dated_edits`)).toEqual([]);
});

test('another process follows within moments, without being told', async () => {
  const other = await openHouse(database);
  const atOther = async () => {
    const { practitioner } = await other.publicDoor.ask<{ practitioner: { insurers: unknown[] } }>(
      `query ($slug: String!) { practitioner(slug: $slug) { insurers { inNetwork } } }`,
      { slug },
    );
    return practitioner.insurers.length;
  };
  expect(await atOther()).toBe(1);
  const aetna = await lineWith(rosa, 'INSURER', 'IN_FORCE', { name: 'Aetna' });
  const end = { kind: 'INSURER', act: 'END', key: aetna.key, version: aetna.version, effectiveTo: '2026-11-20' };
  expect(await edit(rosa, end)).toMatchObject({ __typename: 'DatedEdited' });
  await expect.poll(atOther, { timeout: 3_000 }).toBe(0);
  await other.close();
});

test('a line that comes in past the desk, at the same moment, is met by the constraint and answered in words', async () => {
  const rule = { ...stateRule, jurisdiction: 'US-OK', effectiveFrom: '2027-01-01' };
  const { token } = (await preview(rosa, rule))!;
  let saving: Promise<Outcome> | undefined;
  await database.unitOfWork.run(async (tx) => {
    await tx.query(
      `INSERT INTO remote_prescribing_rules (jurisdiction, effective_from, allows, note, source)
       VALUES ('US-OK', '2027-02-01', false, 'Past the desk', '{}')`,
    );
    saving = save(rosa, rule, token);
    await waitsForAnother();
  });
  expect(await saving).toMatchObject({
    problems: [{ path: ['effectiveFrom'], message: expect.stringContaining('No two may') }],
  });
  expect(await database.unitOfWork.query(`SELECT FROM dated_edits`)).toEqual([]);
});

async function waitsForAnother(): Promise<void> {
  const waiting = async () => {
    const rows = await database.unitOfWork.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return rows.length;
  };
  await expect.poll(waiting, { timeout: 5_000 }).toBeGreaterThan(0);
}

test('many listings come page by page, each once, and lists of lines as well', async () => {
  for (let each = 0; each < 5; each++) {
    await new Scenario(database)
      .practitioner(`Ben Ito${each}, MD`)
      .who({ insurers: [{ slug: 'aetna', inNetwork: false }] })
      .licensedIn('US-TX')
      .publish();
  }
  const aetna = await lineWith(rosa, 'INSURER', 'IN_FORCE', { name: 'Aetna' });
  const end = { kind: 'INSURER', act: 'END', key: aetna.key, version: aetna.version, effectiveTo: '2026-11-30' };
  const slugs: string[] = [];
  const totals: number[] = [];
  let after: string | null = null;
  do {
    const { changed }: NonNullable<Awaited<ReturnType<typeof preview>>> = (await preview(rosa, end, {
      first: 2,
      after,
    }))!;
    slugs.push(...changed!.nodes.map((each) => each.slug));
    totals.push(changed!.total);
    after = changed!.next;
  } while (after !== null);
  expect([new Set(slugs).size, totals]).toEqual([6, [6, 4, 2]]);
  const names: unknown[] = [];
  let cursor: string | null = null;
  for (let goesOn = true; goesOn;) {
    const page: NonNullable<Awaited<ReturnType<typeof linesOf>>> = (await linesOf(
      rosa,
      'INSURER',
      'IN_FORCE',
      8,
      cursor,
    ))!;
    names.push(...page.nodes.map(({ name }) => name));
    ({ endCursor: cursor, hasNextPage: goesOn } = page.pageInfo);
  }
  expect([names.length, new Set(names).size]).toEqual([21, 21]);
});

test('whoever may prescribe only as states say gives care at home where a line of the state says so, and nowhere else', async () => {
  const alone = await new Scenario(database)
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
  await follow();
  const onPage = async () => {
    const { practitioner } = await story.house.publicDoor.ask<{ practitioner: { offerings: Outcome[] } }>(
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
  expect([await atHomeIn('US-TX'), await atHomeIn('US-CA')]).toEqual([1, 1]);
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
  await follow();
  expect(await onPage()).toEqual([{ remoteIn: ['US-TX'], inPersonEvaluationFirst: false }]);
  expect([await atHomeIn('US-TX'), await atHomeIn('US-CA')]).toEqual([2, 1]);
  const nurses = (await unknown()).find(({ profession }) => profession === 'psychiatric-nurse-practitioner');
  expect(nurses?.jurisdictions).toHaveLength(55);
  expect(nurses?.jurisdictions).not.toContain('US-TX');
});

test('results say that somebody else prescribes where, and while, the profession may not; who is seen stays to be found', async () => {
  // She gives the medicine, and a psychiatrist supervises: where she may not prescribe, the psychiatrist does.
  const nurse = await new Scenario(database)
    .practitioner('Ida Holm, PMHNP')
    .who({ professions: ['psychiatric-nurse-practitioner'] })
    .licensedIn('US-TX', { expiresOn: '2028-01-01', checked: '2028-01-01' })
    .licensedIn('US-CA', { expiresOn: '2028-01-01', checked: '2028-01-01' })
    .at('Dallas')
    .offers('sublingual', { careSetting: 'HOME_SUPERVISED_REMOTELY', remoteIn: ['US-CA', 'US-TX'] })
    .hours('Mon-Fri 9:00-17:00')
    .talks('VIDEO')
    .publish();
  await follow();
  const worthKnowing = async (state: string, who = nurse.slug) => {
    const { practitioners } = await story.house.publicDoor.ask<{
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
  await follow();
  expect(await worthKnowing('US-TX')).not.toContain('PRESCRIBED_BY_OTHERS');
  database.clock.set('2026-11-22T05:00:00Z');
  expect(await worthKnowing('US-TX')).toContain('PRESCRIBED_BY_OTHERS');
  expect(await worthKnowing('US-CA')).not.toContain('PRESCRIBED_BY_OTHERS');
  expect(await worthKnowing('US-TX', slug)).not.toContain('PRESCRIBED_BY_OTHERS');
  database.clock.set('2026-12-01T04:59:59Z');
  expect(await worthKnowing('US-TX')).toContain('PRESCRIBED_BY_OTHERS');
  database.clock.set('2026-12-01T05:00:00Z');
  expect(await worthKnowing('US-TX')).not.toContain('PRESCRIBED_BY_OTHERS');
});
