import { changeRows } from '../site/site-command.js';

/** Twelve weeks in which somebody was found, and those who asked them did so some weeks ago and waited. */
export async function passTwelveWeeks({ slug }: { readonly slug: string }): Promise<void> {
  await changeRows(`
    INSERT INTO listing_numbers (practitioner_id, week, shown, opened)
    SELECT p.id, date_trunc('week', now())::date - 7 * back, 8 + (back * 37) % 113, (back * 11) % 29
    FROM practitioners p, generate_series(0, 11) AS back WHERE p.slug = '${slug}'
    ON CONFLICT (practitioner_id, week) DO UPDATE SET shown = excluded.shown, opened = excluded.opened;
    UPDATE consultations c SET email_confirmed_at = email_confirmed_at - interval '16 days'
    FROM practitioners p WHERE p.id = c.practitioner_id AND p.slug = '${slug}';
    UPDATE consultation_events e SET at = e.at - interval '15 days 19 hours'
    FROM consultations c JOIN practitioners p ON p.id = c.practitioner_id
    WHERE c.id = e.consultation_id AND p.slug = '${slug}'`);
}

/** As if nothing had been counted before this week began. */
export async function countFromThisWeek({ slug }: { readonly slug: string }): Promise<void> {
  await changeRows(`
    DELETE FROM listing_numbers WHERE week < date_trunc('week', now())::date
    AND practitioner_id = (SELECT id FROM practitioners WHERE slug = '${slug}')`);
}
