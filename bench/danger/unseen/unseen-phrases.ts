/** Written by somebody who had not seen how danger is heard. */
export interface UnseenPhrase {
  readonly language: 'en' | 'es';
  readonly text: string;
}

/**
 * Phrases that nothing was learnt from, neither by the lists of words nor by likeness. Once one is learnt it belongs among
 * those, and others have to be written in its place.
 */
export interface UnseenPhrases {
  /** Somebody is in danger now. */
  readonly danger: readonly UnseenPhrase[];
  /** Nobody is. */
  readonly calm: readonly UnseenPhrase[];
}
