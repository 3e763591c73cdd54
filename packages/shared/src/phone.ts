/**
 * A number as people write it, as E.164: "(214) 555-0123" is "+12145550123". Without a country it is a number of the
 * North American plan. Null when it cannot be one; an empty text is no number.
 */
export function readPhone(typed: string): string | null {
  // Address books copy a number between marks that cannot be seen.
  const trimmed = typed.replace(/\p{Cf}/gu, '').trim();
  if (!/^\+?[\d\s().\-–/]+$/.test(trimmed)) return null;
  const digits = trimmed.replace(/\D/g, '');
  if (trimmed.startsWith('+')) return /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : null;
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  return /^[2-9]\d{2}[2-9]\d{6}$/.test(national) ? `+1${national}` : null;
}

/** "+12145550142" as people here write it: "(214) 555-0142". Other countries' numbers stay as they are. */
export function formatPhone(phone: string): string {
  const match = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone);
  return match ? `(${match[1]}) ${match[2]}-${match[3]}` : phone;
}
