import type { PageServer } from '../app/page-route.js';
import { graphql, readFragment } from '../generated/index.js';
import { ClinicStepAnswerDocument } from './clinic-documents.js';
import { forManager, nothingWrong, ownPage, refused, type Clinic, type Refused } from './clinic-doors.js';

export interface GiveUpView extends Refused {
  readonly clinic: Clinic;
}

const GiveUpClinicDocument = graphql(`
  mutation GiveUpClinic($input: GiveUpClinicInput!) {
    giveUpClinic(input: $input) {
      ...ClinicStepAnswer
    }
  }
`);

export const giveUpServer: PageServer = {
  onGet: (request) => forManager(request, (clinic) => ({ show: { clinic, ...nothingWrong } satisfies GiveUpView })),
  onPost: (request) =>
    forManager(request, async (clinic) => {
      const { giveUpClinic } = await request.run(GiveUpClinicDocument, {
        input: { clinicKey: clinic.key, confirm: true },
      });
      const answer = readFragment(ClinicStepAnswerDocument, giveUpClinic);
      if (answer.__typename === 'ClinicDone') return { goTo: `${ownPage}?done=given-up` };
      return refused(request, answer, ({ errors, refusal }, status) => ({
        show: { clinic, errors: [], refusal: refusal ?? errors[0]?.message ?? null } satisfies GiveUpView,
        status,
      }));
    }),
};
