import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who hid a listing, and what its practitioner says against it. */
export class CreateAppeals implements MigrationInterface {
  name = 'CreateAppeals1796033400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';

      ALTER TABLE listing_hidings ADD COLUMN hidden_by uuid REFERENCES accounts ON DELETE SET NULL;
      UPDATE listing_hidings h SET hidden_by = (
        SELECT e.operator_id FROM listing_report_events e JOIN listing_reports r ON r.id = e.report_id
        WHERE r.practitioner_id = h.practitioner_id AND e.decision = 'HIDE_LISTING' ORDER BY e.at DESC LIMIT 1);
      CREATE INDEX listing_hidings_by_operator ON listing_hidings (hidden_by);

      CREATE TABLE listing_appeals (
        id uuid PRIMARY KEY,
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        -- Who wrote it; null once their account is gone.
        account_id uuid REFERENCES accounts ON DELETE SET NULL,
        sent_at timestamptz NOT NULL,
        -- Why it should be shown again: encrypted.
        words bytea NOT NULL,
        -- What it is against: the row of the hiding is gone once the listing is shown.
        hidden_since timestamptz NOT NULL,
        hidden_because text NOT NULL,
        hidden_by uuid REFERENCES accounts ON DELETE SET NULL,
        -- ENDED: shown again by another road, before this was decided.
        state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'GRANTED', 'REFUSED', 'ENDED')),
        decided_at timestamptz,
        decided_by uuid REFERENCES accounts ON DELETE SET NULL,
        why text,
        -- For the practitioner to read: encrypted.
        answer bytea,
        CONSTRAINT an_appeal_is_open_until_it_is_decided CHECK ((state = 'OPEN') = (decided_at IS NULL)),
        CONSTRAINT whoever_hid_a_listing_decides_no_appeal_about_it CHECK (decided_by <> hidden_by)
      );
      CREATE UNIQUE INDEX one_open_appeal_per_listing ON listing_appeals (practitioner_id) WHERE state = 'OPEN';
      CREATE INDEX listing_appeals_by_practitioner ON listing_appeals (practitioner_id, sent_at);
      CREATE INDEX listing_appeals_that_wait ON listing_appeals (sent_at, id) WHERE state = 'OPEN';
      CREATE INDEX listing_appeals_by_account ON listing_appeals (account_id);
      CREATE INDEX listing_appeals_by_hider ON listing_appeals (hidden_by);
      CREATE INDEX listing_appeals_by_operator ON listing_appeals (decided_by);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE listing_appeals;
      ALTER TABLE listing_hidings DROP COLUMN hidden_by;
    `);
  }
}
