import { changeRows } from '../site/site-command.js';

/** As if nobody had confirmed the listing for a hundred days. Those that are made up are kept current, so this one is not. */
export function letGoStale(slug: string): Promise<void> {
  return changeRows(
    `UPDATE practitioners SET invented = false, last_confirmed_on = current_date - 100 WHERE slug = '${slug}'`,
  );
}

export function confirmAgain(slug: string): Promise<void> {
  return changeRows(
    `UPDATE practitioners SET invented = true, last_confirmed_on = current_date WHERE slug = '${slug}'`,
  );
}
