import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a practitioner lets somebody else do for a listing, what was done by it, and which colleague a patient lets read. */
export class CreateShares implements MigrationInterface {
  name = 'CreateShares1796811000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE listing_shares (
        id uuid PRIMARY KEY,
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        -- Who gave it: it counts while this account controls the listing.
        given_by uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('COLLEAGUE', 'SCHEDULER')),
        -- The absence in which a colleague answers. Given up, it is over at once.
        absence_id uuid REFERENCES time_off ON DELETE SET NULL,
        -- When a scheduler's is over by itself.
        ends_at timestamptz,
        given_at timestamptz NOT NULL,
        -- To whom it was offered, encrypted, with a keyed hash to know the address again; erased once it is over.
        email bytea,
        email_hash bytea,
        offered_until timestamptz NOT NULL,
        -- The mailed link that signs them in.
        mail_link_id uuid,
        -- Whose it is, and what pages call them, encrypted.
        account_id uuid REFERENCES accounts ON DELETE SET NULL,
        name bytea,
        taken_at timestamptz,
        last_used_at timestamptz,
        ended_at timestamptz,
        ended_why text CHECK (ended_why IN
          ('REVOKED', 'GIVEN_BACK', 'OFFERED_AGAIN', 'TIME_IS_OVER', 'SECOND_STEP_LOST', 'ACCOUNT_LEFT')),
        CONSTRAINT what_ended_says_why CHECK ((ended_at IS NULL) = (ended_why IS NULL)),
        CONSTRAINT a_scheduler_has_an_end CHECK (kind <> 'SCHEDULER' OR ends_at IS NOT NULL),
        CONSTRAINT what_is_over_keeps_no_address CHECK (ended_at IS NULL OR (email IS NULL AND email_hash IS NULL)),
        CONSTRAINT who_holds_one_took_it CHECK (account_id IS NULL OR taken_at IS NOT NULL)
      );
      CREATE INDEX listing_shares_by_practitioner ON listing_shares (practitioner_id);
      CREATE INDEX listing_shares_by_account ON listing_shares (account_id) WHERE account_id IS NOT NULL;
      CREATE INDEX listing_shares_by_giver ON listing_shares (given_by);
      CREATE INDEX listing_shares_by_absence ON listing_shares (absence_id) WHERE absence_id IS NOT NULL;
      CREATE INDEX listing_shares_offered ON listing_shares (email_hash) WHERE email_hash IS NOT NULL;

      -- By which share the practitioner's side acted; null: they did so themselves.
      ALTER TABLE consultation_events ADD COLUMN share_id uuid REFERENCES listing_shares ON DELETE SET NULL;
      ALTER TABLE consultations ADD COLUMN decline_share_id uuid REFERENCES listing_shares ON DELETE SET NULL;
      CREATE INDEX consultation_events_by_share ON consultation_events (share_id) WHERE share_id IS NOT NULL;
      CREATE INDEX consultations_declined_by_share ON consultations (decline_share_id) WHERE decline_share_id IS NOT NULL;

      -- That a patient lets this colleague, and no other, read what they said.
      CREATE TABLE colleague_consents (
        consultation_id uuid NOT NULL REFERENCES consultations ON DELETE CASCADE,
        share_id uuid NOT NULL REFERENCES listing_shares ON DELETE CASCADE,
        given_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        PRIMARY KEY (consultation_id, share_id)
      );
      CREATE INDEX colleague_consents_by_share ON colleague_consents (share_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE colleague_consents;
      ALTER TABLE consultations DROP COLUMN decline_share_id;
      ALTER TABLE consultation_events DROP COLUMN share_id;
      DROP TABLE listing_shares;
    `);
  }
}
