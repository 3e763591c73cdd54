import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Other times that a practitioner proposes instead of the one asked for: held until the patient answers or they run out. */
export class KeepTimeProposals implements MigrationInterface {
  name = 'KeepTimeProposals1796066400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE consultations
        ADD COLUMN proposed_times timestamptz[],
        ADD COLUMN proposal_expires_at timestamptz,
        ADD COLUMN proposals_made smallint NOT NULL DEFAULT 0,
        -- Keyed hash of what was sent with the proposal: the same form again proposes nothing twice.
        ADD COLUMN proposal_key_hash bytea,
        ADD CONSTRAINT a_proposal_names_up_to_three_times
          CHECK ((proposed_times IS NULL) = (proposal_expires_at IS NULL) AND cardinality(proposed_times) BETWEEN 1 AND 3),
        ADD CONSTRAINT only_a_request_has_times_proposed CHECK (proposed_times IS NULL OR state = 'REQUESTED'),
        ADD CONSTRAINT times_are_proposed_three_times_at_most CHECK (proposals_made BETWEEN 0 AND 3);
      CREATE INDEX consultations_with_a_proposal ON consultations (proposal_expires_at)
        WHERE proposal_expires_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE consultations DROP COLUMN proposed_times, DROP COLUMN proposal_expires_at,
        DROP COLUMN proposals_made, DROP COLUMN proposal_key_hash
    `);
  }
}
