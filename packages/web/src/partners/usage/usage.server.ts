import { usageSpans } from '@clearing/shared/partner-usage';
import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { PartnerUsageQuery } from '../../generated/graphql.js';
import { forPartner, type Partner } from '../partner-doors.js';

const PartnerUsageDocument = graphql(`
  query PartnerUsage($days: Int!, $key: String) {
    viewer {
      partner {
        usage(days: $days, key: $key) {
          total {
            ...UsageSum
          }
          days {
            day
            sum {
              ...UsageSum
            }
          }
          operations {
            operation
            sum {
              ...UsageSum
            }
          }
          operationsLeftOut
          codes {
            code
            times
          }
        }
      }
    }
  }
`);

export type Usage = NonNullable<NonNullable<NonNullable<PartnerUsageQuery['viewer']>['partner']>['usage']>;

export interface UsageView {
  readonly keys: Partner['keys'];
  /** Null: all of them. */
  readonly key: string | null;
  readonly days: (typeof usageSpans)[number];
  readonly usage: Usage;
}

export const usageServer: PageServer = {
  onGet: (request) =>
    forPartner(request, async ({ keys }) => {
      const { searchParams } = request.url;
      const days = usageSpans.find((span) => String(span) === searchParams.get('days')) ?? 30;
      const key = keys.find((each) => each.key === searchParams.get('key'))?.key ?? null;
      const { viewer } = await request.run(PartnerUsageDocument, { days, key });
      const usage = viewer?.partner?.usage;
      if (!usage) throw new Error('A partner has usage, if none.');
      return { show: { keys, key, days, usage } satisfies UsageView };
    }),
};
