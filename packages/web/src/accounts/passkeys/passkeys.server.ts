import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { ChangeAccountFragment } from '../../generated/graphql.js';
import { ChangeAccountDocument } from '../account-documents.js';
import { changeOutcome, emptyForm, forChange, nextOf, withNext, type FormView } from '../account-doors.js';
import { findOwnFactors, type OwnFactors } from '../second-step/own-factors.js';

export interface PasskeysView extends FormView {
  readonly passkeys: OwnFactors['passkeys'];
  /** What the device is asked for a new one, and what that one will be called; null: it is not asked. */
  readonly asked: { readonly options: string; readonly name: string } | null;
  /** What was changed a moment ago; null: nothing. */
  readonly changed: string | null;
  /** Where somebody was going when they were asked for a second step; null: nowhere. */
  readonly next: string | null;
}

const BeginPasskeyDocument = graphql(`
  mutation BeginPasskey {
    beginPasskey {
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

const AddPasskeyDocument = graphql(`
  mutation AddPasskey($input: AddPasskeyInput!) {
    addPasskey(input: $input) {
      ...ChangeAccount
    }
  }
`);

const RenamePasskeyDocument = graphql(`
  mutation RenamePasskey($input: RenamePasskeyInput!) {
    renamePasskey(input: $input) {
      ...ChangeAccount
    }
  }
`);

const RemovePasskeyDocument = graphql(`
  mutation RemovePasskey($input: RemovePasskeyInput!) {
    removePasskey(input: $input) {
      ...ChangeAccount
    }
  }
`);

const here = '/account/passkeys';

export const passkeysServer: PageServer = {
  onGet: async (request) => forChange(request, () => show(request)),
  onPost: async (request) => {
    switch (request.form.get('do')) {
      case 'begin':
        return begin(request);
      case 'rename':
        return rename(request);
      case 'remove':
        return remove(request);
      default:
        return add(request);
    }
  },
};

async function begin(request: PageServerRequest): Promise<PageOutcome> {
  const { beginPasskey: answer } = await request.run(BeginPasskeyDocument, {});
  if (answer.__typename !== 'PasskeyChallenge') return outcome(request, answer, withNext(here, nextOf(request)));
  return show(request, { asked: { options: answer.options, name: request.form.get('name') ?? '' } });
}

async function add(request: PageServerRequest): Promise<PageOutcome> {
  const input = { answer: request.form.get('answer') ?? '', name: request.form.get('name') ?? '' };
  const { addPasskey } = await request.run(AddPasskeyDocument, { input });
  return outcome(request, readFragment(ChangeAccountDocument, addPasskey), nextOf(request) ?? `${here}?changed=added`);
}

async function rename(request: PageServerRequest): Promise<PageOutcome> {
  const input = { passkeyId: request.form.get('passkey') ?? '', name: request.form.get('name') ?? '' };
  const { renamePasskey } = await request.run(RenamePasskeyDocument, { input });
  return outcome(request, readFragment(ChangeAccountDocument, renamePasskey), `${here}?changed=renamed`);
}

async function remove(request: PageServerRequest): Promise<PageOutcome> {
  const input = { passkeyId: request.form.get('passkey') ?? '' };
  const { removePasskey } = await request.run(RemovePasskeyDocument, { input });
  const answer = readFragment(ChangeAccountDocument, removePasskey);
  const done = `${here}?changed=removed`;
  // One that is gone already is what was asked for.
  return answer.__typename === 'NotFound' ? { goTo: done } : outcome(request, answer, done);
}

/** On when it was done or something has to come first; else the page again, with what stood in the way. */
async function outcome(request: PageServerRequest, answer: ChangeAccountFragment, done: string): Promise<PageOutcome> {
  switch (answer.__typename) {
    case 'InvalidInput':
      return show(request, { refusal: answer.problems[0]?.message ?? answer.message }, 422);
    case 'TooManyRequests':
      return show(request, { refusal: answer.message }, 429);
    case 'SecondFactorNotAccepted':
    case 'NotFound':
      return show(request, { refusal: answer.message }, 422);
    default:
      return changeOutcome(request, answer, { done });
  }
}

async function show(
  request: PageServerRequest,
  given: Partial<Pick<PasskeysView, 'asked' | 'refusal'>> = {},
  status = 200,
): Promise<PageOutcome> {
  const { passkeys } = await findOwnFactors(request);
  const changed = request.url.searchParams.get('changed');
  return {
    show: { ...emptyForm, passkeys, asked: null, changed, next: nextOf(request), ...given } satisfies PasskeysView,
    status,
  };
}
