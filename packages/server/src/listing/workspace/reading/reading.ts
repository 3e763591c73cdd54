import { isJurisdiction } from '@clearing/shared/jurisdictions';
import { Temporal } from 'temporal-polyfill';
import { Problems } from '../../../platform/graphql/errors.js';
import { leadsElsewhere } from '../../../platform/leads-elsewhere.js';

/** Letters that turn the direction of what follows: they make a name read as another. */
const directions = /[\u202a-\u202e\u2066-\u2069]/gu;
const controls = /[^\P{Cc}\n]/gu;
const most = { amount: 10_000_000, minutes: 1_440 };

type Path = readonly string[];
/** What need not be given; left out is as good as null. */
type Typed<Value> = Value | null | undefined;

/** Reads what was typed into what is kept, and puts down what has to be mended; nothing is kept when anything has. */
export class Reading {
  readonly problems = new Problems();

  /** Null when there is nothing but space. Lines stay lines, nothing else of how it was typed does. */
  text(path: Path, typed: Typed<string>, longest: number): string | null {
    const text = (typed ?? '')
      .normalize('NFC')
      .replaceAll(/\r\n?/gu, '\n')
      .replaceAll(controls, ' ')
      .replaceAll(directions, '')
      .replaceAll(/\n{3,}/gu, '\n\n')
      .trim();
    if (text.length > longest) this.problems.add(path, `Please keep it under ${longest} characters.`);
    return text === '' ? null : text;
  }

  /** On one line. */
  line(path: Path, typed: Typed<string>, longest: number): string | null {
    return this.text(path, typed?.replaceAll(/\s+/gu, ' ') ?? null, longest);
  }

  /** What somebody or something is called: from a letter it leads nowhere. */
  name(path: Path, typed: Typed<string>, longest: number): string | null {
    const line = this.line(path, typed, longest);
    if (line !== null && leadsElsewhere(line)) {
      this.problems.add(path, 'Write only the name, without a web or email address or a telephone number.');
    }
    return line;
  }

  requiredName(path: Path, typed: string, longest: number, message: string): string {
    const name = this.name(path, typed, longest);
    if (name === null) this.problems.add(path, message);
    return name ?? '';
  }

  required(path: Path, typed: string, longest: number, message: string): string {
    const line = this.line(path, typed, longest);
    if (line === null) this.problems.add(path, message);
    return line ?? '';
  }

  lines(path: Path, typed: readonly string[], mostLines: number, longest: number): string[] {
    const lines = typed.flatMap((each) => this.line(path, each, longest) ?? []);
    if (lines.length > mostLines) this.problems.add(path, `At most ${mostLines} of these.`);
    return [...new Set(lines)];
  }

  /** What stands behind a name, and with it in letters. */
  afterName(path: Path, typed: readonly string[], mostLines: number, longest: number): string[] {
    const lines = this.lines(path, typed, mostLines, longest);
    if (lines.some(leadsElsewhere))
      this.problems.add(path, 'Write only the letters, without a web or email address or a telephone number.');
    return lines;
  }

  /** A catalog's word. */
  slug(path: Path, slug: string, words: { has(slug: string): boolean }): string {
    if (!words.has(slug)) this.problems.add(path, 'Choose one from the list.');
    return slug;
  }

  slugs(path: Path, slugs: readonly string[], words: { has(slug: string): boolean }): string[] {
    return [...new Set(slugs)].map((slug) => this.slug(path, slug, words));
  }

  jurisdiction(path: Path, code: string): string {
    if (!isJurisdiction(code)) this.problems.add(path, 'Choose a state.');
    return code;
  }

  date(path: Path, typed: Typed<string>): string | null {
    if (typed == null || typed.trim() === '') return null;
    const isDate = /^\d{4}-\d{2}-\d{2}$/u.test(typed) && isCalendarDate(typed);
    if (!isDate) this.problems.add(path, 'Write it as a date, year first: 2027-03-31.');
    return typed;
  }

  requiredDate(path: Path, typed: string, message: string): string {
    const date = this.date(path, typed);
    if (date === null) this.problems.add(path, message);
    return date ?? '';
  }

  whole(path: Path, number: Typed<number>, least: number, largest: number): number | null {
    if (number == null) return null;
    if (number < least || number > largest) this.problems.add(path, `A number from ${least} to ${largest}.`);
    return number;
  }

  amount(path: Path, cents: number): number {
    if (cents < 0 || cents > most.amount) this.problems.add(path, 'A price from 0 to 100,000 dollars.');
    return cents;
  }

  minutes(path: Path, minutes: number, least: number): number {
    return this.whole(path, minutes, least, most.minutes) ?? least;
  }

  atMost(path: Path, count: number, largest: number): void {
    if (count > largest) this.problems.add(path, `At most ${largest} of these.`);
  }
}

function isCalendarDate(text: string): boolean {
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}
