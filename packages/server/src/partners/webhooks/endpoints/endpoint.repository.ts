import type { Cell, Cipher } from '../../../platform/cipher.js';
import type { Transaction, UnitOfWork } from '../../../platform/unit-of-work.js';
import type { WebhookEventType } from '../telling/event-types.js';

type Reader = Pick<UnitOfWork, 'query'>;

/** Why nothing is sent: its partner paused it, nothing was taken there for days, or it answered that it is gone. */
export type PauseReason = 'PARTNER' | 'FAILING' | 'GONE';

export interface StoredEndpoint {
  readonly id: string;
  readonly partnerId: string;
  readonly name: string;
  readonly address: string;
  readonly events: readonly WebhookEventType[];
  readonly madeAt: Date;
  readonly failingSince: Date | null;
  readonly pausedAt: Date | null;
  readonly pausedBecause: PauseReason | null;
  /** How many messages wait for it. */
  readonly waiting: number;
}

export interface StoredSecret {
  readonly id: string;
  readonly secret: string;
  readonly madeAt: Date;
  /** Null: it is the one in use. */
  readonly endsAt: Date | null;
}

type EndpointRow = Omit<StoredEndpoint, 'address'> & { readonly address: Buffer };

const ENDPOINT = `e.id, e.partner_id AS "partnerId", e.name, e.address, e.events, e.made_at AS "madeAt",
  e.failing_since AS "failingSince", e.paused_at AS "pausedAt", e.paused_because AS "pausedBecause",
  (SELECT count(*)::integer FROM webhook_messages m WHERE m.endpoint_id = e.id AND m.state = 'WAITING') AS waiting`;

/** Where partners are told, and the secrets that what they are told is signed with. */
export class WebhookEndpoints {
  constructor(private readonly cipher: Cipher) {}

  async list(reader: Reader, partnerId: string): Promise<StoredEndpoint[]> {
    const rows = await reader.query<EndpointRow>(
      `SELECT ${ENDPOINT} FROM webhook_endpoints e WHERE e.partner_id = $1 ORDER BY e.made_at, e.id`,
      [partnerId],
    );
    return rows.map((row) => ({ ...row, address: this.addressOf(row) }));
  }

  /** Null: it is another partner's, or not there. */
  async find(reader: Reader, partnerId: string, id: string): Promise<StoredEndpoint | null> {
    const [row] = await reader.query<EndpointRow>(
      `SELECT ${ENDPOINT} FROM webhook_endpoints e WHERE e.partner_id = $1 AND e.id = $2`,
      [partnerId, id],
    );
    return row ? { ...row, address: this.addressOf(row) } : null;
  }

  async add(
    tx: Transaction,
    { id, partnerId, name, address, events }: Pick<StoredEndpoint, 'id' | 'partnerId' | 'name' | 'address' | 'events'>,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO webhook_endpoints (id, partner_id, name, address, events, made_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, partnerId, name, this.cipher.encrypt(address, addressCell(id)), events, tx.clock.now().toString()],
    );
  }

  /** The caller holds it. At another address nothing has failed yet. */
  async change(
    tx: Transaction,
    { id, name, address, events }: Pick<StoredEndpoint, 'id' | 'name' | 'address' | 'events'>,
    isMoved: boolean,
  ): Promise<void> {
    await tx.query(
      `UPDATE webhook_endpoints SET name = $2, address = $3, events = $4,
         failing_since = CASE WHEN $5 THEN NULL ELSE failing_since END WHERE id = $1`,
      [id, name, this.cipher.encrypt(address, addressCell(id)), events, isMoved],
    );
  }

  /** The caller holds it: where it is called now, which may be elsewhere than a moment ago. */
  async addressNow(tx: Transaction, id: string): Promise<string> {
    const [row] = await tx.query<{ address: Buffer }>(`SELECT address FROM webhook_endpoints WHERE id = $1`, [id]);
    if (!row) throw new Error('What is held cannot be gone.');
    return this.addressOf({ id, address: row.address });
  }

  /** False: it was not there any more. What was sent to it goes with it. */
  async remove(tx: Transaction, partnerId: string, id: string): Promise<boolean> {
    const rows = await tx.query(`DELETE FROM webhook_endpoints WHERE partner_id = $1 AND id = $2 RETURNING 1`, [
      partnerId,
      id,
    ]);
    return rows.length > 0;
  }

  addressOf({ id, address }: { readonly id: string; readonly address: Buffer }): string {
    return this.cipher.decrypt(address, addressCell(id));
  }

  /** Of each of these: those that sign now, the newest first. */
  async secretsOf(reader: Reader, endpointIds: readonly string[], now: string): Promise<Map<string, StoredSecret[]>> {
    const rows = await reader.query<Omit<StoredSecret, 'secret'> & { endpointId: string; secret: Buffer }>(
      `SELECT id, endpoint_id AS "endpointId", secret, made_at AS "madeAt", ends_at AS "endsAt" FROM webhook_secrets
       WHERE endpoint_id = ANY ($1::uuid[]) AND (ends_at IS NULL OR ends_at > $2) ORDER BY ends_at NULLS FIRST`,
      [endpointIds, now],
    );
    const found = new Map<string, StoredSecret[]>(endpointIds.map((id) => [id, []]));
    for (const { endpointId, ...row } of rows) {
      found.get(endpointId)?.push({ ...row, secret: this.cipher.decrypt(row.secret, secretCell(row.id)) });
    }
    return found;
  }

  async addSecret(tx: Transaction, endpointId: string, { id, secret }: Pick<StoredSecret, 'id' | 'secret'>) {
    await tx.query(`INSERT INTO webhook_secrets (id, endpoint_id, secret, made_at) VALUES ($1, $2, $3, $4)`, [
      ...[id, endpointId, this.cipher.encrypt(secret, secretCell(id)), tx.clock.now().toString()],
    ]);
  }

  /** The one in use signs until then, beside the one that is added now. */
  async letSecretEnd(tx: Transaction, endpointId: string, endsAt: string): Promise<void> {
    await tx.query(`UPDATE webhook_secrets SET ends_at = $2 WHERE endpoint_id = $1 AND ends_at IS NULL`, [
      endpointId,
      endsAt,
    ]);
  }

  /** Of two, the newer no longer signs anything, and the older one until then, beside the one that is added now. */
  async letOlderSignUntil(tx: Transaction, endpointId: string, endsAt: string): Promise<void> {
    await tx.query(`DELETE FROM webhook_secrets WHERE endpoint_id = $1 AND ends_at IS NULL`, [endpointId]);
    await tx.query(`UPDATE webhook_secrets SET ends_at = $2 WHERE endpoint_id = $1`, [endpointId, endsAt]);
  }

  /** Of a secret that was followed by another: it signs nothing more, and nobody has it. False: there was none. */
  async endOlderSecret(tx: Transaction, endpointId: string): Promise<boolean> {
    const rows = await tx.query(
      `DELETE FROM webhook_secrets WHERE endpoint_id = $1 AND ends_at IS NOT NULL RETURNING 1`,
      [endpointId],
    );
    return rows.length > 0;
  }
}

/** Whoever changes one holds it, and locks what is sent to it only afterwards. False: it is not there, or not this partner's. */
export async function holdEndpoint(tx: Transaction, id: string, partnerId: string | null): Promise<boolean> {
  const rows = await tx.query(
    `SELECT FROM webhook_endpoints WHERE id = $1 AND ($2::uuid IS NULL OR partner_id = $2) FOR NO KEY UPDATE`,
    [id, partnerId],
  );
  return rows.length > 0;
}

/** The caller holds it. What waited is given up: after a pause, partners read the feed of changes. */
export async function pauseEndpoint(tx: Transaction, id: string, because: PauseReason): Promise<void> {
  const now = tx.clock.now().toString();
  await tx.query(`UPDATE webhook_endpoints SET paused_at = $2, paused_because = $3 WHERE id = $1`, [id, now, because]);
  await tx.query(
    `UPDATE webhook_messages SET state = 'GIVEN_UP', finished_at = $2, leased_until = NULL
     WHERE endpoint_id = $1 AND state = 'WAITING'`,
    [id, now],
  );
}

/** The caller holds it. False: it was not paused. */
export async function resumeEndpoint(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.query(
    `UPDATE webhook_endpoints SET paused_at = NULL, paused_because = NULL, failing_since = NULL
     WHERE id = $1 AND paused_at IS NOT NULL RETURNING 1`,
    [id],
  );
  return rows.length > 0;
}

function addressCell(row: string): Cell {
  return { table: 'webhook_endpoints', column: 'address', row };
}

function secretCell(row: string): Cell {
  return { table: 'webhook_secrets', column: 'secret', row };
}
