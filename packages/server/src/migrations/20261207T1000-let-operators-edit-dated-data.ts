import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Dated lines are edited by operators: each gets a name of its own and a version, insurers get lines as well, and every
 * edit is kept with what stood before it. Whether care at home can be had somewhere depends from now on also on whether
 * any of those who give it may prescribe there that day.
 */
export class LetOperatorsEditDatedData implements MigrationInterface {
  name = 'LetOperatorsEditDatedData1796637600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['help_lines', 'remote_prescribing_rules', 'prescribing_authority']) {
      await runner.query(`
        ALTER TABLE ${table}
          ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
          ADD COLUMN version integer NOT NULL DEFAULT 1,
          ADD CONSTRAINT ${table}_have_ids UNIQUE (id)
      `);
    }
    await runner.query(`
      -- Whether anybody who thinks of suicide reaches somebody there at any hour: somewhere such a line must always stand.
      ALTER TABLE help_lines ADD COLUMN answers_danger boolean NOT NULL DEFAULT false;
      UPDATE help_lines SET answers_danger = true WHERE slug IN ('988', '988-spanish', '988-videophone');

      -- What an insurer is called, and that it can be named at all, from one day to another.
      CREATE TABLE insurer_terms (
        id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
        version integer NOT NULL DEFAULT 1,
        slug text NOT NULL REFERENCES insurers,
        name text NOT NULL,
        effective_from date NOT NULL,
        effective_to date,
        CONSTRAINT an_insurer_is_said_once_a_day
          EXCLUDE USING gist (slug WITH =, daterange(effective_from, effective_to, '[]') WITH &&)
      );
      INSERT INTO insurer_terms (slug, name, effective_from) SELECT slug, name, '2024-01-01' FROM insurers;
      CREATE TRIGGER the_catalog_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON insurer_terms
        FOR EACH STATEMENT EXECUTE FUNCTION the_catalog_changed();

      CREATE TABLE dated_edits (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        -- Null once the operator's account is gone.
        operator_id uuid REFERENCES accounts ON DELETE SET NULL,
        kind text NOT NULL,
        -- What the line is about: a profession in a state, a state, a help line, an insurer.
        about text NOT NULL,
        line_id uuid NOT NULL,
        act text NOT NULL CHECK (act IN ('ADD', 'END', 'CORRECT', 'WITHDRAW')),
        before jsonb,
        after jsonb,
        reason text NOT NULL,
        words text NOT NULL,
        citation text NOT NULL,
        source_url text,
        CONSTRAINT an_edit_has_a_line_before_or_after CHECK (coalesce(before, after) IS NOT NULL)
      );
      CREATE INDEX dated_edits_by_line ON dated_edits (line_id, at);
      CREATE INDEX dated_edits_by_what_they_are_about ON dated_edits (kind, about, at);
      CREATE INDEX dated_edits_by_operator ON dated_edits (operator_id);
    `);
    await runner.query(careRows({ asksForPrescribers: true }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(careRows({ asksForPrescribers: false }));
    await runner.query(`
      DROP TABLE dated_edits, insurer_terms;
      ALTER TABLE help_lines DROP COLUMN answers_danger;
    `);
    for (const table of ['help_lines', 'remote_prescribing_rules', 'prescribing_authority']) {
      await runner.query(`ALTER TABLE ${table} DROP COLUMN id, DROP COLUMN version`);
    }
  }
}

/** Of those who give it: the practitioner's professions and, on the safety card, whoever supervises. */
const PRESCRIBERS = `
  CROSS JOIN LATERAL (
    SELECT coalesce(range_agg(
      coalesce(own.may, '{}') + (coalesce(country.may, '{}') - coalesce(own.said, '{}'))), '{}') AS during
    FROM (
      SELECT unnest(o.professions) AS profession
      UNION SELECT jsonb_array_elements_text(o.safety -> 'supervisedBy')
    ) who
    LEFT JOIN authority own ON own.profession = who.profession AND own.jurisdiction = x.jurisdiction
    LEFT JOIN authority country ON country.profession = who.profession AND country.jurisdiction IS NULL
  ) prescribed`;

function careRows({ asksForPrescribers }: { readonly asksForPrescribers: boolean }): string {
  return `
    CREATE OR REPLACE FUNCTION search_care_rows(ids uuid[], today date) RETURNS SETOF search_care
      LANGUAGE sql STABLE PARALLEL SAFE
      BEGIN ATOMIC
        WITH published AS (
          SELECT id, professions, integration_level, integration_session_price FROM practitioners
          WHERE id = ANY (ids) AND state = 'PUBLISHED'
        ), licences AS MATERIALIZED (
          SELECT * FROM search_licences_of(ids)
        ), reach AS (
          -- Where a checked licence reaches, once for each jurisdiction and once for all of them together.
          SELECT practitioner_id, jurisdiction, checked FROM licences
          UNION ALL
          SELECT practitioner_id, NULL, range_agg(checked) FROM licences GROUP BY practitioner_id
        ), offered AS (
          SELECT o.*, p.professions, (o.session_price ->> 'amount')::integer AS price,
            (SELECT bit_or(1::bigint << k.bit) FROM search_kinds k
             WHERE (k.field, k.value) IN (('services', o.service), ('deliveryMethods', o.delivery_method),
                                          ('careSettings', o.care_setting))) AS kinds
          FROM offerings o JOIN published p ON p.id = o.practitioner_id
        ), support AS (
          SELECT p.id, p.integration_session_price AS price,
            (SELECT 1::bigint << k.bit FROM search_kinds k WHERE k.field = 'services' AND k.value = 'INTEGRATION_ONLY') AS kinds,
            EXISTS (SELECT FROM consultation_types t WHERE t.practitioner_id = p.id AND t.mode <> 'IN_PERSON') AS remote
          FROM published p
          WHERE p.integration_level <> 'NONE' AND NOT EXISTS (SELECT FROM offerings o WHERE o.practitioner_id = p.id)
        ), federal AS (
          SELECT coalesce(range_agg(daterange(effective_from, effective_to, '[]')) FILTER (WHERE allows), '{}')
            - coalesce(range_agg(daterange(effective_from, effective_to, '[]')) FILTER (WHERE NOT allows), '{}') AS allowed
          FROM remote_prescribing_rules WHERE jurisdiction IS NULL
        ), forbidden AS (
          SELECT jurisdiction, range_agg(daterange(effective_from, effective_to, '[]')) AS during
          FROM remote_prescribing_rules WHERE jurisdiction IS NOT NULL AND NOT allows GROUP BY jurisdiction
        ), authority AS MATERIALIZED (
          -- When something is said about a profession there, and when that is that it may prescribe.
          SELECT profession, jurisdiction, range_agg(daterange(effective_from, effective_to, '[]')) AS said,
            range_agg(daterange(effective_from, effective_to, '[]')) FILTER (WHERE prescribing <> 'NONE') AS may
          FROM prescribing_authority GROUP BY profession, jurisdiction
        ), certified AS (
          SELECT subject_id AS location_id, datemultirange(daterange(NULL, recheck_by, '[]')) AS during
          FROM verifications
          WHERE subject_kind = 'location' AND subject = 'REMS_LOCATION'
            AND state IN ('REGISTRY_MATCHED', 'DOCUMENT_CHECKED')
        ), rows AS (
          SELECT o.practitioner_id, o.id AS offering_id, l.id AS location_id, false AS remote, l.region AS jurisdiction,
            l.latitude, l.longitude, o.kinds, o.price,
            CASE WHEN o.care_setting = 'REMS_CERTIFIED_SITE' OR o.delivery_method = 'intranasal-esketamine'
              THEN x.in_force * coalesce(c.during, '{}') ELSE x.in_force END AS legal
          FROM offered o
          JOIN locations l ON l.id = o.location_id
          JOIN licences x ON x.practitioner_id = o.practitioner_id AND x.jurisdiction = l.region
          LEFT JOIN certified c ON c.location_id = l.id
          UNION ALL
          SELECT o.practitioner_id, o.id, NULL, true, x.jurisdiction, NULL, NULL, o.kinds, o.price,
            x.checked * (SELECT allowed FROM federal)${asksForPrescribers ? ' * prescribed.during' : ''}
              - coalesce(f.during, '{}')
          FROM offered o
          JOIN licences x ON x.practitioner_id = o.practitioner_id AND x.jurisdiction = ANY (o.remote_in)
          LEFT JOIN forbidden f ON f.jurisdiction = x.jurisdiction${asksForPrescribers ? PRESCRIBERS : ''}
          WHERE o.location_id IS NULL
          UNION ALL
          -- A listing shows remote care always, and where it may be had today, which can be nowhere.
          SELECT o.practitioner_id, o.id, NULL, true, NULL, NULL, NULL, o.kinds, o.price, '{(,)}'
          FROM offered o
          WHERE o.location_id IS NULL
          UNION ALL
          SELECT s.id, NULL, l.id, false, l.region, l.latitude, l.longitude, s.kinds, s.price, x.in_force
          FROM support s
          JOIN practitioner_locations pl ON pl.practitioner_id = s.id
          JOIN locations l ON l.id = pl.location_id
          JOIN licences x ON x.practitioner_id = s.id AND x.jurisdiction = l.region
          UNION ALL
          SELECT s.id, NULL, NULL, true, x.jurisdiction, NULL, NULL, s.kinds, s.price, x.checked
          FROM support s JOIN reach x ON x.practitioner_id = s.id
          WHERE s.remote
        )
        SELECT r.practitioner_id, r.offering_id, r.location_id, r.remote, r.jurisdiction, r.latitude, r.longitude,
          r.kinds, r.price, coalesce(lower(d.during), '-infinity'), coalesce(upper(d.during), 'infinity')
        FROM rows r CROSS JOIN LATERAL unnest(r.legal) d(during)
        WHERE coalesce(upper(d.during), 'infinity') > today;
      END;`;
}
