import { listSteps, listSubjects, type StoredComplaint } from '../../complaints/complaint.repository.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { decisionsOn, type ComplaintDecision } from './complaint-decisions.js';
import { findListingNow } from './complaint-desk.repository.js';

/** What this operator may do about a complaint as it stands at this moment. */
export async function decisionsNow(
  reader: Pick<UnitOfWork, 'query'>,
  stored: StoredComplaint,
  operatorId: string,
): Promise<ComplaintDecision[]> {
  const done = new Set((await listSteps(reader, stored.id)).map(({ step }) => step));
  const listing = stored.practitionerId ? await findListingNow(reader, stored.practitionerId) : null;
  return decisionsOn({
    ...{ isOpen: stored.isOpen, isErased: stored.isErased, isEvent: stored.kind === 'ADVERSE_EVENT' },
    isTakenByThem: stored.takenBy === operatorId,
    hasPage: stored.practitionerId !== null || stored.clinicId !== null,
    hasEmail: stored.email !== null,
    hasSubject: (await listSubjects(reader, stored.id)).length > 0,
    isListingHidden: listing && listing.state === 'HIDDEN',
    wasAsked: done.has('ASKED'),
    wasWritten: done.has('WRITTEN'),
    wasReported: done.has('TOLD_FDA'),
  });
}
