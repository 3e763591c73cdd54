/**
 * A form that is sent again while its first send is under way waits for what becomes of that one, and then finds it. Only
 * a courtesy to whoever clicks twice: what a second send would count against their limits, it does not. That one form is
 * one request is seen to in the database, whatever other processes do.
 */
export class FormsUnderWay {
  readonly #underWay = new Map<string, Promise<unknown>>();

  async inTurn<Result>(keyHash: Buffer, work: () => Promise<Result>): Promise<Result> {
    const key = keyHash.toString('hex');
    const first = this.#underWay.get(key);
    if (first) {
      await first;
      return work();
    }
    const working = work();
    const settled = working.then(
      () => this.#underWay.delete(key),
      () => this.#underWay.delete(key),
    );
    this.#underWay.set(key, settled);
    return working;
  }
}
