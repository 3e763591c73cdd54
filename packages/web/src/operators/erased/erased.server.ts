import type { PageServer } from '../../app/page-route.js';
import type { DeskErasedQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';
import { orNothing } from '../desk-doors.js';

export interface ErasedView {
  readonly erased: NonNullable<DeskErasedQuery['operatorDesk']>['erased'];
}

const DeskErasedDocument = graphql(`
  query DeskErased {
    operatorDesk {
      erased {
        on
        kind
        why
        count
      }
    }
  }
`);

export const erasedServer: PageServer = {
  onGet: async (request) => {
    const { operatorDesk } = await request.run(DeskErasedDocument, {});
    return orNothing(request, operatorDesk && { erased: operatorDesk.erased });
  },
};
