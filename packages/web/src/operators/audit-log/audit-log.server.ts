import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { DeskAuditLogQuery } from '../../generated/graphql.js';
import { orNothing } from '../desk-doors.js';

const fields = ['who', 'what', 'from', 'to'] as const;
export type AuditFilterField = (typeof fields)[number];

export interface AuditLogView {
  readonly typed: Readonly<Record<AuditFilterField, string>>;
  readonly entries: NonNullable<DeskAuditLogQuery['operatorDesk']>['auditLog'];
  /** What of the filter was not understood; then nothing is listed. */
  readonly wrong: AuditFilterField | null;
}

const DeskAuditLogDocument = graphql(`
  query DeskAuditLog($filter: AuditLogFilterInput!, $after: String, $isUnderstood: Boolean!) {
    operatorDesk {
      today
      auditLog(filter: $filter, first: 50, after: $after) @include(if: $isUnderstood) {
        nodes {
          at
          actorKind
          actorId
          operator
          action
          subjectKind
          subjectId
          why
          narrowedTo
          place
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const auditLogServer: PageServer = {
  onGet: async (request) => {
    const { searchParams } = request.url;
    const typed = Object.fromEntries(
      fields.map((field) => [field, (searchParams.get(field) ?? '').trim()]),
    ) as AuditLogView['typed'];
    const wrong = wrongOf(typed);
    const isUnderstood = wrong === null;
    const filter = isUnderstood ? typed : {};
    const asked = { filter, after: searchParams.get('after'), isUnderstood };
    // What was not understood is not asked for: nothing is read, and nobody is said to have read it.
    const { operatorDesk } = await request.run(DeskAuditLogDocument, asked);
    const entries = operatorDesk?.auditLog ?? null;
    const view = operatorDesk && ({ typed, entries, wrong } satisfies AuditLogView);
    return orNothing(request, view, isUnderstood ? 200 : 422);
  },
};

/** The first field that the log would not understand. */
function wrongOf({ what, from, to }: AuditLogView['typed']): AuditFilterField | null {
  if (what !== '' && !/^[a-z0-9][a-z0-9.-]{0,80}$/i.test(what)) return 'what';
  if (!isDayOrEmpty(from)) return 'from';
  return isDayOrEmpty(to) ? null : 'to';
}

function isDayOrEmpty(text: string): boolean {
  if (text === '') return true;
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
