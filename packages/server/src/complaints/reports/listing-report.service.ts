import { randomUUID } from 'node:crypto';
import type { CrisisDesk } from '../../consultations/crisis/crisis-desk.js';
import type { ListingReads } from '../../listing/listing-reads.js';
import { recordAudit } from '../../platform/audit.js';
import type { Cipher } from '../../platform/cipher.js';
import { Problems, type InputProblem } from '../../platform/graphql/errors.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { addressKey, type RateLimits } from '../../platform/rate-limits.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { countErased } from '../../platform/erasures/erasures.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import { formSent } from '../form-sent.js';
import type { ReportListingInput } from './listing-report.inputs.js';
import { ReportReceived, type ReportListingResult } from './listing-report.results.js';

const limit = { name: 'listing.report', capacity: 5, seconds: 3_600 };
const longestText = 2_000;
const longestContact = 200;
/** People write about their health here too, so a report is not kept for good. */
export const REPORT_DAYS_KEPT = 180;

export interface ReportTools {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly limits: RateLimits;
  readonly crisis: CrisisDesk;
  readonly listings: ListingReads;
}

/** "Something wrong?": anyone may say so, about a listing that may be seen. Danger is heard before anything else. */
export class ListingReports {
  constructor(private readonly tools: ReportTools) {}

  async report(input: ReportListingInput, context: RequestContext): Promise<ReportListingResult> {
    const { crisis, limits, listings } = this.tools;
    const heard = await crisis.hear({ yesNow: false, texts: [input.text, input.contact] }, input.safeAcknowledgement);
    if (typeof heard === 'object') return heard;
    const problems = problemsOf(input);
    if (problems.length > 0) return new InvalidInput(problems);
    const taken = await limits.take(limit, addressKey(context.clientAddress));
    if (!taken.allowed) return new TooManyRequests(taken.retryAfterSeconds);
    const key = keyOf('Practitioner', input.practitionerId);
    const practitioner = key && (await listings.practitioners(context).load(key));
    const isStored = practitioner && (await this.#store(practitioner.key, input, context, heard === 'SAID_SAFE'));
    return isStored ? new ReportReceived() : new NotFound('We could not find that listing.');
  }

  /** What was written, for an operator, who writes down first that they read it. Null: it was erased. */
  async read(tx: Transaction, id: string): Promise<{ readonly text: string; readonly contact: string | null } | null> {
    const [row] = await tx.query<{ text: Buffer; contact: Buffer | null }>(
      `SELECT text, contact FROM listing_reports WHERE id = $1`,
      [id],
    );
    const opened = (column: string, value: Buffer) =>
      this.tools.cipher.decrypt(value, { table: 'listing_reports', column, row: id });
    return row ? { text: opened('text', row.text), contact: row.contact && opened('contact', row.contact) } : null;
  }

  /** The privacy page says this day: change both. */
  erasure(): Sweep {
    return {
      name: 'listing.reports',
      everySeconds: 3_600,
      run: async () => {
        const { unitOfWork } = this.tools;
        const before = unitOfWork.clock.now().subtract({ hours: REPORT_DAYS_KEPT * 24 });
        return unitOfWork.run(async (tx) => {
          const gone = await tx.query(`DELETE FROM listing_reports WHERE at <= $1 RETURNING 1`, [before.toString()]);
          await countErased(tx, 'listing.report', gone.length);
          return gone.length;
        });
      },
    };
  }

  /** A form that is sent twice is one report. False: the listing went at that very moment. */
  #store(
    practitionerId: string,
    { attempt, text, contact }: ReportListingInput,
    { actor }: RequestContext,
    saidSafe: boolean,
  ): Promise<boolean> {
    const { unitOfWork, cipher } = this.tools;
    const id = randomUUID();
    const said = { text: text.trim(), contact: contact?.trim() || null };
    const sealed = (column: 'text' | 'contact', value: string) =>
      cipher.encrypt(value, { table: 'listing_reports', column, row: id });
    const sending = cipher.mac('report-sending', formSent(attempt), practitionerId, said.text, said.contact ?? '');
    return unitOfWork.run(async (tx) => {
      const there = await tx.query(`SELECT 1 FROM practitioners WHERE id = $1 FOR KEY SHARE`, [practitionerId]);
      if (there.length === 0) return false;
      const stored = await tx.query(
        `INSERT INTO listing_reports (id, practitioner_id, at, text, contact, said_safe, sending)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (sending) DO NOTHING RETURNING 1`,
        [
          ...[id, practitionerId, tx.clock.now().toString(), sealed('text', said.text)],
          ...[said.contact === null ? null : sealed('contact', said.contact), saidSafe, sending],
        ],
      );
      if (stored.length === 0) return true;
      await recordAudit(tx, { actor, action: 'listing.report.received', subjectKind: 'listing_report', subjectId: id });
      return true;
    });
  }
}

function problemsOf({ text, contact }: ReportListingInput): readonly InputProblem[] {
  const problems = new Problems();
  if (text.trim() === '') problems.add(['text'], 'Say in a few words what is wrong.');
  if (text.length > longestText) problems.add(['text'], `Please keep it under ${longestText} characters.`);
  if (contact && contact.length > longestContact) {
    problems.add(['contact'], `Please keep it under ${longestContact} characters.`);
  }
  if (contact && /[\r\n]/.test(contact)) problems.add(['contact'], 'Please write it on one line.');
  return problems.list;
}
