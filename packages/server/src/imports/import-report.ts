import { findJurisdiction } from '@clearing/shared/jurisdictions';
import type { ImportOutcome } from './registry-import.js';
import { reasonsForLeavingOut, reasonsForRefusal, type LeftOut, type Refused } from './verdicts.js';

/** What an import came to, in lines for a terminal. `nameOf` says what a profession or taxonomy code is called. */
export function reportOf(outcome: ImportOutcome, nameOf: (profession: string) => string): string {
  const { counts, isDryRun } = outcome;
  const { inserted, updated, unchanged, deactivated, withheld } = counts.written;
  const lines = [
    `${outcome.file}, as of ${outcome.listedOn}${isDryRun ? ': a dry run, nothing was written' : ''}`,
    '',
    line(counts.rows, counts.emptyLines > 0 ? `rows read, and ${number(counts.emptyLines)} empty lines` : 'rows read'),
    '',
    line(inserted, isDryRun ? 'would be inserted' : 'inserted'),
    line(updated, isDryRun ? 'would be updated' : 'updated'),
    line(unchanged, 'unchanged'),
    ...(deactivated > 0 ? [line(deactivated, `${isDryRun ? 'would be' : 'now'} marked as deactivated`)] : []),
    ...(withheld > 0 ? [line(withheld, 'asked not to be listed')] : []),
    ...section('By profession', entriesOf(counts.byProfession), nameOf),
    ...section('By state', entriesOf(counts.byRegion), regionName),
    ...section('Left out', entriesOf<LeftOut>(counts.leftOut), (why) => reasonsForLeavingOut[why]),
    ...section('Refused', entriesOf<Refused>(counts.refused), (why) => reasonsForRefusal[why]),
  ];
  if (outcome.refusedRowsFile) lines.push('', `Refused rows, with their lines: ${outcome.refusedRowsFile}`);
  if (!outcome.isFinished) lines.push('', 'Stopped before the end: the same command continues from here.');
  return `\n${lines.join('\n')}\n`;
}

function section<Name extends string>(
  title: string,
  entries: readonly (readonly [Name, number])[],
  nameOf: (name: Name) => string,
): string[] {
  if (entries.length === 0) return [];
  return ['', title, ...entries.map(([name, count]) => line(count, nameOf(name)))];
}

/** The most first. */
function entriesOf<Name extends string>(counts: Readonly<Partial<Record<Name, number>>>): (readonly [Name, number])[] {
  const entries = Object.entries(counts) as [Name, number][];
  return entries.sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
}

function regionName(region: string): string {
  return findJurisdiction(region)?.name ?? 'Outside the United States';
}

const widest = 12;

function line(count: number, what: string): string {
  return `${number(count).padStart(widest)}  ${what}`;
}

function number(count: number): string {
  return count.toLocaleString('en-US');
}
