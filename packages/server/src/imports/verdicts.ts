import type { RecordFlaw } from './csv/csv-reader.js';

/** Why a row is not taken: each of these stands in the file of refused rows, with its line. */
export type Refused =
  | RecordFlaw
  | 'BAD_NPI'
  | 'DUPLICATE'
  | 'DEACTIVATED'
  | 'BAD_ENTITY_TYPE'
  | 'BAD_TAXONOMY'
  | 'BAD_STATE'
  | 'BAD_LICENSE_STATE'
  | 'NO_NAME'
  | 'BAD_DATE'
  | 'TOO_LONG_A_FIELD'
  | 'CONTROL_CHARACTER';

/** Why a sound row is none of ours. These are counted and not written down: they are most of the registry. */
export type LeftOut = 'ORGANISATION' | 'OTHER_PROFESSION' | 'OTHER_STATE' | 'OUTSIDE_THE_STATES';

/** What stands in the report and in the file of refused rows. */
export const reasonsForRefusal: Readonly<Record<Refused, string>> = {
  TOO_LONG: 'The line is longer than any row can be.',
  UNCLOSED_QUOTE: 'A quotation mark is never closed.',
  STRAY_QUOTE: 'A quotation mark is where none can be; inside a field it is written twice.',
  COLUMN_COUNT: 'The row has more or fewer columns than the header.',
  NUL: 'The line holds a NUL byte.',
  NOT_UTF8: 'The line is not UTF-8.',
  BAD_NPI: 'The NPI is not ten digits with the right check digit.',
  DUPLICATE: 'A row before this one has the same NPI.',
  DEACTIVATED: 'The NPI is deactivated.',
  BAD_ENTITY_TYPE: 'The entity type is neither 1 (a person) nor 2 (an organisation).',
  BAD_TAXONOMY: 'A taxonomy code is not nine letters or digits and an X.',
  BAD_STATE: 'The state of the practice is not one of the United States.',
  BAD_LICENSE_STATE: 'The state of a licence is not one of the United States.',
  NO_NAME: 'The first or the last name is missing.',
  BAD_DATE: 'A date is not a day written as MM/DD/YYYY.',
  TOO_LONG_A_FIELD: 'A field is longer than the registry allows.',
  CONTROL_CHARACTER: 'A field holds a control character.',
};

export const reasonsForLeavingOut: Readonly<Record<LeftOut, string>> = {
  ORGANISATION: 'organisations',
  OTHER_PROFESSION: 'of other professions',
  OTHER_STATE: 'in other states',
  OUTSIDE_THE_STATES: 'outside the United States',
};
