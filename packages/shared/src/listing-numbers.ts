/** The numbers of a listing, for a spreadsheet. */
export const listingNumbersCsvPath = '/listing/numbers.csv';
