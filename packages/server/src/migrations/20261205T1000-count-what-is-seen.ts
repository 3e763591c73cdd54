import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often listings were shown and opened, by week: of whom, when and how often, and nothing of who looked. */
export class CountWhatIsSeen implements MigrationInterface {
  name = 'CountWhatIsSeen1796464800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE listing_numbers (
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        -- Its Monday, by the practitioner's clock.
        week date NOT NULL CHECK (extract(isodow FROM week) = 1),
        shown integer NOT NULL DEFAULT 0 CHECK (shown >= 0),
        opened integer NOT NULL DEFAULT 0 CHECK (opened >= 0),
        PRIMARY KEY (practitioner_id, week)
      );
      CREATE INDEX listing_numbers_by_week ON listing_numbers (week);

      -- What a process wrote of its counts, for as long as it may try to write the same again.
      CREATE TABLE counted_batches (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL
      );
      CREATE INDEX counted_batches_by_age ON counted_batches (at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE counted_batches, listing_numbers`);
  }
}
