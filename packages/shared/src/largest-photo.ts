const MEGABYTE = 1024 * 1024;

/** Bytes of a photo that somebody may send us: the server takes no more, and the pages say so before it is sent. */
export const largestPhoto = 8 * MEGABYTE;

/** Bytes that a form with a photo is read up to, so that its page can still say that the photo is too large. */
export const largestPhotoRead = 9 * MEGABYTE;
