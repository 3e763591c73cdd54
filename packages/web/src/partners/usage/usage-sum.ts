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

/** "20 ms"; a dash where nothing was asked. */
export function milliseconds(number: number | null): string {
  return number === null ? '–' : `${figure(number)} ms`;
}
