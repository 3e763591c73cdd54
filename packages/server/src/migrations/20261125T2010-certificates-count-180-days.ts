import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A look at the register of certified sites counts for half a year at most, whoever puts it down. */
export class CertificatesCount180Days implements MigrationInterface {
  name = 'CertificatesCount180Days1795637400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE verifications ADD CONSTRAINT a_certificate_is_looked_up_again_within_180_days
        CHECK (subject <> 'REMS_LOCATION' OR recheck_by <= checked_on + 180)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE verifications DROP CONSTRAINT a_certificate_is_looked_up_again_within_180_days
    `);
  }
}
