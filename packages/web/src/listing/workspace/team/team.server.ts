import type { PageOutcome, PageServer, PageServerRequest } from '../../../app/page-route.js';
import { graphql, readFragment } from '../../../generated/index.js';
import type { ColleagueFragment, CareTeamAnswerFragment } from '../../../generated/graphql.js';
import { dateIn } from '../../../lib/said-in.js';
import { elsewhere, forKeeper, taskList, type OwnListing } from '../workspace-doors.js';

const teamPath = '/listing/team';

/** With dates in the place of moments. */
export type ColleagueShown = ColleagueFragment;
type Done = 'asked' | 'joined' | 'declined' | 'parted' | 'taken-back';

export interface TeamView {
  readonly colleagues: readonly ColleagueShown[];
  readonly isPublished: boolean;
  readonly typed: string;
  /** Null: nobody was looked for. */
  readonly found: readonly ColleagueShown[] | null;
  readonly done: Done | null;
  /** What stood in the way, in a sentence; null: nothing. */
  readonly refusal: string | null;
}

const ColleagueDocument = graphql(`
  fragment Colleague on Colleague {
    practitionerId
    name
    slug
    isShown
    standing
    since
    until
    practitioner {
      professions {
        name
      }
      locations {
        city
        region
      }
    }
  }
`);

const ListingTeamDocument = graphql(`
  query ListingTeam($name: String!) {
    viewer {
      listing {
        practitioner {
          slug
        }
        colleagues {
          ...Colleague
        }
        findColleagues(name: $name) {
          ...Colleague
        }
      }
    }
  }
`);

const CareTeamAnswerDocument = graphql(`
  fragment CareTeamAnswer on CareTeamResult {
    __typename
    ... on UserError {
      message
    }
    ... on Listing {
      colleagues {
        practitionerId
        standing
      }
    }
  }
`);

const AskColleagueDocument = graphql(`
  mutation AskColleague($input: ColleagueInput!) {
    askColleague(input: $input) {
      ...CareTeamAnswer
    }
  }
`);

const AnswerColleagueDocument = graphql(`
  mutation AnswerColleague($input: AnswerColleagueInput!) {
    answerColleague(input: $input) {
      ...CareTeamAnswer
    }
  }
`);

const PartFromColleagueDocument = graphql(`
  mutation PartFromColleague($input: ColleagueInput!) {
    partFromColleague(input: $input) {
      ...CareTeamAnswer
    }
  }
`);

export const teamServer: PageServer = {
  onGet: (request) => forKeeper(request, (listing) => show(request, listing, null)),
  onPost: (request) =>
    forKeeper(request, async (listing) => {
      const answer = await act(request, listing);
      switch (answer.__typename) {
        case 'Listing':
          return { goTo: `${teamPath}?${new URLSearchParams({ done: doneBy(request, answer) })}` };
        case 'CareTeamRefused':
        case 'NotFound':
          return show(request, listing, answer.message, 409);
        case 'TooManyRequests':
          return show(request, listing, answer.message, 429);
        default:
          return elsewhere(request, answer);
      }
    }),
};

async function act({ form, run }: PageServerRequest, { id }: OwnListing): Promise<CareTeamAnswerFragment> {
  const input = { listingId: id, practitionerId: form.get('who') ?? '' };
  switch (form.get('do')) {
    case 'yes':
    case 'no': {
      const answered = { ...input, confirm: form.get('do') === 'yes' };
      const { answerColleague } = await run(AnswerColleagueDocument, { input: answered });
      return readFragment(CareTeamAnswerDocument, answerColleague);
    }
    case 'part': {
      const { partFromColleague } = await run(PartFromColleagueDocument, { input });
      return readFragment(CareTeamAnswerDocument, partFromColleague);
    }
    default: {
      const { askColleague } = await run(AskColleagueDocument, { input });
      return readFragment(CareTeamAnswerDocument, askColleague);
    }
  }
}

/** By how they stand now: who asks somebody that asked them meanwhile is together with them. */
function doneBy(
  { form }: PageServerRequest,
  { colleagues }: Extract<CareTeamAnswerFragment, { readonly __typename: 'Listing' }>,
): Done {
  switch (colleagues.find(({ practitionerId }) => practitionerId === form.get('who'))?.standing) {
    case 'TOGETHER':
      return 'joined';
    case 'YOU_ASKED':
      return 'asked';
    case 'YOU_SAID_NO':
      return form.get('do') === 'no' ? 'declined' : 'parted';
    default:
      return 'taken-back';
  }
}

const dones: readonly string[] = ['asked', 'joined', 'declined', 'parted', 'taken-back'] satisfies Done[];

async function show(
  { run, url }: PageServerRequest,
  { timeZone }: OwnListing,
  refusal: string | null,
  status = 200,
): Promise<PageOutcome> {
  const shown = (colleague: ColleagueFragment): ColleagueShown => {
    const { since, until } = colleague;
    return { ...colleague, since: since && dateIn(timeZone, since), until: until && dateIn(timeZone, until) };
  };
  const typed = (url.searchParams.get('name') ?? '').trim().slice(0, 160);
  const { viewer } = await run(ListingTeamDocument, { name: typed });
  if (!viewer?.listing) return { goTo: taskList };
  const { colleagues, findColleagues, practitioner } = viewer.listing;
  const done = url.searchParams.get('done');
  const view: TeamView = {
    colleagues: colleagues.map((each) => shown(readFragment(ColleagueDocument, each))),
    isPublished: practitioner !== null && practitioner !== undefined,
    typed,
    found: typed === '' ? null : findColleagues.map((each) => shown(readFragment(ColleagueDocument, each))),
    done: refusal === null && done !== null && dones.includes(done) ? (done as Done) : null,
    refusal,
  };
  return { show: view, status };
}
