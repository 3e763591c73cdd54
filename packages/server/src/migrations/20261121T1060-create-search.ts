import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a search reads: rows made from listings, licences, checks and talks, kept by following the change log. The
 * functions below are the only place that says how a row is made; one listing's refresh and a rebuild of millions call
 * the same ones.
 *
 * What moves with the calendar stands in date ranges, [from, until), and is compared with the legal day of the question.
 */
export class CreateSearch implements MigrationInterface {
  name = 'CreateSearch1795258800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION search_practitioner_rows(uuid[], date), search_care_rows(uuid[], date),
        search_talk_rows(uuid[], date), search_text_rows(uuid[]), search_facts_of(uuid[]), search_licences_of(uuid[]),
        search_next_range(datemultirange, date), search_words_of(text);
      DROP TABLE search_practitioners, search_care, search_talks, search_texts, search_terms, search_facts,
        search_kinds, search_state;
      DROP FUNCTION search_one_letter_less(text), search_distance_km(double precision, double precision, double precision, double precision);
    `);
  }
}

const TABLES = `
  -- Raised by every write to the rows below: an answer counted at one version holds until the next.
  CREATE TABLE search_state (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version bigint NOT NULL
  );
  INSERT INTO search_state (version) VALUES (0);

  -- Every value a filter on a practitioner can name. Its number is a place in facts_0 to facts_3, 63 bits in each.
  CREATE TABLE search_facts (
    number smallint PRIMARY KEY CONSTRAINT search_facts_fit_four_columns CHECK (number BETWEEN 0 AND 251),
    field text NOT NULL,
    value text NOT NULL,
    CONSTRAINT search_facts_are_unique UNIQUE (field, value)
  );

  -- What an offering or a talk is: service, method, setting, mode. Bits, so that a practitioner's add up in one number.
  CREATE TABLE search_kinds (
    bit smallint PRIMARY KEY CONSTRAINT search_kinds_fit_one_number CHECK (bit BETWEEN 0 AND 62),
    field text NOT NULL,
    value text NOT NULL,
    CONSTRAINT search_kinds_are_unique UNIQUE (field, value)
  );
  INSERT INTO search_kinds (bit, field, value) VALUES
    (0, 'services', 'INTEGRATION_ONLY'),
    (1, 'consultationModes', 'IN_PERSON'), (2, 'consultationModes', 'VIDEO'), (3, 'consultationModes', 'PHONE');

  CREATE TABLE search_practitioners (
    practitioner_id uuid PRIMARY KEY REFERENCES practitioners ON DELETE CASCADE,
    -- Lower is better, so that one ascending index serves (rank, id).
    rank integer NOT NULL,
    sort_name text COLLATE "C" NOT NULL,
    visible_from date NOT NULL,
    visible_until date NOT NULL,
    verified_from date NOT NULL,
    verified_until date NOT NULL,
    stale_on date NOT NULL,
    accepting boolean NOT NULL,
    facts_0 bigint NOT NULL,
    facts_1 bigint NOT NULL,
    facts_2 bigint NOT NULL,
    facts_3 bigint NOT NULL,
    -- The next day on which this row or one of the practitioner's care or talks changes by itself; null once that was
    -- announced. Before that day, and only then, the sums below are those of the rows in force.
    refresh_on date,
    kinds bigint NOT NULL,
    lowest_price integer
  );
  CREATE INDEX search_practitioners_by_rank ON search_practitioners (rank, practitioner_id);
  CREATE INDEX search_practitioners_by_name ON search_practitioners (sort_name, practitioner_id);
  CREATE INDEX search_practitioners_to_refresh ON search_practitioners (refresh_on);

  -- The rows below are only ever found through the one above, so only that one is removed with its practitioner.

  -- Care that can be had: an offering at a location, an offering had remotely, or support by somebody who gives no
  -- medicine. Remote care stands once without a jurisdiction and once for each where it is legal.
  CREATE TABLE search_care (
    practitioner_id uuid NOT NULL,
    offering_id uuid,
    location_id uuid,
    remote boolean NOT NULL,
    jurisdiction text,
    latitude double precision,
    longitude double precision,
    kinds bigint NOT NULL,
    -- US cents; null when none is given.
    price integer,
    legal_from date NOT NULL,
    legal_until date NOT NULL
  );
  CREATE INDEX search_care_by_practitioner ON search_care (practitioner_id);
  CREATE INDEX search_care_by_point ON search_care USING gist (point(longitude, latitude)) WHERE NOT remote;
  CREATE INDEX search_care_by_jurisdiction ON search_care (jurisdiction);

  -- Talks that can be asked for: in person where the location is, remotely where a checked licence reaches.
  CREATE TABLE search_talks (
    practitioner_id uuid NOT NULL,
    consultation_type_id uuid NOT NULL,
    remote boolean NOT NULL,
    kinds bigint NOT NULL,
    jurisdiction text,
    latitude double precision,
    longitude double precision,
    legal_from date NOT NULL,
    legal_until date NOT NULL
  );
  CREATE INDEX search_talks_by_practitioner ON search_talks (practitioner_id);
  CREATE INDEX search_talks_by_type ON search_talks (consultation_type_id);
  CREATE INDEX search_talks_by_jurisdiction ON search_talks (jurisdiction);

  -- The words of a listing, folded, and what it offers as "method:iv-infusion".
  CREATE TABLE search_texts (
    practitioner_id uuid PRIMARY KEY,
    terms text[] NOT NULL
  );
  CREATE INDEX search_texts_by_term ON search_texts USING gin (terms);

  CREATE FUNCTION search_one_letter_less(term text) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN ARRAY(SELECT term UNION SELECT left(term, i - 1) || substr(term, i + 1) FROM generate_series(1, length(term)) i);

  -- Every word any listing has. Two words one typing error apart share a form that lacks one letter.
  CREATE TABLE search_terms (
    term text PRIMARY KEY,
    is_name boolean NOT NULL,
    one_letter_less text[] NOT NULL GENERATED ALWAYS AS (search_one_letter_less(term)) STORED
  );
  CREATE INDEX search_terms_by_beginning ON search_terms (term text_pattern_ops);
  CREATE INDEX search_terms_by_one_letter_less ON search_terms USING gin (one_letter_less);
  CREATE INDEX search_terms_by_resemblance ON search_terms USING gin (term gin_trgm_ops);
`;

const FUNCTIONS = `
  -- The haversine, step by step as shared/distance.ts computes it.
  CREATE FUNCTION search_distance_km(
      from_latitude double precision, from_longitude double precision,
      latitude double precision, longitude double precision) RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN 2 * 6371.0088 * asin(least(1, sqrt(
      power(sin(radians(latitude - from_latitude) / 2), 2)
      + cos(radians(from_latitude)) * cos(radians(latitude)) * power(sin(radians(longitude - from_longitude) / 2), 2))));

  -- The words of a text as they are compared: folded, split at ASCII punctuation, apostrophes closed up ("O'Brien").
  CREATE FUNCTION search_words_of(value text) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN ARRAY(
      SELECT DISTINCT word
      FROM regexp_split_to_table(translate(fold(normalize(value, NFKC)), $quote$'’ʼ\`´$quote$, ''), '[\\s!-/:-@[-\`{-~]+') word
      WHERE word <> ''
    );

  -- The range that holds the day or, when none does, the next one.
  CREATE FUNCTION search_next_range(ranges datemultirange, day date) RETURNS daterange
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN (SELECT r FROM unnest(ranges) r WHERE upper_inf(r) OR upper(r) > day ORDER BY r LIMIT 1);

  -- When a practitioner is licensed in each jurisdiction, and when by a licence we checked.
  CREATE FUNCTION search_licences_of(ids uuid[])
    RETURNS TABLE (practitioner_id uuid, jurisdiction text, in_force datemultirange, checked datemultirange)
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
      SELECT l.practitioner_id, l.jurisdiction, range_agg(l.during),
        coalesce(range_agg(l.during * daterange(NULL, v.recheck_by, '[]')) FILTER (WHERE v.id IS NOT NULL), '{}')
      FROM (
        SELECT id, licenses.practitioner_id, licenses.jurisdiction, daterange(starts_on, expires_on, '[]') AS during
        FROM licenses
        WHERE licenses.practitioner_id = ANY (ids)
          AND CASE WHEN starts_on IS NULL THEN kind = 'STATE_LICENSE' ELSE starts_on <= expires_on END
      ) l
      LEFT JOIN verifications v ON v.subject_kind = 'license' AND v.subject_id = l.id AND v.subject = 'LICENSE'
        AND v.state IN ('REGISTRY_MATCHED', 'DOCUMENT_CHECKED')
      GROUP BY l.practitioner_id, l.jurisdiction;
    END;

  CREATE FUNCTION search_facts_of(ids uuid[])
    RETURNS TABLE (practitioner_id uuid, field text, value text)
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
      SELECT DISTINCT p.id, f.field, f.value
      FROM practitioners p
      CROSS JOIN LATERAL (
        SELECT 'conditions' AS field, unnest(p.conditions) AS value
        UNION ALL SELECT 'integrationSupport', p.integration_level
        UNION ALL SELECT 'integrationModalities', unnest(p.integration_modalities)
        UNION ALL SELECT 'integrationTiming', unnest(p.integration_timing)
        UNION ALL SELECT 'professions', unnest(p.professions)
        UNION ALL SELECT 'languages', unnest(p.languages)
        UNION ALL SELECT 'experienceWith', unnest(p.experience_with)
        UNION ALL SELECT 'insurers', i.insurer FROM insurer_participations i WHERE i.practitioner_id = p.id
      ) f
      WHERE p.id = ANY (ids) AND p.state = 'PUBLISHED';
    END;

  CREATE FUNCTION search_care_rows(ids uuid[], today date) RETURNS SETOF search_care
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
      WITH published AS (
        SELECT id, integration_level, integration_session_price FROM practitioners
        WHERE id = ANY (ids) AND state = 'PUBLISHED'
      ), licences AS MATERIALIZED (
        SELECT * FROM search_licences_of(ids)
      ), reach AS (
        -- Where a checked licence reaches, once for each jurisdiction and once for all of them together.
        SELECT practitioner_id, jurisdiction, checked FROM licences
        UNION ALL
        SELECT practitioner_id, NULL, range_agg(checked) FROM licences GROUP BY practitioner_id
      ), offered AS (
        SELECT o.*, (o.session_price ->> 'amount')::integer AS price,
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
          x.checked * (SELECT allowed FROM federal) - coalesce(f.during, '{}')
        FROM offered o
        JOIN licences x ON x.practitioner_id = o.practitioner_id AND x.jurisdiction = ANY (o.remote_in)
        LEFT JOIN forbidden f ON f.jurisdiction = x.jurisdiction
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
    END;

  CREATE FUNCTION search_talk_rows(ids uuid[], today date) RETURNS SETOF search_talks
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
      WITH licences AS MATERIALIZED (
        SELECT * FROM search_licences_of(ids)
      ), reach AS (
        -- Where a checked licence reaches, once for each jurisdiction and once for all of them together.
        SELECT practitioner_id, jurisdiction, checked FROM licences
        UNION ALL
        SELECT practitioner_id, NULL, range_agg(checked) FROM licences GROUP BY practitioner_id
      ), types AS (
        SELECT t.id, t.practitioner_id, t.mode <> 'IN_PERSON' AS remote, t.location_id, 1::bigint << k.bit AS kinds
        FROM consultation_types t
        JOIN practitioners p ON p.id = t.practitioner_id
        JOIN search_kinds k ON k.field = 'consultationModes' AND k.value = t.mode
        WHERE t.practitioner_id = ANY (ids) AND p.state = 'PUBLISHED'
      ), rows AS (
        SELECT t.practitioner_id, t.id, t.remote, t.kinds, l.region AS jurisdiction, l.latitude, l.longitude, x.in_force AS legal
        FROM types t
        JOIN locations l ON l.id = t.location_id
        JOIN licences x ON x.practitioner_id = t.practitioner_id AND x.jurisdiction = l.region
        UNION ALL
        SELECT t.practitioner_id, t.id, t.remote, t.kinds, x.jurisdiction, NULL, NULL, x.checked
        FROM types t JOIN reach x ON x.practitioner_id = t.practitioner_id
        WHERE t.remote
      )
      SELECT r.practitioner_id, r.id, r.remote, r.kinds, r.jurisdiction, r.latitude, r.longitude,
        coalesce(lower(d.during), '-infinity'), coalesce(upper(d.during), 'infinity')
      FROM rows r CROSS JOIN LATERAL unnest(r.legal) d(during)
      WHERE coalesce(upper(d.during), 'infinity') > today;
    END;

  -- Reads the rows of care and talks, which are written before it, only for the day to look again.
  CREATE FUNCTION search_practitioner_rows(ids uuid[], today date) RETURNS SETOF search_practitioners
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
      WITH licensed AS (
        SELECT x.practitioner_id, range_agg(x.in_force) AS in_force, range_agg(x.checked) AS checked
        FROM search_licences_of(ids) x GROUP BY x.practitioner_id
      ), facts AS (
        SELECT f.practitioner_id,
          coalesce(bit_or(1::bigint << n.number % 63) FILTER (WHERE n.number / 63 = 0), 0) AS facts_0,
          coalesce(bit_or(1::bigint << n.number % 63) FILTER (WHERE n.number / 63 = 1), 0) AS facts_1,
          coalesce(bit_or(1::bigint << n.number % 63) FILTER (WHERE n.number / 63 = 2), 0) AS facts_2,
          coalesce(bit_or(1::bigint << n.number % 63) FILTER (WHERE n.number / 63 = 3), 0) AS facts_3
        FROM search_facts_of(ids) f JOIN search_facts n USING (field, value)
        GROUP BY f.practitioner_id
      ), care AS (
        SELECT c.practitioner_id, bit_or(c.kinds) FILTER (WHERE c.legal_from <= today) AS kinds,
          min(c.price) FILTER (WHERE c.legal_from <= today) AS price,
          min(CASE WHEN c.legal_from > today THEN c.legal_from ELSE c.legal_until END) AS day
        FROM search_care c
        WHERE c.practitioner_id = ANY (ids) AND c.legal_until > today AND (NOT c.remote OR c.jurisdiction IS NULL)
        GROUP BY c.practitioner_id
      ), talks AS (
        SELECT t.practitioner_id, bit_or(t.kinds) FILTER (WHERE t.legal_from <= today) AS kinds,
          min(CASE WHEN t.legal_from > today THEN t.legal_from ELSE t.legal_until END) AS day
        FROM search_talks t
        WHERE t.practitioner_id = ANY (ids) AND t.legal_until > today AND (NOT t.remote OR t.jurisdiction IS NULL)
        GROUP BY t.practitioner_id
      ), described AS MATERIALIZED (
        SELECT p.*, f.facts_0, f.facts_1, f.facts_2, f.facts_3, care.price,
          coalesce(care.kinds, 0) | coalesce(talks.kinds, 0) AS kinds, least(care.day, talks.day) AS day,
          EXISTS (SELECT FROM trainings t WHERE t.practitioner_id = p.id) AS is_trained,
          talks.practitioner_id IS NOT NULL AS may_be_asked,
          search_next_range(l.in_force * datemultirange(daterange(NULL, p.last_confirmed_on + 120)), today) AS visible,
          search_next_range(l.checked, today) AS verified
        FROM practitioners p
        JOIN licensed l ON l.practitioner_id = p.id
        JOIN facts f ON f.practitioner_id = p.id
        LEFT JOIN care ON care.practitioner_id = p.id
        LEFT JOIN talks ON talks.practitioner_id = p.id
        WHERE p.id = ANY (ids) AND p.state = 'PUBLISHED'
      ), dated AS MATERIALIZED (
        SELECT d.*,
          coalesce(lower(d.visible), '-infinity') AS visible_from, coalesce(upper(d.visible), 'infinity') AS visible_until,
          CASE WHEN d.verified IS NULL THEN 'infinity' ELSE coalesce(lower(d.verified), '-infinity') END AS verified_from,
          coalesce(upper(d.verified), 'infinity') AS verified_until,
          d.last_confirmed_on + 90 AS stale_on
        FROM described d WHERE d.visible IS NOT NULL
      )
      SELECT d.id,
        -- What a listing says and what of it was checked. Nothing here can be paid for.
        -(CASE WHEN today >= d.verified_from AND today < d.verified_until THEN 40 ELSE 0 END
          + CASE WHEN d.accepting_new_patients THEN 15 ELSE 0 END
          + CASE d.integration_level WHEN 'IN_HOUSE' THEN 15 WHEN 'PARTNER_THERAPIST' THEN 10 WHEN 'REFERRAL' THEN 5 ELSE 0 END
          + CASE WHEN d.may_be_asked THEN 10 ELSE 0 END
          + CASE WHEN d.price IS NOT NULL THEN 10 ELSE 0 END
          + CASE WHEN d.is_trained THEN 5 ELSE 0 END
          + CASE WHEN d.about IS NOT NULL THEN 5 ELSE 0 END),
        fold(d.family_name || ' ' || d.given_name),
        d.visible_from, d.visible_until, d.verified_from, d.verified_until, d.stale_on, d.accepting_new_patients,
        d.facts_0, d.facts_1, d.facts_2, d.facts_3,
        (SELECT coalesce(min(day), 'infinity') FROM unnest(ARRAY[d.visible_from, d.visible_until, d.verified_from, d.verified_until, d.stale_on, d.day]) day
         WHERE day > today),
        d.kinds, d.price
      FROM dated d;
    END;

  CREATE FUNCTION search_text_rows(ids uuid[]) RETURNS TABLE (practitioner_id uuid, names text[], terms text[])
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
      SELECT p.id, search_words_of(concat_ws(' ', p.given_name, p.family_name)),
        search_words_of(concat_ws(' ', p.given_name, p.family_name, array_to_string(p.postnominals, ' '), w.words))
          || ARRAY(SELECT 'condition:' || c FROM unnest(p.conditions) c)
          || ARRAY(SELECT 'profession:' || c FROM unnest(p.professions) c)
          || ARRAY(SELECT 'modality:' || c FROM unnest(p.integration_modalities) c)
          || ARRAY(SELECT DISTINCT 'method:' || o.delivery_method FROM offerings o WHERE o.practitioner_id = p.id)
          || ARRAY(SELECT DISTINCT 'service:' || o.service FROM offerings o WHERE o.practitioner_id = p.id)
      FROM practitioners p
      LEFT JOIN LATERAL (
        SELECT string_agg(concat_ws(' ', c.name, l.name, l.city), ' ') AS words
        FROM (
          SELECT location_id FROM practitioner_locations pl WHERE pl.practitioner_id = p.id
          UNION SELECT location_id FROM offerings o WHERE o.practitioner_id = p.id AND o.location_id IS NOT NULL
        ) here
        JOIN locations l ON l.id = here.location_id
        JOIN clinics c ON c.id = l.clinic_id
      ) w ON true
      WHERE p.id = ANY (ids) AND p.state = 'PUBLISHED';
    END;
`;
