/** Where photos are, on our own origin. */
export const PHOTO_PATH = '/photos';
