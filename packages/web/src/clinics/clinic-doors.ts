import { forBothSteps, secondStepPath, signInPath, whySuspended } from '../accounts/account-doors.js';
import type { PageOutcome, PageServerRequest } from '../app/page-route.js';
import type { FindManagedClinicQuery, OwnClinicsQuery } from '../generated/graphql.js';
import { readFragment } from '../generated/index.js';
import type { FieldError } from '../ui/error-summary.js';
import { ClinicPlaceFieldsDocument, FindManagedClinicDocument, OwnClinicsDocument } from './clinic-documents.js';

type FoundClinic = NonNullable<NonNullable<FindManagedClinicQuery['viewer']>['managedClinic']>;
type FoundMembership = NonNullable<OwnClinicsQuery['viewer']>['clinicMemberships'][number];
type Masked = FoundClinic['places'];

export type ClinicPlace = ReturnType<typeof readPlaces>[number];
export type Clinic = Omit<FoundClinic, 'places'> & { readonly places: readonly ClinicPlace[] };
export type Membership = Omit<FoundMembership, 'places'> & { readonly places: readonly ClinicPlace[] };
export type OwnClinics = Omit<NonNullable<OwnClinicsQuery['viewer']>, 'clinicMemberships'> & {
  readonly clinicMemberships: readonly Membership[];
};

export const ownPage = '/listing/clinic';

export function readPlaces(places: Masked) {
  return places.map((place) => readFragment(ClinicPlaceFieldsDocument, place));
}

/** Draws a page for a manager of the clinic that the address names; to anybody else it is not there. */
export function forManager(
  request: PageServerRequest,
  draw: (clinic: Clinic) => Promise<PageOutcome> | PageOutcome,
): Promise<PageOutcome> {
  return forBothSteps(request, async () => {
    const clinic = await findManaged(request);
    return clinic ? draw(clinic) : { show: null, status: 404 };
  });
}

/** The clinic that the address names; null: it is not one of theirs. */
export async function findManaged({ run, params }: PageServerRequest): Promise<Clinic | null> {
  const { viewer } = await run(FindManagedClinicDocument, { key: params['key'] ?? '' });
  const clinic = viewer?.managedClinic;
  return clinic ? { ...clinic, places: readPlaces(clinic.places) } : null;
}

/** Draws a page about one's own clinics. */
export function forOwn(
  request: PageServerRequest,
  draw: (own: OwnClinics) => Promise<PageOutcome> | PageOutcome,
): Promise<PageOutcome> {
  return forBothSteps(request, async ({ suspension }) => {
    const { viewer } = await request.run(OwnClinicsDocument, {});
    if (!viewer) return { goTo: signInPath(request.url.pathname) };
    if (suspension && viewer.clinicMemberships.length + viewer.managedClinics.length === 0) return whySuspended;
    const clinicMemberships = viewer.clinicMemberships.map((each) => ({ ...each, places: readPlaces(each.places) }));
    return draw({ ...viewer, clinicMemberships });
  });
}

/** The same about the membership that the address names. */
export function forMember(
  request: PageServerRequest,
  draw: (membership: Membership) => Promise<PageOutcome> | PageOutcome,
): Promise<PageOutcome> {
  return forOwn(request, ({ clinicMemberships }) => {
    const membership = clinicMemberships.find(({ key }) => key === request.params['key']);
    return membership ? draw(membership) : { show: null, status: 404 };
  });
}

export interface Refused {
  readonly errors: readonly FieldError[];
  readonly refusal: string | null;
}

export const nothingWrong: Refused = { errors: [], refusal: null };

interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly problems?: readonly { readonly path: readonly string[]; readonly message: string }[];
}

/** What stood in the way of a form: drawn on its page again, or done first. */
export function refused(
  request: PageServerRequest,
  answer: Answer,
  draw: (refused: Refused, status: number) => Promise<PageOutcome> | PageOutcome,
): Promise<PageOutcome> | PageOutcome {
  const here = request.url.pathname;
  switch (answer.__typename) {
    case 'SignInNeeded':
      return { goTo: signInPath(here) };
    case 'SecondFactorNeeded':
      return { goTo: secondStepPath(here) };
    case 'InvalidInput': {
      const errors = (answer.problems ?? []).map(({ path, message }) => ({ id: path.at(-1) ?? 'form', message }));
      return draw({ errors, refusal: null }, 422);
    }
    case 'TooManyRequests':
      return draw({ errors: [], refusal: answer.message ?? null }, 429);
    default:
      return draw({ errors: [], refusal: answer.message ?? null }, 409);
  }
}

/** Only words we know. */
export function doneBefore<Word extends string>({ url }: PageServerRequest, words: readonly Word[]): Word | null {
  return words.find((word) => word === url.searchParams.get('done')) ?? null;
}
