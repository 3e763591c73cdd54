/** The entries of one kind, in reading order and by slug. */
export class BySlug<Entry extends { readonly slug: string }> {
  readonly #bySlug: ReadonlyMap<string, Entry>;

  constructor(readonly all: readonly Entry[]) {
    this.#bySlug = new Map(all.map((entry) => [entry.slug, entry]));
  }

  has(slug: string): boolean {
    return this.#bySlug.has(slug);
  }

  find(slug: string): Entry | null {
    return this.#bySlug.get(slug) ?? null;
  }

  /** For slugs that we stored ourselves; an unknown one is a bug. */
  get(slug: string): Entry {
    const entry = this.#bySlug.get(slug);
    if (!entry) throw new Error(`The catalog has no entry ${JSON.stringify(slug)}.`);
    return entry;
  }

  /** Those of the slugs that exist, in reading order. */
  list(slugs: readonly string[]): Entry[] {
    const wanted = new Set(slugs);
    return this.all.filter((entry) => wanted.has(entry.slug));
  }
}
