import type { Transaction, UnitOfWork } from '../../../platform/unit-of-work.js';
import type { ListingDocument } from '../../document/listing-document.js';

/** A draft that is about to come before everybody. */
export interface AtTheGate {
  readonly id: string;
  /** The id itself: it never came before everybody. */
  readonly slug: string;
  readonly document: ListingDocument;
}

/** What has to be looked at before a draft comes before everybody. Registered at the root. */
export interface PublishGate {
  /** Whether it looks like somebody's listing that we checked, and nobody has said that they are two. */
  isHeld(reader: Pick<UnitOfWork, 'query' | 'clock'>, draft: AtTheGate): Promise<boolean>;
  /** The same; what it looks like waits for an operator from then on. */
  hold(tx: Transaction, draft: AtTheGate): Promise<boolean>;
  /** Another listing has the number already: an operator looks at both. */
  numberIsTaken(tx: Transaction, draft: AtTheGate): Promise<void>;
}
