import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SignInNeeded, SecondFactorNeeded } from '../../accounts/account.results.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { InputProblem, InvalidInput, NotFound, UserError } from '../../platform/graphql/user-errors.js';
import type { InputProblem as Problem } from '../../platform/graphql/errors.js';
import type { Finding } from '../claims/read-claims.js';
import { ListingState } from '../words.js';
import {
  DraftLicense,
  DraftOffering,
  DraftPerson,
  DraftPhoto,
  DraftPlace,
  DraftReach,
  DraftSupport,
  DraftTraining,
  DraftWords,
} from './draft-parts.js';
import type { Draft } from './draft.repository.js';
import { listingParts, type ListingPart as Part } from './publishing/tasks.js';

registerEnumType(ListingState, {
  name: 'ListingState',
  description: 'A listing’s lifecycle.',
  valuesConfig: {
    DRAFT: { description: 'A draft: no one else sees it.' },
    IN_REVIEW: { description: 'Never published, and with an operator.' },
    PUBLISHED: { description: 'Public, while it is confirmed and licensed.' },
    PAUSED: { description: 'Out of sight, until its practitioner resumes it.' },
    HIDDEN: { description: 'Out of sight by an operator.' },
  },
});

export const ListingPart = Object.fromEntries(listingParts.map((part) => [part, part])) as { [Each in Part]: Each };
registerEnumType(ListingPart, {
  name: 'ListingPart',
  description: 'A page of the workspace.',
  valuesConfig: {
    PERSON: { description: 'Names, letters, professions, NPI.' },
    LICENSES: { description: 'Licences and privileges.' },
    TRAINING: { description: 'Trainings.' },
    PLACES: { description: 'Clinics and locations.' },
    OFFERINGS: { description: 'What is offered, how safely, for how much.' },
    SUPPORT: { description: 'Support before and after.' },
    REACH: { description: 'Conditions, languages, insurers.' },
    PHOTO: { description: 'A photo of them.' },
    WORDS: { description: 'The headline, and what they say about themselves.' },
  },
});

const TaskState = { DONE: 'DONE', MISSING: 'MISSING', OPTIONAL: 'OPTIONAL' } as const;
registerEnumType(TaskState, {
  name: 'ListingTaskState',
  description: 'Whether a page still needs something.',
  valuesConfig: {
    DONE: { description: 'Nothing is missing.' },
    MISSING: { description: 'Something is missing or has to be corrected before it can be published.' },
    OPTIONAL: { description: 'Nothing was given, and nothing has to be.' },
  },
});

@ObjectType({ description: 'A page of the workspace, and what it still needs.' })
export class ListingTask {
  @Field(() => ListingPart, { description: 'Which page.' })
  part: Part;

  @Field(() => TaskState, { description: 'Whether it needs anything.' })
  state: keyof typeof TaskState;

  @Field(() => [String], { description: 'What is missing or has to be corrected, in sentences.' })
  problems: string[];
}

@ObjectType({ description: 'Wording that cannot stay as it is.' })
export class FlaggedWording {
  @Field({ description: 'Which rule: "CURE", "GUARANTEE", "DOSE".' })
  rule: string;

  @Field({ description: 'Where it is: "about", "offerings.0".' })
  where: string;

  @Field({ description: 'The exact words.' })
  sentence: string;

  @Field({ description: 'Why, in a sentence.' })
  why: string;

  constructor({ rule, where, sentence, why }: Finding) {
    this.rule = rule;
    this.where = where;
    this.sentence = sentence;
    this.why = why;
  }
}

@ObjectType({
  description: 'That an operator was asked about a draft: about its wording, or about a listing it looks like.',
})
export class WordingReview {
  @Field({ description: 'Whether it is about something other than wording: it looks like someone else’s listing.' })
  isAboutLikeness: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  sentAt: Date;

  @Field({ description: 'Whether an operator still has to decide.' })
  isOpen: boolean;

  @Field({ description: 'Whether the words can stay; false while it is open.' })
  isAllowed: boolean;

  @Field({ description: 'Why the practitioner thinks that they may; empty when it is not about wording.' })
  reason: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When an operator decided; null while it is open.' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What the operator wrote; null while nothing was.' })
  answer: string | null;

  @Field({ description: 'Whether the draft has changed since it was sent.' })
  isDraftChanged: boolean;
}

@ObjectType({ description: 'A listing as it was published once.' })
export class ListingVersion {
  @Field(() => Int, { description: 'Counted from 1.' })
  number: number;

  @Field(() => DateTimeScalar, { description: 'When it became public.' })
  at: Date;

  @Field({
    description:
      'Why: "FOUND", as it was when its practitioner came; "PUBLISHED"; "APPROVED" by an operator; "CLINIC", when its places at a clinic changed.',
  })
  why: string;
}

@ObjectType({ description: 'What a practitioner works on.' })
export class ListingDraft {
  @Field(() => DraftPerson, { description: 'Who they are.' })
  person: DraftPerson;

  @Field(() => [DraftLicense], { description: 'Licences and privileges.' })
  licenses: DraftLicense[];

  @Field(() => [DraftTraining], { description: 'Trainings.' })
  trainings: DraftTraining[];

  @Field(() => [DraftPlace], { description: 'Places, the main one first.' })
  places: DraftPlace[];

  @Field(() => [DraftOffering], { description: 'Offerings, in their order.' })
  offerings: DraftOffering[];

  @Field(() => DraftSupport, {
    nullable: true,
    description: 'Support before and after; null until that has been answered.',
  })
  support: DraftSupport | null;

  @Field(() => DraftReach, { description: 'Whom they see.' })
  reach: DraftReach;

  @Field(() => DraftWords, { description: 'What they say.' })
  words: DraftWords;

  @Field(() => DraftPhoto, { nullable: true, description: 'Null: none is given.' })
  photo: DraftPhoto | null;
}

@ObjectType({ implements: Node, description: 'A listing as its practitioner works on it. Only they see it.' })
export class Listing extends Node {
  readonly __typename = 'Listing';

  @Field(() => ListingState, { description: 'Where it is in its life.' })
  state: ListingState;

  @Field(() => Int, { description: 'Grows with every save; say it to save over what you read.' })
  revision: number;

  constructor(readonly stored: Draft) {
    super();
    this.id = toGlobalId('Listing', stored.id);
    this.state = stored.state;
    this.revision = stored.revision;
  }
}

@ObjectType({ implements: UserError, description: 'It was saved in another window since this was read.' })
export class ListingChangedMeanwhile extends UserError {
  readonly __typename = 'ListingChangedMeanwhile';

  @Field(() => Listing, { description: 'As it is now.' })
  listing: Listing;

  constructor(listing: Listing) {
    super();
    this.message =
      'This was changed in another window in the meantime. None of it was lost, and nothing was saved over it.';
    this.listing = listing;
  }
}

@ObjectType({ implements: UserError, description: 'Something prevents publishing.' })
export class ListingNotReady extends UserError {
  readonly __typename = 'ListingNotReady';

  @Field(() => [InputProblem], { description: 'What is missing, and what the rules for care say.' })
  problems: InputProblem[];

  @Field(() => [FlaggedWording], { description: 'Wording to correct, or to send to an operator.' })
  flagged: FlaggedWording[];

  constructor(
    problems: readonly Problem[],
    findings: readonly Finding[],
    message = 'Something has to be corrected first.',
  ) {
    super();
    this.message = message;
    this.problems = problems.map(({ path, message: words }) => new InputProblem(path, words));
    this.flagged = findings.map((finding) => new FlaggedWording(finding));
  }
}

export const ListingResult = createUnionType({
  name: 'ListingResult',
  description: 'The listing as it is now, or what prevented it.',
  types: () =>
    [
      Listing,
      ListingChangedMeanwhile,
      ListingNotReady,
      SignInNeeded,
      SecondFactorNeeded,
      NotFound,
      InvalidInput,
    ] as const,
});
export type ListingResult =
  | Listing
  | ListingChangedMeanwhile
  | ListingNotReady
  | SignInNeeded
  | SecondFactorNeeded
  | NotFound
  | InvalidInput;
