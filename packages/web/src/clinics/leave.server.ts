import type { PageOutcome, PageServer } from '../app/page-route.js';
import { graphql, readFragment } from '../generated/index.js';
import { ClinicStepAnswerDocument } from './clinic-documents.js';
import { forMember, nothingWrong, ownPage, refused, type Membership, type Refused } from './clinic-doors.js';

export interface LeaveView extends Refused {
  readonly membership: Membership;
  readonly how: 'gone' | 'alone' | null;
  readonly practice: string;
}

const LeaveClinicDocument = graphql(`
  mutation LeaveClinic($input: LeaveClinicInput!) {
    leaveClinic(input: $input) {
      ...ClinicStepAnswer
    }
  }
`);

export const leaveServer: PageServer = {
  onGet: (request) =>
    forMember(request, (membership) => show({ membership, how: null, practice: '', ...nothingWrong })),
  onPost: (request) =>
    forMember(request, async (membership) => {
      const typed = request.form.get('how');
      const how: LeaveView['how'] = typed === 'gone' || typed === 'alone' ? typed : null;
      const practice = request.form.get('ownPractice') ?? '';
      const view = { membership, how, practice };
      if (!how) {
        const errors = [{ id: 'how', message: 'Choose one of the two.' }];
        return show({ ...view, errors, refusal: null }, 422);
      }
      const { leaveClinic } = await request.run(LeaveClinicDocument, {
        input: { memberKey: membership.key, confirm: true, ownPractice: how === 'alone' ? practice : null },
      });
      const answer = readFragment(ClinicStepAnswerDocument, leaveClinic);
      if (answer.__typename === 'ClinicDone') {
        return { goTo: `${ownPage}?done=${answer.isPaused ? 'left-paused' : 'left'}` };
      }
      return refused(request, answer, (why, status) => show({ ...view, ...why }, status));
    }),
};

function show(view: LeaveView, status = 200): PageOutcome {
  return { show: view, status };
}
