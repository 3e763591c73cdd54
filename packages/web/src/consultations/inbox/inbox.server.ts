import { momentLabel } from '@clearing/shared/time/labels';
import { forBothSteps } from '../../accounts/account-doors.js';
import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { InboxQuery } from '../../generated/graphql.js';
import { inboxPaths, type InboxPart } from './inbox-parts.js';

const InboxDocument = graphql(`
  query Inbox($part: ConsultationPart!, $after: String) {
    viewer {
      suspension {
        since
      }
    }
    peopleWaiting {
      name
      count
    }
    consultations(as: PRACTITIONER, part: $part, first: 20, after: $after) {
      edges {
        node {
          id
          state
          startsAt
          timeZone
          label
          respondBy
          proposal {
            by
            expiresAt
          }
          isPlaceCovered
          viewerShare
          unreadMessages
          bookingName
          practitioner {
            givenName
            displayName
            verifications {
              subject
              state
            }
          }
          consultationType {
            mode
            minutes
            location {
              region
            }
          }
          summary {
            patientName
            flagCount
            safetyFirst
            patientLocation
            deliveryMethods {
              name
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Listed = InboxQuery['consultations']['edges'][number]['node'];

export interface InboxRow {
  readonly consultation: Listed;
  /** By the practitioner's clock; null when nothing waits for an answer. */
  readonly answerBy: string | null;
  /** Until when other times wait for a choice, by either side; null: there are none. */
  readonly heldUntil: string | null;
}

export interface InboxView {
  readonly part: InboxPart;
  /** Whether the account is suspended: nothing of a practitioner's is shown to it meanwhile. */
  readonly isSuspended: boolean;
  readonly rows: readonly InboxRow[];
  /** Whether requests to more than one listing stand here: then each says whose it is. */
  readonly isForSeveral: boolean;
  /** How many wait for a time, by listing. */
  readonly peopleWaiting: InboxQuery['peopleWaiting'];
  readonly firstHref: string | null;
  readonly nextHref: string | null;
}

/** Requests to the listings that whoever signed in controls. No answers are read here. */
export const inboxServer: PageServer = {
  onGet: (request) =>
    forBothSteps(request, async () => {
      const { searchParams } = request.url;
      const part = partOf(searchParams.get('part'));
      const after = searchParams.get('after');
      const { viewer, consultations, peopleWaiting } = await request.run(InboxDocument, { part, after });
      const { edges, pageInfo } = consultations;
      const rows = edges.map(({ node }) => ({
        consultation: node,
        answerBy: answerByOf(node),
        heldUntil: node.proposal ? momentLabel(Date.parse(node.proposal.expiresAt), node.timeZone) : null,
      }));
      const names = new Set(edges.map(({ node }) => node.practitioner.displayName));
      const view: InboxView = {
        part,
        isSuspended: Boolean(viewer?.suspension),
        rows,
        isForSeveral: names.size > 1,
        peopleWaiting,
        firstHref: after === null ? null : inboxPaths[part],
        nextHref: pageInfo.hasNextPage && pageInfo.endCursor ? pageHref(part, pageInfo.endCursor) : null,
      };
      return { show: view };
    }),
};

function partOf(asked: string | null): InboxPart {
  return asked === 'ahead' ? 'AHEAD' : asked === 'past' ? 'PAST' : 'WAITING';
}

function pageHref(part: InboxPart, after: string): string {
  return `/requests?${new URLSearchParams({ ...(part !== 'WAITING' && { part: part.toLowerCase() }), after })}`;
}

function answerByOf({ state, respondBy, timeZone }: Listed): string | null {
  return state === 'REQUESTED' && respondBy ? momentLabel(Date.parse(respondBy), timeZone) : null;
}
