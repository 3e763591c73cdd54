import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { ClaimDisputeDecision, DeskClaimAnswerFragment, DeskClaimItemQuery } from '../../generated/graphql.js';
import type { FieldError } from '../../ui/error-summary.js';
import { orNothing } from '../desk-doors.js';
import { reasonsForDispute, refusals } from './claim-words.js';

export type LookUpTyped = Readonly<Record<string, string>>;

export interface ClaimItemView {
  readonly claim: NonNullable<NonNullable<DeskClaimItemQuery['operatorDesk']>['claim']>;
  readonly errors: readonly FieldError[];
  readonly refusal: string | null;
  /** What was typed and could not be stored; empty: nothing. */
  readonly typed: LookUpTyped;
}

const DeskClaimItemDocument = graphql(`
  query DeskClaimItem($key: String!) {
    operatorDesk {
      claim(key: $key) {
        key
        name
        npi
        state
        frozenFrom
        begunAt
        codeShownAt
        needsAddress
        confirmedAt
        confirmedBy
        waitsUntil
        endedAt
        isKept
        isOwn
        isOwnLookUp
        actions
        claimant {
          email
          addressGiven
        }
        entry {
          name
          place
          phone
          licenses {
            code
            number
            state
          }
        }
        lookUp {
          at
          by
          jurisdiction
          licenseNumber
          source
          found
          evidence
          evidenceSha256
          address
          addressSource
          digest
        }
        contacts {
          kind
          address
          toldAt
          notice
          noticeAt
          saidNoAt
        }
        disputes {
          at
          statements {
            at
            by
            words
          }
          proposal
          reason
          proposedBy
          isOwnProposal
          decidedBy
          decidedAt
        }
        others {
          key
          begunAt
          state
          isSameClaimant
        }
      }
    }
  }
`);

const DeskClaimAnswerDocument = graphql(`
  fragment DeskClaimAnswer on DeskClaimResult {
    __typename
    ... on DeskClaim {
      state
    }
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
`);

const RecordClaimLookUpDocument = graphql(`
  mutation RecordClaimLookUp($input: RecordClaimLookUpInput!) {
    recordClaimLookUp(input: $input) {
      ...DeskClaimAnswer
    }
  }
`);

const ConfirmClaimLookUpDocument = graphql(`
  mutation ConfirmClaimLookUp($input: ConfirmClaimLookUpInput!) {
    confirmClaimLookUp(input: $input) {
      ...DeskClaimAnswer
    }
  }
`);

const RefuseListingClaimDocument = graphql(`
  mutation RefuseListingClaim($input: RefuseClaimInput!) {
    refuseListingClaim(input: $input) {
      ...DeskClaimAnswer
    }
  }
`);

const DecideClaimDisputeDocument = graphql(`
  mutation DecideClaimDispute($input: DecideClaimDisputeInput!) {
    decideClaimDispute(input: $input) {
      ...DeskClaimAnswer
    }
  }
`);

export const claimItemServer: PageServer = {
  onGet: (request) => draw(request, {}),
  onPost: async (request) => {
    const typed = Object.fromEntries(request.form.entries());
    const answer = await act(request);
    if (!answer) return draw(request, {});
    switch (answer.__typename) {
      case 'DeskClaim':
        return { goTo: doneAt(request.form.get('do'), answer.state) };
      case 'InvalidInput': {
        const prefix = request.form.get('do') ?? '';
        const errors = answer.problems.map(({ path, message }) => ({ id: idOf(prefix, path.at(-1) ?? ''), message }));
        return draw(request, { errors, typed }, 422);
      }
      case 'ChangedMeanwhile':
      case 'YourOwnListing':
        return draw(request, { refusal: answer.message, typed }, 409);
      case 'NotFound':
        return orNothing(request, null);
    }
  },
};

/** Null: nothing that is known was asked for. */
async function act({ params, form, run }: PageServerRequest): Promise<DeskClaimAnswerFragment | null> {
  const key = params['key'] ?? '';
  const given = (name: string) => (form.get(name) ?? '').trim();
  switch (form.get('do')) {
    case 'look-up': {
      const input = {
        ...{ key, jurisdiction: given('jurisdiction'), licenseNumber: given('licenseNumber') },
        ...{ source: given('source'), found: given('found'), evidence: given('evidence') || null },
        ...{ evidenceSha256: given('evidenceSha256') || null, address: given('address') || null },
        addressSource: given('addressSource') || null,
      };
      const { recordClaimLookUp } = await run(RecordClaimLookUpDocument, { input });
      return readFragment(DeskClaimAnswerDocument, recordClaimLookUp);
    }
    case 'confirm': {
      const input = { key, digest: given('seen') };
      const { confirmClaimLookUp } = await run(ConfirmClaimLookUpDocument, { input });
      return readFragment(DeskClaimAnswerDocument, confirmClaimLookUp);
    }
    case 'refuse': {
      const reason = refusals.find((each) => each === given('refuse-reason')) ?? null;
      const { refuseListingClaim } = await run(RefuseListingClaimDocument, { input: { key, reason } });
      return readFragment(DeskClaimAnswerDocument, refuseListingClaim);
    }
    case 'UPHOLD':
    case 'DISMISS': {
      const decision: ClaimDisputeDecision = form.get('do') === 'UPHOLD' ? 'UPHOLD' : 'DISMISS';
      const reason = reasonsForDispute[decision].find((each) => each === given(`${decision}-reason`)) ?? null;
      const { decideClaimDispute } = await run(DecideClaimDisputeDocument, { input: { key, decision, reason } });
      return readFragment(DeskClaimAnswerDocument, decideClaimDispute);
    }
    default:
      return null;
  }
}

/** Reasons stand in several forms of one page: each is named after its own. */
function idOf(prefix: string, field: string): string {
  return field === 'reason' ? `${prefix}-reason` : field;
}

function doneAt(step: string | null, state: string): string {
  if (step === 'UPHOLD' || step === 'DISMISS') {
    return `/operators/disputes?done=${state === 'DISPUTED' ? 'proposed' : 'decided'}`;
  }
  const done = { 'look-up': 'looked-up', confirm: 'confirmed' }[step ?? ''] ?? 'refused';
  return `/operators/claims?done=${done}`;
}

async function draw(
  request: PageServerRequest,
  view: Partial<Omit<ClaimItemView, 'claim'>>,
  status = 200,
): Promise<PageOutcome> {
  const { operatorDesk } = await request.run(DeskClaimItemDocument, { key: request.params['key'] ?? '' });
  const claim = operatorDesk?.claim;
  const nothing = { errors: [], refusal: null, typed: {} };
  return orNothing(request, claim && ({ ...nothing, ...view, claim } satisfies ClaimItemView), status);
}
