import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What operators want imported of a file, how far it is, and what it came to. */
export class OrderImports implements MigrationInterface {
  name = 'OrderImports1796983200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import_orders (
        id uuid PRIMARY KEY,
        -- The very file that was looked at when it was ordered.
        file_name text NOT NULL,
        file_size bigint NOT NULL,
        ends_hash text NOT NULL,
        listed_on date NOT NULL,
        -- Slugs of the catalog, and states; none: all of them.
        professions text[] NOT NULL,
        regions text[] NOT NULL,
        is_dry_run boolean NOT NULL,
        -- Gives up an import that is not finished, and begins at the first row.
        starts_over boolean NOT NULL DEFAULT false,
        ordered_at timestamptz NOT NULL,
        ordered_by uuid REFERENCES accounts ON DELETE SET NULL,
        state text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'RUNNING', 'STOPPED', 'FINISHED', 'FAILED')),
        is_stopping boolean NOT NULL DEFAULT false,
        started_at timestamptz,
        ended_at timestamptz,
        -- How often a process began to work on it since somebody last asked for it.
        attempts integer NOT NULL DEFAULT 0,
        position bigint NOT NULL DEFAULT 0,
        rows bigint NOT NULL DEFAULT 0,
        rows_per_second integer,
        seconds_left double precision,
        -- What became of the rows, once it ended; the name of the file of those that were refused.
        counts jsonb,
        refused_file text,
        -- Why it did not come to its end, in a sentence.
        problem text
      );
      CREATE UNIQUE INDEX one_ordered_import_at_a_time ON import_orders ((true)) WHERE state IN ('WAITING', 'RUNNING');
      CREATE INDEX import_orders_by_age ON import_orders (ordered_at DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE import_orders`);
  }
}
