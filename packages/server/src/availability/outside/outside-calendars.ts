import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Cell, Cipher } from '../../platform/cipher.js';
import { fromDate } from '../../platform/clock.js';
import { oweMail } from '../../platform/mail/outbox.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { Reader } from '../availability.repository.js';
import type { Unchanged } from './calendar-reader.js';
import type { CalendarTrouble } from './calendar-troubles.js';

/** A calendar as its keeper is told of it: never its address. */
export interface KeptCalendar {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  readonly addedAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly triedAt: Temporal.Instant | null;
  /** When it last answered; null: it never did. */
  readonly readAt: Temporal.Instant | null;
  readonly trouble: CalendarTrouble | null;
}

/** A calendar to read now. */
export interface DueCalendar {
  readonly id: string;
  readonly practitionerId: string;
  /** Who added it. */
  readonly accountId: string;
  readonly address: URL;
  /** What it called its text the last time; null: read it whatever it says. */
  readonly before: Unchanged | null;
  /** IANA; what it gives without a zone is meant in it. */
  readonly zone: string;
}

/** Whoever asks for one reading may fail to end it: after this another tries. */
const LEASE_MINUTES = 2;
const EVERY_MINUTES = 15;
const LONGEST_WAIT_MINUTES = 6 * 60;
/** Servers fail for an hour or a night. After a day somebody has to do something. */
const HOURS_BEFORE_TELLING = 24;
export const CALENDAR_UNREAD = 'availability.calendar-unread';
/** The time that is read reaches a day further each day, whether the calendar changes or not. */
const TEXT_COUNTS_HOURS = 24;

type Dates<Row> = { [Field in keyof Row]: Row[Field] extends Temporal.Instant | null ? Date | null : Row[Field] };

/** The outside calendars of practitioners, each with the time it is asked next. */
export class OutsideCalendars {
  constructor(private readonly cipher: Cipher) {}

  /** Those that the account which controls the listing added, oldest first. */
  async list(reader: Reader, practitionerId: string): Promise<KeptCalendar[]> {
    const rows = await reader.query<Dates<KeptCalendar> & { addedAt: Date; dueAt: Date }>(
      `SELECT o.id, o.name, o.host, o.added_at AS "addedAt", o.due_at AS "dueAt", o.tried_at AS "triedAt",
         o.read_at AS "readAt", o.trouble
       FROM outside_calendars o
       JOIN listing_controllers c ON c.practitioner_id = o.practitioner_id AND c.account_id = o.account_id
       WHERE o.practitioner_id = $1 ORDER BY o.added_at, o.id`,
      [practitionerId],
    );
    return rows.map((row) => ({
      ...row,
      addedAt: fromDate(row.addedAt),
      dueAt: fromDate(row.dueAt),
      triedAt: row.triedAt && fromDate(row.triedAt),
      readAt: row.readAt && fromDate(row.readAt),
    }));
  }

  /** Answers false when this very calendar is there already. */
  async add(
    tx: Transaction,
    whose: { readonly practitionerId: string; readonly accountId: string },
    { name, url }: { readonly name: string; readonly url: URL },
  ): Promise<boolean> {
    const id = randomUUID();
    const added = await tx.query(
      `INSERT INTO outside_calendars (id, practitioner_id, account_id, name, host, address, address_hash, added_at, due_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
       ON CONFLICT ON CONSTRAINT a_calendar_is_added_once DO NOTHING RETURNING id`,
      [
        ...[id, whose.practitionerId, whose.accountId, name, url.host],
        this.cipher.encrypt(url.href, addressCell(id)),
        this.cipher.mac('outside-calendar', whose.accountId, url.href),
        tx.clock.now().toString(),
      ],
    );
    return added.length === 1;
  }

  /** Takes those that are due, for a while, so that no two workers ask the same one. */
  async takeDue(tx: Transaction, most: number): Promise<DueCalendar[]> {
    const now = tx.clock.now();
    const rows = await tx.query<DueRow>(
      `UPDATE outside_calendars o SET due_at = $2
       FROM (SELECT id FROM outside_calendars WHERE due_at <= $1 ORDER BY due_at LIMIT $3 FOR UPDATE SKIP LOCKED) AS due,
         practitioners p LEFT JOIN schedules s ON s.practitioner_id = p.id
       WHERE o.id = due.id AND p.id = o.practitioner_id
       RETURNING o.id, o.practitioner_id AS "practitionerId", o.account_id AS "accountId", o.address, o.etag, o.last_modified AS "lastModified",
         coalesce(s.time_zone, 'UTC') AS zone,
         coalesce(o.text_read_at > $4, false) AS "isTextRecent"`,
      [
        ...[now.toString(), now.add({ minutes: LEASE_MINUTES }).toString(), most],
        now.subtract({ hours: TEXT_COUNTS_HOURS }).toString(),
      ],
    );
    return rows.map(({ id, practitionerId, accountId, zone, address, isTextRecent, etag, lastModified }) => ({
      id,
      practitionerId,
      accountId,
      zone,
      address: new URL(this.cipher.decrypt(address, addressCell(id))),
      before: isTextRecent && (etag ?? lastModified) !== null ? { etag, lastModified } : null,
    }));
  }

  /**
   * While it is still there, for somebody who still keeps the listing: the zone of their hours by now. Null: it is not. The
   * caller has the practitioner's lock.
   */
  async zoneOf(tx: Transaction, id: string): Promise<string | null> {
    const [row] = await tx.query<{ zone: string }>(
      `SELECT coalesce(s.time_zone, 'UTC') AS zone FROM outside_calendars o
       JOIN listing_controllers c ON c.practitioner_id = o.practitioner_id AND c.account_id = o.account_id
       LEFT JOIN schedules s ON s.practitioner_id = o.practitioner_id
       WHERE o.id = $1`,
      [id],
    );
    return row?.zone ?? null;
  }

  /** It answered; `marks` null: that its text is as it was. */
  async noteRead(tx: Transaction, id: string, marks: Unchanged | null): Promise<void> {
    const now = tx.clock.now();
    await tx.query(
      `UPDATE outside_calendars SET tried_at = $2, read_at = $2, failures = 0, trouble = NULL, due_at = $3,
         text_read_at = CASE WHEN $4 THEN $2 ELSE text_read_at END,
         etag = CASE WHEN $4 THEN $5 ELSE etag END,
         last_modified = CASE WHEN $4 THEN $6 ELSE last_modified END
       WHERE id = $1`,
      [
        ...[id, now.toString(), now.add({ minutes: EVERY_MINUTES }).toString()],
        ...[marks !== null, marks?.etag ?? null, marks?.lastModified ?? null],
      ],
    );
  }

  /**
   * It could not be read: each time in a row it is left alone for twice as long. What it said before stays. Once for each
   * trouble that lasts, whoever added it is owed a letter.
   */
  async noteTrouble(tx: Transaction, id: string, trouble: CalendarTrouble): Promise<void> {
    const now = tx.clock.now();
    await tx.query(
      `UPDATE outside_calendars SET tried_at = $2, trouble = $3, failures = least(failures + 1, 100),
         due_at = $2::timestamptz + make_interval(mins => least($4 * 2 ^ least(failures, 10), $5)::int)
       WHERE id = $1`,
      [id, now.toString(), trouble, EVERY_MINUTES, LONGEST_WAIT_MINUTES],
    );
    const told = await tx.query(
      `UPDATE outside_calendars SET told_at = $2
       WHERE id = $1 AND coalesce(read_at, added_at) <= $3 AND (told_at IS NULL OR told_at < read_at) RETURNING 1`,
      [id, now.toString(), now.subtract({ hours: HOURS_BEFORE_TELLING }).toString()],
    );
    if (told.length > 0) await oweMail(tx, { kind: CALENDAR_UNREAD, subjectId: id });
  }

  /** To be read now, whatever it calls its text. */
  async askAgain(tx: Transaction, id: string): Promise<void> {
    await tx.query(`UPDATE outside_calendars SET due_at = $2, text_read_at = NULL WHERE id = $1`, [
      id,
      tx.clock.now().toString(),
    ]);
  }

  /** Every one of this practitioner's is read anew: their whole days are those of another zone now. */
  async askAllAgain(tx: Transaction, practitionerId: string): Promise<void> {
    await tx.query(`UPDATE outside_calendars SET due_at = $2, text_read_at = NULL WHERE practitioner_id = $1`, [
      practitionerId,
      tx.clock.now().toString(),
    ]);
  }

  async remove(tx: Transaction, id: string): Promise<void> {
    await tx.query(`DELETE FROM outside_calendars WHERE id = $1`, [id]);
  }
}

interface DueRow extends Unchanged {
  readonly id: string;
  readonly practitionerId: string;
  readonly accountId: string;
  readonly address: Buffer;
  readonly zone: string;
  readonly isTextRecent: boolean;
}

function addressCell(row: string): Cell {
  return { table: 'outside_calendars', column: 'address', row };
}
