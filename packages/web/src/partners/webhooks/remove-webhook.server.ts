import { changeOutcome } from '../../accounts/account-doors.js';
import { ChangeAccountDocument } from '../../accounts/account-documents.js';
import type { PageServer } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import { forWebhooksChange, type OneWebhook } from './webhook-doors.js';

export type RemoveWebhookView = Pick<OneWebhook, 'webhook'>;

const RemoveWebhookDocument = graphql(`
  mutation RemoveWebhook($input: WebhookInput!) {
    removeWebhook(input: $input) {
      ...ChangeAccount
    }
  }
`);

const done = '/partners/webhooks?done=removed';

export const removeWebhookServer: PageServer = {
  onGet: (request) => forWebhooksChange(request, ({ webhook }) => ({ show: { webhook } satisfies RemoveWebhookView })),
  onPost: async (request) => {
    const input = { key: request.params['key'] ?? '' };
    const { removeWebhook } = await request.run(RemoveWebhookDocument, { input });
    const answer = readFragment(ChangeAccountDocument, removeWebhook);
    // One that was removed already is what was asked for.
    return answer.__typename === 'NotFound' ? { goTo: done } : changeOutcome(request, answer, { done });
  },
};
