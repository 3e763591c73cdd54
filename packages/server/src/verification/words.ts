import { registerEnumType } from 'type-graphql';

export const VerificationSubject = {
  IDENTITY: 'IDENTITY',
  LICENSE: 'LICENSE',
  BOARD_DISCIPLINE: 'BOARD_DISCIPLINE',
  FEDERAL_EXCLUSION: 'FEDERAL_EXCLUSION',
  REMS_LOCATION: 'REMS_LOCATION',
  TRAINING: 'TRAINING',
  MALPRACTICE_COVER: 'MALPRACTICE_COVER',
  INSURER_PARTICIPATION: 'INSURER_PARTICIPATION',
} as const;
export type VerificationSubject = (typeof VerificationSubject)[keyof typeof VerificationSubject];
registerEnumType(VerificationSubject, {
  name: 'VerificationSubject',
  description: 'What a verification is about.',
  valuesConfig: {
    IDENTITY: { description: 'That the practitioner is who the listing says.' },
    LICENSE: { description: 'That a licence or compact privilege exists, and until when.' },
    BOARD_DISCIPLINE: { description: "That the licensing board's disciplinary record was checked." },
    FEDERAL_EXCLUSION: { description: 'That the federal list of excluded individuals was checked.' },
    REMS_LOCATION: { description: 'That the location is certified to give intranasal esketamine.' },
    TRAINING: { description: 'That a training certificate is genuine.' },
    MALPRACTICE_COVER: { description: 'That malpractice cover was in force.' },
    INSURER_PARTICIPATION: { description: 'That what is said about taking part in an insurer’s network is true.' },
  },
});

export const VerificationState = {
  SELF_ATTESTED: 'SELF_ATTESTED',
  REGISTRY_MATCHED: 'REGISTRY_MATCHED',
  DOCUMENT_CHECKED: 'DOCUMENT_CHECKED',
  LAPSED: 'LAPSED',
  DISPUTED: 'DISPUTED',
} as const;
export type VerificationState = (typeof VerificationState)[keyof typeof VerificationState];
registerEnumType(VerificationState, {
  name: 'VerificationState',
  description: 'How sure the directory is, and on what basis.',
  valuesConfig: {
    SELF_ATTESTED: { description: 'The practitioner says so; no one has checked yet.' },
    REGISTRY_MATCHED: { description: 'A registry says so; the source and the day are given.' },
    DOCUMENT_CHECKED: { description: 'A document was seen; the source and the day are given.' },
    LAPSED: { description: 'It was checked, and the day to check again has passed.' },
    DISPUTED: {
      description: 'It was checked and does not match what the listing says; the source and the day are given.',
    },
  },
});

/** LAPSED is never stored: it is what a check has become once its recheck day has passed. */
export type StoredVerificationState = Exclude<VerificationState, 'LAPSED'>;
