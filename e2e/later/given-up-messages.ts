import { changeRows } from '../site/site-command.js';

/** What a partner's only webhook was not told of in three days, and again an hour later: a story waits for neither. */
export function giveUpMessages(organisation: string, count: number): Promise<void> {
  const name = organisation.replaceAll("'", "''");
  return changeRows(`
    INSERT INTO webhook_messages (id, position, endpoint_id, practitioner_id, type, told_at, trying_since, due_at, state, finished_at)
      SELECT gen_random_uuid(), nextval('webhook_positions'), e.id, gen_random_uuid(), 'listing.hidden', told.at, told.at, told.at,
        'GIVEN_UP', told.at + interval '3 days'
      FROM webhook_endpoints e JOIN partners p ON p.id = e.partner_id,
        generate_series(1, ${count}) AS n,
        LATERAL (SELECT now() - interval '4 days' + CASE WHEN n > ${count} / 2 THEN interval '1 hour' ELSE interval '0' END AS at) told
      WHERE p.organisation = '${name}'`);
}
