import { medicine, weapon } from './english-groups.js';
import { sign } from './patterns.js';

const fatal =
  '(?:fatal|lethal|deadly|kill (?:me|my ?self|a person|someone my|you|someone)|enough to (?:die|kill)|stop (?:my|a|the|your) (?:heart|breathing)|bleed (?:to death|out)|end (?:my|a|your|one s) life|(?:not|never) wake up|finish me|do the job|be the end of me)';
const asked =
  '(?:how (?:many|much|long|quickly|fast|high|deep|do|can|would|does|to)|what (?:dose|amount|happens|would|is|kind)|which|would|could|can|is|does|will|if)';

/** Asking by what, or how much of it, one dies: not whether a treatment is safe. */
export const englishMethods: readonly RegExp[] = [
  sign(
    `${asked} (?:\\w+ ){0,8}(?:${medicine}|my weight|my size|my meds|alcohol|of (?:these|them)|mixed|mixing) (?:\\w+ ){0,6}(?:be )?${fatal}(?! (?:with|for (?:my|the) (?:dog|cat)|interaction))(?<!\\b(?:accidentally|safe|scared|afraid|worried|interaction|ketamine (?:be|is)) .*)`,
  ),
  sign(
    `how (?:many|much) (?:\\w+ ){0,6}(?:would|will|does it take|it takes|do i need|is needed|are needed|can i take|should i take|to) (?:\\w+ ){0,4}${fatal}`,
  ),
  sign(`how (?:many|much) (?:\\w+ ){0,5}${fatal}`),
  sign(
    `how long (?:does|do|would|will|until|till|before) (?:\\w+ ){0,6}(?:die|dying|bleed(?:ing)? (?:out|to death)|drown(?:ing)?|suffocate|hanging|stop breathing|lose consciousness|pass out from|dead)(?! (?:of|from (?:covid|cancer)))`,
  ),
  sign(
    `(?:know|knows|looked up|look up|looking up|googled?|researched|researching|worked out|figured out|calculated|counted|searched|read up on|found out)(?: \\w+){0,3} (?:how (?:many|much)|what (?:dose|it takes)|the (?:lethal|fatal)|which)(?: \\w+){0,8} (?:it takes|i (?:would )?need|would (?:do it|be enough|kill|stop)|will do it|twice that|to take|${fatal})`,
  ),
  sign(
    `(?:quick|quickest|easy|easiest|fast|fastest|least painful|painless|peaceful|cleanest|surest|best|good|most reliable) (?:and \\w+ )?(?:way|ways|method|methods|place|means|death) (?:\\w+ ){0,2}(?:to|of|for)(?: \\w+)? (?:die|dying|go|end|ending|kill|killing|hang|drown|suicide|jump)(?! (?:from|a|an|there|home|downtown|the (?:session|call|lease|contract|subscription|weeds?)|to|over|about|up|through|on|with))`,
  ),
  sign(
    `(?:is it|does it|would it|how) (?:painless|painful|hurt|quick|peaceful|fast|hurt much)(?: \\w+){0,2} (?:to|when you|if you|if i|being) (?:drown|die|hang|hanged|jump|freeze|bleed|overdose|be dead|suffocate|hung)`,
  ),
  sign(
    `how (?:do|does|can|would|should|to|can you)(?: (?:i|you|one|a person|someone))?(?: \\w+)? (?:tie|make|knot) (?:a |the )?(?:noose|slip ?knot|hangman s knot)`,
  ),
  sign(
    `(?:used?|take|taken|taking|use|mixed?) (?:\\w+ ){0,5}(?:to|for) (?:end|ending|take|taking) (?:my|your|one s) (?:own )?life`,
  ),
  sign(
    `(?:take|took|taken|swallow|swallowed|mix|drink) (?:\\w+ ){0,6}if i (?:do not|did not|never|don t) want to wake(?: up)?`,
  ),
  sign(
    `(?:if|what if|suppose|what would happen if|hypothetically if|say) (?:i|someone|somebody|a person|you|one) (?:just |were to |was to )*(?:took|take|takes|swallow\\w*|drank|drink|inject\\w*|chug\\w*|down\\w*) (?:all|every|the whole|an entire|forty|fifty|thirty|a hundred|a whole|the rest|the lot|the entire|\\d{2,} ${medicine})(?! (?:doses?|infusions?|my (?:vitamins|supplements)|the (?:recommended|prescribed)))(?=.*\\b(?:die|dying|dead|asking for me|kill|wake|survive|warn|fatal|lethal|long|happen|at once|enough)\\b)`,
  ),
  sign(
    `what if i (?:\\w+ ){0,2}(?:did not wake up|jumped|never woke(?: up)?|ended it|was not here(?: tomorrow| any ?more)?|did not (?:exist|come home)|took them all|let go of the|stepped (?:off|in front|out)|drove (?:off|into)|pulled the trigger|made sure of it)`,
  ),
  sign(
    `(?:suppose|say|imagine|what if|hypothetically) (?:\\w+ ){0,2}i (?:\\w+ ){0,2}(?:stepped|jumped|drove|walked|swam|let go|fell) (?:off|into|in front|out|under)`,
  ),
  sign(
    `(?:look like|looks like|seem like|seems like|pass for|passed off as) an? (?:\\w+ )?accident(?<=\\b(?:make|making|made|figured|set|so) .*)`,
  ),
  sign(
    `(?:a person|someone|somebody|this person) (?:\\w+ ){0,8}(?:is me|that is me|am i)(?= *$)(?<=\\b(?:${weapon}|pills|bridge|hope|die|dead|end) .*)`,
  ),
  sign(
    `(?:happens?|happen) (?:to|if) (?:a person|someone|somebody|an adult|the body|you|anyone|one)(?: who| that)? (?:swallow\\w*|take[sn]?|took|overdose\\w*|drinks?|drank) (?:\\w+ )?(?:a (?:month|year|bottle|box|whole|handful|lot)|all|every|the whole|too (?:many|much)|\\d{2,} (?:pills|tablets))`,
  ),
  sign(
    `(?:googl\\w*|search\\w*|look(?:ed|ing) up|read(?:ing)? (?:up )?(?:on|about)|asking) how (?:many|much|high|long|far|fast) (?:\\w+ ){0,4}(?:it (?:takes|would take|needs)|you need|to take|is enough|does it take)(?= *$| (?:to (?:die|kill|not wake|end)|before))(?<=\\b(?:pills?|tylenol|tablets?|paracetamol|insulin|oxy\\w*|xanax|aspirin|ibuprofen|height|storeys|stories|drop|carbon|blood|morphine|bleach|rope)\\b.*)`,
  ),
];
