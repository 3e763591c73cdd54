import type { PageServer } from '../app/page-route.js';
import { graphql } from '../generated/index.js';
import type { DeskQuery } from '../generated/graphql.js';
import { orNothing } from './desk-doors.js';

export interface DeskView {
  readonly now: string;
  readonly queues: NonNullable<DeskQuery['operatorDesk']>['queues'];
}

const DeskDocument = graphql(`
  query Desk {
    operatorDesk {
      queues {
        queue
        waiting
        since
        isUrgent
      }
    }
  }
`);

export const deskServer: PageServer = {
  onGet: async (request) => {
    const { operatorDesk } = await request.run(DeskDocument, {});
    return orNothing(request, operatorDesk && ({ now: request.now, queues: operatorDesk.queues } satisfies DeskView));
  },
};
