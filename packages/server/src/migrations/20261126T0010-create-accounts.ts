import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, what they may be, and the ways they sign in. Nothing here opens an account to whoever copies the rows. */
export class CreateAccounts implements MigrationInterface {
  name = 'CreateAccounts1795651800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- An account is made when its address is proven: there is none that waits for somebody to prove it.
      CREATE TABLE accounts (
        id uuid PRIMARY KEY,
        email bytea NOT NULL,
        -- Keyed hash of the address in lower case.
        email_hash bytea NOT NULL CONSTRAINT an_address_has_one_account UNIQUE,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );

      CREATE TABLE account_roles (
        account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
        role text NOT NULL CHECK (role IN ('PATIENT', 'PRACTITIONER', 'CLINIC_MANAGER', 'PARTNER', 'OPERATOR')),
        granted_at timestamptz NOT NULL,
        PRIMARY KEY (account_id, role)
      );

      CREATE TABLE account_sessions (
        id uuid PRIMARY KEY,
        -- Keyed hash of what the browser keeps.
        token_hash bytea NOT NULL CONSTRAINT a_session_has_its_own_token UNIQUE,
        account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
        signed_in_by text NOT NULL CHECK (signed_in_by IN ('MAIL_LINK', 'PASSWORD', 'PASSKEY')),
        -- In words, "Firefox on Windows"; never the browser's whole name or its address.
        device text NOT NULL,
        created_at timestamptz NOT NULL,
        last_used_at timestamptz NOT NULL,
        fresh_until timestamptz NOT NULL,
        second_factor_at timestamptz,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX account_sessions_by_account ON account_sessions (account_id);
      CREATE INDEX account_sessions_by_end ON account_sessions (expires_at);

      CREATE TABLE passwords (
        account_id uuid PRIMARY KEY REFERENCES accounts ON DELETE CASCADE,
        hash text NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );

      -- What a link in a mail does. The link itself is derived from the row's id and a key, and is not here.
      CREATE TABLE mail_links (
        id uuid PRIMARY KEY,
        purpose text NOT NULL CHECK (purpose IN ('SIGN_IN', 'CHANGE_EMAIL', 'INVITE_OPERATOR')),
        email bytea NOT NULL,
        email_hash bytea NOT NULL,
        -- Whose address changes; null for the other purposes, which may find no account yet.
        account_id uuid REFERENCES accounts ON DELETE CASCADE,
        -- Where to after signing in: a path on this site.
        goes_to text,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        -- The address a change took the place of, until its notice has left.
        former_email bytea,
        CONSTRAINT only_a_change_names_an_account CHECK ((purpose = 'CHANGE_EMAIL') = (account_id IS NOT NULL))
      );
      CREATE INDEX mail_links_by_end ON mail_links (expires_at);
      CREATE INDEX mail_links_by_address ON mail_links (email_hash, purpose);

      -- What a passkey has to answer, for five minutes.
      CREATE TABLE sign_in_challenges (
        id uuid PRIMARY KEY,
        identifier_hash bytea NOT NULL CONSTRAINT a_challenge_is_known_by_one_name UNIQUE,
        value bytea NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX sign_in_challenges_by_end ON sign_in_challenges (expires_at);

      CREATE TABLE passkeys (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
        name text,
        credential_id text NOT NULL CONSTRAINT a_passkey_has_one_account UNIQUE,
        public_key text NOT NULL,
        counter bigint NOT NULL,
        device_type text NOT NULL,
        backed_up boolean NOT NULL,
        transports text,
        aaguid text,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX passkeys_by_account ON passkeys (account_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE passkeys, sign_in_challenges, mail_links, passwords, account_sessions, account_roles, accounts;
    `);
  }
}
