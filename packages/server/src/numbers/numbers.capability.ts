import { listingsOf } from '../listing/keeper/listing-control.js';
import type { Capability } from '../platform/capability.js';
import type { Download } from '../platform/pages/downloads.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { numbersData } from './numbers-data.js';
import { numbersFile } from './numbers-file.js';
import { NumbersResolver } from './numbers.resolver.js';
import { ListingNumbers } from './numbers.service.js';
import { SeenCounter } from './seen-counter.js';
import { seenWriter } from './seen-writer.js';
import { OpenedResolver, ShownResolver } from './seen.resolver.js';

const SECONDS_BETWEEN_WRITES = 10;

/** How often listings were seen and asked, for those who keep them. */
export function makeNumbers(unitOfWork: UnitOfWork): Capability & { readonly downloads: readonly Download[] } {
  const counter = new SeenCounter(unitOfWork.clock);
  const writer = seenWriter(counter, unitOfWork);
  const numbers = new ListingNumbers(unitOfWork);
  const data = numbersData(unitOfWork, numbers);
  return {
    resolvers: [new NumbersResolver(numbers), new ShownResolver(counter), new OpenedResolver(counter)],
    sweeps: [numbers.erasure()],
    refreshes: [writer.sweep('numbers.seen', SECONDS_BETWEEN_WRITES)],
    lastWrites: [() => writer.writeAll()],
    personalData: [data],
    downloads: [numbersFile(data, async (accountId) => (await listingsOf(unitOfWork, accountId)).length > 0)],
  };
}
