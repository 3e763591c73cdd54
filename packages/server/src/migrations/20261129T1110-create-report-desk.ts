import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What operators do with a report of something wrong, and which listings they hid. */
export class CreateReportDesk implements MigrationInterface {
  name = 'CreateReportDesk1795950600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX listing_reports_by_state ON listing_reports (state, at, id);

      -- Erased with its report. The audit log keeps who did what, for good, and nothing of what was written.
      CREATE TABLE listing_report_events (
        id uuid PRIMARY KEY,
        report_id uuid NOT NULL REFERENCES listing_reports ON DELETE CASCADE,
        at timestamptz NOT NULL,
        operator_id uuid REFERENCES accounts ON DELETE SET NULL,
        decision text NOT NULL CHECK (decision IN ('CLOSE', 'REOPEN', 'HIDE_LISTING', 'SHOW_LISTING')),
        reason text,
        -- In the operator's own words: encrypted.
        note bytea
      );
      CREATE INDEX listing_report_events_by_report ON listing_report_events (report_id, at);
      CREATE INDEX listing_report_events_by_operator ON listing_report_events (operator_id);

      CREATE TABLE listing_hidings (
        practitioner_id uuid PRIMARY KEY REFERENCES practitioners ON DELETE CASCADE,
        since timestamptz NOT NULL,
        reason text NOT NULL,
        -- What the listing is again once it is shown.
        former_state text NOT NULL CHECK (former_state IN ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'PAUSED'))
      );
      -- Whoever runs the listing goes on with it meanwhile, and nobody sees it: what they make of it is what it will be.
      CREATE FUNCTION hidden_listings_stay_hidden() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE listing_hidings SET former_state = NEW.state WHERE practitioner_id = NEW.id;
        IF FOUND THEN NEW.state := 'HIDDEN'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER hidden_listings_stay_hidden BEFORE UPDATE OF state ON practitioners
        FOR EACH ROW WHEN (OLD.state = 'HIDDEN' AND NEW.state <> 'HIDDEN')
        EXECUTE FUNCTION hidden_listings_stay_hidden();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER hidden_listings_stay_hidden ON practitioners;
      DROP FUNCTION hidden_listings_stay_hidden();
      DROP TABLE listing_hidings, listing_report_events;
      DROP INDEX listing_reports_by_state;
    `);
  }
}
