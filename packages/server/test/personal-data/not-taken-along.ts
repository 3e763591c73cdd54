/**
 * Tables of which nobody takes anything along, and why. A new table belongs here or to a part of a capability's personal
 * data: one that nobody decided about fails the suite.
 */
export const notTakenAlong: Readonly<Record<string, readonly string[]>> = {
  'what the house itself needs to run': [
    ...['migrations', 'settings', 'encryption_keys', 'changes', 'change_positions', 'outbox', 'rate_limits'],
    'counted_batches',
    'status_days',
    'erasures',
  ],
  'keyed hashes of forms that were sent, which go with the contact': ['proposal_keys'],
  'seals of the record, which itself is told': ['audit_waiting', 'audit_seals', 'audit_chain_end'],
  'keys that are over within minutes or days, and would open something meanwhile': [
    ...['access_links', 'mail_links', 'sign_in_challenges', 'consultation_codes'],
  ],
  'what is known of treatments, places and law': [
    ...['delivery_methods', 'conditions', 'approvals', 'integration_modalities', 'precautions', 'side_effects'],
    ...['precautions_for_methods', 'care_phases', 'guide_topics', 'professions', 'insurers', 'help_lines'],
    ...['remote_prescribing_rules', 'prescribing_authority', 'catalog_revision', 'places'],
    ...['insurer_terms', 'registers', 'dated_edits'],
  ],
  'made anew from what is told, at any time': [
    ...['search_state', 'search_facts', 'search_kinds', 'search_practitioners', 'search_care', 'search_talks'],
    ...['search_texts', 'search_terms', 'next_slots', 'listing_looks', 'waiting_list_looks'],
    ...['open_data_makings', 'open_data_files', 'open_data_parts', 'open_data_states'],
  ],
  'that a listing changed, and nothing of it: the id goes 90 days after whoever left': [
    ...['practitioner_feed', 'practitioner_feed_beginnings', 'practitioner_changes'],
  ],
  'that a partner’s link led to a request: said on its page, and gone when its month is counted': [
    'referred_consultations',
  ],
  'that a month was counted, and nobody in it': ['referral_months'],
  'what pages of partners load, the same for everybody': ['embed_files'],
  'what programs ask for, by whatever program, for 30 days': ['persisted_documents'],
  'what was sent to a partner’s own server, for 30 days, and what it is signed with': [
    ...['webhook_secrets', 'webhook_messages', 'webhook_attempts', 'webhook_free_times'],
  ],
  'which reminders went out already': ['listing_reminders', 'renewal_reminders', 'complaint_calls'],
  'what compares a listing with somebody else’s': ['listing_look_alikes', 'listing_look_alike_events'],
  'what other people wrote to us about a listing, in confidence': ['listing_reports', 'listing_report_events'],
  'the public registry of the United States, which no account stands behind': [
    ...['registry_imports', 'registry_entries', 'registry_takedowns', 'import_orders'],
  ],
  'who was told of a claim, and what they said against it, in confidence': [
    ...['listing_claim_contacts', 'listing_claim_disputes', 'listing_claim_statements'],
  ],
  'what operators proposed about who manages a clinic, which goes with the account': ['clinic_manager_changes'],
  'a count of a day, of nobody': ['crisis_counts'],
};
