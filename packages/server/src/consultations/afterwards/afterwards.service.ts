import type { Actor } from '../../platform/actor.js';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import type { ConsultationChanges } from '../states/consultation-change.js';
import type { Asked, ConsultationDesk } from '../door/consultation-desk.js';
import type { AnswerConsultationInput } from '../consultation.inputs.js';
import type { ConsultationResult } from '../consultation.results.js';
import type { CrisisDesk } from '../crisis/crisis-desk.js';
import { problemOfBorrowedWords } from '../shared/borrowed-words.js';
import { problemOfWords } from '../answering/words-for-the-other-side.js';
import { NO_SHOW_LETTER } from './no-show-letter.js';

export interface AfterwardsTools {
  readonly desk: ConsultationDesk;
  readonly changes: ConsultationChanges;
  readonly crisis: CrisisDesk;
}

const TO_NOBODY = 'We do not write to the patient when a talk took place. Leave the message out.';

/** The practitioner says what became of a talk, and puts it right: the last word counts. */
export class AfterwardsService {
  constructor(private readonly tools: AfterwardsTools) {}

  complete(actor: Actor, { consultationId, message }: AnswerConsultationInput): Promise<ConsultationResult> {
    const { desk, changes } = this.tools;
    const asked: Asked = { actor, globalId: consultationId, side: 'PRACTITIONER', action: 'COMPLETE' };
    return desk.open(asked, async ({ tx, record, viewer }) => {
      if (message?.trim()) return new InvalidInput([{ path: ['message'], message: TO_NOBODY }]);
      const shareId = viewer.share?.id;
      const changed = await changes.apply(tx, record, { event: 'TOOK_PLACE', by: 'PRACTITIONER', shareId });
      await forgetMail(tx, NO_SHOW_LETTER, record.id);
      return desk.view(changed!, viewer);
    });
  }

  /** The patient is told, kindly, since they may see it otherwise, or want another time. */
  markNoShow(actor: Actor, { consultationId, message }: AnswerConsultationInput): Promise<ConsultationResult> {
    const { desk, changes, crisis } = this.tools;
    const asked: Asked = { actor, globalId: consultationId, side: 'PRACTITIONER', action: 'MARK_NO_SHOW' };
    return desk.open(asked, async ({ tx, record, viewer }) => {
      const problem = problemOfWords('message', message) ?? problemOfBorrowedWords(viewer, 'message', message);
      if (problem) return problem;
      const shareId = viewer.share?.id;
      const change = { event: 'DID_NOT_COME', by: 'PRACTITIONER', shareId, note: message } as const;
      const changed = await changes.apply(tx, record, change);
      await oweMail(tx, { kind: NO_SHOW_LETTER, subjectId: record.id });
      return desk.view(changed!, viewer, crisis.linesFor(message));
    });
  }
}
