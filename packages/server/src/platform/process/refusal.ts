/**
 * A reason not to start, in one sentence for the person at the terminal. main.ts prints the sentence alone, without a
 * stack, ends whatever was already running and exits non-zero.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
