import { randomUUID } from 'node:crypto';
import type { CrisisDesk } from '../consultations/crisis/crisis-desk.js';
import { nobody, type Actor } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import type { Cipher } from '../platform/cipher.js';
import { InvalidInput, NotFound, TooManyRequests } from '../platform/graphql/user-errors.js';
import { addressKey, type RateLimits } from '../platform/rate-limits.js';
import type { RequestContext } from '../platform/request-context.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import type { ComplaintLinks } from './complaint-links.js';
import { zoneOfSubject } from './complaint-zone.js';
import { addedToComplaint, linksFromNetwork, toldFromNetwork } from './complaint-limits.js';
import { erase } from './complaint-retention.js';
import type { ComplaintSeals } from './complaint-seals.js';
import type { AddToComplaintInput, TellComplaintInput } from './complaint.inputs.js';
import {
  findBySending,
  findComplaint,
  holdComplaint,
  insertComplaint,
  insertStep,
  instant,
  listSteps,
  noteSaidSafe,
  type StoredComplaint,
} from './complaint.repository.js';
import { formSent } from './form-sent.js';
import {
  ComplaintReceived,
  ComplaintTakenBack,
  ToldComplaint,
  type AddToComplaintResult,
  type TakeBackComplaintResult,
  type TellComplaintResult,
} from './complaint.results.js';
import { longestWords, readComplaint, type ReadComplaint } from './read-complaint.js';

export interface TellingTools {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly limits: RateLimits;
  readonly crisis: CrisisDesk;
  readonly seals: ComplaintSeals;
  readonly links: ComplaintLinks;
}

const NOT_THERE = 'This address doesn’t open anything. Check that you copied all of it.';

/** Anybody tells operators of a complaint, or that something went wrong, without an account; and reads on, by a link. */
export class ComplaintTelling {
  constructor(private readonly tools: TellingTools) {}

  /** Whether there is somebody of that name is told to nobody: what was said arrives either way. */
  async tell(input: TellComplaintInput, context: RequestContext): Promise<TellComplaintResult> {
    const { crisis, limits, unitOfWork, links } = this.tools;
    const heard = await crisis.hear(
      { yesNow: false, texts: [input.words, input.about, input.name] },
      input.safeAcknowledgement,
    );
    if (typeof heard === 'object') return heard;
    const outcome = readComplaint(input);
    if ('problems' in outcome) return new InvalidInput(outcome.problems);
    const taken = await limits.take(toldFromNetwork, addressKey(context.clientAddress));
    if (!taken.allowed) return new TooManyRequests(taken.retryAfterSeconds);
    const id = await unitOfWork.run((tx) => this.#store(tx, context.actor, input, outcome.read, heard === 'SAID_SAFE'));
    return new ComplaintReceived(links.tokenOf(id));
  }

  /** Looking changes nothing. Null: the link opens nothing. */
  async find(token: string): Promise<ToldComplaint | null> {
    const { unitOfWork, links, seals } = this.tools;
    const id = links.idOf(token);
    const complaint = id === null ? null : await findComplaint(unitOfWork, id);
    if (!complaint) return null;
    const steps = await listSteps(unitOfWork, complaint.id);
    const reads = await unitOfWork.query<{ at: string }>(
      `SELECT ${instant('at')} AS at FROM audit_entries e
       WHERE subject_kind = 'complaint' AND subject_id = $1 AND action = 'complaint.read'
       ORDER BY e.at DESC LIMIT 20`,
      [complaint.id],
    );
    const { at, closedAt, isErased, erasedOn, saidSafe } = complaint;
    return Object.assign(new ToldComplaint(), {
      ...{ at, closedAt, isErased, erasedOn, saidSafe },
      timeZone: await zoneOfSubject(unitOfWork, complaint),
      isEvent: complaint.kind === 'ADVERSE_EVENT',
      isTaken: complaint.takenBy !== null,
      isTakenBack: complaint.outcome === 'TAKEN_BACK',
      hasEmail: complaint.email !== null,
      readAt: reads.map((read) => read.at),
      addedAt: steps.flatMap(({ step, at: addedAt }) => (step === 'ADDED' ? [addedAt] : [])),
      messages: steps.flatMap(({ id: stepId, step, at: writtenAt, words }) =>
        step === 'WRITTEN' && words ? [{ at: writtenAt, words: seals.openStep(stepId, words) ?? '' }] : [],
      ),
    });
  }

  async add(input: AddToComplaintInput, context: RequestContext): Promise<AddToComplaintResult> {
    const { crisis, limits, links, unitOfWork } = this.tools;
    const heard = await crisis.hear({ yesNow: false, texts: [input.words] }, input.safeAcknowledgement);
    if (typeof heard === 'object') return heard;
    const words = input.words.trim();
    if (words === '') return new InvalidInput([{ path: ['words'], message: 'Write what you want to add.' }]);
    if (words.length > longestWords) {
      return new InvalidInput([{ path: ['words'], message: `Please keep it under ${longestWords} characters.` }]);
    }
    const id = links.idOf(input.token);
    if (id === null) return this.#nothing(context);
    const taken = await limits.take(addedToComplaint, id);
    if (!taken.allowed) return new TooManyRequests(taken.retryAfterSeconds);
    return unitOfWork.run(async (tx) => {
      const complaint = await holdComplaint(tx, id);
      if (!complaint || !mayAdd(complaint)) return new NotFound(NOT_THERE);
      await this.#add(tx, id, { ...input, words });
      if (heard === 'SAID_SAFE') await noteSaidSafe(tx, id);
      return new ComplaintReceived(input.token);
    });
  }

  /** At any time: everything that was said is erased, and a bare row stays. */
  async takeBack(token: string, context: RequestContext): Promise<TakeBackComplaintResult> {
    const { links, unitOfWork } = this.tools;
    const id = links.idOf(token);
    if (id === null) return this.#nothing(context);
    return unitOfWork.run(async (tx) => {
      const complaint = await holdComplaint(tx, id);
      if (!complaint) return new NotFound(NOT_THERE);
      if (complaint.isErased) return new ComplaintTakenBack();
      await erase(tx, [id], { now: tx.clock.now().toString(), outcome: 'TAKEN_BACK' });
      await this.#record(tx, 'complaint.taken-back', id);
      return new ComplaintTakenBack();
    });
  }

  async #nothing({ clientAddress }: RequestContext): Promise<NotFound | TooManyRequests> {
    const taken = await this.tools.limits.take(linksFromNetwork, addressKey(clientAddress));
    return taken.allowed ? new NotFound(NOT_THERE) : new TooManyRequests(taken.retryAfterSeconds);
  }

  async #store(
    tx: Transaction,
    actor: Actor,
    input: TellComplaintInput,
    { about, words, name, email }: ReadComplaint,
    saidSafe: boolean,
  ): Promise<string> {
    const { seals } = this.tools;
    const { attempt, kind, mayBeNamed } = input;
    const practitionerSlug = input.practitionerSlug?.trim() || null;
    const clinicSlug = (practitionerSlug === null && input.clinicSlug?.trim()) || null;
    const teller = input.teller ?? 'SOMEBODY_ELSE';
    const said = [kind, teller, practitionerSlug, clinicSlug, about, words, name, email, mayBeNamed];
    const sending = this.#sending('complaint', formSent(attempt), JSON.stringify(said));
    const id = randomUUID();
    const stored = await insertComplaint(tx, {
      ...{ id, kind, teller, mayBeNamed, saidSafe, sending, practitionerSlug, clinicSlug },
      accountId: actor.kind === 'ACCOUNT' ? actor.accountId : null,
      about: seals.seal(id, 'about', about),
      words: seals.seal(id, 'words', words),
      name: seals.seal(id, 'name', name),
      email: seals.seal(id, 'email', email),
    });
    if (stored === null) return (await findBySending(tx, sending)) ?? id;
    await this.#record(tx, 'complaint.received', id);
    return id;
  }

  async #add(tx: Transaction, complaintId: string, { attempt, words }: AddToComplaintInput): Promise<void> {
    const id = randomUUID();
    const sending = this.#sending('addition', complaintId, attempt, words);
    const sealed = this.tools.seals.sealStep(id, words);
    if (await insertStep(tx, { id, complaintId, step: 'ADDED', words: sealed, sending })) {
      await this.#record(tx, 'complaint.added-to', complaintId);
    }
  }

  #sending(...parts: readonly string[]): Buffer {
    return this.tools.cipher.mac('complaint-sending', ...parts);
  }

  /** Whoever tells is written down as nobody: their account is named where they take their data along, and nowhere else. */
  #record(tx: Transaction, action: string, subjectId: string): Promise<void> {
    return recordAudit(tx, { actor: nobody, action, subjectKind: 'complaint', subjectId });
  }
}

/** What was closed can be added to until it is erased: operators open it again when it matters. */
function mayAdd({ isErased }: StoredComplaint): boolean {
  return !isErased;
}
