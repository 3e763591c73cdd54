import { dear, self, weapon } from './english-groups.js';
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
    `${somebody} (?:\\w+ ){0,2}(?:(?:has|have|had|is|just|locked|shut|barricaded|in|inside) )+(?:\\w+ ){0,6}(?:garage|bathroom|bedroom|room|car|shed|basement|toilet) (?:\\w+ ){0,4}(?:with|and) (?:\\w+ ){0,3}(?:engine|car|gun|knife|pills|rope|razor|blade|running|rifle|pistol|noose|scissors|cutting|${weapon})`,
  ),
  sign(
    `${somebody} (?:\\w+ ){0,6}(?:drove off|walked (?:off|out)|ran off|left|went (?:off|out)|disappeared|gone|missing|hung up|is not answering|not answering|will not answer|phone is off|locked (?:his|her|their|the) door|turned off (?:his|her) phone)(?: \\w+){0,6}(?<=\\b(?:without (?:her|him|them)|goodbye|suicide|suicid\\w+|ways to die|would not be back|will not be back|not coming back|kill\\w*|rifle and|gun and|pistol and|the end|a burden|better off|sorry for everything)\\b.*)(?<!\\b(?:to the range|hunting|grocery) .*)(?<!\\b(?:died|killed) .*)`,
  ),
  sign(
    `${somebody} (?:\\w+ ){0,3}(?:took|has|grabbed|got|takes|waving|loading|holding|with|left with|pointing|sitting with) (?:\\w+ ){0,2}(?:${weapon}|guns?|pills) (?:\\w+ ){0,6}(?:woods|would not be back|will not be back|not coming back|says?|said|saying|die|end it|finished|screaming|crying|goodbye|to (?:his|her|their) (?:own )?(?:head|throat|neck|wrist|chest|mouth)|let go|threat\\w+)(?! to the range)`,
  ),
  sign(
    `${somebody} (?:\\w+ ){0,5}(?:search\\w*|googl\\w*|looking up|looked up|reading about|asking (?:me )?(?:about )?) (?:\\w+ ){0,3}(?:ways to die|how to die|suicide|how to kill|how to hang|painless|methods|lethal)(?! (?:prevention|research|rates|statistics))`,
  ),
  sign(
    `${somebody} (?:\\w+ ){0,3}(?:${says}|thinks|believes|feels)(?: \\w+){0,6} (?:better off|happier|easier|better) without (?:him|her|them)|${somebody} (?:\\w+ ){0,3}(?:${says}|thinks|feels) (?:\\w+ ){0,3}(?:has no reason to live|is a burden|does not want to (?:live|be here|be alive)|can not (?:go on|do this|take (?:it|this|life))(?: any ?more)?(?= *$| and))`,
  ),
  sign(
    `${somebody} (?:\\w+ ){0,4}(?:last time (?:we|i|you) (?:\\w+ ){0,2}(?:talk|speak|see|hear)|will never see (?:me|us|him|her) again|never hear from (?:him|her|them))`,
  ),
  sign(
    `${somebody} (?:\\w+ ){0,3}(?:posted|texted|sent|wrote|left|messaged|said|is saying|writes)(?: \\w+){0,4} (?:goodbyes?|farewell|suicide note|suicide|sorry for everything|final (?:post|message|letter|text))(?! (?:card|cake|party|to (?:the|his|her) (?:class|colleagues|team))| for)`,
  ),
  sign(
    `${somebody} (?:\\w+ ){0,4}(?:not|no longer) (?:answering|picking up|responding|replying|moving|breathing|waking)(?=.*\\b(?:pills|goodbye|suicid\\w+|took|overdose\\w*|note|kill\\w*|die|bottle)\\b|.*$)(?<=\\b(?:pills|goodbye|suicid\\w+|took|overdose\\w*|note|kill\\w*|die|bottle)\\b.*)(?<!\\b(?:died|killed) .*)`,
  ),
  sign(
    `(?:found|find|finding) (?:\\w+ ){0,4}(?:unconscious|passed out|unresponsive|hanging|on the floor|collapsed|not moving|limp|slumped|cold)(?: \\w+){0,6} (?:pills?|packets?|blister|bottles?|needle|rope|empty|blood|note|syringe|tablets)(?<!\\b(?:years ago|in (?:19|20)\\d\\d|when i was) .*)`,
  ),
  sign(
    `${somebody} (?:\\w+ ){0,4}(?:is|has|was|got|just|currently|am) (?:\\w+ ){0,4}(?:cutting (?:him|her|them) ?sel(?:f|ves)|swallowed (?:\\w+ ){0,3}(?:all|pills|bleach|whole|bottle|tablets)|noose|took an overdose|taken an overdose|overdosed|overdosing|bleeding out|slit)(?! on (?:\\w+ )?(?:chocolate|sugar|coffee|tiktok|netflix|screens?|tv|candy|work))(?<!\\b(?:years ago|in (?:19|20)\\d\\d|died .*|when i was) .*)`,
  ),
  sign(
    `(?:attempted|attempt|tried) (?:\\w+ ){0,2}(?:ligature|hanging|strangulation|asphyxiation|overdose|self strangulation|drowning)(?! (?:victim|in (?:19|20)|years|as a|at age))(?=.*\\b(?:this|today|alone|now|last night|yesterday|again|currently|hours)\\b)`,
  ),
  sign(
    `(?:going|want|plan|thoughts|think|thinking|about|urge|ready|fantasi\\w+|keep) (?:\\w+ )?(?:to |of |about )?(?:kill|killing|murder|shoot|shooting|smother|smothering|drown|drowning|shake|shaking|strangle|stabbing|stab|hurt|hurting|poison|suffocat\\w+|harm|harming) (?:him|her|them|my (?:\\w+ )?(?:family|wife|husband|baby|kids|children|boss|neighbor|neighbour|ex|son|daughter)|the (?:baby|kids|children)|someone|somebody|people)(?! (?:feelings|chances|off|down|with kindness|a (?:text|note))| in (?:the|a) (?:game|play|novel))(?<!\\b(?:afraid of|never) .*)`,
  ),
  sign(
    `(?:kill|shoot|take|taking|drown|end|smother) (?:\\w+ ){1,3}(?:with me|and then (?:my ?self|me)|then (?:my ?self|me)|and my ?self|down with me|before i (?:go|end))(?! (?:to (?:the|my)|on|for|when))(?<=\\b(?:kill|shoot|if i go|drown|end|smother|murder)\\b.*)`,
  ),
  sign(`if i go (?:\\w+ ){0,2}(?:is|are|am)? ?(?:taking|take|coming|goes|going) (?:\\w+ ){0,3}with me`),
  sign(
    `(?:someone|somebody|some ?body|people|they|one of us) (?:is|are|will|may|might)(?: going to)? (?:get hurt|end up dead|die|get killed|end up hurt)(?= *$| (?:tonight|today|and|if|soon|by))`,
  ),
  sign(
    `(?:voices?|they|he|she|it|satan|the devil|demons?|my (?:head|brain|mind)|hallucinations?|something (?:inside|in me)|a voice|god) (?:\\w+ ){0,4}(?:tell(?:s|ing)?|order(?:s|ing)?|instruct(?:s|ing)?|command(?:s|ing)?|says?|saying|whisper(?:s|ing)?|want(?:s)?|urg(?:es|ing)|ask(?:s|ing)|beg(?:s|ging)?|scream(?:s|ing)?|convinc\\w+|demand\\w*) (?:\\w+ ){0,3}(?:me|him|her|us|you|i should|to|my) (?:\\w+ ){0,3}(?:jump|die|dead|cut|kill|swerve|hang|smother|hurt|end|stab|slit|drown|do it|bleed|throat|overdose|take (?:them|the pills|all)|stop living|burn)(?! (?:in|at|the (?:queue|line|gun|ship|grass|rope)|carbs|back|down|to conclusions|on (?:the|a) (?:call|trampoline)|with (?:my|the) (?:lease|contract)))(?<!\\b(?:doctor|nurse|coach|therapist|trainer) .*)`,
  ),
  sign(
    `(?:driving|drive|drove|jump\\w*|walk\\w*|leap\\w*) (?:\\w+ ){0,3}(?:into|off|in) (?:\\w+ ){0,3}with (?:the|my) (?:baby|kids|children|son|daughter)(?<=\\b(?:thinking|think|thoughts?|want|urge|keep|imagin\\w+|plan\\w*|picture|going)\\b.*)(?<!\\b(?:pool|jump in|puddle) .*)`,
  ),
  sign(
    `(?:with (?:him|her|the baby|my baby|my son|my daughter)|holding (?:him|her|the baby|my baby)) in my arms (?:\\w+ ){0,6}(?:jump\\w*|throw\\w*|step\\w*|fall\\w*|let\\w* go|drop\\w*)`,
  ),
  sign(
    `${somebody} (?:\\w+ ){0,4}(?:sitting|standing|sits|stands|been|climbed|out|hanging) (?:\\w+ ){0,4}(?:on|over|off|outside|at) (?:the |a |our )*(?:\\w+ )?(?:rail|railing|ledge|parapet|bridge|roof|cliff|edge of the (?:roof|bridge|balcony)|wrong side)(?= *$| (?:for|and|of|will|crying|drunk|saying))(?! (?:reading|fixing|working|repair\\w*))(?<!\\b(?:works?|job|roofer) .*)`,
  ),
  sign(
    `${somebody}(?: \\w+){0,5} (?:blood|bleeding|cuts|wounds|bandages?) (?:\\w+ ){0,2}(?:on|down|over|all over|from) (?:his|her|their|the) (?:\\w+ )?(?:sleeves?|arms?|wrists?|legs?|sheets)(?! (?:from|after) (?:the|a) (?:fall|surgery|donat\\w+|bike|nosebleed))`,
  ),
  sign(
    `(?:daughter|son|wife|husband|girlfriend|boyfriend|roommate|sister|brother|teen|teenager|kid)(?: \\w+){0,6} (?:blood|cuts) on (?:his|her|their) (?:sleeves?|arms?|wrists?)`,
  ),
  sign(
    `${somebody} (?:\\w+ ){0,4}(?:going|wants?|ready|coming|about) to (?:meet|join|see|be with|go to) (?:\\w+ ){1,2}(?:tonight|in heaven|today|soon|now)(?: \\w+){0,4} (?:gun|shotgun|rifle|pills|shells|pistol|rope|knife)`,
  ),
  sign(
    `says? goodbye to (?:\\w+ ){1,3}(?:in a (?:voice|way)|as if|like (?:it|she|he|that)|over and over)|says? goodbye (?:\\w+ ){0,8}(?:forever|pills|gun|car keys)`,
  ),
  sign(
    `(?:lose|losing|lost|going to lose) (?:control|it|my mind|my temper)? ?(?:and|so badly) (?:\\w+ ){0,2}(?:hurt|shake|smother|drop|throw|kill|harm|drown|hit) (?:the|my|him|her|them|someone|the baby)|(?:might|could|may|will|going to) (?:snap|explode|break|lose it|lose control) and (?:\\w+ )?(?:hurt|kill|harm|shake|hit)`,
  ),
  sign(
    `(?:baby|newborn|infant|cot|crib)(?: \\w+){0,6} (?:picture|see|imagine|think of|thinking of|image of) (?:\\w+ ){0,2}(?:pillow|bathwater|window|stairs|knife|blanket over)|(?:pillow|water|knife|window) (?:\\w+ ){0,4}(?:baby|crib|cot)(?<=\\b(?:picture|imagine|think of|keep seeing|images?)\\b.*)`,
  ),
  sign(
    `(?:told|tells|says|said|telling|wants|want) (?:\\w+ ){0,3}(?:do|does|doing) (?:everyone|everybody|the world|them|us|me|him|her) a favou?r and (?:die|kill|jump|end|go|disappear|hang)`,
  ),
];
