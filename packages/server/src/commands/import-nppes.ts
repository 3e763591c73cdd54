import 'reflect-metadata';
import { professions } from '../catalog/content/professions.js';
import { layFoundations } from '../foundations.js';
import { importHelp, readImportArguments, type ImportArguments } from './import-arguments.js';
import { reportOf } from '../imports/import-report.js';
import { importRegistry } from '../imports/registry-import.js';
import { readTaxonomyTable, type TaxonomyNames } from '../imports/taxonomy-table.js';
import { runProgram, type Program } from '../program.js';

/** npm run import:nppes -- file.csv --dry-run: people of the national registry, going on where it was interrupted. */
async function start(program: Program): Promise<null> {
  const asked = readImportArguments(process.argv.slice(2));
  if (asked === 'help') await program.say(importHelp);
  else await importFile(program, asked);
  return null;
}

async function importFile(program: Program, asked: ImportArguments): Promise<void> {
  const { config, supervisor, runStep } = program;
  const names = asked.taxonomyTable === null ? null : await readTaxonomyTable(asked.taxonomyTable, asked.taxonomyCodes);
  const { clock, unitOfWork } = await layFoundations(program, 'BESIDE_OTHERS');
  const stop = new AbortController();
  const dependencies = {
    dataSource: unitOfWork.dataSource,
    clock,
    folder: config.refusedRowsFolder,
    professions,
  };
  const request = { ...asked, scope: { taxonomyCodes: codesOf(asked), regions: asked.regions } };
  const outcome = await runStep(
    asked.isDryRun ? 'Reading the file' : 'Importing',
    async (onProgress) => {
      const importing = importRegistry(dependencies, request, onProgress, stop.signal);
      await supervisor.keep('the import', async () => {
        stop.abort();
        await importing.catch(() => {});
      });
      return importing;
    },
    ({ counts }) => `${counts.rows.toLocaleString('en-US')} rows`,
  );
  await program.say(reportOf(outcome, (profession) => nameOf(profession, names)));
}

function codesOf({ taxonomyCodes }: ImportArguments): readonly string[] {
  return taxonomyCodes.length > 0
    ? taxonomyCodes
    : professions.flatMap((profession) => profession.taxonomyCodes).sort();
}

function nameOf(profession: string, names: TaxonomyNames | null): string {
  return professions.find(({ slug }) => slug === profession)?.name ?? names?.get(profession) ?? profession;
}

await runProgram(start);
