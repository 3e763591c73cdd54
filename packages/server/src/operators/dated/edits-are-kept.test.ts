import { beforeEach, expect, test } from 'vitest';
import type { Outcome, StoryBrowser } from '../../../test/account-story.js';
import { DatedStory, edit, historyOf, lineWith, linesOf, preview, save, stateRule } from '../../../test/dated-story.js';
import { loadCatalog } from '../../catalog/load-catalog.js';

let dated: DatedStory;
let rosa: StoryBrowser;
let paul: StoryBrowser;

/** Each story begins with the data as it comes with the house. */
beforeEach(async () => {
  dated = await DatedStory.open();
  ({ rosa, paul } = dated);
  return () => dated.close();
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
  dated.database.clock.advance({ seconds: 1 });
  await edit(paul, { kind: 'INSURER', act: 'WITHDRAW', key: cigna.key, version: 2, reason: 'MISTAKE' });
  dated.database.clock.advance({ seconds: 1 });
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
  const entries = await dated.database.unitOfWork.query(
    `SELECT action, why, subject_kind AS kind FROM audit_entries WHERE action LIKE 'dated.%' ORDER BY at`,
  );
  expect(entries).toEqual([
    { action: 'dated.ended', why: 'RULE_CHANGED', kind: 'dated_line' },
    { action: 'dated.withdrawn', why: 'MISTAKE', kind: 'dated_line' },
    { action: 'dated.added', why: 'RULE_CHANGED', kind: 'dated_line' },
  ]);
  const kept = await dated.database.unitOfWork.query(
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
  await dated.database.unitOfWork.query(`DELETE FROM insurer_terms WHERE slug = 'oscar'`);
  await dated.database.unitOfWork.query(`UPDATE settings SET value = 'of an older version' WHERE name = 'catalog'`);
  await loadCatalog(dated.database.dataSource);
  expect(
    await dated.database.unitOfWork.query(
      `SELECT effective_from::text AS from, effective_to::text AS to FROM remote_prescribing_rules ORDER BY 1`,
    ),
  ).toEqual([
    { from: '2026-06-01', to: '2026-11-25' },
    { from: '2027-01-01', to: null },
  ]);
  // What no operator ever edited is put back where it is missing.
  expect(
    await dated.database.unitOfWork.query(`SELECT slug FROM insurer_terms WHERE slug IN ('cigna', 'oscar')`),
  ).toEqual([{ slug: 'oscar' }]);
});

test('a line that comes in past the desk, at the same moment, is met by the constraint and answered in words', async () => {
  const rule = { ...stateRule, jurisdiction: 'US-OK', effectiveFrom: '2027-01-01' };
  const { token } = (await preview(rosa, rule))!;
  let saving: Promise<Outcome> | undefined;
  await dated.database.unitOfWork.run(async (tx) => {
    await tx.query(
      `INSERT INTO remote_prescribing_rules (jurisdiction, effective_from, allows, note, source)
       VALUES ('US-OK', '2027-02-01', false, 'Past the desk', '{}')`,
    );
    saving = save(rosa, rule, token);
    await waitsForAnother();
  });
  expect(await saving).toMatchObject({
    problems: [{ path: ['effectiveFrom'], message: expect.stringContaining('Only one can') }],
  });
  expect(await dated.database.unitOfWork.query(`SELECT FROM dated_edits`)).toEqual([]);
});

async function waitsForAnother(): Promise<void> {
  const waiting = async () => {
    const rows = await dated.database.unitOfWork.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return rows.length;
  };
  await expect.poll(waiting, { timeout: 5_000 }).toBeGreaterThan(0);
}
