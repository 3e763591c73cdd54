import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A patient's own requests are found by the address that their codes confirmed. */
export class IndexConfirmedContacts implements MigrationInterface {
  name = 'IndexConfirmedContacts1795954500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE INDEX consultations_by_confirmed_contact ON consultations (contact_hash)
        WHERE email_confirmed_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX consultations_by_confirmed_contact`);
  }
}
