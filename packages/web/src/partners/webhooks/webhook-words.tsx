import { Trans } from '@lingui/react/macro';
import type {
  PartnerLive,
  WebhookDeliveryState,
  WebhookFieldsFragment,
  WebhookTrouble,
} from '../../generated/graphql.js';
import { formatInstant } from '../../lib/dates.js';
import { Mark } from '../../ui/mark.js';

/** As a partner chooses them, and in the order in which they are learnt. */
export const webhookEvents: readonly string[] = [
  'listing.published',
  'listing.changed',
  'listing.hidden',
  'availability.changed',
  'verification.changed',
];

export function EventWords({ type }: { type: string }) {
  switch (type) {
    case 'listing.published':
      return <Trans>A listing can be seen, for the first time or again.</Trans>;
    case 'listing.changed':
      return <Trans>What a listing says has changed.</Trans>;
    case 'listing.hidden':
      return <Trans>A listing can no longer be seen, for now or for good. Take it down.</Trans>;
    case 'availability.changed':
      return <Trans>A practitioner’s free times changed. At most once every five minutes for each listing.</Trans>;
    case 'verification.changed':
      return <Trans>A check changed: it was made, renewed or has lapsed.</Trans>;
    case 'webhook.test':
      return <Trans>A test that you asked for. It is about no one.</Trans>;
    default:
      return null;
  }
}

export function WebhookState({ webhook, live }: { webhook: WebhookFieldsFragment; live: PartnerLive }) {
  const { pausedAt, pausedBecause, failingSince } = webhook;
  if (pausedAt) {
    return (
      <Mark kind="caution">
        <Trans>Paused on {formatInstant(pausedAt)}.</Trans> <PauseWords because={pausedBecause} />
      </Mark>
    );
  }
  if (failingSince) {
    return (
      <Mark kind="caution">
        <Trans>Nothing has been accepted since {formatInstant(failingSince)}. We keep trying.</Trans>
      </Mark>
    );
  }
  return live === 'APPROVED' ? (
    <Mark kind="good">
      <Trans>Active.</Trans>
    </Mark>
  ) : (
    <Mark>
      <Trans>Tests only</Trans>
    </Mark>
  );
}

function PauseWords({ because }: { because: WebhookFieldsFragment['pausedBecause'] }) {
  switch (because) {
    case 'FAILING':
      return <Trans>Nothing was accepted for about three days, so we stopped.</Trans>;
    case 'GONE':
      return <Trans>It answered with 410 Gone, so we stopped.</Trans>;
    default:
      return null;
  }
}

export function DeliveryStateWords({ state }: { state: WebhookDeliveryState }) {
  switch (state) {
    case 'WAITING':
      return <Trans>Waiting</Trans>;
    case 'DELIVERED':
      return <Trans>Delivered</Trans>;
    case 'GIVEN_UP':
      return <Trans>Given up</Trans>;
  }
}

/** Of a message without a try: one that was given up while its webhook was paused, or not sent to, never has one. */
export function UntriedWords({ state }: { state: WebhookDeliveryState }) {
  return state === 'WAITING' ? <Trans>Not tried yet</Trans> : <Trans>Never tried</Trans>;
}

/** What came back: a status, or why there is none. */
export function AnswerWords({ status, trouble }: { status: number | null; trouble: WebhookTrouble | null }) {
  if (status !== null) {
    return status >= 300 && status < 400 ? <Trans>{status}: it redirects, and we do not follow</Trans> : <>{status}</>;
  }
  switch (trouble) {
    case 'NO_SUCH_PLACE':
      return <Trans>No such host on the public internet</Trans>;
    case 'NOT_SECURE':
      return <Trans>Its certificate is not valid</Trans>;
    case 'TOO_SLOW':
      return <Trans>No answer within 15 seconds</Trans>;
    default:
      return <Trans>No answer</Trans>;
  }
}
