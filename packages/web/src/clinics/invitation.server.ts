import { secondStepPath, signInPath } from '../accounts/account-doors.js';
import { ViewerDocument } from '../accounts/account-documents.js';
import type { PageOutcome, PageServer, PageServerRequest } from '../app/page-route.js';
import type { ClinicInvitationQuery } from '../generated/graphql.js';
import { graphql, readFragment } from '../generated/index.js';
import { ClinicStepAnswerDocument } from './clinic-documents.js';
import { nothingWrong, ownPage, readPlaces, refused, type ClinicPlace, type Refused } from './clinic-doors.js';
import { dateInWashington } from './in-washington.js';
import { sharesIn } from './membership.server.js';

type Found = NonNullable<ClinicInvitationQuery['clinicInvitation']>;

export interface InvitationView extends Refused {
  /** Null: the link opens nothing any more. */
  readonly invitation:
    | (Omit<Found, 'places'> & { readonly places: readonly ClinicPlace[]; readonly lastDay: string })
    | null;
  /** What comes before an answer: READY to answer, or what is to be done first. */
  readonly stands: 'SIGN_IN' | 'OTHER_ADDRESS' | 'SECOND_STEP' | 'LISTING' | 'READY';
  readonly signInPath: string;
  readonly chosen: { readonly placeKeys: readonly string[]; readonly shares: readonly string[] };
  readonly isDeclined: boolean;
}

const ClinicInvitationDocument = graphql(`
  query ClinicInvitation($token: String!) {
    clinicInvitation(token: $token) {
      clinicName
      as
      expiresAt
      isForAnother
      places {
        ...ClinicPlaceFields
      }
    }
    viewer {
      listing {
        id
      }
    }
  }
`);

const AcceptClinicInvitationDocument = graphql(`
  mutation AcceptClinicInvitation($input: AcceptClinicInvitationInput!) {
    acceptClinicInvitation(input: $input) {
      ...ClinicStepAnswer
    }
  }
`);

const DeclineClinicInvitationDocument = graphql(`
  mutation DeclineClinicInvitation($input: DeclineClinicInvitationInput!) {
    declineClinicInvitation(input: $input) {
      ...ClinicStepAnswer
    }
  }
`);

const nothingChosen = { placeKeys: [], shares: [] };

/** Opening the link changes nothing: an answer is a press of a button. */
export const invitationServer: PageServer = {
  onGet: (request) => draw(request, { ...nothingWrong, chosen: null }),
  onPost: (request) => (request.form.get('do') === 'decline' ? decline(request) : accept(request)),
};

async function accept(request: PageServerRequest): Promise<PageOutcome> {
  const chosen = { placeKeys: request.form.getAll('placeKeys'), shares: sharesIn(request.form) };
  const token = request.params['token'] ?? '';
  const { acceptClinicInvitation } = await request.run(AcceptClinicInvitationDocument, { input: { token, ...chosen } });
  const answer = readFragment(ClinicStepAnswerDocument, acceptClinicInvitation);
  const done = request.form.get('as') === 'MANAGER' ? 'keeping' : 'joined';
  if (answer.__typename === 'ClinicDone') return { goTo: `${ownPage}?done=${done}` };
  return refused(request, answer, (why, status) => draw(request, { ...why, chosen }, status));
}

async function decline(request: PageServerRequest): Promise<PageOutcome> {
  const { declineClinicInvitation } = await request.run(DeclineClinicInvitationDocument, {
    input: { token: request.params['token'] ?? '' },
  });
  const answer = readFragment(ClinicStepAnswerDocument, declineClinicInvitation);
  if (answer.__typename === 'ClinicDone') return { goTo: `${request.url.pathname}?done=declined` };
  return refused(request, answer, (why, status) => draw(request, { ...why, chosen: null }, status));
}

async function draw(
  request: PageServerRequest,
  { chosen, ...why }: Refused & { readonly chosen: InvitationView['chosen'] | null },
  status = 200,
): Promise<PageOutcome> {
  const { clinicInvitation: found, viewer: own } = await request.run(ClinicInvitationDocument, {
    token: request.params['token'] ?? '',
  });
  const { viewer } = await request.run(ViewerDocument, {});
  const invitation = found
    ? { ...found, places: readPlaces(found.places), lastDay: dateInWashington(found.expiresAt) }
    : null;
  const here = request.url.pathname;
  // Where there is one place, there is nothing to choose.
  const alone =
    invitation?.places.length === 1 ? { ...nothingChosen, placeKeys: [invitation.places[0]?.key ?? ''] } : null;
  const view: InvitationView = {
    ...why,
    invitation,
    stands: standing(viewer, own?.listing ?? null, found),
    signInPath: viewer ? secondStepPath(here) : signInPath(here),
    chosen: chosen ?? alone ?? nothingChosen,
    isDeclined: request.url.searchParams.get('done') === 'declined',
  };
  return { show: view, status: invitation ? status : view.isDeclined ? 200 : 404 };
}

function standing(
  viewer: { readonly secondFactorPassed: boolean } | null | undefined,
  listing: { readonly id: string } | null,
  found: Found | null | undefined,
): InvitationView['stands'] {
  if (!viewer) return 'SIGN_IN';
  if (found?.isForAnother) return 'OTHER_ADDRESS';
  if (found?.as === 'PRACTITIONER' && !listing) return 'LISTING';
  return viewer.secondFactorPassed ? 'READY' : 'SECOND_STEP';
}
