import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A practitioner asks a colleague whether both listings may name each other; what came of it, and until when it counts. */
export class AskColleagues implements MigrationInterface {
  name = 'AskColleagues1796979600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      -- Null: from before it was asked for here.
      ALTER TABLE care_team_members ADD COLUMN since timestamptz;
      CREATE INDEX care_team_members_by_member ON care_team_members (member_id);

      CREATE TABLE care_team_asks (
        id uuid NOT NULL UNIQUE,
        from_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        to_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        state text NOT NULL CHECK (state IN ('OPEN', 'DECLINED', 'WITHDRAWN')),
        -- When it came to this state.
        at timestamptz NOT NULL,
        -- When whoever is asked was last written to.
        told_at timestamptz NOT NULL,
        -- From then on it is as if it had never been.
        until timestamptz NOT NULL,
        PRIMARY KEY (from_id, to_id),
        CONSTRAINT nobody_asks_themselves CHECK (from_id <> to_id)
      );
      CREATE INDEX care_team_asks_by_asked ON care_team_asks (to_id);
      CREATE INDEX care_team_asks_by_end ON care_team_asks (until);
      CREATE UNIQUE INDEX between_two_one_asks_the_other ON care_team_asks (least(from_id, to_id), greatest(from_id, to_id))
        WHERE state <> 'WITHDRAWN';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE care_team_asks;
      DROP INDEX care_team_members_by_member;
      ALTER TABLE care_team_members DROP COLUMN since;
    `);
  }
}
