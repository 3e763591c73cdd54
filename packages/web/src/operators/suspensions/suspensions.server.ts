import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { DeskSuspensionsQuery, SuspensionQueue } from '../../generated/graphql.js';
import { orNothing } from '../desk-doors.js';
import { suspensionQueues } from './suspension-words.js';

export interface SuspensionsView {
  readonly queue: SuspensionQueue;
  readonly done: 'confirmed' | 'kept' | 'ended' | null;
  readonly suspensions: NonNullable<DeskSuspensionsQuery['operatorDesk']>['suspensions'];
}

const DeskSuspensionsDocument = graphql(`
  query DeskSuspensions($queue: SuspensionQueue!, $after: String) {
    operatorDesk {
      suspensions(queue: $queue, first: 20, after: $after) {
        nodes {
          key
          since
          reason
          isInEffect
          endsBy
          confirmedAt
          waitsForAnswer
          endedBecause
          mayDecide
          account {
            email
            nextTalkAt
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const suspensionsServer: PageServer = {
  onGet: async (request) => {
    const { searchParams } = request.url;
    const queue = suspensionQueues.find((each) => each === searchParams.get('queue')) ?? 'WAITING';
    const { operatorDesk } = await request.run(DeskSuspensionsDocument, { queue, after: searchParams.get('after') });
    const done = (['confirmed', 'kept', 'ended'] as const).find((each) => each === searchParams.get('done')) ?? null;
    const view = operatorDesk && ({ queue, done, suspensions: operatorDesk.suspensions } satisfies SuspensionsView);
    return orNothing(request, view);
  },
};
