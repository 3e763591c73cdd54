import { changeOutcome, forViewer, type FormView } from '../../accounts/account-doors.js';
import { ChangeAccountDocument } from '../../accounts/account-documents.js';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { PartnerLive, WebhookGivenUpQuery } from '../../generated/graphql.js';
import { insteadOfConsole, unlessSuspended } from '../partner-doors.js';
import { readTypedInstant, writeTypedInstant } from '../typed-instant.js';
import { WebhookGivenUpDocument } from './webhook-documents.js';
import { webhookPath } from './webhook-path.js';

type Kept = NonNullable<NonNullable<NonNullable<WebhookGivenUpQuery['viewer']>['partner']>['webhook']>;

export interface GivenUpView {
  readonly webhook: Pick<Kept, 'key' | 'name' | 'pausedAt'>;
  readonly live: PartnerLive;
  /** What was given up since `since`. */
  readonly givenUp: Kept['givenUp'];
  /** Null: no moment was named, and all that is kept is counted. */
  readonly since: string | null;
  /** As it was typed, or as somebody would type when the first was given up. */
  readonly typed: string;
  /** What is to be mended in it; null: nothing. */
  readonly error: string | null;
  readonly refusal: string | null;
  /** Whether as many as are sent at a time are on their way, and there are more. */
  readonly isSentInPart: boolean;
}

const ResendGivenUpDocument = graphql(`
  mutation ResendGivenUpDeliveries($input: ResendGivenUpInput!) {
    resendGivenUpDeliveries(input: $input) {
      ...ChangeAccount
    }
  }
`);

export const givenUpServer: PageServer = {
  onGet: (request) => draw(request, request.url.searchParams.get('since')),
  onPost: (request) => unlessSuspended(request, () => sendAgain(request)),
};

async function sendAgain(request: PageServerRequest): Promise<PageOutcome> {
  const typed = request.form.get('since') ?? '';
  const since = readTypedInstant(typed);
  if (since === undefined || isToCome(since, request)) return draw(request, typed);
  const input = { key: keyOf(request), since };
  const { resendGivenUpDeliveries } = await request.run(ResendGivenUpDocument, { input });
  const answer = readFragment(ChangeAccountDocument, resendGivenUpDeliveries);
  if (answer.__typename === 'NotFound') return { show: null, status: 404 };
  const outcome = changeOutcome(request, answer, { done: `${webhookPath(input.key)}?done=given-up` });
  if ('goTo' in outcome) {
    const isDone = answer.__typename === 'AccountChanged';
    return isDone && (await isMoreLeft(request, since)) ? { goTo: inPartPath(input) } : outcome;
  }
  const { refusal, errors } = outcome.show as FormView;
  return draw(request, typed, refusal ?? errors[0]?.message ?? null, outcome.status);
}

function isToCome(since: string, { now }: PageServerRequest): boolean {
  return Date.parse(since) > Date.parse(now);
}

/** Whoever types by their own clock, east of Greenwich, would read that nothing was given up. */
function troubleWith(named: string, request: PageServerRequest): string | null {
  const since = readTypedInstant(named);
  const now = writeTypedInstant(request.now);
  if (since === undefined) return `Give a date and a time, such as ${now}, in UTC.`;
  return isToCome(since, request) ? `That is in the future. In UTC it is now ${now}.` : null;
}

function keyOf({ params }: PageServerRequest): string {
  return params['key'] ?? '';
}

function inPartPath({ key, since }: { readonly key: string; readonly since: string }): string {
  return `${webhookPath(key)}/given-up?${new URLSearchParams({ since, done: 'in-part' })}`;
}

async function isMoreLeft(request: PageServerRequest, since: string): Promise<boolean> {
  const { viewer } = await request.run(WebhookGivenUpDocument, { key: keyOf(request), since });
  return (viewer?.partner?.webhook?.givenUp.count ?? 0) > 0;
}

function draw(
  request: PageServerRequest,
  given: string | null,
  refusal: string | null = null,
  status = 200,
): Promise<PageOutcome> {
  return forViewer(request, async (holder) => {
    const named = given?.trim() || null;
    const since = named === null ? null : (readTypedInstant(named) ?? null);
    const error = named === null ? null : troubleWith(named, request);
    const { viewer } = await request.run(WebhookGivenUpDocument, { key: keyOf(request), since });
    if (!viewer?.partner) return insteadOfConsole(holder);
    const { webhook: kept, live } = viewer.partner;
    if (!kept) return { show: null, status: 404 };
    const { givenUp, ...webhook } = kept;
    const typed = named ?? (givenUp.oldestAt === null ? '' : writeTypedInstant(givenUp.oldestAt));
    const isSentInPart = request.url.searchParams.get('done') === 'in-part' && refusal === null && givenUp.count > 0;
    return {
      show: { webhook, live, givenUp, since, typed, error, refusal, isSentInPart } satisfies GivenUpView,
      status: error === null ? status : 422,
    };
  });
}
