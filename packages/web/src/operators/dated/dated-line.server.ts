import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { DatedLineQuery } from '../../generated/graphql.js';
import { orNothing } from '../desk-doors.js';

export interface DatedLineView {
  readonly line: NonNullable<NonNullable<DatedLineQuery['operatorDesk']>['datedLine']>;
  readonly isDone: boolean;
}

const DatedLineDocument = graphql(`
  query DatedLine($key: String!) {
    operatorDesk {
      datedLine(key: $key) {
        ...DatedLineFacts
        history {
          at
          by
          act
          reason
          words
          citation
          sourceUrl
          before {
            ...DatedLineFacts
          }
          after {
            ...DatedLineFacts
          }
        }
      }
    }
  }
`);

export const datedLineServer: PageServer = {
  onGet: async (request) => {
    const { operatorDesk } = await request.run(DatedLineDocument, { key: request.params['key'] ?? '' });
    const line = operatorDesk?.datedLine;
    const isDone = request.url.searchParams.has('done');
    return orNothing(request, line && ({ line, isDone } satisfies DatedLineView));
  },
};
