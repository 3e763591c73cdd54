import { createUnionType, Field, ObjectType } from 'type-graphql';
import { CrisisSupport } from '../../consultations/crisis/crisis.results.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';

@ObjectType({ description: 'The operators have the report.' })
export class ReportReceived {
  readonly __typename = 'ReportReceived';

  @Field({ description: 'A sentence for the person who sent it.' })
  message: string;

  constructor(message = 'Thank you. Someone will look at it. We write back only if you left a way to reach you.') {
    this.message = message;
  }
}

export const ReportListingResult = createUnionType({
  name: 'ReportListingResult',
  description: 'Whether a report arrived, or what comes first.',
  types: () => [ReportReceived, CrisisSupport, InvalidInput, TooManyRequests, NotFound] as const,
});
export type ReportListingResult = ReportReceived | CrisisSupport | InvalidInput | TooManyRequests | NotFound;
