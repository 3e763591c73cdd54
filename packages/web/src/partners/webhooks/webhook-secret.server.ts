import { changeOutcome } from '../../accounts/account-doors.js';
import { ChangeAccountDocument } from '../../accounts/account-documents.js';
import type { PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import { MadeWebhookSecretDocument } from './webhook-documents.js';
import { forWebhooksChange, secretOutcome, type OneWebhook, type ShownSecret } from './webhook-doors.js';
import { webhookPath } from './webhook-path.js';

export type WebhookSecretView =
  | { readonly shown: ShownSecret }
  | (Pick<OneWebhook, 'webhook' | 'secrets'> & { readonly shown?: undefined; readonly refusal: string | null });

const RotateWebhookSecretDocument = graphql(`
  mutation RotateWebhookSecret($input: WebhookInput!) {
    rotateWebhookSecret(input: $input) {
      ...MadeWebhookSecret
    }
  }
`);
const ReplaceWebhookSecretDocument = graphql(`
  mutation ReplaceWebhookSecret($input: WebhookInput!) {
    replaceWebhookSecret(input: $input) {
      ...MadeWebhookSecret
    }
  }
`);
const EndOlderWebhookSecretDocument = graphql(`
  mutation EndOlderWebhookSecret($input: EndOlderWebhookSecretInput!) {
    endOlderWebhookSecret(input: $input) {
      ...ChangeAccount
    }
  }
`);

export const webhookSecretServer: PageServer = {
  onGet: (request) => draw(request, null),
  onPost: async (request) => {
    const key = request.params['key'] ?? '';
    const outcome = await done(request, key);
    if ('goTo' in outcome || 'shown' in (outcome.show as object)) return outcome;
    const { refusal, errors } = outcome.show as { refusal: string | null; errors: readonly { message: string }[] };
    return draw(request, refusal ?? errors[0]?.message ?? null, outcome.status);
  },
};

function done(request: PageServerRequest, key: string) {
  switch (request.form.get('do')) {
    case 'end':
      return endOlder(request, key);
    case 'replace':
      return replace(request, key);
    default:
      return rotate(request, key);
  }
}

async function rotate(request: PageServerRequest, key: string) {
  const { rotateWebhookSecret } = await request.run(RotateWebhookSecretDocument, { input: { key } });
  return secretOutcome(request, readFragment(MadeWebhookSecretDocument, rotateWebhookSecret), true);
}

async function replace(request: PageServerRequest, key: string) {
  const { replaceWebhookSecret } = await request.run(ReplaceWebhookSecretDocument, { input: { key } });
  return secretOutcome(request, readFragment(MadeWebhookSecretDocument, replaceWebhookSecret), true);
}

async function endOlder(request: PageServerRequest, key: string) {
  const ending = request.form.get('ending');
  const { endOlderWebhookSecret } = await request.run(EndOlderWebhookSecretDocument, { input: { key, ending } });
  const answer = readFragment(ChangeAccountDocument, endOlderWebhookSecret);
  const done = `${webhookPath(key)}?done=ended`;
  // One that was ended already is what was asked for.
  return answer.__typename === 'NotFound' ? { goTo: done } : changeOutcome(request, answer, { done });
}

function draw(request: PageServerRequest, refusal: string | null, status = 200) {
  return forWebhooksChange(request, ({ webhook, secrets }) => ({
    show: { webhook, secrets, refusal } satisfies WebhookSecretView,
    status,
  }));
}
