import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { openHouse, type TestHouse } from '../../../test/graphql-client.js';
import { Scenario } from '../../../test/scenario.js';
import { dayBefore, nextDay } from '../../catalog/dated/days.js';
import { searchFollower } from '../../directory/rows/search-follower.js';
import { legalDay } from '../../listing/legality/legal-day.js';
import type { AccountHolder } from '../../platform/actor.js';
import { catchUp } from '../../platform/changes.js';

/**
 * One edit after another, at random, each foretold first. On every day that the preview names, and on the days around it,
 * what pages say before the edit and after it differs by what was foretold and by nothing else; and search finds for each
 * state whom the pages name there.
 */
let database: TestDatabase;
let house: TestHouse;
let operator: AccountHolder;

const states = ['US-CA', 'US-OK', 'US-TX'] as const;
const professions = ['psychiatrist', 'psychologist', 'psychiatric-nurse-practitioner'] as const;
const insurers = ['aetna', 'cigna'] as const;
const supervisors: readonly (readonly string[])[] = [[], ['psychiatrist'], ['psychologist']];

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
  const accountId = randomUUID();
  await database.unitOfWork.query(
    `INSERT INTO accounts (id, email, email_hash, created_at, updated_at) VALUES ($1, '', $2, $3, $3)`,
    [accountId, Buffer.from(accountId), testNow],
  );
  operator = {
    ...{ kind: 'ACCOUNT', accountId, sessionId: randomUUID(), roles: ['OPERATOR'], link: null },
    ...{ hasSecondFactor: true, secondFactorPassed: true, isSuspended: false },
    freshUntil: Temporal.Instant.from('2028-01-01T00:00:00Z'),
  };
  const scenario = new Scenario(database);
  for (const [index, profession] of [...professions, ...professions].entries()) {
    const told = scenario.practitioner(`Ana Ruiz${index}`).who({
      professions: [profession],
      insurers: [{ slug: insurers[index % 2] ?? 'aetna', inNetwork: true }],
    });
    for (const state of states) told.licensedIn(state, { expiresOn: '2029-01-01', checked: '2029-01-01' });
    const { id } = await told
      .at('Dallas')
      .offers('sublingual', {
        careSetting: 'HOME_SUPERVISED_REMOTELY',
        remoteIn: index < 3 ? [...states] : states.slice(index - 3),
      })
      .hours('Mon-Sun 9:00-17:00')
      .talks('VIDEO')
      .publish();
    await database.unitOfWork.query(
      `UPDATE offerings SET safety = safety || jsonb_build_object('supervisedBy', $2::text[]) WHERE practitioner_id = $1`,
      [id, supervisors[index % 3]],
    );
  }
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

const day = fc
  .integer({ min: -10, max: 70 })
  .map((days) => Temporal.PlainDate.from('2026-11-21').add({ days }).toString());
const anyEdit = fc.record({
  kind: fc.constantFrom('REMOTE_PRESCRIBING', 'PRESCRIBING', 'INSURER'),
  act: fc.constantFrom('ADD', 'ADD', 'END', 'CORRECT', 'WITHDRAW'),
  which: fc.nat(50),
  first: day,
  days: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 3 }),
  jurisdiction: fc.constantFrom('', ...states),
  profession: fc.constantFrom(...professions),
  allows: fc.boolean(),
  prescribing: fc.constantFrom('FULL', 'VARIES_BY_STATE', 'NONE'),
  name: fc.constantFrom('Aetna', 'Aetna Two', 'Cigna', 'Somebody Else'),
  succeeds: fc.boolean(),
});
type Drawn = typeof anyEdit extends fc.Arbitrary<infer One> ? One : never;

interface Foretold {
  readonly __typename: string;
  readonly token: string;
  readonly days: string[];
  readonly changed: {
    nodes: { slug: string; changes: { kind: string; before: string[]; after: string[] }[] }[];
  } | null;
}

async function asOperator<Data>(query: string, variables: object): Promise<Data> {
  const { data, errors } = await house.asPage(query, variables, operator);
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  return data as Data;
}

/** Of a line that is there, when the edit is of one; null: there is none to edit. */
async function editOf({ which, days, first, ...drawn }: Drawn): Promise<object | null> {
  const tables = {
    REMOTE_PRESCRIBING: 'remote_prescribing_rules',
    PRESCRIBING: `prescribing_authority WHERE profession IN ('${professions.join(`', '`)}')`,
    INSURER: `insurer_terms WHERE slug IN ('aetna', 'cigna')`,
  };
  const lines = await database.unitOfWork.query<{ id: string; version: number }>(
    `SELECT id, version FROM ${tables[drawn.kind as keyof typeof tables]} ORDER BY effective_from, id`,
  );
  const line = lines[which % lines.length];
  const isNew = drawn.act === 'ADD' && (drawn.kind !== 'INSURER' || !line) && which % 2 === 0;
  if (!isNew && !line) return null;
  const last = days === null ? '' : Temporal.PlainDate.from(first).add({ days }).toString();
  return {
    ...drawn,
    ...(isNew ? {} : { key: `${drawn.kind}.${line?.id}`, version: line?.version }),
    ...{ effectiveFrom: first, effectiveTo: drawn.act === 'END' ? first : last, note: 'A rule of a story.' },
    ...{ reason: 'RULE_CHANGED', words: 'A story.', citation: 'A story' },
  };
}

async function foretell(edit: object, on: string | null): Promise<Foretold> {
  const { operatorDesk } = await asOperator<{ operatorDesk: { datedPreview: Foretold } }>(
    `query ($edit: DatedEditInput!, $on: String) { operatorDesk { datedPreview(edit: $edit, day: $on, first: 50) {
       __typename ... on DatedPreview { token days changed { nodes { slug changes { kind before after } } } } } } }`,
    { edit, on },
  );
  return operatorDesk.datedPreview;
}

type Said = { inPersonFirst: boolean; places: string[]; insurers: string[] };

/** What pages say on a day, and that search says the same. */
async function pagesOn(on: string): Promise<Map<string, Said>> {
  database.clock.set(`${on}T17:00:00Z`);
  const { practitioners } = await house.publicDoor.ask<{
    practitioners: {
      nodes: {
        slug: string;
        offerings: { inPersonEvaluationFirst: boolean; remoteIn: string[] }[];
        insurers: { insurer: { name: string } }[];
      }[];
    };
  }>(
    `{ practitioners(first: 50) { nodes { slug offerings { inPersonEvaluationFirst remoteIn } insurers { insurer { name } } } } }`,
  );
  const said = new Map(
    practitioners.nodes.map(({ slug, offerings: [care], insurers: named }) => [
      slug,
      {
        inPersonFirst: care?.inPersonEvaluationFirst ?? false,
        places: care?.remoteIn ?? [],
        insurers: named.map(({ insurer }) => insurer.name),
      },
    ]),
  );
  expect(said.size).toBe(6);
  for (const state of states) {
    const found = await house.publicDoor.ask<{ practitioners: { nodes: { slug: string }[] } }>(
      `{ practitioners(first: 50, filter: { patientLocation: "${state}", careSettings: [HOME_SUPERVISED_REMOTELY] }) { nodes { slug } } }`,
    );
    const named = [...said].filter(([, { places }]) => places.includes(state)).map(([slug]) => slug);
    expect(found.practitioners.nodes.map(({ slug }) => slug).sort(), `${state} on ${on}`).toEqual(named.sort());
  }
  database.clock.set(testNow);
  return said;
}

function differences(before: Map<string, Said>, after: Map<string, Said>): object[] {
  return [...before].flatMap(([slug, was]) => {
    const is = after.get(slug)!;
    const places = { before: was.places, after: is.places };
    const flips = was.inPersonFirst !== is.inPersonFirst;
    const care = flips
      ? [{ slug, kind: is.inPersonFirst ? 'IN_PERSON_FIRST' : 'FROM_AFAR', ...places }]
      : String(was.places) === String(is.places)
        ? []
        : [{ slug, kind: 'CARE_PLACES', ...places }];
    const named =
      String(was.insurers) === String(is.insurers) ? [] : [{ slug, before: was.insurers, after: is.insurers }];
    return [...care, ...named];
  });
}

function foretoldDifferences({ changed }: Foretold): object[] {
  return (changed?.nodes ?? []).flatMap(({ slug, changes }) =>
    changes
      .filter(({ kind }) => kind !== 'PRESCRIBES_IN')
      .map(({ kind, ...rest }) => (kind.startsWith('INSURER') ? { slug, ...rest } : { slug, kind, ...rest })),
  );
}

const byWords = (differing: object[]) => differing.map((each) => JSON.stringify(each)).sort();
const refreshes = () => Promise.all(house.services.refreshes.map((sweep) => sweep.run()));

test('what was foretold is what happens, on that day and on those around it', { timeout: 300_000 }, async () => {
  await catchUp(database.unitOfWork, searchFollower);
  let saved = 0;
  let foretold = 0;
  await fc.assert(
    fc.asyncProperty(anyEdit, async (drawn) => {
      const edit = await editOf(drawn);
      const seen = edit && (await foretell(edit, null));
      if (seen?.__typename !== 'DatedPreview') return;
      const today = legalDay(database.clock.now());
      const around = seen.days
        .flatMap((each) => [dayBefore(each), each, nextDay(each)])
        .filter((each) => each >= today);
      const probed = [...new Set([today, ...around])].sort();
      const before = new Map<string, Map<string, Said>>();
      for (const each of probed) before.set(each, await pagesOn(each));
      const told = new Map<string, Foretold>();
      for (const each of seen.days) told.set(each, await foretell(edit!, each));
      const { saveDatedEdit: outcome } = await asOperator<{ saveDatedEdit: { __typename: string } }>(
        `mutation ($input: SaveDatedEditInput!) { saveDatedEdit(input: $input) { __typename } }`,
        { input: { edit, token: seen.token } },
      );
      expect(outcome.__typename).toBe('DatedEdited');
      await catchUp(database.unitOfWork, searchFollower);
      await refreshes();
      saved += 1;
      for (const each of probed) {
        const actual = differences(before.get(each)!, await pagesOn(each));
        const preview = told.get(each);
        if (preview) expect([each, ...byWords(actual)]).toEqual([each, ...byWords(foretoldDifferences(preview))]);
        // Before the first of its days an edit changes nothing.
        else if (each < (seen.days[0] ?? '9999')) expect([each, ...byWords(actual)]).toEqual([each]);
        foretold += actual.length;
      }
    }),
    { numRuns: 30, seed: 102 },
  );
  // That it was not empty talk.
  expect(saved).toBeGreaterThan(12);
  expect(foretold).toBeGreaterThan(20);
});
