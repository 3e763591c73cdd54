import type { Clock } from '../../platform/clock.js';
import { LeastRecentlyUsed } from '../../platform/least-recently-used.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { embedFile, type EmbedFile, type GivenName } from './embed-files.js';

/** Older ones that a process holds: three names, and some releases of each. */
const REMEMBERED = 20;

/**
 * A page that names a file by its hash goes on getting that file when a newer one was released: what servers once gave is
 * kept in the database, for a year since it was last the newest. So long is what it asks the API promised, too (decision 144).
 */
export class KeptEmbeds {
  readonly #older = new LeastRecentlyUsed<string, EmbedFile>(REMEMBERED);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    readonly newest: readonly EmbedFile[],
  ) {}

  /** Null: there never was such a file, or it is not kept any more. */
  async find(name: GivenName, hash: string): Promise<EmbedFile | null> {
    const key = `${name} ${hash}`;
    const known = this.newest.find((file) => file.name === name && file.hash === hash) ?? this.#older.get(key);
    if (known) return known;
    const [row] = await this.unitOfWork.query<{ body: Buffer }>(
      `SELECT body FROM embed_files WHERE name = $1 AND hash = $2`,
      [name, hash],
    );
    if (!row) return null;
    const file = await embedFile(name, row.body);
    this.#older.set(key, file);
    return file;
  }

  /** In every process that gives them: what is the newest is written down, and what has not been for a year goes. */
  keeping(): Sweep {
    return {
      name: 'partners.embeds',
      everySeconds: 3_600,
      run: async () => {
        const now = this.clock.now().toString();
        for (const { name, hash, body } of this.newest) {
          await this.unitOfWork.query(
            `INSERT INTO embed_files (name, hash, body, newest_until) VALUES ($1, $2, $3, $4)
             ON CONFLICT (name, hash) DO UPDATE SET newest_until = greatest(embed_files.newest_until, excluded.newest_until)`,
            [name, hash, body, now],
          );
        }
        const gone = await this.unitOfWork.query(
          `DELETE FROM embed_files WHERE newest_until < $1::timestamptz - interval '1 year' RETURNING 1`,
          [now],
        );
        return gone.length;
      },
    };
  }
}
