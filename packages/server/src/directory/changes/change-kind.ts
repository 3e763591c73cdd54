import { registerEnumType } from 'type-graphql';

export const PractitionerChangeKind = {
  PUBLISHED: 'PUBLISHED',
  CHANGED: 'CHANGED',
  VERIFICATION_CHANGED: 'VERIFICATION_CHANGED',
  HIDDEN: 'HIDDEN',
  REMOVED: 'REMOVED',
} as const;
export type PractitionerChangeKind = (typeof PractitionerChangeKind)[keyof typeof PractitionerChangeKind];

registerEnumType(PractitionerChangeKind, {
  name: 'PractitionerChangeKind',
  description: 'What last happened to a listing. Remove HIDDEN and REMOVED from your copy; read the others again.',
  valuesConfig: {
    PUBLISHED: { description: 'It can be seen, for the first time or again.' },
    CHANGED: { description: 'Its content changed, and perhaps its checks did too.' },
    VERIFICATION_CHANGED: {
      description: 'Its content is the same, but its checks changed: one was made, was renewed or has lapsed.',
    },
    HIDDEN: {
      description:
        'It cannot be seen now, whatever the reason: paused, hidden, not confirmed, without a licence. It may come back.',
    },
    REMOVED: { description: 'It is gone for good: delete what you keep of it.' },
  },
});

/** Hashes of what everybody may see: of what the listing says, and of what was checked. */
export interface PublicFacts {
  readonly facts: string;
  readonly checks: string;
  /** The next day on which they may be others without any write: a check lapses, a licence ends; null: none. */
  readonly againOn: string | null;
}

/** What was told last of somebody. */
export interface Told {
  readonly kind: PractitionerChangeKind;
  /** Null: nothing was to be seen. */
  readonly facts: string | null;
  readonly checks: string | null;
}

/**
 * What there is to tell; null: nothing. `now` is null while the listing cannot be seen. Of whom nothing was ever seen,
 * nothing is told: a draft or an entry of the registry is nobody's to know.
 */
export function changeSince(
  told: Told | null,
  now: Pick<PublicFacts, 'facts' | 'checks'> | null,
  isThere: boolean,
): PractitionerChangeKind | null {
  const wasSeen = told !== null && told.kind !== 'HIDDEN' && told.kind !== 'REMOVED';
  if (now === null) {
    if (told === null || told.kind === 'REMOVED') return null;
    if (!isThere) return 'REMOVED';
    return wasSeen ? 'HIDDEN' : null;
  }
  if (!wasSeen) return 'PUBLISHED';
  if (told.facts !== now.facts) return 'CHANGED';
  return told.checks === now.checks ? null : 'VERIFICATION_CHANGED';
}
