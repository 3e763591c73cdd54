import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time taken by a hold, a request or a confirmed consultation. Those of two owners cannot overlap. */
@Entity('held_times')
export class HeldTimeEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'practitioner_id' })
  practitionerId: string;

  /** Opaque: this capability does not know what holds the time. */
  @Column('uuid', { name: 'owner_id' })
  ownerId: string;

  /** Where the practitioner has to be; null: nowhere, since the talk is from afar. */
  @Column('uuid', { name: 'location_id', nullable: true })
  locationId: string | null;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  /** With its buffers, half-open. */
  @Column('tstzrange')
  during: string;

  /** Of the talk's place; null where a version from before wrote it. */
  @Column('text', { name: 'time_zone', nullable: true })
  timeZone: string | null;

  /** What the wall clock there shows when it begins, by the zone data named beside it: "2026-12-09T15:00". */
  @Column('text', { name: 'wall_clock', nullable: true })
  wallClock: string | null;

  @Column('text', { name: 'zone_data_version', nullable: true })
  zoneDataVersion: string | null;
}
