import { sign } from './patterns.js';

const fatal =
  '(?:fatal|lethal|deadly|kill (?:me|my ?self|a person|someone my|you|someone)|enough to (?:die|kill)|stop (?:my|a|the|your) (?:heart|breathing)|bleed (?:to death|out)|end (?:my|a|your|one s) life|(?:not|never) wake up|finish me|do the job|be the end of me)';
/** Asking by what, or how much of it, one dies: not whether a treatment is safe. */
export const englishMethods: readonly RegExp[] = [
  sign(
    `how long (?:does|do|would|will|until|till|before) (?:\\w+ ){0,6}(?:die|dying|bleed(?:ing)? (?:out|to death)|drown(?:ing)?|suffocate|hanging|stop breathing|lose consciousness|pass out from|dead)(?! (?:of|from (?:covid|cancer)))`,
  ),
  sign(
    `(?:know|knows|looked up|look up|looking up|googled?|researched|researching|worked out|figured out|calculated|counted|searched|read up on|found out)(?: \\w+){0,3} (?:how (?:many|much)|what (?:dose|it takes)|the (?:lethal|fatal)|which)(?: \\w+){0,8} (?:it takes|i (?:would )?need|would (?:do it|be enough|kill|stop)|will do it|twice that|to take|${fatal})`,
  ),
  sign(
    `what if i (?:\\w+ ){0,2}(?:did not wake up|jumped|never woke(?: up)?|ended it|was not here(?: tomorrow| any ?more)?|did not (?:exist|come home)|took them all|let go of the|stepped (?:off|in front|out)|drove (?:off|into)|pulled the trigger|made sure of it)`,
  ),
  sign(
    `(?:look like|looks like|seem like|seems like|pass for|passed off as) an? (?:\\w+ )?accident(?<=\\b(?:make|making|made|figured|set|so) .*)`,
  ),
  sign(
    `(?:happens?|happen) (?:to|if) (?:a person|someone|somebody|an adult|the body|you|anyone|one)(?: who| that)? (?:swallow\\w*|take[sn]?|took|overdose\\w*|drinks?|drank) (?:\\w+ )?(?:a (?:month|year|bottle|box|whole|handful|lot)|all|every|the whole|too (?:many|much)|\\d{2,} (?:pills|tablets))`,
  ),
];
