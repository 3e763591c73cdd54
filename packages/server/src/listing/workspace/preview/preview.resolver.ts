import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../platform/request-context.js';
import type { UnitOfWork } from '../../../platform/unit-of-work.js';
import { Practitioner } from '../../practitioner/practitioner.results.js';
import { draftOf } from '../draft-answers.js';
import { findVersion, findVersionDocument } from '../draft.repository.js';
import { OpenedVersion } from './preview.results.js';
import type { Previews } from './previews.js';
import { Listing } from '../workspace.results.js';

/** A listing's draft, and what it was, as patients see it. Whoever reaches a Listing keeps it. */
@Resolver(() => Listing)
export class PreviewResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly previews: Previews,
  ) {}

  @FieldResolver(() => Practitioner, {
    description:
      'The draft as patients would see it were it published now. No id in it leads anywhere; it has no times.',
  })
  preview(@Root() { stored }: Listing, @Ctx() context: RequestContext): Promise<Practitioner> {
    return this.previews.draw(stored.id, stored.document, context);
  }

  @FieldResolver(() => OpenedVersion, { nullable: true, description: 'One version to read; null: there is none.' })
  async version(
    @Root() { stored: { id } }: Listing,
    @Arg('number', () => Int, { defaultValue: 1, description: 'Which: the first when not given.' }) number: number,
    @Ctx() context: RequestContext,
  ): Promise<OpenedVersion | null> {
    const version = await findVersion(this.unitOfWork, id, number);
    const document = version && (await findVersionDocument(this.unitOfWork, id, number));
    if (!document) return null;
    const before = await findVersionDocument(this.unitOfWork, id, number - 1);
    return {
      ...version,
      said: draftOf(document),
      saidBefore: before && draftOf(before),
      preview: await this.previews.draw(id, document, context),
    };
  }
}
