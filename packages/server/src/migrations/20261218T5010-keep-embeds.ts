import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What partners' pages load by a hash answers at its address for long after a newer one came. */
export class KeepEmbeds implements MigrationInterface {
  name = 'KeepEmbeds1797732600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE embed_files (
        name text NOT NULL CHECK (name ~ '^[a-z]+(-[a-z]+)*$'),
        hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{16}$'),
        body bytea NOT NULL CONSTRAINT an_embed_is_small CHECK (length(body) <= 262144),
        newest_until timestamptz NOT NULL,
        PRIMARY KEY (name, hash)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE embed_files`);
  }
}
