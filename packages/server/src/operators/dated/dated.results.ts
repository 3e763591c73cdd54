import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DatedKind, type DatedLineRow } from '../../catalog/dated/dated-tables.js';
import { Prescribing } from '../../catalog/words.js';
import { ListingChangeKind } from '../../listing/legality/listing-by-rules.js';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound, UserError } from '../../platform/graphql/user-errors.js';
import { DeskCheckKind } from '../checks/check-kinds.js';
import { ChangedMeanwhile } from '../desk.results.js';
import { DatedAct, DatedReason } from './dated.inputs.js';

export const DatedStanding = { IN_FORCE: 'IN_FORCE', TO_COME: 'TO_COME', ENDED: 'ENDED' } as const;
export type DatedStanding = (typeof DatedStanding)[keyof typeof DatedStanding];
registerEnumType(DatedStanding, {
  name: 'DatedStanding',
  description: 'The status of a dated line today.',
  valuesConfig: {
    IN_FORCE: { description: 'It holds today.' },
    TO_COME: { description: 'It holds from a later day on.' },
    ENDED: { description: 'Its last day has passed.' },
  },
});

registerEnumType(ListingChangeKind, {
  name: 'ListingChangeKind',
  description: 'What a listing says differently.',
  valuesConfig: {
    IN_PERSON_FIRST: { description: 'Care at home needs an in-person evaluation first, everywhere.' },
    FROM_AFAR: { description: 'Care at home can begin without an in-person evaluation again.' },
    CARE_PLACES: { description: 'Care at home is available in other states.' },
    PRESCRIBES_IN: { description: 'Where one of its professions may prescribe; elsewhere others prescribe.' },
    INSURER_GONE: { description: 'An insurer is no longer named.' },
    INSURER_NAMED: { description: 'An insurer is named.' },
    INSURER_RENAMED: { description: 'An insurer has another name.' },
  },
});

@ObjectType({ description: 'A dated line: something that holds from its first day to its last. Only for operators.' })
export class DatedLine {
  readonly __typename = 'DatedLine';

  @Field({ description: 'Its key.' })
  key: string;

  @Field(() => DatedKind, { description: 'What it is about.' })
  kind: DatedKind;

  @Field(() => Int, { description: 'Raised by every edit.' })
  version: number;

  @Field(() => DatedStanding, { description: 'Its status today.' })
  standing: DatedStanding;

  @Field({
    description: 'What it is about, in words: a profession, a help line, an insurer, a register, or the rule itself.',
  })
  about: string;

  @Field(() => DateScalar, { description: 'The first day it holds.' })
  effectiveFrom: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day it holds; null: until further notice.' })
  effectiveTo: string | null;

  @Field(() => String, { nullable: true, description: 'The state; null: the whole country.' })
  jurisdiction: string | null;

  @Field(() => String, { nullable: true, description: 'The profession’s slug; null on other kinds.' })
  profession: string | null;

  @Field(() => Prescribing, { nullable: true, description: 'What the profession may prescribe; null on other kinds.' })
  prescribing: Prescribing | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether remote prescribing is allowed; null on other kinds.' })
  allows: boolean | null;

  @Field(() => String, { nullable: true, description: 'What the rule says; null where it is no rule.' })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'What the help line, the insurer or the register is called.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'A help line’s number for a link that calls.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'What to dial.' })
  dial: string | null;

  @Field(() => String, { nullable: true, description: 'Where to text, and what word to send.' })
  textTo: string | null;

  @Field(() => String, { nullable: true, description: 'The page of a help line or a register.' })
  url: string | null;

  @Field(() => String, { nullable: true, description: 'When someone answers.' })
  availability: string | null;

  @Field(() => [String], { description: 'Languages a help line answers in; empty on other kinds.' })
  languages: string[];

  @Field(() => String, { nullable: true, description: 'Who a help line is for.' })
  forWhom: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether anyone thinking of suicide can reach a person there at any hour; null on other kinds.',
  })
  answersDanger: boolean | null;

  @Field(() => String, { nullable: true, description: 'When a help line was last checked; null on other kinds.' })
  checkedOn: string | null;

  @Field(() => DeskCheckKind, { nullable: true, description: 'What is checked in a register; null on other kinds.' })
  looksUp: DeskCheckKind | null;

  @Field(() => String, { nullable: true, description: 'What a rule is based on; null on other kinds.' })
  citation: string | null;

  @Field(() => String, { nullable: true, description: 'Where to read it.' })
  sourceUrl: string | null;

  constructor(
    kind: DatedKind,
    readonly row: DatedLineRow,
    { about, today }: { readonly about: string; readonly today: string },
  ) {
    this.key = `${kind}.${row.id}`;
    this.kind = kind;
    this.version = row.version;
    this.standing = standingOf(row, today);
    this.about = about;
    this.effectiveFrom = row.effective_from;
    this.effectiveTo = row.effective_to;
    this.jurisdiction = row.jurisdiction ?? null;
    this.profession = row.profession ?? null;
    this.prescribing = (row.prescribing as Prescribing | undefined) ?? null;
    this.allows = row.allows ?? null;
    this.note = row.note ?? null;
    this.name = row.name ?? null;
    this.phone = row.phone ?? null;
    this.dial = row.dial ?? null;
    this.textTo = row.text_to ?? null;
    this.url = row.url ?? null;
    this.availability = row.availability ?? null;
    this.languages = [...(row.languages ?? [])];
    this.forWhom = row.for_whom ?? null;
    this.answersDanger = row.answers_danger ?? null;
    this.checkedOn = row.checked_on ?? null;
    this.looksUp = (row.looks_up as DeskCheckKind | undefined) ?? null;
    this.citation = row.source?.title ?? null;
    this.sourceUrl = row.source?.url ?? null;
  }
}

function standingOf(row: DatedLineRow, today: string): DatedStanding {
  if (row.effective_from > today) return 'TO_COME';
  return row.effective_to !== null && row.effective_to < today ? 'ENDED' : 'IN_FORCE';
}

@ObjectType({ description: 'A page of dated lines, those that began first before the others.' })
export class DatedLineConnection {
  @Field(() => [DatedLine], { description: 'The lines of this page.' })
  nodes: DatedLine[];

  @Field(() => PageInfo, { description: 'Where this page is in the list.' })
  pageInfo: PageInfo;
}

@ObjectType({ description: 'One edit of a dated line, as it is kept.' })
export class DatedEditRecord {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'The operator’s address; null once they are none.' })
  by: string | null;

  @Field(() => DatedAct, { description: 'What was done.' })
  act: DatedAct;

  @Field(() => DatedReason, { description: 'Why.' })
  reason: DatedReason;

  @Field({ description: 'Why, in the operator’s words.' })
  words: string;

  @Field({ description: 'What it is based on.' })
  citation: string;

  @Field(() => String, { nullable: true, description: 'Where to read it.' })
  sourceUrl: string | null;

  @Field(() => DatedLine, { nullable: true, description: 'The line before; null: it was new.' })
  before: DatedLine | null;

  @Field(() => DatedLine, { nullable: true, description: 'The line after; null if it was withdrawn.' })
  after: DatedLine | null;
}

@ObjectType({ description: 'One thing that a listing says differently.' })
export class DatedListingChange {
  @Field(() => ListingChangeKind, { description: 'What kind of thing.' })
  kind: ListingChangeKind;

  @Field(() => String, { nullable: true, description: 'Of which method or insurer; null: of the whole listing.' })
  about: string | null;

  @Field(() => [String], { description: 'Before: states, or the name.' })
  before: string[];

  @Field(() => [String], { description: 'After: states, or the name.' })
  after: string[];
}

@ObjectType({ description: 'A published listing that says something else.' })
export class DatedChangedListing {
  @Field({ description: 'The last part of its address.' })
  slug: string;

  @Field({ description: 'Whose it is.' })
  name: string;

  @Field(() => [DatedListingChange], { description: 'What changes; never empty.' })
  changes: DatedListingChange[];
}

@ObjectType({ description: 'A page of published listings that say something else on a day.' })
export class DatedChangedListings {
  @Field(() => DateScalar, { description: 'The day.' })
  day: string;

  @Field(() => [DatedChangedListing], { description: 'The listings of this page.' })
  nodes: DatedChangedListing[];

  @Field(() => Int, { description: 'How many there are from this page on, among those that were looked at.' })
  total: number;

  @Field({ description: 'False: there may be more; the following page looks further.' })
  isComplete: boolean;

  @Field(() => String, { nullable: true, description: 'Where the next page begins; null: this is the last.' })
  next: string | null;
}

@ObjectType({ description: 'What an edit would do. Nothing is stored.' })
export class DatedPreview {
  readonly __typename = 'DatedPreview';

  @Field({ description: 'Needed to save: it is valid until a line of this kind is edited.' })
  token: string;

  @Field(() => [DatedLine], {
    description: 'The lines as they would be: the edited one first. Empty if it is withdrawn.',
  })
  lines: DatedLine[];

  @Field(() => [DateScalar], { description: 'The days from which something is different: today or later.' })
  days: string[];

  @Field(() => DatedChangedListings, {
    nullable: true,
    description: 'What listings say differently; null if nothing ever.',
  })
  changed: DatedChangedListings | null;
}

@ObjectType({ description: 'What changes on a day: lines that begin, or held until the day before; and listings.' })
export class DatedDay {
  @Field(() => [DatedLine], { description: 'The lines; at most 100.' })
  lines: DatedLine[];

  @Field(() => DatedChangedListings, { description: 'Listings that say something else than on the day before.' })
  changed: DatedChangedListings;
}

@ObjectType({ description: 'A profession of which we only know that states differ. Only for operators.' })
export class UnknownPrescribing {
  @Field({ description: 'The profession’s slug.' })
  profession: string;

  @Field({ description: 'What it is called.' })
  name: string;

  @Field(() => [String], {
    description:
      'ISO 3166-2 codes of places where no line says today what it may prescribe: it prescribes nothing remotely there.',
  })
  jurisdictions: string[];
}

@ObjectType({ description: 'A dated line was edited.' })
export class DatedEdited {
  readonly __typename = 'DatedEdited';

  @Field(() => DatedLine, { nullable: true, description: 'The line as it is now; null if it was withdrawn.' })
  line: DatedLine | null;

  constructor(line: DatedLine | null) {
    this.line = line;
  }
}

@ObjectType({ implements: UserError, description: 'Someone would be left without a help line.' })
export class NobodyToCall extends UserError {
  readonly __typename = 'NobodyToCall';

  constructor(message: string) {
    super();
    this.message = message;
  }
}

export const DatedPreviewResult = createUnionType({
  name: 'DatedPreviewResult',
  description: 'What an edit would do, or what prevents it.',
  types: () => [DatedPreview, InvalidInput, NobodyToCall, ChangedMeanwhile, NotFound] as const,
});
export type DatedPreviewResult = DatedPreview | InvalidInput | NobodyToCall | ChangedMeanwhile | NotFound;

export const DatedEditResult = createUnionType({
  name: 'DatedEditResult',
  description: 'The line as it is now, or what prevented it.',
  types: () => [DatedEdited, InvalidInput, NobodyToCall, ChangedMeanwhile, NotFound] as const,
});
export type DatedEditResult = DatedEdited | InvalidInput | NobodyToCall | ChangedMeanwhile | NotFound;
