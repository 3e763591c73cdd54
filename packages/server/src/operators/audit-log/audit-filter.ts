import { Temporal } from 'temporal-polyfill';
import { Problems } from '../../platform/graphql/errors.js';

/** What the log is narrowed to, as it was typed. */
export interface TypedAuditFilter {
  readonly who?: string | null;
  readonly what?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Who: an account's address or id, or one of the words that stand for whoever has no account. */
export type Who =
  | { readonly kind: 'ADDRESS'; readonly email: string }
  | { readonly kind: 'ID'; readonly id: string }
  | { readonly kind: 'WORD'; readonly word: string };

/** No account has it: what an address that nobody has is looked for by. */
export const NO_ACCOUNT = '00000000-0000-0000-0000-000000000000';

export interface AuditFilter {
  readonly who: Who | null;
  /** The beginning of an action, at a point: "listing" is not "listings.x". Or the id of what it was done to. */
  readonly action: string | null;
  readonly subjectId: string | null;
  /** Instants; the first counts, the second no longer. */
  readonly from: string | null;
  readonly before: string | null;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const WORDS = ['NOBODY', 'SYSTEM', 'PATIENT', 'WAITING', 'PRACTITIONER', 'ACCOUNT'];

/** Reads what was typed; whatever cannot be understood is a problem of the input. */
export function readAuditFilter(typed: TypedAuditFilter): AuditFilter {
  const problems = new Problems();
  const what = typed.what?.trim().toLowerCase() ?? '';
  const subjectId = UUID.test(what) ? what : null;
  if (what !== '' && subjectId === null && !/^[a-z][a-z.-]{0,80}$/.test(what)) {
    problems.add(['what'], 'Type the beginning of an action, such as "listing", or the id of an item.');
  }
  const from = readDay(typed.from, 'from', problems);
  const to = readDay(typed.to, 'to', problems);
  problems.throwIfAny();
  return {
    who: readWho(typed.who?.trim() ?? ''),
    action: what === '' || subjectId ? null : what,
    subjectId,
    from: from && `${from.toString()}T00:00:00Z`,
    before: to && `${to.add({ days: 1 }).toString()}T00:00:00Z`,
  };
}

function readWho(text: string): Who | null {
  if (text === '') return null;
  if (UUID.test(text.toLowerCase())) return { kind: 'ID', id: text.toLowerCase() };
  const word = text.toUpperCase();
  return WORDS.includes(word) ? { kind: 'WORD', word } : { kind: 'ADDRESS', email: text };
}

function readDay(text: string | null | undefined, name: 'from' | 'to', problems: Problems): Temporal.PlainDate | null {
  const day = text?.trim() ?? '';
  if (day === '') return null;
  try {
    if (/^\d{4}-\d\d-\d\d$/.test(day)) return Temporal.PlainDate.from(day, { overflow: 'reject' });
  } catch {
    // Said below, as for every other text that is no day.
  }
  problems.add([name], 'Write the date like this: 2026-11-21.');
  return null;
}
