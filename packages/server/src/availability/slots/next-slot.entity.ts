import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The soonest slot of a consultation type for patients in these places. Read it only while `bookable_until` has not passed. */
@Entity('next_slots')
export class NextSlotEntity {
  @PrimaryColumn('uuid', { name: 'consultation_type_id' })
  consultationTypeId: string;

  /** 0: the soonest for anybody. */
  @PrimaryColumn('smallint')
  position: number;

  @Column('uuid', { name: 'practitioner_id' })
  practitionerId: string;

  /** Of a talk in person: where it takes place. */
  @Column('text', { array: true })
  jurisdictions: string[];

  /** Null: none within the horizon. */
  @Column('timestamptz', { name: 'starts_at', nullable: true })
  startsAt: Date | null;

  @Column('timestamptz', { name: 'ends_at', nullable: true })
  endsAt: Date | null;

  @Column('timestamptz', { name: 'bookable_until', nullable: true })
  bookableUntil: Date | null;

  /** When the clock alone can change the answer. */
  @Column('timestamptz', { name: 'recompute_at' })
  recomputeAt: Date;

  /** By which zone data it was worked out; null where a version from before did. */
  @Column('text', { name: 'zone_data_version', nullable: true })
  zoneDataVersion: string | null;
}
