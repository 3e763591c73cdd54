import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The public directory as files in the formats of other worlds, made by a worker and kept. */
export class CreateOpenData implements MigrationInterface {
  name = 'CreateOpenData1797537600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One subject is made at a time and whole: a state, or one export of the whole directory.
      CREATE TABLE open_data_makings (
        subject text PRIMARY KEY,
        due_at timestamptz NOT NULL,
        -- What takes long is not made again at once, however much changes.
        not_before timestamptz NOT NULL,
        made_at timestamptz
      )`);
    await runner.query(`
      CREATE TABLE open_data_files (
        name text PRIMARY KEY,
        subject text NOT NULL,
        kind text NOT NULL,
        -- As the postal service writes them: what a reader of one state asks for.
        states text[] NOT NULL,
        version uuid NOT NULL,
        sha256 text NOT NULL,
        lines integer NOT NULL,
        parts integer NOT NULL,
        compressed_bytes bigint NOT NULL,
        changed_at timestamptz NOT NULL
      )`);
    await runner.query(`
      -- The compressed text of a version, in order. The version before stays for those who are reading it.
      CREATE TABLE open_data_parts (
        version uuid NOT NULL,
        part integer NOT NULL,
        file text NOT NULL,
        body bytea NOT NULL,
        PRIMARY KEY (version, part)
      )`);
    await runner.query(`ALTER TABLE open_data_parts ALTER COLUMN body SET STORAGE EXTERNAL`);
    await runner.query(`CREATE INDEX open_data_parts_by_file ON open_data_parts (file)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE open_data_parts, open_data_files, open_data_makings`);
  }
}
