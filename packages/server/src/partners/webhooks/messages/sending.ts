import { randomUUID } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import type { Cell, Cipher } from '../../../platform/cipher.js';
import { oweMail } from '../../../platform/mail/outbox.js';
import { firstBytesOf, unreachedBecauseOf, type OutsideCaller } from '../../../platform/outside/outside-caller.js';
import type { Sweep } from '../../../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../../../platform/unit-of-work.js';
import {
  holdEndpoint,
  pauseEndpoint,
  type PauseReason,
  type WebhookEndpoints,
} from '../endpoints/endpoint.repository.js';
import { TEST_EVENT } from '../telling/event-types.js';
import { bodyOf, messageIdOf } from './message.js';
import {
  bringForward,
  finishMessage,
  isStillLeased,
  leaseDue,
  postponeMessage,
  staysBroughtForward,
  type DueMessage,
} from './messages.repository.js';
import { signatureHeader } from './signature.js';
import { hasFailedForLong, isWorthAWarning, readRetryAfter, speaksOfAbsence, waitAfter, wasAway } from './tries.js';

export const WEBHOOK_PAUSED = 'partners.webhook-paused';
export const WEBHOOK_FAILING = 'partners.webhook-failing';

/** Why there was no answer. */
export const attemptTroubles = ['NO_SUCH_PLACE', 'NOT_SECURE', 'NO_ANSWER', 'TOO_SLOW'] as const;
export type AttemptTrouble = (typeof attemptTroubles)[number];

/** What is kept of an answer's body. */
export const MOST_ANSWER_BYTES = 1024;
/** For the whole of one call, whatever it waits for. */
export const LONGEST_CALL_SECONDS = 15;
/** Any call, and as long again to write down how it went: who holds a lease that is over is dead, and another may try. */
const LEASE_SECONDS = 2 * LONGEST_CALL_SECONDS;
const MOST_UNDER_WAY = 20;
/** Then one run ends, once what is under way has: a process that stops, or is watched, waits no longer. */
const LONGEST_RUN_MS = 20_000;
const GONE = 410;

export interface SendingTools {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly endpoints: WebhookEndpoints;
  readonly caller: Pick<OutsideCaller, 'call'>;
  readonly callMilliseconds?: number;
  /** From 0 to 1. */
  readonly chance?: () => number;
}

interface Outcome {
  readonly status: number | null;
  readonly trouble: AttemptTrouble | null;
  readonly answer: Buffer | null;
  readonly retryAfter: number | null;
  readonly milliseconds: number;
}

/** Sends what is due, many at a time. Any number of processes may: each message is leased to one. */
export function webhookSending(tools: SendingTools): Sweep {
  let isEnding = false;
  return {
    name: 'webhooks',
    everySeconds: 1,
    run: async () => {
      const [began, underWay, failures] = [performance.now(), new Set<Promise<void>>(), new Array<unknown>()];
      for (let total = 0; ;) {
        const mayBegin = !isEnding && failures.length === 0 && performance.now() - began < LONGEST_RUN_MS;
        const wasUnderWay = underWay.size > 0;
        const due = mayBegin ? await lease(tools, MOST_UNDER_WAY - underWay.size) : [];
        for (const message of due) {
          const sent = send(tools, message)
            .catch((error: unknown) => void failures.push(error))
            .finally(() => underWay.delete(sent));
          underWay.add(sent);
        }
        total += due.length;
        if (underWay.size === 0) {
          if (failures.length > 0) throw failures[0];
          // What ended while we looked may have had something behind it.
          if (wasUnderWay && mayBegin) continue;
          return total;
        }
        // The next of a listing may go as soon as the one before it has; what became due meanwhile, too.
        await Promise.race([...underWay, after(1_000, undefined, { ref: false })]);
      }
    },
    end: () => {
      isEnding = true;
    },
  };
}

async function lease({ unitOfWork }: SendingTools, most: number): Promise<DueMessage[]> {
  if (most <= 0) return [];
  const until = unitOfWork.clock.now().add({ seconds: LEASE_SECONDS }).toString();
  return unitOfWork.run((tx) => leaseDue(tx, { most, until }));
}

/** Nothing is locked and no transaction is open while a stranger's server is waited for. */
async function send(tools: SendingTools, message: DueMessage): Promise<void> {
  const outcome = await callOut(tools, message);
  if (outcome === null) return;
  await tools.unitOfWork.run((tx) => note(tools, tx, message, outcome));
}

/** Null: there is nothing to sign with, so the endpoint was removed a moment ago, and nobody is called. */
async function callOut(tools: SendingTools, message: DueMessage): Promise<Outcome | null> {
  const { unitOfWork, endpoints, caller, callMilliseconds = LONGEST_CALL_SECONDS * 1000 } = tools;
  const now = unitOfWork.clock.now();
  const secrets = (await endpoints.secretsOf(unitOfWork, [message.endpointId], now.toString())).get(message.endpointId);
  if (!secrets || secrets.length === 0) return null;
  const signed = {
    messageId: messageIdOf(message),
    seconds: Math.floor(now.epochMilliseconds / 1000),
    body: bodyOf(message),
  };
  const address = new URL(endpoints.addressOf({ id: message.endpointId, address: message.address }));
  const signal = AbortSignal.timeout(callMilliseconds);
  const began = performance.now();
  const took = () => Math.round(performance.now() - began);
  try {
    const response = await caller.call(address, {
      method: 'POST',
      body: signed.body,
      signal,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Clearing-Webhooks/1',
        'webhook-id': signed.messageId,
        'webhook-timestamp': String(signed.seconds),
        'webhook-signature': signatureHeader(
          signed,
          secrets.map(({ secret }) => secret),
        ),
      },
    });
    const retryAfter = readRetryAfter(response.headers['retry-after'], unitOfWork.clock.now().epochMilliseconds);
    const { bytes } = await firstBytesOf(response, MOST_ANSWER_BYTES, signal);
    return { status: response.statusCode ?? 0, trouble: null, answer: bytes, retryAfter, milliseconds: took() };
  } catch (error) {
    const trouble = signal.aborted ? 'TOO_SLOW' : unreachedBecauseOf(error).why;
    return { status: null, trouble, answer: null, retryAfter: null, milliseconds: took() };
  }
}

/** Writes down how it went, and what follows; nothing, where the endpoint is gone or the lease is another's now. */
async function note(tools: SendingTools, tx: Transaction, message: DueMessage, outcome: Outcome): Promise<void> {
  if (!(await holdEndpoint(tx, message.endpointId, null)) || !(await isStillLeased(tx, message))) return;
  await keepAttempt(tools, tx, message, outcome);
  const isTaken = outcome.status !== null && outcome.status >= 200 && outcome.status < 300;
  if (message.type === TEST_EVENT) return finishMessage(tx, message.id, isTaken ? 'DELIVERED' : 'GIVEN_UP');
  if (isTaken) {
    await finishMessage(tx, message.id, 'DELIVERED');
    return noteTaken(tx, message.endpointId);
  }
  // What the address said that it had before says nothing of the one that it has now.
  if (await isMoved(tools, tx, message)) return postponeMessage(tx, message.id, tx.clock.now().toString());
  const failingSince = await noteFailure(tx, message.endpointId);
  const wait = waitAfter(message.tries, {
    retryAfter: outcome.retryAfter,
    chance: (tools.chance ?? Math.random)(),
  });
  if (outcome.status === GONE) return pause(tx, message.endpointId, 'GONE');
  const now = tx.clock.now();
  const dueAt = wait === null ? null : now.add({ milliseconds: Math.round(wait * 1000) }).toString();
  if (speaksOfAbsence(outcome.status) && (await staysBroughtForward(tx, message.id, dueAt))) return;
  if (dueAt !== null) {
    if (isWorthAWarning(failingSince.getTime(), now.epochMilliseconds)) await warn(tx, message.endpointId);
    return postponeMessage(tx, message.id, dueAt);
  }
  await finishMessage(tx, message.id, 'GIVEN_UP');
  if (hasFailedForLong(failingSince.getTime(), now.epochMilliseconds)) await pause(tx, message.endpointId, 'FAILING');
}

async function isMoved({ endpoints }: SendingTools, tx: Transaction, message: DueMessage): Promise<boolean> {
  const called = endpoints.addressOf({ id: message.endpointId, address: message.address });
  return called !== (await endpoints.addressNow(tx, message.endpointId));
}

/** Once for each failure, and while there is time: what was hidden has to be taken down within a day. */
async function warn(tx: Transaction, endpointId: string): Promise<void> {
  const rows = await tx.query(
    `UPDATE webhook_endpoints SET warned_at = $2
     WHERE id = $1 AND (warned_at IS NULL OR warned_at < failing_since) RETURNING 1`,
    [endpointId, tx.clock.now().toString()],
  );
  if (rows.length > 0) await oweMail(tx, { kind: WEBHOOK_FAILING, subjectId: endpointId });
}

/** The partner is written to, once. */
async function pause(tx: Transaction, endpointId: string, because: PauseReason): Promise<void> {
  await pauseEndpoint(tx, endpointId, because);
  await oweMail(tx, { kind: WEBHOOK_PAUSED, subjectId: endpointId });
}

/** Whoever was away and is back is told at once what waited meanwhile. */
async function noteTaken(tx: Transaction, endpointId: string): Promise<void> {
  const [was] = await tx.query<{ failingSince: Date }>(
    `UPDATE webhook_endpoints e SET failing_since = NULL
     FROM (SELECT id, failing_since FROM webhook_endpoints WHERE id = $1) before
     WHERE e.id = before.id AND e.failing_since IS NOT NULL RETURNING before.failing_since AS "failingSince"`,
    [endpointId],
  );
  const now = tx.clock.now();
  if (was && wasAway(was.failingSince.getTime(), now.epochMilliseconds)) await bringForward(tx, endpointId);
}

async function noteFailure(tx: Transaction, endpointId: string): Promise<Date> {
  const [row] = await tx.query<{ since: Date }>(
    `UPDATE webhook_endpoints SET failing_since = coalesce(failing_since, $2) WHERE id = $1
     RETURNING failing_since AS since`,
    [endpointId, tx.clock.now().toString()],
  );
  if (!row) throw new Error('What is held cannot be gone.');
  return row.since;
}

async function keepAttempt(
  { cipher }: SendingTools,
  tx: Transaction,
  { id: messageId }: DueMessage,
  { status, trouble, answer, milliseconds }: Outcome,
): Promise<void> {
  const id = randomUUID();
  const text = answer === null ? '' : new TextDecoder().decode(answer);
  await tx.query(
    `INSERT INTO webhook_attempts (id, message_id, at, milliseconds, status, trouble, answer)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      ...[id, messageId, tx.clock.now().toString(), milliseconds, status, trouble],
      text === '' ? null : cipher.encrypt(text, answerCell(id)),
    ],
  );
}

export function answerCell(row: string): Cell {
  return { table: 'webhook_attempts', column: 'answer', row };
}
