import type { HelpLine } from '../catalog/help-line.results.js';
import type { Actor, LinkHolder, LinkRole } from '../platform/actor.js';
import { keyOf, toGlobalId } from '../platform/graphql/global-id.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import { NotFound } from '../platform/graphql/user-errors.js';
import { actionsOf, hasAskedThePractitioner, viewerOf, type ConsultationAction } from './consultation.policy.js';
import { findConsultation, findConsultationForUpdate, type ConsultationRecord } from './consultation.repository.js';
import { Consultation, NotAllowedNow } from './consultation.results.js';

/** A consultation somebody may act on, locked until the transaction ends. */
export interface Opened {
  readonly tx: Transaction;
  readonly record: ConsultationRecord;
  readonly viewer: LinkRole;
  readonly actor: LinkHolder;
}

export interface Asked {
  readonly actor: Actor;
  readonly globalId: string;
  /** Null: either side. */
  readonly role: LinkRole | null;
  /** What it has to be the asker's turn for; null: nothing. */
  readonly action: ConsultationAction | null;
}

/** The door to one consultation: asked once, before anything else. "Not yours" looks exactly like "not there". */
export class ConsultationDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** For node(id), by key. */
  findMany = (keys: readonly string[], { actor }: { readonly actor: Actor }): Promise<(Consultation | null)[]> =>
    Promise.all(keys.map((key) => this.find(actor, toGlobalId('Consultation', key))));

  async find(actor: Actor, globalId: string): Promise<Consultation | null> {
    const seen = this.#seenBy(actor, globalId, null);
    const record = seen && (await findConsultation(this.unitOfWork, seen.id));
    return record && this.#mayBeSeen(record, seen.role) ? this.view(record, seen.role) : null;
  }

  /**
   * The same questions as `open`, without a lock: for what has to be done before the transaction, since whoever waits for
   * a second connection while holding one can wait for ever.
   */
  async peek(asked: Asked): Promise<Consultation | NotFound | NotAllowedNow> {
    const seen = await this.find(asked.actor, asked.globalId);
    if (!seen || (asked.role && seen.viewer !== asked.role)) return new NotFound();
    if (asked.action && !seen.viewerMay.includes(asked.action)) return new NotAllowedNow(seen.state);
    return seen;
  }

  /** Runs the work in one transaction, for an asker in one of these roles whose turn it is. */
  async open<Result>(
    asked: Asked,
    work: (opened: Opened) => Promise<Result>,
  ): Promise<Result | NotFound | NotAllowedNow> {
    const seen = this.#seenBy(asked.actor, asked.globalId, asked.role);
    if (!seen) return new NotFound();
    return this.unitOfWork.run(async (tx) => {
      const record = await findConsultationForUpdate(tx, seen.id);
      if (!record || !this.#mayBeSeen(record, seen.role)) return new NotFound();
      const mayNow = asked.action === null || actionsOf(seen.role, record, tx.clock.now()).includes(asked.action);
      if (!mayNow) return new NotAllowedNow(record.state);
      return work({ tx, record, viewer: seen.role, actor: seen.actor });
    });
  }

  view(record: ConsultationRecord, viewer: LinkRole, helpLines: HelpLine[] = []): Consultation {
    return new Consultation(record, viewer, this.unitOfWork.clock.now(), helpLines);
  }

  #seenBy(actor: Actor, globalId: string, role: LinkRole | null) {
    const id = keyOf('Consultation', globalId);
    const viewer = id && viewerOf(actor, { id });
    if (!id || !viewer || (role && viewer !== role)) return null;
    return { id, role: viewer, actor: holderOf(id, viewer) };
  }

  #mayBeSeen(record: ConsultationRecord, role: LinkRole): boolean {
    return role === 'PATIENT' || hasAskedThePractitioner(record);
  }
}

/** Who acts on a consultation, as its records know them: the one side or the other. */
export function holderOf(consultationId: string, role: LinkRole): LinkHolder {
  return { kind: 'LINK', role, subjectId: consultationId };
}
