import { forViewer } from '../../accounts/account-doors.js';
import type { PageServer } from '../../app/page-route.js';
import type { PartnerLive, WebhookFieldsFragment } from '../../generated/graphql.js';
import { insteadOfConsole } from '../partner-doors.js';
import { findWebhooks } from './webhook-doors.js';

export interface WebhooksView {
  readonly webhooks: readonly WebhookFieldsFragment[];
  readonly live: PartnerLive;
  /** Whether one was removed a moment ago. */
  readonly isRemoved: boolean;
}

export const webhooksServer: PageServer = {
  onGet: (request) =>
    forViewer(request, async (viewer) => {
      const found = await findWebhooks(request);
      if (!found) return insteadOfConsole(viewer);
      const isRemoved = request.url.searchParams.get('done') === 'removed';
      return { show: { ...found, isRemoved } satisfies WebhooksView };
    }),
};
