/** What a form holds, by the names of its fields: what was saved, or what was typed a moment ago. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** From what is saved. Nothing is an empty field; a list in one field is one line each; yes and no are "yes" and none. */
export function fieldsFrom(values: Readonly<Record<string, unknown>>): Fields {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asTexts(value)]));
}

function asTexts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'boolean') return value ? ['yes'] : [];
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

export function fieldsTyped(form: URLSearchParams): Fields {
  return Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name)]));
}

/** Reads typed fields into what is saved, and puts down what cannot be read. */
export class TypedFields {
  readonly errors: { readonly id: string; readonly message: string }[] = [];

  constructor(readonly fields: Fields) {}

  text(name: string): string {
    return this.fields[name]?.[0] ?? '';
  }

  textOrNull(name: string): string | null {
    return this.text(name).trim() || null;
  }

  all<Word extends string>(name: string): Word[] {
    return (this.fields[name] ?? []).filter((value) => value !== '') as Word[];
  }

  /** One of a line each, as somebody types a list. */
  lines(name: string): string[] {
    return this.text(name)
      .split(/\n|;/u)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }

  /** Between commas: "MD, PhD". */
  between(name: string): string[] {
    return this.text(name)
      .split(/[,;\n]/u)
      .map((word) => word.trim())
      .filter((word) => word !== '');
  }

  yes(name: string): boolean {
    return this.text(name) === 'yes';
  }

  whole(name: string, message: string): number | null {
    const text = this.text(name).trim();
    if (text === '') return null;
    if (/^\d{1,6}$/u.test(text)) return Number(text);
    this.errors.push({ id: name, message });
    return null;
  }

  wholeRequired(name: string, message: string): number {
    const number = this.whole(name, message);
    if (number === null && !this.errors.some(({ id }) => id === name)) this.errors.push({ id: name, message });
    return number ?? 0;
  }

  /** "$1,200.50" is 120050. A comma stands before three digits: of "450,50" nobody knows whether it means a hundred times as much. */
  cents(name: string, message: string): number | null {
    const text = this.text(name).replaceAll(/[$\s]|,(?=\d{3}(?!\d))/gu, '');
    if (text === '') return null;
    const found = /^(\d{1,7})(?:\.(\d{1,2}))?$/u.exec(text);
    if (!found) {
      this.errors.push({ id: name, message });
      return null;
    }
    return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  }
}

/** As somebody types it: 45000 is "450", 120050 is "1200.50". */
export function dollars(cents: number | null | undefined): string | null {
  if (cents === null || cents === undefined) return null;
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2);
}
