import type { PersonalDataPart, PersonalRecord } from '../../platform/personal-data.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Arrangements } from '../arrangement/arrangements.js';

/** What a keeper usually says with a yes, and whether they get a mail in the morning. */
export function answeringData(unitOfWork: UnitOfWork, arrangements: Arrangements): PersonalDataPart {
  return {
    name: 'answering',
    role: 'PRACTITIONER',
    tables: ['usual_arrangements', 'morning_summaries'],
    columns: ['listing', 'kind', 'wanted', 'mode', 'place', 'videoLink', 'phone', 'placeNote', 'toBring'],
    read: async function* ({ accountId }) {
      const listings = await unitOfWork.query<{ id: string; listing: string; wanted: boolean }>(MORNINGS, [accountId]);
      for (const { id, listing, wanted } of listings) {
        yield { listing, kind: 'email in the morning', wanted };
        for (const { arrangement, ...talk } of await arrangements.listUsual(unitOfWork, id)) {
          yield { listing, kind: 'usually arranged', ...talk, ...arrangement } satisfies PersonalRecord;
        }
      }
    },
  };
}

/** Who said nothing gets it. */
const MORNINGS = `
  SELECT p.id, p.slug AS listing, coalesce(m.wanted, true) AS wanted
  FROM practitioners p JOIN listing_controllers c ON c.practitioner_id = p.id
  LEFT JOIN morning_summaries m ON m.practitioner_id = p.id
  WHERE c.account_id = $1 ORDER BY c.since, p.id`;
