import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/request-context.js';
import { KeepListingPhotoInput, ListingPhotoResult, RemoveListingPhotoInput } from './photo.results.js';
import type { Photos } from './photo.service.js';

@Resolver()
export class PhotoResolver {
  constructor(private readonly photos: Photos) {}

  @Mutation(() => ListingPhotoResult, {
    description: 'Redraws an uploaded photo and puts it into the draft, or changes its words.',
  })
  keepListingPhoto(
    @Arg('input', () => KeepListingPhotoInput, { description: 'Which, and what it shows.' })
    input: KeepListingPhotoInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ListingPhotoResult> {
    return this.photos.keep(actor, input);
  }

  @Mutation(() => ListingPhotoResult, { description: 'Takes the photo out of the draft.' })
  removeListingPhoto(
    @Arg('input', () => RemoveListingPhotoInput, { description: 'Whose.' }) input: RemoveListingPhotoInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ListingPhotoResult> {
    return this.photos.remove(actor, input);
  }
}
