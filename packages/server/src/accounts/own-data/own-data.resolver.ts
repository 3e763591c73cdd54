import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { Account } from '../account.results.js';
import type { OwnData } from './own-data.service.js';

/** What somebody can take along of what we keep of them. */
@Resolver(() => Account)
export class OwnDataResolver {
  constructor(private readonly own: OwnData) {}

  @FieldResolver(() => [String], {
    description: 'The parts of what we store about them: "your-requests". Each can be exported as a file.',
  })
  dataParts(@Ctx() { actor }: RequestContext): string[] {
    return this.own.namesFor(actor);
  }
}
