import type { PersonalDataPart } from '../platform/personal-data.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { listAllDeprecatedUses } from './deprecated-usage/deprecated-usage.repository.js';
import { listDocuments } from './documents/manifest.repository.js';
import { listKeys } from './keys/key.repository.js';
import { listUsageToTake } from './usage/usage.repository.js';
import { findRefusalOfWords } from './past-decisions.js';
import { findPartnerOf } from './partner.repository.js';
import { listCounted } from './referrals/referral.repository.js';
import type { WebhookEndpoints } from './webhooks/endpoints/endpoint.repository.js';

/** What we keep of a partner: who they said they are, what they agreed to, their keys without what opens anything, and where they are told. */
export function partnerData(unitOfWork: UnitOfWork, webhooks: WebhookEndpoints): PersonalDataPart {
  return {
    name: 'partner',
    role: 'PARTNER',
    tables: [
      'partners',
      'partner_agreements',
      'partner_keys',
      'referral_counts',
      'partner_deprecated_uses',
      'partner_documents',
      'partner_usage',
      'partner_usage_codes',
      'webhook_endpoints',
    ],
    columns: [
      ...['what', 'at', 'name', 'site', 'purpose', 'live', 'reason', 'decidedAt', 'clockOfTests', 'version'],
      ...['kind', 'ending', 'scopes', 'origins', 'expiresAt', 'lastUsedOn', 'revokedAt'],
      ...['month', 'state', 'atLeast', 'path', 'uses', 'hash', 'points'],
      ...['operation', 'code', 'requests', 'failed', 'refused'],
      ...['address', 'events', 'pausedAt'],
    ],
    read: async function* ({ accountId }) {
      const partner = await findPartnerOf(unitOfWork, accountId);
      if (!partner) return;
      const { organisation, site, purpose, joinedAt, live, liveReason, liveDecidedAt, clockAt } = partner;
      const { otherWords, wordsAskedAt } = partner;
      yield {
        ...{ what: 'partner', at: joinedAt, name: organisation, site, purpose, live },
        ...{ reason: liveReason, decidedAt: liveDecidedAt, clockOfTests: clockAt },
      };
      if (otherWords) {
        const { organisation: name, ...rest } = otherWords;
        yield { what: 'requested change', at: wordsAskedAt, name, ...rest };
      }
      const refused = await findRefusalOfWords(unitOfWork, partner.id);
      if (refused) yield { what: 'refused change', at: refused.at, reason: refused.reason };
      const agreements = await unitOfWork.query<{ version: string; at: Date }>(
        `SELECT version, agreed_at AS at FROM partner_agreements WHERE partner_id = $1 ORDER BY version`,
        [partner.id],
      );
      for (const { version, at } of agreements) yield { what: 'agreement', at, version };
      for (const key of await listKeys(unitOfWork, partner.id, unitOfWork.clock.now().toString(), 10_000)) {
        const { kind, name, ending, scopes, origins, madeAt, expiresAt, lastUsedOn, revokedAt } = key;
        yield {
          ...{ what: 'key', at: madeAt, name, kind, ending, scopes: scopes.join(' '), origins: origins.join(' ') },
          ...{ expiresAt, lastUsedOn, revokedAt },
        };
      }
      for (const { month, countedOn, atLeast } of await listCounted(unitOfWork, partner.id, 10_000)) {
        for (const [state, count] of Object.entries(atLeast)) {
          yield { what: 'referrals', at: countedOn, month, state, atLeast: count };
        }
      }
      for (const { path, keyName, month, uses, lastOn } of await listAllDeprecatedUses(unitOfWork, partner.id)) {
        yield { what: 'deprecated', at: lastOn, name: keyName, month, path, uses };
      }
      for (const { hash, operations, points, uploadedAt } of await listDocuments(unitOfWork, partner.id)) {
        yield { what: 'document', at: uploadedAt, name: operations, hash, points };
      }
      for (const { day, ...usage } of await listUsageToTake(unitOfWork, partner.id)) {
        yield { what: 'usage', at: day, ...usage };
      }
      for (const { name, address, events, madeAt, pausedAt } of await webhooks.list(unitOfWork, partner.id)) {
        yield { what: 'webhook', at: madeAt, name, address, events: events.join(' '), pausedAt };
      }
    },
  };
}
