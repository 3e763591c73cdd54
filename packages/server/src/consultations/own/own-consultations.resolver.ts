import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { ConsultationSide } from '../door/consultation.policy.js';
import { ConsultationConnection, ConsultationPart } from './own-consultations.results.js';
import type { OwnConsultations } from './own-consultations.service.js';

/** The lists of whoever signed in. */
@Resolver()
export class OwnConsultationsResolver {
  constructor(private readonly own: OwnConsultations) {}

  @Query(() => ConsultationConnection, {
    description:
      'Practitioner: requests to the listings they control, once signed in with a second factor. Patient: requests confirmed by a code sent to the address they signed in with. Empty for others.',
  })
  consultations(
    @Arg('as', () => ConsultationSide, { description: 'On which side.' }) side: ConsultationSide,
    @Arg('part', () => ConsultationPart, {
      nullable: true,
      description: 'Which part of the list; all, newest first, when not given.',
    })
    part: ConsultationPart | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many: 1 to 50; 20 when not given.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' }) after: string | null,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationConnection> {
    return this.own.list(actor, { side, part: part ?? null, first: first ?? null, after: after ?? null });
  }
}
