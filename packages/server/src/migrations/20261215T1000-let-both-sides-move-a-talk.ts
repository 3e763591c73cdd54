import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Either side proposes other times, before a yes and after it. Every form that proposed or moved is remembered by its
 * key, so that a form sent again moves nothing twice, however much happened in between: the column for the last one alone
 * is the version before's, and nothing reads it any more.
 */
export class LetBothSidesMoveATalk implements MigrationInterface {
  name = 'LetBothSidesMoveATalk1797328800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      ALTER TABLE consultations
        -- Null with a proposal: the version before made it, which let nobody but practitioners propose.
        ADD COLUMN proposed_by text CONSTRAINT one_of_both_sides_proposes CHECK (proposed_by IN ('PATIENT', 'PRACTITIONER')),
        ADD COLUMN patient_proposals_made smallint NOT NULL DEFAULT 0
          CONSTRAINT patients_propose_three_times_at_most CHECK (patient_proposals_made BETWEEN 0 AND 3),
        DROP CONSTRAINT only_a_request_has_times_proposed,
        ADD CONSTRAINT only_what_is_open_has_times_proposed
          CHECK (proposed_times IS NULL OR state IN ('REQUESTED', 'CONFIRMED'));

      -- What happened, where the state alone does not say it. Null: before it was kept.
      ALTER TABLE consultation_events ADD COLUMN kind text;

      -- Keyed hashes: equal only for equal forms, and worthless without the key.
      CREATE TABLE proposal_keys (
        consultation_id uuid NOT NULL REFERENCES consultations,
        key_hash bytea NOT NULL,
        input_hash bytea NOT NULL,
        PRIMARY KEY (consultation_id, key_hash)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE proposal_keys;
      ALTER TABLE consultation_events DROP COLUMN kind;
      DELETE FROM held_times h USING consultations c
        WHERE h.owner_id = c.id AND c.state = 'CONFIRMED' AND h.starts_at <> c.starts_at;
      UPDATE consultations SET proposed_times = NULL, proposal_expires_at = NULL WHERE state = 'CONFIRMED';
      ALTER TABLE consultations DROP CONSTRAINT only_what_is_open_has_times_proposed,
        DROP COLUMN proposed_by, DROP COLUMN patient_proposals_made,
        ADD CONSTRAINT only_a_request_has_times_proposed CHECK (proposed_times IS NULL OR state = 'REQUESTED');
    `);
  }
}
