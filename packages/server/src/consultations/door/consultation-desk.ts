import type { HelpLine } from '../../catalog/help-line.results.js';
import type { Actor } from '../../platform/actor.js';
import { keyOf, toGlobalId } from '../../platform/graphql/global-id.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { NotFound } from '../../platform/graphql/user-errors.js';
import type { Shares } from '../../sharing/shares.js';
import type { ConsultationSides, ConsultationViewer } from './consultation-sides.js';
import type { ConsultationAction, ConsultationSide } from './consultation.policy.js';
import {
  findConsultation,
  findConsultationForUpdate,
  type ConsultationRecord,
  type Reader,
} from '../consultation.repository.js';
import { Consultation, NotAllowedNow } from '../consultation.results.js';
import { reachFor, type ConsultationReach } from './link-purposes.js';
import { viewerActions } from './viewer-actions.js';

/** A consultation somebody may act on, locked until the transaction ends. */
export interface Opened {
  readonly tx: Transaction;
  readonly record: ConsultationRecord;
  readonly viewer: ConsultationViewer;
}

export interface Asked {
  readonly actor: Actor;
  readonly globalId: string;
  /** Null: either side. */
  readonly side: ConsultationSide | null;
  /** What it has to be the asker's turn for; null: nothing. */
  readonly action: ConsultationAction | null;
  /** How far they have to come, where it is no action: all the way when nothing is said. */
  readonly reach?: ConsultationReach;
}

/** The door to one consultation: asked once, before anything else. "Not yours" looks exactly like "not there". */
export class ConsultationDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sides: ConsultationSides,
    private readonly shares: Shares,
  ) {}

  /** For node(id), by key. */
  findMany = (keys: readonly string[], { actor }: { readonly actor: Actor }): Promise<(Consultation | null)[]> =>
    Promise.all(keys.map((key) => this.find(actor, toGlobalId('Consultation', key))));

  async find(actor: Actor, globalId: string, side: ConsultationSide | null = null): Promise<Consultation | null> {
    const id = keyOf('Consultation', globalId);
    const record = id && (await findConsultation(this.unitOfWork, id));
    return record ? this.#seenBy(this.unitOfWork, actor, record, side) : null;
  }

  /**
   * The same questions as `open`, without a lock: for what has to be done before the transaction, since whoever waits for
   * a second connection while holding one can wait for ever.
   */
  async peek(asked: Asked): Promise<Consultation | NotFound | NotAllowedNow> {
    const seen = await this.find(asked.actor, asked.globalId, asked.side);
    if (!seen || !comesFarEnough(seen.viewer, asked)) return new NotFound();
    if (asked.action && !seen.viewerMay.includes(asked.action)) return new NotAllowedNow(seen.state);
    return seen;
  }

  /** Runs the work in one transaction, for an asker on one of these sides whose turn it is. */
  async open<Result>(
    asked: Asked,
    work: (opened: Opened) => Promise<Result>,
  ): Promise<Result | NotFound | NotAllowedNow> {
    const { actor, side, action } = asked;
    // Nobody waits for, or holds up, what is not theirs or no longer theirs to do.
    const known = await this.peek(asked);
    if (!(known instanceof Consultation)) return known;
    return this.unitOfWork.run(async (tx) => {
      const record = await findConsultationForUpdate(tx, known.record.id);
      const viewer = record && (await this.sides.find(tx, actor, record, side));
      if (!record || !viewer || !comesFarEnough(viewer, asked) || !(await this.#isStillGiven(tx, record, viewer)))
        return new NotFound();
      const mayNow = action === null || viewerActions(viewer, record, tx.clock.now()).includes(action);
      if (!mayNow) return new NotAllowedNow(record.state);
      return work({ tx, record, viewer });
    });
  }

  /**
   * Whoever acts by a share holds it until they are done. After the practitioner's lock, which giving an absence up takes
   * before it ends the shares of its colleagues.
   */
  async #isStillGiven(tx: Transaction, record: ConsultationRecord, { share }: ConsultationViewer): Promise<boolean> {
    if (!share) return true;
    await tx.lock('practitioner', record.practitionerId);
    return this.shares.use(tx, share.id);
  }

  /** For work that has something to find before it asks whose turn it is. */
  refusal({ tx, record, viewer }: Opened, action: ConsultationAction): NotAllowedNow | null {
    return viewerActions(viewer, record, tx.clock.now()).includes(action) ? null : new NotAllowedNow(record.state);
  }

  view(record: ConsultationRecord, viewer: ConsultationViewer, helpLines: HelpLine[] = []): Consultation {
    return new Consultation(record, viewer, this.unitOfWork.clock.now(), helpLines);
  }

  async #seenBy(reader: Reader, actor: Actor, record: ConsultationRecord, side: ConsultationSide | null) {
    const viewer = await this.sides.find(reader, actor, record, side);
    return viewer && this.view(record, viewer);
  }
}

/** A link that is for something else is answered like one that nobody knows. */
function comesFarEnough({ reach }: ConsultationViewer, { action, reach: wanted }: Asked): boolean {
  return reach.includes(action ? reachFor(action) : (wanted ?? 'EVERYTHING'));
}
