import { secondStepPath, signInPath } from '../accounts/account-doors.js';
import type { PageOutcome, PageServer, PageServerRequest } from '../app/page-route.js';
import { graphql } from '../generated/index.js';
import type { CalendarOfListingQuery } from '../generated/graphql.js';
import { forKeeper } from './hours-doors.js';
import { hoursPath } from './hours-path.js';

export interface CalendarView {
  readonly slug: string;
  readonly feed: NonNullable<CalendarOfListingQuery['keptHoursOf']>['calendarFeed'];
  readonly refusal: string | null;
  /** What was done a moment ago; null: nothing. */
  readonly changed: string | null;
}

const CalendarOfListingDocument = graphql(`
  query CalendarOfListing($slug: String!) {
    keptHoursOf(slug: $slug) {
      calendarFeed {
        url
        madeAt
        lastReadAt
      }
    }
  }
`);

const MakeCalendarFeedDocument = graphql(`
  mutation MakeCalendarFeed($input: CalendarFeedInput!) {
    makeCalendarFeed(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

const RevokeCalendarFeedDocument = graphql(`
  mutation RevokeCalendarFeed($input: CalendarFeedInput!) {
    revokeCalendarFeed(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const calendarServer: PageServer = {
  onGet: (request) => forKeeper(request, ({ slug }) => show(request, slug)),
  onPost: (request) =>
    forKeeper(request, async ({ slug, practitionerId }) => {
      const input = { practitionerId };
      const isOff = request.form.get('do') === 'off';
      const answer = isOff
        ? (await request.run(RevokeCalendarFeedDocument, { input })).revokeCalendarFeed
        : (await request.run(MakeCalendarFeedDocument, { input })).makeCalendarFeed;
      switch (answer.__typename) {
        case 'CalendarFeedChanged':
          return { goTo: `${hoursPath(slug, '/calendar')}?changed=${isOff ? 'off' : 'made'}` };
        case 'SignInNeeded':
          return { goTo: signInPath(request.url.pathname) };
        case 'SecondFactorNeeded':
          return { goTo: secondStepPath(request.url.pathname) };
        case 'NotFound':
          return { show: null, status: 404 };
        case 'TooManyRequests':
          return show(request, slug, answer.message);
      }
    }),
};

async function show(request: PageServerRequest, slug: string, refusal: string | null = null): Promise<PageOutcome> {
  const { keptHoursOf } = await request.run(CalendarOfListingDocument, { slug });
  const changed = request.url.searchParams.get('changed');
  const view: CalendarView = { slug, feed: keptHoursOf?.calendarFeed ?? null, refusal, changed };
  return { show: view, status: refusal === null ? 200 : 429 };
}
