import type { PageOutcome, PageServer } from '../app/page-route.js';
import type { ClinicShare } from '../generated/graphql.js';
import { graphql, readFragment } from '../generated/index.js';
import { ClinicStepAnswerDocument } from './clinic-documents.js';
import { forMember, nothingWrong, ownPage, refused, type Membership, type Refused } from './clinic-doors.js';

export interface MembershipView extends Refused {
  readonly membership: Membership;
  readonly chosen: { readonly placeKeys: readonly string[]; readonly shares: readonly string[] };
}

const ChangeClinicMembershipDocument = graphql(`
  mutation ChangeClinicMembership($input: ChangeClinicMembershipInput!) {
    changeClinicMembership(input: $input) {
      ...ClinicStepAnswer
    }
  }
`);

export const membershipServer: PageServer = {
  onGet: (request) => forMember(request, (membership) => show(membership, membership, nothingWrong)),
  onPost: (request) =>
    forMember(request, async (membership) => {
      const chosen = { placeKeys: request.form.getAll('placeKeys'), shares: sharesIn(request.form) };
      const { changeClinicMembership } = await request.run(ChangeClinicMembershipDocument, {
        input: { memberKey: membership.key, ...chosen },
      });
      const answer = readFragment(ClinicStepAnswerDocument, changeClinicMembership);
      if (answer.__typename === 'ClinicDone') {
        return { goTo: `${ownPage}?done=${answer.isPaused ? 'changed-paused' : 'changed'}` };
      }
      return refused(request, answer, (why, status) => show(membership, chosen, why, status));
    }),
};

/** Only words we know. */
export function sharesIn(form: URLSearchParams): ClinicShare[] {
  const ticked = form.getAll('shares');
  return (['LICENSES', 'TALKS', 'WAITING'] as const).filter((share) => ticked.includes(share));
}

function show(
  membership: Membership,
  { placeKeys, shares }: MembershipView['chosen'],
  why: Refused,
  status = 200,
): PageOutcome {
  return { show: { membership, chosen: { placeKeys, shares }, ...why } satisfies MembershipView, status };
}
