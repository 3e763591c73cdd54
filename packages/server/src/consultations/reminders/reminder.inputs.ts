import { Field, ID, InputType } from 'type-graphql';
import { ReminderLead } from './reminder-times.js';

@InputType({ description: 'When the patient wants to be reminded of a confirmed talk.' })
export class ChooseRemindersInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field(() => [ReminderLead], {
    description: 'All the reminders they want: any left out no longer come; empty for none.',
  })
  leads: ReminderLead[];
}
