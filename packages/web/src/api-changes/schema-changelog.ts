/** What the server keeps of the public schema's history, as schema/changelog.json says it. */
export interface SchemaChangelog {
  /** The newest first. */
  readonly publications: readonly SchemaPublication[];
  readonly deprecations: readonly SchemaDeprecation[];
}

export interface SchemaPublication {
  readonly version: string;
  /** A calendar date: "2026-11-27". */
  readonly publishedOn: string;
  /** The path of its text. */
  readonly sdl: string;
  readonly sha256: string;
  /** None in the first. */
  readonly changes: readonly SchemaChange[];
}

export interface SchemaChange {
  readonly kind: string;
  readonly path: string;
  readonly weight: 'BREAKING' | 'CAUTION' | 'SAFE';
  readonly message: string;
}

export interface SchemaDeprecation {
  readonly path: string;
  readonly reason: string;
  readonly removedNotBefore: string | null;
}
