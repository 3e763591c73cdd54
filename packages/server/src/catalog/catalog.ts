import type { Sweep } from '../platform/sweeps.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import {
  readCatalog,
  readRevision,
  type CatalogRows,
  type Dated,
  type DeliveryMethodRow,
  type PrecautionRow,
} from './catalog.repository.js';
import { Condition } from './condition.results.js';
import { holdsOn, remotePrescribingOn, ruleFor, type RemotePrescribing } from './dated-rules.js';
import { Approval, DeliveryMethod } from './delivery-method.results.js';
import { CarePhase, GuideTopic, IntegrationModality } from './guide.results.js';
import { HelpLine } from './help-line.results.js';
import { Precaution, PrecautionForMethod, SideEffect } from './precaution.results.js';
import { Insurer, Profession } from './profession.results.js';
import type { Review } from './review.results.js';
import type { Prescribing } from './words.js';

type Database = Pick<UnitOfWork, 'query'>;

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
  readonly helpLines: readonly (HelpLine & Dated)[];
  readonly rows: CatalogRows;
}

/**
 * The reference data, held in memory: every read is synchronous and the same object for everyone, so nobody may change
 * one. Each process reads it once and again when `refreshIfChanged` sees that somebody changed it.
 */
export class Catalog {
  #contents: Contents;

  private constructor(
    private readonly database: Database,
    rows: CatalogRows,
  ) {
    this.#contents = contentsOf(rows);
  }

  static async load(database: Database): Promise<Catalog> {
    return new Catalog(database, await readCatalog(database));
  }

  /** An operator's change is seen within half a minute by every process that runs this. */
  sweep(): Sweep {
    return { name: 'catalog', everySeconds: 30, run: async () => ((await this.refreshIfChanged()) ? 1 : 0) };
  }

  /** One small query. True when something had changed and was read again. */
  async refreshIfChanged(): Promise<boolean> {
    if ((await readRevision(this.database)) === this.#contents.revision) return false;
    this.#contents = contentsOf(await readCatalog(this.database));
    return true;
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

  get insurers(): BySlug<Insurer> {
    return this.#contents.insurers;
  }

  /** The lines of that day: those of the state first, then those of the whole country. */
  helpLines(jurisdiction: string | null, day: string): HelpLine[] {
    const current = this.#contents.helpLines.filter((line) => holdsOn(line, day));
    const ofState = current.filter((line) => line.jurisdiction !== null && line.jurisdiction === jurisdiction);
    return [...ofState, ...current.filter((line) => line.jurisdiction === null)];
  }

  /** Whether ketamine may be prescribed to somebody there on that day without an examination in person first. */
  remotePrescribing(jurisdiction: string, day: string): RemotePrescribing {
    return remotePrescribingOn(this.#contents.rows.remotePrescribingRules, jurisdiction, day);
  }

  /** What a profession may prescribe there on that day; NONE when nothing is known. */
  prescribing(profession: string, jurisdiction: string, day: string): Prescribing {
    const lines = this.#contents.rows.prescribingAuthorities.filter((line) => line.profession === profession);
    return ruleFor(lines, jurisdiction, day)?.prescribing ?? 'NONE';
  }
}

/** The entries of one kind, in reading order and by slug. */
export class BySlug<Entry extends { readonly slug: string }> {
  readonly #bySlug: ReadonlyMap<string, Entry>;

  constructor(readonly all: readonly Entry[]) {
    this.#bySlug = new Map(all.map((entry) => [entry.slug, entry]));
  }

  has(slug: string): boolean {
    return this.#bySlug.has(slug);
  }

  find(slug: string): Entry | null {
    return this.#bySlug.get(slug) ?? null;
  }

  /** For slugs that we stored ourselves; an unknown one is a bug. */
  get(slug: string): Entry {
    const entry = this.#bySlug.get(slug);
    if (!entry) throw new Error(`The catalog has no entry ${JSON.stringify(slug)}.`);
    return entry;
  }

  /** Those of the slugs that exist, in reading order. */
  list(slugs: readonly string[]): Entry[] {
    const wanted = new Set(slugs);
    return this.all.filter((entry) => wanted.has(entry.slug));
  }
}

function contentsOf(rows: CatalogRows): Contents {
  const conditions = new BySlug(rows.conditions.map((row) => guide(new Condition(), row)));
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
    insurers: new BySlug(rows.insurers.map((row) => Object.assign(new Insurer(), row))),
    helpLines: rows.helpLines.map((row) => Object.assign(new HelpLine(), row)),
    rows,
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
