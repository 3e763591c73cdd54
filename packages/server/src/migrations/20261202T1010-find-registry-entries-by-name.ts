import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody finds the registry's entry about themselves by their family name, or by the one they had before. */
export class FindRegistryEntriesByName implements MigrationInterface {
  name = 'FindRegistryEntriesByName1796206200000';

  /** Nobody but an import writes entries: it waits for the seconds this takes, and nobody else is held up. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE INDEX registry_entries_by_family_name ON registry_entries (upper(family_name));
      CREATE INDEX registry_entries_by_other_family_name ON registry_entries (upper(other_family_name))
        WHERE other_family_name IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX registry_entries_by_family_name, registry_entries_by_other_family_name`);
  }
}
