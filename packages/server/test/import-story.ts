import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { professions } from '../src/catalog/content/professions.js';
import { registryColumns, registryLine, registryPerson, type RegistryRow } from '../src/demonstration/registry-file.js';
import { ImportJob } from '../src/imports/orders/import-job.js';
import { RegistryFolder } from '../src/imports/orders/registry-folder.js';
import { nobody } from '../src/platform/actor.js';
import { authenticate } from '../src/platform/authenticator.js';
import { AccountStory, type Outcome, type StoryBrowser } from './account-story.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { newOperator } from './operator-story.js';

export const registryFile = 'npidata_pfile_20050523-20261108.csv';

const FIELDS = `__typename ... on UserError { message } ... on InvalidInput { problems { path message } }
  ... on DeskImport { key state isDryRun mayImport mayStop mayResume orderedBy problem }`;
const REPORT = `rows inserted updated unchanged refused { name count } leftOut { name count } byState { name count } byProfession { name count }`;

export const psychiatrist: RegistryRow = {
  'Healthcare Provider Taxonomy Code_1': '2084P0800X',
  'Provider Business Practice Location Address State Name': 'TX',
  'Provider Business Practice Location Address Country Code (If outside U.S.)': 'US',
};

/** Rosa imports files of the registry out of the folder, and a worker does what she orders when the story says so. */
export class ImportStory {
  private constructor(
    readonly database: TestDatabase,
    readonly story: AccountStory,
    readonly rosa: StoryBrowser,
    readonly home: string,
    readonly folder: string,
    readonly refusedFolder: string,
  ) {}

  static async open(): Promise<ImportStory> {
    const home = mkdtempSync(join(tmpdir(), 'clearing-desk-imports-'));
    const [folder, refusedFolder] = [join(home, 'registry'), join(home, 'refused')];
    mkdirSync(folder);
    const database = await createTestDatabase();
    const story = await AccountStory.open(database, {
      rateLimits: false,
      registryFolder: folder,
      refusedRowsFolder: refusedFolder,
    });
    const rosa = await newOperator(story, 'rosa@operators.example');
    return new ImportStory(database, story, rosa, home, folder, refusedFolder);
  }

  async close(): Promise<void> {
    await this.story.close();
    await this.database.drop();
    rmSync(this.home, { recursive: true });
  }

  /** Nothing was ever imported, and nothing lies in the folder. */
  async beginAnew(): Promise<void> {
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder);
    await this.database.dataSource.query(
      'TRUNCATE registry_entries, registry_imports, registry_takedowns, import_orders',
    );
  }

  put(bytes: string | Buffer, as = registryFile): void {
    writeFileSync(join(this.folder, as), bytes);
  }

  aWorker(): ImportJob {
    return new ImportJob({
      unitOfWork: this.database.unitOfWork,
      folder: new RegistryFolder(this.folder),
      refusedFolder: this.refusedFolder,
      professions,
      tellsEvery: 10,
    });
  }

  work() {
    return this.aWorker().runNext();
  }

  attempt(file: string, more: object = {}, browser = this.rosa): Promise<Outcome> {
    const input = { file, professions: [], states: '', ...more };
    return browser.act('tryRegistryFile', 'TryRegistryFileInput', input, FIELDS);
  }

  order(tried: Outcome, more: object = {}, browser = this.rosa): Promise<Outcome> {
    const input = { key: tried['key'], ...more };
    return browser.act('importRegistryFile', 'ImportRegistryFileInput', input, FIELDS);
  }

  stop({ key }: Outcome, browser = this.rosa): Promise<Outcome> {
    return browser.act('stopRegistryImport', 'RegistryImportInput', { key }, FIELDS);
  }

  resume({ key }: Outcome): Promise<Outcome> {
    return this.rosa.act('resumeRegistryImport', 'RegistryImportInput', { key }, FIELDS);
  }

  async look({ key }: Outcome): Promise<Outcome & { report: Record<string, unknown> | null }> {
    const { operatorDesk } = await this.rosa.ask<{ operatorDesk: { registryImport: never } }>(
      `query ($key: String!) { operatorDesk { registryImport(key: $key) {
         __typename key file bytes listedOn states professions state isStopping isDryRun startedAt endedAt bytesRead rows
         rowsPerSecond secondsLeft problem refusedRowsPath mayImport mayStop mayResume report { ${REPORT} } } } }`,
      { key },
    );
    return operatorDesk.registryImport;
  }

  /** Tried without writing anything, to the end. */
  async tried(file = registryFile, more: object = {}): Promise<Outcome> {
    const outcome = await this.attempt(file, more);
    if (outcome['state'] !== 'WAITING' || !outcome['isDryRun']) throw new Error(JSON.stringify(outcome));
    if ((await this.work()) !== 1) throw new Error('The worker found nothing to do.');
    return outcome;
  }

  async entries(): Promise<number | undefined> {
    const [row] = await this.database.unitOfWork.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM registry_entries',
    );
    return row?.count;
  }

  async download(path: string, browser: StoryBrowser | null = this.rosa): Promise<string | null> {
    const { downloads, authenticators } = this.story.house.services;
    const address = new URL(path, 'http://here.example');
    const found = downloads.find((each) => each.path === address.pathname);
    const cookie = browser && [...browser.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
    const actor = cookie ? await authenticate(authenticators, { cookie }) : nobody;
    const file = await found?.open(actor, address.searchParams);
    if (!file || 'goTo' in file) return null;
    let text = '';
    for await (const piece of file.body) text += String(piece);
    return text;
  }

  async audited(): Promise<string[]> {
    const rows = await this.database.unitOfWork.query<{ action: string }>(
      `SELECT action FROM audit_entries WHERE subject_kind = 'registry-import' ORDER BY at, action`,
    );
    return rows.map(({ action }) => action);
  }
}

/** So many psychiatrists of Texas, as the registry lists them. */
export function people(count: number, more: RegistryRow = {}): RegistryRow[] {
  return Array.from({ length: count }, (_, index) => ({ ...registryPerson(index + 1), ...psychiatrist, ...more }));
}

export function fileOf(rows: readonly RegistryRow[]): string {
  const columns = registryColumns('current');
  return [`"${columns.join('","')}"`, ...rows.map((row) => registryLine(columns, row))].join('\n');
}
