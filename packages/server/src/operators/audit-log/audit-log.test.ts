import { afterAll, beforeAll, expect, test } from 'vitest';
import { AccountStory, type StoryBrowser } from '../../../test/account-story.js';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { newOperator } from '../../../test/operator-story.js';
import { AccountRepository } from '../../accounts/account.repository.js';
import { nobody, type Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { sealAudit } from '../../platform/audit-chain.js';
import { checkAudit } from '../../platform/audit-check.js';
import { auditExport } from './audit-export.js';
import { AuditLog } from './audit-log.service.js';

let database: TestDatabase;
let story: AccountStory;
let rosa: StoryBrowser;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await AccountStory.open(database);
  rosa = await newOperator(story, 'rosa@operators.example');
  const robin = await story.signedIn('robin@accounts.example');
  await robin.act('signOut', null);
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

interface Entry {
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly operator: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly why: string | null;
  readonly narrowedTo: string | null;
  readonly place: string | null;
}

async function read(filter: object = {}, page: object = { first: 50 }, browser = rosa) {
  database.clock.advance({ seconds: 1 });
  const { operatorDesk } = await browser.ask<{
    operatorDesk: {
      auditLog: { nodes: Entry[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    } | null;
  }>(
    `query ($filter: AuditLogFilterInput!, $first: Int!, $after: String) { operatorDesk {
       auditLog(filter: $filter, first: $first, after: $after) {
         nodes { at actorKind actorId operator action subjectKind subjectId why narrowedTo place }
         pageInfo { endCursor hasNextPage } } } }`,
    { filter, ...page },
  );
  return operatorDesk?.auditLog ?? null;
}
/** What was done; that the log was read meanwhile is left out. */
const entries = async (filter: object = {}) => {
  const found: Entry[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Awaited<ReturnType<typeof read>> = await read(filter, { first: 50, after });
    found.push(...(page?.nodes ?? []));
    if (!page?.pageInfo.hasNextPage) return found.filter(({ action }) => action !== 'audit.read');
    after = page.pageInfo.endCursor;
  }
};
const readings = async () => ((await read({ what: 'audit' }))?.nodes ?? []).slice();
const actions = (list: readonly Entry[]) => list.map(({ action }) => action);

const idOf = async (email: string) =>
  (await new AccountRepository(database.cipher).findIdByEmail(database.unitOfWork, email)) ?? '';
const operatorOf = async (): Promise<Actor> => ({
  kind: 'ACCOUNT',
  isSuspended: false,
  accountId: await idOf('rosa@operators.example'),
  sessionId: '',
  roles: ['OPERATOR'],
  hasSecondFactor: true,
  secondFactorPassed: true,
  freshUntil: database.clock.now(),
  link: null,
});

test('operators read who did what, the newest first: operators by their address, nobody else by theirs', async () => {
  const all = await entries();
  expect(all.map(({ at }) => at)).toEqual(
    all
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  );
  expect(new Set(all.filter(({ actorKind }) => actorKind === 'ACCOUNT').map(({ operator }) => operator))).toEqual(
    new Set(['rosa@operators.example', null]),
  );
  expect(JSON.stringify(all)).not.toContain('robin@');
  expect(all.every(({ place }) => place === null)).toBe(true);
  await sealAudit(database.unitOfWork, database.cipher).run();
  const sealed = [...(await entries()), ...(await readings())].flatMap(({ place }) =>
    place === null ? [] : [Number(place)],
  );
  // The reading of before was sealed with what it read.
  expect(sealed.toSorted((a, b) => a - b)).toEqual([...all, 'the reading'].map((_, index) => index + 1));
});

test('the log is narrowed to who, what and when', async () => {
  const all = await entries();
  const robin = await idOf('robin@accounts.example');
  const ofRobin = await entries({ who: 'robin@accounts.example' });
  expect(ofRobin.length).toBeGreaterThan(0);
  expect(ofRobin.every(({ actorId }) => actorId === robin)).toBe(true);
  expect(await entries({ who: robin })).toEqual(ofRobin);
  expect(await entries({ who: 'nobody-we-know@accounts.example' })).toEqual([]);
  expect(await entries({ who: 'nobody' })).toEqual(all.filter(({ actorKind }) => actorKind === 'NOBODY'));

  expect(actions(await entries({ what: 'account.operator-invitation.sent' }))).toEqual([
    'account.operator-invitation.sent',
  ]);
  expect(await entries({ what: 'account.operator-invitation' })).toEqual(
    all.filter(({ action }) => action.startsWith('account.operator-invitation.')),
  );
  expect(await entries({ what: 'account.operator' })).toEqual([]);
  expect(await entries({ what: 'account' })).toEqual(all);
  expect(await entries({ what: robin })).toEqual(all.filter(({ subjectId }) => subjectId === robin));

  expect(await entries({ from: '2026-11-21', to: '2026-11-21' })).toEqual(all);
  expect(await entries({ from: '2026-11-22' })).toEqual([]);
  expect(await entries({ to: '2026-11-20' })).toEqual([]);
});

test('a page goes on after the last, and what is not understood is said', async () => {
  const all = (await read({ to: '2026-11-21' }))?.nodes ?? [];
  const first = await read({}, { first: 2 });
  const second = await read({}, { first: 2, after: first?.pageInfo.endCursor });
  // The first page begins with the reading of a moment ago; neither holds its own, nor the second that of the first.
  expect([first?.nodes[1], ...(second?.nodes ?? [])]).toEqual(all.slice(0, 3));
  for (const filter of [{ what: 'a b' }, { from: 'yesterday' }, { to: '2026-02-30' }]) {
    const { errors } = await rosa.send(
      `query ($filter: AuditLogFilterInput!) { operatorDesk { auditLog(filter: $filter, first: 5) { nodes { at } } } }`,
      { filter },
    );
    expect(errors[0]?.extensions?.['code']).toBe('INVALID_INPUT');
  }
});

async function exported(actor: Actor, query = ''): Promise<string | null> {
  database.clock.advance({ seconds: 1 });
  const log = new AuditLog(database.unitOfWork, new AccountRepository(database.cipher));
  const file = await auditExport(log).open(actor, new URLSearchParams(query));
  if (!file || !('body' in file)) return null;
  let text = '';
  for await (const part of file.body) text += String(part);
  return text;
}

test('an operator takes the log along, which is written into it; a spreadsheet opens it safely', async () => {
  // Of all that stands there, an address alone is somebody's own words.
  await newOperator(story, '=sum@operators.example');
  const all = (await read())?.nodes ?? [];
  database.clock.advance({ minutes: 1 });
  const lines = (await exported(await operatorOf()))?.split('\r\n') ?? [];
  expect(lines[0]).toBe('\ufeff"When","Who","Id","Operator","What","Of what","Its id","Why","Narrowed to","Place"');
  // The head, every entry, that they were read, the one that says who took them, and the end of the last line.
  expect(lines).toHaveLength(1 + all.length + 1 + 1 + 1);
  expect(lines[1]).toContain('"audit.exported"');
  expect(lines[1]).toContain('"rosa@operators.example"');
  expect(lines.join()).toContain(`"'=sum@operators.example"`);
  expect(await exported(await operatorOf(), 'what=account.operator-invitation')).toContain('invitation.sent');
});

test('who reads the log is written into it: who, when, and what they narrowed it to', async () => {
  const [robin, ownId] = [await idOf('robin@accounts.example'), await idOf('rosa@operators.example')];
  const lastReading = async () => (await readings())[0];
  await read();
  expect(await lastReading()).toMatchObject({
    ...{ action: 'audit.read', operator: 'rosa@operators.example', narrowedTo: null },
    ...{ subjectKind: 'account', subjectId: ownId },
  });
  // The reading that found it out is the next.
  expect(await lastReading()).toMatchObject({ action: 'audit.read', narrowedTo: 'what=audit' });

  await read({ who: 'robin@accounts.example', what: 'account.signed-in', from: '2026-11-20', to: '2026-11-22' });
  expect(await lastReading()).toMatchObject({
    ...{ subjectKind: 'account', subjectId: robin },
    narrowedTo: `who=${robin} what=account.signed-in from=2026-11-20 to=2026-11-22`,
  });
  const invitation = (await entries({ what: 'account.operator-invitation.sent' }))[0]!;
  await read({ what: invitation.subjectId });
  expect(await lastReading()).toMatchObject({
    ...{ subjectKind: invitation.subjectKind, subjectId: invitation.subjectId },
    narrowedTo: `what=${invitation.subjectId}`,
  });
  await read({ who: 'system' });
  expect(await lastReading()).toMatchObject({ narrowedTo: 'who=SYSTEM' });
  const { pageInfo } = (await read({}, { first: 1 }))!;
  await read({}, { first: 1, after: pageInfo.endCursor });
  expect(await lastReading()).toMatchObject({ narrowedTo: 'page=further' });

  await exported(await operatorOf(), 'what=account&from=2026-11-01');
  expect(await lastReading()).toMatchObject({
    ...{ action: 'audit.exported', operator: 'rosa@operators.example' },
    narrowedTo: 'what=account from=2026-11-01',
  });
});

test('nothing that was typed comes into the log: neither an address, nor a word that names no action', async () => {
  await read({ who: 'ana.ruiz@practice.example', what: 'suicide.attempt' });
  await exported(await operatorOf(), 'what=ptsd&who=somebody');
  const [taken, looked] = await readings();
  expect([taken?.narrowedTo, looked?.narrowedTo]).toEqual(['who=UNKNOWN what=UNKNOWN', 'who=UNKNOWN what=UNKNOWN']);
  const whole = JSON.stringify(await database.unitOfWork.query(`SELECT * FROM audit_entries`));
  for (const word of ['ana.ruiz', 'suicide', 'ptsd', 'somebody']) expect(whole).not.toContain(word);
  const narrowedTo = 'what=ptsd in words';
  const entry = {
    actor: nobody,
    action: 'audit.read',
    subjectKind: 'account',
    subjectId: await idOf('rosa@operators.example'),
  };
  await expect(database.unitOfWork.run((tx) => recordAudit(tx, { ...entry, narrowedTo }))).rejects.toThrow(
    'narrowed_to_ids_days_and_names',
  );
});

test('to everybody else there is no log and no file, and asking leaves no trace', async () => {
  const before = (await entries()).length;
  const operator = await operatorOf();
  if (operator.kind !== 'ACCOUNT') throw new Error('An operator has an account.');
  for (const actor of [
    nobody,
    { ...operator, secondFactorPassed: false },
    { ...operator, roles: ['PATIENT' as const] },
  ]) {
    expect(await exported(actor)).toBeNull();
  }
  expect(await exported(operator, 'from=ever')).toBeNull();
  expect(await read({}, { first: 5 }, story.browser())).toBeNull();
  expect((await readings()).filter(({ actorId }) => actorId !== operator.accountId)).toEqual([]);
  expect(await entries()).toHaveLength(before);
});

test('the chain fits over readings, and shows it when what one was narrowed to is changed or taken away', async () => {
  await read({ what: 'account' });
  await sealAudit(database.unitOfWork, database.cipher).run();
  expect(await checkAudit(database.unitOfWork, database.cipher)).toMatchObject({ waiting: 0, misfit: null });
  const [reading] = await database.unitOfWork.query<{ id: string }>(
    `SELECT id FROM audit_entries WHERE narrowed_to = 'what=account' ORDER BY at DESC LIMIT 1`,
  );
  for (const narrowedTo of ['what=claims', null]) {
    await database.unitOfWork.run(async (tx) => {
      await tx.query(`GRANT UPDATE ON audit_entries TO CURRENT_USER; ALTER TABLE audit_entries DISABLE TRIGGER USER`);
      await tx.query(`UPDATE audit_entries SET narrowed_to = $2 WHERE id = $1`, [reading?.id, narrowedTo]);
      await tx.query(`ALTER TABLE audit_entries ENABLE TRIGGER USER`);
    });
    expect((await checkAudit(database.unitOfWork, database.cipher)).misfit).toMatchObject({
      ...{ entryId: reading?.id, what: 'CHANGED' },
    });
  }
});
