import { AccountGate } from '../accounts/account-gate.js';
import type { AccountRepository } from '../accounts/account.repository.js';
import type { Slots } from '../availability/slots/slots.service.js';
import type { ListingReads } from '../listing/listing-reads.js';
import type { Capability } from '../platform/capability.js';
import { BatchWriter } from '../platform/counted-batches.js';
import type { Download } from '../platform/pages/downloads.js';
import type { Cipher } from '../platform/cipher.js';
import type { RateLimits } from '../platform/rate-limits.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { keyOf } from '../platform/graphql/global-id.js';
import type { Deprecation } from '../published-schemas/deprecations.js';
import { DeprecatedCounter } from './deprecated-usage/deprecated-counter.js';
import { addDeprecatedUses } from './deprecated-usage/deprecated-usage.repository.js';
import { DeprecatedUsageResolver } from './deprecated-usage/deprecated-usage.resolver.js';
import { DeprecatedUsage } from './deprecated-usage/deprecated-usage.service.js';
import type { DocumentJudge } from '../platform/doors/documents/document-judge.js';
import type { UploadManifest } from '../platform/doors/documents/manifest-routes.js';
import type { PersistedDocuments } from '../platform/doors/documents/persisted-documents.js';
import { ManifestResolver } from './documents/manifest.resolver.js';
import { ManifestService } from './documents/manifest.service.js';
import { endingKeys } from './keys/ending-keys.js';
import { ExplorerKeys } from './keys/explorer-keys.js';
import { KeyReader } from './keys/key-reader.js';
import { KeysService } from './keys/keys.service.js';
import { partnerData } from './own-data.js';
import { PartnerDecisions } from './partner-decisions.js';
import { partnerLetters } from './partner.mail.js';
import { PartnerResolver } from './partner.resolver.js';
import { PartnerService } from './partner.service.js';
import { WordsService } from './words.service.js';
import { referralCounting } from './referrals/referral-counting.js';
import type { ReferralHandles } from './referrals/referral-handles.js';
import { ReferralPagesResolver, ReferralResolver } from './referrals/referral.resolver.js';
import { ReferralService } from './referrals/referral.service.js';
import { foldOperations } from './usage/fold-operations.js';
import { UsageCounter } from './usage/usage-counter.js';
import { usageFile } from './usage/usage-file.js';
import { addUsage, listOperations } from './usage/usage.repository.js';
import { UsageResolver } from './usage/usage.resolver.js';
import { UsageService } from './usage/usage.service.js';
import { WebhookEndpoints } from './webhooks/endpoints/endpoint.repository.js';
import { makeWebhooks } from './webhooks/webhooks.capability.js';

export interface PartnersNeeds {
  readonly unitOfWork: UnitOfWork;
  /** Where partners themselves are kept: of a sandbox it is another. */
  readonly partners: UnitOfWork;
  readonly cipher: Cipher;
  readonly handles: ReferralHandles;
  readonly listings: ListingReads;
  readonly slots: Slots;
  readonly limits: RateLimits;
  readonly accounts: AccountRepository;
  readonly publicOrigin: string;
  /** What is deprecated in the schema that is served. */
  readonly deprecations: () => readonly Deprecation[];
  readonly documentJudge: () => DocumentJudge;
  readonly persistedDocuments: PersistedDocuments;
}

/** What operators are given of it. */
export interface PartnersCapability extends Capability {
  readonly decisions: PartnerDecisions;
  readonly uploadManifest: UploadManifest;
  readonly downloads: readonly Download[];
  readonly explorerKeys: ExplorerKeys;
}

const SECONDS_BETWEEN_WRITES = 15;

/** Everything this capability brings to the house, made once. */
export function makePartners(needs: PartnersNeeds): PartnersCapability {
  const { unitOfWork, cipher, limits, accounts, publicOrigin } = needs;
  const gate = new AccountGate(unitOfWork.clock, limits);
  const keys = new KeysService(unitOfWork, gate);
  const partners = new PartnerService({ unitOfWork, gate, limits, accounts, keys });
  const reader = new KeyReader(unitOfWork, unitOfWork.clock);
  const referrals = new ReferralService(needs);
  const manifests = new ManifestService({ ...needs, gate });
  const deprecated = new DeprecatedCounter(unitOfWork.clock);
  const deprecatedWriter = new BatchWriter(deprecated, unitOfWork, addDeprecatedUses);
  const deprecatedUsage = new DeprecatedUsage(unitOfWork, needs.deprecations);
  const usage = new UsageService(unitOfWork);
  const counter = new UsageCounter(unitOfWork.clock);
  const usageWriter = new BatchWriter(counter, unitOfWork, async (tx, counts) =>
    addUsage(tx, foldOperations(counts, await listOperations(tx, counts))),
  );
  const webhooks = makeWebhooks({ ...needs, gate });
  return {
    ...webhooks,
    decisions: new PartnerDecisions(unitOfWork),
    uploadManifest: (partnerId, entries) => manifests.upload(partnerId, entries),
    explorerKeys: new ExplorerKeys(unitOfWork),
    resolvers: [
      new PartnerResolver(partners, keys, new WordsService(unitOfWork, gate, limits)),
      new UsageResolver(usage),
      new ReferralResolver(referrals),
      new ReferralPagesResolver(referrals),
      new DeprecatedUsageResolver(deprecatedUsage),
      new ManifestResolver(manifests),
      ...(webhooks.resolvers ?? []),
    ],
    sweeps: [
      endingKeys(unitOfWork),
      manifests.lettingGo(),
      referralCounting(unitOfWork),
      deprecatedUsage.erasure(),
      usage.erasure(),
      ...(webhooks.sweeps ?? []),
    ],
    nodes: [
      {
        typename: 'Partner',
        door: 'APP',
        load: async (ids, { actor }) => {
          const own = await partners.find(actor);
          return ids.map((id) => (own && keyOf('Partner', own.id) === id ? own : null));
        },
      },
    ],
    doorKeys: reader,
    deprecatedUses: deprecated,
    keyUses: counter,
    refreshes: [
      reader.noting(),
      deprecatedWriter.sweep('partners.deprecated-uses', 30),
      usageWriter.sweep('partners.usage', SECONDS_BETWEEN_WRITES),
    ],
    lastWrites: [
      async () => void (await reader.writeUse()),
      () => deprecatedWriter.writeAll(),
      () => usageWriter.writeAll(),
    ],
    downloads: [usageFile(unitOfWork, partners, usage)],
    mails: { ...partnerLetters(unitOfWork, accounts, publicOrigin), ...webhooks.mails },
    personalData: [partnerData(unitOfWork, new WebhookEndpoints(cipher))],
  };
}
