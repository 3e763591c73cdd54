import { encrypted, type EncryptedTable } from './platform/keys/encrypted-columns.js';

/**
 * Every column that holds ciphertexts. A key is replaced in these and nowhere else: what is missing here becomes unreadable
 * when the old key goes, so a test asks the database for every column of bytes.
 */
export const encryptedTables: readonly EncryptedTable[] = [
  encrypted('account_suspensions', ['note', 'words', 'reply']),
  encrypted('accounts', ['email']),
  encrypted('authenticator_apps', ['secret'], 'account_id'),
  encrypted('clinic_invitations', ['email']),
  encrypted('complaint_steps', ['words']),
  encrypted('complaints', ['about', 'words', 'name', 'email']),
  encrypted('consultation_events', ['note']),
  encrypted('consultation_messages', ['words']),
  encrypted('consultations', ['contact', 'answers', 'flags', 'summary', 'message', 'answer_note', 'arrangement']),
  encrypted('listing_appeals', ['words', 'answer']),
  encrypted('listing_claim_contacts', ['address']),
  encrypted('listing_claim_statements', ['words']),
  encrypted('listing_claims', ['typed_address', 'found', 'evidence', 'official_address']),
  encrypted('listing_look_alike_events', ['note']),
  encrypted('listing_report_events', ['note']),
  encrypted('listing_reports', ['text', 'contact']),
  encrypted('listing_reviews', ['sealed_reason:reason', 'sealed_answer:answer']),
  encrypted('listing_shares', ['email', 'name']),
  encrypted('mail_links', ['email', 'former_email']),
  encrypted('outside_calendars', ['address']),
  encrypted('practitioners', ['contact_email']),
  encrypted('sign_in_challenges', ['value']),
  encrypted('usual_arrangements', ['arrangement']),
  encrypted('verification_records', ['evidence']),
  encrypted('waiting_list_entries', ['contact']),
  encrypted('webhook_attempts', ['answer']),
  encrypted('webhook_endpoints', ['address']),
  encrypted('webhook_secrets', ['secret']),
];
