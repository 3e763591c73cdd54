import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { DatedKind } from '../../catalog/dated/dated-tables.js';
import { InvalidInputError } from '../../platform/graphql/errors.js';
import type { RequestContext } from '../../platform/request-context.js';
import { OperatorDesk } from '../desk.results.js';
import type { DatedDesk } from './dated-desk.service.js';
import type { ChangesPage, DatedEdits } from './dated-edits.service.js';
import { DatedEditInput, SaveDatedEditInput } from './dated.inputs.js';
import {
  DatedDay,
  DatedEditRecord,
  DatedEditResult,
  DatedLine,
  DatedLineConnection,
  DatedPreviewResult,
  DatedStanding,
  UnknownPrescribing,
} from './dated.results.js';

/** Dated data on the operators' desk. */
@Resolver(() => OperatorDesk)
export class DatedDeskResolver {
  constructor(
    private readonly desk: DatedDesk,
    private readonly edits: DatedEdits,
  ) {}

  @FieldResolver(() => DatedLineConnection, {
    description: 'Dated lines of a kind, the ones that began first coming first.',
  })
  datedLines(
    @Arg('kind', () => DatedKind, { description: 'What they are about.' }) kind: DatedKind,
    @Arg('standing', () => DatedStanding, { description: 'Their status today.' }) standing: DatedStanding,
    @Arg('first', () => Int, { description: 'How many: 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' }) after: string | null,
  ): Promise<DatedLineConnection> {
    return this.desk.list(kind, standing, { first, after });
  }

  @FieldResolver(() => [UnknownPrescribing], {
    description: 'Professions whose prescribing depends on the state, with the states that have no line today.',
  })
  unknownPrescribing(): UnknownPrescribing[] {
    return this.desk.unknownPrescribing();
  }

  @FieldResolver(() => DatedLine, { nullable: true, description: 'One dated line; null: there is none.' })
  datedLine(@Arg('key', () => String, { description: 'Its key.' }) key: string): Promise<DatedLine | null> {
    return this.desk.find(key);
  }

  @FieldResolver(() => DatedPreviewResult, { description: 'What an edit would do. Nothing is stored.' })
  datedPreview(
    @Arg('edit', () => DatedEditInput, { description: 'The edit.' }) edit: DatedEditInput,
    @Arg('day', () => String, { nullable: true, description: 'One of its days; null: its first.' }) day: string | null,
    @Arg('first', () => Int, { description: 'How many listings: 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the page begins.' }) after: string | null,
  ): Promise<DatedPreviewResult> {
    return this.edits.preview(edit, day ?? null, readChangesPage(first, after));
  }

  @FieldResolver(() => DatedDay, { description: 'What changes on a day, if nothing is edited until then.' })
  datedDay(
    @Arg('day', () => String, { description: 'The day: "2027-01-01".' }) day: string,
    @Arg('first', () => Int, { description: 'How many listings: 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the page begins.' }) after: string | null,
  ): Promise<DatedDay> {
    return this.desk.day(day, readChangesPage(first, after));
  }

  @Mutation(() => DatedEditResult, {
    description: 'An operator edits a dated line after previewing what it changes. It holds from that moment.',
  })
  saveDatedEdit(
    @Arg('input', () => SaveDatedEditInput, { description: 'The edit.' }) input: SaveDatedEditInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<DatedEditResult> {
    return this.edits.save(actor, input);
  }
}

/** Who edited a line, when and why. */
@Resolver(() => DatedLine)
export class DatedHistoryResolver {
  constructor(private readonly desk: DatedDesk) {}

  @FieldResolver(() => [DatedEditRecord], {
    description: 'Every edit of lines about the same, newest first; at most 100.',
  })
  history(@Root() line: DatedLine): Promise<DatedEditRecord[]> {
    return this.desk.history(line);
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function readChangesPage(first: number, after: string | null | undefined): ChangesPage {
  if (first < 1 || first > 50) throw new InvalidInputError([{ path: ['first'], message: 'first is 1 to 50.' }]);
  if (after != null && !UUID.test(after)) {
    throw new InvalidInputError([{ path: ['after'], message: 'after is not a place in this list.' }]);
  }
  return { first, after: after ?? null };
}
