import type { Actor } from '../../platform/actor.js';
import { RefusedOperation } from '../../platform/doors/cost/cost-limits.js';
import type { KeyHolder } from '../../platform/doors/keys/door-keys.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { holderOf } from './key-reader.js';
import type { KeyScope } from './key-scopes.js';
import { findOpenTestKey, type OpenKey } from './key.repository.js';

/**
 * What a test key does that is real, and tells a secret: whoever does it in our pages signed in just now. A page that was left
 * open is not asked for that.
 */
const NOT_FROM_PAGES: KeyScope = 'webhooks:manage';

/**
 * In the explorer somebody who is signed in asks as their own test key, which we know by its hash alone: its text comes
 * neither to the page nor back. What they ask is the key's: its invented listings, its clock, its budget, and its scopes but for
 * what is real.
 */
export class ExplorerKeys {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Throws for whoever is no partner, or has no test key that works. */
  async holderOf(actor: Actor): Promise<KeyHolder> {
    const key = await this.find(actor);
    if (!key) throw new RefusedOperation(401, 'UNAUTHENTICATED', 'Sign in as a partner who has a working test key.');
    return holderOf({ ...key, scopes: key.scopes.filter((scope) => scope !== NOT_FROM_PAGES) });
  }

  async find(actor: Actor): Promise<OpenKey | null> {
    if (actor.kind !== 'ACCOUNT' || !actor.roles.includes('PARTNER')) return null;
    return findOpenTestKey(this.unitOfWork, actor.accountId, this.unitOfWork.clock.now().toString());
  }
}
