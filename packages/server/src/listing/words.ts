import { registerEnumType } from 'type-graphql';

export const LicenseKind = {
  STATE_LICENSE: 'STATE_LICENSE',
  COMPACT_PRIVILEGE: 'COMPACT_PRIVILEGE',
} as const;
export type LicenseKind = (typeof LicenseKind)[keyof typeof LicenseKind];
registerEnumType(LicenseKind, {
  name: 'LicenseKind',
  description: 'On what a practitioner may practise somewhere.',
  valuesConfig: {
    STATE_LICENSE: { description: 'A licence of that state or territory.' },
    COMPACT_PRIVILEGE: { description: "The practitioner's own privilege there under an interstate compact." },
  },
});

/** A listing's lifecycle. Only PUBLISHED ones are seen, and only while they are fresh. */
export const ListingState = {
  DRAFT: 'DRAFT',
  IN_REVIEW: 'IN_REVIEW',
  PUBLISHED: 'PUBLISHED',
  PAUSED: 'PAUSED',
  HIDDEN: 'HIDDEN',
} as const;
export type ListingState = (typeof ListingState)[keyof typeof ListingState];
