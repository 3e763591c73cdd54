import { FieldResolver, Resolver, Root } from 'type-graphql';
import { keyOf } from '../../platform/graphql/global-id.js';
import { Partner } from '../partner.results.js';
import { DeprecatedElementUse } from './deprecated-usage.results.js';
import type { DeprecatedUsage } from './deprecated-usage.service.js';

/** Whoever reaches a Partner is it. */
@Resolver(() => Partner)
export class DeprecatedUsageResolver {
  constructor(private readonly usage: DeprecatedUsage) {}

  @FieldResolver(() => [DeprecatedElementUse], {
    description: 'What is deprecated in the public schema, and which of its keys still ask for it. Empty: nothing is.',
  })
  deprecatedUses(@Root() { id }: Partner): Promise<DeprecatedElementUse[]> {
    return this.usage.of(keyOf('Partner', id) ?? '');
  }
}
