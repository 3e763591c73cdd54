import 'reflect-metadata';
import { auditCheckHelp, readAuditCheckArguments } from './audit-check-arguments.js';
import { layFoundations } from '../foundations.js';
import { checkAudit, type AuditReport, type Misfit, type NotedEnd } from '../platform/audit-check.js';
import { Refusal } from '../platform/process/refusal.js';
import { runProgram, type Program } from '../program.js';

/** npm run audit:check: walks the audit log and names the first entry that is not as it was written. */
async function start(program: Program): Promise<null> {
  const asked = readAuditCheckArguments(process.argv.slice(2));
  if (asked === 'help') await program.say(auditCheckHelp);
  else await check(program, asked.noted);
  return null;
}

async function check(program: Program, noted: NotedEnd | null): Promise<void> {
  const { unitOfWork, cipher } = await layFoundations(program, 'BESIDE_OTHERS');
  const report = await program.runStep(
    'Checking the audit log',
    (onProgress) => checkAudit(unitOfWork, cipher, { noted, onProgress }),
    ({ checked }) => `${checked.toLocaleString('en-US')} entries`,
  );
  if (report.misfit) throw new Refusal(sentenceOf(report.misfit));
  await program.say(wordsOf(report));
}

function wordsOf({ end, waiting }: AuditReport): string {
  const soon = waiting === 0 ? '' : ` ${waiting.toLocaleString('en-US')} more are waiting for their seal.`;
  if (end.seal === null) return `Nothing is sealed yet.${soon}`;
  return `Every entry is as it was written.${soon} Note this end elsewhere: ${end.place}:${end.seal.toString('hex')}`;
}

function sentenceOf({ what, place, entryId }: Misfit): string {
  switch (what) {
    case 'CHANGED':
      return `Entry ${entryId}, in place ${place}, does not match: it, its seal or its place was changed.`;
    case 'ENTRY_MISSING':
      return `Entry ${entryId}, in place ${place}, is missing.`;
    case 'SEAL_MISSING':
      return `The entry in place ${place} and its seal are missing.`;
    case 'END_MISSING':
      return `The log ends too early: everything from place ${place} on is missing.`;
    case 'NEVER_SEALED':
      return `Entry ${entryId} was added outside the log: it was never sealed.`;
    case 'NOT_AS_NOTED':
      return `Entry ${entryId}, in place ${place}, does not have the seal that was noted: the log was rewritten.`;
  }
}

await runProgram(start);
