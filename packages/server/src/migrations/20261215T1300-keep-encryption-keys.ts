import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The keys that wrap data keys, and the one that hashes are derived from, are kept here, wrapped by a root key. */
export class KeepEncryptionKeys implements MigrationInterface {
  name = 'KeepEncryptionKeys1797339600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';

      CREATE TABLE encryption_keys (
        -- What stands in each ciphertext.
        id text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{16}$'),
        purpose text NOT NULL CHECK (purpose IN ('WRAPPING', 'FIRST_FORMAT', 'HASHES')),
        position integer NOT NULL CHECK (position > 0),
        -- The root key that wraps it, by its fingerprint or its name with a key service.
        root_key_id text NOT NULL,
        wrapped bytea NOT NULL,
        made_at timestamptz NOT NULL,
        -- Every process has it by then.
        used_from timestamptz NOT NULL,
        CONSTRAINT keys_of_a_purpose_have_one_order UNIQUE (purpose, position),
        CONSTRAINT hashes_have_one_key CHECK (purpose = 'WRAPPING' OR position = 1)
      );

      -- A record of a check says for ever what it said. Only the key of its evidence may be another: of an envelope
      -- (format 2), the 60 bytes of the wrapped data key; what comes after them stays. Of the first format all is new.
      CREATE OR REPLACE FUNCTION records_of_checks_are_not_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (to_jsonb(OLD) - 'evidence') = (to_jsonb(NEW) - 'evidence')
           AND get_byte(NEW.evidence, 0) = 2
           AND (get_byte(OLD.evidence, 0) = 1
                OR (get_byte(OLD.evidence, 0) = 2 AND substr(NEW.evidence, 70) = substr(OLD.evidence, 70))) THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'records of checks are never changed';
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION records_of_checks_are_not_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'records of checks are never changed'; END $$;
      DROP TABLE encryption_keys;
    `);
  }
}
