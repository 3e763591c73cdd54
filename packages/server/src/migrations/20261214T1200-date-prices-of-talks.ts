import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A price is dated, of a first talk as well. Of those of before nobody knows the day: it stays empty until it is confirmed. */
export class DatePricesOfTalks implements MigrationInterface {
  name = 'DatePricesOfTalks1797249600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      ALTER TABLE consultation_types ADD COLUMN price_confirmed_on date,
        ADD CONSTRAINT a_day_is_of_a_price CHECK (price_confirmed_on IS NULL OR price IS NOT NULL) NOT VALID;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE consultation_types DROP COLUMN price_confirmed_on`);
  }
}
