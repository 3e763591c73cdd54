import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents that a partner uploads ahead of asking them stay until a day, however many others come. */
export class KeepPartnersDocuments implements MigrationInterface {
  name = 'KeepPartnersDocuments1797769200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query(`
      ALTER TABLE persisted_documents ADD COLUMN stays_until timestamptz;

      CREATE TABLE partner_documents (
        partner_id uuid NOT NULL REFERENCES partners ON DELETE CASCADE,
        hash text NOT NULL REFERENCES persisted_documents ON DELETE CASCADE,
        operations text NOT NULL CHECK (length(operations) <= 300),
        points integer NOT NULL CHECK (points > 0),
        characters integer NOT NULL CHECK (characters > 0),
        uploaded_at timestamptz NOT NULL,
        PRIMARY KEY (partner_id, hash)
      );
      CREATE INDEX partner_documents_by_hash ON partner_documents (hash);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE partner_documents`);
    await runner.query(`ALTER TABLE persisted_documents DROP COLUMN stays_until`);
  }
}
