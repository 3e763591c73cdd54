/** Among the pages of the desk. */
export const REFUSED_ROWS_PATH = '/operators/imports/refused.csv';

export function refusedRowsPath(key: string): string {
  return `${REFUSED_ROWS_PATH}?import=${encodeURIComponent(key)}`;
}
