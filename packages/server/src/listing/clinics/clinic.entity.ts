import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';

/** An organisation with locations. */
@Entity('clinics')
export class ClinicEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  about: string | null;

  /** One of the demonstration's: marked as invented wherever it is shown. */
  @Column('boolean', { default: false })
  invented: boolean;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  /** Grows by one with every change a manager makes. */
  @Column('integer', { default: 0 })
  revision: number;

  @OneToMany(() => LocationEntity, (location) => location.clinic)
  locations: Relation<LocationEntity[]>;
}

/** A place where care is given. */
@Entity('locations')
export class LocationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'clinic_id' })
  clinicId: string;

  @ManyToOne(() => ClinicEntity, (clinic) => clinic.locations, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'clinic_id' })
  clinic: Relation<ClinicEntity>;

  /** What tells this location from the clinic's others; null when it was given no name, as an only one mostly is. */
  @Column('text', { nullable: true })
  name: string | null;

  @Column('text')
  street: string;

  @Column('text')
  city: string;

  /** ISO 3166-2. */
  @Column('text')
  region: string;

  @Column('text', { name: 'postal_code' })
  postalCode: string;

  @Column('double precision')
  latitude: number;

  @Column('double precision')
  longitude: number;

  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { array: true, default: '{}' })
  accessibility: string[];

  @Column('text', { nullable: true })
  directions: string | null;

  /** Since when nobody works there any more; null: somebody may. The row stays for the talks that were promised there. */
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;
}
