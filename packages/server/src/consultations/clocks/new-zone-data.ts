import { Temporal } from 'temporal-polyfill';
import {
  isByOlderRules,
  type HeldTimesByTheClock,
  type TimeByOlderRules,
} from '../../availability/held/held-times-by-the-clock.js';
import { isTimeOffByOlderRules, type TimeOffByTheClock } from '../../availability/absence/time-off-by-the-clock.js';
import { instantAtWallClock, zoneDataVersion } from '../../availability/wall-clock-text.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { selectConsultations, type ConsultationRecord } from '../consultation.repository.js';
import type { OffersByTheClock } from '../waiting/offers/offers-by-the-clock.js';
import { ShiftedTimes, shiftingOrder } from './shifted-times.js';
import type { TalksByTheClock } from './talks-by-the-clock.js';

/**
 * SQL: ahead, or asked for at a time that has passed while other times are held, and worked out with older rules than ours.
 * A process that has older rules than a row leaves it alone.
 */
const IS_OUTDATED = `state IN ('REQUESTED', 'CONFIRMED') AND decline_pending_until IS NULL
  AND (starts_at > $1 OR proposal_expires_at > $1)
  AND (zone_data_version COLLATE "C" < $2 OR wall_clock IS NULL
    OR (proposed_times IS NOT NULL
      AND EXISTS (SELECT FROM held_times h WHERE h.owner_id = consultations.id AND h.zone_data_version COLLATE "C" < $2)))`;

const WITH_OLD_RULES = `SELECT practitioner_id AS id FROM consultations WHERE ${IS_OUTDATED}
  UNION SELECT e.practitioner_id FROM waiting_list_offers o JOIN waiting_list_entries e ON e.id = o.entry_id
    JOIN held_times h ON h.owner_id = o.id
    WHERE o.state = 'OPEN' AND ${isByOlderRules('$1', '$2')}
  UNION SELECT t.practitioner_id FROM time_off t JOIN schedules s ON s.practitioner_id = t.practitioner_id
    WHERE ${isTimeOffByOlderRules('$1::timestamptz', '$2')}
  UNION SELECT practitioner_id FROM waiting_list_looks WHERE coalesce(zone_data_version, '') COLLATE "C" < $2
  ORDER BY id`;

export interface ClockTools {
  readonly unitOfWork: UnitOfWork;
  readonly byTheClock: HeldTimesByTheClock;
  readonly timeOff: TimeOffByTheClock;
  readonly talks: TalksByTheClock;
  readonly offers: OffersByTheClock;
}

/**
 * When a government changes its clocks, what people agreed on is what a clock shows, not an instant. With new zone data
 * every time ahead is looked at again, one practitioner after the other: of talks, of other times that are proposed for
 * them, of times that are kept for whoever waits, and of time off. Its wall-clock time stays, its instant follows when it is free.
 */
export class NewZoneData {
  constructor(private readonly tools: ClockTools) {}

  sweep(): Sweep {
    return { name: 'consultations.zone-data', everySeconds: 3_600, run: () => this.#run() };
  }

  async #run(): Promise<number> {
    const { unitOfWork } = this.tools;
    const now = unitOfWork.clock.now().toString();
    const rows = await unitOfWork.query<{ id: string }>(WITH_OLD_RULES, [now, zoneDataVersion]);
    let asked = 0;
    const failures: unknown[] = [];
    for (const { id } of rows) {
      try {
        asked += await unitOfWork.run((tx) => this.#bringUpToDate(tx, id));
      } catch (error) {
        // One that cannot be done keeps nobody else's times from keeping their clock.
        failures.push(error);
      }
    }
    const [first] = failures;
    if (failures.length > 0) throw first;
    return asked;
  }

  /** Everything that moves moves before anything is said of it: what follows another time takes the place it leaves. */
  async #bringUpToDate(tx: Transaction, practitionerId: string): Promise<number> {
    const { byTheClock, talks, offers } = this.tools;
    const now = tx.clock.now();
    const records = await selectConsultations(tx, `${IS_OUTDATED} AND practitioner_id = $3 ORDER BY id FOR UPDATE`, [
      ...[now.toString(), zoneDataVersion, practitionerId],
    ]);
    await tx.lock('practitioner', practitionerId);
    await this.tools.timeOff.follow(tx, practitionerId);
    const held = await byTheClock.listByOlderRules(tx, practitionerId);
    const open = await offers.listOpen(tx, practitionerId);
    const wanted = [...records.flatMap((record) => timesOf(record, held)), ...offers.timesOf(open, held)];
    const shifted = await this.#shift(tx, practitionerId, wanted);
    let asked = 0;
    for (const record of records) if (await talks.follow(tx, record, shifted)) asked++;
    await offers.follow(tx, open, shifted);
    const owners = [...records.map(({ id }) => id), ...open.flatMap(({ offer }) => offer?.id ?? [])];
    await byTheClock.acknowledgeRules(tx, owners);
    await offers.lookByNewRules(tx, practitionerId);
    return asked;
  }

  async #shift(tx: Transaction, practitionerId: string, wanted: readonly TimeByOlderRules[]): Promise<ShiftedTimes> {
    const shifted = new ShiftedTimes();
    for (const time of shiftingOrder(wanted)) {
      const isAhead = Temporal.Instant.compare(time.to, tx.clock.now()) > 0;
      const isKept = isAhead && (await this.tools.byTheClock.shift(tx, practitionerId, time));
      shifted.note(time, isKept);
    }
    return shifted;
  }
}

/** The one that stands, by what its row says it shows, and those that are proposed beside it, by what is held. */
function timesOf(record: ConsultationRecord, held: readonly TimeByOlderRules[]): TimeByOlderRules[] {
  const { id: ownerId, startsAt: from, agreedZone, wallClock } = record;
  const stands = { ownerId, from, to: wallClock ? instantAtWallClock(agreedZone, wallClock, from) : from };
  const isProposed = (at: Temporal.Instant) => record.proposedTimes?.some((each) => each.equals(at)) ?? false;
  return [stands, ...held.filter((time) => time.ownerId === ownerId && isProposed(time.from))];
}
