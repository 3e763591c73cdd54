/** A public document a statement rests on. `publishedOn` is null where the publisher keeps the page up to date undated. */
export interface SourceFact {
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly publishedOn: string | null;
}

/**
 * Who looked at an entry and when it must be looked at again. Until a clinician has reviewed it the three reviewer
 * fields are null, and pages say so: nobody's name is put under a text they have not read.
 */
export interface ReviewFact {
  readonly sources: readonly SourceFact[];
  readonly reviewedBy: string | null;
  readonly reviewerCredential: string | null;
  readonly reviewedOn: string | null;
  readonly dueOn: string;
}

export interface GuideSectionFact {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The day by which a clinician must have read the guides, and by which labels and alerts are read again. */
const reviewDueOn = '2027-02-21';

/** An entry written from its sources by us, which no clinician has reviewed yet. */
export function notYetReviewed(...sources: [SourceFact, ...SourceFact[]]): ReviewFact {
  return { sources, reviewedBy: null, reviewerCredential: null, reviewedOn: null, dueOn: reviewDueOn };
}
