import { DAYS_OF_USAGE } from '@clearing/shared/api-limits';
import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Problems } from '../../platform/graphql/errors.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { Partner } from '../partner.results.js';
import { PartnerUsage } from './usage.results.js';
import type { UsageService } from './usage.service.js';

/** What an id that was made up names. */
const NONE = '00000000-0000-0000-0000-000000000000';

/** Whoever reaches a Partner is it. */
@Resolver(() => Partner)
export class UsageResolver {
  constructor(private readonly usage: UsageService) {}

  @FieldResolver(() => PartnerUsage, {
    name: 'usage',
    nullable: true,
    description: 'What its keys asked; null when the days are not valid.',
  })
  async usageOfKeys(
    @Root() { id }: Partner,
    @Arg('days', () => Int, { defaultValue: 30, description: `How many days, including today: 1 to ${DAYS_OF_USAGE}.` })
    days: number,
    @Arg('key', () => String, { nullable: true, description: 'One of its keys; all of them when not given.' })
    key: string | null | undefined,
  ): Promise<PartnerUsage> {
    const problems = new Problems();
    if (days < 1 || days > DAYS_OF_USAGE) problems.add(['days'], `Between 1 and ${DAYS_OF_USAGE} days.`);
    problems.throwIfAny();
    const partnerId = keyOf('Partner', id) ?? NONE;
    const keyId = key == null ? null : (keyOf('PartnerKey', key) ?? NONE);
    return new PartnerUsage(await this.usage.of({ partnerId, keyId, days }));
  }
}
