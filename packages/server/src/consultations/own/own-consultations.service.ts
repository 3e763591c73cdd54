import { mayReadPatients } from '../../accounts/account.policy.js';
import { listingsOf } from '../../listing/keeper/listing-control.js';
import type { Actor } from '../../platform/actor.js';
import { Problems } from '../../platform/graphql/errors.js';
import { DEFAULT_PAGE_SIZE, readPageArguments } from '../../platform/graphql/pagination.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Confidential } from '../confidences/confidential.js';
import type { ConsultationDesk } from '../door/consultation-desk.js';
import type { Shares } from '../../sharing/shares.js';
import {
  isSeenByShare,
  patientOf,
  practitionerBy,
  type ConsultationSides,
  type ConsultationViewer,
  type ViewersShare,
} from '../door/consultation-sides.js';
import type { ConsultationSide } from '../door/consultation.policy.js';
import { selectConsultations, type ConsultationRecord } from '../consultation.repository.js';
import { answerByFor } from '../shared/told-answer-by.js';
import { cursorOf, IS_WAITING, listOrders, readCursor, type Position } from './list-orders.js';
import type { ConsultationConnection, ConsultationPart } from './own-consultations.results.js';

export interface OwnList {
  readonly side: ConsultationSide;
  /** Null: all of them, the newest request first. */
  readonly part: ConsultationPart | null;
  readonly first: number | null;
  readonly after: string | null;
  /** Practitioner: only those to listings they keep themselves. */
  readonly ownOnly?: boolean;
}

/** Whose they are, as SQL about "$1". */
interface Scope {
  readonly holds: string;
  readonly value: unknown;
  readonly viewerOf: (record: ConsultationRecord) => ConsultationViewer;
}

interface Placed {
  readonly record: ConsultationRecord;
  readonly position: Position;
}

/** More than anybody's calendar has room for: each one that waits holds its time. */
const MOST_WAITING = 500;

/** The consultations of whoever signed in: the requests to a practitioner's listings, or a patient's own. */
export class OwnConsultations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sides: ConsultationSides,
    private readonly desk: ConsultationDesk,
    private readonly confidential: Confidential,
    private readonly shares: Shares,
  ) {}

  /** Empty for whoever may not see any: nothing tells that from having none. */
  async list(actor: Actor, { side, part, first, after, ownOnly = false }: OwnList): Promise<ConsultationConnection> {
    const problems = new Problems();
    const { size } = readPageArguments({ first: first ?? DEFAULT_PAGE_SIZE, after }, problems);
    const list = `${side} ${part ?? 'ALL'}`;
    const position = after === null ? null : readCursor(list, after);
    if (after !== null && position === null) problems.add(['after'], 'after is not a cursor of this list.');
    problems.throwIfAny();
    const scope =
      side === 'PATIENT' ? await this.#patientsScope(actor) : await this.#practitionersScope(actor, ownOnly);
    const placed = scope ? await this.#page(scope, part, position, size + 1) : [];
    const edges = placed.slice(0, size).map((each) => ({
      cursor: cursorOf(list, each.position),
      node: this.desk.view(each.record, scope!.viewerOf(each.record)),
    }));
    return {
      edges,
      pageInfo: {
        hasNextPage: placed.length > size,
        hasPreviousPage: after !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }

  async #patientsScope(actor: Actor): Promise<Scope | null> {
    const value = actor.kind === 'ACCOUNT' ? await this.sides.contactHashOf(this.unitOfWork, actor) : null;
    const holds = `contact_hash = $1::bytea AND email_confirmed_at IS NOT NULL`;
    return value && { holds, value, viewerOf: ({ id }) => patientOf(id) };
  }

  /** To the listings they keep, and what waits or is promised where they act by a share; that they looked is noted there. */
  async #practitionersScope(actor: Actor, ownOnly: boolean): Promise<Scope | null> {
    if (actor.kind !== 'ACCOUNT' || !actor.secondFactorPassed || actor.isSuspended) return null;
    const { unitOfWork, shares } = this;
    const own = mayReadPatients(actor) ? await listingsOf(unitOfWork, actor.accountId) : [];
    const held = ownOnly ? [] : await shares.listHeld(unitOfWork, actor.accountId);
    await shares.note(
      unitOfWork,
      held.map(({ id }) => id),
    );
    const value = JSON.stringify({
      own,
      shared: held.map(({ practitionerId }) => practitionerId),
      shares: held.map(({ id }) => id),
    });
    return {
      holds: `email_confirmed_at IS NOT NULL AND (practitioner_id = ANY (${idsIn('own')})
        OR (practitioner_id = ANY (${idsIn('shared')}) AND ${isSeenByShare(idsIn('shares'))}))`,
      value,
      viewerOf: ({ practitionerId }) => practitionerBy(actor, shareFor(practitionerId)),
    };

    function shareFor(practitionerId: string): ViewersShare | null {
      const share = own.includes(practitionerId) ? null : held.find((each) => each.practitionerId === practitionerId);
      return share ? { id: share.id, kind: share.kind } : null;
    }
  }

  #page(scope: Scope, part: ConsultationPart | null, from: Position | null, count: number): Promise<Placed[]> {
    return part === 'WAITING' ? this.#waiting(scope, from, count) : this.#ordered(scope, part, from, count);
  }

  async #ordered(
    scope: Scope,
    part: Exclude<ConsultationPart, 'WAITING'> | null,
    from: Position | null,
    count: number,
  ): Promise<Placed[]> {
    const { holds, by, direction, valueOf } = listOrders[part ?? 'ALL'];
    const sign = direction === 'ASC' ? '>' : '<';
    const records = await selectConsultations(
      this.unitOfWork,
      `${scope.holds} AND ${holds} AND ($3::timestamptz IS NULL OR (${by}, id) ${sign} ($3::timestamptz, $4::uuid))
       ORDER BY ${by} ${direction}, id ${direction} LIMIT $5`,
      [scope.value, this.unitOfWork.clock.now().toString(), from?.value ?? null, from?.id ?? null, count],
    );
    return records.map((record) => ({ record, position: { value: valueOf(record), id: record.id } }));
  }

  /** What speaks of danger comes first. That is encrypted, so all that wait are read, on record, and put in order here. */
  async #waiting(scope: Scope, from: Position | null, count: number): Promise<Placed[]> {
    const placed = await this.unitOfWork.run(async (tx) => {
      const records = await selectConsultations(
        tx,
        `${scope.holds} AND ${IS_WAITING} ORDER BY coalesce(proposal_expires_at, respond_by), id LIMIT ${MOST_WAITING}`,
        [scope.value, tx.clock.now().toString()],
      );
      const all: Placed[] = [];
      for (const record of records) {
        const viewer = scope.viewerOf(record);
        const { actor, share } = viewer;
        const isRequest = record.state === 'REQUESTED';
        // The order would tell whoever reads no answers what somebody answered. Of what is confirmed it says nothing any more.
        const isTold = isRequest && !share && record.isShared;
        const summary = isTold ? await this.confidential.readSummary(tx, actor, record.id) : null;
        const until = isRequest ? answerByFor(viewer, record, tx.clock.now()) : record.proposalExpiresAt;
        const by = (until ?? record.startsAt).toString({ smallestUnit: 'millisecond' });
        const value = `${summary?.safetyFirst ? 0 : 1} ${by}`;
        all.push({ record, position: { value, id: record.id } });
      }
      return all;
    });
    const sorted = placed.sort((a, b) => compare(a.position, b.position));
    return sorted.filter(({ position }) => !from || compare(position, from) > 0).slice(0, count);
  }
}

/** SQL: the ids that "$1" lists by this name. */
function idsIn(name: 'own' | 'shared' | 'shares'): string {
  return `ARRAY(SELECT jsonb_array_elements_text($1::jsonb -> '${name}'))::uuid[]`;
}

function compare(a: Position, b: Position): number {
  const [left, right] = [`${a.value} ${a.id}`, `${b.value} ${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
