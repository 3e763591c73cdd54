import type { PersonalDataPart } from '../../platform/personal-data.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { AskedPractitioners } from '../asked/asked-practitioner.js';
import { getBookedType } from '../asked/booked-type.js';
import type { WaitingContacts } from './waiting-contacts.js';
import { listOffers } from './waiting-list.repository.js';
import type { WaitingListSides } from './waiting-list-sides.js';

interface Tools {
  readonly unitOfWork: UnitOfWork;
  readonly waitingSides: WaitingListSides;
  readonly waitingContacts: WaitingContacts;
  readonly practitioners: AskedPractitioners;
}

/** Where somebody waits or waited, until that is erased. */
export function waitingListData({ unitOfWork, waitingSides, waitingContacts, practitioners }: Tools): PersonalDataPart {
  return {
    name: 'waiting-lists',
    role: null,
    tables: ['waiting_list_entries', 'waiting_list_offers'],
    columns: [
      ...[
        'practitioner',
        'mode',
        'state',
        'since',
        'before',
        'waitUntil',
        'patientLocation',
        'name',
        'email',
        'timeZone',
      ],
      ...['leftBecause', 'erasedAt', 'offers'],
    ],
    read: async function* (holder) {
      for (const entry of await waitingSides.list(unitOfWork, holder)) {
        const { displayName } = await practitioners.get(unitOfWork, entry.practitionerId);
        const { mode } = await getBookedType(unitOfWork, entry.consultationTypeId);
        const contact = await unitOfWork.run((tx) => waitingContacts.read(tx, holder, entry.id));
        const offers = await listOffers(unitOfWork, entry.id);
        yield {
          ...{ practitioner: displayName, mode, state: entry.state, patientLocation: entry.patientLocation },
          since: entry.confirmedAt?.toString() ?? null,
          before: entry.before?.toString() ?? null,
          waitUntil: entry.waitUntil?.toString() ?? null,
          ...{ name: contact?.name ?? null, email: contact?.email ?? null, timeZone: contact?.timeZone ?? null },
          leftBecause: entry.leftBecause,
          erasedAt: entry.contactEraseAt?.toString() ?? null,
          offers,
        };
      }
    },
  };
}
