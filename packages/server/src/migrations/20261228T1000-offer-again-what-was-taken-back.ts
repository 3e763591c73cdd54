import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A time that was taken from somebody before they could answer may be offered to them once more. */
export class OfferAgainWhatWasTakenBack implements MigrationInterface {
  name = 'OfferAgainWhatWasTakenBack1798452000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query(`
      CREATE UNIQUE INDEX a_time_is_left_to_somebody_once ON waiting_list_offers (entry_id, starts_at)
        WHERE state <> 'WITHDRAWN';
      CREATE INDEX waiting_list_offers_of_entry ON waiting_list_offers (entry_id, starts_at);
      ALTER TABLE waiting_list_offers DROP CONSTRAINT a_time_is_offered_to_somebody_once
    `);
  }

  /** Of what was offered twice, the later row stays. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM waiting_list_offers o WHERE state = 'WITHDRAWN' AND EXISTS (
        SELECT FROM waiting_list_offers e WHERE e.entry_id = o.entry_id AND e.starts_at = o.starts_at
          AND (e.state <> 'WITHDRAWN' OR e.id > o.id));
      ALTER TABLE waiting_list_offers ADD CONSTRAINT a_time_is_offered_to_somebody_once UNIQUE (entry_id, starts_at);
      DROP INDEX waiting_list_offers_of_entry;
      DROP INDEX a_time_is_left_to_somebody_once
    `);
  }
}
