import { registerEnumType } from 'type-graphql';

/** The tables of dated lines, which operators keep: a line holds from its first day to its last. */
export const DatedKind = {
  REMOTE_PRESCRIBING: 'REMOTE_PRESCRIBING',
  PRESCRIBING: 'PRESCRIBING',
  HELP_LINE: 'HELP_LINE',
  INSURER: 'INSURER',
  REGISTER: 'REGISTER',
} as const;
export type DatedKind = (typeof DatedKind)[keyof typeof DatedKind];
registerEnumType(DatedKind, {
  name: 'DatedKind',
  description: 'What a dated line is about.',
  valuesConfig: {
    REMOTE_PRESCRIBING: { description: 'Whether ketamine may be prescribed without an examination in person first.' },
    PRESCRIBING: { description: 'What a profession may prescribe.' },
    HELP_LINE: { description: 'Whom to call or text in danger or need.' },
    INSURER: { description: 'An insurer that practitioners can name.' },
    REGISTER: { description: 'Where operators look something up.' },
  },
});

export interface DatedTable {
  readonly name: string;
  /** What the line is about, in words of our own: no two lines about the same hold on one day. SQL over the row. */
  readonly about: string;
  /** The constraint that says so. */
  readonly onceADay: string;
}

export const datedTables: Readonly<Record<DatedKind, DatedTable>> = {
  REMOTE_PRESCRIBING: {
    name: 'remote_prescribing_rules',
    about: `coalesce(line.jurisdiction, 'US')`,
    onceADay: 'one_remote_prescribing_rule_a_day',
  },
  PRESCRIBING: {
    name: 'prescribing_authority',
    about: `line.profession || ' ' || coalesce(line.jurisdiction, 'US')`,
    onceADay: 'one_prescribing_authority_a_day',
  },
  HELP_LINE: { name: 'help_lines', about: 'line.slug', onceADay: 'a_help_line_is_said_once_a_day' },
  INSURER: { name: 'insurer_terms', about: 'line.slug', onceADay: 'an_insurer_is_said_once_a_day' },
  REGISTER: { name: 'registers', about: 'line.slug', onceADay: 'a_register_is_said_once_a_day' },
};

/** A stored line, its columns as the table names them; days are "2026-12-31". */
export interface DatedLineRow {
  readonly id: string;
  readonly version: number;
  readonly effective_from: string;
  readonly effective_to: string | null;
  readonly slug?: string;
  readonly jurisdiction?: string | null;
  readonly profession?: string;
  readonly prescribing?: string;
  readonly allows?: boolean;
  readonly note?: string;
  readonly source?: { readonly title: string; readonly url: string | null };
  readonly position?: number;
  readonly name?: string;
  readonly phone?: string | null;
  readonly dial?: string | null;
  readonly text_to?: string | null;
  readonly url?: string | null;
  readonly availability?: string;
  readonly languages?: readonly string[];
  readonly for_whom?: string;
  readonly answers_danger?: boolean;
  readonly checked_on?: string;
  readonly looks_up?: string;
}

export type DatedValues = Omit<DatedLineRow, 'id' | 'version'>;
