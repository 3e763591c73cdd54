import { Temporal } from 'temporal-polyfill';
import type { HeldTimes } from '../../availability/held/held-times.service.js';
import { oweMail } from '../../platform/mail/outbox.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import type { ConsultationChanges } from '../consultation-change.js';
import { selectConsultations, updateConsultation, type ConsultationRecord } from '../consultation.repository.js';
import { movedTo } from '../moving/moved-talk.js';
import { CHECK_THE_TIME } from './clock-letters.js';
import { instantAtWallClock, wallClockText, zoneDataVersion } from './wall-clock-text.js';

/** A talk whose wall clock no longer shows what was agreed on, and where it shows that now. */
interface Shifted {
  readonly record: ConsultationRecord;
  readonly to: Temporal.Instant;
}

/** SQL: ahead, and worked out with older rules than ours. A process that has older rules than a row leaves it alone. */
const IS_OUTDATED = `state IN ('REQUESTED', 'CONFIRMED') AND decline_pending_until IS NULL AND starts_at > $1
  AND (zone_data_version COLLATE "C" < $2 OR wall_clock IS NULL)`;

/**
 * When a government changes its clocks, what people agreed on is what a clock shows, not an instant. With new zone data
 * every talk ahead is looked at again, one practitioner after the other: its wall-clock time stays, its instant follows when
 * it is free, and both sides are asked whether the time is right. When it is not free the instant stays, and they are asked
 * all the same.
 */
export class NewZoneData {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly heldTimes: HeldTimes,
    private readonly changes: ConsultationChanges,
  ) {}

  sweep(): Sweep {
    return { name: 'consultations.zone-data', everySeconds: 3_600, run: () => this.#run() };
  }

  async #run(): Promise<number> {
    const now = this.unitOfWork.clock.now().toString();
    const rows = await this.unitOfWork.query<{ id: string }>(
      `SELECT DISTINCT practitioner_id AS id FROM consultations WHERE ${IS_OUTDATED}`,
      [now, zoneDataVersion],
    );
    let asked = 0;
    for (const { id } of rows) asked += await this.unitOfWork.run((tx) => this.#bringUpToDate(tx, id));
    return asked;
  }

  async #bringUpToDate(tx: Transaction, practitionerId: string): Promise<number> {
    const now = tx.clock.now();
    const records = await selectConsultations(tx, `${IS_OUTDATED} AND practitioner_id = $3 ORDER BY id FOR UPDATE`, [
      ...[now.toString(), zoneDataVersion, practitionerId],
    ]);
    await tx.lock('practitioner', practitionerId);
    const shifted: Shifted[] = [];
    for (const record of records) {
      const { id, timeZone, startsAt, wallClock } = record;
      const to = wallClock ? instantAtWallClock(timeZone, wallClock, startsAt) : startsAt;
      if (Temporal.Instant.compare(to, startsAt) === 0) {
        const known = { zone_data_version: zoneDataVersion, wall_clock: wallClockText(timeZone, startsAt) };
        await updateConsultation(tx, id, known);
      } else shifted.push({ record, to });
    }
    for (const each of inOrder(shifted)) await this.#shift(tx, each, now);
    return shifted.length;
  }

  async #shift(tx: Transaction, { record, to }: Shifted, now: Temporal.Instant): Promise<void> {
    const { id, startsAt } = record;
    const isAhead = Temporal.Instant.compare(to, now) > 0;
    const isFree = isAhead && (await this.heldTimes.shift(tx, { ownerId: id, from: startsAt, to }));
    if (isFree) await this.#moveTo(tx, record, to);
    else {
      await updateConsultation(tx, id, {
        zone_data_version: zoneDataVersion,
        wall_clock: wallClockText(record.timeZone, startsAt),
        clocks_changed: 'STANDS',
        time_checked_by: [],
      });
    }
    const parameters = { from: startsAt.epochMilliseconds, to: to.epochMilliseconds };
    for (const side of ['patient', 'practitioner'] as const) {
      await oweMail(tx, { kind: CHECK_THE_TIME[side], subjectId: id, parameters });
    }
  }

  async #moveTo(tx: Transaction, before: ConsultationRecord, to: Temporal.Instant): Promise<void> {
    const { record, columns } = movedTo(before, to);
    const { proposedTimes: times, proposalExpiresAt: expiresAt, proposedBy: by, respondBy } = before;
    const hourBefore = to.subtract({ hours: 1 });
    const isTooLate = respondBy !== null && Temporal.Instant.compare(respondBy, hourBefore) > 0;
    await this.changes.apply(tx, record, {
      event: 'CLOCKS_CHANGED',
      by: 'SYSTEM',
      columns: {
        ...columns,
        ...(isTooLate && before.state === 'REQUESTED' && { respond_by: hourBefore }),
        clocks_changed: 'MOVED',
        time_checked_by: [],
      },
      // What was proposed beside it waits for its answer as before.
      ...(times && expiresAt && by && { proposal: { times, expiresAt, by } }),
    });
  }
}

/** Talks that follow each other move in an order in which none steps on the next. */
function inOrder(shifted: readonly Shifted[]): Shifted[] {
  const later = ({ record, to }: Shifted) => Temporal.Instant.compare(to, record.startsAt) > 0;
  const byStart = (a: Shifted, b: Shifted) => Temporal.Instant.compare(a.record.startsAt, b.record.startsAt);
  const [forward, back] = [shifted.filter(later), shifted.filter((each) => !later(each))];
  return [...forward.sort((a, b) => byStart(b, a)), ...back.sort(byStart)];
}
