import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { Consultation, ConsultationResult } from '../consultation.results.js';
import { ChooseRemindersInput } from './reminder.inputs.js';
import { ConsultationReminders } from './reminder.results.js';
import type { ReminderService } from './reminder.service.js';

/** How a patient is reminded of a confirmed talk. */
@Resolver(() => Consultation)
export class ReminderResolver {
  constructor(private readonly service: ReminderService) {}

  @Mutation(() => ConsultationResult, {
    description:
      'Patient: chooses when to be reminded of a confirmed talk. Until they choose, reminders come a day before and two hours before.',
  })
  chooseReminders(
    @Arg('input', () => ChooseRemindersInput, { description: 'Which talk, and when to remind.' })
    input: ChooseRemindersInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.service.choose(actor, input);
  }

  @FieldResolver(() => ConsultationReminders, {
    nullable: true,
    description: 'Patient: the reminders of a confirmed talk that is still to come; otherwise null.',
  })
  reminders(@Root() consultation: Consultation): Promise<ConsultationReminders | null> {
    return this.service.find(consultation);
  }
}
