import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { Consultation } from '../consultation.results.js';

export const ConsultationPart = { WAITING: 'WAITING', AHEAD: 'AHEAD', PAST: 'PAST' } as const;
export type ConsultationPart = (typeof ConsultationPart)[keyof typeof ConsultationPart];
registerEnumType(ConsultationPart, {
  name: 'ConsultationPart',
  description: 'Where consultations stand, as a list of them is parted.',
  valuesConfig: {
    WAITING: {
      description:
        'Waiting for the practitioner: what speaks of danger first, then by when it is to be answered. Other times that a patient proposes for a confirmed talk stand here too.',
    },
    AHEAD: { description: 'Confirmed and still to come, or going on: the next one first.' },
    PAST: { description: 'Everything else: the latest first.' },
  },
});

@ObjectType({ description: 'A consultation in a list.' })
export class ConsultationEdge {
  @Field({ description: 'Where it stands in the list; give it as after.' })
  cursor: string;

  @Field(() => Consultation, { description: 'The consultation.' })
  node: Consultation;
}

@ObjectType({ description: "The asker's own consultations, on one side." })
export class ConsultationConnection {
  @Field(() => [ConsultationEdge], { description: 'The page.' })
  edges: ConsultationEdge[];

  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  pageInfo: PageInfo;
}
