import type { PageOutcome, PageServer, PageServerRequest } from '../app/page-route.js';
import { graphql, readFragment } from '../generated/index.js';
import { ClinicStepAnswerDocument } from './clinic-documents.js';
import { forManager, nothingWrong, refused, type Clinic, type Refused } from './clinic-doors.js';

export interface MemberView extends Refused {
  readonly clinic: Clinic;
  readonly member: Clinic['members'][number];
}

const RemoveClinicMemberDocument = graphql(`
  mutation RemoveClinicMember($input: RemoveClinicMemberInput!) {
    removeClinicMember(input: $input) {
      ...ClinicStepAnswer
    }
  }
`);

export const memberServer: PageServer = {
  onGet: (request) => forOne(request, (clinic, member) => ({ show: { clinic, member, ...nothingWrong } })),
  onPost: (request) =>
    forOne(request, async (clinic, member) => {
      const { removeClinicMember } = await request.run(RemoveClinicMemberDocument, {
        input: { memberKey: member.key, confirm: true },
      });
      const answer = readFragment(ClinicStepAnswerDocument, removeClinicMember);
      if (answer.__typename === 'ClinicDone') return { goTo: `/clinic/${clinic.key}?done=removed` };
      return refused(request, answer, (why, status) => ({
        show: { clinic, member, ...why } satisfies MemberView,
        status,
      }));
    }),
};

function forOne(
  request: PageServerRequest,
  draw: (clinic: Clinic, member: MemberView['member']) => Promise<PageOutcome> | PageOutcome,
): Promise<PageOutcome> {
  return forManager(request, (clinic) => {
    const member = clinic.members.find(({ key }) => key === request.params['member']);
    return member ? draw(clinic, member) : { show: null, status: 404 };
  });
}
