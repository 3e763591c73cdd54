import type { Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { appendChange } from '../../platform/changes.js';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { ConsultationDesk } from '../door/consultation-desk.js';
import { updateConsultation } from '../consultation.repository.js';
import type { Consultation, ConsultationResult } from '../consultation.results.js';
import { isSame } from './arrangement.js';
import type { ArrangeConsultationInput } from './arrangement.inputs.js';
import { ArrangementView } from './arrangement.results.js';
import type { Arrangements } from './arrangements.js';
import { joinWindow, mayJoin } from './join-window.js';

/** Says and shows how a confirmed talk is reached. */
export class ArrangementService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: ConsultationDesk,
    private readonly arrangements: Arrangements,
  ) {}

  /** Said again as it was, nobody is mailed; said twice in a row, the patient gets the last word alone. */
  async arrange(
    actor: Actor,
    { consultationId, arrangement, was }: ArrangeConsultationInput,
  ): Promise<ConsultationResult> {
    const asked = { actor, globalId: consultationId, side: 'PRACTITIONER', action: 'ARRANGE' } as const;
    return this.desk.open(asked, async ({ tx, record, viewer }) => {
      const before = await this.arrangements.find(tx, actor, record);
      const since = was ? { was, now: before } : null;
      const taken = await this.arrangements.take(tx, record, arrangement, viewer, since);
      if (taken instanceof InvalidInput) return taken;
      if (isSame(before, taken.arrangement)) return this.desk.view(record, viewer);
      const calendarSequence = record.calendarSequence + 1;
      await updateConsultation(tx, record.id, { ...taken.columns, calendar_sequence: calendarSequence });
      const subject = { subjectKind: 'consultation', subjectId: record.id };
      await recordAudit(tx, { actor, action: 'consultation.arranged', ...subject });
      await appendChange(tx, { kind: 'consultation.changed', ...subject });
      await forgetMail(tx, 'consultation.arranged', record.id);
      await oweMail(tx, { kind: 'consultation.arranged', subjectId: record.id });
      return this.desk.view({ ...record, calendarSequence }, viewer);
    });
  }

  /** For both sides, while it is confirmed; null before and after. The patient sees a video's address near the time alone. */
  async find({ record, viewer }: Consultation): Promise<ArrangementView | null> {
    if (record.state !== 'CONFIRMED') return null;
    return this.unitOfWork.run(async (tx) => {
      const arrangement = await this.arrangements.find(tx, viewer.actor, record);
      const isTheirs = viewer.reach.includes('WAY_IN') && mayJoin(record, tx.clock.now());
      const isShown = viewer.side === 'PRACTITIONER' || isTheirs;
      return new ArrangementView(arrangement, { join: joinWindow(record), isShown });
    });
  }

  /** For the practitioner, whose own words they are; null for the patient. */
  async usual({ record, viewer }: Consultation): Promise<ArrangementView | null> {
    if (viewer.side !== 'PRACTITIONER') return null;
    const usual = await this.arrangements.usual(this.unitOfWork, record);
    return new ArrangementView(usual, { join: null, isShown: true });
  }
}
