import { secondStepPath, signInPath } from '../../accounts/account-doors.js';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { OtherCalendarsAnswerFragment, OtherCalendarsQuery } from '../../generated/graphql.js';
import { forKeeper, nothingWrong, type HoursFormState } from '../hours-doors.js';
import { hoursPath } from '../hours-path.js';

export interface OtherCalendarsView extends HoursFormState {
  readonly slug: string;
  readonly calendars: NonNullable<OtherCalendarsQuery['keptHoursOf']>['outsideCalendars'];
  readonly typed: { readonly name: string; readonly address: string };
  /** What was done a moment ago; null: nothing. */
  readonly changed: string | null;
}

const OtherCalendarsDocument = graphql(`
  query OtherCalendars($slug: String!) {
    keptHoursOf(slug: $slug) {
      outsideCalendars {
        calendarId
        name
        host
        isDue
        lastReadAt
        staleSince
        trouble {
          what
          whatToDo
        }
      }
    }
  }
`);

const OtherCalendarsAnswerDocument = graphql(`
  fragment OtherCalendarsAnswer on OutsideCalendarsResult {
    __typename
    ... on UserError {
      message
    }
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
  }
`);

const AddOutsideCalendarDocument = graphql(`
  mutation AddOutsideCalendar($input: AddOutsideCalendarInput!) {
    addOutsideCalendar(input: $input) {
      ...OtherCalendarsAnswer
    }
  }
`);

const RemoveOutsideCalendarDocument = graphql(`
  mutation RemoveOutsideCalendar($input: OutsideCalendarInput!) {
    removeOutsideCalendar(input: $input) {
      ...OtherCalendarsAnswer
    }
  }
`);

const ReadOutsideCalendarAgainDocument = graphql(`
  mutation ReadOutsideCalendarAgain($input: OutsideCalendarInput!) {
    readOutsideCalendarAgain(input: $input) {
      ...OtherCalendarsAnswer
    }
  }
`);

export const otherCalendarsServer: PageServer = {
  onGet: (request) =>
    forKeeper(request, ({ slug, timeZone }) =>
      timeZone === null ? { goTo: hoursPath(slug, '/zone') } : show(request, slug),
    ),
  onPost: (request) =>
    forKeeper(request, async ({ slug, practitionerId }) => {
      const { form } = request;
      const typed = { name: (form.get('name') ?? '').trim(), address: (form.get('address') ?? '').trim() };
      const { what, answer } = await change(request, practitionerId, typed);
      switch (answer.__typename) {
        case 'OutsideCalendarsChanged':
          return { goTo: `${hoursPath(slug, '/other-calendars')}?changed=${what}` };
        case 'SignInNeeded':
          return { goTo: signInPath(request.url.pathname) };
        case 'SecondFactorNeeded':
          return { goTo: secondStepPath(request.url.pathname) };
        case 'NotFound':
          return { show: null, status: 404 };
        case 'InvalidInput': {
          // What is gone already is shown to be gone.
          if (what !== 'added') return { goTo: hoursPath(slug, '/other-calendars') };
          const errors = answer.problems.map(({ path, message }) => ({ id: path.join('-'), message }));
          return show(request, slug, { typed, errors }, 422);
        }
        case 'TooManyRequests':
          return show(request, slug, { typed, refusal: answer.message }, 429);
      }
    }),
};

async function change(
  { form, run }: PageServerRequest,
  practitionerId: string,
  typed: OtherCalendarsView['typed'],
): Promise<{ what: string; answer: OtherCalendarsAnswerFragment }> {
  const input = { practitionerId, calendarId: form.get('calendar') ?? '' };
  const what = form.get('do');
  if (what === 'remove') {
    const { removeOutsideCalendar } = await run(RemoveOutsideCalendarDocument, { input });
    return { what: 'removed', answer: readFragment(OtherCalendarsAnswerDocument, removeOutsideCalendar) };
  }
  if (what === 'again') {
    const { readOutsideCalendarAgain } = await run(ReadOutsideCalendarAgainDocument, { input });
    return { what: 'again', answer: readFragment(OtherCalendarsAnswerDocument, readOutsideCalendarAgain) };
  }
  const { addOutsideCalendar } = await run(AddOutsideCalendarDocument, { input: { practitionerId, ...typed } });
  return { what: 'added', answer: readFragment(OtherCalendarsAnswerDocument, addOutsideCalendar) };
}

async function show(
  request: PageServerRequest,
  slug: string,
  more: Partial<OtherCalendarsView> = {},
  status = 200,
): Promise<PageOutcome> {
  const { keptHoursOf } = await request.run(OtherCalendarsDocument, { slug });
  const view: OtherCalendarsView = {
    ...nothingWrong,
    slug,
    calendars: keptHoursOf?.outsideCalendars ?? [],
    typed: { name: '', address: '' },
    changed: request.url.searchParams.get('changed'),
    ...more,
  };
  return { show: view, status };
}
