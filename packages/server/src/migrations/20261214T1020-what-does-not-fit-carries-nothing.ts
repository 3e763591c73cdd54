import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A licence that we looked up and that does not fit carries nothing in search, in person either; and no licence does of
 * somebody whom we found on the federal list of excluded individuals. legality.ts says the same of every talk.
 */
export class WhatDoesNotFitCarriesNothing implements MigrationInterface {
  name = 'WhatDoesNotFitCarriesNothing1797243600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query(
      licences(`
          AND NOT EXISTS (SELECT FROM verifications d WHERE d.subject_kind = 'license' AND d.subject_id = licenses.id
            AND d.subject = 'LICENSE' AND d.state = 'DISPUTED')
          AND NOT EXISTS (SELECT FROM verifications d WHERE d.subject_kind = 'practitioner'
            AND d.subject_id = licenses.practitioner_id AND d.subject = 'FEDERAL_EXCLUSION' AND d.state = 'DISPUTED')`),
    );
    // Search rows and next times of whom it concerns are made again.
    await runner.query(`
      INSERT INTO changes (kind, subject_kind, subject_id, at)
      SELECT DISTINCT 'verification.recorded', subject_kind, subject_id, now() FROM verifications
      WHERE subject IN ('LICENSE', 'FEDERAL_EXCLUSION') AND state = 'DISPUTED'
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(licences(''));
  }
}

function licences(butFor: string): string {
  return `
    CREATE OR REPLACE FUNCTION search_licences_of(ids uuid[])
      RETURNS TABLE (practitioner_id uuid, jurisdiction text, in_force datemultirange, checked datemultirange)
      LANGUAGE sql STABLE PARALLEL SAFE
      BEGIN ATOMIC
        SELECT l.practitioner_id, l.jurisdiction, range_agg(l.during),
          coalesce(range_agg(l.during * daterange(NULL, v.recheck_by, '[]')) FILTER (WHERE v.id IS NOT NULL), '{}')
        FROM (
          SELECT id, licenses.practitioner_id, licenses.jurisdiction, daterange(starts_on, expires_on, '[]') AS during
          FROM licenses
          WHERE licenses.practitioner_id = ANY (ids)
            AND CASE WHEN starts_on IS NULL THEN kind = 'STATE_LICENSE' ELSE starts_on <= expires_on END${butFor}
        ) l
        LEFT JOIN verifications v ON v.subject_kind = 'license' AND v.subject_id = l.id AND v.subject = 'LICENSE'
          AND v.state IN ('REGISTRY_MATCHED', 'DOCUMENT_CHECKED')
        GROUP BY l.practitioner_id, l.jurisdiction;
      END;`;
}
