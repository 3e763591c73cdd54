import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Listings that could be taken for one another, found without comparing each with each. */
export class CreateLookAlikes implements MigrationInterface {
  name = 'CreateLookAlikes1796724000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';

      -- Worked out of what a published listing says: made anew at any time.
      CREATE TABLE listing_looks (
        practitioner_id uuid PRIMARY KEY REFERENCES practitioners ON DELETE CASCADE,
        looks text[] NOT NULL,
        -- By which version of the rule.
        rule smallint NOT NULL,
        -- The import that last said something new about the number's entry in the registry; null: it has no entry.
        entry_import uuid
      );
      CREATE INDEX listing_looks_by_look ON listing_looks USING gin (looks);
      CREATE INDEX licenses_by_number ON licenses (jurisdiction, upper(regexp_replace(number, '[^A-Za-z0-9]', '', 'g')))
        WHERE number IS NOT NULL;

      CREATE TABLE listing_look_alikes (
        id uuid PRIMARY KEY,
        -- The one that came second, or whose change made them alike.
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        other_id uuid REFERENCES practitioners ON DELETE CASCADE,
        -- Instead of another listing: an entry of the registry.
        npi text,
        reasons text[] NOT NULL,
        -- Of the names and numbers that were compared: settled once, it is settled while they stay.
        compared text NOT NULL,
        found_at timestamptz NOT NULL,
        -- GONE: they are not alike any more.
        state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'DIFFERENT', 'GONE')),
        CONSTRAINT a_listing_is_compared_with_one_thing CHECK ((other_id IS NULL) = (npi IS NOT NULL)),
        CONSTRAINT nobody_is_their_own_look_alike CHECK (practitioner_id <> other_id)
      );
      CREATE UNIQUE INDEX look_alikes_are_told_once
        ON listing_look_alikes (least(practitioner_id, other_id), greatest(practitioner_id, other_id)) WHERE other_id IS NOT NULL;
      CREATE UNIQUE INDEX a_number_of_somebody_else_is_told_once ON listing_look_alikes (practitioner_id) WHERE other_id IS NULL;
      CREATE INDEX listing_look_alikes_by_practitioner ON listing_look_alikes (practitioner_id);
      CREATE INDEX listing_look_alikes_by_other ON listing_look_alikes (other_id);
      CREATE INDEX listing_look_alikes_by_state ON listing_look_alikes (state, found_at, id);

      CREATE TABLE listing_look_alike_events (
        id uuid PRIMARY KEY,
        look_alike_id uuid NOT NULL REFERENCES listing_look_alikes ON DELETE CASCADE,
        at timestamptz NOT NULL,
        operator_id uuid REFERENCES accounts ON DELETE SET NULL,
        decision text NOT NULL,
        reason text NOT NULL,
        -- In the operator's own words: encrypted.
        note bytea
      );
      CREATE INDEX listing_look_alike_events_by_item ON listing_look_alike_events (look_alike_id, at);
      CREATE INDEX listing_look_alike_events_by_operator ON listing_look_alike_events (operator_id);

      -- Why an operator looks at a draft first.
      ALTER TABLE listing_reviews ADD COLUMN cause text NOT NULL DEFAULT 'WORDING' CHECK (cause IN ('WORDING', 'LOOK_ALIKE'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE listing_reviews DROP COLUMN cause;
      DROP TABLE listing_look_alike_events, listing_look_alikes, listing_looks;
      DROP INDEX licenses_by_number;
    `);
  }
}
