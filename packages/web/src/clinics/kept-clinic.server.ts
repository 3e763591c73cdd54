import type { PageOutcome, PageServer, PageServerRequest } from '../app/page-route.js';
import { graphql, readFragment } from '../generated/index.js';
import { ManagedClinicAnswerDocument } from './clinic-documents.js';
import { doneBefore, forManager, nothingWrong, refused, type Clinic, type Refused } from './clinic-doors.js';
import { dateInWashington } from './in-washington.js';

type DatedClinic = Omit<Clinic, 'invitations' | 'versions'> & {
  readonly invitations: (Clinic['invitations'][number] & { readonly lastDay: string })[];
  readonly versions: (Clinic['versions'][number] & { readonly savedOn: string })[];
};

export interface KeptClinicView extends Refused {
  readonly clinic: DatedClinic;
  readonly typed: { readonly email: string; readonly as: 'PRACTITIONER' | 'MANAGER' };
  readonly done: 'saved' | 'invited' | 'revoked' | 'removed' | 'closed' | 'gone' | null;
}

const words = ['saved', 'invited', 'revoked', 'removed', 'closed', 'gone'] as const;

const InviteToClinicDocument = graphql(`
  mutation InviteToClinic($input: InviteToClinicInput!) {
    inviteToClinic(input: $input) {
      ...ManagedClinicAnswer
    }
  }
`);

const RevokeClinicInvitationDocument = graphql(`
  mutation RevokeClinicInvitation($input: ClinicInvitationInput!) {
    revokeClinicInvitation(input: $input) {
      ...ManagedClinicAnswer
    }
  }
`);

const nothingTyped = { email: '', as: 'PRACTITIONER' } as const;

/** The page of a clinic's managers, where people are invited. */
export const keptClinicServer: PageServer = {
  onGet: (request) => forManager(request, (clinic) => show(request, clinic, nothingWrong)),
  onPost: (request) =>
    forManager(request, async (clinic) => {
      const isTakenBack = request.form.get('do') === 'revoke';
      const typed = typedIn(request.form);
      const answer = isTakenBack ? await revoke(request) : await invite(request, clinic, typed);
      if (answer.__typename === 'ManagedClinic') {
        return { goTo: `/clinic/${clinic.key}?done=${isTakenBack ? 'revoked' : 'invited'}` };
      }
      return refused(request, answer, (why, status) =>
        show(request, clinic, why, status, isTakenBack ? nothingTyped : typed),
      );
    }),
};

function typedIn(form: URLSearchParams): KeptClinicView['typed'] {
  return { email: form.get('email') ?? '', as: form.get('as') === 'MANAGER' ? 'MANAGER' : 'PRACTITIONER' };
}

async function invite({ run }: PageServerRequest, { key }: Clinic, typed: KeptClinicView['typed']) {
  const { inviteToClinic } = await run(InviteToClinicDocument, { input: { clinicKey: key, ...typed } });
  return readFragment(ManagedClinicAnswerDocument, inviteToClinic);
}

async function revoke({ run, form }: PageServerRequest) {
  const { revokeClinicInvitation } = await run(RevokeClinicInvitationDocument, {
    input: { invitationKey: form.get('invitation') ?? '' },
  });
  return readFragment(ManagedClinicAnswerDocument, revokeClinicInvitation);
}

function show(
  request: PageServerRequest,
  clinic: Clinic,
  why: Refused,
  status = 200,
  typed: KeptClinicView['typed'] = nothingTyped,
): PageOutcome {
  const done = status === 200 ? doneBefore(request, words) : null;
  return { show: { clinic: dated(clinic), typed, ...why, done } satisfies KeptClinicView, status };
}

function dated(clinic: Clinic): DatedClinic {
  return {
    ...clinic,
    invitations: clinic.invitations.map((each) => ({ ...each, lastDay: dateInWashington(each.expiresAt) })),
    versions: clinic.versions.map((each) => ({ ...each, savedOn: dateInWashington(each.at) })),
  };
}
