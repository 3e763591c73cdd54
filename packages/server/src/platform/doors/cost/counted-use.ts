import { UNREAD_OPERATION } from '@clearing/shared/partner-usage';
import type { FormattedExecutionResult } from 'graphql';
import { BUSY, mayAskAgain } from '../../postgres/database-busy.js';
import { RefusedOperation } from './cost-limits.js';
import { INTERNAL } from '../errors/graphql-errors.js';
import type { KeyUse, KeyUses } from '../keys/key-uses.js';
import type { Spending } from './spending.js';

/** What of an answer is counted. */
export type Counted = { readonly spending: Spending | null } & (
  | { readonly kind: 'REMEMBERED' }
  /** A manifest, and why any of its documents was refused. */
  | { readonly kind: 'UPLOADED'; readonly refusals: readonly string[] }
  | { readonly kind: 'EXECUTED' | 'REQUEST_ERROR'; readonly result: FormattedExecutionResult }
);

type Outcome = Pick<KeyUse, 'outcome' | 'codes' | 'points'>;

/** What was refused and is counted already, wherever it is caught. */
const counted = new WeakSet<object>();

/** Does it, and notes what became of it and how long that took. Whatever is thrown is thrown on. */
export async function whileCounted<Answer extends Counted>(
  uses: KeyUses,
  keyId: string,
  labelOf: () => string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const began = performance.now();
  const note = (outcome: Outcome) =>
    uses.note({ keyId, operation: labelOf(), milliseconds: performance.now() - began, ...outcome });
  try {
    const answer = await work();
    note(outcomeOf(answer));
    return answer;
  } catch (error) {
    note(outcomeOfFailure(error));
    if (error instanceof RefusedOperation) counted.add(error);
    throw error;
  }
}

export function isCounted(refusal: object | null): boolean {
  return refusal !== null && counted.has(refusal);
}

/** Notes what was refused before a door read it. */
export function noteUnread(
  uses: KeyUses,
  { keyId, refusal, milliseconds }: { keyId: string; refusal: RefusedOperation; milliseconds: number },
): void {
  const outcome = outcomeOfFailure(refusal);
  // On a page of another site the key is known and not its holder: whoever asks there pays.
  const points = refusal.code === 'OTHER_ORIGIN' ? 0 : outcome.points;
  uses.note({ keyId, operation: UNREAD_OPERATION, milliseconds, ...outcome, points });
}

function outcomeOf(answer: Counted): Outcome {
  const points = answer.spending?.actual ?? 0;
  const codes = new Set(codesOf(answer));
  return { outcome: codes.size > 0 ? 'WITH_ERRORS' : 'ANSWERED', codes: [...codes], points };
}

function codesOf(answer: Counted): readonly string[] {
  if (answer.kind === 'REMEMBERED') return [];
  if (answer.kind === 'UPLOADED') return answer.refusals;
  const errors = answer.result.errors ?? [];
  return errors.map(({ extensions }) => (typeof extensions?.code === 'string' ? extensions.code : INTERNAL));
}

function outcomeOfFailure(error: unknown): Outcome {
  const isRefusal = error instanceof RefusedOperation;
  const code = isRefusal ? error.code : mayAskAgain(error, true) ? BUSY : INTERNAL;
  return { outcome: 'REFUSED', codes: [code], points: isRefusal ? (error.spending?.actual ?? 0) : 0 };
}
