import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import { ChangeAccountDocument } from '../account-documents.js';
import { changeOutcome, forViewer, nextOf, setUpPath, type FormView } from '../account-doors.js';
import { findOwnFactors } from '../second-step/own-factors.js';

export interface ShowSecondStepView extends FormView {
  readonly next: string;
  readonly hasApp: boolean;
  readonly hasPasskeys: boolean;
}

const ShowSecondFactorDocument = graphql(`
  mutation ShowSecondFactor($input: ShowSecondFactorInput!) {
    showSecondFactor(input: $input) {
      ...ChangeAccount
    }
  }
`);

export const showSecondStepServer: PageServer = {
  onGet: async (request) =>
    forViewer(request, ({ hasSecondFactor, secondFactorPassed }) => {
      if (!hasSecondFactor) return { goTo: setUpPath(nextOf(request)) };
      return secondFactorPassed ? { goTo: whereTo(request) } : show(request, { errors: [], refusal: null });
    }),
  onPost: async (request) =>
    forViewer(request, async () => {
      const field = request.form.has('recovery') ? 'recovery' : 'code';
      const code = request.form.get(field) ?? '';
      const { showSecondFactor } = await request.run(ShowSecondFactorDocument, { input: { code } });
      const answer = readFragment(ChangeAccountDocument, showSecondFactor);
      switch (answer.__typename) {
        case 'SecondFactorNotAccepted':
          return show(request, { errors: [{ id: field, message: answer.message }], refusal: null }, 422);
        case 'TooManyRequests':
          return show(request, { errors: [], refusal: answer.message }, 429);
        case 'NotFound':
          return { goTo: setUpPath(nextOf(request)) };
        default:
          return changeOutcome(request, answer, { done: whereTo(request) });
      }
    }),
};

/** What was typed is not shown again: a code is good for half a minute, or once. */
async function show(
  request: PageServerRequest,
  form: Pick<FormView, 'errors' | 'refusal'>,
  status = 200,
): Promise<PageOutcome> {
  const { authenticatorApp, passkeys } = await findOwnFactors(request);
  const view: ShowSecondStepView = {
    ...form,
    typed: {},
    next: whereTo(request),
    hasApp: authenticatorApp !== null,
    hasPasskeys: passkeys.length > 0,
  };
  return { show: view, status };
}

function whereTo(request: PageServerRequest): string {
  return nextOf(request) ?? '/account';
}
