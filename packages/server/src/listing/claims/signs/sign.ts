/** What a sentence that may not stand has in it. */
export interface Sign {
  /** Reads a bounded piece of one clause, so that no text makes it slow. */
  readonly pattern: RegExp;
  /** What takes it away when it stands shortly before, or within. */
  readonly unless: RegExp | null;
}

/** The signs of one rule, and one pattern that finds whatever any of them finds: most sentences are read by it alone. */
export interface Signs {
  readonly any: RegExp;
  readonly each: readonly Sign[];
}

export function signsOf(each: readonly Sign[]): Signs {
  return { any: new RegExp(each.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'u'), each };
}

export function sign(pattern: string, unless: string | null = null): Sign {
  return {
    pattern: new RegExp(pattern, 'gu'),
    unless: unless === null ? null : new RegExp(`\\b(?:${unless})\\b`, 'u'),
  };
}

/** At most so many letters of one sentence, without any of the words that would make it about something else. */
export function within(most: number, without?: string): string {
  return `(?:${without === undefined ? '' : `(?!\\b(?:${without})\\b)`}[^.;!?]){0,${most}}?`;
}
