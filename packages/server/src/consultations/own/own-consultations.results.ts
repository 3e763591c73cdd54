import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { Consultation } from '../consultation.results.js';

export const ConsultationPart = { WAITING: 'WAITING', AHEAD: 'AHEAD', PAST: 'PAST' } as const;
export type ConsultationPart = (typeof ConsultationPart)[keyof typeof ConsultationPart];
registerEnumType(ConsultationPart, {
  name: 'ConsultationPart',
  description: 'The parts of a list of consultations.',
  valuesConfig: {
    WAITING: {
      description:
        'Waiting for the practitioner: those that speak of danger first, then by when they have to be answered. Other times that a patient proposes for a confirmed talk are here too.',
    },
    AHEAD: { description: 'Confirmed, and still to come or under way: the next one first.' },
    PAST: { description: 'Everything else: the latest first.' },
  },
});

@ObjectType({ description: 'A consultation in a list.' })
export class ConsultationEdge {
  @Field({ description: 'Its position in the list; pass it as after.' })
  cursor: string;

  @Field(() => Consultation, { description: 'The consultation.' })
  node: Consultation;
}

@ObjectType({ description: "The caller's own consultations, on one side." })
export class ConsultationConnection {
  @Field(() => [ConsultationEdge], { description: 'The page.' })
  edges: ConsultationEdge[];

  @Field(() => PageInfo, { description: 'Where the page is in the list.' })
  pageInfo: PageInfo;
}
