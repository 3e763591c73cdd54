import { randomUUID } from 'node:crypto';
import { isJurisdiction } from '@clearing/shared/jurisdictions';
import { slugOf } from '@clearing/shared/slug';
import { Temporal } from 'temporal-polyfill';
import type { Catalog } from '../../catalog/catalog.js';
import { dayBefore } from '../../catalog/dated/days.js';
import type { DatedEdit } from '../../catalog/dated/dated-edits.js';
import type { DatedLineRow, DatedValues } from '../../catalog/dated/dated-tables.js';
import { Problems, type InputProblem } from '../../platform/graphql/errors.js';
import type { DatedEditInput, DatedReason } from './dated.inputs.js';

/** Why an edit is made, as it is kept with it. */
export interface DatedWhy {
  readonly reason: DatedReason;
  readonly words: string;
  readonly citation: string;
  readonly sourceUrl: string | null;
}

export interface ReadDatedEdit {
  readonly edit: DatedEdit;
  readonly why: DatedWhy;
}

interface Around {
  /** The line that is edited, or that the new one comes after; null: a new one about something new. */
  readonly line: DatedLineRow | null;
  readonly catalog: Pick<Catalog, 'professions' | 'insurers' | 'dated'>;
  readonly today: string;
}

const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2099-12-31';
const NOTHING = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu;

/** In the order of the form, whichever of them a kind of line has. */
const FIELDS = [
  ...[
    'profession',
    'jurisdiction',
    'looksUp',
    'allows',
    'prescribing',
    'note',
    'name',
    'dial',
    'phone',
    'textTo',
    'url',
  ],
  ...['availability', 'languages', 'forWhom', 'answersDanger', 'checkedOn', 'effectiveFrom', 'effectiveTo'],
  ...['reason', 'words', 'citation', 'sourceUrl'],
];

/** Reads what was typed, or says beside each field what has to be mended. */
export function readDatedEdit(
  input: DatedEditInput,
  around: Around,
): { readonly read: ReadDatedEdit } | { readonly problems: readonly InputProblem[] } {
  const reading = new Fields(input);
  const why = reading.why();
  const edit = readEdit(reading, input, around);
  const problems = reading.problems.inOrderOf(FIELDS);
  return problems.length > 0 || !edit ? { problems } : { read: { edit, why } };
}

function readEdit(reading: Fields, input: DatedEditInput, around: Around): DatedEdit | null {
  const { kind, act } = input;
  const named = around.line && { id: around.line.id, version: input.version ?? 0 };
  switch (act) {
    case 'ADD': {
      const values = readValues(reading, input, around, around.line);
      return { kind, act, values, succeeds: input.succeeds === true };
    }
    case 'END':
      return named && { kind, act, ...named, lastDay: readLastDay(reading, around) };
    case 'CORRECT':
      return named && { kind, act, ...named, values: readValues(reading, input, around, around.line) };
    case 'WITHDRAW':
      return named && { kind, act, ...named };
  }
}

function readLastDay(reading: Fields, { line, today }: Around): string {
  const day = reading.day('effectiveTo', 'Give the last day it holds, like this: 2027-03-31.') ?? '';
  if (day === '' || !line) return day;
  if (day < line.effective_from) reading.wrong('effectiveTo', 'It cannot end before it begins.');
  else if (day < dayBefore(today)) {
    reading.wrong('effectiveTo', 'That date has passed. If it ended earlier than we said, correct the line instead.');
  }
  return day;
}

/** What the line is about never changes: it is taken from the line before, when there is one. */
function readValues(reading: Fields, input: DatedEditInput, around: Around, line: DatedLineRow | null): DatedValues {
  const effective_from = reading.day('effectiveFrom', 'Give the first day it holds, like this: 2027-01-01.') ?? '';
  const effective_to = reading.optionalDay('effectiveTo');
  if (effective_to !== null && effective_to < effective_from) {
    reading.wrong('effectiveTo', 'It cannot end before it begins.');
  }
  const days = { effective_from, effective_to };
  switch (input.kind) {
    case 'REMOTE_PRESCRIBING':
      return { ...days, ...readPlace(reading, line), ...readRule(reading), allows: reading.yesOrNo('allows') };
    case 'PRESCRIBING':
      return {
        ...days,
        ...readPlace(reading, line),
        ...readRule(reading),
        profession: line?.profession ?? reading.oneOf('profession', around.catalog.professions, 'Choose a profession.'),
        prescribing: input.prescribing ?? reading.wrong('prescribing', 'Choose what it may prescribe.'),
      };
    case 'HELP_LINE':
      return { ...days, ...readHelpLine(reading, around, line) };
    case 'INSURER': {
      const name = reading.text('name', 2, 120, 'Give its name.');
      const isTaken = (slug: string) => around.catalog.insurers.has(slug);
      return { ...days, name, slug: line?.slug ?? reading.newSlug(name, isTaken) };
    }
    case 'REGISTER':
      return { ...days, ...readRegister(reading, input, line) };
  }
}

function readPlace(reading: Fields, line: DatedLineRow | null): { jurisdiction: string | null } {
  return { jurisdiction: line ? (line.jurisdiction ?? null) : reading.jurisdiction() };
}

function readRule(reading: Fields) {
  const note = reading.text('note', 3, 600, 'Say what the rule says, in a sentence or two.');
  const { citation: title, sourceUrl: url } = reading.why();
  return { note, source: { title, publisher: '', url, publishedOn: null } };
}

/** Two of one name that tell of different things are two: what they are about is their own, and never changes. */
function readRegister(reading: Fields, input: DatedEditInput, line: DatedLineRow | null) {
  const name = reading.text('name', 3, 200, 'Give its name, as patients read it.');
  return {
    ...readPlace(reading, line),
    name,
    url: reading.link('url') ?? reading.wrong<string>('url', 'Give its address.'),
    looks_up: line?.looks_up ?? input.looksUp ?? reading.wrong<string>('looksUp', 'Choose what we check there.'),
    slug: line?.slug ?? `${slugOf(name, 'register')}-${randomUUID().slice(0, 8)}`,
  };
}

function readHelpLine(reading: Fields, { catalog, today }: Around, line: DatedLineRow | null) {
  const name = reading.text('name', 2, 120, 'Give its name.');
  const lines = catalog.dated.rows.helpLines;
  const reached = {
    phone: reading.phone(),
    dial: reading.optional('dial', 60),
    text_to: reading.optional('textTo', 60),
    url: reading.link('url'),
  };
  if (Object.values(reached).every((each) => each === null)) {
    reading.wrong('dial', 'Say how to reach it: what to dial, where to text, or its page.');
  }
  const checked_on = reading.day('checkedOn', 'Give the day you checked that it answers.') ?? '';
  if (checked_on > today) reading.wrong('checkedOn', 'That date is in the future.');
  return {
    ...{ ...readPlace(reading, line), name, ...reached, checked_on },
    slug: line?.slug ?? reading.newSlug(name, (slug) => lines.some((each) => each.slug === slug)),
    position: line?.position ?? 1_000,
    availability: reading.text('availability', 3, 120, 'Say when someone answers.'),
    languages: reading.languages(),
    for_whom: reading.text('forWhom', 3, 300, 'Say who it is for.'),
    answers_danger: reading.yesOrNo('answersDanger'),
  };
}

type TextField = {
  [Field in keyof DatedEditInput]-?: NonNullable<DatedEditInput[Field]> extends string ? Field : never;
}[keyof DatedEditInput];

class Fields {
  readonly problems = new Problems();

  constructor(private readonly input: DatedEditInput) {}

  /** Always an empty word, which never gets further than the problem beside it. */
  wrong<Value = never>(field: keyof DatedEditInput, message: string): Value {
    const isNamed = this.problems.list.some(({ path }) => path[0] === field);
    if (!isNamed) this.problems.add([field], message);
    return '' as Value;
  }

  optional(field: TextField, longest: number): string | null {
    const text = (this.input[field] ?? '').replace(NOTHING, '').trim();
    if (text.length > longest) this.wrong(field, `Please keep it under ${longest} characters.`);
    return text === '' ? null : text;
  }

  text(field: TextField, shortest: number, longest: number, missing: string): string {
    const text = this.optional(field, longest) ?? '';
    return text.length < shortest ? this.wrong(field, missing) : text;
  }

  optionalDay(field: TextField): string | null {
    const text = this.optional(field, 10);
    if (text === null) return null;
    const isInReach = isDay(text) && text >= FIRST_DAY && text <= LAST_DAY;
    return isInReach ? text : this.wrong(field, 'Write it as a date, year first: 2027-01-01.');
  }

  day(field: TextField, missing: string): string | null {
    return this.optionalDay(field) ?? this.wrong(field, missing);
  }

  yesOrNo(field: 'allows' | 'answersDanger'): boolean {
    return this.input[field] ?? this.wrong(field, 'Choose yes or no.');
  }

  oneOf(field: TextField, words: { has(slug: string): boolean }, missing: string): string {
    const word = this.optional(field, 60) ?? '';
    return words.has(word) ? word : this.wrong(field, missing);
  }

  jurisdiction(): string | null {
    const code = this.optional('jurisdiction', 10);
    return code === null || isJurisdiction(code)
      ? code
      : this.wrong('jurisdiction', 'Choose a state, or the whole country.');
  }

  newSlug(name: string, isTaken: (slug: string) => boolean): string {
    const slug = slugOf(name, 'line');
    const message = 'There is already one with that name. Open it, and add the line that follows it there.';
    return isTaken(slug) ? this.wrong('name', message) : slug;
  }

  phone(): string | null {
    const number = this.optional('phone', 20);
    if (number === null || /^\+[1-9]\d{6,14}$/.test(number)) return number;
    return this.wrong('phone', 'Write the country code first, and only digits: +18005550100.');
  }

  link(field: 'url' | 'sourceUrl'): string | null {
    const text = this.optional(field, 500);
    if (text === null) return null;
    const url = URL.parse(text);
    const isSafe = url?.protocol === 'https:' && url.username === '' && url.hostname.includes('.');
    return isSafe ? url.href : this.wrong(field, 'Give a full web address that begins with https://.');
  }

  languages(): string[] {
    const tags = (this.optional('languages', 120) ?? '').split(/[\s,]+/).filter((tag) => tag !== '');
    const areTags = tags.length > 0 && tags.every((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag));
    return areTags ? [...new Set(tags)] : this.wrong('languages', 'Give languages as tags: en, es, ase.');
  }

  why(): DatedWhy {
    return {
      reason: this.input.reason ?? this.wrong('reason', 'Choose a reason.'),
      words: this.text('words', 3, 1_000, 'Say why in a few words.'),
      citation: this.text('citation', 3, 300, 'Say what it is based on: the law, the letter or the page.'),
      sourceUrl: this.link('sourceUrl'),
    };
  }
}

function isDay(text: string): boolean {
  try {
    return /^\d{4}-\d\d-\d\d$/.test(text) && Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}
