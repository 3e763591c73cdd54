import { patientLinkPurposes, type LinkHolder, type LinkRole, type PatientLinkPurpose } from '../platform/actor.js';
import { type Cipher, equalInConstantTime } from '../platform/cipher.js';
import type { Temporal } from 'temporal-polyfill';
import { fromDate } from '../platform/clock.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';

/** What makes a token another one than the one before. */
interface Round {
  readonly generation: number;
  readonly briefRound: number;
}

interface LinkRow extends Round {
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly briefUntil: Date | null;
}

/** A link of another role than the patient's is for one thing anyway. */
type Kind =
  | { readonly role: 'PATIENT'; readonly purpose: PatientLinkPurpose }
  | { readonly role: Exclude<LinkRole, 'PATIENT'>; readonly purpose: null };

/** By the number that stands in a token. New kinds come at the end. */
const KINDS: readonly Kind[] = [
  { role: 'PATIENT', purpose: 'CONSULTATION' },
  { role: 'PRACTITIONER', purpose: null },
  { role: 'WAITING', purpose: null },
  ...patientLinkPurposes
    .filter((purpose) => purpose !== 'CONSULTATION')
    .map((purpose) => ({ role: 'PATIENT', purpose }) as const),
];
/** Mailed when it is asked for, and worth something for a short time only. */
const BRIEF: PatientLinkPurpose = 'EVERYTHING';
const ID_BYTES = 16;
const PROOF_BYTES = 24;
const TOKEN_BYTES = ID_BYTES + 1 + PROOF_BYTES;
/** A browser holds no more links of one consultation than there are purposes. */
const MOST_HELD = patientLinkPurposes.length;

/**
 * Private links. A token says which thing, which role and which purpose it is for, and proves it with a keyed hash of all
 * three and of the link's generation, so that there is nothing to store and nothing to steal from the database. It works
 * until it expires, is revoked, or its generation is over: one generation for all purposes, so that all are closed at once.
 */
export class AccessLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: Cipher,
  ) {}

  /** Makes a link work until then; one that exists keeps its token. A revoked one stays revoked. */
  async grant(tx: Transaction, subjectId: string, role: LinkRole, expiresAt: Temporal.Instant): Promise<void> {
    await tx.query(
      `INSERT INTO access_links (subject_id, role, expires_at) VALUES ($1, $2, $3)
       ON CONFLICT (subject_id, role) DO UPDATE SET expires_at = EXCLUDED.expires_at`,
      [subjectId, role, expiresAt.toString()],
    );
  }

  /** Begins a link to everything, for a patient, until then: its token; null where it is revoked. The one of before is over. */
  async grantBriefly(tx: Transaction, subjectId: string, until: Temporal.Instant): Promise<string | null> {
    const [link] = await tx.query<Round>(
      `UPDATE access_links SET brief_round = brief_round + 1, brief_until = $2
       WHERE subject_id = $1 AND role = 'PATIENT' AND revoked_at IS NULL
       RETURNING generation, brief_round AS "briefRound"`,
      [subjectId, until.toString()],
    );
    return link ? this.#briefToken(subjectId, link) : null;
  }

  /** The token of the link to everything that was begun last; null: none works. */
  async briefToken(tx: Transaction, subjectId: string): Promise<string | null> {
    const [link] = await tx.query<Round>(
      `SELECT generation, brief_round AS "briefRound" FROM access_links
       WHERE subject_id = $1 AND role = 'PATIENT' AND revoked_at IS NULL AND brief_until > $2`,
      [subjectId, tx.clock.now().toString()],
    );
    return link ? this.#briefToken(subjectId, link) : null;
  }

  /** Until when the link to everything works that was asked for last; null: none does. */
  async briefUntil(tx: Transaction, subjectId: string): Promise<Temporal.Instant | null> {
    const [row] = await tx.query<{ until: Date }>(
      `SELECT brief_until AS until FROM access_links
       WHERE subject_id = $1 AND role = 'PATIENT' AND revoked_at IS NULL AND brief_until > $2`,
      [subjectId, tx.clock.now().toString()],
    );
    return row ? fromDate(row.until) : null;
  }

  /** Makes every token given out so far worthless. */
  async revoke(tx: Transaction, subjectId: string, role: LinkRole): Promise<void> {
    await tx.query(
      `UPDATE access_links SET revoked_at = $3, generation = generation + 1 WHERE subject_id = $1 AND role = $2`,
      [subjectId, role, tx.clock.now().toString()],
    );
  }

  /**
   * Makes every token given out so far worthless, of whichever purpose, and the link work on by another one. A revoked one
   * stays revoked.
   */
  async renew(tx: Transaction, subjectId: string, role: LinkRole): Promise<void> {
    await tx.query(
      `UPDATE access_links SET generation = generation + 1, brief_until = NULL
       WHERE subject_id = $1 AND role = $2 AND revoked_at IS NULL`,
      [subjectId, role],
    );
  }

  /** The token of a link that works, or null. To be shown or mailed to its holder, never written down or logged. */
  tokenFor(subjectId: string, role: Exclude<LinkRole, 'PATIENT'>): Promise<string | null> {
    return this.#tokenOf(subjectId, { role, purpose: null });
  }

  /** The same for a patient: of a link for this purpose and no other. */
  patientToken(subjectId: string, purpose: PatientLinkPurpose): Promise<string | null> {
    return this.#tokenOf(subjectId, { role: 'PATIENT', purpose });
  }

  /** Who holds this token; null when it was altered, made up, has expired or was revoked, without saying which. */
  async read(token: string): Promise<LinkHolder | null> {
    // Anything longer was never ours; base64url that decodes to the right bytes but is written otherwise neither.
    if (token.length > 100) return null;
    const bytes = Buffer.from(token, 'base64url');
    const kind = KINDS[bytes[ID_BYTES] ?? -1];
    if (bytes.length !== TOKEN_BYTES || !kind || bytes.toString('base64url') !== token) return null;
    const subjectId = uuidOf(bytes.subarray(0, ID_BYTES));
    const link = await this.#findWorking(subjectId, kind);
    if (!link || !equalInConstantTime(bytes, this.#token(subjectId, kind, link))) return null;
    return kind.role === 'PATIENT'
      ? { kind: 'LINK', role: kind.role, subjectId, purposes: [kind.purpose] }
      : { kind: 'LINK', role: kind.role, subjectId };
  }

  /** What a browser holds: one token, or several of one consultation with dots between them. The first says of which. */
  async readHeld(held: string): Promise<LinkHolder | null> {
    const holders = await Promise.all(tokensIn(held).map((token) => this.read(token)));
    const first = holders.find((holder) => holder !== null);
    if (first?.role !== 'PATIENT') return first ?? null;
    const purposes = holders.flatMap((each) =>
      each?.role === 'PATIENT' && each.subjectId === first.subjectId ? each.purposes : [],
    );
    return { ...first, purposes: [...new Set(purposes)] };
  }

  /**
   * What a browser holds once it opened this one, too: a link for less takes nothing away that another one opened. Those of
   * something else, and those that open nothing any more, go.
   */
  async addTo(held: string | null, token: string): Promise<string> {
    const opened = await this.read(token);
    const kept: string[] = [];
    for (const each of tokensIn(held ?? '')) {
      const holder = each === token ? null : await this.read(each);
      if (holder?.role === opened?.role && holder?.subjectId === opened?.subjectId) kept.push(each);
    }
    return [token, ...kept].slice(0, MOST_HELD).join('.');
  }

  async #tokenOf(subjectId: string, kind: Kind): Promise<string | null> {
    const link = await this.#findWorking(subjectId, kind);
    return link && this.#token(subjectId, kind, link).toString('base64url');
  }

  async #findWorking(subjectId: string, { role, purpose }: Kind): Promise<LinkRow | null> {
    const [link] = await this.unitOfWork.query<LinkRow>(
      `SELECT generation, expires_at AS "expiresAt", revoked_at AS "revokedAt", brief_round AS "briefRound",
         brief_until AS "briefUntil"
       FROM access_links WHERE subject_id = $1 AND role = $2`,
      [subjectId, role],
    );
    if (!link || link.revokedAt || !this.#isAhead(link.expiresAt)) return null;
    return purpose === BRIEF && !this.#isAhead(link.briefUntil) ? null : link;
  }

  #isAhead(until: Date | null): boolean {
    return until !== null && fromDate(until).epochMilliseconds > this.unitOfWork.clock.now().epochMilliseconds;
  }

  #briefToken(subjectId: string, round: Round): string {
    return this.#token(subjectId, { role: 'PATIENT', purpose: BRIEF }, round).toString('base64url');
  }

  #token(subjectId: string, kind: Kind, link: Round): Buffer {
    const proof = this.#proof(subjectId, kind, link).subarray(0, PROOF_BYTES);
    const number = KINDS.findIndex(({ role, purpose }) => role === kind.role && purpose === kind.purpose);
    return Buffer.concat([Buffer.from(subjectId.replaceAll('-', ''), 'hex'), Buffer.from([number]), proof]);
  }

  /** Links to a consultation from before there were purposes are proved as they were: they go on working as such. */
  #proof(subjectId: string, { role, purpose }: Kind, { generation, briefRound }: Round): Buffer {
    if (purpose === null || purpose === 'CONSULTATION') {
      return this.cipher.mac('access-link', subjectId, role, String(generation));
    }
    const round = purpose === BRIEF ? [String(briefRound)] : [];
    return this.cipher.mac('access-link', subjectId, role, String(generation), purpose, ...round);
  }
}

function tokensIn(held: string): string[] {
  return held.split('.', MOST_HELD);
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
