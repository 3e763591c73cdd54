/** Where calendars ask, on this site. */
export const FEED_PATH = '/calendar';
