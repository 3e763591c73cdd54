import { changeOutcome, type FormView } from '../../accounts/account-doors.js';
import { ChangeAccountDocument } from '../../accounts/account-documents.js';
import type { PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import { aboutOf, forWebhook, stateOf, type OneWebhook } from './webhook-doors.js';
import { webhookPath } from './webhook-path.js';

export const webhookDone = ['tested', 'paused', 'resumed', 'retried', 'given-up', 'changed', 'ended'] as const;

export interface WebhookView extends OneWebhook {
  readonly done: (typeof webhookDone)[number] | null;
  readonly refusal: string | null;
  readonly state: ReturnType<typeof stateOf>;
  readonly about: ReturnType<typeof aboutOf>;
}

const TestWebhookDocument = graphql(`
  mutation TestWebhook($input: WebhookInput!) {
    testWebhook(input: $input) {
      ...ChangeAccount
    }
  }
`);
const PauseWebhookDocument = graphql(`
  mutation PauseWebhook($input: WebhookInput!) {
    pauseWebhook(input: $input) {
      ...ChangeAccount
    }
  }
`);
const ResumeWebhookDocument = graphql(`
  mutation ResumeWebhook($input: WebhookInput!) {
    resumeWebhook(input: $input) {
      ...ChangeAccount
    }
  }
`);
const RetryWebhookDocument = graphql(`
  mutation RetryWebhook($input: WebhookInput!) {
    retryWebhook(input: $input) {
      ...ChangeAccount
    }
  }
`);

export const webhookServer: PageServer = {
  onGet: (request) => draw(request, null),
  onPost: async (request) => {
    const { answer, done } = await carryOut(request);
    const outcome = changeOutcome(request, readFragment(ChangeAccountDocument, answer), {
      done: `${webhookPath(request.params['key'] ?? '')}?done=${done}`,
    });
    if ('goTo' in outcome) return outcome;
    const { refusal, errors } = outcome.show as FormView;
    return draw(request, refusal ?? errors[0]?.message ?? null, outcome.status);
  },
};

async function carryOut({ run, form, params }: PageServerRequest) {
  const input = { key: params['key'] ?? '' };
  switch (form.get('do')) {
    case 'pause':
      return { answer: (await run(PauseWebhookDocument, { input })).pauseWebhook, done: 'paused' };
    case 'resume':
      return { answer: (await run(ResumeWebhookDocument, { input })).resumeWebhook, done: 'resumed' };
    case 'retry':
      return { answer: (await run(RetryWebhookDocument, { input })).retryWebhook, done: 'retried' };
    default:
      return { answer: (await run(TestWebhookDocument, { input })).testWebhook, done: 'tested' };
  }
}

function draw(request: PageServerRequest, refusal: string | null, status = 200) {
  const { searchParams } = request.url;
  const [state, about] = [stateOf(request), aboutOf(request)];
  return forWebhook(request, (one) => ({
    show: {
      ...{ ...one, refusal, state, about },
      done: webhookDone.find((each) => each === searchParams.get('done')) ?? null,
    } satisfies WebhookView,
    status: about !== null && one.listing === null ? 422 : status,
  }));
}
