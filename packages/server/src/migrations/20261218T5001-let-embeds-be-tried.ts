import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A publishable key that opens invented listings: whoever waits for a yes can try an embed on their own page. */
export class LetEmbedsBeTried implements MigrationInterface {
  name = 'LetEmbedsBeTried1797732060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query(`
      ALTER TABLE partner_keys
        DROP CONSTRAINT partner_keys_kind_check,
        DROP CONSTRAINT a_publishable_key_is_bound_and_only_reads,
        ADD CONSTRAINT partner_keys_kind_check CHECK (kind IN ('TEST', 'LIVE', 'PUBLISHABLE', 'PUBLISHABLE_TEST')),
        ADD CONSTRAINT a_publishable_key_is_bound_and_only_reads CHECK (kind NOT IN ('PUBLISHABLE', 'PUBLISHABLE_TEST')
          OR (cardinality(origins) > 0 AND scopes <@ ARRAY['directory:read', 'availability:read']));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM partner_keys WHERE kind = 'PUBLISHABLE_TEST'`);
    await runner.query(`
      ALTER TABLE partner_keys
        DROP CONSTRAINT partner_keys_kind_check,
        DROP CONSTRAINT a_publishable_key_is_bound_and_only_reads,
        ADD CONSTRAINT partner_keys_kind_check CHECK (kind IN ('TEST', 'LIVE', 'PUBLISHABLE')),
        ADD CONSTRAINT a_publishable_key_is_bound_and_only_reads CHECK (kind <> 'PUBLISHABLE'
          OR (cardinality(origins) > 0 AND scopes <@ ARRAY['directory:read', 'availability:read']));
    `);
  }
}
