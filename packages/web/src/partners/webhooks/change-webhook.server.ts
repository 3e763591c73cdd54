import { changeOutcome } from '../../accounts/account-doors.js';
import { ChangeAccountDocument } from '../../accounts/account-documents.js';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import { unlessSuspended } from '../partner-doors.js';
import { forWebhooksChange, noTrouble, typedIn, wasIn, type Trouble, type TypedWebhook } from './webhook-doors.js';
import { webhookPath } from './webhook-path.js';

export interface ChangeWebhookView extends Trouble {
  readonly key: string;
  readonly typed: TypedWebhook;
  /** What the fields held when they were drawn first; null: a form that did not say so. */
  readonly was: TypedWebhook | null;
}

const ChangeWebhookDocument = graphql(`
  mutation ChangeWebhook($input: ChangeWebhookInput!) {
    changeWebhook(input: $input) {
      ...ChangeAccount
    }
  }
`);

export const changeWebhookServer: PageServer = {
  onGet: (request) =>
    forWebhooksChange(request, ({ webhook: { key, name, address, events } }) => {
      const typed = { name, address, events };
      return { show: { ...noTrouble, key, typed, was: typed } satisfies ChangeWebhookView };
    }),
  onPost: (request) => unlessSuspended(request, () => change(request)),
};

async function change(request: PageServerRequest): Promise<PageOutcome> {
  const [key, typed] = [request.params['key'] ?? '', typedIn(request)];
  const was = wasIn(request);
  const input = { key, ...inputOf(typed), was: was && inputOf(was) };
  const { changeWebhook } = await request.run(ChangeWebhookDocument, { input });
  const answer = readFragment(ChangeAccountDocument, changeWebhook);
  if (answer.__typename === 'NotFound') return { show: null, status: 404 };
  const outcome = changeOutcome(request, answer, { done: `${webhookPath(key)}?done=changed` });
  if ('goTo' in outcome) return outcome;
  const { errors, refusal } = outcome.show as Trouble;
  return { ...outcome, show: { errors, refusal, key, typed, was } satisfies ChangeWebhookView };
}

function inputOf({ name, address, events }: TypedWebhook) {
  return { name, address, events: [...events] };
}
