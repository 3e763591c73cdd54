/** An amount in the currency's minor unit (cents for USD), never a fraction, with its ISO 4217 code. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

const formatters = new Map<string, Intl.NumberFormat>();

/** "$450", "$1,200.50", "¥9,000": the only way an amount becomes text. Whole amounts carry no ".00". */
export function formatMoney(money: Money, locale = 'en-US'): string {
  const formatter = formatterOf(money.currency, locale);
  return formatter.format(money.amount / 10 ** minorDigits(formatter));
}

/** Prices compare and add only within one currency; anything else is a bug, not a number. */
export function addMoney(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`${a.currency} and ${b.currency} cannot be added.`);
  return { amount: a.amount + b.amount, currency: a.currency };
}

export function timesMoney(money: Money, count: number): Money {
  return { amount: money.amount * count, currency: money.currency };
}

function formatterOf(currency: string, locale: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
    formatters.set(key, formatter);
  }
  return formatter;
}

function minorDigits(formatter: Intl.NumberFormat): number {
  return formatter.resolvedOptions().maximumFractionDigits ?? 2;
}
