import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who asks to control what the registry lists, how far they came, and what is said against it. */
export class CreateListingClaims implements MigrationInterface {
  name = 'CreateListingClaims1796205600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';

      CREATE TABLE listing_claims (
        id uuid PRIMARY KEY,
        npi text NOT NULL CHECK (npi ~ '^[12][0-9]{9}$'),
        account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
        begun_at timestamptz NOT NULL,
        -- As the registry listed them that day: the entry may change, or be taken down.
        given_name text NOT NULL,
        family_name text NOT NULL,
        state text NOT NULL CHECK (state IN
          ('CODE', 'LOOK_UP', 'CONFIRM', 'WAITING', 'DISPUTED', 'COMPLETED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')),
        -- Where a claim that is disputed stood, and goes on from.
        frozen_from text CHECK (frozen_from IN ('CODE', 'LOOK_UP', 'CONFIRM', 'WAITING')),

        -- ON_FILE: the code went to an address the listing has. OFFICIAL: to one that two operators found themselves.
        code_route text NOT NULL CHECK (code_route IN ('ON_FILE', 'OFFICIAL')),
        -- Where the claimant said they read mail, encrypted; null on the other road.
        typed_address bytea,
        -- Whether that is an address on file. Nobody but the letter that leaves, or does not, is told.
        typed_address_is_on_file boolean NOT NULL DEFAULT false,
        code_generation integer NOT NULL DEFAULT 0,
        code_tries integer NOT NULL DEFAULT 0,
        code_until timestamptz,
        -- Until when the claim waits for a code to be shown.
        expires_at timestamptz,
        code_shown_at timestamptz,

        looked_up_by uuid REFERENCES accounts ON DELETE SET NULL,
        looked_up_at timestamptz,
        jurisdiction text,
        license_number text,
        source text,
        -- What exactly was seen, what was copied, and the address that source gives: encrypted.
        found bytea,
        evidence bytea,
        evidence_sha256 bytea CHECK (octet_length(evidence_sha256) = 32),
        official_address bytea,
        official_address_source text,
        confirmed_by uuid REFERENCES accounts ON DELETE SET NULL,
        confirmed_at timestamptz,

        waits_until timestamptz,
        -- How often everybody was given their time to say no: past a few times, operators look.
        rounds integer NOT NULL DEFAULT 0,
        ended_at timestamptz,
        ended_by uuid REFERENCES accounts ON DELETE SET NULL,
        why text,
        -- The listing that answers to the claimant since.
        practitioner_id uuid REFERENCES practitioners ON DELETE SET NULL,

        CONSTRAINT whoever_looked_up_a_licence_does_not_confirm_it CHECK (confirmed_by <> looked_up_by),
        CONSTRAINT nobody_checks_a_claim_of_their_own CHECK (looked_up_by <> account_id AND confirmed_by <> account_id),
        CONSTRAINT no_rung_is_left_out CHECK (
          (state NOT IN ('WAITING', 'COMPLETED') AND frozen_from IS DISTINCT FROM 'WAITING')
          OR (code_shown_at IS NOT NULL AND looked_up_at IS NOT NULL AND confirmed_at IS NOT NULL
              AND waits_until IS NOT NULL)),
        CONSTRAINT a_claim_completes_after_it_waited CHECK (state <> 'COMPLETED' OR ended_at >= waits_until),
        CONSTRAINT a_disputed_claim_is_frozen_somewhere CHECK ((state = 'DISPUTED') = (frozen_from IS NOT NULL)),
        CONSTRAINT a_claim_is_open_until_it_ends CHECK
          ((state IN ('CODE', 'LOOK_UP', 'CONFIRM', 'WAITING', 'DISPUTED')) = (ended_at IS NULL))
      );
      CREATE UNIQUE INDEX an_account_makes_one_claim_at_a_time ON listing_claims (account_id) WHERE ended_at IS NULL;
      CREATE INDEX listing_claims_by_account ON listing_claims (account_id, begun_at);
      CREATE INDEX listing_claims_by_entry ON listing_claims (npi) WHERE ended_at IS NULL;
      CREATE INDEX listing_claims_in_queues ON listing_claims (state, begun_at, id) WHERE ended_at IS NULL;
      CREATE INDEX listing_claims_that_wait ON listing_claims (waits_until) WHERE state = 'WAITING';
      CREATE INDEX listing_claims_that_expire ON listing_claims (expires_at) WHERE state = 'CODE';
      CREATE INDEX listing_claims_by_end ON listing_claims (ended_at) WHERE ended_at IS NOT NULL;
      CREATE INDEX listing_claims_by_looker ON listing_claims (looked_up_by);
      CREATE INDEX listing_claims_by_confirmer ON listing_claims (confirmed_by);
      CREATE INDEX listing_claims_by_ender ON listing_claims (ended_by);
      CREATE INDEX listing_claims_by_practitioner ON listing_claims (practitioner_id);

      -- Everybody a claim could take something from.
      CREATE TABLE listing_claim_contacts (
        id uuid PRIMARY KEY,
        claim_id uuid NOT NULL REFERENCES listing_claims ON DELETE CASCADE,
        -- "LISTING:<id>", "KEEPER:<account>", "OFFICIAL": whoever changes their address in between was told all the same.
        holder text NOT NULL,
        -- Encrypted.
        address bytea NOT NULL,
        -- When a letter to them was first owed; null: none was, and none will be about how the claim ends.
        told_at timestamptz,
        -- The letter that says that their time to say no runs, in the outbox; null: they were not told in this round.
        notice_id uuid,
        CONSTRAINT a_holder_is_one_contact_of_a_claim UNIQUE (claim_id, holder)
      );

      CREATE TABLE listing_claim_disputes (
        id uuid PRIMARY KEY,
        claim_id uuid NOT NULL REFERENCES listing_claims ON DELETE CASCADE,
        begun_at timestamptz NOT NULL,
        -- What one operator would decide; another one decides the same, or takes it back.
        proposal text CHECK (proposal IN ('UPHOLD', 'DISMISS')),
        why text,
        proposed_by uuid REFERENCES accounts ON DELETE SET NULL,
        proposed_at timestamptz,
        decided_by uuid REFERENCES accounts ON DELETE SET NULL,
        decided_at timestamptz,
        CONSTRAINT two_operators_decide_a_dispute CHECK (decided_by <> proposed_by),
        CONSTRAINT what_is_decided_was_proposed CHECK (decided_at IS NULL OR proposed_at IS NOT NULL)
      );
      CREATE UNIQUE INDEX one_open_dispute_per_claim ON listing_claim_disputes (claim_id) WHERE decided_at IS NULL;
      CREATE INDEX listing_claim_disputes_by_claim ON listing_claim_disputes (claim_id, begun_at);
      CREATE INDEX listing_claim_disputes_by_proposer ON listing_claim_disputes (proposed_by);
      CREATE INDEX listing_claim_disputes_by_decider ON listing_claim_disputes (decided_by);

      -- Who said no, and what they wrote. A dispute without any was begun by the clock, or by rivals.
      CREATE TABLE listing_claim_statements (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL REFERENCES listing_claim_disputes ON DELETE CASCADE,
        contact_id uuid NOT NULL REFERENCES listing_claim_contacts ON DELETE CASCADE,
        said_at timestamptz NOT NULL,
        -- Encrypted; null: nothing was written.
        words bytea,
        CONSTRAINT a_contact_says_no_to_a_claim_once UNIQUE (contact_id)
      );
      CREATE INDEX listing_claim_statements_by_dispute ON listing_claim_statements (dispute_id, said_at);

      -- A listing with a number can be claimed by the name it shows, whether or not the registry lists the number.
      CREATE INDEX practitioners_by_family_name ON practitioners (upper(family_name)) WHERE npi IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX practitioners_by_family_name;
      DROP TABLE listing_claim_statements, listing_claim_disputes, listing_claim_contacts, listing_claims`);
  }
}
