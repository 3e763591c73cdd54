import type { PersonalDataPart } from '../platform/personal-data.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { WEEKS_KEPT, type ListingNumbers } from './numbers.service.js';

/** The numbers of every listing somebody keeps, all weeks that are kept. */
export function numbersData(unitOfWork: UnitOfWork, numbers: ListingNumbers): PersonalDataPart {
  return {
    name: 'numbers',
    role: 'PRACTITIONER',
    tables: ['listing_numbers'],
    columns: [
      ...['listing', 'timeZone', 'beginsOn', 'endsOn', 'isOver', 'shown', 'opened', 'requests', 'answered'],
      'medianMinutesToAnswer',
    ],
    read: async function* ({ accountId }) {
      const listings = await unitOfWork.query<{ id: string; listing: string }>(LISTINGS, [accountId]);
      for (const { id, listing } of listings) {
        const { timeZone, weeks } = await numbers.of(id, WEEKS_KEPT);
        for (const week of weeks) yield { listing, timeZone, ...week };
      }
    },
  };
}

const LISTINGS = `
  SELECT p.id, p.slug AS listing FROM practitioners p JOIN listing_controllers c ON c.practitioner_id = p.id
  WHERE c.account_id = $1 ORDER BY c.since, p.id`;
