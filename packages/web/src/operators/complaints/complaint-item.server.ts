import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { ComplaintDecision, DeskComplaintQuery } from '../../generated/graphql.js';
import type { FieldError } from '../../ui/error-summary.js';
import { decisionOf, errorsOf, readDecided, type Decided } from '../decided.js';
import { orNothing } from '../desk-doors.js';
import { reasonsFor } from './complaint-words.js';
import { wholeNumber } from '../../lib/whole-number.js';

type Complaint = NonNullable<NonNullable<DeskComplaintQuery['operatorDesk']>['complaint']>;

export interface ComplaintItemView {
  readonly complaint: Complaint;
  readonly now: string;
  readonly today: string;
  readonly errors: readonly FieldError[];
  /** What stood in the way, in a sentence; null: nothing. */
  readonly refusal: string | null;
  /** What was decided and typed, and could not be stored yet. */
  readonly typed: (Decided<ComplaintDecision> & { readonly onDate: string; readonly page: string }) | null;
  readonly done: ComplaintDecision | null;
}

const DeskComplaintDocument = graphql(`
  query DeskComplaint($key: ID!) {
    operatorDesk {
      today
      complaint(key: $key) {
        key
        kind
        at
        teller
        subjectName
        subjectPath
        isOpen
        isTaken
        isTakenByViewer
        saidSafe
        mayBeNamed
        outcome
        closedAt
        isErased
        erasedOn
        version
        decisions
        words {
          about
          text
          name
          email
        }
        history {
          at
          step
          by
          reason
          onDate
          words
        }
        evidence {
          listingState
          hiddenSince
          hiddenBecause
          checks {
            subject
            state
            checkedOn
            recheckBy
          }
          others {
            key
            kind
            at
            outcome
          }
          hidings {
            at
            isHidden
            why
          }
        }
      }
    }
  }
`);

const DecideComplaintDocument = graphql(`
  mutation DecideComplaint($input: DecideComplaintInput!) {
    decideComplaint(input: $input) {
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

export const complaintItemServer: PageServer = {
  onGet: (request) => draw(request, { done: decisionOf(reasonsFor, request.url.searchParams.get('done')) }),
  onPost: async (request) => {
    const { form } = request;
    const key = keyOf(request);
    const decided = readDecided(form, reasonsFor, 'words');
    if (decided === null) return draw(request, {});
    const { decision, reason, words } = decided;
    const onDate = (form.get(`${decision}-onDate`) ?? '').trim();
    const page = (form.get(`${decision}-page`) ?? '').trim();
    const typed = { ...decided, onDate, page };
    const { decideComplaint: answer } = await request.run(DecideComplaintDocument, {
      input: {
        page: page || null,
        ...{ key, decision, version: wholeNumber(form.get('version') ?? '') ?? 0, words: words || null },
        reason: reasonsFor[decision].find((each) => each === reason) ?? null,
        onDate: /^\d{4}-\d{2}-\d{2}$/.test(onDate) ? onDate : null,
      },
    });
    switch (answer.__typename) {
      case 'DeskComplaint':
        return { goTo: decision === 'CLOSE' ? '/operators/complaints?done=closed' : `${hereOf(key)}?done=${decision}` };
      case 'InvalidInput':
        return draw(request, { errors: errorsOf(decision, answer.problems), typed }, 422);
      case 'ChangedMeanwhile':
        return draw(request, { refusal: answer.message, typed }, 409);
      case 'NotFound':
        return orNothing(request, null);
    }
  },
};

async function draw(
  request: PageServerRequest,
  view: Partial<Omit<ComplaintItemView, 'complaint' | 'now' | 'today'>>,
  status = 200,
): Promise<PageOutcome> {
  const { operatorDesk } = await request.run(DeskComplaintDocument, { key: keyOf(request) });
  const complaint = operatorDesk?.complaint;
  if (!complaint) return orNothing(request, null);
  const nothing = { errors: [], refusal: null, typed: null, done: null };
  const { today } = operatorDesk;
  return orNothing(
    request,
    { ...nothing, ...view, complaint, now: request.now, today } satisfies ComplaintItemView,
    status,
  );
}

function keyOf({ params }: PageServerRequest): string {
  return params['key'] ?? '';
}

function hereOf(key: string): string {
  return `/operators/complaints/${encodeURIComponent(key)}`;
}
