import type { Temporal } from 'temporal-polyfill';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { ReminderLead } from './reminder-times.js';

registerEnumType(ReminderLead, {
  name: 'ReminderLead',
  description:
    'How long before a talk a reminder is emailed. One that would be due between 9 pm and 8 am where the patient lives comes at 8 pm before that.',
  valuesConfig: {
    THREE_DAYS: { description: 'Three days before, at the same time of day.' },
    ONE_DAY: { description: 'The day before, at the same time of day.' },
    TWO_HOURS: { description: 'Two hours before.' },
  },
});

@ObjectType({ description: 'How the patient is reminded of a confirmed talk.' })
export class ConsultationReminders {
  @Field(() => [ReminderLead], { description: 'What they chose.' })
  leads: readonly ReminderLead[];

  @Field(() => [DateTimeScalar], {
    description: 'When the reminders that have not been emailed will be, earliest first.',
  })
  toCome: readonly Temporal.Instant[];

  constructor(leads: readonly ReminderLead[], toCome: readonly Temporal.Instant[]) {
    this.leads = leads;
    this.toCome = toCome;
  }
}
