import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { ComingDaysQuery, KeptHoursFragment } from '../../generated/graphql.js';
import { forKeeper } from '../hours-doors.js';

export interface HoursView {
  readonly hours: KeptHoursFragment;
  readonly days: NonNullable<ComingDaysQuery['keptHoursOf']>['comingDays'];
  readonly talks: NonNullable<ComingDaysQuery['keptHoursOf']>['talks'];
  readonly calendars: NonNullable<ComingDaysQuery['keptHoursOf']>['outsideCalendars'];
  /** What the page before did, by its name; null: nothing. */
  readonly kept: string | null;
  /** Whether all four weeks are wanted on a narrow screen, too. */
  readonly allWeeks: boolean;
}

const ComingDaysDocument = graphql(`
  query ComingDays($slug: String!) {
    keptHoursOf(slug: $slug) {
      talks {
        talkId
        name
        noTimes {
          reason
          jurisdictions
        }
        legalUntil
      }
      outsideCalendars {
        calendarId
        name
        lastReadAt
        staleSince
        trouble {
          what
        }
      }
      comingDays(days: 28) {
        date
        label
        clockMoves
        talks {
          name
          count
          stretches
          times
        }
      }
    }
  }
`);

export const hoursServer: PageServer = {
  onGet: (request) =>
    forKeeper(request, async (hours) => {
      const { keptHoursOf } = await request.run(ComingDaysDocument, { slug: hours.slug });
      const { searchParams } = request.url;
      const view: HoursView = {
        hours,
        days: keptHoursOf?.comingDays ?? [],
        talks: keptHoursOf?.talks ?? [],
        calendars: keptHoursOf?.outsideCalendars ?? [],
        kept: searchParams.get('kept'),
        allWeeks: searchParams.get('weeks') === '4',
      };
      return { show: view };
    }),
};
