import type { Prescribing } from './words.js';

/** Rules that hold from one day to another, both included. Days are "2026-12-31", so they compare as text. */
export interface DatedRule {
  /** Null: the whole country. */
  readonly jurisdiction: string | null;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
}

export function holdsOn(rule: Omit<DatedRule, 'jurisdiction'>, day: string): boolean {
  return rule.effectiveFrom <= day && (rule.effectiveTo === null || day <= rule.effectiveTo);
}

export interface RemotePrescribing {
  readonly allowed: boolean;
  /** The last day on which the answer is known to stay the same; null while no line that ends it is known. */
  readonly until: string | null;
}

/**
 * Whether somebody in that state may be prescribed to remotely on that day without an examination in person first. The
 * federal line must allow it and no line of the state may forbid it; without any federal line it is not allowed.
 */
export function remotePrescribingOn(
  rules: readonly (DatedRule & { readonly allows: boolean })[],
  jurisdiction: string,
  day: string,
): RemotePrescribing {
  const current = rules.filter((rule) => holdsOn(rule, day));
  const federal = current.filter((rule) => rule.jurisdiction === null);
  const ofState = current.filter((rule) => rule.jurisdiction === jurisdiction);
  const decisive = [...federal, ...ofState];
  const allowed = federal.length > 0 && decisive.every((rule) => rule.allows);
  if (!allowed) return { allowed, until: null };
  const ends = decisive.map((rule) => rule.effectiveTo).filter((end) => end !== null);
  return { allowed, until: ends.sort()[0] ?? null };
}

/**
 * Whether a profession may prescribe there on that day to somebody never examined in person. What a state says decides.
 * Without a line of the state the country's does only where it says "in full": that states differ is no permission.
 */
export function prescribesFromAfarOn(
  rules: readonly (DatedRule & { readonly prescribing: Prescribing })[],
  jurisdiction: string,
  day: string,
): boolean {
  const rule = ruleFor(rules, jurisdiction, day);
  if (rule === null) return false;
  return rule.jurisdiction === null ? rule.prescribing === 'FULL' : rule.prescribing !== 'NONE';
}

/** The line of the state when there is one for that day, else the line of the whole country, else null. */
export function ruleFor<Rule extends DatedRule>(
  rules: readonly Rule[],
  jurisdiction: string,
  day: string,
): Rule | null {
  const current = rules.filter((rule) => holdsOn(rule, day));
  return (
    current.find((rule) => rule.jurisdiction === jurisdiction) ??
    current.find((rule) => rule.jurisdiction === null) ??
    null
  );
}
