import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the national registry lists about people, as it was imported. No listing, and never part of the directory. */
export class CreateRegistry implements MigrationInterface {
  name = 'CreateRegistry1795860000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE registry_imports (
        id uuid PRIMARY KEY,
        file_name text NOT NULL,
        file_size bigint NOT NULL,
        -- Of how the file begins and ends, to recognise it by; read_hash is of everything up to position.
        ends_hash text NOT NULL,
        listed_on date NOT NULL,
        taxonomy_codes text[] NOT NULL,
        regions text[] NOT NULL,
        state text NOT NULL DEFAULT 'UNFINISHED' CHECK (state IN ('UNFINISHED', 'FINISHED', 'GIVEN_UP')),
        position bigint NOT NULL DEFAULT 0,
        read_hash text NOT NULL DEFAULT '',
        counts jsonb NOT NULL,
        started_at timestamptz NOT NULL,
        finished_at timestamptz
      );
      CREATE UNIQUE INDEX one_import_is_unfinished ON registry_imports (state) WHERE state = 'UNFINISHED';

      CREATE TABLE registry_entries (
        npi text PRIMARY KEY CHECK (npi ~ '^[12][0-9]{9}$'),
        given_name text NOT NULL,
        middle_name text,
        family_name text NOT NULL,
        name_suffix text,
        credentials text,
        other_given_name text,
        other_family_name text,
        -- Where they practise; a null region is outside the United States.
        city text,
        region text,
        postal_code text,
        phone text,
        -- [{code, licenseNumber, licenseState, isPrimary}] as listed.
        taxonomies jsonb NOT NULL,
        enumerated_on date,
        updated_on date,
        deactivated_on date,
        -- The import that last found something new about them. Imports are never deleted, and each row is written in
        -- one transaction with its import's; a reference checked row by row would take a third of the writing time.
        import_id uuid NOT NULL
      );

      -- Who asked not to be listed. Their entry is gone, and no import brings it back.
      CREATE TABLE registry_takedowns (
        npi text PRIMARY KEY CHECK (npi ~ '^[12][0-9]{9}$'),
        id uuid NOT NULL,
        requested_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE registry_takedowns, registry_entries, registry_imports`);
  }
}
