import { randomUUID } from 'node:crypto';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { dayBefore } from './days.js';
import { datedTables, type DatedKind, type DatedLineRow, type DatedValues } from './dated-tables.js';

/** What an operator does to a kind's lines. */
export type DatedEdit = { readonly kind: DatedKind } & (
  | {
      readonly act: 'ADD';
      readonly values: DatedValues;
      /** Whether the line that holds on the day before the new one's first then has its last. */
      readonly succeeds: boolean;
    }
  | ({ readonly act: 'END'; readonly lastDay: string } & NamedLine)
  | ({ readonly act: 'CORRECT'; readonly values: DatedValues } & NamedLine)
  | ({ readonly act: 'WITHDRAW' } & NamedLine)
);

interface NamedLine {
  readonly id: string;
  /** As whoever edits it saw it. */
  readonly version: number;
}

/** What became of one line: null before, it is new; null after, it was taken back. */
export interface EditedLine {
  readonly before: DatedLineRow | null;
  readonly after: DatedLineRow | null;
}

export type EditOutcome =
  | { readonly what: 'DONE'; readonly edited: readonly EditedLine[] }
  | { readonly what: 'NOT_THERE' }
  | { readonly what: 'CHANGED' }
  | { readonly what: 'OVERLAPS'; readonly with: DatedLineRow };

/**
 * Carries an edit out, in a transaction that may be for real or a rehearsal. Whoever edits the same kind meanwhile
 * waits; the table's constraint proves that no two lines about the same hold on one day.
 */
export async function applyEdit(tx: Transaction, edit: DatedEdit): Promise<EditOutcome> {
  await tx.lock('dated lines', edit.kind);
  if (edit.act === 'ADD') return add(tx, edit);
  const before = await findLine(tx, edit.kind, edit.id);
  if (!before) return { what: 'NOT_THERE' };
  if (before.version !== edit.version) return { what: 'CHANGED' };
  if (edit.act === 'WITHDRAW') {
    await tx.query(`DELETE FROM ${datedTables[edit.kind].name} WHERE id = $1`, [edit.id]);
    return { what: 'DONE', edited: [{ before, after: null }] };
  }
  const values = edit.act === 'END' ? { ...before, effective_to: edit.lastDay } : { ...before, ...edit.values };
  const overlapping = await findOverlapping(tx, edit.kind, values, before.id);
  if (overlapping) return { what: 'OVERLAPS', with: overlapping };
  return { what: 'DONE', edited: [{ before, after: await put(tx, edit.kind, values) }] };
}

async function add(
  tx: Transaction,
  { kind, values, succeeds }: Extract<DatedEdit, { act: 'ADD' }>,
): Promise<EditOutcome> {
  const edited: EditedLine[] = [];
  const first = await findOverlapping(tx, kind, values, null);
  if (first && succeeds && first.effective_from < values.effective_from) {
    const ended = { ...first, effective_to: dayBefore(values.effective_from) };
    edited.push({ before: first, after: await put(tx, kind, ended) });
  }
  const overlapping = await findOverlapping(tx, kind, values, null);
  if (overlapping) return { what: 'OVERLAPS', with: overlapping };
  if (kind === 'INSURER') await knowInsurer(tx, values);
  const added = await put(tx, kind, { ...values, id: randomUUID(), version: 0 });
  return { what: 'DONE', edited: [{ before: null, after: added }, ...edited] };
}

/** What practitioners name points at the insurer, whatever it is called when. */
async function knowInsurer(tx: Transaction, { slug, name }: DatedValues): Promise<void> {
  await tx.query(`INSERT INTO insurers (slug, position, name) VALUES ($1, 1000, $2) ON CONFLICT DO NOTHING`, [
    slug,
    name,
  ]);
}

/** Writes a line as it is given, one version later. */
async function put(tx: Transaction, kind: DatedKind, line: DatedLineRow): Promise<DatedLineRow> {
  const { name } = datedTables[kind];
  const written = { ...line, version: line.version + 1 };
  const columns = Object.keys(written);
  const values = columns.map((column) => `given.${column}`).join(', ');
  const given = `jsonb_populate_record(NULL::${name}, $1::jsonb) given`;
  await tx.query(
    line.version === 0
      ? `INSERT INTO ${name} (${columns.join(', ')}) SELECT ${values} FROM ${given}`
      : `UPDATE ${name} line SET (${columns.join(', ')}) = ROW(${values}) FROM ${given} WHERE line.id = given.id`,
    [JSON.stringify(written)],
  );
  return written;
}

export async function findLine(
  reader: Pick<UnitOfWork, 'query'>,
  kind: DatedKind,
  id: string,
): Promise<DatedLineRow | null> {
  const [found] = await reader.query<{ line: DatedLineRow }>(
    `SELECT to_jsonb(line) AS line FROM ${datedTables[kind].name} line WHERE id = $1`,
    [id],
  );
  return found?.line ?? null;
}

async function findOverlapping(
  tx: Transaction,
  kind: DatedKind,
  values: DatedValues,
  exceptId: string | null,
): Promise<DatedLineRow | null> {
  const { name, about } = datedTables[kind];
  const [found] = await tx.query<{ line: DatedLineRow }>(
    `SELECT to_jsonb(line) AS line FROM ${name} line
     WHERE ${about} = (SELECT ${about} FROM jsonb_populate_record(NULL::${name}, $1::jsonb) line)
       AND daterange(effective_from, effective_to, '[]') && daterange($2::date, $3::date, '[]')
       AND id IS DISTINCT FROM $4::uuid
     ORDER BY effective_from LIMIT 1`,
    [JSON.stringify(values), values.effective_from, values.effective_to, exceptId],
  );
  return found?.line ?? null;
}
