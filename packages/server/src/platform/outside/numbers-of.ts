import { Resolver } from 'node:dns/promises';

/** A name server that is silent is asked twice, for six seconds together. */
const patience = { timeout: 2_000, tries: 2 } as const;

/**
 * What name servers say that a name leads to; none: nothing, or nothing soon. The machine's own way (`lookup`) would keep one of
 * the four threads of the process for as long as somebody's name server keeps silent, and with them its files and its hashes;
 * and it would read the machine's list of hosts, which is about what is inside.
 */
export async function numbersOf(host: string, resolver = new Resolver(patience)): Promise<readonly string[]> {
  const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
}
