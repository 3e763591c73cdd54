import type { BookingPolicy, ConsultationMode } from '../../availability/words.js';
import type { Reader } from '../consultation.repository.js';

/** Of the kind of talk that was asked for: what mails and arrangements need to know. */
export interface BookedType {
  readonly mode: ConsultationMode;
  readonly minutes: number;
  /** In cents; null: not given. */
  readonly price: number | null;
  readonly noticeMinutes: number;
  readonly bookingPolicy: BookingPolicy;
  readonly locationId: string | null;
  readonly street: string | null;
  readonly city: string | null;
  readonly postalCode: string | null;
  /** By which clock it is there; null: it takes place from afar. */
  readonly timeZone: string | null;
}

/** A consultation's type cannot be missing: the row refers to it. */
export async function getBookedType(reader: Reader, id: string): Promise<BookedType> {
  const [type] = await reader.query<BookedType>(
    `SELECT t.mode, t.minutes, t.price, t.notice_minutes AS "noticeMinutes", t.booking_policy AS "bookingPolicy",
       t.location_id AS "locationId", l.street, l.city,
       l.postal_code AS "postalCode", l.time_zone AS "timeZone"
     FROM consultation_types t LEFT JOIN locations l ON l.id = t.location_id WHERE t.id = $1`,
    [id],
  );
  if (!type) throw new Error('A consultation refers to a type that is not there.');
  return type;
}
