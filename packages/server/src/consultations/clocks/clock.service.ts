import type { Actor } from '../../platform/actor.js';
import type { ConsultationDesk } from '../door/consultation-desk.js';
import { updateConsultation } from '../consultation.repository.js';
import type { ConsultationResult } from '../consultation.results.js';
import type { ConfirmTimeInput } from './clock.results.js';

/** A side says that the time is right. Said twice, or with nothing to check, it changes nothing. */
export class ClockService {
  constructor(private readonly desk: ConsultationDesk) {}

  async confirm(actor: Actor, { consultationId, as }: ConfirmTimeInput): Promise<ConsultationResult> {
    const asked = { actor, globalId: consultationId, side: as ?? null, action: null, reach: 'TALK' } as const;
    return this.desk.open<ConsultationResult>(asked, async ({ tx, record, viewer }) => {
      const isAsked = record.clocksChanged !== null && !record.timeCheckedBy.includes(viewer.side);
      const timeCheckedBy = isAsked ? [...record.timeCheckedBy, viewer.side] : record.timeCheckedBy;
      if (isAsked) await updateConsultation(tx, record.id, { time_checked_by: timeCheckedBy });
      return this.desk.view({ ...record, timeCheckedBy }, viewer);
    });
  }
}
