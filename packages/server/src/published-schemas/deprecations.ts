import { Temporal } from 'temporal-polyfill';
import { GraphQLDeprecatedDirective, getDirectiveValues, parse, visit, type DocumentNode } from 'graphql';
import type { Publication } from './publications.js';

/** How long partners have, from the day on which they could read that something will go. */
const MONTHS_OF_NOTICE = 12;

/** How a reason ends: what to use instead comes before it. */
const LAST_SENTENCE = /^\S.*[.] Removed not before (\d{4}-\d{2}-\d{2})\.$/s;

/** A field, an argument, a field of an input or a value that partners should leave. */
export interface Deprecation {
  /** As the changelog names it: "Practitioner.photo", "Query.places.first", "CareSetting.CLINIC". */
  readonly path: string;
  readonly reason: string;
  /** The first calendar date on which it may be gone; null when its reason does not say so. */
  readonly removedNotBefore: string | null;
}

/** What is deprecated in a schema's text, in its order. */
export function deprecationsOf(sdl: string): readonly Deprecation[] {
  const found: Deprecation[] = [];
  eachElement(parse(sdl), (path, reason) => {
    if (reason !== null) found.push({ path, reason, removedNotBefore: dateIn(reason) });
  });
  return found;
}

/** The text less what is deprecated and whose day has come: this much was promised and may not be missed. */
export function stillPromised(sdl: string, today: string): DocumentNode {
  return eachElement(parse(sdl), (_path, reason) => {
    const day = reason === null ? null : dateIn(reason);
    return day !== null && day <= today ? 'OUT' : undefined;
  });
}

/** What is wrong with how a schema says goodbye, in sentences for whoever changes it. */
export function faultsOfDeprecations(
  sdl: string,
  publications: readonly Publication[],
  today: string,
): readonly string[] {
  const history = publications.map(({ publishedOn, sdl: then }) => ({
    publishedOn,
    deprecations: deprecationsOf(then),
  }));
  return deprecationsOf(sdl).flatMap(({ path, removedNotBefore }) => {
    if (removedNotBefore === null) {
      return [
        `${path} is deprecated without a date. End its reason like this: "Use … instead. Removed not before ${monthsAfter(today)}."`,
      ];
    }
    const told = history.flatMap(({ publishedOn, deprecations }) =>
      deprecations
        .filter((each) => each.path === path)
        .map((each) => ({ publishedOn, removedNotBefore: each.removedNotBefore ?? '' })),
    );
    // Since when it has been told without a break: what was said to stay in between was relied on again.
    const withoutBreak = history.slice(
      history.findLastIndex(({ deprecations }) => deprecations.every((each) => each.path !== path)) + 1,
    );
    const least = monthsAfter(withoutBreak[0]?.publishedOn ?? today);
    const promised = told
      .map((each) => each.removedNotBefore)
      .reduce((latest, day) => (day > latest ? day : latest), '');
    if (removedNotBefore < least) {
      return [
        `${path} would go on ${removedNotBefore}, too soon: write ${least} or later, ${MONTHS_OF_NOTICE} months after it is published.`,
      ];
    }
    if (removedNotBefore < promised) {
      return [`${path} was promised until ${promised}; ${removedNotBefore} is earlier. Write ${promised} or later.`];
    }
    return [];
  });
}

function dateIn(reason: string): string | null {
  const day = LAST_SENTENCE.exec(reason)?.[1];
  if (day === undefined) return null;
  const isOfCalendar = new Date(`${day}T00:00:00Z`).toString() !== 'Invalid Date';
  return isOfCalendar && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day) ? day : null;
}

function monthsAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ months: MONTHS_OF_NOTICE }).toString();
}

/** Visits whatever can be deprecated, with its path and its reason if it is; 'OUT' takes it out of the answered copy. */
function eachElement(document: DocumentNode, look: (path: string, reason: string | null) => 'OUT' | undefined | void) {
  const names: string[] = [];
  return visit(document, {
    enter(node) {
      if (!('name' in node) || node.name === undefined || node.kind === 'NamedType' || node.kind === 'Directive')
        return;
      if (!node.kind.endsWith('Definition')) return;
      names.push(node.name.value);
      const deprecated =
        node.kind === 'FieldDefinition' || node.kind === 'InputValueDefinition' || node.kind === 'EnumValueDefinition'
          ? getDirectiveValues(GraphQLDeprecatedDirective, node)
          : undefined;
      const reason = deprecated === undefined ? null : String(deprecated['reason']);
      if (look(names.join('.'), reason) !== 'OUT') return;
      names.pop();
      return null;
    },
    leave(node) {
      if ('name' in node && node.name !== undefined && node.kind.endsWith('Definition')) names.pop();
    },
  });
}
