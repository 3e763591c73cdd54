import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { CheckDeskStory, evidence, keyOf, subjectOf } from '../../../test/check-desk-story.js';
import { newOperator } from '../../../test/operator-story.js';

let desk: CheckDeskStory;

beforeAll(async () => {
  desk = await CheckDeskStory.open();
});
afterAll(() => desk.close());

/** What patients see of Ana's licence. */
async function shown() {
  const { practitioner } = await desk.story.house.publicDoor.ask<{
    practitioner: {
      licenses: { verification: { state: string; source: string } | null }[];
      slots: { startsAt: string }[];
    };
  }>(
    `query ($slug: String!, $from: DateTime!, $to: DateTime!) { practitioner(slug: $slug) {
       licenses { verification { state source } }
       slots(patientLocation: "US-TX", from: $from, to: $to) { startsAt } } }`,
    {
      slug: desk.ana.slug,
      from: desk.database.clock.now().toString(),
      to: desk.database.clock.now().add({ hours: 240 }).toString(),
    },
  );
  return { check: practitioner.licenses[0]?.verification ?? null, slots: practitioner.slots.length };
}

test('a licence that nobody looked up waits; once it is recorded the listing says so, and video opens', async () => {
  const check = await desk.dueOf('LICENSE');
  expect(check).toMatchObject({
    listingName: 'Ana Ruiz, MD',
    listingPath: `practitioners/${desk.ana.slug}`,
    jurisdiction: 'US-TX',
    claim: 'Psychiatrist',
    number: 'X-1',
    state: null,
    latestRecheck: desk.scenario.inDays(180),
  });
  expect(await shown()).toEqual({ check: null, slots: 0 });

  expect(await desk.record(desk.found(check.key))).toMatchObject({
    __typename: 'DeskCheck',
    state: 'REGISTRY_MATCHED',
  });

  expect(await desk.due('LICENSE')).toEqual([]);
  const now = await shown();
  expect(now.check).toEqual({
    state: 'REGISTRY_MATCHED',
    source: 'Texas Medical Board, a register of a story',
  });
  expect(now.slots).toBeGreaterThan(0);
  expect((await desk.opened(check.key))?.history).toEqual([
    expect.objectContaining({
      finding: 'REGISTRY_MATCHED',
      recordedBy: 'rosa@operators.example',
      found: 'Number X-1, active, no conditions\n\nWhy it was looked up there: The story has no other',
      checkedOn: desk.scenario.today(),
      recheckBy: desk.scenario.inDays(100),
      evidence,
      evidenceSha256: createHash('sha256').update(evidence).digest('hex'),
    }),
  ]);
  const audited = await desk.query(
    `SELECT actor_kind, subject_kind, why FROM audit_entries WHERE action = 'verification.recorded'`,
  );
  expect(audited).toEqual([{ actor_kind: 'ACCOUNT', subject_kind: 'license', why: 'LICENSE_REGISTRY_MATCHED' }]);
  const [kept] = await desk.query<{ evidence: Buffer }>(`SELECT evidence FROM verification_records`);
  expect(kept?.evidence.toString('latin1')).not.toContain('Ruiz');
});

test('another look-up is kept beside the one before, and records are not changed', async () => {
  const key = await desk.keyOfLicense(desk.ana);
  desk.minuteLater();
  const sha256 = 'ab'.repeat(32);
  const again = {
    finding: 'DISPUTED',
    found: 'The number is another person’s.',
    evidence: null,
    evidenceSha256: sha256,
  };
  expect(await desk.record(desk.found(key, again))).toMatchObject({ state: 'DISPUTED' });
  expect(await shown()).toMatchObject({ check: { state: 'DISPUTED' }, slots: 0 });
  expect((await desk.due('LICENSE')).map((each) => each.key)).toEqual([key]);

  desk.minuteLater();
  expect(await desk.record(desk.found(key))).toMatchObject({ state: 'REGISTRY_MATCHED' });
  const history = (await desk.opened(key))?.history ?? [];
  expect(history.map(({ finding }) => finding)).toEqual(['REGISTRY_MATCHED', 'DISPUTED', 'REGISTRY_MATCHED']);
  expect(history[1]).toMatchObject({ evidence: null, evidenceSha256: sha256 });
  await expect(desk.query(`UPDATE verification_records SET found = 'other'`)).rejects.toThrow(
    'records of checks are never changed',
  );
});

test('what was on file before any record is kept in front of the first', async () => {
  const zoe = await desk.scenario.practitioner('Zoe Lang').licensedIn('US-NM').publish();
  const key = await desk.keyOfLicense(zoe);
  await desk.query(`DELETE FROM verification_records WHERE subject_id = $1`, [subjectOf(key)]);
  await desk.record(desk.found(key));
  expect((await desk.opened(key))?.history.map(({ recordedBy }) => recordedBy)).toEqual([
    'rosa@operators.example',
    null,
  ]);
});

test.each([
  ['REMS_LOCATION', 'location'],
  ['BOARD_DISCIPLINE', 'practitioner'],
  ['FEDERAL_EXCLUSION', 'practitioner'],
  ['TRAINING', 'training'],
])('%s waits, is recorded about the %s, and waits no more', async (kind, subjectKind) => {
  if (kind === 'REMS_LOCATION') {
    await desk.scenario
      .practitioner('Ines Roth')
      .licensedIn('US-TX')
      .at('Austin')
      .certified(desk.scenario.inDays(20))
      .offers('intranasal-esketamine')
      .publish();
  }
  desk.minuteLater();
  const before = await desk.due(kind);
  const check = before[0];
  expect(await desk.record(desk.found(check?.key ?? ''))).toMatchObject({ state: 'REGISTRY_MATCHED' });
  expect((await desk.due(kind)).map(({ key }) => key)).toEqual(before.slice(1).map(({ key }) => key));
  const [stored] = await desk.query(
    `SELECT subject_kind AS "subjectKind", subject FROM verification_records ORDER BY recorded_at DESC, id LIMIT 1`,
  );
  expect(stored).toEqual({ subjectKind, subject: kind });
});

test.each([
  [{ finding: null }, 'finding'],
  [{ source: ' ' }, 'source'],
  [{ source: 'My own word', sourceWhy: null }, 'sourceWhy'],
  [{ sourceWhy: 'x'.repeat(501) }, 'sourceWhy'],
  [{ found: '' }, 'found'],
  [{ checkedOn: '2026-11-40' }, 'checkedOn'],
  [{ checkedOn: '2026-01-01' }, 'checkedOn'],
  [{ checkedOn: '2027-01-01', recheckBy: '2027-02-01' }, 'checkedOn'],
  [{ recheckBy: '2026-11-21' }, 'recheckBy'],
  [{ recheckBy: '2027-11-21' }, 'recheckBy'],
  [{ evidence: null }, 'evidence'],
  [{ evidenceSha256: 'ab'.repeat(32) }, 'evidence'],
  [{ evidence: null, evidenceSha256: 'abc' }, 'evidenceSha256'],
])('%j is not recorded: %s is to be mended', async (given, field) => {
  const { key } = await desk.dueOf('BOARD_DISCIPLINE');
  expect(await desk.record(desk.found(key, given))).toMatchObject({
    __typename: 'InvalidInput',
    problems: [{ path: [field] }],
  });
});

test('reading evidence is on record, once for each reading, and looking at a check without any is not', async () => {
  const { key } = await desk.dueOf('BOARD_DISCIPLINE');
  const reads = () =>
    desk.query(
      `SELECT actor_kind AS kind, subject_kind AS of, why FROM audit_entries
       WHERE action = 'verification.evidence.read' AND subject_id = $1 AND why = 'BOARD_DISCIPLINE'`,
      [subjectOf(key)],
    );
  await desk.opened(key);
  await desk.record(desk.found(key, { evidence: null, evidenceSha256: 'ab'.repeat(32) }));
  await desk.opened(key);
  expect(await reads()).toEqual([]);
  desk.minuteLater();
  await desk.record(desk.found(key));
  expect(await reads()).toEqual([]);
  await desk.opened(key);
  await desk.opened(key);
  const read = { kind: 'ACCOUNT', of: 'practitioner', why: 'BOARD_DISCIPLINE' };
  expect(await reads()).toEqual([read, read]);
  expect(await desk.opened(key, desk.story.browser())).toBeNull();
  expect(await reads()).toHaveLength(2);
});

test('the registers of the state and of the country are named, those that operators keep that day', async () => {
  const { key } = await desk.dueOf('BOARD_DISCIPLINE');
  const registersOf = async (of: string) =>
    (
      await desk.rosa.ask<{ operatorDesk: { check: { registers: { name: string; url: string }[] } } }>(
        `query ($key: String!) { operatorDesk { check(key: $key) { registers { name url } } } }`,
        { key: of },
      )
    ).operatorDesk.check.registers.map(({ name }) => name);
  const ofLicense = await desk.keyOfLicense(desk.ana);
  await desk.query(
    `INSERT INTO registers (slug, looks_up, jurisdiction, name, url, effective_from, effective_to) VALUES
       ('tx', 'LICENSE', 'US-TX', 'A board of Texas', 'https://tx.example/', '2026-01-01', NULL),
       ('old', 'LICENSE', 'US-TX', 'A former board', 'https://old.example/', '2020-01-01', '2025-12-31'),
       ('or', 'LICENSE', 'US-OR', 'A board of Oregon', 'https://or.example/', '2026-01-01', NULL)`,
  );
  const ofCountry = ['DocInfo, Federation of State Medical Boards', 'Nursys QuickConfirm'];
  expect(await registersOf(ofLicense)).toEqual(['A board of Texas', ...ofCountry]);
  expect(await registersOf(key)).toEqual(ofCountry);
  desk.minuteLater();
  expect(await desk.record(desk.found(ofLicense, { source: 'A board of Texas', sourceWhy: null }))).toMatchObject({
    __typename: 'DeskCheck',
  });
});

test('to everybody else there is nothing to look up', async () => {
  const { key } = await desk.dueOf('BOARD_DISCIPLINE');
  const patient = await desk.story.signedIn('robin@accounts.example');
  for (const other of [patient, desk.story.browser()]) {
    expect(await desk.opened(key, other)).toBeNull();
    expect(await desk.record(desk.found(key), other)).toMatchObject({ __typename: 'NotFound' });
  }
  for (const made of ['x', keyOf('LICENSE', desk.ana.id)]) {
    expect(await desk.opened(made)).toBeNull();
    expect(await desk.record(desk.found(made))).toMatchObject({ __typename: 'NotFound' });
  }
});

test('the check lapses by itself the day after its last, the listing says so that day, and video closes', async () => {
  const dayAfter = Temporal.PlainDate.from('2027-03-02').toZonedDateTime('America/New_York').toInstant();
  desk.database.clock.set(dayAfter.subtract({ hours: 96 }));
  await desk.scenario.confirm(desk.ana);
  expect((await shown()).slots).toBeGreaterThan(0);
  desk.database.clock.set(dayAfter.subtract({ minutes: 1 }));
  expect(await shown()).toMatchObject({ check: { state: 'REGISTRY_MATCHED' } });

  desk.database.clock.set(dayAfter);
  expect(await shown()).toMatchObject({ check: { state: 'LAPSED' }, slots: 0 });
  const nora = await newOperator(desk.story, 'nora@operators.example');
  expect((await desk.due('LICENSE', nora)).map(({ state }) => state)).toContain('LAPSED');
});
