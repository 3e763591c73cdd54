import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which account a listing answers to, and how its verified address is found by somebody who proved to have it. */
export class CreateListingControllers implements MigrationInterface {
  name = 'CreateListingControllers1795942800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';

      CREATE TABLE listing_controllers (
        practitioner_id uuid PRIMARY KEY REFERENCES practitioners ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
        since timestamptz NOT NULL
      );
      CREATE INDEX listing_controllers_by_account ON listing_controllers (account_id);

      -- Keyed hash: equal for equal addresses. No statement here can work it out of the ciphertext, so rows from before,
      -- or from an older version that is still running, are given theirs by a sweep.
      ALTER TABLE practitioners ADD COLUMN contact_email_hash bytea;
      CREATE INDEX practitioners_by_contact_email ON practitioners (contact_email_hash);
      CREATE INDEX practitioners_without_contact_email_hash ON practitioners (id)
        WHERE contact_email IS NOT NULL AND contact_email_hash IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE practitioners DROP COLUMN contact_email_hash;
      DROP TABLE listing_controllers;
    `);
  }
}
