import type { PageServer } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import { SignedInDocument } from '../account-documents.js';
import { nextOf, signInOutcome } from '../account-doors.js';

export interface PasswordView {
  readonly refusal: string | null;
  readonly email: string;
  readonly next: string | null;
}

const SignInWithPasswordDocument = graphql(`
  mutation SignInWithPassword($input: SignInWithPasswordInput!) {
    signInWithPassword(input: $input) {
      ...SignedIn
    }
  }
`);

export const passwordServer: PageServer = {
  onGet: async (request) => ({ show: { refusal: null, email: '', next: nextOf(request) } satisfies PasswordView }),
  onPost: async (request) => {
    const next = nextOf(request);
    const email = (request.form.get('email') ?? '').trim();
    const password = request.form.get('password') ?? '';
    const { signInWithPassword } = await request.run(SignInWithPasswordDocument, { input: { email, password } });
    const outcome = signInOutcome(readFragment(SignedInDocument, signInWithPassword), next);
    if (typeof outcome !== 'string') return outcome;
    return { show: { refusal: outcome, email, next } satisfies PasswordView, status: 422 };
  },
};
