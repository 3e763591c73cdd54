import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the two sides of a consultation write to each other: the words encrypted, and gone with the answers. */
export class KeepMessages implements MigrationInterface {
  name = 'KeepMessages1797332400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE consultation_messages (
        id uuid PRIMARY KEY,
        consultation_id uuid NOT NULL REFERENCES consultations,
        position integer NOT NULL,
        at timestamptz NOT NULL,
        by text NOT NULL CHECK (by IN ('PATIENT', 'PRACTITIONER')),
        -- By which share somebody wrote for the practitioner.
        share_id uuid REFERENCES listing_shares ON DELETE SET NULL,
        -- A ciphertext, bound to its row.
        words bytea NOT NULL,
        -- Keyed hashes of the key it was sent with, and of what was sent.
        key_hash bytea NOT NULL,
        input_hash bytea NOT NULL,
        CONSTRAINT messages_have_one_order UNIQUE (consultation_id, position),
        CONSTRAINT a_message_is_sent_once UNIQUE (consultation_id, by, key_hash),
        CONSTRAINT patients_write_by_no_share CHECK (by = 'PRACTITIONER' OR share_id IS NULL)
      );
      CREATE INDEX consultation_messages_by_share ON consultation_messages (share_id) WHERE share_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE consultation_messages`);
  }
}
