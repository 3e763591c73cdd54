import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every capability writes besides its own rows: the change log, owed mails, the audit log. */
export class CreatePlatform implements MigrationInterface {
  name = 'CreatePlatform1795255200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE EXTENSION IF NOT EXISTS unaccent;

      CREATE TABLE settings (
        name text PRIMARY KEY,
        value text NOT NULL
      );

      CREATE TABLE changes (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
        at timestamptz NOT NULL,
        kind text NOT NULL,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL
      );
      CREATE INDEX changes_in_safe_order ON changes (xid, id);

      CREATE TABLE change_positions (
        follower text PRIMARY KEY,
        xid xid8 NOT NULL DEFAULT '0',
        id bigint NOT NULL DEFAULT 0
      );

      CREATE TABLE outbox (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        subject_id uuid NOT NULL,
        parameters jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL,
        not_before timestamptz NOT NULL,
        leased_until timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        sent_at timestamptz,
        failed_at timestamptz,
        last_error text
      );
      CREATE INDEX outbox_due ON outbox (not_before) WHERE sent_at IS NULL AND failed_at IS NULL;
      CREATE INDEX outbox_by_subject ON outbox (subject_id);

      CREATE TABLE audit_entries (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        actor_kind text NOT NULL,
        actor_id uuid,
        action text NOT NULL,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL
      );
      CREATE INDEX audit_entries_by_subject ON audit_entries (subject_kind, subject_id, at);

      CREATE FUNCTION audit_entries_only_grow() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'audit entries are never changed or removed'; END $$;
      CREATE TRIGGER audit_entries_only_grow BEFORE UPDATE OR DELETE ON audit_entries
        FOR EACH ROW EXECUTE FUNCTION audit_entries_only_grow();

      -- Letters as people type them: "Gonzalez" finds "González". The two-argument form alone is safe in an index.
      CREATE FUNCTION fold(value text) RETURNS text
        LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
        RETURN lower(public.unaccent('public.unaccent'::regdictionary, value));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION fold(text);
      DROP TABLE audit_entries, outbox, change_positions, changes, settings;
      DROP FUNCTION audit_entries_only_grow();
    `);
  }
}
