import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when no cell is wrapped by a key: the worker stops looking for what is left of it. */
export class NoticeEmptiedKeys implements MigrationInterface {
  name = 'NoticeEmptiedKeys1797340200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE encryption_keys ADD COLUMN emptied_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE encryption_keys DROP COLUMN emptied_at`);
  }
}
