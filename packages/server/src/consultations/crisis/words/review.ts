/**
 * What people write when they, or somebody they write about, may be about to die by their own hand or has just hurt
 * themselves, in English and Spanish. The lists err towards showing help: the page it leads to costs one press of a
 * button, a miss can cost more.
 */
export const review = {
  writtenOn: '2026-11-21',
  deepenedOn: '2026-11-28',
  /** Nobody's name until a clinician has read the lists; until then they have to be read by this day. */
  reviewedBy: null,
  dueOn: '2027-02-21',
} as const;
