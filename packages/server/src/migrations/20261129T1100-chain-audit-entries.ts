import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each audit entry is chained to the one before it, shortly after it was written: the writer only puts its number into
 * the line of those that wait, so that writers never wait for each other.
 */
export class ChainAuditEntries implements MigrationInterface {
  name = 'ChainAuditEntries1795950000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE audit_entries ADD COLUMN why text
        CONSTRAINT why_is_a_word_of_a_closed_list CHECK (why ~ '^[A-Z][A-Z0-9_]{0,59}$');
      CREATE INDEX audit_entries_by_time ON audit_entries (at, id);
      CREATE INDEX audit_entries_by_actor ON audit_entries (actor_id, at, id);

      CREATE TABLE audit_waiting (
        number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        entry_id uuid NOT NULL
      );
      CREATE FUNCTION audit_entries_wait_for_their_seal() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO audit_waiting (entry_id) VALUES (NEW.id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER audit_entries_wait_for_their_seal AFTER INSERT ON audit_entries
        FOR EACH ROW EXECUTE FUNCTION audit_entries_wait_for_their_seal();
      INSERT INTO audit_waiting (entry_id) SELECT id FROM audit_entries ORDER BY at, id;

      -- No foreign key: its look-ups would need the right to update entries, and a missing entry is what is looked for.
      CREATE TABLE audit_seals (
        place bigint PRIMARY KEY CHECK (place > 0),
        entry_id uuid NOT NULL CONSTRAINT an_entry_is_sealed_once UNIQUE,
        seal bytea NOT NULL CHECK (octet_length(seal) = 32)
      );
      -- The end of the chain. Who seals holds this row.
      CREATE TABLE audit_chain_end (
        is_single boolean PRIMARY KEY DEFAULT true CHECK (is_single),
        place bigint NOT NULL,
        seal bytea
      );
      INSERT INTO audit_chain_end (place) VALUES (0);

      CREATE TRIGGER audit_seals_only_grow BEFORE UPDATE OR DELETE ON audit_seals
        FOR EACH ROW EXECUTE FUNCTION audit_entries_only_grow();
      CREATE TRIGGER audit_entries_are_not_emptied BEFORE TRUNCATE ON audit_entries
        FOR EACH STATEMENT EXECUTE FUNCTION audit_entries_only_grow();
      CREATE TRIGGER audit_seals_are_not_emptied BEFORE TRUNCATE ON audit_seals
        FOR EACH STATEMENT EXECUTE FUNCTION audit_entries_only_grow();
      REVOKE UPDATE, DELETE, TRUNCATE ON audit_entries, audit_seals FROM PUBLIC, CURRENT_USER;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE audit_chain_end, audit_seals, audit_waiting;
      DROP TRIGGER audit_entries_wait_for_their_seal ON audit_entries;
      DROP TRIGGER audit_entries_are_not_emptied ON audit_entries;
      DROP FUNCTION audit_entries_wait_for_their_seal();
      DROP INDEX audit_entries_by_time, audit_entries_by_actor;
      ALTER TABLE audit_entries DROP COLUMN why;
      GRANT UPDATE, DELETE, TRUNCATE ON audit_entries TO CURRENT_USER;
    `);
  }
}
