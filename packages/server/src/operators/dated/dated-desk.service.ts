import { Temporal } from 'temporal-polyfill';
import type { AccountRepository } from '../../accounts/account.repository.js';
import type { Catalog } from '../../catalog/catalog.js';
import { dayBefore } from '../../catalog/dated/days.js';
import { findLine } from '../../catalog/dated/dated-edits.js';
import { DatedKind } from '../../catalog/dated/dated-tables.js';
import { legalDay } from '../../listing/legality/legal-day.js';
import { InvalidInputError } from '../../platform/graphql/errors.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { deskPage, readDeskPage } from '../desk-page.js';
import { findChangedListings } from './changed-listings.js';
import { changedOf, lineOf } from './dated-answers.js';
import type { ChangesPage } from './dated-edits.service.js';
import type { Waiting } from '../waiting.js';
import { readDatedKey } from './dated-keys.js';
import { countHelpLinesToCheck, listEdits, listLines, listTurning } from './dated.repository.js';
import {
  DatedDay,
  DatedEditRecord,
  UnknownPrescribing,
  type DatedLine,
  type DatedLineConnection,
  type DatedStanding,
} from './dated.results.js';

const MOST_EDITS = 100;
const MOST_TURNING = 100;

/** Dated lines as operators look at them: what holds, what comes, what ended, who edited it, and what a day brings. */
export class DatedDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountRepository,
    private readonly catalog: Catalog,
  ) {}

  helpLinesToCheck(): Promise<Waiting> {
    return countHelpLinesToCheck(this.unitOfWork, this.#today());
  }

  async list(
    kind: DatedKind,
    standing: DatedStanding,
    page: { readonly first: number; readonly after: string | null },
  ): Promise<DatedLineConnection> {
    const read = readDeskPage(page);
    const today = this.#today();
    const rows = await listLines(this.unitOfWork, kind, standing, today, read);
    return deskPage(rows, read, {
      positionOf: (row) => [row.effective_from, row.id],
      nodeOf: (row) => lineOf(kind, row, today, this.catalog),
    });
  }

  async find(key: string): Promise<DatedLine | null> {
    const named = readDatedKey(key);
    const row = named && (await findLine(this.unitOfWork, named.kind, named.id));
    return named && row ? lineOf(named.kind, row, this.#today(), this.catalog) : null;
  }

  /** What it is about, of which no state's line is known: care at home rests on it. */
  unknownPrescribing(): UnknownPrescribing[] {
    return this.catalog.dated
      .unknownAuthorities(this.#today())
      .map((unknown) => ({ ...unknown, name: this.catalog.professions.get(unknown.profession).name }))
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .map((unknown) => Object.assign(new UnknownPrescribing(), unknown));
  }

  async history({ kind, row }: DatedLine): Promise<DatedEditRecord[]> {
    const edits = await listEdits(this.unitOfWork, kind, row, MOST_EDITS);
    const today = this.#today();
    return Promise.all(
      edits.map(async ({ operatorId, before, after, ...edit }) =>
        Object.assign(new DatedEditRecord(), {
          ...edit,
          by: operatorId && (await this.accounts.findEmail(this.unitOfWork, operatorId)),
          before: before && lineOf(kind, before, today, this.catalog),
          after: after && lineOf(kind, after, today, this.catalog),
        }),
      ),
    );
  }

  /** What a day brings, were nothing edited until then. */
  async day(typed: string, { first, after }: ChangesPage): Promise<DatedDay> {
    const day = readDay(typed);
    const kinds = Object.values(DatedKind);
    const found = await Promise.all(kinds.map((kind) => listTurning(this.unitOfWork, kind, day, MOST_TURNING)));
    const lines = kinds.flatMap((kind, at) => (found[at] ?? []).map((line) => ({ kind, line })));
    const { dated } = this.catalog;
    const compared = { was: dated, is: dated, on: { was: dayBefore(day), is: day } };
    const changed = await findChangedListings(this.unitOfWork, lines, compared, { size: first, after });
    return Object.assign(new DatedDay(), {
      lines: lines.slice(0, MOST_TURNING).map(({ kind, line }) => lineOf(kind, line, this.#today(), this.catalog)),
      changed: changedOf(day, changed, this.catalog),
    });
  }

  #today(): string {
    return legalDay(this.unitOfWork.clock.now());
  }
}

function readDay(text: string): string {
  try {
    const day = /^\d{4}-\d\d-\d\d$/.test(text) ? Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() : '';
    if (day >= '2000-01-01' && day <= '2099-12-31') return day;
  } catch {
    // Said below, as for every other text that is no day.
  }
  throw new InvalidInputError([{ path: ['day'], message: 'Write the date like this: 2027-01-01.' }]);
}
