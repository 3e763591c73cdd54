import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { ShareKind } from '../../sharing/share-words.js';
import { Consultation, ConsultationResult } from '../consultation.results.js';
import { ColleagueWhoAnswers, LetColleagueReadInput } from './shared-consultation.results.js';
import type { SharedConsultations } from './shared-consultation.service.js';

/** A consultation in which somebody acts for the practitioner. */
@Resolver(() => Consultation)
export class SharedConsultationResolver {
  constructor(private readonly shared: SharedConsultations) {}

  @FieldResolver(() => ShareKind, {
    nullable: true,
    description: 'By what the asker acts for the practitioner; null for who was asked, and for the patient.',
  })
  viewerShare(@Root() { viewer }: Consultation): ShareKind | null {
    return viewer.share?.kind ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'For whoever acts by a share: what the patient wants to be called, where their consent says so. Reading it is on record.',
  })
  bookingName(@Root() consultation: Consultation): Promise<string | null> {
    return this.shared.bookingName(consultation);
  }

  @FieldResolver(() => [ColleagueWhoAnswers], {
    description: 'For the patient: who answers for the practitioner while they are away; empty for everybody else.',
  })
  colleagues(@Root() consultation: Consultation): Promise<ColleagueWhoAnswers[]> {
    return this.shared.colleagues(consultation);
  }

  @Mutation(() => ConsultationResult, {
    description: 'Patient: lets a colleague who answers read what they said, or not any more.',
  })
  letColleagueRead(
    @Arg('input', () => LetColleagueReadInput, { description: 'Who, of which, and whether.' })
    input: LetColleagueReadInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.shared.letRead(actor, input);
  }
}
