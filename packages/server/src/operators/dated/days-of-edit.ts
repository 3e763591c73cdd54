import { JURISDICTIONS } from '@clearing/shared/jurisdictions';
import type { DatedData } from '../../catalog/dated/dated-data.js';
import type { DatedKind, DatedLineRow } from '../../catalog/dated/dated-tables.js';
import { dayBefore } from '../../catalog/dated/days.js';
import { turningDays } from '../../catalog/dated/help-line-cover.js';
import type { CarriedOut } from './carry-out.js';
import { saySame } from './say-same.js';

/**
 * Today and later days, from which on something is otherwise because of an edit: where what holds of the edited lines
 * turns, and where another line turns and only then lets the edit come to bear, or keeps it from that.
 */
export function daysOfEdit(kind: DatedKind, { edited, was, is }: CarriedOut, today: string): string[] {
  const [before, after] = [edited.flatMap((each) => each.before ?? []), edited.flatMap((each) => each.after ?? [])];
  const turning = turningDays([...before, ...after].map(datesOf), today);
  const own = turning.filter((day) => !saySame(before, after, day));
  if (kind !== 'REMOTE_PRESCRIBING' && kind !== 'PRESCRIBING') return own;
  const rules = [was, is].flatMap(({ rows }) => [...rows.remotePrescribingRules, ...rows.prescribingAuthorities]);
  const others = turningDays(rules, today).filter((day) => {
    if (day === today || turning.includes(day)) return false;
    const changed = changedIn(was, is, day);
    return changed !== '' && changed !== changedIn(was, is, dayBefore(day));
  });
  return [...own, ...others].sort();
}

function datesOf(line: DatedLineRow) {
  return { effectiveFrom: line.effective_from, effectiveTo: line.effective_to };
}

/** Where the law of that day is another one, and for whom. Empty: nowhere. */
function changedIn(was: DatedData, is: DatedData, day: string): string {
  const professions = [...new Set(is.rows.prescribingAuthorities.map(({ profession }) => profession))];
  const lawOf = (data: DatedData, code: string) => {
    const isAllowed = data.remotePrescribing(code, day).allowed;
    const may = professions.map(
      (each) => `${data.prescribing(each, code, day)} ${data.prescribesFromAfar(each, code, day)}`,
    );
    return `${isAllowed} ${may.join()}`;
  };
  return JURISDICTIONS.flatMap(({ code }) => {
    const [before, after] = [lawOf(was, code), lawOf(is, code)];
    return before === after ? [] : [`${code}: ${before}, ${after}`];
  }).join('\n');
}
