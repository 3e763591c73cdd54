import { changeOutcome, forViewer, type FormView, type Viewer } from '../../accounts/account-doors.js';
import type { PageOutcome, PageServerRequest } from '../../app/page-route.js';
import { readFragment } from '../../generated/index.js';
import type {
  MadeWebhookSecretFragment,
  PartnerLive,
  WebhookFieldsFragment,
  WebhookQuery,
} from '../../generated/graphql.js';
import { forConsolesChange, insteadOfConsole } from '../partner-doors.js';
import { WebhookDocument, WebhookFieldsDocument, WebhooksDocument } from './webhook-documents.js';
import { webhookPath } from './webhook-path.js';

type KeptWebhook = NonNullable<NonNullable<NonNullable<WebhookQuery['viewer']>['partner']>['webhook']>;

/** One webhook, and a page of what was sent to it. */
export interface OneWebhook {
  readonly webhook: WebhookFieldsFragment;
  readonly secrets: KeptWebhook['secrets'];
  readonly deliveries: KeptWebhook['deliveries'];
  /** The listing that what was sent is narrowed to; null: none, or none that is known. */
  readonly listing: KeptWebhook['listing'];
  readonly live: PartnerLive;
}

/** A secret the one time that its text is seen. */
export interface ShownSecret {
  readonly text: string;
  readonly name: string;
  /** Of the webhook’s page. */
  readonly path: string;
  /** Whether there was one before it, which signs still. */
  readonly follows: boolean;
}

export async function findWebhooks({ run }: Pick<PageServerRequest, 'run'>) {
  const { viewer } = await run(WebhooksDocument, {});
  const partner = viewer?.partner;
  return partner && { live: partner.live, webhooks: readFragment(WebhookFieldsDocument, partner.webhooks) };
}

const PAGE = 20;
const states = ['WAITING', 'DELIVERED', 'GIVEN_UP'] as const;

export function stateOf({ url }: Pick<PageServerRequest, 'url'>) {
  const asked = url.searchParams.get('state');
  return states.find((each) => each === asked) ?? null;
}

/** As it was typed: an id or a slug. Null: what was sent is not narrowed to a listing. */
export function aboutOf({ url }: Pick<PageServerRequest, 'url'>): string | null {
  const typed = (url.searchParams.get('about') ?? '').trim();
  return typed === '' ? null : typed;
}

/** To older ones, or back to newer ones. */
function pageOf({ url: { searchParams } }: Pick<PageServerRequest, 'url'>) {
  const [after, before] = [searchParams.get('after'), searchParams.get('before')];
  return before !== null && after === null ? { last: PAGE, before } : { first: PAGE, after };
}

async function findOne(request: PageServerRequest): Promise<OneWebhook | 'NO_PARTNER' | null> {
  const { viewer } = await request.run(WebhookDocument, {
    key: request.params['key'] ?? '',
    ...pageOf(request),
    state: stateOf(request),
    about: aboutOf(request),
  });
  if (!viewer?.partner) return 'NO_PARTNER';
  const { webhook: kept, live } = viewer.partner;
  if (!kept) return null;
  const { secrets, deliveries, listing } = kept;
  return { webhook: readFragment(WebhookFieldsDocument, kept), secrets, deliveries, listing, live };
}

/** Draws a page about one webhook of whoever asks; what is somebody else's is not there. */
export function forWebhook(
  request: PageServerRequest,
  draw: (one: OneWebhook) => Promise<PageOutcome> | PageOutcome,
): Promise<PageOutcome> {
  return forViewer(request, (viewer) => drawOne(request, viewer, draw));
}

/** The same for pages that show a secret or remove something: signed in just now. */
export function forWebhooksChange(
  request: PageServerRequest,
  draw: (one: OneWebhook) => Promise<PageOutcome> | PageOutcome,
): Promise<PageOutcome> {
  return forConsolesChange(request, (viewer) => drawOne(request, viewer, draw));
}

async function drawOne(
  request: PageServerRequest,
  viewer: Viewer,
  draw: (one: OneWebhook) => Promise<PageOutcome> | PageOutcome,
): Promise<PageOutcome> {
  const one = await findOne(request);
  if (one === 'NO_PARTNER') return insteadOfConsole(viewer);
  return one === null ? { show: null, status: 404 } : draw(one);
}

/** The secret that was made, or the form again with what is in the way, or what has to come first. */
export function secretOutcome(
  request: PageServerRequest,
  answer: MadeWebhookSecretFragment,
  follows: boolean,
): PageOutcome {
  if (answer.__typename === 'WebhookSecretMade') {
    const { text, webhook } = answer;
    return {
      show: { shown: { text, name: webhook.name, path: webhookPath(webhook.key), follows } satisfies ShownSecret },
    };
  }
  const done = '/partners/webhooks';
  if (answer.__typename === 'InvalidInput') {
    const { __typename, message, problems } = answer;
    return changeOutcome(request, { __typename, message, problems }, { done });
  }
  const { __typename, message } = answer;
  return changeOutcome(request, { __typename, message }, { done });
}

export type Trouble = Pick<FormView, 'errors' | 'refusal'>;
export const noTrouble: Trouble = { errors: [], refusal: null };

/** As somebody typed it. */
export interface TypedWebhook {
  readonly name: string;
  readonly address: string;
  readonly events: readonly string[];
}

/** What the form of a webhook was sent with. */
export function typedIn({ form }: Pick<PageServerRequest, 'form'>, before = ''): TypedWebhook {
  const given = (name: string) => (form.get(before + name) ?? '').trim();
  return { name: given('name'), address: given('address'), events: form.getAll(`${before}events`) };
}

/** What it held when it was drawn first; null: a form that does not say so. */
export function wasIn(request: Pick<PageServerRequest, 'form'>): TypedWebhook | null {
  return request.form.has('was-name') ? typedIn(request, 'was-') : null;
}
