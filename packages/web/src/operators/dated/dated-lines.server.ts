import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { DatedKind, DatedLinesQuery, DatedStanding } from '../../generated/graphql.js';
import { orNothing } from '../desk-doors.js';
import { datedKinds, standings } from './dated-words.js';

export interface DatedLinesView {
  readonly kind: DatedKind;
  readonly standing: DatedStanding;
  readonly today: string;
  readonly lines: NonNullable<DatedLinesQuery['operatorDesk']>['datedLines'];
  /** Professions with the states of which nothing is written down; none of them unless the lines are about that. */
  readonly unknown: NonNullable<DatedLinesQuery['operatorDesk']>['unknownPrescribing'];
  readonly isTakenBack: boolean;
}

const DatedLinesDocument = graphql(`
  query DatedLines($kind: DatedKind!, $standing: DatedStanding!, $after: String) {
    operatorDesk {
      today
      unknownPrescribing {
        profession
        name
        jurisdictions
      }
      datedLines(kind: $kind, standing: $standing, first: 25, after: $after) {
        nodes {
          ...DatedLineFacts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const datedLinesServer: PageServer = {
  onGet: async (request) => {
    const { searchParams } = request.url;
    const kind = datedKinds.find((each) => each === searchParams.get('kind')) ?? 'REMOTE_PRESCRIBING';
    const standing = standings.find((each) => each === searchParams.get('show')) ?? 'IN_FORCE';
    const { operatorDesk } = await request.run(DatedLinesDocument, {
      kind,
      standing,
      after: searchParams.get('after'),
    });
    const view = operatorDesk && {
      ...{ kind, standing, today: operatorDesk.today, lines: operatorDesk.datedLines },
      unknown: kind === 'PRESCRIBING' ? operatorDesk.unknownPrescribing : [],
      isTakenBack: searchParams.get('done') === 'taken-back',
    };
    return orNothing(request, view satisfies DatedLinesView | null | undefined);
  },
};
