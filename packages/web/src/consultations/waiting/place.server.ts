import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { dateLabel } from '@clearing/shared/time/labels';
import { isTimeZone } from '@clearing/shared/time/zones';
import { graphql } from '../../generated/index.js';
import type { PlaceOnListQuery } from '../../generated/graphql.js';
import { keepForTheForm } from './kept-time.js';

const PlaceOnListDocument = graphql(`
  query PlaceOnList($id: ID!, $zone: TimeZone) {
    node(id: $id) {
      __typename
      ... on WaitingListEntry {
        id
        state
        leftBecause
        before
        waitUntil
        patientLocation
        offeredUntil
        offeredUntilLabel(in: $zone)
        contactErasedAt
        offered {
          startsAt
          timeZone
          label(in: $zone)
          own: label
          consultationType {
            id
          }
        }
        practitioner {
          slug
          givenName
          displayName
          locations {
            timeZone
          }
        }
        consultationType {
          id
          mode
          location {
            name
            street
            city
            region
            postalCode
          }
          minutes
          noticeMinutes
          bookingPolicy
          price {
            amount
            formatted
          }
        }
      }
    }
  }
`);

/** Null: they left, or are out of sight, and there are no times of theirs to see. */
const ShownStillDocument = graphql(`
  query ShownStill($slug: String!) {
    practitioner(slug: $slug) {
      id
    }
  }
`);

const LeaveWaitingListDocument = graphql(`
  mutation LeaveWaitingList($input: LeaveWaitingListInput!) {
    leaveWaitingList(input: $input) {
      __typename
    }
  }
`);

const DeclineOfferedTimeDocument = graphql(`
  mutation DeclineOfferedTime($input: WaitingListEntryInput!) {
    declineOfferedTime(input: $input) {
      __typename
    }
  }
`);

type Place = Extract<NonNullable<PlaceOnListQuery['node']>, { __typename: 'WaitingListEntry' }>;

export interface PlaceView {
  readonly place: Place;
  /** Whose clock the reader reads. */
  readonly zone: string;
  readonly here: string;
  readonly said: 'DECLINED' | null;
  /** Off the list: there is a page of their times to lead to. */
  readonly leadsToTimes: boolean;
  /** Days by the reader's clock; null where there is none. */
  readonly days: {
    readonly contactErased: string | null;
    readonly lastOfUse: string | null;
    readonly until: string | null;
  };
}

/** Looking changes nothing. Taking an offered time leads into the ordinary request, with the time kept until it is sent. */
export const placeServer: PageServer = {
  onGet: (request) => draw(request),
  onPost: async (request) => {
    const input = { entryId: request.params['id'] ?? '' };
    if (request.form.get('do') === 'take') return take(request, input.entryId);
    if (request.form.get('do') === 'leave') await request.run(LeaveWaitingListDocument, { input });
    if (request.form.get('do') !== 'decline') return { goTo: request.url.pathname + request.url.search };
    await request.run(DeclineOfferedTimeDocument, { input });
    const query = new URLSearchParams(request.url.search);
    query.set('said', 'declined');
    return { goTo: `${request.url.pathname}?${query}` };
  },
};

/** Into the form, with the time kept while it is filled in. Where none is offered any more, the page says what stands. */
async function take(request: PageServerRequest, id: string): Promise<PageOutcome> {
  const found = await findPlace(request);
  if (found?.place.offered) {
    await keepForTheForm(request, { waitingId: id, startsAt: found.place.offered.startsAt, zone: found.zone });
  }
  const href = found && takeHref(found.place, found.zone);
  return { goTo: href ?? request.url.pathname + request.url.search };
}

async function draw(request: PageServerRequest): Promise<PageOutcome> {
  const found = await findPlace(request);
  if (!found) return { show: null, status: 404 };
  const { place, zone } = found;
  const said = request.url.searchParams.get('said') === 'declined' ? 'DECLINED' : null;
  const here = `${request.url.pathname}?${new URLSearchParams({ zone })}`;
  const days = daysOf(place, zone, request.now);
  const leadsToTimes = place.state === 'LEFT' && (await isShown(request, place));
  return { show: { place, zone, here, said, leadsToTimes, days } satisfies PlaceView };
}

async function isShown({ run }: PageServerRequest, { practitioner: { slug } }: Place): Promise<boolean> {
  return (await run(ShownStillDocument, { slug })).practitioner != null;
}

async function findPlace({ params, url, run }: PageServerRequest): Promise<Pick<PlaceView, 'place' | 'zone'> | null> {
  const wanted = url.searchParams.get('zone');
  const given = wanted && isTimeZone(wanted) ? wanted : null;
  const { node } = await run(PlaceOnListDocument, { id: params['id'] ?? '', zone: given });
  if (node?.__typename !== 'WaitingListEntry') return null;
  // Whoever came without the link in the mail reads times by the talk's own clock.
  const zone = given ?? node.offered?.timeZone ?? node.practitioner.locations[0]?.timeZone ?? 'America/New_York';
  return { place: node, zone };
}

function daysOf({ contactErasedAt, before, waitUntil }: Place, zone: string, now: string): PlaceView['days'] {
  const dayOf = (at: number) => dateLabel(at, zone, Date.parse(now));
  return {
    contactErased: contactErasedAt ? dayOf(Date.parse(contactErasedAt)) : null,
    lastOfUse: before ? dayOf(Date.parse(before) - 1) : null,
    until: waitUntil ? dayOf(Date.parse(waitUntil)) : null,
  };
}

function takeHref({ id, offered, practitioner, patientLocation }: Place, zone: string): string | null {
  if (!offered) return null;
  const { startsAt, consultationType } = offered;
  const query = new URLSearchParams({ type: consultationType.id, at: startsAt, zone, waiting: id });
  if (patientLocation) query.set('from', patientLocation);
  return `/practitioners/${practitioner.slug}/request?${query}`;
}
