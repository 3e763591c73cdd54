import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { DatedDayQuery } from '../../generated/graphql.js';
import { orNothing } from '../desk-doors.js';

export interface DatedDayView {
  /** As it was typed. */
  readonly day: string;
  readonly today: string;
  /** Null: nothing was asked yet, or what was typed is no day. */
  readonly found: NonNullable<DatedDayQuery['operatorDesk']>['datedDay'] | null;
  readonly isWrong: boolean;
}

const DatedDayDocument = graphql(`
  query DatedDay($day: String!, $after: String) {
    operatorDesk {
      datedDay(day: $day, first: 25, after: $after) {
        lines {
          ...DatedLineFacts
        }
        changed {
          ...DatedChanges
        }
      }
    }
  }
`);

const DatedTodayDocument = graphql(`
  query DatedToday {
    operatorDesk {
      today
    }
  }
`);

export const datedDayServer: PageServer = {
  onGet: async (request) => {
    const { searchParams } = request.url;
    const day = (searchParams.get('day') ?? '').trim();
    const { operatorDesk } = await request.run(DatedTodayDocument, {});
    if (!operatorDesk) return orNothing(request, null);
    const isDay = isInReach(day);
    const found = isDay ? await request.run(DatedDayDocument, { day, after: afterOf(searchParams) }) : null;
    const isWrong = day !== '' && !isDay;
    const view = { day, today: operatorDesk.today, found: found?.operatorDesk?.datedDay ?? null, isWrong };
    return orNothing(request, view satisfies DatedDayView, isWrong ? 422 : 200);
  },
};

/** A place that was made up is the beginning. */
function afterOf(searchParams: URLSearchParams): string | null {
  const after = searchParams.get('after') ?? '';
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(after) ? after : null;
}

function isInReach(text: string): boolean {
  const at = /^20\d\d-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
