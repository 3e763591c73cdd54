import { nextDay } from './days.js';
import { holdsOn, type DatedRule } from '../dated-rules.js';

export interface CoveringLine extends DatedRule {
  readonly languages: readonly string[];
  /** Whether anybody who thinks of suicide reaches somebody there at any hour. */
  readonly answersDanger: boolean;
}

/** Who would be left without anybody to call, and from which day on. */
export interface CoverLoss {
  readonly day: string;
  /** Null: the whole country. */
  readonly jurisdiction: string | null;
  readonly language: string;
}

/**
 * The first day from `today` on, on which people of a state, or of the whole country, would have no line for whoever
 * thinks of suicide in a language in which they have one now; null when nobody loses any. Whom to call is never in
 * question, on no day: not for an hour.
 */
export function firstLoss(
  before: readonly CoveringLine[],
  after: readonly CoveringLine[],
  today: string,
): CoverLoss | null {
  const places = [null, ...new Set(before.flatMap(({ jurisdiction }) => jurisdiction ?? []))];
  for (const day of turningDays([...before, ...after], today)) {
    for (const jurisdiction of places) {
      const left = languagesOn(after, jurisdiction, day);
      const language = languagesOn(before, jurisdiction, day).find((each) => !left.includes(each));
      if (language !== undefined) return { day, jurisdiction, language };
    }
  }
  return null;
}

/** Today, and every later day on which a line begins or holds no more: between them nothing changes. */
export function turningDays(
  lines: readonly Pick<DatedRule, 'effectiveFrom' | 'effectiveTo'>[],
  today: string,
): string[] {
  const days = lines.flatMap(({ effectiveFrom, effectiveTo }) => [
    effectiveFrom,
    ...(effectiveTo === null ? [] : [nextDay(effectiveTo)]),
  ]);
  return [...new Set([today, ...days.filter((day) => day > today)])].sort();
}

function languagesOn(lines: readonly CoveringLine[], jurisdiction: string | null, day: string): string[] {
  return lines
    .filter((line) => line.answersDanger && holdsOn(line, day))
    .filter((line) => line.jurisdiction === null || line.jurisdiction === jurisdiction)
    .flatMap(({ languages }) => languages);
}
