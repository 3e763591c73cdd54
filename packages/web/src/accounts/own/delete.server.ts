import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { LeavingQuery } from '../../generated/graphql.js';
import { forChange, secondStepPath, signInPath } from '../account-doors.js';

export interface DeleteView {
  readonly leaving: NonNullable<NonNullable<LeavingQuery['viewer']>['account']['leaving']>;
  /** Their keys open the directory from programs and pages of theirs, which stop. */
  readonly isPartner: boolean;
  readonly isUnconfirmed: boolean;
  /** Patients wait, and that they are told was not agreed to. */
  readonly isNotCalledOff: boolean;
  /** What stood in the way, in a sentence; null: nothing. */
  readonly refusal: string | null;
}

const LeavingDocument = graphql(`
  query Leaving {
    viewer {
      account {
        id
        leaving {
          staysFor
          promisedTalks
          underWay
          ownRequests
          keepsListing
        }
      }
      partner {
        id
      }
    }
  }
`);

const DeleteAccountDocument = graphql(`
  mutation DeleteAccount($input: DeleteAccountInput!) {
    deleteAccount(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

/** Whoever goes signed in just now: a button that would be refused is not shown. */
export const deleteServer: PageServer = {
  onGet: (request) => forChange(request, () => draw(request)),
  onPost: async (request) => {
    const input = { confirm: request.form.get('sure') === 'yes', callOff: request.form.get('tell') === 'yes' };
    const { deleteAccount: answer } = await request.run(DeleteAccountDocument, { input });
    const here = request.url.pathname;
    switch (answer.__typename) {
      case 'AccountDeleted':
        return { goTo: '/account-deleted' };
      case 'SignInNeeded':
        return { goTo: signInPath(here) };
      case 'FreshSignInNeeded':
        return { goTo: signInPath(here, 'fresh') };
      case 'SecondFactorNeeded':
        return { goTo: secondStepPath(here) };
      case 'InvalidInput':
        return draw(request, { isUnconfirmed: true }, 422);
      case 'AccountStays':
        return draw(request, { isNotCalledOff: !input.callOff }, 409);
      default:
        return draw(request, { refusal: answer.message }, 429);
    }
  },
};

async function draw(
  request: PageServerRequest,
  view: Partial<Omit<DeleteView, 'leaving' | 'isPartner'>> = {},
  status = 200,
): Promise<PageOutcome> {
  const { viewer } = await request.run(LeavingDocument, {});
  const leaving = viewer?.account.leaving;
  if (!leaving) return { goTo: signInPath(request.url.pathname) };
  return {
    show: {
      ...{ isUnconfirmed: false, isNotCalledOff: false, refusal: null, ...view },
      ...{ leaving, isPartner: viewer.partner !== null },
    } satisfies DeleteView,
    status,
  };
}
