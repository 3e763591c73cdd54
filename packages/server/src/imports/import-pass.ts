import { CsvReader, type CsvRecord } from './csv/csv-reader.js';
import type { NppesColumns } from './nppes-columns.js';
import { readRow, type ListedPerson, type RowFilter } from './nppes-row.js';
import { NpiSet } from './npi-set.js';
import type { RefusedRows } from './refused-rows.js';
import { StagedRows } from './staged-rows.js';
import { nothingWritten, Tally, type ImportCounts } from './tally.js';
import type { LeftOut, Refused } from './verdicts.js';

/** A profession of ours and the codes the registry knows it by. */
export interface ProfessionCodes {
  readonly slug: string;
  readonly taxonomyCodes: readonly string[];
}

/**
 * One reading of a file from its beginning: bytes go in, rows to be written and rows refused come out, and everything is
 * counted. The same bytes always come to the same, which is what lets an interrupted import read again what it has
 * already written.
 */
export class ImportPass {
  readonly staged = new StagedRows();
  readonly #reader = new CsvReader();
  readonly #seen = new NpiSet();
  readonly #professions: ReadonlyMap<string, string>;
  #rows = 0;
  #isBeyondHeader = false;
  readonly #refused = new Tally<Refused>();
  readonly #leftOut = new Tally<LeftOut>();
  readonly #byProfession = new Tally<string>();
  readonly #byRegion = new Tally<string>();

  constructor(
    private readonly columns: NppesColumns,
    private readonly filter: RowFilter,
    professions: readonly ProfessionCodes[],
    /** Null when nothing is to be written down. */
    private readonly refusedRows: RefusedRows | null,
  ) {
    this.#professions = new Map(
      professions.flatMap(({ slug, taxonomyCodes }) => taxonomyCodes.map((code) => [code, slug])),
    );
  }

  get rows(): number {
    return this.#rows;
  }

  take(chunk: Uint8Array, isLast: boolean): void {
    for (const record of this.#reader.feed(chunk, isLast)) {
      if (this.#isBeyondHeader) this.#see(record);
      else {
        this.#isBeyondHeader = true;
        this.#reader.columns = this.columns.count;
      }
    }
  }

  /** Everything read so far; what was written is added by who writes it. */
  counts(): ImportCounts {
    return {
      rows: this.#rows,
      emptyLines: this.#reader.emptyLines,
      written: nothingWritten,
      refused: this.#refused.counts(),
      leftOut: this.#leftOut.counts(),
      byProfession: this.#byProfession.counts() as Record<string, number>,
      byRegion: this.#byRegion.counts() as Record<string, number>,
    };
  }

  #see(record: CsvRecord): void {
    this.#rows++;
    if (record.flaw !== null) return this.#refuse(record, record.flaw, '');
    const verdict = readRow(record.fields, this.columns, this.filter);
    if (verdict.kind === 'REFUSED') return this.#refuse(record, verdict.why, verdict.npi);
    const npi = verdict.kind === 'LISTED' ? verdict.person.npi : verdict.npi;
    // A damaged row does not keep a sound one of the same NPI out.
    if (this.#seen.has(npi)) return this.#refuse(record, 'DUPLICATE', npi);
    this.#seen.add(npi);
    if (verdict.kind === 'LEFT_OUT') this.#leftOut.add(verdict.why);
    else if (verdict.kind === 'DEACTIVATED') {
      this.staged.addDeactivated(npi, verdict.on);
      this.#refuse(record, 'DEACTIVATED', npi);
    } else this.#accept(verdict.person);
  }

  #accept(person: ListedPerson): void {
    this.staged.addListed(person);
    this.#byRegion.add(person.region ?? '');
    const codes = person.taxonomies.map(({ code }) => code).filter((code) => this.filter.taxonomyCodes.has(code));
    for (const profession of new Set(codes.map((code) => this.#professions.get(code) ?? code))) {
      this.#byProfession.add(profession);
    }
  }

  #refuse(record: CsvRecord, why: Refused, npi: string): void {
    this.#refused.add(why);
    this.refusedRows?.add(record.line, why, npi, record.beginning());
  }
}
