/** Tells spreadsheets that a file is UTF-8. */
export const UTF8_MARK = '\ufeff';

/** A line of a CSV file that a spreadsheet opens safely, whatever is in its cells. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Quoted; and what a spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets do not show. */
function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
