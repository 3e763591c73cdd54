import { datedTables, type DatedKind, type DatedLineRow } from '../../catalog/dated/dated-tables.js';
import type { EditedLine } from '../../catalog/dated/dated-edits.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { DAYS_BETWEEN_HELP_LINE_CHECKS } from '@clearing/shared/help-line-checks';
import type { Position } from '../desk-page.js';
import { waitingIn, type Waiting } from '../waiting.js';
import type { DatedAct, DatedReason } from './dated.inputs.js';
import type { DatedStanding } from './dated.results.js';
import type { DatedWhy } from './read-dated-edit.js';

type Reader = Pick<UnitOfWork, 'query'>;

const standings: Readonly<Record<DatedStanding, string>> = {
  IN_FORCE: `line.effective_from <= $1::date AND (line.effective_to IS NULL OR line.effective_to >= $1::date)`,
  TO_COME: 'line.effective_from > $1::date',
  ENDED: 'line.effective_to < $1::date',
};

export async function listLines(
  reader: Reader,
  kind: DatedKind,
  standing: DatedStanding,
  today: string,
  { size, after }: { readonly size: number; readonly after: Position | null },
): Promise<DatedLineRow[]> {
  const rows = await reader.query<{ line: DatedLineRow }>(
    `SELECT to_jsonb(line) AS line FROM ${datedTables[kind].name} line
     WHERE ${standings[standing]} AND ($2::date IS NULL OR (line.effective_from, line.id) > ($2::date, $3::uuid))
     ORDER BY line.effective_from, line.id LIMIT $4`,
    [today, after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
  return rows.map(({ line }) => line);
}

/** Help lines that people are given today, and of which nobody looked for a month whether they answer. */
export function countHelpLinesToCheck(reader: Reader, today: string): Promise<Waiting> {
  const due = `line.checked_on + ${DAYS_BETWEEN_HELP_LINE_CHECKS}`;
  return waitingIn(
    reader,
    {
      since: `(${due})::timestamp AT TIME ZONE 'UTC'`,
      from: `FROM ${datedTables.HELP_LINE.name} line WHERE ${standings.IN_FORCE} AND ${due} <= $1::date`,
    },
    [today],
  );
}

/** Lines that hold from that day on, or held until the day before. */
export async function listTurning(reader: Reader, kind: DatedKind, day: string, most: number): Promise<DatedLineRow[]> {
  const rows = await reader.query<{ line: DatedLineRow }>(
    `SELECT to_jsonb(line) AS line FROM ${datedTables[kind].name} line
     WHERE line.effective_from = $1::date OR line.effective_to = $1::date - 1
     ORDER BY line.effective_from, line.id LIMIT $2`,
    [day, most],
  );
  return rows.map(({ line }) => line);
}

/** Changes with every edit of the kind's lines: whoever looked before an edit shows another one. */
export async function stateOf(reader: Reader, kind: DatedKind): Promise<string> {
  const [row] = await reader.query<{ state: string }>(
    `SELECT md5(coalesce(string_agg(line.id || ' ' || line.version, ',' ORDER BY line.id), '')) AS state
     FROM ${datedTables[kind].name} line`,
  );
  return row?.state ?? '';
}

export interface DatedEditRow {
  readonly at: Date;
  readonly operatorId: string | null;
  readonly act: DatedAct;
  readonly before: DatedLineRow | null;
  readonly after: DatedLineRow | null;
  readonly reason: DatedReason;
  readonly words: string;
  readonly citation: string;
  readonly sourceUrl: string | null;
}

/** Every edit of lines about the same, the newest first: also of lines that are not there any more. */
export function listEdits(reader: Reader, kind: DatedKind, line: DatedLineRow, most: number): Promise<DatedEditRow[]> {
  return reader.query(
    `SELECT at, operator_id AS "operatorId", act, before, after, reason, words, citation, source_url AS "sourceUrl"
     FROM dated_edits
     WHERE kind = $1 AND about = (
       SELECT ${datedTables[kind].about} FROM jsonb_populate_record(NULL::${datedTables[kind].name}, $2::jsonb) line)
     ORDER BY at DESC, id LIMIT $3`,
    [kind, JSON.stringify(line), most],
  );
}

export async function keepEdit(
  tx: Transaction,
  { before, after }: EditedLine,
  by: {
    readonly id: string;
    readonly operatorId: string;
    readonly kind: DatedKind;
    readonly act: DatedAct;
    readonly why: DatedWhy;
  },
): Promise<void> {
  const { name, about } = datedTables[by.kind];
  const line = JSON.stringify(after ?? before);
  await tx.query(
    `INSERT INTO dated_edits (id, at, operator_id, kind, about, line_id, act, before, after, reason, words, citation, source_url)
     SELECT $1, $2, $3, $4, ${about}, line.id, $6, $7::jsonb, $8::jsonb, $9, $10, $11, $12
     FROM jsonb_populate_record(NULL::${name}, $5::jsonb) line`,
    [
      ...[by.id, tx.clock.now().toString(), by.operatorId, by.kind, line, by.act],
      ...[before && JSON.stringify(before), after && JSON.stringify(after)],
      ...[by.why.reason, by.why.words, by.why.citation, by.why.sourceUrl],
    ],
  );
}
