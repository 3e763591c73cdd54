/**
 * How much of a proof runs: a little in npm test, all of it by its own command, which names the size in the environment
 * (tools/prove.mjs). The cases are the same.
 */
export function sizeOf(name: string, inTheSuite: number): number {
  const given = Number(process.env[`PROOF_${name}`]);
  return Number.isInteger(given) && given > 0 ? given : inTheSuite;
}

/** Whether a command of its own runs this: then speed is told, and judged. */
export const isWhole = process.env['PROOF'] !== undefined;

/** In milliseconds; a whole proof takes as long as it takes. */
export const longest = isWhole ? 0 : 900_000;

/** A line for whoever watches; the suite is silent. */
export function tell(line: string): void {
  if (isWhole) process.stderr.write(`${line}\n`);
}
