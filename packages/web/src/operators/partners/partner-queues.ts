import type { PartnerQueue } from '../../generated/graphql.js';

/** Where a partner may stand for operators, each a list of its own; the first is what is worked on. */
export const partnerQueues: readonly PartnerQueue[] = ['WAITING', 'APPROVED', 'REFUSED_OR_ENDED'];
