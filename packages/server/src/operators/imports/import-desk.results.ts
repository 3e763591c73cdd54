import { getJurisdiction, findJurisdiction } from '@clearing/shared/jurisdictions';
import { createUnionType, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ImportOrder, ImportOrderState } from '../../imports/orders/import-orders.repository.js';
import type { FolderFile } from '../../imports/orders/registry-folder.js';
import type { ImportCounts } from '../../imports/tally.js';
import { reasonsForLeavingOut, reasonsForRefusal, type LeftOut, type Refused } from '../../imports/verdicts.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound, UserError } from '../../platform/graphql/user-errors.js';
import { ChangedMeanwhile } from '../desk.results.js';
import { mayImport, mayResume, mayStop } from './import-decisions.js';
import { refusedRowsPath } from './refused-rows-path.js';

const DeskImportState: { readonly [Each in ImportOrderState]: Each } = {
  WAITING: 'WAITING',
  RUNNING: 'RUNNING',
  STOPPED: 'STOPPED',
  FINISHED: 'FINISHED',
  FAILED: 'FAILED',
};
registerEnumType(DeskImportState, {
  name: 'DeskImportState',
  description: 'The progress of an import that was ordered.',
  valuesConfig: {
    WAITING: { description: 'It begins as soon as a worker comes to it.' },
    RUNNING: { description: 'A worker is on it, or will continue it as soon as one is running again.' },
    STOPPED: { description: 'Someone stopped it. What it wrote stays.' },
    FINISHED: { description: 'All of the file was read.' },
    FAILED: { description: 'It did not finish. What it wrote stays.' },
  },
});

@ObjectType({ description: 'A file that can be imported.' })
export class RegistryFile {
  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => Float, { description: 'How large it is.' })
  bytes: number;

  @Field(() => DateTimeScalar, { description: 'When it was last written to.' })
  changedAt: Date;

  constructor({ name, bytes, changedAt }: FolderFile) {
    this.name = name;
    this.bytes = bytes;
    this.changedAt = changedAt;
  }
}

@ObjectType({ description: 'The folder that files are imported from.' })
export class RegistryFiles {
  @Field(() => [RegistryFile], { description: 'The newest first, at most 100.' })
  files: RegistryFile[];

  @Field(() => Int, {
    description: 'How many other things are in the folder: not CSV files, or with names that are not accepted.',
  })
  others: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why the folder cannot be looked into, in the system’s word: ENOENT, EACCES; null: it can.',
  })
  problem: string | null;

  @Field(() => Float, { nullable: true, description: 'How many bytes can still be put there; null if unknown.' })
  roomBytes: number | null;
}

@ObjectType({ description: 'So many rows of one kind.' })
export class DeskImportCount {
  @Field({ description: 'Of what.' })
  name: string;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ description: 'The result of an import, in rows.' })
export class DeskImportReport {
  @Field(() => Int, { description: 'Rows read.' })
  rows: number;

  @Field(() => Int, { description: 'Lines without anything in them.' })
  emptyLines: number;

  @Field(() => Int, { description: 'Entries that are new; of a dry run, that would be.' })
  inserted: number;

  @Field(() => Int, { description: 'Entries of which something changed, or would.' })
  updated: number;

  @Field(() => Int, { description: 'Entries that are as they were.' })
  unchanged: number;

  @Field(() => Int, { description: 'Entries that now say they are deactivated, or would.' })
  deactivated: number;

  @Field(() => Int, { description: 'People who asked not to be listed.' })
  withheld: number;

  @Field(() => [DeskImportCount], { description: 'Rows that were taken, by profession, most first.' })
  byProfession: DeskImportCount[];

  @Field(() => [DeskImportCount], { description: 'Rows that were taken, by state, most first.' })
  byState: DeskImportCount[];

  @Field(() => [DeskImportCount], { description: 'Valid rows that we do not list, by reason, most first.' })
  leftOut: DeskImportCount[];

  @Field(() => [DeskImportCount], { description: 'Rows that were refused, by reason, most first.' })
  refused: DeskImportCount[];

  constructor(counts: ImportCounts, nameOf: (profession: string) => string) {
    const { rows, emptyLines, written } = counts;
    Object.assign(this, { rows, emptyLines }, written);
    this.byProfession = countsOf(counts.byProfession, nameOf);
    this.byState = countsOf(counts.byRegion, (code) => findJurisdiction(code)?.name ?? 'Outside the United States');
    this.leftOut = countsOf(counts.leftOut, (why) => reasonsForLeavingOut[why as LeftOut]);
    this.refused = countsOf(counts.refused, (why) => reasonsForRefusal[why as Refused]);
  }
}

@ObjectType({ description: 'An import that an operator ordered, or what it would do.' })
export class DeskImport {
  readonly __typename = 'DeskImport';

  @Field({ description: 'Its key.' })
  key: string;

  @Field({ description: 'Of which file.' })
  file: string;

  @Field(() => Float, { description: 'How large the file is.' })
  bytes: number;

  @Field(() => DateScalar, { description: 'The date of the file’s data.' })
  listedOn: string;

  @Field(() => [String], { description: 'Only these professions, in words; none: every one.' })
  professions: string[];

  @Field(() => [String], { description: 'Only these states, in words; none: every one.' })
  states: string[];

  @Field({ description: 'Whether it only reports what it would do, and writes nothing.' })
  isDryRun: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was ordered.' })
  orderedAt: Date;

  @Field(() => String, { nullable: true, description: 'Which operator ordered it; null if they are no longer one.' })
  orderedBy: string | null;

  @Field(() => DeskImportState, { description: 'Its progress.' })
  state: ImportOrderState;

  @Field({ description: 'Whether it was asked to stop and has not stopped yet.' })
  isStopping: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it began; null: not yet.' })
  startedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null: not yet.' })
  endedAt: Date | null;

  @Field(() => Float, { description: 'How much of the file was read.' })
  bytesRead: number;

  @Field(() => Float, { description: 'How many rows were read.' })
  rows: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How fast it is; null: it is too early to say, or it is not running.',
  })
  rowsPerSecond: number | null;

  @Field(() => Int, { nullable: true, description: 'How long the rest takes at that pace; null as well.' })
  secondsLeft: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is waiting or did not finish; null if nothing is wrong.',
  })
  problem: string | null;

  @Field(() => DeskImportReport, { nullable: true, description: 'The result so far; null if nothing is known yet.' })
  report: DeskImportReport | null;

  @Field(() => String, { nullable: true, description: 'Where the refused rows are taken from; null: there are none.' })
  refusedRowsPath: string | null;

  @Field({ description: 'Whether the same can be imported now, after it was tried.' })
  mayImport: boolean;

  @Field({ description: 'Whether it can be stopped.' })
  mayStop: boolean;

  @Field({ description: 'Whether it can go on from where it stopped.' })
  mayResume: boolean;

  constructor(
    order: ImportOrder,
    readonly told: { readonly orderedBy: string | null; readonly nameOf: (profession: string) => string },
  ) {
    const { file, listedOn, isDryRun, orderedAt, state, isStopping, startedAt, endedAt, rows, problem } = order;
    Object.assign(this, { listedOn, isDryRun, orderedAt, state, isStopping, startedAt, endedAt, rows, problem });
    this.key = toGlobalId('RegistryImport', order.id);
    this.file = file.name;
    this.bytes = file.size;
    this.bytesRead = order.position;
    this.orderedBy = told.orderedBy;
    this.professions = order.professions.map(told.nameOf);
    this.states = order.regions.map((code) => getJurisdiction(code).name);
    this.rowsPerSecond = order.rowsPerSecond;
    this.secondsLeft = order.secondsLeft === null ? null : Math.min(Math.ceil(order.secondsLeft), 2_000_000_000);
    this.report = order.counts && new DeskImportReport(order.counts, told.nameOf);
    this.refusedRowsPath = order.refusedFile && this.report?.refused.length ? refusedRowsPath(this.key) : null;
    this.mayImport = mayImport(order);
    this.mayStop = mayStop(order);
    this.mayResume = mayResume(order);
  }
}

@ObjectType({ description: 'A page of imports that were ordered, newest first.' })
export class DeskImportConnection {
  @Field(() => [DeskImport], { description: 'The imports of this page.' })
  nodes: DeskImport[];

  @Field(() => PageInfo, { description: 'Where this page is in the list.' })
  pageInfo: PageInfo;
}

@ObjectType({ implements: UserError, description: 'It cannot begin now; the sentence says why.' })
export class ImportNotBegun extends UserError {
  readonly __typename = 'ImportNotBegun';

  constructor(message: string) {
    super();
    this.message = message;
  }
}

export const DeskImportResult = createUnionType({
  name: 'DeskImportResult',
  description: 'The import as it is now, or what prevented it.',
  types: () => [DeskImport, ImportNotBegun, ChangedMeanwhile, NotFound, InvalidInput] as const,
});
export type DeskImportResult = DeskImport | ImportNotBegun | ChangedMeanwhile | NotFound | InvalidInput;

/** The most first. */
function countsOf(
  counts: Readonly<Partial<Record<string, number>>>,
  nameOf: (name: string) => string,
): DeskImportCount[] {
  return Object.entries(counts)
    .map(([name, count = 0]) => ({ name: nameOf(name), count }))
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}
