import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations that query the directory, what they agreed to, and their keys. */
export class CreatePartners implements MigrationInterface {
  name = 'CreatePartners1797501600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query(`
      CREATE TABLE partners (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL UNIQUE REFERENCES accounts ON DELETE CASCADE,
        organisation text NOT NULL CHECK (length(organisation) BETWEEN 1 AND 120),
        site text NOT NULL CHECK (length(site) BETWEEN 1 AND 200),
        purpose text NOT NULL CHECK (length(purpose) BETWEEN 1 AND 1000),
        joined_at timestamptz NOT NULL,
        live text NOT NULL DEFAULT 'NOT_ASKED' CHECK (live IN ('NOT_ASKED', 'ASKED', 'APPROVED', 'REFUSED', 'ENDED')),
        live_asked_at timestamptz,
        live_decided_at timestamptz,
        live_decided_by uuid REFERENCES accounts ON DELETE SET NULL,
        live_reason text,
        CONSTRAINT live_keys_are_asked_for_first CHECK (live = 'NOT_ASKED' OR live_asked_at IS NOT NULL),
        CONSTRAINT a_decision_has_its_instant CHECK (live IN ('NOT_ASKED', 'ASKED') OR live_decided_at IS NOT NULL)
      );
      CREATE INDEX partners_by_live ON partners (live, live_asked_at, id);
      CREATE INDEX partners_by_decider ON partners (live_decided_by) WHERE live_decided_by IS NOT NULL;

      -- A consent is a record: which text, and when. The text itself is of the code and never edited.
      CREATE TABLE partner_agreements (
        partner_id uuid NOT NULL REFERENCES partners ON DELETE CASCADE,
        version text NOT NULL,
        agreed_at timestamptz NOT NULL,
        PRIMARY KEY (partner_id, version)
      );

      CREATE TABLE partner_keys (
        id uuid PRIMARY KEY,
        partner_id uuid NOT NULL REFERENCES partners ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('TEST', 'LIVE', 'PUBLISHABLE')),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
        secret_hash bytea NOT NULL UNIQUE CHECK (length(secret_hash) = 32),
        ending text NOT NULL CHECK (length(ending) = 4),
        scopes text[] NOT NULL CHECK (cardinality(scopes) > 0
          AND scopes <@ ARRAY['directory:read', 'availability:read', 'consultations:refer', 'webhooks:manage']),
        origins text[] NOT NULL CHECK (cardinality(origins) <= 10),
        made_at timestamptz NOT NULL,
        expires_at timestamptz,
        last_used_on date,
        revoked_at timestamptz,
        CONSTRAINT a_publishable_key_is_bound_and_only_reads CHECK (kind <> 'PUBLISHABLE'
          OR (cardinality(origins) > 0 AND scopes <@ ARRAY['directory:read', 'availability:read']))
      );
      CREATE INDEX partner_keys_by_partner ON partner_keys (partner_id, made_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE partner_keys, partner_agreements, partners`);
  }
}
