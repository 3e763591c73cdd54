import { findInstant } from '@clearing/shared/time/instants';
import { respondBy } from '@clearing/shared/time/business-days';
import type { Temporal } from 'temporal-polyfill';
import type { HeldTimes } from '../../availability/held-times.service.js';
import type { Actor } from '../../platform/actor.js';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import type { Arrangements } from '../arrangement/arrangements.js';
import type { AskedPractitioners } from '../asked-practitioner.js';
import type { Confidential } from '../confidential.js';
import type { ConsultationChanges } from '../consultation-change.js';
import type { Asked, ConsultationDesk, Opened } from '../consultation-desk.js';
import { readerFor } from '../consultation-sides.js';
import { findProposalKeyHash } from '../consultation.repository.js';
import {
  Consultation,
  OutsideLicensure,
  SlotNoLongerAvailable,
  type ConsultationResult,
} from '../consultation.results.js';
import type { CrisisDesk } from '../crisis/crisis-desk.js';
import type { Licensure } from '../licensure.js';
import { oweNudges } from '../nudges.js';
import { problemOfBorrowedWords } from '../shared/borrowed-words.js';
import { problemOfWords } from '../words-for-the-other-side.js';
import type { AnswerTimeProposalInput, ProposeConsultationTimeInput } from './proposal.inputs.js';
import { readProposedTimes } from './proposed-times.js';

export interface ProposalTools {
  readonly desk: ConsultationDesk;
  readonly heldTimes: HeldTimes;
  readonly changes: ConsultationChanges;
  readonly confidential: Confidential;
  readonly practitioners: AskedPractitioners;
  readonly arrangements: Arrangements;
  readonly licensure: Licensure;
  readonly crisis: CrisisDesk;
}

const TOO_SOON = 'One of these begins so soon that they could not answer in time. Choose later ones.';

/** Other times instead of the one asked for: proposed by the practitioner, answered by the patient. */
export class ProposalService {
  constructor(private readonly tools: ProposalTools) {}

  /** All of the times are held beside the one asked for, or none of them is. */
  async propose(actor: Actor, input: ProposeConsultationTimeInput): Promise<ConsultationResult> {
    const { desk, crisis } = this.tools;
    const { consultationId: globalId, message } = input;
    const asked: Asked = { actor, globalId, side: 'PRACTITIONER', action: null };
    return desk.open(asked, async (opened) => {
      const { tx, record, viewer } = opened;
      const keyHash = this.tools.confidential.inputHash([record.id, input.idempotencyKey, input.startsAt]);
      if ((await findProposalKeyHash(tx, record.id))?.equals(keyHash)) return desk.view(record, viewer);
      const refused =
        desk.refusal(opened, 'PROPOSE_TIME') ??
        problemOfWords('message', message) ??
        problemOfBorrowedWords(viewer, 'message', message);
      if (refused) return refused;
      const times = readProposedTimes(input.startsAt, record.startsAt);
      if (times instanceof InvalidInput) return times;
      const expiresAt = await this.#respondBy(opened, times[0]!);
      if (!isAhead(expiresAt, opened)) return new InvalidInput([{ path: ['startsAt'], message: TOO_SOON }]);
      const taken = await this.#holdAll(opened, times);
      if (taken) return taken;
      const changed = await this.tools.changes.apply(tx, record, {
        event: 'TIMES_PROPOSED',
        by: 'PRACTITIONER',
        shareId: viewer.share?.id,
        note: message,
        proposal: { times, expiresAt },
        columns: { respond_by: expiresAt, proposals_made: record.proposalsMade + 1, proposal_key_hash: keyHash },
      });
      await forgetMail(tx, 'consultation.nudge', record.id);
      await oweMail(tx, { kind: 'consultation.proposed', subjectId: record.id });
      return desk.view(changed!, viewer, crisis.linesFor(message));
    });
  }

  /** One transaction swaps what was asked for with what is chosen: never both times, never neither. */
  async answer(actor: Actor, { consultationId, accept }: AnswerTimeProposalInput): Promise<ConsultationResult> {
    const { desk, licensure } = this.tools;
    const asked: Asked = { actor, globalId: consultationId, side: 'PATIENT', action: 'ANSWER_PROPOSAL' };
    if (accept == null) return desk.open(asked, (opened) => this.#noneSuits(opened));
    const seen = await desk.peek(asked);
    if (!(seen instanceof Consultation)) return seen;
    const startsAt = findInstant(accept);
    if (!startsAt || !isProposed(startsAt, seen.record)) return notProposed();
    const licensedIn = await licensure.licensedElsewhere(seen.viewer.actor, { ...seen.record, startsAt });
    if (licensedIn) return new OutsideLicensure(NO_LONGER_LICENSED, licensedIn);
    return desk.open(asked, (opened) => this.#choose(opened, startsAt));
  }

  async #choose({ tx, record, viewer }: Opened, startsAt: Temporal.Instant): Promise<ConsultationResult> {
    const { desk, heldTimes, changes, arrangements } = this.tools;
    // Between the look and the lock another proposal may have taken the place of this one.
    if (!isProposed(startsAt, record)) return notProposed();
    const isHeld = await heldTimes.keepOnly(tx, record.id, startsAt);
    if (!isHeld) throw new Error('A proposed time is not held.');
    const endsAt = startsAt.add(record.startsAt.until(record.endsAt));
    const arranged = await arrangements.takeUsual(tx, record);
    const changed = await changes.apply(
      tx,
      { ...record, startsAt, endsAt },
      {
        event: 'TIME_CHOSEN',
        by: 'PATIENT',
        columns: {
          ...arranged,
          starts_at: startsAt,
          ends_at: endsAt,
          zone_data_version: process.versions.tz ?? 'unknown',
        },
      },
    );
    await oweMail(tx, { kind: 'consultation.confirmed.patient', subjectId: record.id });
    await oweMail(tx, { kind: 'consultation.confirmed.practitioner', subjectId: record.id });
    return desk.view(changed!, viewer);
  }

  /** Back to the time that was asked for, while there is still time to answer it; else it is let go, and both are told. */
  async #noneSuits(opened: Opened): Promise<ConsultationResult> {
    const { tx, record, viewer } = opened;
    const { desk, heldTimes, changes } = this.tools;
    const answerBy = await this.#respondBy(opened, record.startsAt);
    if (!isAhead(answerBy, opened)) {
      const changed = await changes.apply(tx, record, { event: 'NONE_SUITED_TOO_LATE', by: 'PATIENT' });
      await oweMail(tx, { kind: 'consultation.none-suited.patient', subjectId: record.id });
      await oweMail(tx, { kind: 'consultation.none-suited.practitioner', subjectId: record.id });
      return desk.view(changed!, viewer);
    }
    await heldTimes.keepOnly(tx, record.id, record.startsAt);
    const columns = { respond_by: answerBy };
    const changed = await changes.apply(tx, record, { event: 'NONE_SUITED', by: 'PATIENT', columns });
    await oweMail(tx, { kind: 'consultation.none-suited.practitioner', subjectId: record.id });
    await oweNudges(tx, record.id, answerBy);
    return desk.view(changed!, viewer);
  }

  async #holdAll({ tx, record, viewer }: Opened, times: readonly Temporal.Instant[]) {
    const { heldTimes, confidential } = this.tools;
    const summary = await confidential.readSummary(tx, readerFor(viewer), record.id);
    await tx.query('SAVEPOINT before_proposing');
    for (const startsAt of times) {
      const { id: ownerId, practitionerId, consultationTypeId } = record;
      const patientLocation = summary?.patientLocation;
      const wanted = { practitionerId, consultationTypeId, ownerId, startsAt, patientLocation, isAgreed: true };
      const held = await heldTimes.hold(tx, wanted);
      if (held !== 'HELD') {
        await tx.query('ROLLBACK TO SAVEPOINT before_proposing');
        return new SlotNoLongerAvailable(held.alternatives);
      }
    }
    return null;
  }

  async #respondBy({ tx, record, viewer }: Opened, startsAt: Temporal.Instant): Promise<Temporal.Instant> {
    const { confidential, practitioners } = this.tools;
    const summary = await confidential.readSummary(tx, readerFor(viewer), record.id);
    const { zone } = await practitioners.get(tx, record.practitionerId);
    return respondBy({ askedAt: tx.clock.now(), startsAt, zone, lately: summary?.safetyFirst ?? false });
  }
}

const NO_LONGER_LICENSED =
  'They are no longer licensed for the place you will be in on that day. Choose another time, or say that none suits.';

function isProposed(startsAt: Temporal.Instant, { proposedTimes }: Pick<Opened['record'], 'proposedTimes'>): boolean {
  return proposedTimes?.some((each) => each.epochMilliseconds === startsAt.epochMilliseconds) ?? false;
}

function isAhead(instant: Temporal.Instant, { tx }: Opened): boolean {
  return instant.epochMilliseconds > tx.clock.now().epochMilliseconds;
}

function notProposed(): InvalidInput {
  return new InvalidInput([{ path: ['accept'], message: 'Choose one of the times, or say that none suits.' }]);
}
