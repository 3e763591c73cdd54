import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Practitioners, what they offer, and the clinics where they offer it. */
export class CreateListings implements MigrationInterface {
  name = 'CreateListings1795257000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE clinics (
        id uuid PRIMARY KEY,
        slug text NOT NULL CONSTRAINT clinic_slugs_are_unique UNIQUE,
        name text NOT NULL,
        about text,
        invented boolean NOT NULL DEFAULT false,
        updated_at timestamptz NOT NULL
      );

      CREATE TABLE locations (
        id uuid PRIMARY KEY,
        clinic_id uuid NOT NULL REFERENCES clinics ON DELETE CASCADE,
        name text,
        street text NOT NULL,
        city text NOT NULL,
        region text NOT NULL,
        postal_code text NOT NULL,
        latitude double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
        longitude double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180),
        time_zone text NOT NULL,
        phone text,
        accessibility text[] NOT NULL DEFAULT '{}',
        directions text
      );
      CREATE INDEX locations_by_clinic ON locations (clinic_id);

      CREATE TABLE practitioners (
        id uuid PRIMARY KEY,
        slug text NOT NULL CONSTRAINT practitioner_slugs_are_unique UNIQUE,
        npi text CONSTRAINT npis_are_unique UNIQUE,
        given_name text NOT NULL,
        family_name text NOT NULL,
        pronouns text,
        postnominals text[] NOT NULL DEFAULT '{}',
        professions text[] NOT NULL,
        headline text,
        about text,
        conditions text[] NOT NULL DEFAULT '{}',
        experience_with text[] NOT NULL DEFAULT '{}',
        languages text[] NOT NULL DEFAULT '{en}',
        accepting_new_patients boolean NOT NULL DEFAULT true,
        practising_since smallint,
        integration_level text NOT NULL CHECK (integration_level IN ('IN_HOUSE', 'PARTNER_THERAPIST', 'REFERRAL', 'NONE')),
        integration_modalities text[] NOT NULL DEFAULT '{}',
        integration_timing text[] NOT NULL DEFAULT '{}',
        integration_sessions_included integer,
        integration_session_price integer CHECK (integration_session_price >= 0),
        integration_accepts_dosed_elsewhere boolean NOT NULL DEFAULT false,
        integration_note text,
        state text NOT NULL CHECK (state IN ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'PAUSED', 'HIDDEN')),
        last_confirmed_on date NOT NULL,
        updated_at timestamptz NOT NULL,
        -- Where requests are mailed: encrypted, and only an address that was verified.
        contact_email bytea,
        invented boolean NOT NULL DEFAULT false
      );

      CREATE TABLE practitioner_locations (
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        location_id uuid NOT NULL REFERENCES locations ON DELETE CASCADE,
        position smallint NOT NULL DEFAULT 0,
        PRIMARY KEY (practitioner_id, location_id)
      );
      CREATE INDEX practitioner_locations_by_location ON practitioner_locations (location_id);

      CREATE TABLE licenses (
        id uuid PRIMARY KEY,
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        jurisdiction text NOT NULL,
        profession text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('STATE_LICENSE', 'COMPACT_PRIVILEGE')),
        number text,
        starts_on date,
        expires_on date NOT NULL
      );
      CREATE INDEX licenses_by_practitioner ON licenses (practitioner_id);
      CREATE INDEX licenses_that_expire ON licenses (expires_on);

      CREATE TABLE trainings (
        id uuid PRIMARY KEY,
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        title text NOT NULL,
        body text NOT NULL,
        hours integer,
        supervised_sessions integer,
        completed_on date
      );
      CREATE INDEX trainings_by_practitioner ON trainings (practitioner_id);

      CREATE TABLE insurer_participations (
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        insurer text NOT NULL,
        in_network boolean NOT NULL,
        confirmed_on date NOT NULL,
        PRIMARY KEY (practitioner_id, insurer)
      );

      -- Both directions are stored when both confirmed; one alone is an invitation nobody sees.
      CREATE TABLE care_team_members (
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        member_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        PRIMARY KEY (practitioner_id, member_id),
        CONSTRAINT nobody_is_their_own_care_team CHECK (practitioner_id <> member_id)
      );

      CREATE TABLE offerings (
        id uuid PRIMARY KEY,
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        service text NOT NULL CHECK (service IN ('KETAMINE_TREATMENT', 'KAP')),
        delivery_method text NOT NULL,
        care_setting text NOT NULL CHECK (care_setting IN ('CLINIC', 'REMS_CERTIFIED_SITE', 'HOME_SUPERVISED_REMOTELY')),
        location_id uuid REFERENCES locations ON DELETE CASCADE,
        -- Where the practitioner offers it remotely; what the law allows there today is worked out when read.
        remote_in text[] NOT NULL DEFAULT '{}',
        session_minutes integer NOT NULL CHECK (session_minutes > 0),
        observation_minutes integer NOT NULL CHECK (observation_minutes >= 0),
        session_price jsonb,
        course_price jsonb,
        typical_course jsonb,
        safety jsonb NOT NULL,
        psychotherapy_during_session boolean NOT NULL DEFAULT false,
        position smallint NOT NULL DEFAULT 0,
        CONSTRAINT home_is_remote_and_the_rest_is_somewhere
          CHECK ((care_setting = 'HOME_SUPERVISED_REMOTELY') = (location_id IS NULL)),
        CONSTRAINT esketamine_only_at_a_certified_site
          CHECK (delivery_method <> 'intranasal-esketamine' OR care_setting = 'REMS_CERTIFIED_SITE')
      );
      CREATE INDEX offerings_by_practitioner ON offerings (practitioner_id);
      CREATE INDEX offerings_by_location ON offerings (location_id);

      CREATE TABLE listing_reports (
        id uuid PRIMARY KEY,
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        at timestamptz NOT NULL,
        -- What is wrong, and how to reach who says so: encrypted, since people write about their health here too.
        text bytea NOT NULL,
        contact bytea,
        state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'CLOSED'))
      );
      CREATE INDEX listing_reports_by_practitioner ON listing_reports (practitioner_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE listing_reports, offerings, care_team_members, insurer_participations, trainings, licenses,
        practitioner_locations, practitioners, locations, clinics
    `);
  }
}
