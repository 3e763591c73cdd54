/** One address, on one line, that mail servers take: not what a standard allows at its edges. */
export function isEmailAddress(email: string): boolean {
  if (email.length > 254) return false;
  const [local = '', domain = '', ...more] = email.split('@');
  const isLocal = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/.test(local);
  const isDomain = /^([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])$/.test(
    domain,
  );
  return more.length === 0 && local.length <= 64 && isLocal && isDomain;
}
