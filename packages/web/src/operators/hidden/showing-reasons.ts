import type { ShowingReason } from '../../generated/graphql.js';

/** Why an operator shows a listing again, in the order in which they are offered. */
export const showingReasons: readonly ShowingReason[] = ['MENDED', 'NEW_FACTS', 'A_MISTAKE'];
