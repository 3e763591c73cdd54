import { listSuspensionsOf } from '../accounts/suspension/suspension.repository.js';
import type { PersonalDataPart } from '../platform/personal-data.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import type { Suspensions } from './suspensions.service.js';

/** That somebody was suspended, and what they and operators said of it. What operators told each other is not theirs. */
export function suspensionsData(unitOfWork: UnitOfWork, suspensions: Suspensions): PersonalDataPart {
  return {
    name: 'suspensions',
    // Whoever is suspended sees every part that is theirs, whatever they may be now.
    role: 'PRACTITIONER',
    tables: ['account_suspensions'],
    columns: ['since', 'reason', 'confirmedAt', 'said', 'saidAt', 'answer', 'answeredAt', 'endedAt', 'why'],
    read: async function* ({ accountId }) {
      for (const each of await listSuspensionsOf(unitOfWork, accountId)) {
        // One that waits for its second operator has not begun.
        if (!each.inEffectFrom) continue;
        const { reason, confirmedAt, wordsAt, repliedAt, endedAt, endedBecause } = each;
        yield {
          ...{ since: each.inEffectFrom, reason, confirmedAt, endedAt, why: endedBecause },
          ...{ said: suspensions.textOf(each, 'words'), saidAt: wordsAt },
          ...{ answer: suspensions.textOf(each, 'reply'), answeredAt: repliedAt },
        };
      }
    },
  };
}
