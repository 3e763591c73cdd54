/**
 * The rows everybody is asked for: the first twenty of the best match, nobody filtered. The view says which they are, so
 * that each peer reads the same people in the same order.
 */
export const peersView = `
  CREATE SCHEMA IF NOT EXISTS bench;
  CREATE OR REPLACE VIEW bench.listings AS
    SELECT p.id, p.slug, p.given_name, p.family_name, p.headline, p.accepting_new_patients, p.updated_at, s.rank
    FROM public.search_practitioners s JOIN public.practitioners p ON p.id = s.practitioner_id
    WHERE s.visible_from <= current_date AND current_date < s.visible_until AND s.stale_on > current_date;
  COMMENT ON VIEW bench.listings IS '@primaryKey id';
`;

export const pageOf = 20;
