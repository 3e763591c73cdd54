import { changeOutcome, forViewer, type FormView } from '../../accounts/account-doors.js';
import { ChangeAccountDocument } from '../../accounts/account-documents.js';
import type { PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { PartnerLive, WebhookDeliveryQuery } from '../../generated/graphql.js';
import { insteadOfConsole } from '../partner-doors.js';
import { WebhookDeliveryDocument } from './webhook-documents.js';
import { webhookPath } from './webhook-path.js';

type Kept = NonNullable<NonNullable<NonNullable<WebhookDeliveryQuery['viewer']>['partner']>['webhook']>;

export interface WebhookDeliveryView {
  readonly webhook: Pick<Kept, 'key' | 'name' | 'pausedAt'>;
  readonly live: PartnerLive;
  readonly delivery: NonNullable<Kept['delivery']>;
  readonly isResent: boolean;
  readonly refusal: string | null;
}

const ResendWebhookDeliveryDocument = graphql(`
  mutation ResendWebhookDelivery($input: ResendWebhookInput!) {
    resendWebhookDelivery(input: $input) {
      ...ChangeAccount
    }
  }
`);

export const webhookDeliveryServer: PageServer = {
  onGet: (request) => draw(request, null),
  onPost: async (request) => {
    const input = namedIn(request);
    const { resendWebhookDelivery } = await request.run(ResendWebhookDeliveryDocument, { input });
    const outcome = changeOutcome(request, readFragment(ChangeAccountDocument, resendWebhookDelivery), {
      done: `${webhookPath(input.key)}/sent/${encodeURIComponent(input.delivery)}?done=resent`,
    });
    if ('goTo' in outcome) return outcome;
    const { refusal, errors } = outcome.show as FormView;
    return draw(request, refusal ?? errors[0]?.message ?? null, outcome.status);
  },
};

function namedIn({ params }: PageServerRequest) {
  return { key: params['key'] ?? '', delivery: params['delivery'] ?? '' };
}

function draw(request: PageServerRequest, refusal: string | null, status = 200) {
  return forViewer(request, async (holder) => {
    const { viewer } = await request.run(WebhookDeliveryDocument, namedIn(request));
    if (!viewer?.partner) return insteadOfConsole(holder);
    const { webhook, live } = viewer.partner;
    if (!webhook?.delivery) return { show: null, status: 404 };
    const { delivery, ...kept } = webhook;
    const isResent = request.url.searchParams.get('done') === 'resent';
    return { show: { webhook: kept, live, delivery, isResent, refusal } satisfies WebhookDeliveryView, status };
  });
}
