import type { PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import { SignedInDocument } from '../account-documents.js';
import { nextOf, signInOutcome } from '../account-doors.js';

export interface PasskeySignInView {
  readonly refusal: string | null;
  /** What the device is asked; null: it is not asked. */
  readonly options: string | null;
  readonly next: string | null;
}

const BeginPasskeySignInDocument = graphql(`
  mutation BeginPasskeySignIn {
    beginPasskeySignIn {
      __typename
      ... on PasskeyChallenge {
        options
      }
      ... on UserError {
        message
      }
    }
  }
`);

const SignInWithPasskeyDocument = graphql(`
  mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {
    signInWithPasskey(input: $input) {
      ...SignedIn
    }
  }
`);

export const passkeySignInServer: PageServer = {
  onGet: async (request) => ({
    show: { refusal: null, options: null, next: nextOf(request) } satisfies PasskeySignInView,
  }),
  onPost: async (request) => (request.form.get('do') === 'begin' ? begin(request) : signIn(request)),
};

async function begin(request: PageServerRequest) {
  const next = nextOf(request);
  const { beginPasskeySignIn: answer } = await request.run(BeginPasskeySignInDocument, {});
  if (answer.__typename === 'PasskeyChallenge')
    return { show: { refusal: null, options: answer.options, next } satisfies PasskeySignInView };
  return { show: { refusal: answer.message, options: null, next } satisfies PasskeySignInView, status: 429 };
}

async function signIn(request: PageServerRequest) {
  const next = nextOf(request);
  const input = { answer: request.form.get('answer') ?? '' };
  const { signInWithPasskey } = await request.run(SignInWithPasskeyDocument, { input });
  const outcome = signInOutcome(readFragment(SignedInDocument, signInWithPasskey), next);
  if (typeof outcome !== 'string') return outcome;
  return { show: { refusal: outcome, options: null, next } satisfies PasskeySignInView, status: 422 };
}
