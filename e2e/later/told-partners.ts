import { changeRows } from '../site/site-command.js';

/** What a partner is told after a month, and once something goes out of the schema: both take longer than a story. */
export function passAMonth(organisation: string): Promise<void> {
  const name = organisation.replaceAll("'", "''");
  return changeRows(`
    INSERT INTO referral_months (month, counted_on) VALUES (date_trunc('month', now()), date_trunc('month', now()) + interval '1 month 7 days') ON CONFLICT DO NOTHING;
    INSERT INTO referral_counts (partner_id, month, state, at_least)
      SELECT p.id, date_trunc('month', now()), given.state, given.at_least
      FROM partners p, (VALUES ('COMPLETED', 40), ('CONFIRMED', 20), ('DECLINED', 10)) AS given (state, at_least)
      WHERE p.organisation = '${name}';
    INSERT INTO partner_deprecated_uses (key_id, month, path, uses, last_on)
      SELECT k.id, date_trunc('month', now()), 'Practitioner.nickname', 12345, current_date
      FROM partner_keys k JOIN partners p ON p.id = k.partner_id WHERE p.organisation = '${name}'`);
}
