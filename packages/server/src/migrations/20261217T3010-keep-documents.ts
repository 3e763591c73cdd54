import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A document that was sent once is asked for by its hash from then on, whichever process answers. */
export class KeepDocuments implements MigrationInterface {
  name = 'KeepDocuments1797574200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE persisted_documents (
        hash text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
        document text NOT NULL CONSTRAINT a_persisted_document_is_short CHECK (length(document) <= 32768),
        kept_at timestamptz NOT NULL
      );
      CREATE INDEX persisted_documents_by_age ON persisted_documents (kept_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE persisted_documents`);
  }
}
