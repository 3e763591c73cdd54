import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often a partner's key asked for what is deprecated, by month. */
export class CountDeprecatedUses implements MigrationInterface {
  name = 'CountDeprecatedUses1797768600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query(`
      CREATE TABLE partner_deprecated_uses (
        key_id uuid NOT NULL REFERENCES partner_keys ON DELETE CASCADE,
        month date NOT NULL CHECK (extract(day FROM month) = 1),
        path text NOT NULL CHECK (length(path) BETWEEN 1 AND 300),
        uses bigint NOT NULL CHECK (uses > 0),
        last_on date NOT NULL,
        PRIMARY KEY (key_id, month, path)
      );
      CREATE INDEX partner_deprecated_uses_by_month ON partner_deprecated_uses (month);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE partner_deprecated_uses`);
  }
}
