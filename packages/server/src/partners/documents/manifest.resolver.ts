import { actLimits, manifestLimits } from '@clearing/shared/api-limits';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ChangeAccountResult } from '../../accounts/account.results.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import type { RequestContext } from '../../platform/request-context.js';
import { howOften } from '../partner-limits.js';
import { Partner } from '../partner.results.js';
import {
  PartnerDocument,
  RemoveDocumentsInput,
  UploadDocumentsInput,
  UploadDocumentsResult,
} from './manifest.results.js';
import type { ManifestService } from './manifest.service.js';

/** What a partner keeps with us, to be asked by its hash. */
@Resolver(() => Partner)
export class ManifestResolver {
  constructor(private readonly manifests: ManifestService) {}

  @FieldResolver(() => [PartnerDocument], {
    description: `Documents it uploaded, by name. At most ${manifestLimits.documentsOfPartner}.`,
  })
  documents(@Root() { id }: Partner): Promise<PartnerDocument[]> {
    return this.manifests.listOf(keyOf('Partner', id) ?? '');
  }

  @Mutation(() => UploadDocumentsResult, {
    description: `A partner uploads documents to be asked for by their hashes. Valid ones are kept, and each refusal is named. ${howOften(actLimits.MANIFESTS)}`,
  })
  uploadDocuments(
    @Arg('input', () => UploadDocumentsInput, { description: 'Which.' }) { manifest }: UploadDocumentsInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<UploadDocumentsResult> {
    return this.manifests.uploadOnPage(actor, manifest);
  }

  @Mutation(() => ChangeAccountResult, {
    description: 'A partner removes documents that were not uploaded recently, to make room for others.',
  })
  removeDocuments(
    @Arg('input', () => RemoveDocumentsInput, { description: 'Which.' }) { uploadedBefore }: RemoveDocumentsInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.manifests.removeOnPage(actor, uploadedBefore ?? null);
  }
}
