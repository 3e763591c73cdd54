import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Partners are told what became of listings, at addresses of theirs, and read how that went. */
export class CreateWebhooks implements MigrationInterface {
  name = 'CreateWebhooks1797696000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';

      CREATE TABLE webhook_endpoints (
        id uuid PRIMARY KEY,
        partner_id uuid NOT NULL REFERENCES partners ON DELETE CASCADE,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
        -- An address may hold what opens it: encrypted.
        address bytea NOT NULL,
        events text[] NOT NULL CHECK (cardinality(events) > 0 AND events <@ ARRAY['listing.published', 'listing.changed',
          'listing.hidden', 'availability.changed', 'verification.changed']),
        made_at timestamptz NOT NULL,
        -- Since when nothing was taken there; null: the last was, or nothing was sent.
        failing_since timestamptz,
        paused_at timestamptz,
        paused_because text CHECK (paused_because IN ('PARTNER', 'FAILING', 'GONE')),
        CONSTRAINT a_pause_has_its_reason CHECK ((paused_at IS NULL) = (paused_because IS NULL)),
        CONSTRAINT webhooks_of_a_partner_have_names UNIQUE (partner_id, name)
      );

      CREATE TABLE webhook_secrets (
        id uuid PRIMARY KEY,
        endpoint_id uuid NOT NULL REFERENCES webhook_endpoints ON DELETE CASCADE,
        secret bytea NOT NULL,
        made_at timestamptz NOT NULL,
        -- Until when it signs beside the one that follows it; null: it is the one in use.
        ends_at timestamptz
      );
      CREATE UNIQUE INDEX a_webhook_has_one_secret_in_use ON webhook_secrets (endpoint_id) WHERE ends_at IS NULL;
      CREATE UNIQUE INDEX a_webhook_has_one_secret_that_ends ON webhook_secrets (endpoint_id) WHERE ends_at IS NOT NULL;

      -- Given out while whoever writes holds the others off, so messages of a listing are seen in their order.
      CREATE SEQUENCE webhook_positions;
      CREATE TABLE webhook_messages (
        id uuid PRIMARY KEY,
        position bigint NOT NULL UNIQUE,
        endpoint_id uuid NOT NULL REFERENCES webhook_endpoints ON DELETE CASCADE,
        -- Not a reference: that a listing is gone is told when it is. Null: of an event that is sent to try things out.
        practitioner_id uuid,
        type text NOT NULL,
        told_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'DELIVERED', 'GIVEN_UP')),
        -- Of the tries since trying_since; each lease counts one, so the count tells whose a lease is.
        tries smallint NOT NULL DEFAULT 0,
        trying_since timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        leased_until timestamptz,
        finished_at timestamptz,
        CONSTRAINT what_waits_is_not_finished CHECK ((state = 'WAITING') = (finished_at IS NULL)),
        CONSTRAINT only_a_test_is_about_nobody CHECK ((practitioner_id IS NULL) = (type = 'webhook.test'))
      );
      CREATE INDEX webhook_messages_by_endpoint ON webhook_messages (endpoint_id, position);
      CREATE INDEX webhook_messages_due ON webhook_messages (endpoint_id, due_at) WHERE state = 'WAITING';
      CREATE INDEX webhook_messages_in_order ON webhook_messages (endpoint_id, practitioner_id, position)
        WHERE state = 'WAITING';
      CREATE INDEX webhook_messages_by_age ON webhook_messages (finished_at) WHERE state <> 'WAITING';

      CREATE TABLE webhook_attempts (
        id uuid PRIMARY KEY,
        message_id uuid NOT NULL REFERENCES webhook_messages ON DELETE CASCADE,
        at timestamptz NOT NULL,
        milliseconds integer NOT NULL,
        -- Of the answer; null: there was none, and trouble says why.
        status smallint,
        trouble text CHECK (trouble IN ('NO_SUCH_PLACE', 'NOT_SECURE', 'NO_ANSWER', 'TOO_SLOW')),
        -- The beginning of the answer's body, encrypted: whatever it is, it is theirs.
        answer bytea,
        CONSTRAINT an_attempt_has_a_status_or_a_trouble CHECK ((status IS NULL) = (trouble IS NOT NULL))
      );
      CREATE INDEX webhook_attempts_by_message ON webhook_attempts (message_id, at);

      -- Whose free times changed and are told of soon, once for all that changed meanwhile.
      CREATE TABLE webhook_free_times (
        practitioner_id uuid PRIMARY KEY,
        is_pending boolean NOT NULL,
        due_at timestamptz NOT NULL,
        told_at timestamptz
      );
      CREATE INDEX webhook_free_times_due ON webhook_free_times (is_pending, due_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE webhook_free_times, webhook_attempts, webhook_messages, webhook_secrets, webhook_endpoints;
      DROP SEQUENCE webhook_positions;
      DELETE FROM change_positions WHERE follower = 'partners.webhook-free-times';
    `);
  }
}
