/** One mail service by two names, whose addresses are the same with and without dots before the @. */
const DOTLESS = ['gmail.com', 'googlemail.com'];

/**
 * The mailbox an address most likely ends up in, for limits alone: "Sam.Lee+a@gmail.com" and "samlee+b@gmail.com" fill
 * one bucket. Two people who share a bucket by this wait a little longer, and nothing else of theirs is shared.
 */
export function mailboxKey(email: string): string {
  const [local = '', domain = ''] = email.trim().toLowerCase().split('@');
  const name = local.replace(/(?!^)\+.*$/, '');
  return DOTLESS.includes(domain) ? `${name.replaceAll('.', '')}@${DOTLESS[0]}` : `${name}@${domain}`;
}
