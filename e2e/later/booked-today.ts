import { changeRows } from '../site/site-command.js';

/** As if all that somebody was asked for lay in the next hours: nobody offers times so soon. */
export function moveToToday(slug: string): Promise<void> {
  const ofTheirs = `practitioner_id = (SELECT id FROM practitioners WHERE slug = '${slug}')`;
  // Far apart enough that none overlaps another, and soon enough that it is still the same day nearly always.
  const soon = `WITH soon AS (SELECT id, now() + interval '3 minutes' * row_number() OVER (ORDER BY starts_at) AS at FROM`;
  return changeRows(`
    ${soon} consultations WHERE ${ofTheirs})
    UPDATE consultations c SET starts_at = soon.at, ends_at = soon.at + interval '1 minute' FROM soon WHERE c.id = soon.id;
    ${soon} held_times WHERE ${ofTheirs})
    UPDATE held_times h SET starts_at = soon.at, ends_at = soon.at + interval '1 minute',
      during = tstzrange(soon.at, soon.at + interval '1 minute')
    FROM soon WHERE h.id = soon.id`);
}

/** As if it had ended an hour ago. */
export function moveToThePast(id: string): Promise<void> {
  const uuid = Buffer.from(id, 'base64url').toString('utf8').split(':').at(-1) ?? '';
  return changeRows(`
    UPDATE consultations SET starts_at = now() - interval '90 minutes', ends_at = now() - interval '60 minutes'
    WHERE id = '${uuid}';
    UPDATE held_times SET starts_at = now() - interval '90 minutes', ends_at = now() - interval '60 minutes',
      during = tstzrange(now() - interval '90 minutes', now() - interval '60 minutes') WHERE owner_id = '${uuid}'`);
}

/** As another calendar of theirs would say it. */
export function beBusyAllTheTime(slug: string): Promise<void> {
  return changeRows(`
    INSERT INTO busy_times (id, practitioner_id, during)
    SELECT gen_random_uuid(), id, tstzrange(now(), now() + interval '60 days') FROM practitioners WHERE slug = '${slug}'`);
}

/** Whoever was found may be away at another time. */
export function beHere(slug: string): Promise<void> {
  return changeRows(
    `DELETE FROM time_off WHERE practitioner_id = (SELECT id FROM practitioners WHERE slug = '${slug}')`,
  );
}

/** As if the first of the times that were proposed lay in the next minutes. */
export function moveTheFirstProposedToToday(slug: string): Promise<void> {
  const proposing = `WITH proposing AS (SELECT id, proposed_times[1] AS first, now() + interval '10 minutes' AS soon
    FROM consultations WHERE proposed_times IS NOT NULL
      AND practitioner_id = (SELECT id FROM practitioners WHERE slug = '${slug}'))`;
  return changeRows(`
    ${proposing} UPDATE held_times h SET starts_at = soon, ends_at = soon + interval '1 minute',
      during = tstzrange(soon, soon + interval '1 minute')
    FROM proposing p WHERE h.owner_id = p.id AND h.starts_at = p.first;
    ${proposing} UPDATE consultations c SET proposed_times = soon || proposed_times[2:] FROM proposing p WHERE c.id = p.id`);
}
