import type { KeptHoursFragment } from '../../generated/graphql.js';
import type { FieldError } from '../../ui/error-summary.js';

/** What a form said of one way. */
export interface TypedWay {
  readonly from: string;
  readonly to: string;
  readonly minutes: string;
}

/** A way as it is drawn. */
export interface DrawnWay {
  readonly from: string;
  readonly to: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly miles: number;
  readonly estimatedMinutes: number | null;
  /** What stands in the field. */
  readonly typed: string;
}

/** Three fields for each way, in the order they were drawn in. */
export function readTypedWays(form: URLSearchParams): TypedWay[] {
  const [from, to, minutes] = [form.getAll('from'), form.getAll('to'), form.getAll('minutes')];
  return from.map((each, index) => ({
    from: each,
    to: to[index] ?? '',
    minutes: (minutes[index] ?? '').trim(),
  }));
}

/** As many as a list of the API holds. */
const mostAtOnce = 200;

/**
 * What the form says anew: of a dozen ways mostly one. A way that is not known any more is sent too, to be refused; more
 * than could be sent at once stand in no form of ours.
 */
export function findSaidAnew(typed: readonly TypedWay[], travel: KeptHoursFragment['travel']): readonly TypedWay[] {
  const known = drawWays(travel, []);
  return typed.filter((each) => known.find((way) => isSameWay(way, each))?.typed !== each.minutes).slice(0, mostAtOnce);
}

/** The ways as they are, with what was typed where something was. */
export function drawWays(travel: KeptHoursFragment['travel'], typed: readonly TypedWay[]): DrawnWay[] {
  return travel.map((way) => {
    const between = { from: way.from.locationId, to: way.to.locationId };
    return {
      ...between,
      fromLabel: way.from.label,
      toLabel: way.to.label,
      miles: way.miles,
      estimatedMinutes: way.estimatedMinutes,
      typed: typed.find((each) => isSameWay(each, between))?.minutes ?? String(way.minutes ?? ''),
    };
  });
}

/**
 * What is wrong, beside the field it is wrong in: places come, go and change their order while a form is open. What is
 * wrong with a way that is drawn no more is said of the whole form.
 */
export function besideWays(
  errors: readonly FieldError[],
  typed: readonly TypedWay[],
  ways: readonly DrawnWay[],
): { readonly errors: readonly FieldError[]; readonly refusal: string | null } {
  const placed = errors.map(({ id, message }) => {
    const sent = typed[Number(/^travel-(\d+)-minutes$/.exec(id)?.[1] ?? -1)];
    return { message, at: sent ? ways.findIndex((way) => isSameWay(way, sent)) : -1 };
  });
  return {
    errors: placed.flatMap(({ message, at }) => (at === -1 ? [] : [{ id: wayFieldId(at), message }])),
    refusal: placed.find(({ at }) => at === -1)?.message ?? null,
  };
}

export function wayFieldId(index: number): string {
  return `travel-${index}-minutes`;
}

type Ends = Pick<TypedWay, 'from' | 'to'>;

/** There and back alike. */
function isSameWay(a: Ends, b: Ends): boolean {
  return (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);
}
