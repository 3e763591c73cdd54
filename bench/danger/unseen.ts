/**
 * Phrases that the lists of words were not written against, by a writer who had not seen the lists. Nothing is learnt from
 * them here: once one is, it belongs among those learnt, and others have to be written in its place.
 */
export interface Phrase {
  readonly language: 'en' | 'es';
  readonly text: string;
}

/** Somebody is in danger now. */
export const speakOfDanger: readonly Phrase[] = [];

/** Nobody is. */
export const speakOfNone: readonly Phrase[] = [];
