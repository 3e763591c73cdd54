/** A value as COPY's text format can carry it. Objects become JSON. */
export type CopyValue = string | number | boolean | null | Buffer | readonly string[] | { readonly json: unknown };

/** The columns the demonstration fills, in the order in which tables must be filled. */
export const demonstrationTables = {
  clinics: ['id', 'slug', 'name', 'about', 'invented', 'updated_at'],
  locations: [
    'id',
    'clinic_id',
    'name',
    'street',
    'city',
    'region',
    'postal_code',
    'latitude',
    'longitude',
    'time_zone',
    'phone',
    'accessibility',
    'directions',
  ],
  practitioners: [
    'id',
    'slug',
    'npi',
    'given_name',
    'family_name',
    'pronouns',
    'postnominals',
    'professions',
    'headline',
    'about',
    'conditions',
    'experience_with',
    'languages',
    'accepting_new_patients',
    'practising_since',
    'integration_level',
    'integration_modalities',
    'integration_timing',
    'integration_sessions_included',
    'integration_session_price',
    'integration_accepts_dosed_elsewhere',
    'integration_note',
    'state',
    'last_confirmed_on',
    'updated_at',
    'contact_email',
    'contact_email_hash',
    'invented',
  ],
  practitioner_locations: ['practitioner_id', 'location_id', 'position'],
  travel_times: ['practitioner_id', 'location_id', 'other_location_id', 'minutes'],
  licenses: ['id', 'practitioner_id', 'jurisdiction', 'profession', 'kind', 'number', 'starts_on', 'expires_on'],
  trainings: ['id', 'practitioner_id', 'title', 'body', 'hours', 'supervised_sessions', 'completed_on'],
  verifications: [
    'id',
    'subject_kind',
    'subject_id',
    'subject',
    'which',
    'state',
    'source',
    'checked_on',
    'recheck_by',
  ],
  insurer_participations: ['practitioner_id', 'insurer', 'in_network', 'confirmed_on'],
  care_team_members: ['practitioner_id', 'member_id'],
  offerings: [
    'id',
    'practitioner_id',
    'service',
    'delivery_method',
    'care_setting',
    'location_id',
    'remote_in',
    'session_minutes',
    'observation_minutes',
    'session_price',
    'course_price',
    'typical_course',
    'safety',
    'psychotherapy_during_session',
    'position',
  ],
  schedules: ['practitioner_id', 'time_zone', 'daily_cap'],
  consultation_types: [
    'id',
    'practitioner_id',
    'name',
    'mode',
    'location_id',
    'minutes',
    'price',
    'lead_time_minutes',
    'horizon_days',
    'notice_minutes',
    'buffer_before_minutes',
    'buffer_after_minutes',
    'alignment_minutes',
    'booking_policy',
    'position',
  ],
  weekly_hours: ['id', 'practitioner_id', 'weekday', 'start_minute', 'end_minute', 'location_id', 'modes'],
  weekly_breaks: ['id', 'practitioner_id', 'weekday', 'start_minute', 'end_minute'],
  date_overrides: ['id', 'practitioner_id', 'on_date', 'start_minute', 'end_minute', 'location_id', 'modes'],
  time_off: ['id', 'practitioner_id', 'during'],
  held_times: ['id', 'practitioner_id', 'owner_id', 'starts_at', 'ends_at', 'during'],
} as const;

export type DemonstrationTable = keyof typeof demonstrationTables;
type RowOf<Table extends DemonstrationTable> = Readonly<Record<(typeof demonstrationTables)[Table][number], CopyValue>>;

/** Rows as they are made, already in COPY's text format. */
export class DemonstrationRows {
  readonly #lines = new Map<DemonstrationTable, string[]>();

  add<Table extends DemonstrationTable>(table: Table, row: RowOf<Table>): void {
    const columns: readonly (keyof RowOf<Table>)[] = demonstrationTables[table];
    let line = '';
    for (const column of columns) line += `${line === '' ? '' : '\t'}${copyText(row[column])}`;
    const lines = this.#lines.get(table);
    if (lines) lines.push(line);
    else this.#lines.set(table, [line]);
  }

  /** Every table that has rows, parents first, with the text COPY reads. */
  *texts(): Generator<{ table: DemonstrationTable; columns: readonly string[]; text: string }> {
    for (const [table, columns] of Object.entries(demonstrationTables) as [DemonstrationTable, readonly string[]][]) {
      const lines = this.#lines.get(table);
      if (lines) yield { table, columns, text: `${lines.join('\n')}\n` };
    }
  }
}

function copyText(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  if ('json' in value) return escaped(JSON.stringify(value.json));
  return escaped(arrayText(value));
}

function arrayText(values: readonly string[]): string {
  if (values.length === 0) return '{}';
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

const special = /[\\\t\n\r]/;
const replacements: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text: string): string {
  return special.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => replacements[character] ?? '') : text;
}
