import 'reflect-metadata';
import { graphql, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { CatalogResolver, ProfessionResolver } from './catalog.resolver.js';
import { Catalog } from './catalog.js';
import { loadCatalog } from './load-catalog.js';
import { PlacesResolver } from './places/places.resolver.js';
import { Places } from './places/places.js';

let database: TestDatabase;
let catalog: Catalog;
let schema: GraphQLSchema;
beforeAll(async () => {
  database = await createTestDatabase();
  catalog = await Catalog.load(database.unitOfWork);
  const today = () => database.clock.now().toZonedDateTimeISO('America/New_York').toPlainDate().toString();
  const instances = new Map<unknown, unknown>([
    [CatalogResolver, new CatalogResolver(catalog, today)],
    [ProfessionResolver, new ProfessionResolver(catalog, today)],
    [PlacesResolver, new PlacesResolver(new Places(database.unitOfWork))],
  ]);
  schema = buildSchemaSync({
    resolvers: [CatalogResolver, ProfessionResolver, PlacesResolver],
    container: { get: (type) => instances.get(type) },
    validate: false,
  });
});
afterAll(() => database.drop());

const ask = async (source: string): Promise<ExecutionResult> => graphql({ schema, source });
const data = async (source: string): Promise<Record<string, unknown>> => {
  const result = await ask(source);
  expect(result.errors).toBeUndefined();
  return result.data as Record<string, unknown>;
};

test('a reader compares the methods and sees what each is approved for, with its limits', async () => {
  const { deliveryMethods } = await data(`{
    deliveryMethods {
      slug name route summary product typicalSessionMinutes observationMinutes monitoring settings
      approvals { condition { slug name } status limits }
      sections { heading paragraphs }
      reviewed { reviewedBy reviewedOn dueOn sources { title publisher url publishedOn } }
    }
  }`);
  const methods = deliveryMethods as {
    slug: string;
    approvals: { status: string; condition: { slug: string }; limits: string }[];
  }[];
  expect(methods.map(({ slug }) => slug)).toEqual([
    'iv-infusion',
    'im-injection',
    'sc-injection',
    'intranasal-esketamine',
    'intranasal-ketamine',
    'sublingual',
    'oral',
  ]);
  const approved = methods.flatMap((method) => method.approvals.filter(({ status }) => status === 'APPROVED'));
  expect(approved.map(({ condition }) => condition.slug)).toEqual([
    'treatment-resistant-depression',
    'major-depression',
  ]);
  expect(approved[1]?.limits).toMatch(/not shown to prevent suicide/);
  expect(methods[0]).toMatchObject({ reviewed: { reviewedBy: null, reviewedOn: null, dueOn: '2027-02-21' } });
});

test('a reader sees what each precaution rests on for each method', async () => {
  const { precautions } = await data(`{
    precautions { slug why appliesTo { deliveryMethod { slug } basis note } reviewed { sources { url } } }
  }`);
  const aneurysm = (precautions as { slug: string; appliesTo: unknown[] }[])[0];
  expect(aneurysm?.slug).toBe('aneurysm-or-brain-bleed');
  expect(aneurysm?.appliesTo).toContainEqual(
    expect.objectContaining({ deliveryMethod: { slug: 'intranasal-esketamine' }, basis: 'LABEL_MUST_NOT' }),
  );
});

test('every other list is complete and in order', async () => {
  const lists = await data(`{
    conditions { slug evidence } integrationModalities { slug } sideEffects { slug horizon whatToDo }
    carePhases { slug position } guideTopics { slug sections { heading } }
    professions { slug taxonomyCodes prescribing } insurers { slug name }
  }`);
  const lengths = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, (list as unknown[]).length]));
  expect(lengths).toMatchObject({
    conditions: 9,
    integrationModalities: 11,
    sideEffects: 16,
    carePhases: 9,
    professions: 13,
  });
  expect((lists.carePhases as { position: number }[]).map(({ position }) => position)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9,
  ]);
});

test('help lines: the national ones, with the state’s own before them, on the days they hold', async () => {
  await database.unitOfWork.query(`
    INSERT INTO help_lines (slug, position, jurisdiction, name, dial, availability, languages, for_whom, checked_on, effective_from, effective_to)
    VALUES ('texas-line', 50, 'US-TX', 'A line of Texas', '211', 'Days', '{en}', 'Anyone in Texas.', '2026-11-01', '2026-11-01', '2026-11-30')`);
  await catalog.refreshIfChanged();
  const names = async (argument: string) =>
    ((await data(`{ helpLines${argument} { name dial textTo phone checkedOn } }`)).helpLines as { name: string }[]).map(
      ({ name }) => name,
    );
  expect((await names(''))[0]).toBe('988 Suicide & Crisis Lifeline');
  expect(await names('')).not.toContain('A line of Texas');
  expect((await names('(jurisdiction: "US-TX")'))[0]).toBe('A line of Texas');
  expect(await names('(jurisdiction: "US-OK")')).not.toContain('A line of Texas');
  database.clock.set('2026-12-01T12:00:00Z');
  expect(await names('(jurisdiction: "US-TX")')).not.toContain('A line of Texas');
});

test.each([
  ['{ helpLines(jurisdiction: "Texas") { name } }', ['jurisdiction']],
  ['{ places(search: "Dallas", first: 0) { label } }', ['first']],
  ['{ places(search: "Dallas", first: 11) { label } }', ['first']],
])('%s is refused with the path of what is wrong', async (source, path) => {
  const { errors } = await ask(source);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path }] });
});

test('a place is found through the schema', async () => {
  const { places } = await data(
    `{ places(search: "dallas texas", first: 1) { label kind latitude longitude region timeZone } }`,
  );
  expect(places).toEqual([
    expect.objectContaining({ label: 'Dallas, TX', kind: 'CITY', region: 'US-TX', timeZone: 'America/Chicago' }),
  ]);
});

test('remote prescribing ends with the federal waiver, and operators can say otherwise', async () => {
  expect(catalog.remotePrescribing('US-TX', '2026-12-31')).toEqual({ allowed: true, until: '2026-12-31' });
  expect(catalog.remotePrescribing('US-TX', '2027-01-01')).toEqual({ allowed: false, until: null });
  expect(catalog.prescribing('psychologist', 'US-TX', '2026-11-21')).toBe('NONE');

  await database.unitOfWork.query(`UPDATE remote_prescribing_rules SET effective_from = '2027-07-01' WHERE NOT allows`);
  await database.unitOfWork.query(`UPDATE remote_prescribing_rules SET effective_to = '2027-06-30' WHERE allows`);
  await expect(catalog.refreshIfChanged()).resolves.toBe(true);
  expect(catalog.remotePrescribing('US-TX', '2027-01-01')).toEqual({ allowed: true, until: '2027-06-30' });
});

test('loading again keeps what operators changed and mends what is ours', async () => {
  await database.unitOfWork.query(`UPDATE help_lines SET dial = '9-8-8', checked_on = '2026-12-01' WHERE slug = '988'`);
  await database.unitOfWork.query(`UPDATE conditions SET name = 'Changed' WHERE slug = 'ptsd'`);
  await database.unitOfWork.query(`UPDATE settings SET value = 'of an older version' WHERE name = 'catalog'`);

  const told: string[] = [];
  await loadCatalog(database.dataSource, ({ done, total }) => told.push(`${done}/${total}`));
  expect(told.length).toBeGreaterThan(10);
  await catalog.refreshIfChanged();
  expect(catalog.helpLines(null, '2026-12-01')[0]?.dial).toBe('9-8-8');
  expect(catalog.conditions.get('ptsd').name).toBe('PTSD');
  expect(catalog.remotePrescribing('US-TX', '2027-01-01').allowed).toBe(true);

  told.length = 0;
  await loadCatalog(database.dataSource, ({ done }) => told.push(String(done)));
  expect(told).toEqual([]);
  await expect(catalog.refreshIfChanged()).resolves.toBe(false);
});

test('two lines cannot hold for the same days, and esketamine cannot be taken home', async () => {
  await expect(
    database.unitOfWork.query(
      `INSERT INTO remote_prescribing_rules (jurisdiction, effective_from, effective_to, allows, note, source)
       VALUES (NULL, '2026-06-01', NULL, true, 'Again', '{}')`,
    ),
  ).rejects.toThrow(/one_remote_prescribing_rule_a_day/);
  await expect(
    database.unitOfWork.query(
      `UPDATE delivery_methods SET settings = '{HOME_SUPERVISED_REMOTELY}' WHERE slug = 'intranasal-esketamine'`,
    ),
  ).rejects.toThrow(/esketamine_is_never_taken_home/);
});

test('labels are at hand without waiting', () => {
  expect(catalog.deliveryMethods.get('iv-infusion').name).toBe('IV infusion');
  expect(catalog.deliveryMethods.find('telepathy')).toBeNull();
  expect(catalog.conditions.list(['ptsd', 'nothing', 'major-depression']).map(({ slug }) => slug)).toEqual([
    'major-depression',
    'ptsd',
  ]);
});
