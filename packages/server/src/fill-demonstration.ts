import { recomputeNextSlots } from './availability/slots/next-slots.js';
import { loadDemonstration } from './demonstration/load-demonstration.js';
import { refreshSearchRows } from './directory/rows/search-rows.js';
import type { Program } from './program.js';
import type { Dependencies } from './services.js';

/** Brings the invented practitioners up to so many, with the next slots and search rows that follow from them. */
export async function fillDemonstration(
  { runStep }: Pick<Program, 'runStep'>,
  dependencies: Dependencies,
  practitioners: number,
): Promise<void> {
  await runStep(
    'Inventing practitioners for the demonstration',
    (onProgress) =>
      loadDemonstration({
        ...dependencies,
        dataSource: dependencies.unitOfWork.dataSource,
        practitioners,
        derive: [recomputeNextSlots],
        deriveInTurn: [refreshSearchRows],
        onProgress,
      }),
    (added) => (added === 0 ? 'all there' : `${added.toLocaleString('en-US')} practitioners`),
  );
}
