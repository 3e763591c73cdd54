import { dear } from './english-groups.js';
import { sign } from './patterns.js';

/** Somebody in danger of their life. */
export const englishDangers: readonly RegExp[] = [
  /\b(?:is|has|are) (?:stopped |not |barely |hardly )breathing\b(?! (?:well|at night|easily|easy|freely|through|right|properly|better))/,
  sign(
    `(?:he|she|they|my ${dear}|my (?:roommate|girlfriend|boyfriend|neighbou?r|patient|client|teen|teenager|fiancee?)) (?:is|are|was found|just went|went) (?:unconscious|unresponsive|passed out|turning blue|blue|not (?:responding|responsive|waking up|conscious)|limp|lifeless|foaming)(?! (?:to|until|before|of|collar))`,
  ),
  /\b(?:can not|could not) (?:wake|get (?:her|him|them) to wake|rouse)(?: (?:her|him|them|my \w+))?(?: up)?\b(?! (?:me|us|for|in the morning|early))/,
  /\b(?:(?:she|he|they|and|my (?!dog|cat)\w+)|^) ?will not wake up\b(?! (?:before|for|early|in the morning|on time|until|at))/,
  /\bfound (?:her|him|my \w+) (?:hanging|unconscious|unresponsive|with (?:a|the) (?:rope|gun|noose|bottle)|on the floor with)\b/,
  /\bbleeding (?:a lot |out |badly )?(?:and|because) (?:\w+ ){0,3}(?:did (?:it|this)|cut)\b/,
];
