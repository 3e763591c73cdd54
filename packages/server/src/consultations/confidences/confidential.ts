import type { ServiceKind } from '../../catalog/words.js';
import type { Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import type { Cipher } from '../../platform/cipher.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { Arrangement } from '../arrangement/arrangement.js';
import type { AgeBand, ContactMethod, Relation } from '../words.js';
import type { Flag } from '../screening/screen-answers.js';
import type { GivenAnswer } from '../screening/screening-versions.js';

/** Who asks and how to reach them. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly preferredContact: ContactMethod;
  readonly mayLeaveMessage: boolean;
  readonly accessNeeds: string | null;
  /** Where the patient lives by the clock; mails tell times in it. */
  readonly timeZone: string;
  readonly requester: { readonly name: string; readonly email: string; readonly relation: Relation } | null;
}

/** What was asked and answered. */
export interface Answers {
  readonly ageBand: AgeBand;
  readonly patientLocation: string;
  readonly treatmentLocation: string | null;
  readonly services: readonly ServiceKind[];
  readonly deliveryMethods: readonly string[];
  readonly conditions: readonly string[];
  readonly screeningVersion: string;
  readonly screening: readonly GivenAnswer[];
}

/** What the practitioner may see before opening the answers. */
export interface Summary {
  readonly flagCount: number;
  readonly safetyFirst: boolean;
  readonly deliveryMethods: readonly string[];
  readonly patientLocation: string;
}

/** Everything confidential of one request, before it is written. */
export interface Confidences {
  readonly contact: Contact;
  readonly answers: Answers;
  readonly flags: readonly Flag[];
  readonly summary: Summary;
  readonly message: string | null;
}

export interface OpenedAnswers {
  readonly answers: Answers;
  readonly flags: readonly Flag[];
  readonly message: string | null;
}

type Column = 'contact' | 'answers' | 'flags' | 'summary' | 'message' | 'answer_note' | 'arrangement';

const TABLE = 'consultations';

/**
 * The only way to what people said in confidence. It is written encrypted, each part bound to its column and row, and
 * read only together with one audit entry in the same transaction.
 */
export class Confidential {
  constructor(private readonly cipher: Cipher) {}

  /** The ciphertexts of a request, by column. */
  seal(
    id: string,
    confidences: Confidences,
  ): Readonly<Record<Exclude<Column, 'answer_note' | 'arrangement'>, Buffer | null>> {
    return {
      contact: this.sealPart(id, 'contact', confidences.contact),
      answers: this.sealPart(id, 'answers', confidences.answers),
      flags: this.sealPart(id, 'flags', confidences.flags),
      summary: this.sealPart(id, 'summary', confidences.summary),
      message: confidences.message === null ? null : this.sealPart(id, 'message', confidences.message),
    };
  }

  sealPart(id: string, column: Column, value: unknown): Buffer {
    return this.cipher.encrypt(JSON.stringify(value), { table: TABLE, column, row: id });
  }

  sealNote(eventId: string, note: string): Buffer {
    return this.cipher.encrypt(note, { table: 'consultation_events', column: 'note', row: eventId });
  }

  /** The words that came with a change, for the other side. */
  async readNote(tx: Transaction, actor: Actor, id: string, eventId: string, note: Buffer): Promise<string> {
    await recordAudit(tx, { actor, action: 'consultation.note.read', subjectKind: 'consultation', subjectId: id });
    return this.cipher.decrypt(note, { table: 'consultation_events', column: 'note', row: eventId });
  }

  /** Equal for the same mail address, whatever its letters' case, and good for nothing else. */
  contactHash(email: string): Buffer {
    return this.cipher.mac('consultation-contact', email.trim().toLowerCase());
  }

  keyHash(idempotencyKey: string): Buffer {
    return this.cipher.mac('consultation-idempotency-key', idempotencyKey);
  }

  inputHash(input: unknown): Buffer {
    return this.cipher.mac('consultation-idempotency-input', JSON.stringify(input));
  }

  /** Null once erased. */
  async readContact(tx: Transaction, actor: Actor, id: string): Promise<Contact | null> {
    const [contact] = await this.#read(tx, actor, id, 'consultation.contact.read', ['contact']);
    return contact as Contact | null;
  }

  /** Null once erased. */
  async readAnswers(
    tx: Transaction,
    actor: Actor,
    id: string,
    as: 'COLLEAGUE' | null = null,
  ): Promise<OpenedAnswers | null> {
    const columns = ['answers', 'flags', 'message'] as const;
    const [answers, flags, message] = await this.#read(tx, actor, id, 'consultation.answers.read', columns, as);
    if (!answers) return null;
    return { answers: answers as Answers, flags: flags as Flag[], message: message as string | null };
  }

  /** Null once erased. */
  async readSummary(tx: Transaction, actor: Actor, id: string): Promise<Summary | null> {
    const [summary] = await this.#read(tx, actor, id, 'consultation.summary.read', ['summary']);
    return summary as Summary | null;
  }

  /** What the practitioner wrote with an answer that is not said yet. */
  async readAnswerNote(tx: Transaction, actor: Actor, id: string): Promise<string | null> {
    const [note] = await this.#read(tx, actor, id, 'consultation.note.read', ['answer_note']);
    return note as string | null;
  }

  /** Null when nothing was arranged, and once erased. */
  async readArrangement(tx: Transaction, actor: Actor, id: string): Promise<Arrangement | null> {
    const [arrangement] = await this.#read(tx, actor, id, 'consultation.arrangement.read', ['arrangement']);
    return arrangement as Arrangement | null;
  }

  async #read(
    tx: Transaction,
    actor: Actor,
    id: string,
    action: string,
    columns: readonly Column[],
    why: string | null = null,
  ): Promise<unknown[]> {
    const [row] = await tx.query<Partial<Record<Column, Buffer | null>>>(
      `SELECT ${columns.join(', ')} FROM ${TABLE} WHERE id = $1`,
      [id],
    );
    const parts = columns.map((column) => this.#open(id, column, row?.[column] ?? null));
    if (parts.some((part) => part !== null)) {
      await recordAudit(tx, { actor, action, subjectKind: 'consultation', subjectId: id, ...(why && { why }) });
    }
    return parts;
  }

  #open(id: string, column: Column, ciphertext: Buffer | null): unknown {
    if (ciphertext === null) return null;
    return JSON.parse(this.cipher.decrypt(ciphertext, { table: TABLE, column, row: id }));
  }
}
