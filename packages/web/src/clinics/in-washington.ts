import { dateIn } from '../lib/said-in.js';

/** The date that is of no one place, as letters say it too: Washington's (decision 3). For a page's server side alone. */
export function dateInWashington(instant: string): string {
  return dateIn('America/New_York', instant);
}
