import type { PageOutcome, PageServer, PageServerRequest } from '../app/page-route.js';
import { graphql, readFragment } from '../generated/index.js';
import { ManagedClinicAnswerDocument } from './clinic-documents.js';
import { doneBefore, forOwn, nothingWrong, refused, type OwnClinics, type Refused } from './clinic-doors.js';

export interface OwnClinicsView extends Refused {
  readonly own: OwnClinics;
  readonly done: 'joined' | 'keeping' | 'left' | 'left-paused' | 'changed' | 'changed-paused' | 'given-up' | null;
}

const words = ['joined', 'keeping', 'left', 'left-paused', 'changed', 'changed-paused', 'given-up'] as const;

const TakeUpClinicDocument = graphql(`
  mutation TakeUpClinic($input: TakeUpClinicInput!) {
    takeUpClinic(input: $input) {
      ...ManagedClinicAnswer
    }
  }
`);

export const ownClinicsServer: PageServer = {
  onGet: (request) => forOwn(request, (own) => show(request, own, nothingWrong)),
  onPost: (request) =>
    forOwn(request, async (own) => {
      const clinicKey = request.form.get('clinic') ?? '';
      const { takeUpClinic } = await request.run(TakeUpClinicDocument, {
        input: { listingId: own.listing?.id ?? '', clinicKey },
      });
      const answer = readFragment(ManagedClinicAnswerDocument, takeUpClinic);
      if (answer.__typename === 'ManagedClinic') return { goTo: `/clinic/${answer.key}` };
      return refused(request, answer, (why, status) => show(request, own, why, status));
    }),
};

function show(request: PageServerRequest, own: OwnClinics, why: Refused, status = 200): PageOutcome {
  return { show: { own, ...why, done: doneBefore(request, words) } satisfies OwnClinicsView, status };
}
