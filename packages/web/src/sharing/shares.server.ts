import { secondStepPath, signInPath } from '../accounts/account-doors.js';
import type { PageOutcome, PageServer, PageServerRequest } from '../app/page-route.js';
import { forKeeper, nothingWrong, type HoursFormState } from '../availability/hours-doors.js';
import { hoursPath } from '../availability/hours-path.js';
import type { GivenSharesQuery, KeptHoursFragment, ShareKind } from '../generated/graphql.js';
import { dateIn, saidIn } from '../lib/said-in.js';
import { GivenSharesDocument, GiveShareDocument, RevokeShareDocument } from './shares-documents.js';

type Given = NonNullable<GivenSharesQuery['givenShares']>[number];

/** A share with its times in the zone that hours are kept in. */
export interface ShownShare extends Pick<Given, 'shareId' | 'kind' | 'standing' | 'name' | 'email'> {
  readonly given: string;
  readonly taken: string | null;
  readonly lastUsed: string | null;
  readonly ends: string | null;
}

export interface SharesView extends HoursFormState {
  readonly hours: KeptHoursFragment;
  readonly shares: readonly ShownShare[];
  readonly typed: TypedOffer;
  readonly today: string;
  /** What the page before did, by its name; null: nothing. */
  readonly done: string | null;
}

export interface TypedOffer {
  /** Which of the two forms was sent; null: neither. */
  readonly kind: ShareKind | null;
  readonly email: string;
  readonly name: string;
  readonly untilDate: string;
  readonly absence: string;
}

const nothingTyped: TypedOffer = { kind: null, email: '', name: '', untilDate: '', absence: '' };

/** Who may do what for a listing: for whoever keeps it. */
export const sharesServer: PageServer = {
  onGet: (request) =>
    forKeeper(request, (hours) => show(request, hours, { done: request.url.searchParams.get('done') })),
  onPost: (request) =>
    forKeeper(request, async (hours) => {
      const { form } = request;
      const here = hoursPath(hours.slug, '/shares');
      const shareId = form.get('share');
      if (shareId !== null) {
        // What is over already is what was asked for.
        await request.run(RevokeShareDocument, { input: { shareId } });
        return { goTo: `${here}?done=ended` };
      }
      const typed = readTyped(form);
      const { result } = await request.run(GiveShareDocument, { input: inputOf(hours.practitionerId, typed) });
      switch (result.__typename) {
        case 'ShareGiven':
          return { goTo: `${here}?done=offered` };
        case 'SignInNeeded':
          return { goTo: signInPath(request.url.pathname) };
        case 'SecondFactorNeeded':
          return { goTo: secondStepPath(request.url.pathname) };
        case 'NotFound':
          return { show: null, status: 404 };
        case 'InvalidInput': {
          const suffix = typed.kind === 'COLLEAGUE' ? 'colleague' : 'scheduler';
          const errors = result.problems.map(({ path, message }) => ({ id: `${path[0]}-${suffix}`, message }));
          return show(request, hours, { typed, errors }, 422);
        }
        case 'TooManyRequests':
          return show(request, hours, { typed, refusal: result.message }, 429);
      }
    }),
};

function inputOf(practitionerId: string, { kind, email, name, untilDate, absence }: TypedOffer) {
  return kind === 'COLLEAGUE'
    ? { practitionerId, kind, email, absenceId: absence || null }
    : { practitionerId, kind: 'SCHEDULER' as const, email, name, untilDate: untilDate || null };
}

function readTyped(form: URLSearchParams): TypedOffer {
  const field = (name: string) => (form.get(name) ?? '').trim();
  return {
    kind: form.get('kind') === 'COLLEAGUE' ? 'COLLEAGUE' : 'SCHEDULER',
    email: field('email'),
    name: field('name'),
    untilDate: field('untilDate'),
    absence: field('absence'),
  };
}

async function show(
  request: PageServerRequest,
  hours: KeptHoursFragment,
  more: Partial<SharesView>,
  status?: 422 | 429,
): Promise<PageOutcome> {
  const { givenShares } = await request.run(GivenSharesDocument, { slug: hours.slug });
  const zone = hours.timeZone ?? 'UTC';
  const say = saidIn(zone, request.now);
  const words = (instant: string | null | undefined) => (instant ? say(instant) : null);
  const view: SharesView = {
    ...nothingWrong,
    hours,
    shares: (givenShares ?? []).map(({ shareId, kind, standing, name, email, ...times }) => ({
      ...{ shareId, kind, standing, name, email },
      given: words(times.givenAt) ?? '',
      taken: words(times.takenAt),
      lastUsed: words(times.lastUsedAt),
      ends: words(times.endsAt),
    })),
    typed: nothingTyped,
    today: dateIn(zone, request.now),
    done: null,
    ...more,
  };
  return { show: view, ...(status && { status }) };
}
