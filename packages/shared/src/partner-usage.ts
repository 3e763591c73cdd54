/** Where a partner's usage is fetched as a table, by the page that shows it. Takes the page's `days` and `key`. */
export const partnerUsageCsvPath = '/partners/usage.csv';

/** What stands for the name of an operation that was refused before it was read. No operation can be called so. */
export const UNREAD_OPERATION = '?';

/** For how many days the page shows it, to choose from; the longest is as long as it is kept. */
export const usageSpans = [7, 30, 90] as const;
