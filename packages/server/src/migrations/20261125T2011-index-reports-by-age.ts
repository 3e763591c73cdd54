import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What visitors said is wrong is erased by its age. */
export class IndexReportsByAge implements MigrationInterface {
  name = 'IndexReportsByAge1795637460000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX listing_reports_by_age ON listing_reports (at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX listing_reports_by_age`);
  }
}
