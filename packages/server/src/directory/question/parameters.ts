/** Collects a statement's parameters. */
export class Parameters {
  readonly values: unknown[] = [];
  readonly #names = new Map<string, string>();

  add(value: string | number | boolean | bigint | readonly string[], type: string): string {
    const text = typeof value === 'bigint' ? value.toString() : value;
    const name = `${type} ${JSON.stringify(text)}`;
    let placeholder = this.#names.get(name);
    if (!placeholder) {
      this.values.push(text);
      placeholder = `$${this.values.length}::${type}`;
      this.#names.set(name, placeholder);
    }
    return placeholder;
  }
}
