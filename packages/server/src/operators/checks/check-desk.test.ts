import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { AccountStory, type StoryBrowser } from '../../../test/account-story.js';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { newOperator } from '../../../test/operator-story.js';
import { catchUp } from '../../platform/changes.js';
import { searchFollower } from '../../directory/rows/search-follower.js';
import { documentOf } from '../../listing/document/listing-document.repository.js';
import { writeListing } from '../../listing/document/listing-writer.js';
import { Scenario, type InStory } from '../../../test/scenario.js';

let database: TestDatabase;
let story: AccountStory;
let scenario: Scenario;
let rosa: StoryBrowser;
let ana: InStory;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await AccountStory.open(database);
  scenario = new Scenario(database);
  ana = await scenario
    .practitioner('Ana Ruiz, MD')
    .who({
      trainings: [
        {
          id: randomUUID(),
          title: 'KAP foundations',
          body: 'Institute of a story',
          hours: null,
          supervisedSessions: null,
          completedOn: null,
        },
      ],
      insurers: [{ slug: 'cigna', inNetwork: true }],
    })
    .licensedIn('US-TX', { checked: false })
    .at('Dallas')
    .hours('Mon-Fri 9:00-17:00')
    .publish();
  rosa = await newOperator(story, 'rosa@operators.example');
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

interface Check {
  readonly key: string;
  readonly state: string | null;
  readonly claim: string | null;
  readonly checkedOn: string | null;
  readonly recheckBy: string | null;
  readonly latestRecheck: string;
  readonly isOwn: boolean;
}
interface Made {
  readonly finding: string;
  readonly recordedBy: string | null;
  readonly found: string | null;
  readonly evidenceSha256: string | null;
  readonly evidence: string | null;
}

const CHECK = `key kind listingName listingPath jurisdiction claim givenBy number state checkedOn recheckBy latestRecheck
  isOwn`;

async function due(kind: string, browser = rosa): Promise<readonly Check[]> {
  const { operatorDesk } = await browser.ask<{ operatorDesk: { checks: { nodes: Check[] } } }>(
    `query ($kind: DeskCheckKind!) { operatorDesk { checks(kind: $kind, first: 50) { nodes { ${CHECK} } } } }`,
    { kind },
  );
  return operatorDesk.checks.nodes;
}

async function dueOf(kind: string): Promise<Check> {
  const [check] = await due(kind);
  if (!check) throw new Error(`Nothing of ${kind} is due.`);
  return check;
}

async function opened(key: string, browser = rosa) {
  const { operatorDesk } = await browser.ask<{ operatorDesk: { check: (Check & { history: Made[] }) | null } | null }>(
    `query ($key: String!) { operatorDesk { check(key: $key) { ${CHECK}
       history { finding recordedBy source found checkedOn recheckBy evidenceSha256 evidence } } } }`,
    { key },
  );
  return operatorDesk?.check ?? null;
}

const evidence = 'Ruiz, Ana. No. X-1. Active. No conditions.';
const found = (key: string, given: object = {}) => ({
  key,
  finding: 'REGISTRY_MATCHED',
  source: 'Texas Medical Board, a register of a story',
  sourceWhy: 'The story has no other',
  found: 'Number X-1, active, no conditions',
  checkedOn: scenario.today(),
  recheckBy: scenario.inDays(100),
  evidence,
  ...given,
});
const record = (input: object, browser = rosa) =>
  browser.act(
    'recordCheck',
    'RecordCheckInput',
    input,
    `__typename ... on DeskCheck { ${CHECK} } ... on UserError { message } ... on InvalidInput { problems { path } }`,
  );

/** What patients see of Ana's licence. */
async function shown() {
  const { practitioner } = await story.house.publicDoor.ask<{
    practitioner: {
      licenses: { verification: { state: string; source: string } | null }[];
      slots: { startsAt: string }[];
    };
  }>(
    `query ($slug: String!, $from: DateTime!, $to: DateTime!) { practitioner(slug: $slug) {
       licenses { verification { state source } }
       slots(patientLocation: "US-TX", from: $from, to: $to) { startsAt } } }`,
    {
      slug: ana.slug,
      from: database.clock.now().toString(),
      to: database.clock.now().add({ hours: 240 }).toString(),
    },
  );
  return { check: practitioner.licenses[0]?.verification ?? null, slots: practitioner.slots.length };
}

test('a licence that nobody looked up waits; once it is recorded the listing says so, and video opens', async () => {
  const check = await dueOf('LICENSE');
  expect(check).toMatchObject({
    listingName: 'Ana Ruiz, MD',
    listingPath: `practitioners/${ana.slug}`,
    jurisdiction: 'US-TX',
    claim: 'Psychiatrist',
    number: 'X-1',
    state: null,
    latestRecheck: scenario.inDays(180),
  });
  expect(await shown()).toEqual({ check: null, slots: 0 });

  expect(await record(found(check.key))).toMatchObject({ __typename: 'DeskCheck', state: 'REGISTRY_MATCHED' });

  expect(await due('LICENSE')).toEqual([]);
  const now = await shown();
  expect(now.check).toEqual({
    state: 'REGISTRY_MATCHED',
    source: 'Texas Medical Board, a register of a story',
  });
  expect(now.slots).toBeGreaterThan(0);
  expect((await opened(check.key))?.history).toEqual([
    expect.objectContaining({
      finding: 'REGISTRY_MATCHED',
      recordedBy: 'rosa@operators.example',
      found: 'Number X-1, active, no conditions\n\nWhy it was looked up there: The story has no other',
      checkedOn: scenario.today(),
      recheckBy: scenario.inDays(100),
      evidence,
      evidenceSha256: createHash('sha256').update(evidence).digest('hex'),
    }),
  ]);
  const audited = await database.unitOfWork.query(
    `SELECT actor_kind, subject_kind, why FROM audit_entries WHERE action = 'verification.recorded'`,
  );
  expect(audited).toEqual([{ actor_kind: 'ACCOUNT', subject_kind: 'license', why: 'LICENSE_REGISTRY_MATCHED' }]);
  const [kept] = await database.unitOfWork.query<{ evidence: Buffer }>(`SELECT evidence FROM verification_records`);
  expect(kept?.evidence.toString('latin1')).not.toContain('Ruiz');
});

test('another look-up is kept beside the one before, and records are not changed', async () => {
  const [row] = await database.unitOfWork.query<{ id: string }>(`SELECT id FROM licenses WHERE practitioner_id = $1`, [
    ana.id,
  ]);
  const key = Buffer.from(`LICENSE ${row?.id} `).toString('base64url');
  database.clock.advance({ minutes: 1 });
  const sha256 = 'ab'.repeat(32);
  const again = {
    finding: 'DISPUTED',
    found: 'The number is another person’s.',
    evidence: null,
    evidenceSha256: sha256,
  };
  expect(await record(found(key, again))).toMatchObject({ state: 'DISPUTED' });
  expect(await shown()).toMatchObject({ check: { state: 'DISPUTED' }, slots: 0 });
  expect((await due('LICENSE')).map((each) => each.key)).toEqual([key]);

  database.clock.advance({ minutes: 1 });
  expect(await record(found(key))).toMatchObject({ state: 'REGISTRY_MATCHED' });
  const history = (await opened(key))?.history ?? [];
  expect(history.map(({ finding }) => finding)).toEqual(['REGISTRY_MATCHED', 'DISPUTED', 'REGISTRY_MATCHED']);
  expect(history[1]).toMatchObject({ evidence: null, evidenceSha256: sha256 });
  await expect(database.unitOfWork.query(`UPDATE verification_records SET found = 'other'`)).rejects.toThrow(
    'records of checks are never changed',
  );
});

test('what was on file before any record is kept in front of the first', async () => {
  const zoe = await scenario.practitioner('Zoe Lang').licensedIn('US-NM').publish();
  const [row] = await database.unitOfWork.query<{ id: string }>(`SELECT id FROM licenses WHERE practitioner_id = $1`, [
    zoe.id,
  ]);
  await database.unitOfWork.query(`DELETE FROM verification_records WHERE subject_id = $1`, [row?.id]);
  const key = Buffer.from(`LICENSE ${row?.id} `).toString('base64url');
  await record(found(key));
  expect((await opened(key))?.history.map(({ recordedBy }) => recordedBy)).toEqual(['rosa@operators.example', null]);
});

test.each([
  ['REMS_LOCATION', 'location'],
  ['BOARD_DISCIPLINE', 'practitioner'],
  ['FEDERAL_EXCLUSION', 'practitioner'],
  ['TRAINING', 'training'],
])('%s waits, is recorded about the %s, and waits no more', async (kind, subjectKind) => {
  if (kind === 'REMS_LOCATION') {
    await scenario
      .practitioner('Ines Roth')
      .licensedIn('US-TX')
      .at('Austin')
      .certified(scenario.inDays(20))
      .offers('intranasal-esketamine')
      .publish();
  }
  database.clock.advance({ minutes: 1 });
  const before = await due(kind);
  const check = before[0];
  expect(await record(found(check?.key ?? ''))).toMatchObject({ state: 'REGISTRY_MATCHED' });
  expect((await due(kind)).map(({ key }) => key)).toEqual(before.slice(1).map(({ key }) => key));
  const [stored] = await database.unitOfWork.query(
    `SELECT subject_kind AS "subjectKind", subject FROM verification_records ORDER BY recorded_at DESC, id LIMIT 1`,
  );
  expect(stored).toEqual({ subjectKind, subject: kind });
});

/** What patients read about Ana's insurers, and how many they find by one. */
async function insurers() {
  await catchUp(database.unitOfWork, searchFollower);
  const answer = await story.house.publicDoor.ask<{
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
    { slug: ana.slug },
  );
  return {
    said: answer.practitioner.insurers.find(({ insurer }) => insurer.slug === 'cigna') ?? null,
    found: answer.practitioners.totalCount,
    counted: answer.practitioners.facets.insurers.find(({ value }) => value === 'cigna')?.count ?? 0,
  };
}

describe('what does not fit', () => {
  let eva: InStory;
  const MAIL = 'eva@practice.example';
  const SUBJECT = 'We looked something up on your listing';
  beforeAll(async () => {
    eva = await scenario
      .practitioner('Eva Lund, MD')
      .who({ contactEmail: MAIL })
      .licensedIn('US-OR')
      .at('Portland')
      .offers('iv-infusion')
      .hours('Mon-Fri 9:00-17:00')
      .talks('IN_PERSON')
      .talks('VIDEO')
      .publish();
  });
  const keyOfKind = async (kind: string) => {
    const [license] = await database.unitOfWork.query<{ id: string }>(
      `SELECT id FROM licenses WHERE practitioner_id = $1`,
      [eva.id],
    );
    return Buffer.from(`${kind} ${kind === 'LICENSE' ? license!.id : eva.id} `).toString('base64url');
  };
  const disputed = async (kind: string) => {
    database.clock.advance({ minutes: 1 });
    return record(found(await keyOfKind(kind), { finding: 'DISPUTED', found: 'On the list since 2024' }));
  };
  const fits = async (kind: string) => {
    database.clock.advance({ minutes: 1 });
    await record(found(await keyOfKind(kind)));
  };
  /** Whether she is found, how many times she shows in person and by video, and whether her page is there. */
  async function public_() {
    for (const follower of story.house.services.followers) await catchUp(database.unitOfWork, follower);
    const { practitioner, practitioners } = await story.house.publicDoor.ask<{
      practitioner: { slots: { consultationType: { mode: string } }[] } | null;
      practitioners: { nodes: { slug: string }[] };
    }>(
      `query ($slug: String!, $from: DateTime!, $to: DateTime!) {
         practitioner(slug: $slug) { slots(patientLocation: "US-OR", from: $from, to: $to) { consultationType { mode } } }
         practitioners(first: 50, filter: {}) { nodes { slug } } }`,
      {
        ...{ slug: eva.slug, from: database.clock.now().toString() },
        to: database.clock.now().add({ hours: 240 }).toString(),
      },
    );
    const modes = practitioner?.slots.map(({ consultationType }) => consultationType.mode) ?? [];
    return {
      isThere: practitioner !== null,
      isFound: practitioners.nodes.some(({ slug }) => slug === eva.slug),
      inPerson: modes.includes('IN_PERSON'),
      byVideo: modes.includes('VIDEO'),
    };
  }
  const open = { isThere: true, isFound: true, inPerson: true, byVideo: true };
  const closed = { isThere: true, isFound: false, inPerson: false, byVideo: false };
  const mails = async () => {
    return (await story.mailsTo(MAIL)).filter(({ subject }) => subject === SUBJECT);
  };

  test.each([
    ['LICENSE', 'your licence in Oregon', closed],
    ['FEDERAL_EXCLUSION', 'the federal list of excluded individuals', closed],
    ['BOARD_DISCIPLINE', 'the record of your licensing board', open],
  ])('%s: it carries nothing any more, and whoever keeps the listing is told', async (kind, words, after) => {
    expect(await public_()).toEqual(open);
    const before = (await mails()).length;
    expect(await disputed(kind)).toMatchObject({ state: 'DISPUTED' });
    expect(await public_()).toEqual(after);
    const told = (await mails()).slice(0, -before || undefined);
    expect(told).toHaveLength(1);
    expect(told[0]!.text).toContain(words);
    expect(told[0]!.text).toContain(`/practitioners/${eva.slug}/report`);
    expect(told[0]!.text).not.toContain('On the list since 2024');
    await fits(kind);
    expect(await public_()).toEqual(open);
  });

  test('looked up again before the letter leaves, it is not sent', async () => {
    const before = (await mails()).length;
    await disputed('LICENSE');
    await fits('LICENSE');
    expect(await mails()).toHaveLength(before);
  });

  test('another spelling of a name takes nobody off a list', async () => {
    await disputed('FEDERAL_EXCLUSION');
    await database.unitOfWork.run(async (tx) => {
      const before = await documentOf(tx, eva.id);
      await writeListing(tx, eva.id, { ...before!, familyName: 'Lundh' }, scenario.today());
    });
    expect(await public_()).toMatchObject({ isFound: false, inPerson: false });
    await fits('FEDERAL_EXCLUSION');
  });

  const hide = (key: string, reason: string | null, browser = rosa) =>
    browser.act(
      'hideCheckedListing',
      'HideCheckedListingInput',
      { key, reason },
      `__typename ... on UserError { message } ... on DeskCheck { isListingHidden mayHide }`,
    );

  test('the listing is hidden from the same page, its keeper is told, and it is looked up again while it is hidden', async () => {
    const key = await keyOfKind('FEDERAL_EXCLUSION');
    // What fits is no reason.
    expect(await hide(key, 'NO_LICENCE')).toMatchObject({ __typename: 'ChangedMeanwhile' });
    await disputed('FEDERAL_EXCLUSION');
    expect(await hide(key, null)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await hide(key, 'NO_LICENCE', story.browser())).toMatchObject({ __typename: 'NotFound' });
    const both = await Promise.all([hide(key, 'NO_LICENCE'), hide(key, 'NO_LICENCE')]);
    expect(both.map((answer) => answer['__typename']).sort()).toEqual(['ChangedMeanwhile', 'DeskCheck']);
    expect(await public_()).toMatchObject({ isThere: false, isFound: false });
    const told = (await story.mailsTo(MAIL)).filter(({ subject }) => subject === 'Your listing is hidden');
    expect(told).toHaveLength(1);
    const audited = await database.unitOfWork.query(
      `SELECT actor_kind AS actor, why FROM audit_entries WHERE action = 'listing.hidden' AND subject_id = $1`,
      [eva.id],
    );
    expect(audited).toEqual([{ actor: 'ACCOUNT', why: 'NO_LICENCE' }]);
    expect((await due('FEDERAL_EXCLUSION')).map((check) => check.key)).not.toContain(key);
    expect(await opened(key)).toMatchObject({ state: 'DISPUTED' });
    await fits('FEDERAL_EXCLUSION');
    expect(await opened(key)).toMatchObject({ state: 'REGISTRY_MATCHED' });
  });
});

describe('what a practitioner says about an insurer', () => {
  const KIND = 'INSURER_PARTICIPATION';
  const dueOfCigna = async () => (await due(KIND)).find(({ claim }) => claim === 'Cigna') ?? null;
  let key: string;

  test('is no look-up, however often they say so', async () => {
    const check = await dueOfCigna();
    expect(check).toMatchObject({ claim: 'Cigna', state: null, checkedOn: null, recheckBy: null });
    key = check!.key;
    await scenario.confirm(ana);
    expect(await dueOfCigna()).toMatchObject({ key, state: null });
    expect(await insurers()).toMatchObject({ said: { verification: null }, found: 1, counted: 1 });
  });

  test('is looked up like everything else, and keeps the day on which they said so', async () => {
    await database.unitOfWork.query(`UPDATE insurer_participations SET confirmed_on = '2026-11-10'`);
    await record(found(key, { source: 'Cigna, list of its network' }));
    expect(await dueOfCigna()).toBeNull();
    const said = { confirmedOn: '2026-11-10', verification: { source: 'Cigna, list of its network' } };
    expect(await insurers()).toMatchObject({ said, found: 1 });
    await scenario.confirm(ana);
    expect((await opened(key))?.recheckBy).toBe(scenario.inDays(100));
  });

  test('is said to nobody once it was found not to be so, and leaving it out once washes nothing', async () => {
    database.clock.advance({ minutes: 1 });
    expect(await record(found(key, { finding: 'DISPUTED', found: 'Left in June' }))).toMatchObject({
      state: 'DISPUTED',
    });
    expect(await insurers()).toEqual({ said: null, found: 0, counted: 0 });
    expect(await dueOfCigna()).toMatchObject({ key, state: 'DISPUTED' });
    for (const said of [[], [{ slug: 'cigna', inNetwork: true }]]) {
      await database.unitOfWork.run(async (tx) => {
        const before = await documentOf(tx, ana.id);
        await writeListing(tx, ana.id, { ...before!, insurers: said }, scenario.today());
      });
    }
    expect(await insurers()).toEqual({ said: null, found: 0, counted: 0 });
    database.clock.advance({ minutes: 1 });
    await record(found(key));
    expect(await insurers()).toMatchObject({
      said: { verification: { state: 'REGISTRY_MATCHED' } },
      found: 1,
      counted: 1,
    });
  });

  test('is looked up anew once they say something else', async () => {
    await database.unitOfWork.run(async (tx) => {
      const before = await documentOf(tx, ana.id);
      await writeListing(tx, ana.id, { ...before!, insurers: [{ slug: 'cigna', inNetwork: false }] }, scenario.today());
    });
    expect(await dueOfCigna()).toMatchObject({ key, state: null });
    expect(await insurers()).toMatchObject({ said: { verification: null } });
  });
});

describe('nobody looks up what is on a listing they keep', () => {
  let paul: StoryBrowser;
  let paulId: string;
  let own: InStory;
  beforeAll(async () => {
    paul = await newOperator(story, 'paul@operators.example');
    own = await scenario
      .practitioner('Paul Voss, MD')
      .who({
        trainings: [
          {
            ...{ id: randomUUID(), title: 'Foundations', body: 'Institute of a story' },
            ...{ hours: null, supervisedSessions: null, completedOn: null },
          },
        ],
        insurers: [{ slug: 'aetna', inNetwork: true }],
      })
      .licensedIn('US-TX', { checked: false })
      .at('Houston')
      .certified(scenario.inDays(20))
      .offers('intranasal-esketamine')
      .publish();
    const [account] = await database.unitOfWork.query<{ id: string }>(
      `SELECT account_id AS id FROM account_roles WHERE role = 'OPERATOR' ORDER BY granted_at DESC LIMIT 1`,
    );
    paulId = account!.id;
    await database.unitOfWork.query(
      `INSERT INTO listing_controllers (practitioner_id, account_id, since) VALUES ($1, $2, now())`,
      [own.id, paulId],
    );
  });
  const refused = {
    __typename: 'YourOwnListing',
    message: 'You keep this listing yourself: another operator decides.',
  };

  test.each(['LICENSE', 'TRAINING', 'REMS_LOCATION', 'BOARD_DISCIPLINE', 'FEDERAL_EXCLUSION', 'INSURER_PARTICIPATION'])(
    '%s: it is refused, leaves no trace, and another operator does it',
    async (kind) => {
      const check = (await due(kind, paul)).find(({ isOwn }) => isOwn);
      expect(await record(found(check!.key), paul)).toMatchObject(refused);
      expect((await opened(check!.key, paul))?.history).toEqual((await opened(check!.key))?.history);
      expect(await opened(check!.key)).toMatchObject({ isOwn: false });
      expect(await record(found(check!.key))).toMatchObject({ __typename: 'DeskCheck' });
    },
  );

  test('whoever manages the clinic does not look up its certificate either', async () => {
    await scenario
      .practitioner('Iris Bell')
      .licensedIn('US-TX')
      .at('El Paso')
      .certified(scenario.inDays(20))
      .offers('intranasal-esketamine')
      .publish();
    const [check] = (await due('REMS_LOCATION', paul)).filter(({ isOwn }) => !isOwn);
    await database.unitOfWork.query(
      `INSERT INTO clinic_managers (clinic_id, account_id, since)
       SELECT clinic_id, $1, now() FROM locations WHERE id = $2`,
      [paulId, Buffer.from(check!.key, 'base64url').toString().split(' ')[1]],
    );
    expect(await record(found(check!.key), paul)).toMatchObject(refused);
    expect(await record(found(check!.key))).toMatchObject({ __typename: 'DeskCheck' });
  });

  test('not even past the desk', async () => {
    const written = database.unitOfWork.query(
      `INSERT INTO verification_records (id, subject_kind, subject_id, subject, state, source, recorded_at, recorded_by,
         found, evidence_sha256)
       VALUES (gen_random_uuid(), 'practitioner', $1, 'BOARD_DISCIPLINE', 'REGISTRY_MATCHED', 'My own word', now(), $2, 'x',
         sha256('x'))`,
      [own.id, paulId],
    );
    await expect(written).rejects.toThrow('nobody looks up what is on a listing that they keep');
  });
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
  const { key } = await dueOf('BOARD_DISCIPLINE');
  expect(await record(found(key, given))).toMatchObject({
    __typename: 'InvalidInput',
    problems: [{ path: [field] }],
  });
});

test('reading evidence is on record, once for each reading, and looking at a check without any is not', async () => {
  const { key } = await dueOf('BOARD_DISCIPLINE');
  const reads = () =>
    database.unitOfWork.query(
      `SELECT actor_kind AS kind, subject_kind AS of, why FROM audit_entries
       WHERE action = 'verification.evidence.read' AND subject_id = $1 AND why = 'BOARD_DISCIPLINE'`,
      [Buffer.from(key, 'base64url').toString().split(' ')[1]],
    );
  await opened(key);
  await record(found(key, { evidence: null, evidenceSha256: 'ab'.repeat(32) }));
  await opened(key);
  expect(await reads()).toEqual([]);
  database.clock.advance({ minutes: 1 });
  await record(found(key));
  expect(await reads()).toEqual([]);
  await opened(key);
  await opened(key);
  const read = { kind: 'ACCOUNT', of: 'practitioner', why: 'BOARD_DISCIPLINE' };
  expect(await reads()).toEqual([read, read]);
  expect(await opened(key, story.browser())).toBeNull();
  expect(await reads()).toHaveLength(2);
});

test('the registers of the state and of the country are named, those that operators keep that day', async () => {
  const { key } = await dueOf('BOARD_DISCIPLINE');
  const registersOf = async (of: string) =>
    (
      await rosa.ask<{ operatorDesk: { check: { registers: { name: string; url: string }[] } } }>(
        `query ($key: String!) { operatorDesk { check(key: $key) { registers { name url } } } }`,
        { key: of },
      )
    ).operatorDesk.check.registers.map(({ name }) => name);
  const [license] = await database.unitOfWork.query<{ id: string }>(
    `SELECT id FROM licenses WHERE practitioner_id = $1`,
    [ana.id],
  );
  const ofLicense = Buffer.from(`LICENSE ${license!.id} `).toString('base64url');
  await database.unitOfWork.query(
    `INSERT INTO registers (slug, looks_up, jurisdiction, name, url, effective_from, effective_to) VALUES
       ('tx', 'LICENSE', 'US-TX', 'A board of Texas', 'https://tx.example/', '2026-01-01', NULL),
       ('old', 'LICENSE', 'US-TX', 'A former board', 'https://old.example/', '2020-01-01', '2025-12-31'),
       ('or', 'LICENSE', 'US-OR', 'A board of Oregon', 'https://or.example/', '2026-01-01', NULL)`,
  );
  const ofCountry = ['DocInfo, Federation of State Medical Boards', 'Nursys QuickConfirm'];
  expect(await registersOf(ofLicense)).toEqual(['A board of Texas', ...ofCountry]);
  expect(await registersOf(key)).toEqual(ofCountry);
  database.clock.advance({ minutes: 1 });
  expect(await record(found(ofLicense, { source: 'A board of Texas', sourceWhy: null }))).toMatchObject({
    __typename: 'DeskCheck',
  });
});

test('to everybody else there is nothing to look up', async () => {
  const { key } = await dueOf('BOARD_DISCIPLINE');
  const patient = await story.signedIn('robin@accounts.example');
  for (const other of [patient, story.browser()]) {
    expect(await opened(key, other)).toBeNull();
    expect(await record(found(key), other)).toMatchObject({ __typename: 'NotFound' });
  }
  for (const made of ['x', Buffer.from(`LICENSE ${ana.id} `).toString('base64url')]) {
    expect(await opened(made)).toBeNull();
    expect(await record(found(made))).toMatchObject({ __typename: 'NotFound' });
  }
});

test('the check lapses by itself the day after its last, the listing says so that day, and video closes', async () => {
  const dayAfter = Temporal.PlainDate.from('2027-03-02').toZonedDateTime('America/New_York').toInstant();
  database.clock.set(dayAfter.subtract({ hours: 96 }));
  await scenario.confirm(ana);
  expect((await shown()).slots).toBeGreaterThan(0);
  database.clock.set(dayAfter.subtract({ minutes: 1 }));
  expect(await shown()).toMatchObject({ check: { state: 'REGISTRY_MATCHED' } });

  database.clock.set(dayAfter);
  expect(await shown()).toMatchObject({ check: { state: 'LAPSED' }, slots: 0 });
  const nora = await newOperator(story, 'nora@operators.example');
  expect((await due('LICENSE', nora)).map(({ state }) => state)).toContain('LAPSED');
});
