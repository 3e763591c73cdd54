import { kindsForPages, type KeyKind } from './key-text.js';

/** What a key may be used for. */
export const keyScopes = ['directory:read', 'availability:read', 'consultations:refer', 'webhooks:manage'] as const;
export type KeyScope = (typeof keyScopes)[number];

/** Everybody who opens a partner's page has its publishable key: it reads what everybody may, and nothing else. */
const publishableScopes: readonly KeyScope[] = ['directory:read', 'availability:read'];

export function scopesFor(kind: KeyKind): readonly KeyScope[] {
  return kindsForPages.includes(kind) ? publishableScopes : keyScopes;
}

/** Fields of the public schema that say when somebody has time. */
const ofAvailability: ReadonlySet<string> = new Set([
  'Practitioner.slots',
  'Practitioner.nextSlot',
  'Practitioner.backOn',
  'PractitionerEdge.nextSlot',
  'PractitionerEdge.nextSlotThere',
  'ConsultationType.nextSlot',
  // Of a search that finds one person, their count says when that one has time.
  'PractitionerFacets.availability',
]);
/** Sending people to us, and what is told of it. */
const ofReferrals: ReadonlySet<string> = new Set(['Mutation.referConsultation', 'Query.referralMonths']);
/** Where a partner is told, by its program. */
const ofWebhooks: ReadonlySet<string> = new Set(['Query.webhooks', 'Mutation.setWebhook', 'Mutation.deleteWebhook']);
/** Anybody with a key may ask what it has left. */
const ofNothing: ReadonlySet<string> = new Set(['Query.rateLimit']);

/** What a key needs for this field; null: nothing. A field's own scope, or for what a query begins with the directory's. */
export function scopeOfField(typeName: string, fieldName: string): KeyScope | null {
  const field = `${typeName}.${fieldName}`;
  if (fieldName.startsWith('__') || ofNothing.has(field)) return null;
  if (ofReferrals.has(field)) return 'consultations:refer';
  if (ofWebhooks.has(field)) return 'webhooks:manage';
  if (ofAvailability.has(field)) return 'availability:read';
  return typeName === 'Query' ? 'directory:read' : null;
}

/** Words of inputs by which a search tells when somebody has time. */
export const inputsOfAvailability: ReadonlySet<string> = new Set(['availableBefore', 'SOONEST_SLOT']);
