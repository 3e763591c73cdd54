import { registerEnumType } from 'type-graphql';
import type { CheckedSubject } from '../../verification/verification-records.js';
import type { CheckedKind } from '../../verification/verification.repository.js';

export const DeskCheckKind = {
  LICENSE: 'LICENSE',
  TRAINING: 'TRAINING',
  REMS_LOCATION: 'REMS_LOCATION',
  BOARD_DISCIPLINE: 'BOARD_DISCIPLINE',
  FEDERAL_EXCLUSION: 'FEDERAL_EXCLUSION',
  INSURER_PARTICIPATION: 'INSURER_PARTICIPATION',
} as const;
export type DeskCheckKind = (typeof DeskCheckKind)[keyof typeof DeskCheckKind];
registerEnumType(DeskCheckKind, {
  name: 'DeskCheckKind',
  description: 'What operators check.',
  valuesConfig: {
    LICENSE: { description: 'That a licence or compact privilege exists, at the board that gave it.' },
    TRAINING: { description: 'That a training certificate is genuine, as confirmed by its issuer.' },
    REMS_LOCATION: { description: 'That a location is certified to give intranasal esketamine.' },
    BOARD_DISCIPLINE: { description: "What the licensing board's disciplinary record says." },
    FEDERAL_EXCLUSION: { description: 'What the federal list of excluded individuals says.' },
    INSURER_PARTICIPATION: { description: 'That what a practitioner says about an insurer’s network is so.' },
  },
});

interface Terms {
  readonly of: CheckedKind;
  /** How many days a look-up counts at most. */
  readonly days: number;
}

export const checkTerms: Readonly<Record<DeskCheckKind, Terms>> = {
  LICENSE: { of: 'license', days: 180 },
  TRAINING: { of: 'training', days: 1_826 },
  // The database says so too.
  REMS_LOCATION: { of: 'location', days: 180 },
  BOARD_DISCIPLINE: { of: 'practitioner', days: 180 },
  FEDERAL_EXCLUSION: { of: 'practitioner', days: 180 },
  INSURER_PARTICIPATION: { of: 'practitioner', days: 180 },
};

/** From how many days before it lapses a check waits to be made again. */
export const DAYS_AHEAD = 30;

/** What is looked up, of which thing: an item of the queue. */
export interface CheckItem {
  readonly kind: DeskCheckKind;
  readonly id: string;
  /** An insurer's slug; empty for everything else. */
  readonly which: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const SLUG = /^[a-z0-9-]{1,80}$/;

/** The item's name in addresses: opaque, and read back only as it was written. */
export function toCheckKey({ kind, id, which }: CheckItem): string {
  return Buffer.from([kind, id, which].join(' '), 'utf8').toString('base64url');
}

/** Null when it was made up. */
export function fromCheckKey(key: string): CheckItem | null {
  if (key.length > 250) return null;
  const [kind = '', id = '', which = '', ...more] = Buffer.from(key, 'base64url').toString('utf8').split(' ');
  if (!isKind(kind) || !UUID.test(id) || more.length > 0) return null;
  if (kind === 'INSURER_PARTICIPATION' ? !SLUG.test(which) : which !== '') return null;
  const item = { kind, id, which };
  return toCheckKey(item) === key ? item : null;
}

export function subjectOf({ kind, id, which }: CheckItem): CheckedSubject {
  return { kind: checkTerms[kind].of, id, subject: kind, which };
}

function isKind(word: string): word is DeskCheckKind {
  return Object.hasOwn(DeskCheckKind, word);
}
