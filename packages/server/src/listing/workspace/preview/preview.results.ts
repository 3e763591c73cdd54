import { Field, Int, ObjectType } from 'type-graphql';
import { Practitioner } from '../../practitioner/practitioner.results.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { ListingDraft } from '../workspace.results.js';

@ObjectType({ description: 'A version, opened to be read. Reading it changes nothing.' })
export class OpenedVersion {
  @Field(() => Int, { description: 'Counted from 1.' })
  number: number;

  @Field(() => DateTimeScalar, { description: 'When it became public.' })
  at: Date;

  @Field({ description: 'Why: "FOUND", "PUBLISHED" or "APPROVED", as in the list of versions.' })
  why: string;

  @Field(() => ListingDraft, { description: 'What this version said.' })
  said: ListingDraft;

  @Field(() => ListingDraft, { nullable: true, description: 'What the previous version said; null: it is the first.' })
  saidBefore: ListingDraft | null;

  @Field(() => Practitioner, {
    description:
      'As patients would see it were it published again today, by the checks on file today. No id in it leads anywhere.',
  })
  preview: Practitioner;
}
