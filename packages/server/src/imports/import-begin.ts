import { Temporal } from 'temporal-polyfill';
import { Refusal } from '../platform/process/refusal.js';
import type { ImportRun, ImportScope, RegistryImports } from './registry-imports.repository.js';
import type { FileIdentity } from './source-file.js';

/** Why an import does not begin or go on, in a sentence; and what whoever gave the command can do about it. */
export class ImportRefusal extends Refusal {
  constructor(
    readonly reason: string,
    hint: string,
  ) {
    super(reason + hint);
  }
}

/** An import as somebody asks for it. */
export interface AskedImport {
  readonly file: FileIdentity;
  readonly listedOn: string;
  readonly scope: ImportScope;
}

/** The import that this file is in the middle of; null when it begins. A Refusal when it may not begin. */
export async function findRunToGoOn(imports: RegistryImports, asked: AskedImport): Promise<ImportRun | null> {
  const unfinished = await imports.findUnfinished();
  const reason = unfinished && whyNotToGoOn(unfinished, asked);
  if (reason) throw new ImportRefusal(reason, ', or begin again with --start-over.');
  return unfinished;
}

/** An older file would take back what a newer one said. */
export async function requireNewest(imports: RegistryImports, { file, listedOn }: AskedImport): Promise<void> {
  const latest = await imports.findLatest();
  if (!latest || latest.listedOn <= listedOn) return;
  throw new ImportRefusal(
    `${file.name} is of ${inWords(listedOn)}, and ${latest.file.name} of ${inWords(latest.listedOn)} was imported before: ` +
      'an older file would undo what is newer',
    '. If the day is wrong, say it with --as-of.',
  );
}

/** A day that somebody mistyped cannot be taken back: every file until then would be taken for an older one. */
export function requireDayThatCame({ file, listedOn }: AskedImport, now: Temporal.Instant): void {
  if (listedOn <= latestDayOnEarth(now)) return;
  throw new ImportRefusal(
    `${file.name} cannot describe ${inWords(listedOn)}, which is still to come: every file until then would count as older`,
    '. Say its day with --as-of.',
  );
}

function latestDayOnEarth(now: Temporal.Instant): string {
  return now.toZonedDateTimeISO('Pacific/Kiritimati').toPlainDate().toString();
}

function whyNotToGoOn(run: ImportRun, { file, scope }: AskedImport): string | null {
  const began = `The import of ${run.file.name}, begun on ${inWords(run.startedAt.toISOString().slice(0, 10))},`;
  if (run.file.name !== file.name) return `${began} is not finished: finish it first`;
  if (run.file.size !== file.size || run.file.endsHash !== file.endsHash) return changedFile(file.name);
  if (!isSame(run.scope.taxonomyCodes, scope.taxonomyCodes) || !isSame(run.scope.regions, scope.regions)) {
    return `${began} was for other professions or states: finish it with the same`;
  }
  return null;
}

/** "Nov 7, 2026" */
function inWords(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString('en-US', { dateStyle: 'medium' });
}

export function changedFile(name: string): string {
  return `${name} has changed since its import began: put the old file back`;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
