import { Field, InputType } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/scalars.js';

@InputType({ description: 'A file of the registry, to be read without writing anything.' })
export class TryRegistryFileInput {
  @Field({ description: 'Its name, as the folder has it.' })
  file: string;

  @Field(() => [String], { description: 'Only these professions, by their slugs; none: every one of the catalog.' })
  professions: string[];

  @Field({ description: 'Only these states, as "TX, New Mexico"; empty: every state.' })
  states: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The date of the file’s data; null: as its name says, or when it was last written to.',
  })
  listedOn?: string | null;
}

@InputType({ description: 'An import that was ordered.' })
export class RegistryImportInput {
  @Field({ description: 'Its key.' })
  key: string;
}

@InputType({ description: 'A file that was tried, to be imported now.' })
export class ImportRegistryFileInput extends RegistryImportInput {
  @Field({
    defaultValue: false,
    description: 'Gives up an import that is not finished, keeping what it wrote, and begins at the first row.',
  })
  startsOver: boolean;
}
