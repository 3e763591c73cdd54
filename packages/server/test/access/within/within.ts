interface Within {
  /** The only fields that lead to it: whoever may see one of them sees all of it. */
  readonly through: readonly `${string}.${string}`[];
  readonly fields: string;
}

export type WithinRules = Readonly<Record<string, Within>>;
