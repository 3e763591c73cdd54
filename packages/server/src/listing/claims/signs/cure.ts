import { sign, signsOf, within } from './sign.js';
import { suffering } from './words.js';

const forever = 'forever|for ever|for good|for life|once and for all|permanently|never to return';
const ends =
  '(?:end|heal|wip|stop|beat|defeat|fix|overcome|reliev|remov|lift|banish|conquer|resolv|eras|dissolv|treat)(?:e|es|ed|s|ing)?';

export const cureSigns = signsOf([
  sign('\\bcur(?:e|es|ed|ing|ative|able)\\b'),
  sign(`\\b(?:eliminat|eradicat|eras|revers|banish|conquer)(?:e|es|ed|s|ing)? ${within(30)}\\b(?:${suffering})\\b`),
  sign(`\\b${ends}\\b${within(40)}\\b(?:${suffering})\\b${within(30)}\\b(?:${forever})\\b`),
  sign(`\\b(?:permanently|forever) ${ends}\\b`),
  sign(
    `\\b(?:${suffering})\\b${within(30)}\\b(?:gone|vanish(?:es|ed)?|disappears?|leaves?|lifts|lifted)\\b${within(10)}\\b(?:${forever})\\b`,
  ),
  sign(
    '\\b(?:depression|anxiety|pain|symptom|ptsd|craving|panic)[- ]free\\b(?! (?:iv|needle|injection|start|placement))',
  ),
  sign(
    `\\b(?:live|living|be|being|become|is|are|life|finally|forever) free (?:of|from) (?:your |all )?(?:${suffering})\\b`,
  ),
  sign(`\\bgood-?bye to (?:your |all )?(?:${suffering})\\b`),
  sign('\\b(?:permanent|lasting|everlasting|total) (?:relief|remission|recovery|healing|freedom|solution|fix)\\b'),
  sign(`\\b(?:rids?|ridding) (?:you|yourself|people|us|me)? ?of (?:your |all )?${within(20)}\\b(?:${suffering})\\b`),
  sign(`\\b(?:get|gets|got|getting) rid of ${within(20)}\\b(?:${suffering})\\b`),
  sign(
    `\\b(?:your|the|all) (?:${suffering})\\b (?:will |simply |just )*(?:vanish(?:es|ed)?|disappears?|be gone|melts? away)\\b`,
  ),
  sign('\\b(?:full|complete) (?:recovery|remission|healing)\\b'),
  sign('\\b(?:fully|completely) (?:recover|heal)(?:s|ed)?\\b'),
]);
