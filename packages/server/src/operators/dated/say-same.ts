import { isDeepStrictEqual } from 'node:util';
import { holdsOn } from '../../catalog/dated-rules.js';
import type { DatedLineRow } from '../../catalog/dated/dated-tables.js';

/** Whether of two sets of lines the same is said on a day: their own days and names do not count. */
export function saySame(one: readonly DatedLineRow[], other: readonly DatedLineRow[], day: string): boolean {
  return isDeepStrictEqual(saidOn(one, day), saidOn(other, day));
}

function saidOn(lines: readonly DatedLineRow[], day: string): object[] {
  return lines
    .filter((line) => holdsOn({ effectiveFrom: line.effective_from, effectiveTo: line.effective_to }, day))
    .map(({ id: _, version: __, effective_from: ___, effective_to: ____, ...said }) => said);
}
