import { setImmediate as letOthersIn } from 'node:timers/promises';
import type { DocumentJudge } from '../../platform/doors/documents/document-judge.js';
import { LeastRecentlyUsed } from '../../platform/least-recently-used.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { listTexts } from './manifest.repository.js';

/** What a document that was uploaded is worth by the schema that is served now. */
export interface DocumentToday {
  /** Why it is refused by now; null: it is answered. */
  readonly trouble: string | null;
  /** What it asks for that is deprecated, by path. */
  readonly deprecated: readonly string[];
}

/** Some megabytes. */
const MOST_KNOWN = 20_000;

/** A schema does not change while a process runs: each document is judged once in it, when its partner looks. */
export class DocumentsToday {
  readonly #known = new LeastRecentlyUsed<string, DocumentToday>(MOST_KNOWN);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly judge: () => DocumentJudge,
  ) {}

  async of(hashes: readonly string[]): Promise<ReadonlyMap<string, DocumentToday>> {
    const told = new Map<string, DocumentToday>();
    for (const hash of hashes) {
      const known = this.#known.get(hash);
      if (known) told.set(hash, known);
    }
    const texts = await listTexts(
      this.unitOfWork,
      hashes.filter((hash) => !told.has(hash)),
    );
    for (const { hash, document } of texts) {
      const today = this.#todayOf(document);
      this.#known.set(hash, today);
      told.set(hash, today);
      // As where they are uploaded: of whoever asks meanwhile, nobody waits for more than one.
      await letOthersIn();
    }
    return told;
  }

  #todayOf(document: string): DocumentToday {
    const judged = this.judge().judge(document);
    return judged.kind === 'FITS'
      ? { trouble: null, deprecated: judged.deprecated }
      : { trouble: judged.message, deprecated: [] };
  }
}
