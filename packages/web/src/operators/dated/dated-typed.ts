import type { DatedAct, DatedEditInput, DatedKind, DatedLineFactsFragment } from '../../generated/graphql.js';
import { checkKinds } from '../checks/check-words.js';
import { prescribings, reasons } from './dated-words.js';
import { wholeNumber } from '../../lib/whole-number.js';

export const datedFields = [
  ...(['version', 'succeeds', 'effectiveFrom', 'effectiveTo', 'jurisdiction', 'profession', 'prescribing'] as const),
  ...(['allows', 'note', 'name', 'phone', 'dial', 'textTo', 'url', 'availability', 'languages', 'forWhom'] as const),
  ...(['answersDanger', 'checkedOn', 'looksUp', 'reason', 'words', 'citation', 'sourceUrl'] as const),
] as const;
export type DatedField = (typeof datedFields)[number];
export type DatedTyped = Readonly<Record<DatedField, string>>;

export function typedOf(form: URLSearchParams): DatedTyped {
  return Object.fromEntries(datedFields.map((field) => [field, (form.get(field) ?? '').trim()])) as DatedTyped;
}

/** What a form begins with: a correction with what the line says, a new one with that and days of its own. */
export function typedAtFirst(act: DatedAct, line: DatedLineFactsFragment | null, today: string): DatedTyped {
  const empty = typedOf(new URLSearchParams());
  if (!line) return { ...empty, checkedOn: today };
  const said = {
    version: String(line.version),
    jurisdiction: line.jurisdiction ?? '',
    profession: line.profession ?? '',
    prescribing: line.prescribing ?? '',
    allows: yesOrNo(line.allows),
    note: line.note ?? '',
    name: line.name ?? '',
    phone: line.phone ?? '',
    dial: line.dial ?? '',
    textTo: line.textTo ?? '',
    url: line.url ?? '',
    availability: line.availability ?? '',
    languages: line.languages.join(', '),
    forWhom: line.forWhom ?? '',
    answersDanger: yesOrNo(line.answersDanger),
    checkedOn: line.checkedOn ?? '',
    looksUp: line.looksUp ?? '',
  };
  if (act !== 'CORRECT') return { ...empty, ...said, succeeds: line.effectiveTo ? '' : 'yes' };
  const rests = { citation: line.citation ?? '', sourceUrl: line.sourceUrl ?? '' };
  return { ...empty, ...said, ...rests, effectiveFrom: line.effectiveFrom, effectiveTo: line.effectiveTo ?? '' };
}

function yesOrNo(value: boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  return value ? 'yes' : 'no';
}

export function editOf(kind: DatedKind, act: DatedAct, key: string | null, typed: DatedTyped): DatedEditInput {
  const { version, succeeds, allows, answersDanger, prescribing, looksUp, reason, ...words } = typed;
  return {
    ...{ ...words, kind, act, key },
    version: wholeNumber(version),
    succeeds: succeeds === 'yes',
    allows: allows === '' ? null : allows === 'yes',
    answersDanger: answersDanger === '' ? null : answersDanger === 'yes',
    prescribing: prescribings.find((each) => each === prescribing) ?? null,
    looksUp: checkKinds.find((each) => each === looksUp) ?? null,
    reason: reasons.find((each) => each === reason) ?? null,
  };
}
