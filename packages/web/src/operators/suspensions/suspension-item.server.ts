import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { DeskAccountFactsFragment, SuspensionDecision } from '../../generated/graphql.js';
import type { FieldError } from '../../ui/error-summary.js';
import { orNothing } from '../desk-doors.js';
import { DeskAccountFacts } from './desk-account.js';
import type { Suspension } from './suspension-words.js';

export interface SuspensionItemView {
  readonly suspension: Suspension;
  /** Null: it is gone. */
  readonly account: DeskAccountFactsFragment | null;
  readonly isNew: boolean;
  readonly errors: readonly FieldError[];
  /** What stood in the way, in a sentence; null: nothing. */
  readonly refusal: string | null;
  /** What was decided and typed, and could not be stored. */
  readonly typed: { readonly decision: SuspensionDecision; readonly reply: string } | null;
}

const DeskSuspensionDocument = graphql(`
  query DeskSuspension($key: String!) {
    operatorDesk {
      suspension(key: $key) {
        key
        since
        reason
        isInEffect
        endsBy
        confirmedAt
        waitsForAnswer
        endedAt
        endedBecause
        mayDecide
        by
        account {
          ...DeskAccountFacts
        }
        texts {
          note
          words
          reply
        }
      }
    }
  }
`);

const DecideSuspensionDocument = graphql(`
  mutation DecideSuspension($input: DecideSuspensionInput!) {
    decideSuspension(input: $input) {
      __typename
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

const dones = { CONFIRM: 'confirmed', KEEP: 'kept', END: 'ended' } as const satisfies Record<
  SuspensionDecision,
  string
>;

export const suspensionItemServer: PageServer = {
  onGet: (request) => draw(request, { isNew: request.url.searchParams.get('done') === 'suspended' }),
  onPost: async (request) => {
    const key = request.params['key'] ?? '';
    const decision = decisionOf(request.form.get('decision'));
    if (decision === null) return draw(request, {});
    const typed = { decision, reply: (request.form.get(`${decision}-reply`) ?? '').trim() };
    const { decideSuspension: answer } = await request.run(DecideSuspensionDocument, {
      input: { key, decision, reply: typed.reply || null },
    });
    switch (answer.__typename) {
      case 'DeskSuspension':
        return { goTo: `/operators/suspensions?done=${dones[decision]}` };
      case 'InvalidInput': {
        const errors = answer.problems.map(({ path, message }) => ({ id: `${decision}-${path.at(-1)}`, message }));
        return draw(request, { errors, typed }, 422);
      }
      case 'ChangedMeanwhile':
      case 'YourOwnDecision':
        return draw(request, { refusal: answer.message, typed }, 409);
      case 'NotFound':
        return orNothing(request, null);
    }
  },
};

function decisionOf(word: string | null): SuspensionDecision | null {
  return (Object.keys(dones) as SuspensionDecision[]).find((each) => each === word) ?? null;
}

async function draw(
  request: PageServerRequest,
  view: Partial<Omit<SuspensionItemView, 'suspension' | 'account'>>,
  status = 200,
): Promise<PageOutcome> {
  const { operatorDesk } = await request.run(DeskSuspensionDocument, { key: request.params['key'] ?? '' });
  const suspension = operatorDesk?.suspension;
  if (!suspension) return orNothing(request, null);
  const account = readFragment(DeskAccountFacts, suspension.account) ?? null;
  const nothing = { isNew: false, errors: [], refusal: null, typed: null };
  return { show: { ...nothing, ...view, suspension, account } satisfies SuspensionItemView, status };
}
