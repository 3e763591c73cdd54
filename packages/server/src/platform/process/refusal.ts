/**
 * A reason not to start, in one sentence for the person at the terminal. main.ts prints the sentence alone, without a
 * stack, ends whatever was already running and exits with the code: 2 when a command was not understood, else 1.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    sentence: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(sentence);
  }
}
