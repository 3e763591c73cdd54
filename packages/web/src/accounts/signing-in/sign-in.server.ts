import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import { nextOf, type FormView } from '../account-doors.js';

/** What the page of the mail link draws. */
export interface SignInView extends FormView {
  readonly next: string | null;
  /** Somebody signed in was asked to show again that it is them. */
  readonly isAgain: boolean;
}

/** Why somebody who is signed in is asked once more. */
const AGAIN = 'fresh';

const SENT = '/sign-in/sent';

const RequestSignInLinkDocument = graphql(`
  mutation RequestSignInLink($input: RequestSignInLinkInput!) {
    requestSignInLink(input: $input) {
      __typename
      ... on UserError {
        message
      }
      ... on InvalidInput {
        problems {
          path
          message
        }
      }
    }
  }
`);

export const signInServer: PageServer = {
  onGet: async (request) => ({
    show: {
      errors: [],
      refusal: null,
      typed: {},
      next: nextOf(request),
      isAgain: request.url.searchParams.get('why') === AGAIN,
    } satisfies SignInView,
  }),
  onPost: async (request) => {
    const next = nextOf(request);
    const email = (request.form.get('email') ?? '').trim();
    const { requestSignInLink: answer } = await request.run(RequestSignInLinkDocument, {
      input: { email, goesTo: next },
    });
    const view = { typed: { email }, next, isAgain: request.form.get('why') === AGAIN };
    switch (answer.__typename) {
      case 'SignInLinkSent':
        return { goTo: next === null ? SENT : `${SENT}?${new URLSearchParams({ next })}` };
      case 'InvalidInput': {
        const errors = answer.problems.map(({ path, message }) => ({ id: path.at(-1) ?? 'email', message }));
        return { show: { ...view, errors, refusal: null } satisfies SignInView, status: 422 };
      }
      case 'TooManyRequests':
        return { show: { ...view, errors: [], refusal: answer.message } satisfies SignInView, status: 429 };
    }
  },
};
