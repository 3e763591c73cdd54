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
    description:
      'The share by which the caller acts for the practitioner; null for the practitioner who was asked, and for the patient.',
  })
  viewerShare(@Root() { viewer }: Consultation): ShareKind | null {
    return viewer.share?.kind ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'For anyone acting by a share: what the patient wants to be called, where their consent allows it. Each reading is recorded.',
  })
  bookingName(@Root() consultation: Consultation): Promise<string | null> {
    return this.shared.bookingName(consultation);
  }

  @FieldResolver(() => [ColleagueWhoAnswers], {
    description: 'For the patient: who answers for the practitioner while they are away; empty for everyone else.',
  })
  colleagues(@Root() consultation: Consultation): Promise<ColleagueWhoAnswers[]> {
    return this.shared.colleagues(consultation);
  }

  @Mutation(() => ConsultationResult, {
    description: 'Patient: lets a colleague who answers read what they said, or stops letting them.',
  })
  letColleagueRead(
    @Arg('input', () => LetColleagueReadInput, {
      description: 'Which colleague, on which consultation, and whether they may read.',
    })
    input: LetColleagueReadInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.shared.letRead(actor, input);
  }
}
