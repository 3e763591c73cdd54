import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import { ChangeAccountDocument } from '../account-documents.js';
import { changeOutcome, emptyForm, forChange, nextOf, setUpPath, withNext, type FormView } from '../account-doors.js';
import { findOwnFactors } from './own-factors.js';

/** BEGIN: nothing is there. READ: a secret waits for the app to read it. SET: there is an app. CODES: there is one now. */
export type AppView =
  | (FormView & OnTheWay & { readonly phase: 'BEGIN' | 'SET' })
  | (FormView & OnTheWay & { readonly phase: 'READ'; readonly secret: string; readonly uri: string })
  | (OnTheWay & { readonly phase: 'CODES'; readonly codes: readonly string[] });

interface OnTheWay {
  /** Where somebody was going when they were asked to set one up; null: nowhere. */
  readonly next: string | null;
}

const BeginAuthenticatorAppDocument = graphql(`
  mutation BeginAuthenticatorApp {
    beginAuthenticatorApp {
      ...ChangeAccount
    }
  }
`);

const ConfirmAuthenticatorAppDocument = graphql(`
  mutation ConfirmAuthenticatorApp($input: ConfirmAuthenticatorAppInput!) {
    confirmAuthenticatorApp(input: $input) {
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

const RemoveAuthenticatorAppDocument = graphql(`
  mutation RemoveAuthenticatorApp {
    removeAuthenticatorApp {
      ...ChangeAccount
    }
  }
`);

const hereOf = (request: PageServerRequest) => withNext('/account/second-step/app', nextOf(request));

export const appServer: PageServer = {
  onGet: async (request) => forChange(request, () => show(request, emptyForm)),
  onPost: async (request) => {
    switch (request.form.get('do')) {
      case 'begin':
        return begin(request);
      case 'remove':
        return remove(request);
      default:
        return confirm(request);
    }
  },
};

async function begin(request: PageServerRequest): Promise<PageOutcome> {
  const { beginAuthenticatorApp } = await request.run(BeginAuthenticatorAppDocument, {});
  const answer = readFragment(ChangeAccountDocument, beginAuthenticatorApp);
  if (answer.__typename === 'TooManyRequests') return show(request, { ...emptyForm, refusal: answer.message }, 429);
  // There is one already, set up in another window: the page says so.
  return answer.__typename === 'NotFound'
    ? { goTo: hereOf(request) }
    : changeOutcome(request, answer, { done: hereOf(request) });
}

async function confirm(request: PageServerRequest): Promise<PageOutcome> {
  const code = request.form.get('code') ?? '';
  const { confirmAuthenticatorApp: answer } = await request.run(ConfirmAuthenticatorAppDocument, { input: { code } });
  switch (answer.__typename) {
    case 'NewRecoveryCodes':
      return { show: { phase: 'CODES', codes: answer.codes, next: nextOf(request) } satisfies AppView };
    case 'SecondFactorNotAccepted':
      return show(request, { ...emptyForm, errors: [{ id: 'code', message: answer.message }] }, 422);
    case 'TooManyRequests':
      return show(request, { ...emptyForm, refusal: answer.message }, 429);
    case 'NotFound': {
      // The page with the codes was loaded again: what it did is done.
      const { authenticatorApp } = await findOwnFactors(request);
      if (authenticatorApp) return { goTo: nextOf(request) ?? setUpPath(null) };
      return show(request, { ...emptyForm, refusal: answer.message }, 422);
    }
    default:
      return changeOutcome(request, answer, { done: hereOf(request) });
  }
}

async function remove(request: PageServerRequest): Promise<PageOutcome> {
  const { removeAuthenticatorApp } = await request.run(RemoveAuthenticatorAppDocument, {});
  const answer = readFragment(ChangeAccountDocument, removeAuthenticatorApp);
  const done = '/account/second-step?changed=app-removed';
  if (answer.__typename === 'TooManyRequests') return show(request, { ...emptyForm, refusal: answer.message }, 429);
  // One that is gone already is what was asked for.
  return answer.__typename === 'NotFound' ? { goTo: done } : changeOutcome(request, answer, { done });
}

async function show(request: PageServerRequest, given: FormView, status = 200): Promise<PageOutcome> {
  const form = { ...given, next: nextOf(request) };
  const { authenticatorApp, authenticatorAppSetup: setup } = await findOwnFactors(request);
  const view: AppView = authenticatorApp
    ? { ...form, phase: 'SET' }
    : setup
      ? { ...form, phase: 'READ', ...setup }
      : { ...form, phase: 'BEGIN' };
  return { show: view, status };
}
