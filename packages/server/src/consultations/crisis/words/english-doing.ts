import { self, medicine, weapon } from './english-groups.js';
import { sign } from './patterns.js';

/** Means, plans, and doing it: to oneself, today. */
export const englishDoing: readonly RegExp[] = [
  sign(
    `(?:kill|kills|killing|hang|hanging|shoot|shooting|drown|drowning|poison|poisoning|stab|stabbing|un ?alive|un ?aliving|off) ${self}`,
  ),
  /\b(?:kms|ctb|sewer ?slide|un ?aliving|un ?alive me|self ?delet(?:e|ion))\b/,
  /\b(?:commit|commits|committing|attempt|attempts|attempted|attempting|try|tries|tried|trying|planning|plans|considering|contemplating|consider|contemplate) suicide\b/,
  /\bsuicidal(?:ity)?\b/,
  /\b(?:hurt|cut|harmed|burned|stabbed|shot|hanged|hung|poisoned) (?:my ?self|him ?self|her ?self|them ?selves) (?:(?:very|really|so|too|pretty|quite) )?(?:on purpose|again|just now|today|tonight|this morning|an hour ago|last night|yesterday|deep|deeply|bad|badly)\b/,
  /\b(?:harming|hurting) (?:my ?self|him ?self|her ?self|them ?selves)\b(?! (?:at|lifting|running|exercising))/,
  /\b(?:i|she|he|they|my \w+) (?:have been|has been|am|is|are|keep|keeps|started|been|began|went back to) cutting(?= *$| (?:again|every (?:night|day)|daily|deeper|my ?self|her ?self|him ?self|(?:my|her|his) (?:arms?|legs?|thighs?|wrists?)))/,
  /\b(?:cut|cuts|cutting|slashed|slashing|slicing|sliced|carving|burned|burning) (?:my|her|his|their) (?:arms?|legs?|thighs?|stomach|wrists?|veins|throat)\b(?! (?:on|cooking|at (?:work|the))| *(?:on accident|by accident)| (?:gardening|shaving|working|climbing|playing))/,
  /\b(?:slit|slitting|slits) (?:my|her|his|their) (?:wrists?|veins|throat)\b/,
  sign(
    `(?:took|taken|swallowed|swallow|swallowing|taking|take|takes|ate|eaten|downed|popped|drank|drunk|injected|shot up|crushed|chewed|had) (?:all|most|the rest|the whole|(?:an? |the )?(?:entire|whole|full) (?:bottle|pack|box|prescription|month)|a bottle|two bottles|the bottle|a pack|a box|too many|too much|a bunch|a ton|loads|a handful|handfuls|a fistful|a month|so many|every one|dozens|every|everything|way too many|way too much|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|\\d{2,}(?! (?:mg|milligrams?|mcg|units? (?:a|per|every|each)|of lisinopril)))(?: (?:worth|of|my|her|his|their|the|those|these|sleeping|pain|heart|blood pressure|old|left over|remaining|last|in|medicine|cabinet|all|mom s|dad s|wife s|husband s|mother s|father s|antidepressant))* ${medicine}(?! (?:as|for (?:my|blood|years|the|a|two|three)|over (?:two|three|a|the|\\d+)|a (?:day|week|month)|every|per|each|with (?:breakfast|food|dinner|water)|of prednisone))`,
  ),
  /\b(?:took|swallow|swallowing|swallowed|take|taking) (?:everything|all of them|them all|the lot|every last one)(?= *$| (?:in (?:the|my)|i (?:have|own|can find)|at once|tonight|now))/,
  /\b(?:empty|emptied) (?:pill |medicine |vodka |medication )*(?:bottles?|blister packs?|packets?)\b/,
  /\boverdos(?:ed|ing)\b(?! on (?:\w+ )?(?:chocolate|sugar|coffee|work|tv|news|tiktok|netflix|screens?|carbs))|\b(?:take|takes|took|taken|taking) an? (?:\w+ )?overdose\b(?! (?:of (?:ketamine|the (?:lozenges|medicine))|by accident))/,
  /\b(?:drank|drunk|drink|drinking|swallowed|swallow|swallowing|downed) (?:some |a lot of |a bottle of |a glass of |the |household )?(?:bleach|antifreeze|poison|rat poison|drain cleaner|pesticide|cleaning (?:fluid|product)|gasoline|detergent|weed ?killer)\b/,
  sign(
    `(?:pills|tablets|gun|pistol|rope|razor|knife|blade|noose|bottle) (?:\\w+ )?(?:in front of|next to|beside|ready for|waiting for) (?:me|my ?self|him|her)`,
  ),
  sign(
    `(?:gun|pistol|rifle|knife|razor|rope|pills|blade) (?:to use on ${self}|to end it|to kill|to do it|and (?:i |she |he )?(?:wants?|says|said|will|am going|is going|is threatening|is talking|keeps?|is done|i am done|plans?|intends?|threatens))`,
  ),
  sign(
    `(?:with|has|have|got|found) (?:a |the |my |his |her |some )*(?:loaded )?${weapon} (?:in (?:my|his|her|one) (?:hands?|lap|mouth|car|room|bathroom|drawer tonight)|to (?:my|his|her)|pointed|tonight|right now|now)`,
  ),
  /\b(?:counting|counted|count|saving|saved|save|stockpiling|stockpiled|stockpile|hoarding|hoarded|collecting|collected|lining|lined|laid|hidden|hiding|stashing|stashed) (?:up |out )?(?:all |enough |up |of )*(?:my |her |his |the |some )*(?:sleeping |pain |old |extra )*(?:pills|tablets|meds|medications?|medicine|oxys?|opioids|insulin)\b(?! (?:in my|in a|organi[sz]er|box|for (?:the|a) (?:trip|week)|because of (?:cost|shortage)))/,
  /\b(?:want|going|plan|planning|tried|trying|thinking|think|thought|threatening|threatens|threatened|says? (?:she|he|i) will|will|might|tempted) (?:to|of|about)? ?(?:overdose|overdosing|od)\b(?! prevention)/,
  /\b(?:bought|have|has|got|tied|tying|found|made|tie) (?:a |the )?(?:rope|noose)\b(?! (?:swing|ladder|course|for (?:climbing|the boat|camping|my dog|the swing)))/,
  /\b(?:standing|sitting|stood|sat|walking|am|is) (?:up )?(?:here )?(?:on|at) (?:a|the|this|my)(?: edge of (?:a|the|my))? ?(?:\w+ )?(?:bridge|ledge|roof|rooftop|overpass|railing|train tracks|railroad tracks|tracks|cliff)(?= *$| (?:of (?:my|the|a)|and|now|right now|looking|ready|about|with))/,
  /\b(?:think|thinking|thought) (?:of|about) jumping\b(?! (?:in|into|on|to|rope|ship))/,
  /\b(?:drive|driving|crash|crashing|run|swerve|swerving|steer|steering) (?:my|the|her|his|our)? ?(?:car|truck|vehicle)? ?(?:off (?:a|the) (?:bridge|cliff|road)|into (?:a|the|oncoming|an) (?:tree|wall|river|lake|traffic|bridge|truck|pole|ditch))\b|\bcrash my car on purpose\b/,
  /\b(?:having|active|has) si\b(?! joint)|\bsi with (?:a )?plan\b/,
  sign(
    `(?:intend|intends|going|plan|plans|planning|want|wants|wanted|ready|hope|hoping) to join (?:him|her|them|my \\w+)(?= *$| (?:this|tonight|soon|today|now|in heaven|on the other side))`,
  ),
  sign(
    `${weapon} (?:loaded )?(?:in|on) (?:my|his|her) (?:lap|hand|hands|chest|mouth|table|bed|nightstand)|${weapon} loaded|(?:sitting|sits|sat|sleeping|sleeps|driving|drove|left|leaving|walked|going) (?:\\w+ ){0,5}with (?:a |the |my |his |her )*(?:loaded )?${weapon}`,
  ),
  sign(`(?:took|taken|taking|swallowed|drank|mixed) (?:\\w+ ){1,6}(?:on purpose|deliberately|to die|to not wake up)`),
  /\b(?:it|i|everything|all) (?:will|would) (?:all )?be (?:over|gone|done|dead|too late) (?:by the time|before) (?:you|anyone|they)\b/,
  /\b(?:posted|wrote|sent|left|texted) (?:\w+ )?(?:a |his |her |their )?(?:goodbye|farewell)(?= *$| (?:on|to|and|post|message|note|letter|in))/,
  /\b(?:phone is off|is not answering|not picking up|does not answer|stopped answering)\b.*\b(?:attempted|tried (?:it|before)|suicid\w+|goodbye)\b|\b(?:attempted|suicid\w+|goodbye)\b.*\b(?:phone is off|is not answering|not picking up|does not answer|stopped answering)\b/,
  /\bbetter off if (?:i|he|she) (?:\w+ )?(?:killed|kill|end|ended|died|die|were dead|was dead|am dead|took)\b/,
  sign(
    `(?:swallowed|took|taken|had|ate|popped) (?:like|about|around|over|maybe|nearly|almost|some|something like) (?:\\d{2,}|fifteen|twenty|thirty|forty|fifty|sixty|a hundred) (?:of )?(?:my |her |his |the )*(?:sleeping |pain )*${medicine}`,
  ),
  /\b(?:do not|not) (?:think|believe|know if|sure|see how) (?:\w+ )?i (?:can|will|could) (?:stay|be|keep|remain) (?:alive|safe|living|here) ?(?:that long|much longer|until|till)?\b/,
  /\b(?:ways?|methods?) to (?:go|die|end|leave)(?= *$| (?:all|quickly|fast|online|painlessly|without|tonight|now))/,
  /\blips (?:look|are|went|turning|turned) (?:a bit )?blue\b|\b(?:she|he|they) (?:is|are|s) unconscious\b|\b(?:is|not) (?:not )?breathing (?:right|properly|normally)\b(?=.*\b(?:took|pills|drank|od|overdose|xanax|ketamine|fentanyl|something|bottle|meds)\b)/,
  /\b(?:she|he|they|someone|somebody|my \w+) (?:is|are|was|says (?:she|he) is) (?:about|going|ready|threatening) to (?:jump|do it|end it|kill|hang|shoot|overdose|cut)\b(?! (?:in|into|on|to|rope|for|ship))/,
  /\b(?:lied|not honest|did not tell the truth|not truthful)\b.*\b(?:suicid\w+|dying|hurting my ?self|dark thoughts|questionnaire|form|screen\w*)\b/,
  /\b(?:ill|will|am going to|gonna) be dead(?! (?:tired|on|serious|set|last|weight|broke))\b/,
  /\b(?:i|she|he|they) (?:is |are |am )?(?:already )?(?:will|going to|wants? to|says (?:she|he) will|saying (?:she|he) will) (?:do it|try it|try) again\b(?<=\b(?:overdose|attempt\w*|suicid\w+|icu|died?|hang\w*|cut)\b.*)/,
  /\b(?:in|from) my car on (?:the|a) (?:\w+ )?(?:bridge|tracks|roof|cliff)\b|\bdo not (?:think|believe) (?:that )?i am (?:going|coming) home\b/,
  sign(
    `(?:took|taken|taking|swallowed) (?:way |far )?too (?:many|much)(?: of)? (?:my |her |his |the )*(?:${medicine}|oxys|percs|norcos|sleepers|benzos|downers|opiates|xannies|bars)(?! (?:for my|last year|in (?:19|20)))`,
  ),
  /\bknow exactly (?:what|how much|how many|which) (?:\w+ )?(?:to take|i need|it takes|would do it)\b/,
  /\bthis is it for me\b|\blast message to (?:anyone|everyone|anybody|you all)\b|\b(?:this is|it is) (?:prob(?:ably)? )?my last (?:message|text|post|note)(?= *$| (?:to|ever))/,
  /\b(?:stood|standing|sat|sitting|stand) (?:by|near|beside|next to|at|on) the (?:train |railroad |rail )?(?:tracks|bridge|ledge|rails|cliff|edge)\b/,
];
