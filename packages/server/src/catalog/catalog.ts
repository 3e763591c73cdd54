import { setTimeout as after } from 'node:timers/promises';
import { BySlug } from './by-slug.js';
import { DatedData } from './dated/dated-data.js';
import type { Sweep } from '../platform/sweeps.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import {
  readCatalog,
  readRevision,
  type CatalogRows,
  type DeliveryMethodRow,
  type PrecautionRow,
} from './catalog.repository.js';
import { Condition } from './condition.results.js';
import type { RemotePrescribing } from './dated-rules.js';
import { Approval, DeliveryMethod } from './delivery-method.results.js';
import { CarePhase, GuideTopic, IntegrationModality } from './guide.results.js';
import type { HelpLine } from './help-line.results.js';
import { Precaution, PrecautionForMethod, SideEffect } from './precaution.results.js';
import { Profession, type Insurer } from './profession.results.js';
import type { Review } from './review.results.js';
import type { Prescribing } from './words.js';

type Database = Pick<UnitOfWork, 'query'>;

/** Each process looks for changes once in this time. */
const LOOKED_AT_EVERY_SECONDS = 1;
/** So long after one process read a change, every other has. */
const READ_BY_ALL_MS = 1_500;

interface Contents {
  readonly revision: number;
  readonly deliveryMethods: BySlug<DeliveryMethod>;
  readonly conditions: BySlug<Condition>;
  readonly integrationModalities: BySlug<IntegrationModality>;
  readonly precautions: BySlug<Precaution>;
  readonly sideEffects: BySlug<SideEffect>;
  readonly carePhases: BySlug<CarePhase>;
  readonly guideTopics: BySlug<GuideTopic>;
  readonly professions: BySlug<Profession>;
  readonly insurers: BySlug<Insurer>;
  readonly dated: DatedData;
}

/**
 * The reference data, held in memory: every read is synchronous and the same object for everyone, so nobody may change
 * one. Each process reads it once and again when `refreshIfChanged` sees that somebody changed it.
 */
export class Catalog {
  #contents: Contents;
  /** How often it was begun to read it again, and which of these readings it holds. */
  #readings = { begun: 0, held: 0 };
  /** When it was read again, by a clock that nobody sets. */
  #readAt = -Infinity;

  private constructor(
    private readonly database: Database,
    rows: CatalogRows,
  ) {
    this.#contents = contentsOf(rows);
  }

  static async load(database: Database): Promise<Catalog> {
    return new Catalog(database, await readCatalog(database));
  }

  /** An operator's change is seen within a second or so by every process that runs this. */
  sweep(): Sweep {
    return {
      name: 'catalog',
      everySeconds: LOOKED_AT_EVERY_SECONDS,
      run: async () => ((await this.refreshIfChanged()) ? 1 : 0),
    };
  }

  /**
   * One small query. True when something had changed and was read again. Whoever follows a change that may rest on the catalog
   * asks it first, in their transaction: this process need not have heard of it yet.
   */
  async refreshIfChanged(database: Database = this.database): Promise<boolean> {
    this.#readings.begun += 1;
    const reading = this.#readings.begun;
    if ((await readRevision(database)) === this.#contents.revision) return false;
    const contents = contentsOf(await readCatalog(database));
    // What another reading found that began later is newer.
    if (reading > this.#readings.held) {
      this.#readings.held = reading;
      this.#contents = contents;
      this.#readAt = performance.now();
    }
    return true;
  }

  /** Waits until every process holds what this one does: whoever is told of something then may ask any of them. */
  async isReadByAll(): Promise<void> {
    const left = this.#readAt + READ_BY_ALL_MS - performance.now();
    if (left > 0) await after(left);
  }

  get deliveryMethods(): BySlug<DeliveryMethod> {
    return this.#contents.deliveryMethods;
  }

  get conditions(): BySlug<Condition> {
    return this.#contents.conditions;
  }

  get integrationModalities(): BySlug<IntegrationModality> {
    return this.#contents.integrationModalities;
  }

  get precautions(): BySlug<Precaution> {
    return this.#contents.precautions;
  }

  get sideEffects(): BySlug<SideEffect> {
    return this.#contents.sideEffects;
  }

  get carePhases(): BySlug<CarePhase> {
    return this.#contents.carePhases;
  }

  get guideTopics(): BySlug<GuideTopic> {
    return this.#contents.guideTopics;
  }

  get professions(): BySlug<Profession> {
    return this.#contents.professions;
  }

  /** Every insurer there ever was; who can be named on a day is `insurersOn`. */
  get insurers(): BySlug<Insurer> {
    return this.#contents.insurers;
  }

  /** What operators keep with dates: the same until one of them changes it. */
  get dated(): DatedData {
    return this.#contents.dated;
  }

  /** Moves with every change of anything here: what was made of the catalog is outdated then. */
  get revision(): number {
    return this.#contents.revision;
  }

  /** The insurers that can be named that day, by name. */
  insurersOn(day: string): BySlug<Insurer> {
    return this.dated.insurersOn(day);
  }

  /** The lines of that day: those of the state first, then those of the whole country. */
  helpLines(jurisdiction: string | null, day: string): HelpLine[] {
    return this.dated.helpLines(jurisdiction, day);
  }

  /** Whether ketamine may be prescribed to somebody there on that day without an examination in person first. */
  remotePrescribing(jurisdiction: string, day: string): RemotePrescribing {
    return this.dated.remotePrescribing(jurisdiction, day);
  }

  /** What a profession may prescribe there on that day; NONE when nothing is known. */
  prescribing(profession: string, jurisdiction: string | null, day: string): Prescribing {
    return this.dated.prescribing(profession, jurisdiction, day);
  }
}

function contentsOf(rows: CatalogRows): Contents {
  const conditions = new BySlug(rows.conditions.map((row) => guide(new Condition(), row)));
  const dated = new DatedData(rows.dated);
  const deliveryMethods = new BySlug(rows.deliveryMethods.map((row) => deliveryMethod(row, conditions)));
  return {
    revision: rows.revision,
    conditions,
    deliveryMethods,
    integrationModalities: new BySlug(rows.integrationModalities.map((row) => guide(new IntegrationModality(), row))),
    precautions: new BySlug(rows.precautions.map((row) => precaution(row, deliveryMethods))),
    sideEffects: new BySlug(rows.sideEffects.map((row) => guide(new SideEffect(), row))),
    carePhases: new BySlug(
      rows.carePhases.map((row) => guide(new CarePhase(), { ...row, position: row.position + 1 })),
    ),
    guideTopics: new BySlug(rows.guideTopics.map((row) => guide(new GuideTopic(), row))),
    professions: new BySlug(rows.professions.map((row) => Object.assign(new Profession(), row))),
    insurers: dated.insurersEver(),
    dated,
  };
}

function guide<Entry extends { reviewed: Review }, Row extends { readonly review: unknown }>(
  entry: Entry,
  { review, ...row }: Row,
): Entry {
  return Object.assign(entry, row, { reviewed: review as Review });
}

function deliveryMethod(row: DeliveryMethodRow, conditions: BySlug<Condition>): DeliveryMethod {
  const approvals = row.approvals.map(({ condition, ...approval }) =>
    Object.assign(new Approval(), approval, { condition: conditions.get(condition) }),
  );
  return guide(new DeliveryMethod(), { ...row, approvals });
}

function precaution(row: PrecautionRow, deliveryMethods: BySlug<DeliveryMethod>): Precaution {
  const appliesTo = row.appliesTo.map((applies) =>
    Object.assign(new PrecautionForMethod(), applies, { deliveryMethod: deliveryMethods.get(applies.deliveryMethod) }),
  );
  return guide(new Precaution(), { ...row, appliesTo });
}
