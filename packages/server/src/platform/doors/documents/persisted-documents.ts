import { persistedDocumentLimits } from '@clearing/shared/api-limits';
import { createHash } from 'node:crypto';
import type { DocumentNode, FormattedExecutionResult } from 'graphql';
import type { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../clock.js';
import { LeastRecentlyUsed } from '../../least-recently-used.js';
import { addressKey, type RateLimitRule, type RateLimits } from '../../rate-limits.js';
import type { Sweep } from '../../sweeps.js';
import type { Transaction, UnitOfWork } from '../../unit-of-work.js';
import { RefusedOperation } from '../cost/cost-limits.js';
import type { GraphqlRequest } from '../graphql-request.js';
import { holdsTypedWords } from '../typed-words.js';

const REMEMBERED = 500;
/** What is sent again and again is written down once in so long, by each process; and stays so much longer than was said. */
const HOURS_BETWEEN_NOTES = 1;
/** Of an address. Whoever has more than this is answered all the same, and sends the rest again. */
const keeping: RateLimitRule = {
  name: 'graphql.persist',
  capacity: persistedDocumentLimits.keptInAnHour,
  seconds: 3_600,
};

/** What the clients that speak this protocol ("automatic persisted queries") wait for, to send the whole document. */
export const NOT_PERSISTED: FormattedExecutionResult = {
  errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
};

/**
 * The hash that a request names its document by; null: it names none. With the document beside it, it has to be that
 * document's: else one could put words under the hash of another's.
 */
export function hashOf({ query, extensions }: GraphqlRequest): string | null {
  const { persistedQuery } = extensions;
  if (persistedQuery == null) return null;
  const { version, sha256Hash } = persistedQuery as { readonly version?: unknown; readonly sha256Hash?: unknown };
  if (version !== 1) throw badRequest('extensions.persistedQuery must say "version": 1.');
  if (typeof sha256Hash !== 'string' || !/^[0-9a-f]{64}$/.test(sha256Hash)) {
    throw badRequest('extensions.persistedQuery.sha256Hash must be a SHA-256 in lowercase hexadecimal.');
  }
  if (query !== '' && createHash('sha256').update(query).digest('hex') !== sha256Hash) {
    throw badRequest('extensions.persistedQuery.sha256Hash is not the hash of this document.');
  }
  return sha256Hash;
}

interface KnownDocument {
  readonly document: string;
  /** In milliseconds since the epoch. */
  readonly keptAt: number;
}

/** Documents by their hashes, shared by all processes through the database. What is not kept any more is sent again. */
export class PersistedDocuments {
  readonly #known = new LeastRecentlyUsed<string, KnownDocument>(REMEMBERED);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly limits: RateLimits,
    private readonly typedInputs: ReadonlySet<string>,
  ) {}

  /** Not what somebody typed, which is nobody's to keep: whoever writes it into a document sends that each time. */
  mayKeep(document: DocumentNode): boolean {
    return !holdsTypedWords(document, this.typedInputs);
  }

  /** Null when it was never kept, or is not any more. */
  async find(hash: string): Promise<string | null> {
    const known = this.#known.get(hash);
    if (known) return known.document;
    const [row] = await this.unitOfWork.query<{ document: string; keptAt: Date }>(
      `SELECT document, kept_at AS "keptAt" FROM persisted_documents WHERE hash = $1`,
      [hash],
    );
    if (row) this.#known.set(hash, { document: row.document, keptAt: row.keptAt.getTime() });
    return row?.document ?? null;
  }

  /**
   * A document that was executed: it stays as long again. Nothing new is kept where there is no room, or for who has kept too
   * many just now.
   */
  async keep(hash: string, document: string, clientAddress: string): Promise<void> {
    const now = this.clock.now();
    const known = this.#known.get(hash);
    if (known && now.epochMilliseconds - known.keptAt < HOURS_BETWEEN_NOTES * 3_600_000) return;
    if (!isStorable(document)) return;
    if (!(await this.limits.take(keeping, addressKey(clientAddress))).allowed) return;
    const kept = await this.unitOfWork.query(
      `INSERT INTO persisted_documents (hash, document, kept_at)
       SELECT $1, $2, $3
       WHERE (SELECT count(*) FROM persisted_documents WHERE stays_until IS NULL OR stays_until <= $3::timestamptz) < $4
         OR EXISTS (SELECT FROM persisted_documents WHERE hash = $1)
       ON CONFLICT (hash) DO UPDATE SET kept_at = excluded.kept_at RETURNING 1`,
      [hash, document, now.toString(), persistedDocumentLimits.most],
    );
    if (kept.length > 0) this.#known.set(hash, { document, keptAt: now.epochMilliseconds });
  }

  /** Beside them: documents that stay until then, whoever asks for how many others. Never shorter than was said before. */
  async keepUntil(
    tx: Transaction,
    documents: readonly { readonly hash: string; readonly document: string }[],
    until: Temporal.Instant,
  ): Promise<void> {
    // In one order everywhere, so that two uploads wait instead of deadlocking.
    const sorted = documents.toSorted((one, other) => (one.hash < other.hash ? -1 : 1));
    await tx.query(
      `INSERT INTO persisted_documents AS kept (hash, document, kept_at, stays_until)
       SELECT hash, document, $3, $4 FROM unnest($1::text[], $2::text[]) AS given (hash, document)
       ON CONFLICT (hash) DO UPDATE
         SET kept_at = excluded.kept_at, stays_until = greatest(kept.stays_until, excluded.stays_until)`,
      [
        sorted.map(({ hash }) => hash),
        sorted.map(({ document }) => document),
        tx.clock.now().toString(),
        until.toString(),
      ],
    );
  }

  /** Makes room: what is old goes, and of many the oldest. Whoever uses one still sends it again. */
  sweep(): Sweep {
    return {
      name: 'persisted documents',
      everySeconds: 60,
      run: async () => {
        const gone = await this.unitOfWork.query(
          `WITH loose AS (
             SELECT hash, kept_at FROM persisted_documents WHERE stays_until IS NULL OR stays_until <= $1::timestamptz)
           DELETE FROM persisted_documents WHERE hash IN (
             SELECT hash FROM loose WHERE kept_at < $1::timestamptz - make_interval(days => ${persistedDocumentLimits.daysKept}, hours => ${HOURS_BETWEEN_NOTES})
             UNION ALL (SELECT hash FROM loose ORDER BY kept_at DESC, hash OFFSET $2))
           RETURNING 1`,
          [this.clock.now().toString(), persistedDocumentLimits.most * 0.9],
        );
        return gone.length;
      },
    };
  }
}

/** PostgreSQL holds no NUL and no half of a pair, which may stand in a comment. */
export function isStorable(document: string): boolean {
  return !document.includes('\0') && !/\p{Surrogate}/u.test(document);
}

function badRequest(message: string): RefusedOperation {
  return new RefusedOperation(400, 'BAD_REQUEST', message);
}
