/** Whoever asks at the public door with a key. */
export interface KeyHolder {
  readonly keyId: string;
  readonly partnerId: string;
  /** TEST: invented listings alone. PUBLISHABLE: everybody who opens a page has it, so it is bound to where pages stand. */
  readonly kind: 'TEST' | 'LIVE' | 'PUBLISHABLE' | 'PUBLISHABLE_TEST';
  readonly scopes: ReadonlySet<string>;
  /** "https://example.org". Of a secret key: none means any. */
  readonly origins: readonly string[];
  /** Of a test key: the clock that its partner set; null: the real one. */
  readonly clock: SetClock | null;
}

export function opensInventedOnly({ kind }: Pick<KeyHolder, 'kind'>): boolean {
  return kind === 'TEST' || kind === 'PUBLISHABLE_TEST';
}

export function standsInPages({ kind }: Pick<KeyHolder, 'kind'>): boolean {
  return kind === 'PUBLISHABLE' || kind === 'PUBLISHABLE_TEST';
}

/** An instant that somebody set, and when: from there it goes on. */
export interface SetClock {
  readonly at: Date;
  readonly setAt: Date;
}

/** Knows the keys that may be shown at the public door. At most one capability brings it. */
export interface DoorKeys {
  /** Null for every text that opens nothing: it is not told why. */
  read(text: string): Promise<KeyHolder | null>;
  /** Whether a key or a piece of one stands in this text. */
  holdsKey(text: string): boolean;
  /** What a key needs for a field; null: nothing. */
  scopeOfField(typeName: string, fieldName: string): string | null;
  /** What a key needs for an input, by the name of its field or by its value; null: nothing. */
  scopeOfInput(word: string): string | null;
}
