import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SignInNeeded } from '../../../accounts/account.results.js';
import { InvalidInput, NotFound, TooManyRequests, UserError } from '../../../platform/graphql/user-errors.js';
import { PhotoTrouble } from '../../photos/photo-file.js';
import { Listing, ListingChangedMeanwhile } from '../workspace.results.js';

registerEnumType(PhotoTrouble, {
  name: 'PhotoTrouble',
  description: 'Why a file is not accepted as a photo.',
  valuesConfig: {
    NOT_A_PHOTO: { description: 'It is neither JPEG nor PNG nor WebP, whatever its name says.' },
    TOO_LARGE: { description: 'It has more bytes than are accepted.' },
    TOO_MANY_PIXELS: { description: 'It is wider, taller or larger than can be processed.' },
    TOO_SMALL: { description: 'Its shorter side has fewer than 160 pixels.' },
    MOVES: { description: 'It has several pictures.' },
    DAMAGED: { description: 'It is damaged or cut off.' },
    MORE_THAN_A_PHOTO: { description: 'Something else is in the same file.' },
  },
});

const sentences: Readonly<Record<PhotoTrouble, string>> = {
  NOT_A_PHOTO: 'That is not a photo we can read. Choose one that ends in .jpg, .png or .webp.',
  TOO_LARGE: 'That photo is larger than 8 megabytes. Make it smaller, and try again.',
  TOO_MANY_PIXELS: 'That photo is too large: at most 30 million pixels, and 12,000 on a side.',
  TOO_SMALL: 'That photo is too small: it needs at least 160 pixels each way.',
  MOVES: 'That picture moves. Choose one that does not.',
  DAMAGED: 'We could not read that photo to its end. Save it again, or choose another one.',
  MORE_THAN_A_PHOTO: 'There is something else in that file besides the photo. Save the photo again by itself.',
};

@ObjectType({ implements: UserError, description: 'The file was not accepted; nothing was saved.' })
export class PhotoRefused extends UserError {
  readonly __typename = 'PhotoRefused';

  @Field(() => PhotoTrouble, { description: 'Why.' })
  trouble: PhotoTrouble;

  constructor(trouble: PhotoTrouble) {
    super();
    this.message = sentences[trouble];
    this.trouble = trouble;
  }
}

@InputType({ description: 'A photo for a draft. No one else sees it before the draft is published.' })
export class KeepListingPhotoInput {
  @Field(() => ID, { description: 'Which listing.' })
  listingId: string;

  @Field(() => Int, { description: 'The revision that was read: nothing is saved over a newer one.' })
  revision: number;

  @Field(() => String, {
    nullable: true,
    description: 'A JPEG, PNG or WebP of at most 8 MB, base64; null: the photo stays, and only its words change.',
  })
  image: string | null;

  @Field({ description: 'What it shows, for people who cannot see it; at most 150 characters.' })
  alt: string;
}

@InputType({ description: 'A draft that no longer has a photo.' })
export class RemoveListingPhotoInput {
  @Field(() => ID, { description: 'Which listing.' })
  listingId: string;

  @Field(() => Int, { description: 'The revision that was read: nothing is saved over a newer one.' })
  revision: number;
}

export const ListingPhotoResult = createUnionType({
  name: 'ListingPhotoResult',
  description: 'The listing as it is now, or what prevented it.',
  types: () =>
    [Listing, ListingChangedMeanwhile, PhotoRefused, SignInNeeded, NotFound, InvalidInput, TooManyRequests] as const,
});
export type ListingPhotoResult =
  | Listing
  | ListingChangedMeanwhile
  | PhotoRefused
  | SignInNeeded
  | NotFound
  | InvalidInput
  | TooManyRequests;
