import type { PersonalDataPart } from '../../platform/personal-data.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { legalDay } from '../legality/legal-day.js';
import { listingsOf } from '../keeper/listing-control.js';
import { displayNameOf } from '../practitioner/practitioner-facts.js';
import { listColleagues } from './care-team.repository.js';

/** With whom a listing of theirs is together, who asked whom, and who said no. */
export function careTeamData(unitOfWork: UnitOfWork): PersonalDataPart {
  return {
    name: 'care-team',
    role: 'PRACTITIONER',
    tables: ['care_team_members', 'care_team_asks'],
    columns: ['listing', 'colleague', 'standing', 'since', 'until'],
    read: async function* ({ accountId }) {
      const now = unitOfWork.clock.now();
      for (const id of await listingsOf(unitOfWork, accountId)) {
        for (const row of await listColleagues(unitOfWork, id, now, legalDay(now))) {
          const colleague = displayNameOf(row.givenName, row.familyName, row.postnominals);
          yield { listing: id, colleague, standing: row.standing, since: row.since, until: row.until };
        }
      }
    },
  };
}
