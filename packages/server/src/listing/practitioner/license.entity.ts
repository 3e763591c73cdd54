import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LicenseKind } from '../words.js';

/** Where a practitioner may practise, as what, and until when. */
@Entity('licenses')
export class LicenseEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'practitioner_id' })
  practitionerId: string;

  /** ISO 3166-2. */
  @Column('text')
  jurisdiction: string;

  /** Catalog slug. */
  @Column('text')
  profession: string;

  @Column('text')
  kind: LicenseKind;

  @Column('text', { nullable: true })
  number: string | null;

  @Column('date', { name: 'starts_on', nullable: true })
  startsOn: string | null;

  /** The last day it counts. */
  @Column('date', { name: 'expires_on' })
  expiresOn: string;
}
