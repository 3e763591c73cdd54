import type { SourceFact } from './entry.js';
import * as source from './sources.js';

/**
 * Whether ketamine may be prescribed to somebody the prescriber has never examined in person, from one day to another,
 * both included. A null jurisdiction is the federal rule. A state's own line can only be stricter: care is allowed on a
 * day when the federal line allows it and no line of that state forbids it.
 */
export interface RemotePrescribingRuleFact {
  readonly jurisdiction: string | null;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly allows: boolean;
  readonly note: string;
  readonly source: SourceFact;
}

export const remotePrescribingRules: readonly RemotePrescribingRuleFact[] = [
  {
    jurisdiction: null,
    effectiveFrom: '2026-01-01',
    effectiveTo: '2026-12-31',
    allows: true,
    note: 'A federal waiver lets registered prescribers prescribe controlled medicines by video without an in-person exam first. It ends on December 31, 2026.',
    source: source.telemedicineExtension,
  },
  {
    jurisdiction: null,
    effectiveFrom: '2027-01-01',
    effectiveTo: null,
    allows: false,
    note: 'Without a waiver, federal law requires at least one in-person exam before a controlled medicine is prescribed remotely, with few exceptions.',
    source: source.ryanHaightAct,
  },
];
