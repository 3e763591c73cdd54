import type { PersonalDataPart } from '../../platform/personal-data.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { listChecksOf } from '../../verification/verification-records.js';

/** Every check of what a listing says. Who looked is not told: what they found is. */
export function checksData(unitOfWork: UnitOfWork): PersonalDataPart {
  return {
    name: 'checks',
    role: 'PRACTITIONER',
    tables: ['verifications', 'verification_records'],
    columns: [
      ...['listing', 'kept', 'of', 'itsId', 'what', 'which', 'state', 'source', 'checkedOn', 'recheckBy'],
      ...['recordedAt', 'found'],
    ],
    read: async function* ({ accountId }) {
      const listings = await unitOfWork.query<{ listing: string; ids: string[] }>(CHECKED_THINGS, [accountId]);
      for (const { listing, ids } of listings) {
        for (const check of await listChecksOf(unitOfWork, ids)) yield { listing, ...check };
      }
    },
  };
}

const CHECKED_THINGS = `
  SELECT p.slug AS listing, ARRAY[p.id]
    || ARRAY(SELECT id FROM licenses l WHERE l.practitioner_id = p.id)
    || ARRAY(SELECT id FROM trainings t WHERE t.practitioner_id = p.id)
    || ARRAY(SELECT location_id FROM practitioner_locations l WHERE l.practitioner_id = p.id) AS ids
  FROM practitioners p JOIN listing_controllers c ON c.practitioner_id = p.id
  WHERE c.account_id = $1 ORDER BY c.since, p.id`;
