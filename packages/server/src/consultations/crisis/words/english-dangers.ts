import { dear } from './english-groups.js';
import { sign } from './patterns.js';

/** Somebody in danger of their life. */
export const englishDangers: readonly RegExp[] = [
  sign(
    `(?:he|she|they|my ${dear}|my (?:roommate|girlfriend|boyfriend|neighbou?r|patient|client|teen|teenager|fiancee?)) (?:is|are|was found|just went|went) (?:unconscious|unresponsive|passed out|turning blue|blue|not (?:responding|responsive|waking up|conscious)|limp|lifeless|foaming)(?! (?:to|until|before|of|collar))`,
  ),
  /\b(?:can not|could not) (?:wake|get (?:her|him|them) to wake|rouse)(?: (?:her|him|them|my \w+))?(?: up)?\b(?! (?:me|us|for|in the morning|early))/,
];
