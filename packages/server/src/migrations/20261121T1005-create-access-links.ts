import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may come in by a private link. The link itself is not here: it is derived from these columns and a key. */
export class CreateAccessLinks implements MigrationInterface {
  name = 'CreateAccessLinks1795255500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE access_links (
        -- Opaque: the thing the link opens.
        subject_id uuid NOT NULL,
        role text NOT NULL CHECK (role IN ('PATIENT', 'PRACTITIONER')),
        -- Counting up makes every link given out before worthless.
        generation integer NOT NULL DEFAULT 1 CHECK (generation > 0),
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        PRIMARY KEY (subject_id, role)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE access_links`);
  }
}
