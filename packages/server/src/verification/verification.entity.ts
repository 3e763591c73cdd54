import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredVerificationState, VerificationSubject } from './words.js';

/** What was checked, of which thing, at which source, when, and until when it counts. */
@Entity('verifications')
export class VerificationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind: 'practitioner' | 'license' | 'location' | 'training';

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('text')
  subject: VerificationSubject;

  /** Which of several of one subject: an insurer's slug; empty for everything else. */
  @Column('text', { default: '' })
  which: string;

  @Column('text')
  state: StoredVerificationState;

  @Column('text', { nullable: true })
  source: string | null;

  /** Dates are calendar dates, "2026-05-03". */
  @Column('date', { name: 'checked_on', nullable: true })
  checkedOn: string | null;

  @Column('date', { name: 'recheck_by', nullable: true })
  recheckBy: string | null;
}
