import type { Actor } from '../../platform/actor.js';
import { RefusedOperation } from '../../platform/doors/cost-limits.js';
import type { KeyHolder } from '../../platform/doors/door-keys.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { holderOf } from './key-reader.js';
import { findOpenTestKey, type OpenKey } from './key.repository.js';

/**
 * In the explorer somebody who is signed in asks as their own test key, which we know by its hash alone: its text comes
 * neither to the page nor back. What they ask is the key's: its invented listings, its clock, its scopes, its budget.
 */
export class ExplorerKeys {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Throws for whoever is no partner, or has no test key that works. */
  async holderOf(actor: Actor): Promise<KeyHolder> {
    const key = await this.find(actor);
    if (!key) throw new RefusedOperation(401, 'UNAUTHENTICATED', 'Sign in as a partner who has a test key that works.');
    return holderOf(key);
  }

  async find(actor: Actor): Promise<OpenKey | null> {
    if (actor.kind !== 'ACCOUNT' || !actor.roles.includes('PARTNER')) return null;
    return findOpenTestKey(this.unitOfWork, actor.accountId, this.unitOfWork.clock.now().toString());
  }
}
