import type { Cipher } from './cipher.js';
import type { Sweep } from './sweeps.js';
import type { Transaction, UnitOfWork } from './unit-of-work.js';

/** An audit entry as its row has it. */
export interface StoredEntry {
  readonly id: string;
  /** To the microsecond, as the row has it: a seal covers all of it. */
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly why: string | null;
  readonly narrowedTo: string | null;
}

/** The columns of a StoredEntry, of the table that is called `e`. */
export const ENTRY_COLUMNS = `e.id, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at,
  e.actor_kind AS "actorKind", e.actor_id AS "actorId", e.action, e.subject_kind AS "subjectKind",
  e.subject_id AS "subjectId", e.why, e.narrowed_to AS "narrowedTo"`;

export interface ChainEnd {
  /** How many are sealed: the first has place 1. */
  readonly place: number;
  /** The seal of the last; null while there is none. */
  readonly seal: Buffer | null;
}

/**
 * What ties an entry to the one before it. The hash is keyed: whoever may write to the database, but does not have the
 * key, cannot make a chain that fits.
 */
export function sealOf(cipher: Cipher, before: Buffer | null, place: number, entry: StoredEntry): Buffer {
  const orNothing = (value: string | null) => (value === null ? '' : `=${value}`);
  return cipher.mac(
    'audit-chain',
    before?.toString('hex') ?? '',
    String(place),
    entry.id,
    entry.at,
    entry.actorKind,
    orNothing(entry.actorId),
    entry.action,
    entry.subjectKind,
    entry.subjectId,
    orNothing(entry.why),
    // Entries of before it could be said were sealed without it.
    ...(entry.narrowedTo === null ? [] : [entry.narrowedTo]),
  );
}

const BATCH = 1_000;

/** Seals what was written since it last ran, in one order, whoever else does the same. */
export function sealAudit(unitOfWork: UnitOfWork, cipher: Cipher): Sweep {
  return {
    name: 'audit.seal',
    everySeconds: 1,
    run: async () => {
      let total = 0;
      for (;;) {
        const sealed = await unitOfWork.run((tx) => sealNext(tx, cipher));
        total += sealed;
        if (sealed < BATCH) return total;
      }
    },
  };
}

async function sealNext(tx: Transaction, cipher: Cipher): Promise<number> {
  const [end] = await tx.query<{ place: number; seal: Buffer | null }>(
    `SELECT place, last_seal AS seal FROM audit_chain_end FOR UPDATE SKIP LOCKED`,
  );
  // Somebody else is at it, and takes what waits.
  if (!end) return 0;
  const entries = await tx.query<StoredEntry>(
    `WITH next AS (
       DELETE FROM audit_waiting WHERE number IN (SELECT number FROM audit_waiting ORDER BY number LIMIT ${BATCH})
       RETURNING number, entry_id)
     SELECT ${ENTRY_COLUMNS} FROM next JOIN audit_entries e ON e.id = next.entry_id ORDER BY next.number`,
  );
  if (entries.length === 0) return 0;
  let { seal } = end;
  const first = end.place + 1;
  const seals = entries.map((entry, index) => (seal = sealOf(cipher, seal, first + index, entry)));
  await tx.query(
    `INSERT INTO audit_seals (place, entry_id, seal)
     SELECT $1::bigint + position - 1, entry_id, seal
     FROM unnest($2::uuid[], $3::bytea[]) WITH ORDINALITY AS s(entry_id, seal, position)`,
    [first, entries.map(({ id }) => id), seals],
  );
  await tx.query(`UPDATE audit_chain_end SET place = $1, last_seal = $2`, [first + entries.length - 1, seal]);
  return entries.length;
}
