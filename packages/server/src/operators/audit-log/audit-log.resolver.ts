import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { OperatorDesk } from '../desk.results.js';
import { AuditLogConnection, AuditLogFilterInput } from './audit-log.results.js';
import type { AuditLog } from './audit-log.service.js';

/** The audit log, on the operators' desk. */
@Resolver(() => OperatorDesk)
export class AuditLogResolver {
  constructor(private readonly log: AuditLog) {}

  @FieldResolver(() => AuditLogConnection, {
    nullable: true,
    description:
      'Who did or read what, newest first; null when it was asked for wrongly. Reading it is written into it.',
  })
  auditLog(
    @Root() { operator }: OperatorDesk,
    @Arg('filter', () => AuditLogFilterInput, { description: 'What it is narrowed to.' }) filter: AuditLogFilterInput,
    @Arg('first', () => Int, { description: 'How many: 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' }) after: string | null,
  ): Promise<AuditLogConnection> {
    return this.log.list(operator, filter, { first, after });
  }
}
