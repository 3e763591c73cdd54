import { forBothSteps } from '../../accounts/account-doors.js';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import type { MorningMailQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';

const MorningMailDocument = graphql(`
  query MorningMail($slug: String!) {
    morningMail(slug: $slug) {
      practitionerId
      name
      wanted
    }
  }
`);

const KeepMorningMailDocument = graphql(`
  mutation KeepMorningMail($input: KeepMorningMailInput!) {
    result: keepMorningMail(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export interface MorningsView {
  readonly mail: NonNullable<MorningMailQuery['morningMail']>;
  readonly here: string;
  readonly isKept: boolean;
  /** What stood in the way; null: nothing. */
  readonly refusal: string | null;
}

/** Whether mail in the morning is wanted. */
export const morningsServer: PageServer = {
  onGet: (request) => show(request, { isKept: request.url.searchParams.get('kept') === 'yes' }),
  onPost: async (request) => {
    const { form } = request;
    const input = { practitionerId: form.get('practitioner') ?? '', wanted: form.get('wanted') === 'yes' };
    const { result } = await request.run(KeepMorningMailDocument, { input });
    if (result.__typename === 'MorningMailKept') return { goTo: `${hereOf(request)}?kept=yes` };
    return show(request, { refusal: result.message });
  },
};

function show(
  request: PageServerRequest,
  extras: Partial<Pick<MorningsView, 'isKept' | 'refusal'>>,
): Promise<PageOutcome> {
  return forBothSteps(request, async () => {
    const { morningMail: mail } = await request.run(MorningMailDocument, { slug: request.params['slug'] ?? '' });
    if (!mail) return { show: null, status: 404 };
    const view: MorningsView = { mail, here: hereOf(request), isKept: false, refusal: null, ...extras };
    return { show: view };
  });
}

function hereOf({ params }: PageServerRequest): string {
  return `/my-hours/${encodeURIComponent(params['slug'] ?? '')}/mornings`;
}
