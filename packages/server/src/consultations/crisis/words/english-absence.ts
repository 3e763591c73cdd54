import { someday } from './english-groups.js';
import { sign } from './patterns.js';

const after = `(?:${someday}|any ?more|much longer|for (?:long|it|that|them|him|her|my \\w+)|when (?:it|you|he|she|they|the)|to (?:see|watch)|(?:by|after|past|come|until|before|next) \\w+(?: \\w+)?|tomorrow|in (?:the morning|a (?:week|month))|at (?:christmas|easter|new year)|with you|and (?:i|that|it))`;
const will =
  '(?:i|i will|i shall|i do not (?:think|believe|expect|plan|intend|see|imagine)(?: i| to| on| that i| my ?self)?(?: will| would)?|there will)';

/**
 * Being away for good, taking leave, putting one's affairs in order: what people who mean to die say, and also people
 * who go on a journey. It counts where nothing beside it gives an ordinary reason.
 */
export const englishAbsence: readonly RegExp[] = [
  sign(
    `${will}(?: \\w+)? (?:not|never) (?:\\w+ )?(?:be|being|stay) (?:here|around|alive|with you|on this earth|about|in this world)(?= *$| ${after})`,
  ),
  sign(
    `${will} (?:be )?(?:here|around|alive|being (?:here|around|alive)) (?:\\w+ )?(?:${after})(?<=\\b(?:do not|not|never|can not) .*)`,
  ),
  sign(
    `(?:i )?(?:can not|could not|do not) (?:promise|guarantee|swear|say|know|think|see|expect)(?: \\w+){0,2} (?:still )?(?:be|being|alive|stay) (?:here|alive|around)(?! (?:at|on time|by|for (?:the|my) (?:appointment|session|visit)))`,
  ),
  sign(
    `(?:there is|theres|there will be|will be) no (?:more )?(?:me|\\w+ of me)(?= *$| (?:after|by|any ?more|left|to|come|next))`,
  ),
  sign(
    `(?:no need|not need|do not need|not necessary|needless)(?: \\w+){0,6} (?:as|because|since|for|when|where) i (?:will|shall|am going to|am) (?:\\w+ )?(?:be )?(?:gone|going|dead|not be|no longer)(?= *$| (?:to be|be|here|around|alive|by|soon|from|then))`,
  ),
  sign(
    `(?:not|never) (?:hear from|see|talk to|bother|trouble|burden|be a (?:burden|bother|problem)(?: to)?|worry about|have to (?:worry about|deal with|see|put up with)) (?:\\w+ )?(?:me|any ?one|any ?body|you|every ?one)(?: \\w+){0,2} (?:again|any ?more|after|past|ever|from)(?! (?:the (?:session|visit|appointment|call)|my (?:session|appointment|shift)|hours|lunch|work|noon|\\d))`,
  ),
  sign(
    `(?:this|it|that|tonight|today|tomorrow|these|next \\w+|\\w+day)? ?(?:is|are|was|will be|be|as) my (?:very )?(?:last|final) (?:night|day|sunrise|sunset|christmas|birthday|words|message|letter|post|goodbye|breath|evening|hours?|meal|correspondence|weekend|summer|winter|note|text|email)(?= *$| (?:on (?:this )?(?:earth|planet)|alive|ever|to|and|i|here|in this (?:world|life)|made|because|so|please|everyone|everybody|goodbye|on the planet)\\b)(?! (?:and (?:then )?(?:i (?:have|will have|get|can|start|am (?:free|off|moving)))|to (?:book|cancel|pay|use|submit)|here (?:in|at)))`,
  ),
  sign(
    `(?:not|never|do not|will not|shall not) (?:\\w+ ){0,4}(?:see|have|celebrate|reach|live to see|get to|make it to|last until|last till|live past|live beyond|live to be|survive|make it past|make it to|see my ?self (?:alive )?at) (?:\\w+ )?(?:another|my next|next|my|the end of|old age|christmas|new year|spring|summer|winter|the new year|thirty|forty|fifty|\\d\\d|monday|sunday|the weekend|this weekend|the morning|the year|easter)(?! \\w*(?: s)? (?:session|appointment|visit|call|talk|infusion|class|meeting|slot))(?! week (?:s|session))(?! s )(?= *$| (?:birthday|christmas|easter|the|this|day|new year|spring|summer|winter|sunrise|morning|and|i|year|week|or|alive|next))(?! (?:appointment|session|bus|train|class|meeting|slot|doctor|therapist|provider))`,
  ),
  sign(
    `(?:will|would|going to) (?:all )?be too late(?= *$| (?:for me|then|by))(?<=\\b(?:read|find|time|come|arrive) .*)`,
  ),
  sign(
    `(?:none of (?:this|it|that)|nothing) (?:will |is going to |would )?(?:matters?|hurts?)(?: to me)? (?:any ?more|to me|after|by|soon|then|again|once)?(?= *$| (?:any ?more|after|by|soon|then|once|to me))(?<=\\b(?:will|then|by \\w+|soon|after|minutes|tomorrow|anymore|any more)\\b.*)`,
  ),
  sign(
    `(?:tell|let) (?:my |the )?(?:wife|husband|kids|children|mom|mother|mum|dad|father|family|son|daughter|every ?one|parents|brother|sister|buddies|battle buddies|boys|girls|partner|girlfriend|boyfriend|them|her|him)(?: know)?(?: that)? (?:i (?:am |was )?(?:so )?(?:sorry|love|loved|tried|could not|always)|it (?:was|is) not (?:their|her|his|your|any ?one s) fault|not to (?:blame|cry))(?! (?:i (?:am|missed|can not)|but|i am late|about the|for being late))`,
  ),
  sign(
    `(?:given|gave|giving|give|gifted|donated|handed|left|sold|signed over) (?:away )?(?:\\w+ )?(?:my|all my|everything|the) (?:\\w+ ){0,4}(?:away|so (?:no ?body|no one)|to (?:my|the|a) (?:\\w+ ){1,3})?(?: \\w+){0,8} (?:not need|where i am|only (?:one|1) thing left|one (?:last )?thing left|nothing left to do|closed my|after i am gone|goodbye|not be (?:here|needing)|gone)(?! (?:any ?more now that|for my))`,
  ),
  sign(
    `(?:papers|affairs|will|house|things|estate|funeral|insurance|accounts|finances)(?: \\w+){0,2} (?:in order|settled|sorted(?: out)?|put straight|arranged|taken care of|are done|paid)(?=.*\\b(?:tonight|ready|i am (?:about|ready|going)|not trouble|take full|past|no one|nobody|now i|goodbye|time to go|before i|leave|end|responsibility|so that when)\\b)(?! (?:before (?:the|my) (?:surgery|operation|move)|for (?:retirement|the move)))`,
  ),
  sign(
    `(?:take|make sure|look|looked|ensure|feed|find|someone|keep|who will|please|care) (?:\\w+ ){0,4}(?:care of|after|feed|has|have|gets|get|adopt|a home for|is looked after|take)? ?(?:\\w+ )?(?:my|the) (?:dog|cat|kids|children|son|daughter|baby|pets?|horse|babies|boy|girl|wife|mom|mum|parents|dogs|cats|plants)(?: \\w+){0,4} (?:when i am (?:gone|dead|not here)|after i am (?:gone|dead)|once i am (?:gone|dead)|for me when|from (?:\\w+day|tomorrow)|because i will not|i will not be (?:here|there|around|able)|forever|for good)`,
  ),
  sign(
    `(?:left|leave|leaving|unlocked|told|showed|hid|give|gave|shower|lock|unlock)(?: \\w+){0,8} so (?:that )?(?:it will not be |it is not |they |some ?(?:body|one) |the (?:police|cops|paramedics|neighbou?rs?|landlord) |no ?body |my (?:\\w+) )(?:\\w+ ){0,6}(?:finds?|find|get|discovers?|walks? in|sees?|deal with) (?:me|my body|the body|us|it|him)`,
  ),
  sign(
    `(?:time|day|hour)s? (?:here |on earth |left )?(?:is|are|has come|is up|here is up) ?(?:up|now)?(?= (?:and )?(?:i am|it is|i have|to (?:go|leave|die|end|say goodbye)))(?<=\\bmy .*|\\btime .*)(?=.*\\b(?:deciding|decide|choose|choice|ready|end|leave|die|done|goodbye|pill|gun)\\b)`,
  ),
  sign(
    `i (?:only |just )?(?:need|have|want|will|am) (?:\\w+ ){0,3}(?:hold|hang|holding|hanging|stay|staying|wait|waiting|stick around) (?:on |around |alive )?(?:until|till|for) (?:\\w+ ){1,8}(?:then|after (?:that|which))(?: \\w+){0,2} (?:allowed|free|i (?:can|will|am)(?: \\w+)?) ?(?:to )?(?:go|die|leave|end|be done|let go|stop)`,
  ),
  sign(
    `(?:when|where|how|why) (?:i|it) (?:would |will |am going to |is going to |want to )(?:do it|happen|be done|end it)(?<=\\b(?:rehears\\w+|not (?:going to )?tell\\w*|decided|thinking|know|planned|exactly|picked|figured|chosen) .*)`,
  ),
  sign(
    `(?:who|that|one)(?: \\w+){0,2} (?:opens?|finds?|walks? (?:in|into)|comes? home to|discovers?) (?:the (?:garage|door|bathroom|barn|bedroom|shed|closet)|me|my body|it|what is left)(?<=\\b(?:daughter|son|kids|children|wife|husband|mother|mom|mum|do not let|not (?:let|want)|anyone but|roommate|boys|girls)\\b.*)`,
  ),
  sign(
    `(?:just )?(?:wanted|want|here|needed) to say (?:goodbye|good bye|bye|sorry|farewell)(?= *$| (?:to|and|i|before|one last|for everything|now|for the last)\\b)(?! (?:to my (?:old|previous)|about|for (?:missing|being late|the)))`,
  ),
  sign(
    `(?:do not|never|not) (?:intend|plan|expect|mean|going) to be (?:\\w+ ){0,2}(?:any ?thing|a patient|any ?one s|a problem|around|alive|here)(?: \\w+){0,4} (?:by|after|past|next|come|much longer)`,
  ),
  sign(
    `(?:that is|there is|thats) (?:the last of it|everything taken care of|all (?:done|settled|of it) now)(?<=\\b(?:rent|paid|letters|bills|will|for them|food|keys|cat|dog)\\b.*)`,
  ),
  sign(
    `not (?:going to )?(?:tell|say|telling)(?: \\w+)? (?:when|how|where|the day)(?: \\w+)? (?:but )?(?:it is|it will be|i will|soon)(?: \\w+)?(?= *$| soon)`,
  ),
  /^(?:it is |its )?not long (?:now|left)(?= *$| (?:it|and|goodbye|i))(?! until| to go)/,
  sign(
    `(?:there will be|there is|there ll be) (?:no ?body|no one|nothing)(?: left)? to (?:follow|call|treat|see|help|find|answer|save|mail|bill)(?= *$| (?:up|any ?more|with|by|back))`,
  ),
];
