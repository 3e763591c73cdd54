import type { Transaction } from '../platform/unit-of-work.js';

/** An account whose address is another one from now on. Both were proven. */
export interface ChangedAddress {
  readonly accountId: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What follows somebody to their new address, in the transaction that changes it: what is known elsewhere by the address
 * alone would be lost to them. Registered at the composition root.
 */
export type AfterAddressChange = (tx: Transaction, change: ChangedAddress) => Promise<void>;
