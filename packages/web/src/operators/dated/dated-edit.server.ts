import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { DatedAct, DatedEditTargetQuery, DatedKind, DatedPreviewQuery } from '../../generated/graphql.js';
import type { FieldError } from '../../ui/error-summary.js';
import { orNothing } from '../desk-doors.js';
import { DatedLineFragment } from './dated-documents.js';
import { editOf, typedAtFirst, typedOf, type DatedTyped } from './dated-typed.js';
import { datedKinds } from './dated-words.js';

type Desk = NonNullable<DatedEditTargetQuery['operatorDesk']>;
export type PreviewSeen = Extract<
  NonNullable<DatedPreviewQuery['operatorDesk']>['datedPreview'],
  { __typename: 'DatedPreview' }
>;

export interface DatedEditView {
  readonly kind: DatedKind;
  readonly act: DatedAct;
  /** The line that is edited, or that the new one comes after; null: a new one about something new. */
  readonly line: NonNullable<Desk['datedLine']> | null;
  readonly professions: readonly { readonly slug: string; readonly name: string }[];
  readonly today: string;
  readonly typed: DatedTyped;
  readonly errors: readonly FieldError[];
  /** What stood in the way of all of it, in a sentence; null: nothing. */
  readonly refusal: string | null;
  /** What it would change, once all of it was understood; null: the form is shown. */
  readonly preview: PreviewSeen | null;
}

const DatedEditTargetDocument = graphql(`
  query DatedEditTarget($key: String!) {
    professions {
      slug
      name
    }
    operatorDesk {
      today
      datedLine(key: $key) {
        ...DatedLineFacts
      }
    }
  }
`);

const DatedPreviewDocument = graphql(`
  query DatedPreview($edit: DatedEditInput!, $day: String, $after: String) {
    operatorDesk {
      datedPreview(edit: $edit, day: $day, first: 25, after: $after) {
        __typename
        ... on UserError {
          message
        }
        ... on InvalidInput {
          problems {
            path
            message
          }
        }
        ... on DatedPreview {
          token
          days
          lines {
            ...DatedLineFacts
          }
          changed {
            ...DatedChanges
          }
        }
      }
    }
  }
`);

const SaveDatedEditDocument = graphql(`
  mutation SaveDatedEdit($input: SaveDatedEditInput!) {
    saveDatedEdit(input: $input) {
      __typename
      ... on UserError {
        message
      }
      ... on InvalidInput {
        problems {
          path
          message
        }
      }
      ... on DatedEdited {
        line {
          key
        }
      }
    }
  }
`);

interface Target {
  readonly kind: DatedKind;
  readonly act: DatedAct;
  readonly key: string | null;
  readonly desk: Pick<DatedEditView, 'line' | 'professions' | 'today'>;
}

/** A new line about something new: the kind stands in the address. */
export const datedNewServer: PageServer = {
  onGet: (request) => withTarget(request, newTarget, (target) => drawForm(request, target, null)),
  onPost: (request) => withTarget(request, newTarget, (target) => answer(request, target)),
};

/** What is done to a line that is there. */
export const datedEditServer: PageServer = {
  onGet: (request) => withTarget(request, lineTarget, (target) => drawForm(request, target, null)),
  onPost: (request) => withTarget(request, lineTarget, (target) => answer(request, target)),
};

type FindTarget = (request: PageServerRequest) => Promise<Target | null>;

async function withTarget(
  request: PageServerRequest,
  find: FindTarget,
  go: (target: Target) => Promise<PageOutcome>,
): Promise<PageOutcome> {
  const target = await find(request);
  return target ? go(target) : orNothing(request, null);
}

const newTarget: FindTarget = async (request) => {
  const kind = datedKinds.find((each) => each === request.url.searchParams.get('kind')) ?? 'REMOTE_PRESCRIBING';
  const { operatorDesk, professions } = await request.run(DatedEditTargetDocument, { key: '' });
  return operatorDesk && { kind, act: 'ADD', key: null, desk: { line: null, professions, today: operatorDesk.today } };
};

const acts: Readonly<Record<string, DatedAct>> = { next: 'ADD', end: 'END', correct: 'CORRECT', withdraw: 'WITHDRAW' };

const lineTarget: FindTarget = async (request) => {
  const act = acts[request.params['act'] ?? ''];
  const key = request.params['key'] ?? '';
  const { operatorDesk, professions } = await request.run(DatedEditTargetDocument, { key });
  const line = operatorDesk?.datedLine;
  if (!act || !line) return null;
  const { kind } = readFragment(DatedLineFragment, line);
  return { kind, act, key, desk: { line, professions, today: operatorDesk.today } };
};

async function answer(request: PageServerRequest, target: Target): Promise<PageOutcome> {
  const typed = typedOf(request.form);
  switch (request.form.get('step')) {
    case 'change':
      return drawForm(request, target, typed);
    case 'save':
      return save(request, target, typed);
    default:
      return drawPreview(request, target, typed, null);
  }
}

async function save(request: PageServerRequest, target: Target, typed: DatedTyped): Promise<PageOutcome> {
  const edit = editOf(target.kind, target.act, target.key, typed);
  const input = { edit, token: request.form.get('token') ?? '' };
  const { saveDatedEdit: outcome } = await request.run(SaveDatedEditDocument, { input });
  switch (outcome.__typename) {
    case 'DatedEdited':
      return {
        goTo: outcome.line
          ? `/operators/dated/${outcome.line.key}?done=yes`
          : `/operators/dated?kind=${target.kind}&done=taken-back`,
      };
    case 'InvalidInput':
      return drawForm(request, target, typed, { errors: errorsOf(outcome.problems) }, 422);
    case 'NobodyToCall':
      return drawForm(request, target, typed, { refusal: outcome.message }, 422);
    case 'ChangedMeanwhile':
      return drawPreview(request, target, typed, outcome.message);
    case 'NotFound':
      return orNothing(request, null);
  }
}

async function drawPreview(
  request: PageServerRequest,
  target: Target,
  typed: DatedTyped,
  refusal: string | null,
): Promise<PageOutcome> {
  const edit = editOf(target.kind, target.act, target.key, typed);
  const page = { day: request.form.get('day'), after: afterOf(request.form) };
  const { operatorDesk } = await request.run(DatedPreviewDocument, { edit, ...page });
  const outcome = operatorDesk?.datedPreview;
  switch (outcome?.__typename) {
    case 'DatedPreview':
      return drawForm(request, target, typed, { refusal, preview: outcome }, refusal === null ? 200 : 409);
    case 'InvalidInput':
      return drawForm(request, target, typed, { errors: errorsOf(outcome.problems) }, 422);
    case 'NobodyToCall':
      return drawForm(request, target, typed, { refusal: outcome.message }, 422);
    case 'ChangedMeanwhile':
      return drawForm(request, target, typed, { refusal: outcome.message }, 409);
    default:
      return orNothing(request, null);
  }
}

/** A place that was made up is the beginning. */
function afterOf(form: URLSearchParams): string | null {
  const after = form.get('after') ?? '';
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(after) ? after : null;
}

function errorsOf(problems: readonly { readonly path: readonly string[]; readonly message: string }[]): FieldError[] {
  return problems.map(({ path, message }) => ({ id: path.at(-1) ?? 'words', message }));
}

/** What was typed stands there again, whatever came of it. */
async function drawForm(
  request: PageServerRequest,
  { kind, act, desk }: Target,
  typed: DatedTyped | null,
  more: Partial<Pick<DatedEditView, 'errors' | 'refusal' | 'preview'>> = {},
  status = 200,
): Promise<PageOutcome> {
  const line = desk.line && readFragment(DatedLineFragment, desk.line);
  const atFirst = typedAtFirst(act, line, desk.today);
  const view: DatedEditView = {
    ...{ kind, act, ...desk, errors: [], refusal: null, preview: null },
    ...more,
    typed: typed ?? atFirst,
  };
  return orNothing(request, view, status);
}
