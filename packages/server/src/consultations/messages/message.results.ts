import type { Temporal } from 'temporal-polyfill';
import { Field, ObjectType } from 'type-graphql';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { ConsultationParty } from '../states/consultation-states.js';

@ObjectType({
  implements: Node,
  description: 'What one side of a consultation wrote to the other. Each reading is recorded.',
})
export class ConsultationMessage extends Node {
  readonly __typename = 'ConsultationMessage';

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  at: Temporal.Instant;

  @Field(() => ConsultationParty, { description: 'Which side wrote it.' })
  by: ConsultationParty;

  @Field(() => String, {
    nullable: true,
    description:
      'Who wrote it for the practitioner, in an absence: "Ben Ode". Null when that side wrote it themselves.',
  })
  writtenBy: string | null;

  @Field({ description: 'The words.' })
  text: string;

  @Field({
    description: 'Whether its writer was first shown who to call, because of these words, and sent it all the same.',
  })
  afterHelp: boolean;

  constructor(id: string, told: Pick<ConsultationMessage, 'at' | 'by' | 'writtenBy' | 'text' | 'afterHelp'>) {
    super();
    this.id = toGlobalId('ConsultationMessage', id);
    this.at = told.at;
    this.by = told.by;
    this.writtenBy = told.writtenBy;
    this.text = told.text;
    this.afterHelp = told.afterHelp;
  }
}

@ObjectType({ description: 'A message in a list.' })
export class ConsultationMessageEdge {
  @Field({ description: 'Its position in the list; pass it as after or before.' })
  cursor: string;

  @Field(() => ConsultationMessage, { description: 'The message.' })
  node: ConsultationMessage;
}

@ObjectType({ description: 'What the two sides wrote to each other, oldest first.' })
export class ConsultationMessageConnection {
  @Field(() => [ConsultationMessageEdge], { description: 'The page.' })
  edges: ConsultationMessageEdge[];

  @Field(() => PageInfo, { description: 'Where the page is in the list.' })
  pageInfo: PageInfo;
}
