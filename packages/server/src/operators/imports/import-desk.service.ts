import { findJurisdictionByWord } from '@clearing/shared/jurisdictions';
import type { AccountRepository } from '../../accounts/account.repository.js';
import type { ProfessionFact } from '../../catalog/content/professions.js';
import {
  askToStop,
  findActiveOrder,
  findOrder,
  insertOrder,
  listOrders,
  resumeOrder,
  type ImportOrder,
  type WantedImport,
} from '../../imports/orders/import-orders.repository.js';
import type { RegistryFolder } from '../../imports/orders/registry-folder.js';
import { SourceFile } from '../../imports/source-file.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { Problems } from '../../platform/graphql/errors.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import { Refusal } from '../../platform/process/refusal.js';
import { violatedConstraint, type Transaction, type UnitOfWork } from '../../platform/unit-of-work.js';
import { deskPage, readDeskPage } from '../desk-page.js';
import { ChangedMeanwhile } from '../desk.results.js';
import { forOperator } from '../operator-gate.js';
import { mayImport, mayResume, mayStop } from './import-decisions.js';
import type { ImportRegistryFileInput, TryRegistryFileInput } from './import-desk.inputs.js';
import {
  DeskImport,
  ImportNotBegun,
  RegistryFile,
  type DeskImportConnection,
  type DeskImportResult,
  type RegistryFiles,
} from './import-desk.results.js';

export interface ImportDeskTools {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: AccountRepository;
  readonly folder: RegistryFolder;
  readonly professions: readonly Pick<ProfessionFact, 'slug' | 'name'>[];
}

/** What operators want imported, from trying a file to its last row. A worker does it: here it is ordered and looked at. */
export class ImportDesk {
  constructor(private readonly tools: ImportDeskTools) {}

  async files(): Promise<RegistryFiles> {
    const { files, ...about } = await this.tools.folder.list();
    return { files: files.map((file) => new RegistryFile(file)), ...about };
  }

  async list(page: { readonly first: number; readonly after: string | null }): Promise<DeskImportConnection> {
    const read = readDeskPage(page);
    const orders = await listOrders(this.tools.unitOfWork, read);
    const answers = new Map<string, DeskImport>();
    for (const order of orders) answers.set(order.id, await this.#answer(order));
    return deskPage(orders, read, {
      positionOf: ({ orderedAt, id }) => [orderedAt.toISOString(), id],
      nodeOf: ({ id }) => answers.get(id)!,
    });
  }

  async find(key: string): Promise<DeskImport | null> {
    const id = keyOf('RegistryImport', key);
    const order = id === null ? null : await findOrder(this.tools.unitOfWork, id);
    return order && this.#answer(order);
  }

  /** First it is read without writing anything. */
  try(actor: Actor, input: TryRegistryFileInput): Promise<DeskImportResult> {
    return forOperator<DeskImportResult>(actor, async (operator) => {
      const problems = new Problems();
      const scope = this.#readScope(input, problems);
      const listedOn = input.listedOn?.trim() || null;
      if (listedOn !== null && !isDay(listedOn)) problems.add(['listedOn'], 'Write the date like this: 2026-11-21.');
      const file = await this.tools.folder.find(input.file);
      if (!file) problems.add(['file'], 'Choose one of the files.');
      if (!file || problems.list.length > 0) return new InvalidInput(problems.list);
      const source = await this.#look(file.name);
      if (source instanceof ImportNotBegun) return source;
      const wanted = { ...scope, file: source.identity, listedOn: listedOn ?? source.listedOn };
      return this.#order(operator, { ...wanted, isDryRun: true, startsOver: false });
    });
  }

  /** The very file that was tried, for the same people. */
  import(actor: Actor, { key, startsOver }: ImportRegistryFileInput): Promise<DeskImportResult> {
    return forOperator<DeskImportResult>(actor, async (operator) => {
      const id = keyOf('RegistryImport', key);
      const tried = id === null ? null : await findOrder(this.tools.unitOfWork, id);
      if (!tried || !mayImport(tried)) return new ChangedMeanwhile();
      if (!(await this.tools.folder.find(tried.file.name))) return new ImportNotBegun(GONE);
      const source = await this.#look(tried.file.name);
      if (source instanceof ImportNotBegun) return source;
      const { size, endsHash } = source.identity;
      if (size !== tried.file.size || endsHash !== tried.file.endsHash) return new ImportNotBegun(ANOTHER_FILE);
      return this.#order(operator, { ...tried, isDryRun: false, startsOver });
    });
  }

  stop(actor: Actor, key: string): Promise<DeskImportResult> {
    return this.#change(actor, key, mayStop, 'registry.import.stop-asked', askToStop);
  }

  /** From where it stopped: what it wrote is read again, and not written. */
  resume(actor: Actor, key: string): Promise<DeskImportResult> {
    return this.#change(actor, key, mayResume, 'registry.import.resumed', resumeOrder);
  }

  async #order(operator: AccountHolder, wanted: WantedImport): Promise<DeskImportResult> {
    return this.#oneAtATime(async (tx) => {
      if (await findActiveOrder(tx)) return new ImportNotBegun(UNDER_WAY);
      const id = await insertOrder(tx, operator.accountId, wanted);
      return this.#noted(tx, operator, wanted.isDryRun ? 'registry.import.tried' : 'registry.import.ordered', id);
    });
  }

  #change(
    actor: Actor,
    key: string,
    may: (order: ImportOrder) => boolean,
    action: string,
    change: (tx: Transaction, id: string) => Promise<void>,
  ): Promise<DeskImportResult> {
    return forOperator<DeskImportResult>(actor, async (operator) => {
      const id = keyOf('RegistryImport', key);
      if (id === null) return new ChangedMeanwhile();
      return this.#oneAtATime(async (tx) => {
        await tx.lock('registry-import', id);
        const order = await findOrder(tx, id);
        if (!order || !may(order)) return new ChangedMeanwhile();
        await change(tx, id);
        return this.#noted(tx, operator, action, id);
      });
    });
  }

  /** The database has the last word when two order at once. */
  #oneAtATime(work: (tx: Transaction) => Promise<DeskImportResult>): Promise<DeskImportResult> {
    return this.tools.unitOfWork.run(work).catch((error: unknown) => {
      if (violatedConstraint(error) === 'one_ordered_import_at_a_time') return new ImportNotBegun(UNDER_WAY);
      throw error;
    });
  }

  async #noted(tx: Transaction, operator: AccountHolder, action: string, id: string): Promise<DeskImportResult> {
    await recordAudit(tx, { actor: operator, action, subjectKind: 'registry-import', subjectId: id });
    const order = await findOrder(tx, id);
    if (!order) throw new Error('An import that was just ordered is there.');
    return this.#answer(order);
  }

  /** What it is recognised by; or why it is no file of the registry. */
  async #look(name: string): Promise<Pick<SourceFile, 'identity' | 'listedOn'> | ImportNotBegun> {
    try {
      const source = await SourceFile.open(this.tools.folder.pathOf(name), { followsLinks: false });
      await source.close();
      return source;
    } catch (error) {
      if (error instanceof Refusal) return new ImportNotBegun(error.message);
      throw error;
    }
  }

  #readScope(
    { professions, states }: TryRegistryFileInput,
    problems: Problems,
  ): Pick<WantedImport, 'professions' | 'regions'> {
    const slugs = this.tools.professions.map(({ slug }): string => slug);
    if (professions.some((slug) => !slugs.includes(slug)))
      problems.add(['professions'], 'Choose from the list of professions.');
    const regions: string[] = [];
    for (const word of states
      .split(/[,;]/)
      .map((each) => each.trim())
      .filter(Boolean)
      .slice(0, 100)) {
      const place = findJurisdictionByWord(word);
      if (place) regions.push(place.code);
      else problems.add(['states'], `"${word.slice(0, 40)}" is not a state. Write two letters, such as TX.`);
    }
    return { professions: [...new Set(professions)].sort(), regions: [...new Set(regions)].sort() };
  }

  async #answer(order: ImportOrder): Promise<DeskImport> {
    const { accounts, professions, unitOfWork } = this.tools;
    const isOperator =
      order.orderedBy !== null && (await accounts.listWithRole(unitOfWork, [order.orderedBy], 'OPERATOR')).length > 0;
    return new DeskImport(order, {
      orderedBy: isOperator && order.orderedBy !== null ? await accounts.findEmail(unitOfWork, order.orderedBy) : null,
      nameOf: (slug) => professions.find((each) => each.slug === slug)?.name ?? slug,
    });
  }
}

const UNDER_WAY = 'Another import is running. Wait until it is done, or stop it.';
const GONE = 'The file is no longer there.';
const ANOTHER_FILE = 'The file has changed since it was tried. Try it again.';

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}
