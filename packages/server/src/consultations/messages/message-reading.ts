import { linkOf, type Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { fromDate } from '../../platform/clock.js';
import { Problems } from '../../platform/graphql/errors.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { DEFAULT_PAGE_SIZE, readPageArguments, type PageArguments } from '../../platform/graphql/pagination.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import type { Shares } from '../../sharing/shares.js';
import type { ConsultationDesk } from '../door/consultation-desk.js';
import type { ConsultationViewer } from '../door/consultation-sides.js';
import { findConsultation } from '../consultation.repository.js';
import type { Consultation } from '../consultation.results.js';
import type { Consents } from '../consents/consents.js';
import type { MessageSeals } from './message-seals.js';
import { mayReadMessages } from './message.policy.js';
import {
  ConsultationMessage,
  type ConsultationMessageConnection,
  type ConsultationMessageEdge,
} from './message.results.js';
import {
  countUnread,
  isAnyWritten,
  findMessage,
  listMessages,
  MESSAGE_READ,
  waitForWriters,
  type MessageRow,
  type RecordedReader,
} from './message.repository.js';

interface Tools {
  readonly unitOfWork: UnitOfWork;
  readonly desk: ConsultationDesk;
  readonly shares: Shares;
  readonly consents: Consents;
  readonly seals: MessageSeals;
}

/** Reads messages, for whoever may. Each one that is opened leaves its entry in the same transaction, whoever wrote it. */
export class MessageReading {
  constructor(private readonly tools: Tools) {}

  /** The latest when nothing is said. Empty for whom they are not, and once erased. */
  async page({ record, viewer }: Consultation, asked: PageArguments): Promise<ConsultationMessageConnection> {
    const problems = new Problems();
    const saysHowMany = asked.first != null || asked.last != null;
    const sized = saysHowMany
      ? asked
      : asked.after != null
        ? { first: DEFAULT_PAGE_SIZE }
        : { last: DEFAULT_PAGE_SIZE };
    const { size, direction, cursor } = readPageArguments({ ...asked, ...sized }, problems);
    const from = cursor === null ? null : readCursor(record.id, cursor);
    if (cursor !== null && from === null) {
      const name = direction === 'FORWARD' ? 'after' : 'before';
      problems.add([name], `${name} is not a cursor of this list.`);
    }
    problems.throwIfAny();
    const isForward = direction === 'FORWARD';
    const page = await this.#inTurn(record.id, viewer, async (tx) => {
      const rows = await listMessages(tx, record.id, { direction, from, count: size + 1 });
      // One more than is shown says whether there are more, and is not opened.
      const shown = isForward ? rows.slice(0, size) : rows.slice(-size);
      return { isMore: rows.length > size, edges: await this.#open(tx, viewer.actor, shown) };
    });
    const { isMore, edges } = page ?? { isMore: false, edges: [] };
    return {
      edges,
      pageInfo: {
        hasNextPage: isForward ? isMore : cursor !== null,
        hasPreviousPage: isForward ? cursor !== null : isMore,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }

  /**
   * How many of the other side's whoever asks has not read yet. Counted without opening any, also for a patient whose link
   * says how it stands and opens no messages.
   */
  async unread({ record, viewer }: Consultation): Promise<number> {
    if (!viewer.reach.includes('STANDING') || !mayReadMessages(viewer, record)) return 0;
    const other = viewer.side === 'PATIENT' ? 'PRACTITIONER' : 'PATIENT';
    return countUnread(this.tools.unitOfWork, record.id, other, recordedReader(viewer.actor));
  }

  /** Whether there is anything to come for, asked in the same way: nobody has a link mailed that opens an empty page. */
  async isAny({ record, viewer }: Consultation): Promise<boolean> {
    if (!viewer.reach.includes('STANDING') || !mayReadMessages(viewer, record)) return false;
    return isAnyWritten(this.tools.unitOfWork, record.id);
  }

  /** For node(id), by key. */
  findMany = (keys: readonly string[], { actor }: { readonly actor: Actor }): Promise<(ConsultationMessage | null)[]> =>
    Promise.all(keys.map((key) => this.#find(actor, key)));

  async #find(actor: Actor, id: string): Promise<ConsultationMessage | null> {
    const { unitOfWork, desk } = this.tools;
    const row = await findMessage(unitOfWork, id);
    const consultation = row && (await desk.find(actor, toGlobalId('Consultation', row.consultationId)));
    if (!consultation) return null;
    const { record, viewer } = consultation;
    const edges = await this.#inTurn(record.id, viewer, async (tx) => {
      const found = await findMessage(tx, id);
      return found && this.#open(tx, viewer.actor, [found]);
    });
    return edges?.[0]?.node ?? null;
  }

  /** Null for whom they are not. Asked again in the turn: the patient may have taken their yes back meanwhile. */
  #inTurn<Result>(
    id: string,
    viewer: ConsultationViewer,
    read: (tx: Transaction) => Promise<Result>,
  ): Promise<Result | null> {
    return this.tools.unitOfWork.run(async (tx) => {
      await waitForWriters(tx, id);
      const record = await findConsultation(tx, id);
      if (!record || !viewer.reach.includes('MESSAGES') || !mayReadMessages(viewer, record)) return null;
      return (await this.#isLetRead(tx, id, viewer)) ? read(tx) : null;
    });
  }

  /** Whoever takes a yes back waits for a reading that goes on, and the next one finds none. */
  async #isLetRead(tx: Transaction, consultationId: string, { side, share }: ConsultationViewer): Promise<boolean> {
    const { shares, consents } = this.tools;
    if (side === 'PATIENT') return true;
    if (!(await consents.isGiven(tx, { consultationId, purpose: 'SHARE_WITH_PRACTITIONER' }))) return false;
    if (!share) return true;
    const agreement = { consultationId, purpose: 'COLLEAGUE', shareId: share.id } as const;
    return (await consents.isGiven(tx, agreement)) && (await shares.use(tx, share.id));
  }

  async #open(tx: Transaction, actor: Actor, rows: readonly MessageRow[]): Promise<ConsultationMessageEdge[]> {
    const { shares, seals } = this.tools;
    const names = await shares.namesOf(tx, [...new Set(rows.flatMap(({ shareId }) => shareId ?? []))]);
    const edges: ConsultationMessageEdge[] = [];
    for (const { id, consultationId, position, at, by, shareId, words } of rows) {
      await recordAudit(tx, { actor, ...MESSAGE_READ, subjectId: id });
      const writtenBy = shareId && (names.get(shareId) ?? 'A colleague whose account is gone');
      const message = new ConsultationMessage(id, { at: fromDate(at), by, writtenBy, ...seals.open(id, words) });
      edges.push({ cursor: cursorOf(consultationId, position), node: message });
    }
    return edges;
  }
}

/** As recordAudit writes it down. */
function recordedReader(actor: Actor): RecordedReader {
  return actor.kind === 'ACCOUNT'
    ? { kind: 'ACCOUNT', id: actor.accountId }
    : { kind: 'PATIENT', id: linkOf(actor)?.subjectId ?? null };
}

function cursorOf(consultationId: string, position: number): string {
  return Buffer.from(JSON.stringify([consultationId, position]), 'utf8').toString('base64url');
}

/** Null when it is not a cursor of this consultation's messages. */
function readCursor(consultationId: string, cursor: string): number | null {
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
    if (!Array.isArray(parts) || parts.length !== 2) return null;
    const [of, position] = parts as unknown[];
    return of === consultationId && isPosition(position) ? position : null;
  } catch {
    return null;
  }
}

function isPosition(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0 && (value as number) < 2 ** 31;
}
