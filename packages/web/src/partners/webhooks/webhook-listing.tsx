import { Trans } from '@lingui/react/macro';
import type { WebhookDeliveryQuery } from '../../generated/graphql.js';

type Webhook = NonNullable<NonNullable<NonNullable<WebhookDeliveryQuery['viewer']>['partner']>['webhook']>;

/** Whom a message is about: by name while their page can be seen, else by the id that the message has. */
export function WebhookListing({ listing }: Pick<NonNullable<Webhook['delivery']>, 'listing'>) {
  if (listing === null) return <Trans>No one: it is a test</Trans>;
  const { name, slug, practitionerId } = listing;
  if (name === null || slug === null) return <code className="codes">{practitionerId}</code>;
  return (
    <a className="as-typed" href={`/practitioners/${slug}`}>
      {name}
    </a>
  );
}
