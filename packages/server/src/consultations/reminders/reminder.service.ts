import type { Actor } from '../../platform/actor.js';
import { appendChange } from '../../platform/changes.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { ConsultationDesk } from '../door/consultation-desk.js';
import { updateConsultation } from '../consultation.repository.js';
import type { Consultation, ConsultationResult } from '../consultation.results.js';
import type { ChooseRemindersInput } from './reminder.inputs.js';
import { ConsultationReminders } from './reminder.results.js';
import { ReminderLead } from './reminder-times.js';
import type { Reminders } from './reminders.js';

/** The patient says how they want to be reminded. */
export class ReminderService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: ConsultationDesk,
    private readonly reminders: Reminders,
  ) {}

  /** Those that have left do not come again, whatever is chosen. */
  choose(actor: Actor, { consultationId, leads }: ChooseRemindersInput): Promise<ConsultationResult> {
    const asked = { actor, globalId: consultationId, side: 'PATIENT', action: 'CHOOSE_REMINDERS' } as const;
    return this.desk.open(asked, async ({ tx, record, viewer }) => {
      const chosen = Object.values(ReminderLead).filter((lead) => leads.includes(lead));
      const changed = { ...record, reminders: chosen };
      await updateConsultation(tx, record.id, { reminders: chosen });
      await this.reminders.owe(tx, changed);
      await appendChange(tx, { kind: 'consultation.changed', subjectKind: 'consultation', subjectId: record.id });
      return this.desk.view(changed, viewer);
    });
  }

  /** Null to the practitioner, whom it does not concern, and while there is nothing to be reminded of. */
  async find({ record, viewer, viewerMay }: Consultation): Promise<ConsultationReminders | null> {
    if (viewer.side !== 'PATIENT' || !viewerMay.includes('CHOOSE_REMINDERS')) return null;
    return new ConsultationReminders(record.reminders, await this.reminders.toCome(this.unitOfWork, record.id));
  }
}
