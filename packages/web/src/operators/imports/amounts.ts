const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];

/** "9.8 GB", as the systems of those who put files there say it: by thousands. */
export function bytesInWords(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (amount >= 999.5 && unit < units.length - 1) {
    amount /= 1_000;
    unit++;
  }
  const digits = unit === 0 || amount >= 99.95 ? 0 : 1;
  return `${amount.toLocaleString('en-US', { maximumFractionDigits: digits })} ${units[unit]}`;
}

export function countInWords(count: number): string {
  return count.toLocaleString('en-US');
}
