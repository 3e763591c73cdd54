/** One fact in the words of its page. */
export interface Fact {
  /** What it is about; no two of a thing are about the same. */
  readonly about: string;
  readonly said: string;
  /** What it is called in the listing: several where they are read as one, as an address is. */
  readonly of: readonly string[];
  /** Of a list whose every entry is a fact by itself: its entries. */
  readonly each: readonly { readonly of: string; readonly said: string }[] | null;
  /** Where it is asked for, seen from the page of its thing: "#number", "course#items". */
  readonly askedAt: string;
}

/** Something a listing says facts about: the person, a licence, an offering. The same one has the same key. */
export interface Thing {
  readonly key: string;
  readonly name: string;
  /** What is not given is left out. */
  readonly facts: readonly Fact[];
}

export interface ChangedThing {
  readonly key: string;
  readonly name: string;
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  /** Null on one side: it was not given. */
  readonly facts: readonly { readonly about: string; readonly before: string | null; readonly now: string | null }[];
}

/** What a listing says now and did not before, in the order in which it says it; what it says no longer comes last. */
export function changesBetween(before: readonly Thing[], now: readonly Thing[]): ChangedThing[] {
  const changed = now.flatMap((thing): ChangedThing[] => {
    const former = before.find(({ key }) => key === thing.key);
    if (!former) return [{ key: thing.key, name: thing.name, kind: 'ADDED', facts: [] }];
    const facts = changedFacts(former.facts, thing.facts);
    return facts.length > 0 ? [{ key: thing.key, name: thing.name, kind: 'CHANGED', facts }] : [];
  });
  const gone = before.filter(({ key }) => !now.some((thing) => thing.key === key));
  return [...changed, ...gone.map(({ key, name }): ChangedThing => ({ key, name, kind: 'REMOVED', facts: [] }))];
}

function changedFacts(before: Thing['facts'], now: Thing['facts']): ChangedThing['facts'] {
  const [former, latter] = [before, now].map((facts) => new Map(facts.map(({ about, said }) => [about, said])));
  return [...new Set([...now, ...before].map(({ about }) => about))]
    .map((about) => excerpt(about, former?.get(about) ?? null, latter?.get(about) ?? null))
    .filter((fact) => fact.before !== fact.now);
}

const longest = 160;
/** Letters that stand still beside what changed, so that it can be found. */
const around = 40;

/** Of long words, the part that is another one. */
function excerpt(about: string, before: string | null, now: string | null): ChangedThing['facts'][number] {
  if (before === null || now === null || before === now || Math.max(before.length, now.length) <= longest) {
    return { about, before, now };
  }
  const shortest = Math.min(before.length, now.length);
  let head = 0;
  while (head < shortest && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return { about, before: cut(before, head, tail), now: cut(now, head, tail) };
}

function cut(text: string, head: number, tail: number): string {
  const start = wordStart(text, head - around);
  const end = wordEnd(text, text.length - tail + around);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end).trim()}${end < text.length ? ' …' : ''}`;
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1;
}

function wordEnd(text: string, at: number): number {
  const space = at >= text.length ? -1 : text.indexOf(' ', at);
  return space === -1 ? text.length : space;
}
