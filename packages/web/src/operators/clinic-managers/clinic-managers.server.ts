import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { DeskManagerChangesQuery, ManagerChange, ManagerChangeReason } from '../../generated/graphql.js';
import type { FieldError } from '../../ui/error-summary.js';
import { orNothing } from '../desk-doors.js';
import { managerChangeReasons } from './manager-reason-words.js';

export interface ClinicManagersView {
  readonly changes: NonNullable<DeskManagerChangesQuery['operatorDesk']>['managerChanges'];
  readonly done: 'proposed' | 'done' | 'refused' | null;
  readonly errors: readonly FieldError[];
  readonly refusal: string | null;
  readonly typed: {
    readonly clinic: string;
    readonly email: string;
    readonly change: ManagerChange | null;
    readonly reason: ManagerChangeReason | null;
  };
}

const DeskManagerChangesDocument = graphql(`
  query DeskManagerChanges {
    operatorDesk {
      managerChanges {
        key
        clinicName
        clinicSlug
        managers
        email
        change
        reason
        proposedBy
        proposedAt
        endsBy
        isOwn
      }
    }
  }
`);

const ProposeClinicManagerDocument = graphql(`
  mutation ProposeClinicManager($input: ProposeClinicManagerInput!) {
    proposeClinicManager(input: $input) {
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

const DecideClinicManagerDocument = graphql(`
  mutation DecideClinicManager($input: DecideClinicManagerInput!) {
    decideClinicManager(input: $input) {
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

const managerChanges: readonly ManagerChange[] = ['PUT_IN', 'PUT_OUT'];

const nothingTyped = { clinic: '', email: '', change: null, reason: null };

/** A mail address is sent by a POST: it stands in no address of a page. */
export const clinicManagersServer: PageServer = {
  onGet: (request) => {
    const told = request.url.searchParams.get('done');
    return draw(request, { done: (['proposed', 'done', 'refused'] as const).find((each) => each === told) ?? null });
  },
  onPost: async (request) => {
    const decision = request.form.get('decision');
    if (decision === 'done' || decision === 'refused') {
      const input = { key: request.form.get('key') ?? '', confirm: decision === 'done' };
      const { decideClinicManager: answer } = await request.run(DecideClinicManagerDocument, { input });
      return outcomeOf(request, answer, decision, nothingTyped);
    }
    const typed = {
      clinic: (request.form.get('clinic') ?? '').trim(),
      email: (request.form.get('email') ?? '').trim(),
      change: managerChanges.find((each) => each === request.form.get('change')) ?? null,
      reason: managerChangeReasons.find((each) => each === request.form.get('reason')) ?? null,
    };
    const { proposeClinicManager: answer } = await request.run(ProposeClinicManagerDocument, { input: typed });
    return outcomeOf(request, answer, 'proposed', typed);
  },
};

type Answer =
  | { readonly __typename: 'ManagerChangeNoted' }
  | { readonly __typename: 'InvalidInput'; readonly problems: readonly { path: readonly string[]; message: string }[] }
  | { readonly __typename: 'ChangedMeanwhile' | 'YourOwnDecision' | 'NotFound'; readonly message: string };

function outcomeOf(
  request: PageServerRequest,
  answer: Answer,
  done: string,
  typed: ClinicManagersView['typed'],
): PageOutcome | Promise<PageOutcome> {
  switch (answer.__typename) {
    case 'ManagerChangeNoted':
      return { goTo: `/operators/clinic-managers?done=${done}` };
    case 'InvalidInput': {
      const errors = answer.problems.map(({ path, message }) => ({ id: path.at(-1) ?? 'clinic', message }));
      return draw(request, { errors, typed }, 422);
    }
    case 'ChangedMeanwhile':
    case 'YourOwnDecision':
      return draw(request, { refusal: answer.message, typed }, 409);
    case 'NotFound':
      return orNothing(request, null);
  }
}

async function draw(request: PageServerRequest, more: Partial<ClinicManagersView>, status = 200): Promise<PageOutcome> {
  const { operatorDesk } = await request.run(DeskManagerChangesDocument, {});
  const nothing = { done: null, errors: [], refusal: null, typed: nothingTyped };
  const view = operatorDesk && { ...nothing, ...more, changes: operatorDesk.managerChanges };
  return orNothing(request, view satisfies ClinicManagersView | null | undefined, status);
}
