import type { PageServer, PageServerRequest } from '../app/page-route.js';
import { graphql, readFragment } from '../generated/index.js';
import { ClinicStepAnswerDocument, OwnClinicsDocument } from './clinic-documents.js';
import { forManager, nothingWrong, ownPage, refused, type Clinic, type Refused } from './clinic-doors.js';

export interface GiveUpView extends Refused {
  readonly clinic: Clinic;
  /** Whether somebody whom nobody else keeps it for stays: another manager comes first then. */
  readonly leavesOthers: boolean;
}

const GiveUpClinicDocument = graphql(`
  mutation GiveUpClinic($input: GiveUpClinicInput!) {
    giveUpClinic(input: $input) {
      ...ClinicStepAnswer
    }
  }
`);

export const giveUpServer: PageServer = {
  onGet: (request) =>
    forManager(request, async (clinic) => {
      const leavesOthers = await isLeavingOthers(request, clinic);
      return { show: { clinic, leavesOthers, ...nothingWrong } satisfies GiveUpView };
    }),
  onPost: (request) =>
    forManager(request, async (clinic) => {
      const { giveUpClinic } = await request.run(GiveUpClinicDocument, {
        input: { clinicKey: clinic.key, confirm: true },
      });
      const answer = readFragment(ClinicStepAnswerDocument, giveUpClinic);
      if (answer.__typename === 'ClinicDone') return { goTo: `${ownPage}?done=given-up` };
      const leavesOthers = await isLeavingOthers(request, clinic);
      return refused(request, answer, ({ errors, refusal }, status) => ({
        show: { clinic, leavesOthers, errors: [], refusal: refusal ?? errors[0]?.message ?? null } satisfies GiveUpView,
        status,
      }));
    }),
};

async function isLeavingOthers({ run }: PageServerRequest, { slug, members, managers }: Clinic): Promise<boolean> {
  const { viewer } = await run(OwnClinicsDocument, {});
  const isMember = viewer?.clinicMemberships.some(({ clinicSlug }) => clinicSlug === slug) ?? false;
  return managers.length === 1 && members.length > (isMember ? 1 : 0);
}
