import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BookingPolicy, ConsultationMode } from './words.js';

/**
 * A kind of first talk a practitioner offers, on terms that never change: whoever was promised it keeps them. Other terms
 * are another row in its place.
 */
@Entity('consultation_types')
export class ConsultationTypeEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'practitioner_id' })
  practitionerId: string;

  @Column('text')
  name: string;

  @Column('text')
  mode: ConsultationMode;

  /** Where a talk in person takes place; null for video and phone. */
  @Column('uuid', { name: 'location_id', nullable: true })
  locationId: string | null;

  @Column('smallint')
  minutes: number;

  /** US cents; null: not given. */
  @Column('integer', { nullable: true })
  price: number | null;

  /** On which day the practitioner said so last; null: before such days were kept, or no price is given. */
  @Column('date', { name: 'price_confirmed_on', nullable: true })
  priceConfirmedOn: string | null;

  @Column('integer', { name: 'lead_time_minutes' })
  leadTimeMinutes: number;

  @Column('smallint', { name: 'horizon_days' })
  horizonDays: number;

  /** How long before the start a patient is asked to cancel at the latest. */
  @Column('integer', { name: 'notice_minutes' })
  noticeMinutes: number;

  @Column('smallint', { name: 'buffer_before_minutes', default: 0 })
  bufferBeforeMinutes: number;

  @Column('smallint', { name: 'buffer_after_minutes', default: 0 })
  bufferAfterMinutes: number;

  @Column('smallint', { name: 'alignment_minutes', nullable: true })
  alignmentMinutes: number | null;

  @Column('text', { name: 'booking_policy', default: 'REQUEST' })
  bookingPolicy: BookingPolicy;

  @Column('smallint', { default: 0 })
  position: number;

  /** STOPPED: not offered for now. FORMER: another has taken its place. */
  @Column('text', { default: 'OFFERED' })
  state: 'OFFERED' | 'STOPPED' | 'FORMER';

  /** What has taken its place. */
  @Column('uuid', { name: 'followed_by', nullable: true })
  followedBy: string | null;
}
