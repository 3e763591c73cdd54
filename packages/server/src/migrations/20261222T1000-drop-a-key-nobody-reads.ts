import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since both sides move a talk, what was sent under which key stands in proposal_keys: no version that may still run reads this. */
export class DropAKeyNobodyReads implements MigrationInterface {
  name = 'DropAKeyNobodyReads1797933600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query(`ALTER TABLE consultations DROP COLUMN proposal_key_hash`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE consultations ADD COLUMN proposal_key_hash bytea`);
  }
}
