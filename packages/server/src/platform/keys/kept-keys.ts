import { createSecretKey, randomBytes } from 'node:crypto';
import type { Sweep } from '../sweeps.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { KEY_ID_BYTES } from './envelope.js';
import { recordKeys } from './key-audit.js';
import { KeyRing, type RingContents, type WrappingKey } from './key-ring.js';
import { derived, type KeyService } from './key-service.js';

/** Runs one statement; a DataSource and a pg client both can. */
export interface Queryable {
  query(statement: string, parameters?: unknown[]): Promise<unknown>;
}

type Purpose = 'WRAPPING' | 'FIRST_FORMAT' | 'HASHES';

interface KeptKey {
  readonly id: string;
  readonly purpose: Purpose;
  readonly position: number;
  readonly rootKeyId: string;
  readonly wrapped: Buffer;
  /** By the database's clock, which all processes share; negative once it is in use. */
  readonly usedInMs: number;
}

interface NewKey {
  readonly purpose: Purpose;
  readonly position: number;
  readonly bytes: Buffer;
  /** Used from then on. */
  readonly inSeconds: number;
}

/** So soon every process has a key that was just made, and only then it is used. */
export const HANDOVER_SECONDS = 60;
/** How often each process looks for new keys: several times before they are used. */
const LOOK_SECONDS = 15;
/** For so long after an upgrade the version before must be able to read what is written. */
const UPGRADE_SECONDS = 3_600;

/** The keys that a database keeps, each wrapped by a root key. They are of no use to whoever has the database alone. */
export class KeptKeys {
  /** What was unwrapped once is not asked for again. */
  readonly #unwrapped = new Map<string, Buffer>();

  constructor(
    private readonly database: Queryable,
    private readonly service: KeyService,
  ) {}

  /** Which root keys wrap something, in the order of their names. */
  async rootKeyIds(): Promise<string[]> {
    return [...new Set((await this.#read()).map(({ rootKeyId }) => rootKeyId))].sort();
  }

  /** Whether the root key in use wraps all of them. */
  async areUnderCurrentRoot(): Promise<boolean> {
    return (await this.#read()).every(({ rootKeyId }) => rootKeyId === this.service.currentKeyId);
  }

  /**
   * Makes what a database needs, unless somebody else was first. `firstKey` is the key of a database from before it kept
   * keys: its hashes and links go on to be derived from it, and what it encrypted stays readable.
   */
  async prepare(firstKey: Buffer | null): Promise<void> {
    const ofFirstKey: NewKey[] = firstKey
      ? [{ purpose: 'FIRST_FORMAT', position: 1, bytes: derived(firstKey, 'cells').export(), inSeconds: 0 }]
      : [];
    await this.#keep([
      { purpose: 'HASHES', position: 1, bytes: firstKey ?? randomBytes(32), inSeconds: 0 },
      { purpose: 'WRAPPING', position: 1, bytes: randomBytes(32), inSeconds: firstKey ? UPGRADE_SECONDS : 0 },
      ...ofFirstKey,
    ]);
  }

  /** Everything kept, unwrapped. */
  async contents(): Promise<RingContents> {
    const wrapping: WrappingKey[] = [];
    let first: RingContents['first'] = null;
    let hashes: Buffer | null = null;
    for (const row of await this.#read()) {
      const bytes = await this.#unwrap(row);
      if (row.purpose === 'HASHES') hashes = bytes;
      else if (row.purpose === 'FIRST_FORMAT') first = createSecretKey(bytes);
      else
        wrapping.push({
          id: row.id,
          position: row.position,
          usedFrom: Date.now() + row.usedInMs,
          secret: createSecretKey(bytes),
        });
    }
    if (!hashes) throw new Error('The database keeps no key for hashes.');
    return { wrapping, first, hashes };
  }

  /** A ring of what is kept now; `sweep` looks for what is new. */
  async open(): Promise<KeyRing> {
    return new KeyRing(await this.contents());
  }

  /** Every process looks, whether it does jobs or not. */
  looking(ring: KeyRing): Sweep {
    return {
      name: 'encryption-keys',
      everySeconds: LOOK_SECONDS,
      run: async () => {
        ring.replace(await this.contents());
        return 0;
      },
    };
  }

  /** A wrapping key after all others, on record, used as soon as every process has it. */
  async addWrappingKey(unitOfWork: UnitOfWork): Promise<void> {
    const positions = (await this.#read()).filter(({ purpose }) => purpose === 'WRAPPING').map((row) => row.position);
    const position = Math.max(0, ...positions) + 1;
    const key = { purpose: 'WRAPPING', position, bytes: randomBytes(32), inSeconds: HANDOVER_SECONDS } as const;
    await unitOfWork.run(async (tx) => recordKeys(tx, 'encryption-key.added', await this.#keep([key], tx)));
  }

  /** Wraps with the root key in use what another one wraps still. Answers how many keys. */
  async rewrapKept(): Promise<number> {
    const rows = (await this.#read()).filter(({ rootKeyId }) => rootKeyId !== this.service.currentKeyId);
    for (const row of rows) {
      const wrapped = await this.service.wrap(await this.#unwrap(row), nameOf(row));
      await this.database.query(
        `UPDATE encryption_keys SET wrapped = $3, root_key_id = $4 WHERE id = $1 AND root_key_id = $2`,
        [row.id, row.rootKeyId, wrapped, this.service.currentKeyId],
      );
    }
    return rows.length;
  }

  /** All of them or none; where somebody else was first, theirs stands. Answers those that are kept. */
  async #keep(keys: readonly NewKey[], database: Queryable = this.database): Promise<{ readonly id: string }[]> {
    const rows = await Promise.all(
      keys.map(async ({ bytes, ...key }) => {
        const id = randomBytes(KEY_ID_BYTES).toString('hex');
        const wrapped = await this.service.wrap(bytes, nameOf({ id, purpose: key.purpose }));
        return { ...key, id, wrapped: wrapped.toString('hex') };
      }),
    );
    return (await database.query(
      `INSERT INTO encryption_keys (id, purpose, position, root_key_id, wrapped, made_at, used_from)
       SELECT id, purpose, position, $2, decode(wrapped, 'hex'), now(), now() + "inSeconds" * interval '1 second'
       FROM jsonb_to_recordset($1::jsonb) AS k (id text, purpose text, position int, wrapped text, "inSeconds" int)
       ON CONFLICT DO NOTHING RETURNING id`,
      [JSON.stringify(rows), this.service.currentKeyId],
    )) as { id: string }[];
  }

  async #unwrap(row: KeptKey): Promise<Buffer> {
    const known = this.#unwrapped.get(row.id);
    if (known) return known;
    const bytes = await this.service.unwrap(row.rootKeyId, row.wrapped, nameOf(row));
    this.#unwrapped.set(row.id, bytes);
    return bytes;
  }

  async #read(): Promise<KeptKey[]> {
    return (await this.database.query(
      `SELECT id, purpose, position, root_key_id AS "rootKeyId", wrapped,
         (extract(epoch FROM used_from - now()) * 1000)::float8 AS "usedInMs"
       FROM encryption_keys ORDER BY purpose, position`,
    )) as KeptKey[];
  }
}

/** A wrapped key put in another's place does not open. */
function nameOf({ id, purpose }: Pick<KeptKey, 'id' | 'purpose'>): string {
  return JSON.stringify(['encryption_keys', purpose, id]);
}
