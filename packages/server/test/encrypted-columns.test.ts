import { afterAll, beforeAll, expect, test } from 'vitest';
import { encryptedTables } from '../src/encrypted-columns.js';
import { createTestDatabase, type TestDatabase } from './database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 2 });
});
afterAll(() => database.drop());

/** Bytes that are no ciphertext, each for its reason. What is added here is not encrypted: think twice. */
const notEncrypted: readonly (readonly [why: string, columns: readonly string[]])[] = [
  [
    'keyed hashes: equal for equal values, and good for nothing else',
    [
      'account_sessions.token_hash',
      'accounts.email_hash',
      'clinic_invitations.email_hash',
      'complaint_steps.sending',
      'complaints.sending',
      'consultations.contact_hash',
      'consultations.idempotency_input_hash',
      'consultation_messages.input_hash',
      'consultation_messages.key_hash',
      'consultations.idempotency_key_hash',
      'listing_reports.sending',
      'listing_shares.email_hash',
      'mail_links.email_hash',
      'outside_calendars.address_hash',
      'practitioners.contact_email_hash',
      'proposal_keys.input_hash',
      'proposal_keys.key_hash',
      'rate_limits.bucket',
      'recovery_codes.code_hash',
      'sign_in_challenges.identifier_hash',
      'waiting_list_entries.contact_hash',
    ],
  ],
  [
    'of copied evidence, which is too long to be guessed',
    ['listing_claims.evidence_sha256', 'verification_records.evidence_sha256'],
  ],
  ['hashes of 256 random bits, which nobody can try', ['partner_keys.secret_hash']],
  ['seals of the audit log', ['audit_chain_end.last_seal', 'audit_seals.seal']],
  ['pictures that everybody sees', ['listing_photo_squares.bytes']],
  ['files that anybody is given', ['open_data_parts.body', 'embed_files.body']],
  ['keys, wrapped by a root key', ['encryption_keys.wrapped']],
];

test('every column of bytes is encrypted and known to rotation, or is not encrypted for a reason', async () => {
  const rows = await database.unitOfWork.query<{ name: string }>(
    `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND data_type = 'bytea' ORDER BY 1`,
  );
  const registered = encryptedTables.flatMap(({ table, columns }) => columns.map(({ name }) => `${table}.${name}`));
  const decided = [...registered, ...notEncrypted.flatMap(([, columns]) => columns)];
  expect(new Set(decided).size).toBe(decided.length);
  expect(decided.toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
});

test('what names a row in its cells is a unique id', async () => {
  for (const { table, row } of encryptedTables) {
    const found = await database.unitOfWork.query(
      `SELECT FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
       WHERE i.indrelid = $1::text::regclass AND i.indisunique AND i.indnkeyatts = 1 AND i.indpred IS NULL
         AND a.attname = $2 AND a.atttypid = 'uuid'::regtype AND a.attnotnull`,
      [table, row],
    );
    expect(found.length, `${table}.${row}`).toBeGreaterThan(0);
  }
});
