import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { DeskReportQuery, ReportDecision, ReportReason } from '../../generated/graphql.js';
import type { FieldError } from '../../ui/error-summary.js';
import { decisionOf, errorsOf, readDecided, type Decided } from '../decided.js';
import { orNothing } from '../desk-doors.js';
import { reasonsFor } from './report-words.js';

type Report = NonNullable<NonNullable<DeskReportQuery['operatorDesk']>['report']>;

export interface ReportItemView {
  readonly report: Report;
  readonly errors: readonly FieldError[];
  /** What stood in the way, in a sentence; null: nothing. */
  readonly refusal: string | null;
  /** What was decided and typed, and could not be stored yet. */
  readonly typed: Decided<ReportDecision> | null;
  readonly done: ReportDecision | null;
}

const DeskReportDocument = graphql(`
  query DeskReport($id: ID!) {
    operatorDesk {
      report(id: $id) {
        id
        receivedAt
        isOpen
        erasedOn
        listingName
        listingSlug
        isListingHidden
        saidSafe
        decisions
        words {
          text
          contact
        }
        history {
          at
          by
          decision
          reason
          note
        }
      }
    }
  }
`);

const DecideListingReportDocument = graphql(`
  mutation DecideListingReport($input: DecideListingReportInput!) {
    decideListingReport(input: $input) {
      __typename
      ... on InvalidInput {
        problems {
          path
          message
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const reportItemServer: PageServer = {
  onGet: (request) => draw(request, { done: decisionOf(reasonsFor, request.url.searchParams.get('done')) }),
  onPost: async (request) => {
    const reportId = request.params['id'] ?? '';
    const typed = readDecided(request.form, reasonsFor, 'note');
    if (typed === null) return draw(request, {});
    const { decision } = typed;
    const { decideListingReport: answer } = await request.run(DecideListingReportDocument, {
      input: { reportId, decision, reason: reasonOf(decision, typed.reason), note: typed.words || null },
    });
    switch (answer.__typename) {
      case 'ListingReport':
        return {
          goTo: decision === 'CLOSE' ? '/operators/reports?done=closed' : `${hereOf(reportId)}?done=${decision}`,
        };
      case 'InvalidInput':
        return draw(request, { errors: errorsOf(decision, answer.problems), typed }, 422);
      case 'ChangedMeanwhile':
      case 'YourOwnListing':
        return draw(request, { refusal: answer.message, typed }, 409);
      case 'NotFound':
        return orNothing(request, null);
    }
  },
};

async function draw(
  request: PageServerRequest,
  view: Partial<Omit<ReportItemView, 'report'>>,
  status = 200,
): Promise<PageOutcome> {
  const { operatorDesk } = await request.run(DeskReportDocument, { id: request.params['id'] ?? '' });
  const report = operatorDesk?.report;
  const nothing = { errors: [], refusal: null, typed: null, done: null };
  return orNothing(request, report && ({ ...nothing, ...view, report } satisfies ReportItemView), status);
}

function hereOf(id: string): string {
  return `/operators/reports/${encodeURIComponent(id)}`;
}

function reasonOf(decision: ReportDecision, word: string | null): ReportReason | null {
  return reasonsFor[decision].find((each) => each === word) ?? null;
}
