import type { WithinRules } from './within.js';

/** What partners keep, and what a key of theirs leads to. */
export const partners: WithinRules = {
  PartnerUsage: { through: ['Partner.usage'], fields: 'total days operations operationsLeftOut codes' },
  PartnerUsageOfDay: { through: ['PartnerUsage.days'], fields: 'day sum' },
  PartnerUsageOfOperation: { through: ['PartnerUsage.operations'], fields: 'operation sum' },
  PartnerUsageOfCode: { through: ['PartnerUsage.codes'], fields: 'code times' },
  PartnerUsageSum: {
    through: ['PartnerUsage.total', 'PartnerUsageOfDay.sum', 'PartnerUsageOfOperation.sum'],
    fields: 'requests failed refused points medianMilliseconds milliseconds95 milliseconds99',
  },
  PartnerKey: {
    through: ['Partner.keys', 'PartnerKeyMade.made'],
    fields: 'key kind name ending scopes origins madeAt expiresAt lastUsedOn revokedAt works',
  },
  PartnerOtherWords: {
    through: ['Partner.otherWords', 'DeskPartner.otherWords'],
    fields: 'name site purpose askedAt',
  },
  // To whoever has the handle, which stands in a link.
  BookingReferral: {
    through: ['Query.bookingReferral'],
    fields: 'partnerName isTrial practitionerId consultationTypeId startsAt',
  },
  PartnerDocument: {
    through: ['Partner.documents'],
    fields: 'hash operations points uploadedAt staysUntil trouble deprecated',
  },
  DocumentUploaded: { through: ['DocumentsUploaded.documents'], fields: 'hash outcome code message' },
  DeprecatedElementUse: { through: ['Partner.deprecatedUses'], fields: 'path reason removedNotBefore uses' },
  DeprecatedUseByKey: {
    through: ['DeprecatedElementUse.uses'],
    fields: 'keyName keyEnding keyKind isRevoked thisMonth lastMonth lastOn',
  },
  // Of a webhook, which by a key is seen as everybody's own, and on our pages through the partner alone.
  WebhookSecret: { through: ['Webhook.secrets'], fields: 'ending madeAt endsAt' },
  WebhookGivenUp: { through: ['Webhook.givenUp'], fields: 'count hasMore oldestAt' },
  WebhookDeliveryConnection: { through: ['Webhook.deliveries'], fields: 'nodes pageInfo' },
  WebhookDelivery: {
    through: ['Webhook.delivery', 'WebhookDeliveryConnection.nodes'],
    fields: 'key messageId type listing body toldAt state dueAt isBehindAnother lastAttempt attempts',
  },
  WebhookListing: { through: ['Webhook.listing', 'WebhookDelivery.listing'], fields: 'practitionerId name slug' },
  WebhookAttempt: {
    through: ['WebhookDelivery.lastAttempt', 'WebhookDelivery.attempts'],
    fields: 'at milliseconds status trouble answer',
  },
};
