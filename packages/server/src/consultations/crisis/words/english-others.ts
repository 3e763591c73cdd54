import { dear, self } from './english-groups.js';
import { sign } from './patterns.js';

const somebody = `(?:my (?:\\w+ )?(?:${dear}|roommate|flatmate|girlfriend|boyfriend|neighbou?r|patient|client|student|pupil|teen|teenager|fianc\\w+|uncle|aunt|cousin|nephew|niece|gran\\w*|grand\\w+|coworker|colleague|buddy|mate|ex|boss|teacher|best friend|housemate)|our (?:daughter|son|child|kid|teen)|(?:a |the )?(?:friend|patient|client|student|pupil|colleague|guy|girl|kid|man|woman|buddy)(?: of mine| i know)?|he|she|they|dad|mom|mum|someone|somebody)`;
const says =
  '(?:says?|said|saying|told|tells|tell|telling|texted|texts|messaged|wrote|posted|phoned|called|threatens?|threatening|threatened|keeps saying|swears?|announced|insists|mumbling|screaming|shouting|crying)';
const dying = `(?:(?:kill|hang|shoot|drown|hurt|harm|cut|stab|poison|unalive|off|end) ${self}|end (?:it|everything|(?:his|her|their) life|things)|jump|suicide|die|dying|be dead|overdose|not be here|slit|finished|(?:he|she|they) (?:is|are) (?:done|finished|over)|goodbye|take (?:them all|all (?:his|her|their) pills|(?:his|her|their) (?:own )?life))`;

/** Somebody else in danger, somebody else put in danger, and voices that give orders. */
export const englishOthers: readonly RegExp[] = [
  sign(
    `${somebody} (?:\\w+ ){0,4}${says} (?:\\w+ ){0,8}${dying}(?! (?:of (?:laughter|boredom|embarrassment|hunger|curiosity)|for|rope|in the (?:pool|lake)|with (?:me|him|her) (?:amicably|on)))(?<!\\b(?:used to|in (?:19|20)\\d\\d|years ago|as a|once|when i was|protocol) .*)(?! (?:all )?through(?:out)? (?:my|our))`,
  ),
  sign(
    `${somebody} (?:\\w+ ){0,6}(?:drove off|walked (?:off|out)|ran off|left|went (?:off|out)|disappeared|gone|missing|hung up|is not answering|not answering|will not answer|phone is off|locked (?:his|her|their|the) door|turned off (?:his|her) phone)(?: \\w+){0,6}(?<=\\b(?:without (?:her|him|them)|goodbye|suicide|suicid\\w+|ways to die|would not be back|will not be back|not coming back|kill\\w*|rifle and|gun and|pistol and|the end|a burden|better off|sorry for everything)\\b.*)(?<!\\b(?:to the range|hunting|grocery) .*)(?<!\\b(?:died|killed) .*)`,
  ),
  sign(
    `${somebody} (?:\\w+ ){0,3}(?:${says}|thinks|believes|feels)(?: \\w+){0,6} (?:better off|happier|easier|better) without (?:him|her|them)|${somebody} (?:\\w+ ){0,3}(?:${says}|thinks|feels) (?:\\w+ ){0,3}(?:has no reason to live|is a burden|does not want to (?:live|be here|be alive)|can not (?:go on|do this|take (?:it|this|life))(?: any ?more)?(?= *$| and))`,
  ),
  sign(
    `${somebody} (?:\\w+ ){0,3}(?:posted|texted|sent|wrote|left|messaged|said|is saying|writes)(?: \\w+){0,4} (?:goodbyes?|farewell|suicide note|suicide|sorry for everything|final (?:post|message|letter|text))(?! (?:card|cake|party|to (?:the|his|her) (?:class|colleagues|team))| for)`,
  ),
  sign(
    `(?:kill|shoot|take|taking|drown|end|smother) (?:\\w+ ){1,3}(?:with me|and then (?:my ?self|me)|then (?:my ?self|me)|and my ?self|down with me|before i (?:go|end))(?! (?:to (?:the|my)|on|for|when))(?<=\\b(?:kill|shoot|if i go|drown|end|smother|murder)\\b.*)`,
  ),
  sign(
    `(?:voices?|they|he|she|it|satan|the devil|demons?|my (?:head|brain|mind)|hallucinations?|something (?:inside|in me)|a voice|god) (?:\\w+ ){0,4}(?:tell(?:s|ing)?|order(?:s|ing)?|instruct(?:s|ing)?|command(?:s|ing)?|says?|saying|whisper(?:s|ing)?|want(?:s)?|urg(?:es|ing)|ask(?:s|ing)|beg(?:s|ging)?|scream(?:s|ing)?|convinc\\w+|demand\\w*) (?:\\w+ ){0,3}(?:me|him|her|us|you|i should|to|my) (?:\\w+ ){0,3}(?:jump|die|dead|cut|kill|swerve|hang|smother|hurt|end|stab|slit|drown|do it|bleed|throat|overdose|take (?:them|the pills|all)|stop living|burn)(?! (?:in|at|the (?:queue|line|gun|ship|grass|rope)|carbs|back|down|to conclusions|on (?:the|a) (?:call|trampoline)|with (?:my|the) (?:lease|contract)))(?<!\\b(?:doctor|nurse|coach|therapist|trainer) .*)`,
  ),
  sign(
    `(?:baby|newborn|infant|cot|crib)(?: \\w+){0,6} (?:picture|see|imagine|think of|thinking of|image of) (?:\\w+ ){0,2}(?:pillow|bathwater|window|stairs|knife|blanket over)|(?:pillow|water|knife|window) (?:\\w+ ){0,4}(?:baby|crib|cot)(?<=\\b(?:picture|imagine|think of|keep seeing|images?)\\b.*)`,
  ),
];
