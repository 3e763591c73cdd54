import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Private addresses at which calendars read who comes when. The address is not here: it is derived from a row and a key. */
export class CreateCalendarFeeds implements MigrationInterface {
  name = 'CreateCalendarFeeds1795956600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_feeds (
        practitioner_id uuid PRIMARY KEY REFERENCES practitioners ON DELETE CASCADE,
        -- Who made it: the address works while this account controls the listing.
        account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
        -- Counting up makes every address given out before worthless.
        generation integer NOT NULL DEFAULT 1 CHECK (generation > 0),
        made_at timestamptz NOT NULL,
        revoked_at timestamptz,
        last_read_at timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE calendar_feeds`);
  }
}
