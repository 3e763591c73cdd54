import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';

import { graphql, readFragment } from '../../generated/index.js';
import type { MailLinkQuery } from '../../generated/graphql.js';
import { ChangeAccountDocument, SignedInDocument } from '../account-documents.js';
import { signInOutcome, signInPath } from '../account-doors.js';

/** What the link in a mail would do, and what stood in the way of it. */
export interface MailLinkView {
  /** Null: it does nothing any more. */
  readonly offer: NonNullable<MailLinkQuery['mailLink']> | null;
  readonly refusal: string | null;
}

const MailLinkDocument = graphql(`
  query MailLink($token: String!) {
    mailLink(token: $token) {
      purpose
      email
    }
  }
`);

const SignInWithLinkDocument = graphql(`
  mutation SignInWithLink($input: SignInWithLinkInput!) {
    signInWithLink(input: $input) {
      ...SignedIn
    }
  }
`);

const ConfirmEmailChangeDocument = graphql(`
  mutation ConfirmEmailChange($input: ConfirmEmailChangeInput!) {
    confirmEmailChange(input: $input) {
      ...ChangeAccount
    }
  }
`);

/** Looking at a link changes nothing: programs that read mail look at links too. Its button is what uses it. */
export const mailLinkServer: PageServer = {
  onGet: async (request) => show(await findOffer(request), null),
  onPost: async (request) => {
    const offer = await findOffer(request);
    return offer?.purpose === 'CHANGE_EMAIL' ? changeEmail(request, offer) : signIn(request, offer);
  },
};

async function signIn(request: PageServerRequest, offer: MailLinkView['offer']): Promise<PageOutcome> {
  const { signInWithLink } = await request.run(SignInWithLinkDocument, { input: { token: tokenOf(request) } });
  const outcome = signInOutcome(readFragment(SignedInDocument, signInWithLink), null);
  return typeof outcome === 'string' ? show(offer, outcome) : outcome;
}

async function changeEmail(
  request: PageServerRequest,
  offer: NonNullable<MailLinkView['offer']>,
): Promise<PageOutcome> {
  const { confirmEmailChange } = await request.run(ConfirmEmailChangeDocument, { input: { token: tokenOf(request) } });
  const answer = readFragment(ChangeAccountDocument, confirmEmailChange);
  if (answer.__typename === 'AccountChanged') return { goTo: '/account?changed=email' };
  if (answer.__typename === 'SignInNeeded') return { goTo: signInPath(request.url.pathname) };
  return show(offer, answer.message);
}

async function findOffer(request: PageServerRequest): Promise<MailLinkView['offer']> {
  const { mailLink } = await request.run(MailLinkDocument, { token: tokenOf(request) });
  return mailLink ?? null;
}

function show(offer: MailLinkView['offer'], refusal: string | null): PageOutcome {
  const status = offer === null ? 404 : refusal === null ? 200 : 422;
  return { show: { offer, refusal } satisfies MailLinkView, status };
}

function tokenOf({ params }: PageServerRequest): string {
  return params['token'] ?? '';
}
