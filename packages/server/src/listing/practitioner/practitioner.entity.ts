import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Experience, IntegrationLevel, IntegrationTiming } from '../../catalog/words.js';
import type { PhotoInDocument } from '../document/listing-document.js';
import type { ListingState } from '../words.js';

/** A person who gives or supports the treatment, and the state of their listing. */
@Entity('practitioners')
export class PractitionerEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  slug: string;

  @Column('text', { nullable: true })
  npi: string | null;

  @Column('text', { name: 'given_name' })
  givenName: string;

  @Column('text', { name: 'family_name' })
  familyName: string;

  @Column('text', { nullable: true })
  pronouns: string | null;

  @Column('text', { array: true, default: '{}' })
  postnominals: string[];

  /** Catalog slugs. */
  @Column('text', { array: true })
  professions: string[];

  @Column('text', { nullable: true })
  headline: string | null;

  @Column('text', { nullable: true })
  about: string | null;

  /** Catalog slugs. */
  @Column('text', { array: true, default: '{}' })
  conditions: string[];

  @Column('text', { name: 'experience_with', array: true, default: '{}' })
  experienceWith: Experience[];

  /** BCP 47. */
  @Column('text', { array: true, default: '{en}' })
  languages: string[];

  @Column('boolean', { name: 'accepting_new_patients', default: true })
  acceptingNewPatients: boolean;

  @Column('smallint', { name: 'practising_since', nullable: true })
  practisingSince: number | null;

  @Column('text', { name: 'integration_level' })
  integrationLevel: IntegrationLevel;

  /** Catalog slugs. */
  @Column('text', { name: 'integration_modalities', array: true, default: '{}' })
  integrationModalities: string[];

  @Column('text', { name: 'integration_timing', array: true, default: '{}' })
  integrationTiming: IntegrationTiming[];

  @Column('integer', { name: 'integration_sessions_included', nullable: true })
  integrationSessionsIncluded: number | null;

  /** US cents. */
  @Column('integer', { name: 'integration_session_price', nullable: true })
  integrationSessionPrice: number | null;

  @Column('boolean', { name: 'integration_accepts_dosed_elsewhere', default: false })
  integrationAcceptsDosedElsewhere: boolean;

  @Column('text', { name: 'integration_note', nullable: true })
  integrationNote: string | null;

  /** Null: none was given. Its pictures stand in listing_photo_squares. */
  @Column('jsonb', { nullable: true })
  photo: PhotoInDocument | null;

  @Column('text')
  state: ListingState;

  @Column('date', { name: 'last_confirmed_on' })
  lastConfirmedOn: string;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  /** The verified address requests are mailed to, encrypted. */
  @Column('bytea', { name: 'contact_email', nullable: true })
  contactEmail: Buffer | null;

  /** Keyed hash of the same address. */
  @Column('bytea', { name: 'contact_email_hash', nullable: true })
  contactEmailHash: Buffer | null;

  @Column('boolean', { default: false })
  invented: boolean;
}
