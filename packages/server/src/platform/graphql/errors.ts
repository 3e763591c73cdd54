import { triedTooOften } from '@clearing/shared/tried-too-often';
import { GraphQLError } from 'graphql';

export interface InputProblem {
  /** Where in the arguments: ["filter", "maxSessionPrice", "currency"]. */
  readonly path: readonly string[];
  /** A sentence a person understands. */
  readonly message: string;
}

/** A query asked for something that cannot be: the field answers null and the caller learns where and why. */
export class InvalidInputError extends GraphQLError {
  constructor(readonly problems: readonly InputProblem[]) {
    super(problems.map((problem) => problem.message).join(' '), {
      extensions: { code: 'INVALID_INPUT', problems: problems.map((problem) => ({ ...problem })) },
    });
  }
}

/** A cursor was ours, and what came after it is not known any more: the field answers null, and the reader starts again. */
export class ExpiredCursorError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'CURSOR_EXPIRED' } });
  }
}

/** A field was asked for too often: it answers null, and the caller learns when to come back. */
export class TooOftenError extends GraphQLError {
  constructor(retryAfterSeconds: number) {
    super(triedTooOften(retryAfterSeconds), {
      extensions: { code: 'TOO_MANY_REQUESTS', status: 429, retryAfterSeconds },
    });
  }
}

/** Collects problems so that one answer names all of them. */
export class Problems {
  readonly list: InputProblem[] = [];

  add(path: readonly string[], message: string): void {
    this.list.push({ path, message });
  }

  /** As the form asks for the fields, whatever was looked at first. */
  inOrderOf(fields: readonly string[]): readonly InputProblem[] {
    const placeOf = ({ path }: InputProblem) => fields.indexOf(path.at(-1) ?? '');
    return this.list.toSorted((a, b) => placeOf(a) - placeOf(b));
  }

  throwIfAny(): void {
    if (this.list.length > 0) throw new InvalidInputError(this.list);
  }
}
