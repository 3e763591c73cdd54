import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { DeskCheckQuery } from '../../generated/graphql.js';
import type { FieldError } from '../../ui/error-summary.js';
import { orNothing } from '../desk-doors.js';
import { findings, hidingReasons } from './check-words.js';
import { ELSEWHERE } from './elsewhere.js';

type Check = NonNullable<NonNullable<DeskCheckQuery['operatorDesk']>['check']>;

const fields = [
  'finding',
  'register',
  'source',
  'sourceWhy',
  'found',
  'checkedOn',
  'recheckBy',
  'evidence',
  'evidenceSha256',
] as const;
export type CheckField = (typeof fields)[number];

export interface CheckItemView {
  readonly check: Check;
  /** The day in Washington, on which dated facts are judged. */
  readonly today: string;
  readonly errors: readonly FieldError[];
  readonly typed: Readonly<Record<CheckField, string>> | null;
  readonly isDone: boolean;
  /** What stood in the way, in a sentence; null: nothing. */
  readonly refusal: string | null;
}

const DeskCheckDocument = graphql(`
  query DeskCheck($key: String!) {
    operatorDesk {
      today
      check(key: $key) {
        key
        kind
        listingName
        listingPath
        npi
        jurisdiction
        claim
        givenBy
        number
        inNetwork
        expiresOn
        state
        source
        checkedOn
        recheckBy
        latestRecheck
        isOwn
        isListingHidden
        mayHide
        registers {
          name
          url
        }
        history {
          recordedAt
          recordedBy
          finding
          source
          found
          checkedOn
          recheckBy
          evidenceSha256
          evidence
        }
      }
    }
  }
`);

const RecordCheckDocument = graphql(`
  mutation RecordCheck($input: RecordCheckInput!) {
    recordCheck(input: $input) {
      __typename
      ... on DeskCheck {
        kind
        state
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

const HideCheckedListingDocument = graphql(`
  mutation HideCheckedListing($input: HideCheckedListingInput!) {
    hideCheckedListing(input: $input) {
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
    }
  }
`);

export const checkItemServer: PageServer = {
  onGet: (request) => draw(request, { isDone: request.url.searchParams.has('done') }),
  onPost: async (request) => {
    const key = request.params['key'] ?? '';
    if (request.form.get('act') === 'hide') return hide(request, key);
    const typed = readTyped(request.form);
    const { register, ...said } = typed;
    const isNamed = register !== '' && register !== ELSEWHERE;
    const { recordCheck: answer } = await request.run(RecordCheckDocument, {
      input: {
        ...said,
        key,
        source: isNamed ? register : said.source,
        sourceWhy: isNamed ? null : said.sourceWhy || null,
        finding: findings.find((each) => each === typed.finding) ?? null,
        evidence: typed.evidence || null,
        evidenceSha256: typed.evidenceSha256 || null,
      },
    });
    switch (answer.__typename) {
      case 'DeskCheck':
        // What does not fit asks for more here; after anything else the next one is due.
        return answer.state === 'DISPUTED'
          ? { goTo: `/operators/checks/${encodeURIComponent(key)}?done=yes` }
          : { goTo: `/operators/checks?${new URLSearchParams({ kind: answer.kind, done: key })}` };
      case 'InvalidInput': {
        const errors = answer.problems.map(({ path, message }) => ({ id: path.at(-1) ?? 'finding', message }));
        return draw(request, { errors, typed }, 422);
      }
      case 'YourOwnListing':
        return draw(request, { refusal: answer.message, typed }, 409);
      case 'NotFound':
        return orNothing(request, null);
    }
  },
};

async function hide(request: PageServerRequest, key: string): Promise<PageOutcome> {
  const reason = hidingReasons.find((each) => each === request.form.get('reason')) ?? null;
  const { hideCheckedListing: answer } = await request.run(HideCheckedListingDocument, { input: { key, reason } });
  switch (answer.__typename) {
    case 'DeskCheck':
      return { goTo: `/operators/checks/${encodeURIComponent(key)}` };
    case 'InvalidInput':
      return draw(request, { errors: answer.problems.map(({ message }) => ({ id: 'reason', message })) }, 422);
    case 'ChangedMeanwhile':
    case 'YourOwnListing':
      return draw(request, { refusal: answer.message }, 409);
    case 'NotFound':
      return orNothing(request, null);
  }
}

function readTyped(form: URLSearchParams): Record<CheckField, string> {
  const typed = Object.fromEntries(fields.map((field) => [field, (form.get(field) ?? '').trim()]));
  return typed as Record<CheckField, string>;
}

async function draw(
  request: PageServerRequest,
  view: Partial<Omit<CheckItemView, 'check' | 'today'>>,
  status = 200,
): Promise<PageOutcome> {
  const { operatorDesk } = await request.run(DeskCheckDocument, { key: request.params['key'] ?? '' });
  const check = operatorDesk?.check;
  const nothing = { errors: [], typed: null, isDone: false, refusal: null };
  return orNothing(
    request,
    check &&
      ({
        ...{ ...nothing, ...view },
        errors: errorsAt(view.errors ?? [], check, view.typed),
        check,
        today: operatorDesk.today,
      } satisfies CheckItemView),
    status,
  );
}

/** Where registers are kept, "somewhere else" is written only once that is chosen: until then the choice is missing. */
function errorsAt(
  errors: readonly FieldError[],
  { registers }: Pick<Check, 'registers'>,
  typed: CheckItemView['typed'] | undefined,
): readonly FieldError[] {
  if (registers.length === 0 || typed?.register === ELSEWHERE) return errors;
  return errors.map((error) => (error.id === 'source' ? { ...error, id: 'register' } : error));
}
