import { ENTRY_COLUMNS, sealOf, type ChainEnd, type StoredEntry } from './audit-chain.js';
import { equalInConstantTime, type Cipher } from './cipher.js';
import type { OnProgress } from './process/progress.js';
import type { UnitOfWork } from './unit-of-work.js';

/** What does not fit, and the entry's id where it has one. */
export interface Misfit {
  readonly place: number | null;
  readonly entryId: string | null;
  readonly what: 'CHANGED' | 'ENTRY_MISSING' | 'SEAL_MISSING' | 'NEVER_SEALED' | 'END_MISSING' | 'NOT_AS_NOTED';
}

export interface AuditReport {
  readonly checked: number;
  /** Written a moment ago, sealed in the next. */
  readonly waiting: number;
  readonly end: ChainEnd;
  /** The first that does not fit; null: the log is as it was written. */
  readonly misfit: Misfit | null;
}

/** The end of the chain as somebody noted it elsewhere: it tells when the newest entries and their seals were cut off. */
export interface NotedEnd {
  readonly place: number;
  readonly seal: string;
}

const BATCH = 5_000;

/** Walks the whole chain, a batch at a time, and names the first entry that does not fit. */
export async function checkAudit(
  unitOfWork: UnitOfWork,
  cipher: Cipher,
  { noted, onProgress }: { readonly noted?: NotedEnd | null; readonly onProgress?: OnProgress } = {},
): Promise<AuditReport> {
  const [stored] = await unitOfWork.query<{ place: number; waiting: number }>(
    `SELECT place, (SELECT count(*) FROM audit_waiting) AS waiting FROM audit_chain_end`,
  );
  const total = stored?.place ?? 0;
  let end: ChainEnd = { place: 0, seal: null };
  const report = (misfit: Misfit | null): AuditReport => ({
    checked: end.place,
    waiting: stored?.waiting ?? 0,
    end,
    misfit,
  });
  for (;;) {
    const links = await readLinks(unitOfWork, end.place);
    for (const link of links) {
      const misfit = misfitOf(cipher, end, link) ?? misfitToNote(link, noted);
      if (misfit) return report(misfit);
      end = { place: end.place + 1, seal: link.seal };
    }
    onProgress?.({ what: 'entries', done: end.place, total: Math.max(total, end.place) });
    if (links.length < BATCH) break;
  }
  if (end.place < Math.max(total, noted?.place ?? 0)) {
    return report({ place: end.place + 1, entryId: null, what: 'END_MISSING' });
  }
  const stray = await findUnsealed(unitOfWork);
  return report(stray === null ? null : { place: null, entryId: stray, what: 'NEVER_SEALED' });
}

type Link = { readonly place: number; readonly entryId: string; readonly seal: Buffer } & {
  readonly [Column in keyof StoredEntry]: StoredEntry[Column] | null;
};

function readLinks(unitOfWork: UnitOfWork, after: number): Promise<Link[]> {
  return unitOfWork.query<Link>(
    `SELECT s.place, s.entry_id AS "entryId", s.seal, ${ENTRY_COLUMNS}
     FROM audit_seals s LEFT JOIN audit_entries e ON e.id = s.entry_id
     WHERE s.place > $1 ORDER BY s.place LIMIT ${BATCH}`,
    [after],
  );
}

function misfitOf(cipher: Cipher, end: ChainEnd, link: Link): Misfit | null {
  const place = end.place + 1;
  if (link.place !== place) return { place, entryId: null, what: 'SEAL_MISSING' };
  if (!isThere(link)) return { place, entryId: link.entryId, what: 'ENTRY_MISSING' };
  const fits = equalInConstantTime(sealOf(cipher, end.seal, place, link), link.seal);
  return fits ? null : { place, entryId: link.entryId, what: 'CHANGED' };
}

function isThere(link: Link): link is Link & StoredEntry {
  return link.id !== null;
}

function misfitToNote({ place, entryId, seal }: Link, noted: NotedEnd | null | undefined): Misfit | null {
  if (!noted || place !== noted.place || seal.toString('hex') === noted.seal) return null;
  return { place: noted.place, entryId, what: 'NOT_AS_NOTED' };
}

/** An entry that neither has a seal nor waits for one was put in past the trigger. One statement at a time sees one state. */
async function findUnsealed(unitOfWork: UnitOfWork): Promise<string | null> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const [batch] = await unitOfWork.query<{ stray: string | null; last: string | null }>(
      `WITH batch AS (SELECT id FROM audit_entries WHERE id > $1 ORDER BY id LIMIT ${BATCH})
       SELECT (array_agg(b.id ORDER BY b.id) FILTER (WHERE s.entry_id IS NULL AND w.entry_id IS NULL))[1] AS stray,
              (array_agg(b.id ORDER BY b.id DESC))[1] AS last
       FROM batch b LEFT JOIN audit_seals s ON s.entry_id = b.id LEFT JOIN audit_waiting w ON w.entry_id = b.id`,
      [after],
    );
    if (!batch || batch.last === null) return null;
    if (batch.stray !== null) return batch.stray;
    after = batch.last;
  }
}
