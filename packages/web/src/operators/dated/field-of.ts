import type { DatedField } from './dated-typed.js';

/** A field as it was typed, with what is wrong about it. */
export type FieldOf = (id: DatedField) => {
  readonly id: DatedField;
  readonly name: DatedField;
  readonly error: string | undefined;
  readonly defaultValue: string;
};
