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
      'Either side writes to the other, who gets an email saying that there is a message, with none of its words. A patient whose words speak of danger is first shown who to call; nothing is sent until they say so.',
  })
  sendConsultationMessage(
    @Arg('input', () => SendConsultationMessageInput, { description: 'The message, and on which consultation.' })
    input: SendConsultationMessageInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.sending.send(actor, input);
  }

  @FieldResolver(() => ConsultationMessageConnection, {
    description:
      'What has been written so far, oldest first; the latest 20 by default. Empty once erased, and for anyone acting by a share without the patient’s consent. Each reading is recorded.',
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
    description:
      'Whether anything was written that the caller’s side may still read, by whatever link. Asking this opens no message.',
  })
  hasMessages(@Root() consultation: Consultation): Promise<boolean> {
    return this.reading.isAny(consultation);
  }

  @FieldResolver(() => Int, {
    description: 'How many messages from the other side the caller has not read yet. Counting them opens none.',
  })
  unreadMessages(@Root() consultation: Consultation): Promise<number> {
    return this.reading.unread(consultation);
  }
}
