import {
  hasAskedThePractitioner,
  isStillShared,
  mayReadAnswers,
  shareReadsAnswers,
} from '../door/consultation.policy.js';
import type { ConsultationViewer } from '../door/consultation-sides.js';
import type { ConsultationRecord } from '../consultation.repository.js';
import type { ConsultationState } from '../states/consultation-states.js';

type Viewer = Pick<ConsultationViewer, 'side' | 'share'>;
type Judged = Pick<
  ConsultationRecord,
  keyof Parameters<typeof mayReadAnswers>[1] | 'sharesLetRead' | 'practitionerIsGone'
>;

/** Before anybody was asked there is nobody to write to, and where no talk came about there is nothing to write about. */
const closed: ReadonlySet<ConsultationState> = new Set(['AWAITING_EMAIL', 'DECLINED', 'EXPIRED', 'WITHDRAWN']);

/** Messages are of the two sides: of a scheduler never, and of a colleague once the patient said yes to them. */
export function isOfTheirSides({ share }: Viewer, { sharesLetRead }: Judged): boolean {
  return !share || (shareReadsAnswers(share.kind) && sharesLetRead.includes(share.id));
}

/** As answers are read, and as long. */
export function mayReadMessages(viewer: Viewer, record: Judged): boolean {
  return hasAskedThePractitioner(record) && isOfTheirSides(viewer, record) && mayReadAnswers(viewer.side, record);
}

/**
 * From the request to some time after the talk: until what was said is erased, by its date or at the patient's wish. Where
 * nothing is shared any more, or the practitioner is gone, nobody would read it.
 */
export function mayWriteMessages(viewer: Viewer, record: Judged): boolean {
  const isReadByNobody = record.answersErased || record.practitionerIsGone || !isStillShared(record);
  if (closed.has(record.state) || isReadByNobody) return false;
  return mayReadMessages(viewer, record);
}
