import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reference data the guides and every label come from, and the dated rules that operators keep. */
export class CreateCatalog implements MigrationInterface {
  name = 'CreateCatalog1795255800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE delivery_methods (
        slug text PRIMARY KEY,
        position smallint NOT NULL,
        name text NOT NULL,
        route text NOT NULL,
        summary text NOT NULL,
        product text NOT NULL CHECK (product IN ('APPROVED_DRUG', 'COMPOUNDED')),
        session_minutes_from integer NOT NULL CHECK (session_minutes_from > 0),
        session_minutes_to integer NOT NULL,
        observation_minutes integer NOT NULL CHECK (observation_minutes >= 0),
        monitoring text[] NOT NULL,
        settings text[] NOT NULL CHECK (settings <@ '{CLINIC,REMS_CERTIFIED_SITE,HOME_SUPERVISED_REMOTELY}'),
        sections jsonb NOT NULL,
        review jsonb NOT NULL,
        CONSTRAINT a_session_ends_after_it_begins CHECK (session_minutes_to >= session_minutes_from),
        CONSTRAINT esketamine_is_never_taken_home
          CHECK (slug <> 'intranasal-esketamine' OR settings = '{REMS_CERTIFIED_SITE}')
      );

      CREATE TABLE conditions (
        slug text PRIMARY KEY,
        position smallint NOT NULL,
        name text NOT NULL,
        summary text NOT NULL,
        evidence text NOT NULL,
        sections jsonb NOT NULL,
        review jsonb NOT NULL
      );

      CREATE TABLE approvals (
        delivery_method text NOT NULL REFERENCES delivery_methods,
        condition text NOT NULL REFERENCES conditions,
        position smallint NOT NULL,
        status text NOT NULL CHECK (status IN ('APPROVED', 'OFF_LABEL', 'OFF_LABEL_COMPOUNDED')),
        limits text,
        PRIMARY KEY (delivery_method, condition),
        CONSTRAINT an_approval_is_never_named_without_its_limits CHECK (status <> 'APPROVED' OR limits IS NOT NULL)
      );

      CREATE TABLE integration_modalities (
        slug text PRIMARY KEY,
        position smallint NOT NULL,
        name text NOT NULL,
        summary text NOT NULL,
        sections jsonb NOT NULL,
        review jsonb NOT NULL
      );

      CREATE TABLE precautions (
        slug text PRIMARY KEY,
        position smallint NOT NULL,
        name text NOT NULL,
        why text NOT NULL,
        review jsonb NOT NULL
      );

      CREATE TABLE precautions_for_methods (
        precaution text NOT NULL REFERENCES precautions,
        delivery_method text NOT NULL REFERENCES delivery_methods,
        position smallint NOT NULL,
        basis text NOT NULL
          CHECK (basis IN ('LABEL_MUST_NOT', 'LABEL_NOT_RECOMMENDED', 'LABEL_CAUTION', 'CLINICAL_PRACTICE')),
        note text NOT NULL,
        PRIMARY KEY (precaution, delivery_method)
      );

      CREATE TABLE side_effects (
        slug text PRIMARY KEY,
        position smallint NOT NULL,
        name text NOT NULL,
        summary text NOT NULL,
        horizon text NOT NULL CHECK (horizon IN ('SHORT_TERM', 'LONG_TERM')),
        what_to_do text NOT NULL,
        review jsonb NOT NULL
      );

      CREATE TABLE care_phases (
        slug text PRIMARY KEY,
        position smallint NOT NULL,
        name text NOT NULL,
        summary text NOT NULL,
        sections jsonb NOT NULL,
        review jsonb NOT NULL
      );

      CREATE TABLE guide_topics (
        slug text PRIMARY KEY,
        position smallint NOT NULL,
        name text NOT NULL,
        summary text NOT NULL,
        sections jsonb NOT NULL,
        review jsonb NOT NULL
      );

      CREATE TABLE professions (
        slug text PRIMARY KEY,
        position smallint NOT NULL,
        name text NOT NULL,
        summary text NOT NULL,
        taxonomy_codes text[] NOT NULL,
        prescribing text NOT NULL CHECK (prescribing IN ('FULL', 'VARIES_BY_STATE', 'NONE'))
      );

      CREATE TABLE insurers (
        slug text PRIMARY KEY,
        position smallint NOT NULL,
        name text NOT NULL
      );

      -- Dated lines, kept by operators: a line ends and the next one begins; the past stays readable.
      CREATE TABLE help_lines (
        slug text NOT NULL,
        position smallint NOT NULL,
        jurisdiction text,
        name text NOT NULL,
        phone text,
        dial text,
        text_to text,
        url text,
        availability text NOT NULL,
        languages text[] NOT NULL,
        for_whom text NOT NULL,
        checked_on date NOT NULL,
        effective_from date NOT NULL,
        effective_to date,
        PRIMARY KEY (slug, effective_from),
        CONSTRAINT a_help_line_can_be_reached CHECK (coalesce(phone, dial, text_to, url) IS NOT NULL),
        CONSTRAINT a_help_line_is_said_once_a_day
          EXCLUDE USING gist (slug WITH =, daterange(effective_from, effective_to, '[]') WITH &&)
      );

      CREATE TABLE remote_prescribing_rules (
        -- Null is the federal rule. A state's own line can only be stricter.
        jurisdiction text,
        effective_from date NOT NULL,
        effective_to date,
        allows boolean NOT NULL,
        note text NOT NULL,
        source jsonb NOT NULL,
        CONSTRAINT one_remote_prescribing_rule_a_day EXCLUDE USING gist
          (coalesce(jurisdiction, '') WITH =, daterange(effective_from, effective_to, '[]') WITH &&)
      );

      CREATE TABLE prescribing_authority (
        profession text NOT NULL REFERENCES professions,
        -- Null is the rule of the whole country; a state's own line comes before it.
        jurisdiction text,
        effective_from date NOT NULL,
        effective_to date,
        prescribing text NOT NULL CHECK (prescribing IN ('FULL', 'VARIES_BY_STATE', 'NONE')),
        note text NOT NULL,
        source jsonb NOT NULL,
        CONSTRAINT one_prescribing_authority_a_day EXCLUDE USING gist
          (profession WITH =, coalesce(jurisdiction, '') WITH =, daterange(effective_from, effective_to, '[]') WITH &&)
      );

      -- Every process keeps the catalog in memory and reads it again when this number has moved.
      CREATE TABLE catalog_revision (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        revision bigint NOT NULL
      );
      INSERT INTO catalog_revision (revision) VALUES (0);

      CREATE FUNCTION the_catalog_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE catalog_revision SET revision = revision + 1;
        RETURN NULL;
      END $$;
    `);
    for (const table of CATALOG_TABLES) {
      await runner.query(`
        CREATE TRIGGER the_catalog_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION the_catalog_changed()
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE ${CATALOG_TABLES.join(', ')}, catalog_revision;
      DROP FUNCTION the_catalog_changed();
    `);
  }
}

const CATALOG_TABLES = [
  'approvals',
  'precautions_for_methods',
  'delivery_methods',
  'conditions',
  'integration_modalities',
  'precautions',
  'side_effects',
  'care_phases',
  'guide_topics',
  'prescribing_authority',
  'professions',
  'insurers',
  'help_lines',
  'remote_prescribing_rules',
];
