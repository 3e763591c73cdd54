import type { Cipher } from '../../../platform/cipher.js';
import type { PageRequest } from '../../../platform/graphql/pagination.js';
import type { UnitOfWork } from '../../../platform/unit-of-work.js';
import type { WebhookMessage } from './message.js';
import { answerCell, type AttemptTrouble } from './sending.js';

export type DeliveryState = 'WAITING' | 'DELIVERED' | 'GIVEN_UP';

export interface StoredAttempt {
  readonly at: Date;
  readonly milliseconds: number;
  readonly status: number | null;
  readonly trouble: AttemptTrouble | null;
  /** The beginning of what was answered; null: nothing was. */
  readonly answer: string | null;
}

export interface StoredDelivery extends WebhookMessage {
  readonly position: number;
  readonly state: DeliveryState;
  readonly dueAt: Date;
  readonly isBehindAnother: boolean;
  readonly lastAttempt: StoredAttempt | null;
}

export interface DeliveryPage {
  readonly state: DeliveryState | null;
  /** Only those about this listing, by its row's id; null: about any, or none. */
  readonly practitionerId: string | null;
  /** FORWARD: to older ones. */
  readonly direction: PageRequest['direction'];
  /** Only those beyond what stands at this position; null: from the newest on, or from the oldest. */
  readonly from: number | null;
  readonly most: number;
}

interface AttemptRow extends Omit<StoredAttempt, 'answer'> {
  readonly id: string;
  readonly messageId: string;
  readonly answer: Buffer | null;
}
type DeliveryRow = Omit<StoredDelivery, 'lastAttempt'>;

const DELIVERY = `m.id, m.type, m.practitioner_id AS "practitionerId", m.told_at AS "toldAt", m.position, m.state,
  m.due_at AS "dueAt", m.state = 'WAITING' AND EXISTS (
    SELECT FROM webhook_messages earlier
    WHERE earlier.endpoint_id = m.endpoint_id AND earlier.practitioner_id = m.practitioner_id
      AND earlier.state = 'WAITING' AND earlier.position < m.position) AS "isBehindAnother"`;
const ATTEMPT = `a.id, a.message_id AS "messageId", a.at, a.milliseconds, a.status, a.trouble, a.answer`;

const listStatement = (beyond: '<' | '>', order: 'DESC' | 'ASC') => `
  SELECT ${DELIVERY} FROM webhook_messages m
  WHERE m.endpoint_id = $1 AND ($2::text IS NULL OR m.state = $2) AND ($3::bigint IS NULL OR m.position ${beyond} $3)
    AND ($5::uuid IS NULL OR m.practitioner_id = $5)
  ORDER BY m.position ${order} LIMIT $4`;

export const listStatements = {
  FORWARD: listStatement('<', 'DESC'),
  BACKWARD: listStatement('>', 'ASC'),
} as const satisfies Readonly<Record<PageRequest['direction'], string>>;

/** What was sent where, and what was answered. */
export class DeliveryLog {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: Cipher,
  ) {}

  /** The newest first. */
  async list(
    endpointId: string,
    { state, practitionerId, direction, from, most }: DeliveryPage,
  ): Promise<StoredDelivery[]> {
    const rows = await this.unitOfWork.query<DeliveryRow>(listStatements[direction], [
      ...[endpointId, state, from, most],
      practitionerId,
    ]);
    return this.#withLastAttempts(direction === 'FORWARD' ? rows : rows.toReversed());
  }

  async find(endpointId: string, id: string): Promise<StoredDelivery | null> {
    const rows = await this.unitOfWork.query<DeliveryRow>(
      `SELECT ${DELIVERY} FROM webhook_messages m WHERE m.endpoint_id = $1 AND m.id = $2`,
      [endpointId, id],
    );
    const [found] = await this.#withLastAttempts(rows);
    return found ?? null;
  }

  /** The newest first. */
  async attemptsOf(messageId: string): Promise<StoredAttempt[]> {
    const rows = await this.unitOfWork.query<AttemptRow>(
      `SELECT ${ATTEMPT} FROM webhook_attempts a WHERE a.message_id = $1 ORDER BY a.at DESC, a.id LIMIT 100`,
      [messageId],
    );
    return rows.map((row) => this.#attemptOf(row));
  }

  async #withLastAttempts(rows: readonly DeliveryRow[]): Promise<StoredDelivery[]> {
    const last = await this.unitOfWork.query<AttemptRow>(
      `SELECT a.* FROM unnest($1::uuid[]) AS m(id) CROSS JOIN LATERAL (
         SELECT ${ATTEMPT} FROM webhook_attempts a WHERE a.message_id = m.id ORDER BY a.at DESC, a.id LIMIT 1) a`,
      [rows.map(({ id }) => id)],
    );
    const found = new Map(last.map((row) => [row.messageId, this.#attemptOf(row)]));
    return rows.map((row) => ({ ...row, lastAttempt: found.get(row.id) ?? null }));
  }

  #attemptOf({ id, at, milliseconds, status, trouble, answer }: AttemptRow): StoredAttempt {
    return {
      ...{ at, milliseconds, status, trouble },
      answer: answer && this.cipher.decrypt(answer, answerCell(id)),
    };
  }
}
