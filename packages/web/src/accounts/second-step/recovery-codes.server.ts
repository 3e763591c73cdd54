import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import { changeOutcome, emptyForm, forChange, type FormView } from '../account-doors.js';

export type RecoveryCodesView = (FormView & { readonly codes: null }) | { readonly codes: readonly string[] };

const MakeRecoveryCodesDocument = graphql(`
  mutation MakeRecoveryCodes {
    makeRecoveryCodes {
      __typename
      ... on NewRecoveryCodes {
        codes
      }
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

export const recoveryCodesServer: PageServer = {
  onGet: async (request) =>
    forChange(request, ({ hasSecondFactor }) =>
      hasSecondFactor
        ? { show: { ...emptyForm, codes: null } satisfies RecoveryCodesView }
        : { goTo: '/account/second-step' },
    ),
  onPost: async (request) => {
    const { makeRecoveryCodes: answer } = await request.run(MakeRecoveryCodesDocument, {});
    switch (answer.__typename) {
      case 'NewRecoveryCodes':
        return { show: { codes: answer.codes } satisfies RecoveryCodesView };
      case 'NotFound':
        return { goTo: '/account/second-step' };
      case 'TooManyRequests': {
        const view = { ...emptyForm, refusal: answer.message, codes: null } satisfies RecoveryCodesView;
        return { show: view, status: 429 };
      }
      default:
        return changeOutcome(request, answer, { done: '/account/second-step' });
    }
  },
};
