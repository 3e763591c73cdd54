import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { Consultation, ConsultationResult } from '../consultation.results.js';
import type { MessageReading } from './message-reading.js';
import { SendConsultationMessageInput } from './message.inputs.js';
import { ConsultationMessageConnection } from './message.results.js';
import type { MessageService } from './message.service.js';

/** What the two sides of a consultation write to each other. */
@Resolver(() => Consultation)
export class MessageResolver {
  constructor(
    private readonly sending: MessageService,
    private readonly reading: MessageReading,
  ) {}

  @Mutation(() => ConsultationResult, {
    description:
      'Either side writes to the other, who is emailed that there is a message and nothing of it. A patient whose words speak of danger is first shown whom to call: then nothing is sent before they say so.',
  })
  sendConsultationMessage(
    @Arg('input', () => SendConsultationMessageInput, { description: 'What, on which.' })
    input: SendConsultationMessageInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.sending.send(actor, input);
  }

  @FieldResolver(() => ConsultationMessageConnection, {
    description:
      'What was written so far, the oldest first; the latest 20 when nothing is said. Empty once erased, and for whoever acts by a share without the patient’s yes. Reading is on record.',
  })
  messages(
    @Root() consultation: Consultation,
    @Arg('first', () => Int, { nullable: true, description: 'How many, forward: 1 to 50.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list; goes with first.' })
    after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'How many, backward: 1 to 50.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'A cursor of this list; goes with last.' })
    before: string | null,
  ): Promise<ConsultationMessageConnection> {
    return this.reading.page(consultation, { first, after, last, before });
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether anything was written that the asker’s side may still read, by whatever link. It opens none.',
  })
  hasMessages(@Root() consultation: Consultation): Promise<boolean> {
    return this.reading.isAny(consultation);
  }

  @FieldResolver(() => Int, {
    description: 'How many messages of the other side the asker has not read yet. Counting them opens none.',
  })
  unreadMessages(@Root() consultation: Consultation): Promise<number> {
    return this.reading.unread(consultation);
  }
}
