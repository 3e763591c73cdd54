import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { DeskAccountFactsFragment } from '../../generated/graphql.js';
import type { FieldError } from '../../ui/error-summary.js';
import { orNothing } from '../desk-doors.js';
import { DeskAccountFacts } from './desk-account.js';
import { suspensionReasons } from './suspension-words.js';

export interface SuspendView {
  readonly of: string;
  /** Null: nobody was looked up yet, or nobody was found. */
  readonly account: DeskAccountFactsFragment | null;
  readonly isNobody: boolean;
  readonly errors: readonly FieldError[];
  readonly refusal: string | null;
  readonly reason: string | null;
  readonly note: string;
}

const DeskAccountDocument = graphql(`
  query DeskAccountOf($of: String!) {
    operatorDesk {
      accountOf(of: $of) {
        ...DeskAccountFacts
      }
    }
  }
`);

const DeskDoorDocument = graphql(`
  query DeskDoor {
    operatorDesk {
      today
    }
  }
`);

const SuspendAccountDocument = graphql(`
  mutation SuspendAccount($input: SuspendAccountInput!) {
    suspendAccount(input: $input) {
      __typename
      ... on DeskSuspension {
        key
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
  }
`);

const nothing: SuspendView = {
  ...{ of: '', account: null, isNobody: false, errors: [], refusal: null },
  ...{ reason: null, note: '' },
};

/** A mail address is looked up by a POST: it stands in no address of a page. */
export const suspendServer: PageServer = {
  onGet: async (request) => {
    const of = request.url.searchParams.get('of') ?? '';
    if (of !== '' && !of.includes('@')) return lookUp(request, of, {});
    const { operatorDesk } = await request.run(DeskDoorDocument, {});
    return orNothing(request, operatorDesk && nothing);
  },
  onPost: async (request) => {
    const of = (request.form.get('of') ?? '').trim();
    if (request.form.get('step') !== 'suspend') return lookUp(request, of, {});
    const note = (request.form.get('note') ?? '').trim();
    const chosen = request.form.get('reason');
    const reason = suspensionReasons.find((each) => each === chosen) ?? null;
    const { suspendAccount: answer } = await request.run(SuspendAccountDocument, { input: { of, reason, note } });
    const typed = { reason, note };
    switch (answer.__typename) {
      case 'DeskSuspension':
        return { goTo: `/operators/suspensions/${answer.key}?done=suspended` };
      case 'InvalidInput': {
        const errors = answer.problems.map(({ path, message }) => ({ id: path.at(-1) ?? 'of', message }));
        return lookUp(request, of, { ...typed, errors }, 422);
      }
      case 'NotFound':
        return orNothing(request, null);
      default:
        return lookUp(request, of, { ...typed, refusal: answer.message }, 409);
    }
  },
};

async function lookUp(
  request: PageServerRequest,
  of: string,
  more: Partial<SuspendView>,
  status = 200,
): Promise<PageOutcome> {
  const { operatorDesk } = await request.run(DeskAccountDocument, { of });
  const account = readFragment(DeskAccountFacts, operatorDesk?.accountOf) ?? null;
  const view = { ...nothing, ...more, of, account, isNobody: account === null } satisfies SuspendView;
  return orNothing(request, operatorDesk && view, account === null && status === 200 ? 422 : status);
}
