import { graphql } from '../../generated/index.js';
import type { UsageSumFragment } from '../../generated/graphql.js';

export const UsageSumDocument = graphql(`
  fragment UsageSum on PartnerUsageSum {
    requests
    failed
    refused
    points
    medianMilliseconds
    milliseconds95
    milliseconds99
  }
`);

export type UsageSum = UsageSumFragment;

/** "1,234". */
export function figure(number: number): string {
  return number.toLocaleString('en-US');
}

/** "12.5", of a hundred; null: there is some, and less than a tenth of one. */
export function shareOf(part: number, whole: number): string | null {
  const share = (part / whole) * 100;
  return part > 0 && share < 0.1 ? null : share.toFixed(1);
}

/** "20 ms"; a dash where nothing was asked. */
export function milliseconds(number: number | null): string {
  return number === null ? '–' : `${figure(number)} ms`;
}
