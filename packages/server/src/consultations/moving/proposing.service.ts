import { findInstant } from '@clearing/shared/time/instants';
import type { Temporal } from 'temporal-polyfill';
import type { Slots } from '../../availability/slots/slots.service.js';
import type { Actor } from '../../platform/actor.js';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import { forgetMail } from '../../platform/mail/outbox.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Shares } from '../../sharing/shares.js';
import type { Arrangements } from '../arrangement/arrangements.js';
import type { AskedPractitioners } from '../asked/asked-practitioner.js';
import { getBookedType } from '../asked/booked-type.js';
import type { Confidential } from '../confidences/confidential.js';
import type { ConsultationChanges } from '../states/consultation-change.js';
import type { Asked, ConsultationDesk, Opened } from '../door/consultation-desk.js';
import type { Reader } from '../consultation.repository.js';
import { readerFor } from '../door/consultation-sides.js';
import { Consultation, SlotNoLongerAvailable, type ConsultationResult } from '../consultation.results.js';
import type { CrisisDesk } from '../crisis/crisis-desk.js';
import type { Licensure } from '../licensure/licensure.js';
import { oweNudges } from '../letters/nudges.js';
import { problemOfBorrowedWords } from '../shared/borrowed-words.js';
import type { WaitingComesFirst } from '../waiting/offers/waiting-comes-first.js';
import { problemOfWords } from '../answering/words-for-the-other-side.js';
import { movesAtOnce } from './at-once.js';
import { outsideLicensureAt } from './covered-times.js';
import { movedTo } from './moved-talk.js';
import { oweMoved, oweProposed } from './moving-letters-owed.js';
import { placeWhileMoving } from './place-while-moving.js';
import { proposalExpiry } from './proposal-expiry.js';
import type { ProposeConsultationTimeInput } from './proposal.inputs.js';
import { findSentBefore, rememberSent, sentForm, type SentForm } from './proposal-keys.js';
import { readProposedTimes } from './proposed-times.js';

export interface ProposingTools {
  readonly unitOfWork: UnitOfWork;
  readonly desk: ConsultationDesk;
  readonly comesFirst: WaitingComesFirst;
  readonly changes: ConsultationChanges;
  readonly confidential: Confidential;
  readonly practitioners: AskedPractitioners;
  readonly licensure: Licensure;
  readonly slots: Slots;
  readonly crisis: CrisisDesk;
  readonly shares: Shares;
  readonly arrangements: Arrangements;
}

type Input = ProposeConsultationTimeInput;
/** Judged by where the patient will be. */
type Placed = Input & { readonly place: string | null };

const TOO_SOON = 'One of these begins so soon that they could not answer in time. Choose later ones.';

/** Either side would rather have another time: it proposes some, or takes one where times are booked at once. */
export class ProposingService {
  constructor(private readonly tools: ProposingTools) {}

  async propose(actor: Actor, input: Input): Promise<ConsultationResult> {
    const { desk, unitOfWork, confidential, licensure } = this.tools;
    const asked: Asked = { actor, globalId: input.consultationId, side: input.as ?? null, action: null, reach: 'TALK' };
    const seen = await desk.peek(asked);
    if (!(seen instanceof Consultation)) return seen;
    const form = sentForm(confidential, seen.record.id, seen.viewer.side, input);
    const earlier = await findSentBefore(unitOfWork, form);
    if (earlier === 'SENT_BEFORE') return seen;
    if (earlier instanceof InvalidInput) return earlier;
    // Nobody is told of licences before it is their turn to propose.
    if (seen.viewerMay.includes('PROPOSE_TIME')) {
      const place = await placeWhileMoving(licensure, seen, input.patientLocation);
      if (place instanceof InvalidInput) return place;
      const times = input.startsAt.slice(0, 3).flatMap(instantOf);
      const refused =
        (await outsideLicensureAt(licensure, seen, times, place)) ?? (await this.#isGone(seen, input, place));
      if (refused) return refused;
    }
    return desk.open(asked, (opened) => this.#take(opened, input, form));
  }

  /** Asked once before the lock, so that many who want at once what is already gone do not queue for the answer. */
  async #isGone({ record, viewer }: Consultation, input: Input, patientLocation: string | null) {
    const { unitOfWork, slots } = this.tools;
    const { atOnce, times } = await readTimes(unitOfWork, { record, viewer }, input);
    if (!atOnce || times instanceof InvalidInput) return null;
    const { id: exceptOwnerId, practitionerId, consultationTypeId } = record;
    const wanted = { practitionerId, consultationTypeId, startsAt: times[0]!, patientLocation, exceptOwnerId };
    const free = await slots.freeInsteadOf(wanted);
    return free && new SlotNoLongerAvailable([...free]);
  }

  async #take(opened: Opened, input: Input, form: SentForm): Promise<ConsultationResult> {
    const { tx, record, viewer } = opened;
    const { desk } = this.tools;
    // Another send of the same form may have come first while this one waited.
    const earlier = await findSentBefore(tx, form);
    if (earlier === 'SENT_BEFORE') return desk.view(record, viewer);
    const refused =
      (earlier instanceof InvalidInput ? earlier : null) ??
      desk.refusal(opened, 'PROPOSE_TIME') ??
      problemOfWords('message', input.message) ??
      problemOfBorrowedWords(viewer, 'message', input.message);
    if (refused) return refused;
    const { atOnce, times } = await readTimes(tx, opened, input);
    if (times instanceof InvalidInput) return times;
    const place = await placeWhileMoving(this.tools.licensure, opened, input.patientLocation, tx);
    if (place instanceof InvalidInput) return place;
    const outcome = atOnce
      ? await this.#move(opened, times[0]!, { ...input, place })
      : await this.#hold(opened, times, { ...input, place });
    if (outcome instanceof Consultation) await rememberSent(tx, form);
    return outcome;
  }

  /** All of the times are held beside the one that stands, or none of them is. */
  async #hold(
    opened: Opened,
    times: readonly Temporal.Instant[],
    { message, place, arrangement }: Placed,
  ): Promise<ConsultationResult> {
    const { tx, record, viewer } = opened;
    const { changes, shares, desk, crisis, arrangements } = this.tools;
    const lately = await this.#isLately(opened);
    const { zone } = await this.tools.practitioners.get(tx, record.practitionerId);
    const { state, startsAt } = record;
    const now = tx.clock.now();
    const expiresAt = proposalExpiry({ state, now, startsAt, first: times[0]!, zone, lately });
    if (expiresAt.epochMilliseconds <= now.epochMilliseconds) {
      return new InvalidInput([{ path: ['startsAt'], message: TOO_SOON }]);
    }
    const by = viewer.side;
    // The yes is the patient's to give then: what belongs to it is said now, and seen by them once they choose.
    const isYes = state === 'REQUESTED' && by === 'PRACTITIONER';
    const arranged = isYes && arrangement ? await arrangements.take(tx, record, arrangement, viewer) : null;
    if (arranged instanceof InvalidInput) return arranged;
    const taken = await this.#holdAll(opened, times, place);
    if (taken) return taken;
    const changed = await changes.apply(tx, record, {
      event: 'TIMES_PROPOSED',
      by,
      shareId: viewer.share?.id,
      note: message,
      proposal: { by, times, expiresAt },
      columns: { ...(state === 'REQUESTED' && { respond_by: expiresAt }), ...oneMore(opened), ...arranged?.columns },
    });
    await oweProposed(tx, shares, record, by);
    if (state === 'REQUESTED') {
      await forgetMail(tx, 'consultation.nudge', record.id);
      if (by === 'PATIENT') await oweNudges(tx, record.id, expiresAt);
    }
    return desk.view(changed!, viewer, crisis.linesFor(message));
  }

  /** One transaction gives the new time and takes the old one: never both, never neither. */
  async #move(
    opened: Opened,
    startsAt: Temporal.Instant,
    { message, place: patientLocation }: Placed,
  ): Promise<ConsultationResult> {
    const { tx, record, viewer } = opened;
    const { comesFirst, changes, desk, crisis } = this.tools;
    const { id: ownerId, practitionerId, consultationTypeId } = record;
    const wanted = { practitionerId, consultationTypeId, ownerId, startsAt, patientLocation, isAgreed: true };
    const held = await comesFirst.move(tx, wanted);
    if (held !== 'HELD') return new SlotNoLongerAvailable(held.alternatives);
    const moved = movedTo(record, startsAt);
    const columns = { ...moved.columns, ...oneMore(opened) };
    const changed = await changes.apply(tx, moved.record, { event: 'MOVED', by: 'PATIENT', note: message, columns });
    await oweMoved(tx, record, 'PATIENT');
    return desk.view(changed!, viewer, crisis.linesFor(message));
  }

  async #holdAll({ tx, record }: Opened, times: readonly Temporal.Instant[], patientLocation: string | null) {
    const { id: ownerId, practitionerId, consultationTypeId } = record;
    await tx.query('SAVEPOINT before_proposing');
    for (const startsAt of times) {
      const wanted = { practitionerId, consultationTypeId, ownerId, startsAt, patientLocation, isAgreed: true };
      const held = await this.tools.comesFirst.hold(tx, wanted);
      if (held !== 'HELD') {
        await tx.query('ROLLBACK TO SAVEPOINT before_proposing');
        return new SlotNoLongerAvailable(held.alternatives);
      }
    }
    return null;
  }

  async #isLately({ tx, record, viewer }: Opened): Promise<boolean> {
    const summary = await this.tools.confidential.readSummary(tx, readerFor(viewer, record), record.id);
    return summary?.safetyFirst ?? false;
  }
}

/** The times, and whether one of them is to hold at once. */
async function readTimes(reader: Reader, { record, viewer }: Pick<Opened, 'record' | 'viewer'>, { startsAt }: Input) {
  const { bookingPolicy } = await getBookedType(reader, record.consultationTypeId);
  const atOnce = movesAtOnce(bookingPolicy, { record, viewer });
  return { atOnce, times: readProposedTimes(startsAt, { startsAt: record.startsAt, by: viewer.side, atOnce }) };
}

function oneMore({ record, viewer }: Opened) {
  return viewer.side === 'PATIENT'
    ? { patient_proposals_made: record.patientProposalsMade + 1 }
    : { proposals_made: record.proposalsMade + 1 };
}

function instantOf(typed: string): Temporal.Instant[] {
  const instant = findInstant(typed);
  return instant ? [instant] : [];
}
