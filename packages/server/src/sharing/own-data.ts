import type { AccountRepository } from '../accounts/account.repository.js';
import type { PersonalDataPart, PersonalRecord } from '../platform/personal-data.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import type { ShareRecord, ShareRepository } from './share.repository.js';

/** What somebody let others do for them, and what others let them do. Each name and address is one they know. */
export function sharesData(
  unitOfWork: UnitOfWork,
  repository: ShareRepository,
  accounts: AccountRepository,
): PersonalDataPart {
  return {
    name: 'shares',
    role: null,
    tables: ['listing_shares'],
    columns: [
      ...['side', 'practitioner', 'kind', 'standing', 'name', 'email', 'givenAt', 'takenAt', 'lastUsedAt'],
      ...['beginsAt', 'endsAt', 'endedAt', 'endedWhy'],
    ],
    read: async function* ({ accountId }) {
      for (const share of await repository.listGivenBy(unitOfWork, accountId)) {
        yield { side: 'given', ...factsOf(share), name: share.name, email: share.email };
      }
      const email = await accounts.findEmail(unitOfWork, accountId);
      const offered = email === null ? [] : await repository.listOffered(unitOfWork, email);
      for (const share of [...offered, ...(await repository.listHeld(unitOfWork, accountId))]) {
        yield { side: 'held', ...factsOf(share), name: share.name, email: null };
      }
    },
  };
}

function factsOf(share: ShareRecord): PersonalRecord {
  const { practitionerName: practitioner, kind, standing, endedWhy } = share;
  const instants = ['givenAt', 'takenAt', 'lastUsedAt', 'beginsAt', 'endsAt', 'endedAt'] as const;
  return {
    ...{ practitioner, kind, standing, endedWhy },
    ...Object.fromEntries(instants.map((name) => [name, share[name]?.toString() ?? null])),
  };
}
