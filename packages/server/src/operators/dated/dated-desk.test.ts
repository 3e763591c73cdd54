import { beforeEach, expect, test } from 'vitest';
import type { StoryBrowser } from '../../../test/account-story.js';
import { DatedStory, dayOf, edit, lineWith, linesOf, preview, save, stateRule } from '../../../test/dated-story.js';
import { openHouse } from '../../../test/graphql-client.js';
import { newOperator } from '../../../test/operator-story.js';
import { Scenario } from '../../../test/scenario.js';

let dated: DatedStory;
let rosa: StoryBrowser;

/** Each story begins with the data as it comes with the house. */
beforeEach(async () => {
  dated = await DatedStory.open();
  ({ rosa } = dated);
  return () => dated.close();
});

const helpLine = {
  ...{ kind: 'HELP_LINE', act: 'ADD', name: 'A line of Texas', dial: '555', availability: 'Always', languages: 'en' },
  ...{ forWhom: 'Everybody in Texas.', answersDanger: true, checkedOn: '2026-11-21' },
};

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
  expect(await dated.database.unitOfWork.query(`SELECT FROM dated_edits`)).toEqual([]);
});

test('there is no desk for anybody but an operator with a second factor', async () => {
  const halfway = await newOperator(dated.story, 'half@operators.example', { withSecondFactor: false });
  const patient = await dated.story.signedIn('patient@people.example');
  const { key, version } = await lineWith(rosa, 'INSURER', 'IN_FORCE', { name: 'Aetna' });
  const end = { kind: 'INSURER', act: 'END', key, version, effectiveTo: '2026-11-30' };
  const { token } = (await preview(rosa, end))!;
  for (const browser of [halfway, patient, dated.story.browser()]) {
    expect(await preview(browser, end)).toBeNull();
    expect(await linesOf(browser, 'INSURER', 'IN_FORCE')).toBeNull();
    expect(await dayOf(browser, '2027-01-01')).toBeNull();
    expect(await save(browser, end, token)).toMatchObject({ __typename: 'NotFound' });
  }
  expect(await dated.database.unitOfWork.query(`SELECT FROM dated_edits`)).toEqual([]);
});

test('another process follows within moments, without being told', async () => {
  const other = await openHouse(dated.database);
  const atOther = async () => {
    const { practitioner } = await other.publicDoor.ask<{ practitioner: { insurers: unknown[] } }>(
      `query ($slug: String!) { practitioner(slug: $slug) { insurers { inNetwork } } }`,
      { slug: dated.ana.slug },
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

test('many listings come page by page, each once, and lists of lines as well', async () => {
  for (let each = 0; each < 5; each++) {
    await new Scenario(dated.database)
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

test('a month after the last look at it, each help line that people are given waits at the desk; looked at, it does not', async () => {
  const waiting = async (browser: StoryBrowser) => {
    const { operatorDesk } = await browser.ask<{ operatorDesk: { queues: { queue: string; waiting: number }[] } }>(
      `{ operatorDesk { queues { queue waiting since } } }`,
    );
    return operatorDesk.queues.find(({ queue }) => queue === 'HELP_LINES');
  };
  const { clock } = dated.database;
  const all = (await linesOf(rosa, 'HELP_LINE', 'IN_FORCE'))!.nodes;
  expect(await waiting(rosa)).toEqual({ queue: 'HELP_LINES', waiting: 0, since: null });
  clock.advance({ hours: 24 * 30 });
  const nora = await newOperator(dated.story, 'nora@operators.example');
  expect(await waiting(nora)).toMatchObject({ waiting: 0 });
  clock.advance({ hours: 24 });
  expect(await waiting(nora)).toMatchObject({ waiting: all.length, since: '2026-12-22T00:00:00Z' });

  const poison = await lineWith(nora, 'HELP_LINE', 'IN_FORCE', { name: 'Poison Control' });
  const corrected = await edit(nora, {
    ...{ kind: 'HELP_LINE', act: 'CORRECT', key: poison.key, version: poison.version, reason: 'CHECKED_AGAIN' },
    ...{ name: 'Poison Control', dial: '1-800-222-1222', phone: '+18002221222', languages: 'en', answersDanger: false },
    ...{ availability: 'At any hour.', forWhom: 'Anyone who took too much.', effectiveFrom: '2024-01-01' },
    checkedOn: '2026-12-22',
  });
  expect(corrected).toMatchObject({ __typename: 'DatedEdited' });
  expect(await waiting(nora)).toMatchObject({ waiting: all.length - 1 });
  // One that people are given no more is nobody's to check.
  await dated.database.unitOfWork.query(
    `UPDATE help_lines SET effective_to = '2026-12-21' WHERE id = (SELECT id FROM help_lines WHERE checked_on < '2026-12-01' LIMIT 1)`,
  );
  expect(await waiting(nora)).toMatchObject({ waiting: all.length - 2 });
});
