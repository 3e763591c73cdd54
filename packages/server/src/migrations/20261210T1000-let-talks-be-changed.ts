import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Practitioners change what they offer, and whoever was promised a talk keeps what was promised. So a row of
 * consultation_types is terms that never become others: new terms are another row in its place. What is offered is said
 * once, by a view, and search reads nothing else.
 */
export class LetTalksBeChanged implements MigrationInterface {
  name = 'LetTalksBeChanged1796896800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      ALTER TABLE consultation_types
        -- STOPPED: not offered for now. FORMER: another row has taken its place, and it stays for who was promised it.
        ADD COLUMN state text NOT NULL DEFAULT 'OFFERED' CHECK (state IN ('OFFERED', 'STOPPED', 'FORMER')),
        ADD COLUMN followed_by uuid REFERENCES consultation_types,
        ADD CONSTRAINT only_former_types_are_followed CHECK ((state = 'FORMER') = (followed_by IS NOT NULL));
      CREATE INDEX consultation_types_followed ON consultation_types (followed_by) WHERE followed_by IS NOT NULL;

      -- In person only where the listing says that they work.
      CREATE VIEW offered_consultation_types AS
        SELECT t.id, t.practitioner_id, t.mode, t.location_id, t.horizon_days
        FROM consultation_types t
        WHERE t.state = 'OFFERED'
          AND (t.location_id IS NULL OR EXISTS (
            SELECT FROM practitioner_locations pl
            WHERE pl.practitioner_id = t.practitioner_id AND pl.location_id = t.location_id));

      ${await functionsReading(runner, 'consultation_types', 'offered_consultation_types')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${await functionsReading(runner, 'offered_consultation_types', 'consultation_types')}
      DROP VIEW offered_consultation_types;
      ALTER TABLE consultation_types DROP COLUMN followed_by, DROP COLUMN state;
    `);
  }
}

const OF_SEARCH = ['search_care_rows', 'search_talk_rows'];

/** The functions as they are, but for the table that they read types from. */
async function functionsReading(runner: QueryRunner, before: string, after: string): Promise<string> {
  const found = (await runner.query(
    `SELECT proname AS name, pg_get_functiondef(oid) AS text FROM pg_proc WHERE proname = ANY ($1) ORDER BY proname`,
    [OF_SEARCH],
  )) as { name: string; text: string }[];
  const changed = found.map(({ name, text }) => {
    const parts = text.split(new RegExp(`\\b${before} t\\b`, 'u'));
    if (parts.length !== 2) throw new Error(`${name} reads types in another way than it did.`);
    return `${parts.join(`${after} t`)};`;
  });
  if (changed.length !== OF_SEARCH.length) throw new Error('Search has other functions than it had.');
  return changed.join('\n');
}
