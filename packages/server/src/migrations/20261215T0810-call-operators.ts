import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each operator was last told by mail that something at the desk does not wait until tomorrow. */
export class CallOperators implements MigrationInterface {
  name = 'CallOperators1797322200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaint_calls (
        account_id uuid PRIMARY KEY REFERENCES accounts ON DELETE CASCADE,
        called_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE complaint_calls`);
  }
}
