import type { Catalog } from '../../catalog/catalog.js';
import type { HelpLine } from '../../catalog/help-line.results.js';
import { legalDay } from '../../listing/legality/legal-day.js';
import { type Cipher, equalInConstantTime } from '../../platform/cipher.js';
import { leaveOutOfAccessLog } from '../../platform/process/access-log.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { CrisisSupport } from './crisis.results.js';
import { dangerousAmong, searchSpeaksOfDanger, speaksOfDanger } from './read-danger.js';

/** Everything in which danger is looked for. */
export interface Said {
  /** "Yes" to the danger question. */
  readonly yesNow: boolean;
  /** In any order: the acknowledgement is for the words, wherever on the form they stand. */
  readonly texts: readonly (string | null | undefined)[];
}

/** SAID_SAFE: there was danger in the words, and the person has since chosen "I am safe, continue" for these very words. */
export type Heard = 'NO_DANGER' | 'SAID_SAFE' | CrisisSupport;

const PURPOSE = 'crisis-acknowledgement';
const ACKNOWLEDGED_FOR = { hours: 2 };

/** Hears danger before anything else is looked at. It keeps one number per day for the whole country, and nothing else. */
export class CrisisDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: Cipher,
    private readonly catalog: Catalog,
  ) {}

  /** What to do with a send: go on, go on with a flag, or stop and show who can help. */
  async hear(said: Said, acknowledgement: string | null | undefined): Promise<Heard> {
    const written = said.texts.filter((text) => text != null).map((text) => text.trim());
    const dangerous = dangerousAmong(written).sort();
    if (!said.yesNow && dangerous.length === 0) return 'NO_DANGER';
    const fingerprint = this.cipher.mac(PURPOSE, said.yesNow ? 'yes' : '', ...dangerous).toString('base64url');
    if (this.#isAcknowledged(fingerprint, acknowledgement)) return 'SAID_SAFE';
    leaveOutOfAccessLog();
    // A number that could not be kept must not keep help from anybody; what ails the database says so elsewhere.
    await this.#count().catch(() => undefined);
    const expires = this.unitOfWork.clock.now().add(ACKNOWLEDGED_FOR);
    return new CrisisSupport(this.lines(), this.cipher.seal(PURPOSE, fingerprint, expires));
  }

  /** For words that are sent all the same: the lines to show beside what happened, or none. */
  linesFor(text: string | null | undefined): HelpLine[] {
    return text != null && speaksOfDanger(text) ? this.lines() : [];
  }

  /** For a search field. Keeps nothing, counts nothing. */
  linesForSearch(text: string): HelpLine[] {
    return searchSpeaksOfDanger(text.slice(0, 1000)) ? this.lines() : [];
  }

  lines(): HelpLine[] {
    return this.catalog.helpLines(null, legalDay(this.unitOfWork.clock.now()));
  }

  #isAcknowledged(fingerprint: string, acknowledgement: string | null | undefined): boolean {
    if (!acknowledgement || acknowledgement.length > 1000) return false;
    const acknowledged = this.cipher.unseal(PURPOSE, acknowledgement, this.unitOfWork.clock.now());
    return typeof acknowledged === 'string' && equalInConstantTime(acknowledged, fingerprint);
  }

  async #count(): Promise<void> {
    const day = this.unitOfWork.clock.now().toZonedDateTimeISO('America/New_York').toPlainDate().toString();
    await this.unitOfWork.query(
      `INSERT INTO crisis_counts AS counted (on_date, count) VALUES ($1, 1)
       ON CONFLICT (on_date) DO UPDATE SET count = counted.count + 1`,
      [day],
    );
  }
}
