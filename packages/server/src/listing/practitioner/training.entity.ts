import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('trainings')
export class TrainingEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'practitioner_id' })
  practitionerId: string;

  @Column('text')
  title: string;

  /** The organisation that gave it. */
  @Column('text')
  body: string;

  @Column('integer', { nullable: true })
  hours: number | null;

  @Column('integer', { name: 'supervised_sessions', nullable: true })
  supervisedSessions: number | null;

  @Column('date', { name: 'completed_on', nullable: true })
  completedOn: string | null;
}
