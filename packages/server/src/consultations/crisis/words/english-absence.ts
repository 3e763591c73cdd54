import { dear, someday } from './english-groups.js';
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
    `(?:someone|some ?body|a person|one) who (?:will|is going to|plans to|wants to) (?:still |actually )?(?:be (?:around|here|alive)|live|use it)`,
  ),
  sign(
    `(?:there is|theres|there will be|will be) no (?:more )?(?:me|\\w+ of me)(?= *$| (?:after|by|any ?more|left|to|come|next))`,
  ),
  sign(
    `(?:no need|not need|do not need|not necessary|needless)(?: \\w+){0,6} (?:as|because|since|for|when|where) i (?:will|shall|am going to|am) (?:\\w+ )?(?:be )?(?:gone|going|dead|not be|no longer)(?= *$| (?:to be|be|here|around|alive|by|soon|from|then))`,
  ),
  sign(`(?:not|never) (?:need|be needing|want|be using|use|have use for) (?:\\w+ ){0,4}where i am (?:going|headed)`),
  sign(
    `(?:will|shall|am going to) (?:\\w+ )?(?:be )?gone (?:for good|forever|by (?:then|morning|\\w+day|the time)|before (?:then|you|the|\\w+day)|and (?:it|you|no ?body|they|no one))`,
  ),
  sign(
    `(?:not|never) (?:hear from|see|talk to|bother|trouble|burden|be a (?:burden|bother|problem)(?: to)?|worry about|have to (?:worry about|deal with|see|put up with)) (?:\\w+ )?(?:me|any ?one|any ?body|you|every ?one)(?: \\w+){0,2} (?:again|any ?more|after|past|ever|from)(?! (?:the (?:session|visit|appointment|call)|my (?:session|appointment|shift)|hours|lunch|work|noon|\\d))`,
  ),
  sign(
    `(?:this|it|that|tonight|today|tomorrow|these|next \\w+|\\w+day)? ?(?:is|are|was|will be|be|as) my (?:very )?(?:last|final) (?:night|day|sunrise|sunset|christmas|birthday|words|message|letter|post|goodbye|breath|evening|hours?|meal|correspondence|weekend|summer|winter|note|text|email)(?= *$| (?:on (?:this )?(?:earth|planet)|alive|ever|to|and|i|here|in this (?:world|life)|made|because|so|please|everyone|everybody|goodbye|on the planet)\\b)(?! (?:and (?:then )?(?:i (?:have|will have|get|can|start|am (?:free|off|moving)))|to (?:book|cancel|pay|use|submit)|here (?:in|at)))`,
  ),
  sign(
    `(?:my|as my|the|this is my|regard this as my) (?:final|last) (?:correspondence|words|letter to (?:anyone|everyone|you all|my family)|will and testament|communication|message|note)(?= *$| (?:to (?:every|any|the world|my)|ever))`,
  ),
  sign(
    `(?:this is |its |it is )?(?:the )?last (?:thing|time|message|words?) (?:\\w+ ){0,3}(?:i (?:am |will |ever )*(?:write|writing|say|do|type|ever|talk)|(?:we|you) (?:will )?(?:ever )?(?:talk|speak|hear|see))(?! (?:that|it|for now|on this form))`,
  ),
  sign(
    `(?:not|never|do not|will not|shall not) (?:\\w+ ){0,4}(?:see|have|celebrate|reach|live to see|get to|make it to|last until|last till|live past|live beyond|live to be|survive|make it past|make it to|see my ?self (?:alive )?at) (?:\\w+ )?(?:another|my next|next|my|the end of|old age|christmas|new year|spring|summer|winter|the new year|thirty|forty|fifty|\\d\\d|monday|sunday|the weekend|this weekend|the morning|the year|easter)(?! \\w*(?: s)? (?:session|appointment|visit|call|talk|infusion|class|meeting|slot))(?! week (?:s|session))(?! s )(?= *$| (?:birthday|christmas|easter|the|this|day|new year|spring|summer|winter|sunrise|morning|and|i|year|week|or|alive|next))(?! (?:appointment|session|bus|train|class|meeting|slot|doctor|therapist|provider))`,
  ),
  sign(
    `(?:not|never|do not think i will|do not think i can|not sure i will|doubt i will|unlikely to|will not) (?:\\w+ ){0,2}(?:survive|make it through|last|get through|live through|outlive|make it past|live past) (?:\\w+ )?(?:night|weekend|week|tonight|day|tomorrow|evening|month|the night|the weekend|this weekend)(?! (?:shift|class|without (?:coffee|a nap)|of (?:work|meetings)))`,
  ),
  sign(
    `(?:i )?(?:do not|can not) (?:see|picture|imagine) (?:my ?self |me )?(?:alive|living|being here|existing|growing old|being alive|a future|any future)(?: at| past| in| next| beyond| with me)?`,
  ),
  sign(
    `by the time (?:any ?one|any ?body|you|they|this|she|he|some ?one|my \\w+) (?:\\w+ ){0,3}(?:read|reads|reaches|get|gets|see|sees|find|finds|hear|hears|open|opens|arrive|arrives)(?: \\w+){0,3} (?:too late|gone|dead|over|departed|asleep|at peace|not be|free|done|passed|left)(?! (?:my shift|the office|work))`,
  ),
  sign(`(?:will|would|shall) not be (?:alive|here|around|breathing) when (?:you|they|this|any ?one)`),
  sign(
    `(?:will|would|going to) (?:all )?be too late(?= *$| (?:for me|then|by))(?<=\\b(?:read|find|time|come|arrive) .*)`,
  ),
  sign(
    `(?:none of (?:this|it|that)|nothing) (?:will |is going to |would )?(?:matters?|hurts?)(?: to me)? (?:any ?more|to me|after|by|soon|then|again|once)?(?= *$| (?:any ?more|after|by|soon|then|once|to me))(?<=\\b(?:will|then|by \\w+|soon|after|minutes|tomorrow|anymore|any more)\\b.*)`,
  ),

  // Leave taken
  /^(?:so |ok |okay |well |and )*(?:goodbye|good bye|bye|farewell)(?: (?:all|now|then|world|guys|yall|y all|my (?:friends?|loves?|darlings?|babies)|mom|mum|dad|mama|cruel world))?(?: (?:i am (?:so )?sorry|sorry|i love you(?: all)?|i can not|forgive me|i tried))+/,
  sign(
    `(?:love (?:you|u|them)(?: all| guys| so much)*|sorry (?:for (?:everything|it all|being|all of)|to every ?(?:one|body))|forgive me|i tried|i can not|thank you for (?:everything|trying)|thanks for (?:everything|trying)|remember me)(?: \\w+){0,6} (?:this is (?:my |the )?(?:goodbye|good bye|end|it)|goodbye|good bye|farewell)(?! (?:and see|for now|until|till|from (?:the|our)|see you))`,
  ),
  sign(
    `(?:see|meet) you (?:all |guys |everyone )?(?:on the other side|in (?:heaven|the next (?:life|world)|another life|hell))|(?:goodbye|bye|farewell|peace out|later) (?:world|life|cruel world|forever|for good|for ever|earth)`,
  ),
  sign(
    `(?:goodbye|good bye|farewell)(?: to)? (?:all|every ?(?:one|body)|my (?:kids|family|babies|dog|cat|loved ones|friends)|this life)(?= *$| (?:i|of|and (?:i|thank)|please|sorry))`,
  ),
  sign(
    `(?:sorry|forgive me|apologi[sz]e|pardon me|absolve me)(?: \\w+){0,6} (?:for )?(?:what i (?:am (?:about|going) to do|have to do|will do|am doing)|for (?:leaving|going|not being stronger|giving up|being (?:weak|a coward))|could not (?:carry|hold on|stay|be stronger|keep (?:going|fighting)|go on)|not strong enough)(?! (?:early|the (?:session|call|room)|without|late|on|a message))`,
  ),
  sign(
    `(?:tell|let) (?:my |the )?(?:wife|husband|kids|children|mom|mother|mum|dad|father|family|son|daughter|every ?one|parents|brother|sister|buddies|battle buddies|boys|girls|partner|girlfriend|boyfriend|them|her|him)(?: know)?(?: that)? (?:i (?:am |was )?(?:so )?(?:sorry|love|loved|tried|could not|always)|it (?:was|is) not (?:their|her|his|your|any ?one s) fault|not to (?:blame|cry))(?! (?:i (?:am|missed|can not)|but|i am late|about the|for being late))`,
  ),
  sign(
    `(?:it (?:is|was) (?:not|no ?body s|no one s)|do not (?:blame|let (?:\\w+ ){1,2}blame)|no ?body (?:is|should be) (?:blamed|to blame))(?: \\w+){0,4} (?:fault|my ?self|themselves|herself|himself|for (?:what|this))(?= *$| (?:i|that i|when i|it was my|what i))(?<=\\b(?:tell|please|want (?:\\w+ ){0,4}know|sorry|remember|blame|goodbye|letter) .*)`,
  ),
  sign(
    `(?:written|wrote|write|writing|left|leaving|leave|recorded|finished|signed|got|have) (?:\\w+ ){0,3}(?:notes?|letters?|goodbyes?|videos?|will)(?: \\w+)? (?:already|on (?:the|my) (?:desk|table|bed|pillow|fridge|dresser)|to every ?(?:one|body)|for every ?(?:one|body)|for (?:when|after)|one for each|to be (?:opened|read)|ready|and then i (?:will|am|can)|in the drawer|goodbye)(?! (?:about|to (?:the|my) (?:insurer|doctor|landlord|clinic)))`,
  ),
  /\b(?:i )?(?:wrote|have written|left|finished) (?:my|the) (?:note|letter|goodbyes?|suicide)(?= *$| (?:already|now|and|tonight|so|last night|for (?:them|when)|i|is|it))/,
  sign(
    `(?:written|wrote|write|writing|recorded|left) (?:him|her|them|the (?:kids|children|boys|girls)|my \\w+|each of (?:them|my \\w+)) (?:a |each |some |all )*(?:letters?|notes?|cards?|videos?) (?:for|to (?:open|read)) (?:when (?:he|she|they) (?:is|are|turn)|(?:her|his|their) (?:wedding|birthdays?|graduation|\\d+|eighteenth)|after|once)`,
  ),
  sign(
    `(?:given|gave|giving|give|gifted|donated|handed|left|sold|signed over) (?:away )?(?:\\w+ )?(?:my|all my|everything|the) (?:\\w+ ){0,4}(?:away|so (?:no ?body|no one)|to (?:my|the|a) (?:\\w+ ){1,3})?(?: \\w+){0,8} (?:not need|where i am|only (?:one|1) thing left|one (?:last )?thing left|nothing left to do|closed my|after i am gone|goodbye|not be (?:here|needing)|gone)(?! (?:any ?more now that|for my))`,
  ),
  sign(`(?:only )?one (?:last |final |more )?thing (?:left|remaining)(?: for me)? to do(?= *$| (?:now|tonight|then))`),
  sign(
    `(?:papers|affairs|will|house|things|estate|funeral|insurance|accounts|finances)(?: \\w+){0,2} (?:in order|settled|sorted(?: out)?|put straight|arranged|taken care of|are done|paid)(?=.*\\b(?:tonight|ready|i am (?:about|ready|going)|not trouble|take full|past|no one|nobody|now i|goodbye|time to go|before i|leave|end|responsibility|so that when)\\b)(?! (?:before (?:the|my) (?:surgery|operation|move)|for (?:retirement|the move)))`,
  ),
  sign(
    `(?:made|making|completed|finali[sz]ed) (?:all )?(?:the|my) (?:necessary |final |last )?(?:arrangements|preparations|peace)(?= *$| (?:and|with (?:god|it|the world|death|dying|everyone)|to (?:go|die|leave|end)|for (?:my (?:death|departure|dog|cat|kids|passing)|after|when i am)))`,
  ),
  sign(
    `(?:take|make sure|look|looked|ensure|feed|find|someone|keep|who will|please|care) (?:\\w+ ){0,4}(?:care of|after|feed|has|have|gets|get|adopt|a home for|is looked after|take)? ?(?:\\w+ )?(?:my|the) (?:dog|cat|kids|children|son|daughter|baby|pets?|horse|babies|boy|girl|wife|mom|mum|parents|dogs|cats|plants)(?: \\w+){0,4} (?:when i am (?:gone|dead|not here)|after i am (?:gone|dead)|once i am (?:gone|dead)|for me when|from (?:\\w+day|tomorrow)|because i will not|i will not be (?:here|there|around|able)|forever|for good)`,
  ),
  sign(
    `(?:left|leave|leaving|unlocked|told|showed|hid|give|gave|shower|lock|unlock)(?: \\w+){0,8} so (?:that )?(?:it will not be |it is not |they |some ?(?:body|one) |the (?:police|cops|paramedics|neighbou?rs?|landlord) |no ?body |my (?:\\w+) )(?:\\w+ ){0,6}(?:finds?|find|get|discovers?|walks? in|sees?|deal with) (?:me|my body|the body|us|it|him)`,
  ),
  sign(
    `(?:who|that|one who|someone|somebody|children|kids|wife|husband|mom|mother|roommate|police|cops|they|would|will) (?:would |will |has to |have to |should |to |can )*(?:find|finds|discover|discovers|walk in on|cut me down|identify) (?:me|my body)(?= *$| (?:first|like (?:that|this)|and|when|in the|hanging|dead|afterwards?|tomorrow))(?! (?:on (?:the|your)|in (?:the (?:lobby|waiting|parking|directory|system|car)|your)))`,
  ),
  sign(`(?:revive|resuscitate|bring) me(?: back)? (?:when|if) i am found`),
  sign(
    `(?:time|day|hour)s? (?:here |on earth |left )?(?:is|are|has come|is up|here is up) ?(?:up|now)?(?= (?:and )?(?:i am|it is|i have|to (?:go|leave|die|end|say goodbye)))(?<=\\bmy .*|\\btime .*)(?=.*\\b(?:deciding|decide|choose|choice|ready|end|leave|die|done|goodbye|pill|gun)\\b)`,
  ),
  /^(?:and )?(?:tonight|today|tomorrow|this|friday|saturday|sunday|monday) is (?:the (?:night|day|end)|it)(?= *$| (?:for me|i am|goodbye|i have|no|everyone|guys|bye|forgive))/,
  sign(
    `(?:it|everything|this|the (?:pain|suffering|fight)) (?:all )?(?:ends|stops|is over|will be over|will end|finishes|will stop)(?: for me)? (?:tonight|today|tomorrow|this weekend|soon|by (?:morning|midnight)|(?:on )?(?:sunday|saturday|friday|monday))(?= *$| (?:goodbye|i|and i|no more|for good|forever|one way))`,
  ),
  sign(
    `this is (?:it|the end)(?: \\w+){0,2} (?:for me|i am (?:done|out|going|checking out|finished|sorry)|goodbye|i can not|bye)`,
  ),
  sign(
    `i (?:only |just )?(?:need|have|want|will|am) (?:\\w+ ){0,3}(?:hold|hang|holding|hanging|stay|staying|wait|waiting|stick around) (?:on |around |alive )?(?:until|till|for) (?:\\w+ ){1,8}(?:then|after (?:that|which))(?: \\w+){0,2} (?:allowed|free|i (?:can|will|am)(?: \\w+)?) ?(?:to )?(?:go|die|leave|end|be done|let go|stop)`,
  ),
  sign(
    `(?:told|tell|lied|lie|lying|faked|fake|convinced|say) (?:to )?(?:my |the |a |everyone |them |you )?(?:\\w+ ){0,2}(?:i am |i was |that i am |they |it is |i feel )?(?:fine|ok|okay|good|better|safe)?(?: \\w+){0,4} (?:so (?:she|he|they|nobody|no one|that (?:she|he|they)|you) (?:would|will|can|could|do|does|did) ?(?:not)? (?:\\w+ )?(?:stop|worry|suspect|lock|section|commit|admit|find out|know|keep|take (?:my|them|it))(?: me| it)?)`,
  ),
  sign(
    `(?:got|get|talked|lied|lying|bluffed) (?:\\w+ ){0,3}(?:out of|my way out) (?:\\w+ ){0,4}(?:ward|hospital|hold|section|5150|unit)(?=.*\\b(?:still|again|do it|going to|anyway|lying|lied)\\b)`,
  ),
  /\b(?:still|definitely|really|please help me|help me|help|sorry|but|because|tonight|anyway|and)(?: i am|,? i)? (?:am )?(?:going to|about to|will) (?:\w+ )?do it(?= *$| (?:tonight|now|today|soon|any ?way|this (?:time|week\w*)|i can not))/,
  sign(
    `(?:when|where|how|why) (?:i|it) (?:would |will |am going to |is going to |want to )(?:do it|happen|be done|end it)(?<=\\b(?:rehears\\w+|not (?:going to )?tell\\w*|decided|thinking|know|planned|exactly|picked|figured|chosen) .*)`,
  ),
  sign(
    `(?:can not|could not|will not|would not|nobody can|no one can|nothing can|nothing (?:you|any ?one) (?:say|says|do|does|can say)(?: \\w+)?)(?: \\w+){0,3} (?:change my mind|talk me out of (?:it|this|dying|suicide)|stop me(?: now| any ?more)?)(?= *$| (?:i|now|about (?:it|dying|this)|this time|it is))`,
  ),
  sign(
    `(?:make|made|making) sure (?:of it|it (?:is|was|will be)(?: \\w+){0,2} (?:my |the )?last|i (?:never|do not|did not|would not) wake|it works(?: this time)?)(?<=\\b(?:last|wake|birthday|die|what if|final|christmas|time|night) .*)`,
  ),
  sign(
    `(?:${dear}) (?:\\w+ ){0,3}(?:take|have|raise|get|keep) (?:the|my) (?:kids|children|baby|boys|girls|son|daughter)(?<=\\b(?:without me|gone|dead|die) .*)|who (?:would|will|should|can) (?:take|raise|have|get|look after) (?:the|my) (?:kids|children|baby|son|daughter|boys|girls|dog|cat)(?<=\\b(?:without me|worked out|decided|figured|arranged|know) .*)`,
  ),
  sign(
    `(?:some ?one|some ?body|a person|any ?one) who (?:will|is going to|plans? to|wants? to)(?: \\w+)? (?:be (?:around|here|alive)|live|still be)`,
  ),
  sign(
    `(?:who|that|one)(?: \\w+){0,2} (?:opens?|finds?|walks? (?:in|into)|comes? home to|discovers?) (?:the (?:garage|door|bathroom|barn|bedroom|shed|closet)|me|my body|it|what is left)(?<=\\b(?:daughter|son|kids|children|wife|husband|mother|mom|mum|do not let|not (?:let|want)|anyone but|roommate|boys|girls)\\b.*)`,
  ),
  sign(
    `(?:whoever|to whoever|to the person who|who ever) (?:gets|finds|reads|opens|sees) (?:this|me|it)(?: \\w+){0,8} (?:key|cat|dog|sorry|tell|please|letter|money|police|call|food)`,
  ),
  sign(
    `(?:just )?(?:wanted|want|here|needed) to say (?:goodbye|good bye|bye|sorry|farewell)(?= *$| (?:to|and|i|before|one last|for everything|now|for the last)\\b)(?! (?:to my (?:old|previous)|about|for (?:missing|being late|the)))`,
  ),
  sign(
    `(?:not|never) be (?:needing|wanting) (?:any ?one|any ?thing|any of (?:this|it|you)|help|the (?:bed|medicine|appointment|pills|car|house)|them|it)(?= *$| (?:now|any ?more|soon|after|where|again))`,
  ),
  sign(
    `(?:do not|never|not) (?:intend|plan|expect|mean|going) to be (?:\\w+ ){0,2}(?:any ?thing|a patient|any ?one s|a problem|around|alive|here)(?: \\w+){0,4} (?:by|after|past|next|come|much longer)`,
  ),
  sign(
    `(?:will not|not) (?:still )?be (?:around|here|alive) for (?:a|the|another|any) (?:second|next|third|follow ?up|other|new)(?: \\w+)?`,
  ),
  sign(
    `(?:that is|there is|thats) (?:the last of it|everything taken care of|all (?:done|settled|of it) now)(?<=\\b(?:rent|paid|letters|bills|will|for them|food|keys|cat|dog)\\b.*)`,
  ),
  sign(
    `not (?:going to )?(?:tell|say|telling)(?: \\w+)? (?:when|how|where|the day)(?: \\w+)? (?:but )?(?:it is|it will be|i will|soon)(?: \\w+)?(?= *$| soon)`,
  ),
  /^see you (?:all |guys )?on the other side\b(?! of (?:the (?:infusion|weekend|move)|this (?:infusion|treatment)))/,
  /^(?:it is |its )?not long (?:now|left)(?= *$| (?:it|and|goodbye|i))(?! until| to go)/,
  sign(
    `(?:just )?want(?:ed)? (?:\\w+ )?(?:some ?one|one person|some ?body|you|her|him) to know(?= *$| (?:i|before|that it|it was|where|why))(?<=\\b(?:past help|goodbye|sorry|tonight|last|end|before i|too late|no one is coming)\\b.*)`,
  ),
  sign(`(?:i )?did it (?:already )?(?:i )?(?:took (?:them|it|all)|cut|swallowed|drank)`),
  sign(
    `(?:there will be|there is|there ll be) (?:no ?body|no one|nothing)(?: left)? to (?:follow|call|treat|see|help|find|answer|save|mail|bill)(?= *$| (?:up|any ?more|with|by|back))`,
  ),
];
