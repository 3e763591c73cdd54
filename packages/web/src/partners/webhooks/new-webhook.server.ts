import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import { forConsolesChange, insteadOfConsole, unlessSuspended } from '../partner-doors.js';
import { MadeWebhookSecretDocument } from './webhook-documents.js';
import {
  findWebhooks,
  noTrouble,
  secretOutcome,
  typedIn,
  type ShownSecret,
  type Trouble,
  type TypedWebhook,
} from './webhook-doors.js';

export type NewWebhookView =
  | { readonly shown: ShownSecret }
  | (Trouble & { readonly shown?: undefined; readonly typed: TypedWebhook });

const AddWebhookDocument = graphql(`
  mutation AddWebhook($input: AddWebhookInput!) {
    addWebhook(input: $input) {
      ...MadeWebhookSecret
    }
  }
`);

/** What has to be taken down is told, unless somebody says otherwise. */
const nothingTyped: TypedWebhook = { name: '', address: '', events: ['listing.hidden'] };

export const newWebhookServer: PageServer = {
  onGet: (request) =>
    forConsolesChange(request, async (viewer) =>
      (await findWebhooks(request))
        ? { show: { ...noTrouble, typed: nothingTyped } satisfies NewWebhookView }
        : insteadOfConsole(viewer),
    ),
  onPost: (request) => unlessSuspended(request, () => add(request)),
};

async function add(request: PageServerRequest): Promise<PageOutcome> {
  const typed = typedIn(request);
  const input = { name: typed.name, address: typed.address, events: [...typed.events] };
  const { addWebhook } = await request.run(AddWebhookDocument, { input });
  const outcome = secretOutcome(request, readFragment(MadeWebhookSecretDocument, addWebhook), false);
  if ('goTo' in outcome || 'shown' in (outcome.show as object)) return outcome;
  const { errors, refusal } = outcome.show as Trouble;
  return { ...outcome, show: { errors, refusal, typed } satisfies NewWebhookView };
}
