import { AccountGate } from '../accounts/account-gate.js';
import type { AccountRepository } from '../accounts/account.repository.js';
import type { Capability } from '../platform/capability.js';
import type { RateLimits } from '../platform/rate-limits.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { keyOf } from '../platform/graphql/global-id.js';
import { KeyReader } from './keys/key-reader.js';
import { KeysService } from './keys/keys.service.js';
import { partnerData } from './own-data.js';
import { PartnerDecisions } from './partner-decisions.js';
import { partnerLetters } from './partner.mail.js';
import { PartnerResolver } from './partner.resolver.js';
import { PartnerService } from './partner.service.js';

export interface PartnersNeeds {
  readonly unitOfWork: UnitOfWork;
  readonly limits: RateLimits;
  readonly accounts: AccountRepository;
  readonly publicOrigin: string;
}

/** What operators are given of it. */
export interface PartnersCapability extends Capability {
  readonly decisions: PartnerDecisions;
}

/** Everything this capability brings to the house, made once. */
export function makePartners({ unitOfWork, limits, accounts, publicOrigin }: PartnersNeeds): PartnersCapability {
  const gate = new AccountGate(unitOfWork.clock, limits);
  const keys = new KeysService(unitOfWork, gate);
  const partners = new PartnerService({ unitOfWork, gate, limits, accounts, keys });
  const reader = new KeyReader(unitOfWork, unitOfWork.clock);
  return {
    decisions: new PartnerDecisions(unitOfWork),
    resolvers: [new PartnerResolver(partners, keys)],
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
    refreshes: [reader.noting()],
    lastWrites: [async () => void (await reader.writeUse())],
    mails: partnerLetters(unitOfWork, accounts, publicOrigin),
    personalData: [partnerData(unitOfWork)],
  };
}
