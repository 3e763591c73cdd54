import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { OperatorDesk } from '../desk.results.js';
import { ImportRegistryFileInput, RegistryImportInput, TryRegistryFileInput } from './import-desk.inputs.js';
import { DeskImport, DeskImportConnection, DeskImportResult, RegistryFiles } from './import-desk.results.js';
import type { ImportDesk } from './import-desk.service.js';

/** Files of the national registry, brought in from the operators' desk. */
@Resolver(() => OperatorDesk)
export class ImportDeskResolver {
  constructor(private readonly desk: ImportDesk) {}

  @FieldResolver(() => RegistryFiles, { description: 'Files that can be imported.' })
  registryFiles(@Root() _desk: OperatorDesk): Promise<RegistryFiles> {
    return this.desk.files();
  }

  @FieldResolver(() => DeskImportConnection, { description: 'What was ordered, newest first.' })
  registryImports(
    @Root() _desk: OperatorDesk,
    @Arg('first', () => Int, { description: 'How many: 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' }) after: string | null,
  ): Promise<DeskImportConnection> {
    return this.desk.list({ first, after });
  }

  @FieldResolver(() => DeskImport, { nullable: true, description: 'One of them; null: there is none.' })
  registryImport(
    @Root() _desk: OperatorDesk,
    @Arg('key', { description: 'Its key.' }) key: string,
  ): Promise<DeskImport | null> {
    return this.desk.find(key);
  }

  @Mutation(() => DeskImportResult, {
    description: 'Reads a file and tells what it would do; nothing is written. One at a time.',
  })
  tryRegistryFile(
    @Arg('input', () => TryRegistryFileInput, { description: 'Which, and of whom.' }) input: TryRegistryFileInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<DeskImportResult> {
    return this.desk.try(actor, input);
  }

  @Mutation(() => DeskImportResult, { description: 'Imports a file that was tried. One at a time.' })
  importRegistryFile(
    @Arg('input', () => ImportRegistryFileInput, { description: 'Which try.' }) input: ImportRegistryFileInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<DeskImportResult> {
    return this.desk.import(actor, input);
  }

  @Mutation(() => DeskImportResult, { description: 'Stops an import within a second or two. What it wrote stays.' })
  stopRegistryImport(
    @Arg('input', () => RegistryImportInput, { description: 'Which.' }) { key }: RegistryImportInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<DeskImportResult> {
    return this.desk.stop(actor, key);
  }

  @Mutation(() => DeskImportResult, { description: 'Continues an import that stopped, from where it was.' })
  resumeRegistryImport(
    @Arg('input', () => RegistryImportInput, { description: 'Which.' }) { key }: RegistryImportInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<DeskImportResult> {
    return this.desk.resume(actor, key);
  }
}
