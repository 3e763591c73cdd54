import { aNumber, dear, medicine, self, whose } from './english-groups.js';
import { sign } from './patterns.js';

const poison =
  '(?:bleach|antifreeze|paraquat|pesticide|herbicide|insecticide|weed ?killer|rat poison|poison|foxglove|oleander|hemlock|yew|nightshade|drain cleaner|drano|detergent|ammonia|hand sanitizer|gasoline|petrol|lye|toilet cleaner|mothballs|cleaning fluid|paint thinner|mushrooms from)';
const took =
  '(?:took|taken|take|taking|swallowed|swallow|ate|eaten|eat|drank|drunk|drink|downed|popped|injected|inject|had|necked|chugged|used|shot up|snorted|finished|swigged|gulped)';
const lots = `(?:all|every|everything|the lot|too many|too much|a (?:whole )?(?:handful|fistful|bottle|box|pack|packet|bunch|ton|load|strip)|handfuls|loads|${aNumber}|(?:my|the|her|his|a) (?:whole|entire|full)|way (?:too|more)|the rest|the remaining|more than (?:i should|thirty|twenty|fifty)|several|double|triple|a month s)`;
const bodyPart =
  '(?:arms?|legs?|thighs?|wrists?|stomach|belly|hips?|throat|neck|veins?|skin|ankles?|chest|face|hand|hands|knuckles|head)';

/** Hurting oneself, and what has just been taken. */
export const englishHurting: readonly RegExp[] = [
  sign(
    `(?:just |again |been |still |keep |started |i |and )(?:been )?(?:burn(?:ed|t|ing)?|cut(?:ting)?|hit(?:ting)?|punch(?:ed|ing)?|scratch(?:ed|ing)?|stab(?:bed|bing)?|bit(?:ing|ten)?|chok(?:ed|ing)|whip(?:ped|ping)?|starv(?:ed|ing)|slash(?:ed|ing)?|scald(?:ed|ing)?) ${self}(?= *$| (?:with|again|because|so|until|till|on purpose|today|tonight|just|and|deep|for|every|as|to (?:feel|punish|bleed|sleep|cope))\\b)(?! (?:with (?:a (?:can|mandolin|saw|paper)|(?:boiling )?(?:coffee|soup|tea|oil)|the (?:oven|curling|grater|secateurs))|because (?:the|it)|on (?:a|the) ))`,
  ),
  sign(
    `(?:cut|cuts|cutting|slashed|slash|carve|carved|burn|burning|slice|sliced|hack|stab|open|opened) (?:\\w+ )?${whose} (?:\\w+ )?(?:arms?|legs?|thighs?|wrists?|stomach|hips?|throat|neck|veins?|skin)(?=(?: \\w+)* (?:bad|deep|so|again|fat|bone|not stop|will not stop|bleed\\w*|blood|on purpose|tonight|last night|want|help|open|because i|deserve))(?! (?:on (?:a|the|some)|shaving|cooking|at work|gardening|with (?:a|the) (?:can|saw|mandolin)|by accident|working|climbing|playing))`,
  ),
  sign(
    `(?:want|need|urge|going|ready|have|like|about|desperate|itching) to (?:\\w+ ){0,2}(?:cut|bleed|burn|slice)(?= *$| (?:and|my|deep|deeper|again|so bad|tonight|right now|until|till|this time|to)\\b)(?! (?:and (?:color|dye|style|go)|my (?:hair|nails|losses|hours|dose|toast|bills|toe|candle|fat|lawn|grass|sugar|commute|meds|spending|own (?:hair|wood))|back|down|calories|carbs|to the))`,
  ),
  sign(
    `(?:need|want|like|love|watch|see|seeing|feel) (?:to )?(?:see |watch |feel )?(?:the |my )?blood (?:\\w+ ){0,3}(?:blade|razor|knife|run|drip|flow|hand|calms?|leave)?(?= *$| (?:i|and|to (?:feel|calm|know)))(?! (?:work|test|pressure|results|sugar|draw|donat\\w+))`,
  ),
  sign(
    `(?:bang|banging|banged|smash\\w*|slam\\w*|hit|hitting|punch|punching|punched) (?:my |the )?(?:head|walls?|fists?|face|my ?self)(?: \\w+){0,4} (?:wall|until|till|pass out|bleed\\w*|cutting|bruis\\w*|again and again|knocked|unconscious|swell\\w*|on purpose|and cutting)`,
  ),
  sign(
    `(?:stop|stopping|quit) (?:hurting|cutting|burning|harming|hitting|punching|scratching|starving) ${self}(?<=\\b(?:can not|could not|unable to|do not know how to|help me|want to|never) .*)`,
  ),
  sign(
    `(?:blade|razor|knife|needle|lighter|scissors|glass) (?:\\w+ ){0,2}(?:in my hand|on my (?:skin|wrist|arm)|out|ready|beside me|is calling)(?: |$)(?:.*)|wrists? (?:are |is )?(?:ready|open|waiting|bleeding|cut)`,
  ),
  sign(`(?:using|use|turn(?:ing)?|try|trying) (?:it|this|that|the (?:knife|blade|razor|gun)) on my ?self`),
  sign(
    `(?:starve|starving|starved|stop(?:ped)? (?:eating|drinking|taking|my (?:insulin|dialysis|heart|heart meds)))(?: \\w+){0,8} (?:on purpose|to die|because i (?:want|would like) to (?:die|go|end|be gone)|and (?:i am )?waiting|until i (?:die|am gone|fade|stop)|so (?:that )?i (?:will )?(?:die|go|not wake)|let nature)`,
  ),

  // Just taken
  sign(
    `${took} ${lots}(?: (?:of|my|her|his|the|their|those|these|them|worth|month s|whole|bottle|bottles|box|pack|strip|mom s|dad s|mother s|father s|husband s|wife s|sister s|brother s|roommate s|blood|pressure|sleeping|pain|heart|supply|in|medicine|cupboard|cabinet|\\w+ s|left|remaining|old|extra|strength|big))* ?(?:${medicine}|painkillers|sedatives|patches|benzos|xans|oxys)(?! (?:as|for (?:my|the (?:week|month|course))|every|per|each|with (?:breakfast|food|dinner|water)|correctly|exactly|on time|prescribed|before (?:i come|the (?:session|visit))|of prednisone|over (?:two|three|a|the|\\d+)|a (?:day|week|month)|are|is|milligrams))(?<!\\b(?:should i|can i|do i|did i|could i|may i|must i|supposed to|accidentally|used to|once|never|not|whether i|if i) .*)`,
  ),
  sign(
    `${took} (?:(?:a|the|some|of|my|whole|all|bottle|glass|lot|cup|can|jug|mouthful|handful|bit|seeds|leaves|berries|bunch) )*${poison}(?! (?:free|ivy|oak|smell))(?<!\\b(?:dog|cat|as a (?:kid|child|toddler)|toddler|years ago|my (?:horse|cow)) .*)`,
  ),
  sign(
    `${took} (?:everything|all of it|it all|the lot|them all|all of them|every one|every last one|all the pills)(?: (?:in|from|that was in|we had in|i (?:had|own|could find|found)))?(?: (?:the|my|her|his|our))? ?(?:\\w+ )?(?:cupboard|cabinet|drawer|bathroom|house|fridge|shelf|box|bag|stash|now|goodnight|bye|goodbye|sorry|please|help|sleepy|hurry|gone|garden)`,
  ),
  sign(
    `${took} (?:them|the pills|the tablets|all|it|the lot|my pills|all the|something|pills|tablets)(?= (?:all )?(?:and )?(?:i am |im |now |please |it is |its |my |getting |feel |feeling |goodnight|bye|goodbye|do not send|hurry|help|what do i|nobody|no one|sister|mum|mom)+(?:sleepy|scared|afraid|tired|hurry|help|done|going|dizzy|numb|faint|sick|cold|sorry|too late|do|know|now)?)(?=.*\\b(?:sleepy|drowsy|scared|hurry|dizzy|numb|faint|do not send|does not know|no going back|goodnight|goodbye|bye|too late|drifting|fading|cold|slipping)\\b)(?<!\\b(?:as prescribed|doctor|dentist|nurse) .*)(?! (?:for|before|with (?:food|water)))`,
  ),
  sign(
    `(?:pills|tablets|meds|they|it) (?:are|is) (?:all )?(?:down|gone|in me|inside me|swallowed|kicking in|working now)(?=.*\\b(?:no going back|goodbye|bye|sleep\\w*|sorry|now|too late|over|hung up|phone|end)\\b|.*$)(?<=\\b(?:pills|tablets|swallow\\w*|took|meds)\\b.*)(?<!\\bmeds (?:are|is) gone.*)(?<!\\b(?:out of|refill|pharmacy) .*)`,
  ),
  sign(
    `(?:i )?(?:did|have done) it (?:i )?(?:took|swallowed|drank|cut|have taken|jumped)|no (?:going|turning) back now`,
  ),
  sign(
    `(?:i|she|he|they|${dear}|who) (?:have |has |just |had )*(?:overdosed|od ed|od d|oded|took an od|taken an od)(?! on (?:\\w+ )?(?:chocolate|sugar|coffee|carbs|tv|turkey|candy|tiktok|netflix|news|screens?|work))(?<!\\b(?:cousin|uncle|in (?:19|20)\\d\\d|years ago|used to|when i was) .*)`,
  ),
  sign(
    `(?:feel|feeling|getting|so|gone|everything is|it is|going) (?:\\w+ )?(?:sleepy|drowsy|numb|faint|dizzy|cold|dark|woozy)(?<=\\b(?:took|swallowed|drank|pills|tablets|bottle|overdose\\w*|bleeding|cut|injected)\\b.*)(?=.*\\b(?:do not|goodbye|bye|scared|help|hurry|sorry|nobody|sister|mum|mom|all|send|send anyone|now|finally)\\b)`,
  ),
  sign(
    `(?:bleeding|blood) (?:\\w+ ){0,4}(?:will not stop|is not stopping|everywhere|not stopping|slowing down|so much|out|pouring|all over)(?<=\\b(?:cut|slit|slashed|wrists?|arm|arms|thigh|leg|deep|blade|razor|myself|did it)\\b.*)`,
  ),
  sign(
    `(?:slit|slitting|slash(?:ed|ing)?|open(?:ed|ing)?|cut(?:ting)?) (?:\\w+ )?(?:wrists?|throat|veins|arteries|artery)(?! (?:on (?:a|the)|cooking|surgery|by accident|at work|scan))(?<!\\b(?:doctors?|surgeon|vet|they) .*)`,
  ),
  sign(
    `(?:${bodyPart})(?: \\w+){0,2} (?:is|are|keeps?|will not stop) bleeding(?<=\\b(?:cut|slit|did it|myself|blade|razor|knife)\\b.*)`,
  ),
  sign(
    `(?:took|taken|swallowed|drank|injected) (?:something|too much|a lot|some stuff|way more|it all|whatever)(?: \\w+){0,5} (?:regret|scared|help|now i|what (?:do|should) i|my heart|undo|take it back|hope(?:d|ing)?)(?<!\\b(?:for (?:the|my) (?:nausea|headache|pain|sleep)) .*)(?! the nausea)`,
  ),
  sign(
    `(?:got|get|getting|had|have|kept) (?:${aNumber}) (?:of (?:the|them|my|these) )?(?:\\w+ ){0,2}(?:down|in me|inside me)(?= *$| (?:before|and|so|already|now|but))(?! payments?)(?<!\\b(?:pounds|kilos) .*)`,
  ),
  sign(
    `(?:did|done|do|snorted|shot|smoked) (?:like |about )?(?:\\d+|a whole|the whole|nine|ten|eight|all the) (?:\\w+ ){0,2}(?:lines?|bags?|grams?|hits?|shots|points) (?:\\w+ ){0,8}(?:hoping|hope|stop|kill|end|heart|die|not care)`,
  ),
  sign(
    `(?:i )?(?:already|just) (?:did|done) it(?= *$| (?:mom|mum|dad|i|sorry|please|goodbye|and|no))(?<=\\b(?:mom|mum|dad|reading|sorry|love|goodbye|read this|pills|took|hurry)\\b.*)|did it (?:already )?(?:took|cut|swallowed|drank)`,
  ),
  sign(
    `took (?:them|all|it)(?= *$| (?:all )?(?:please|hurry|help|i am|sorry|now))(?=.*\\b(?:hurry|please|help|sorry|goodbye)\\b|)(?<=\\b(?:did it|goodbye|sorry|bye)\\b.*)`,
  ),
  sign(
    `(?:do not|dont|no need to|please do not) (?:send|call|get) (?:any ?one|an ambulance|the (?:police|cops|ambulance)|911|help)(?= *$| (?:i|it|for me|please|now))(?! (?:if|unless|about|after|before))`,
  ),
  sign(
    `cut(?:ting)?(?! my (?:hand|finger|thumb|foot|chin|knee|toe|lip|hair)) (?:\\w+ ){0,3}(?:again|today|tonight|last night)(?: \\w+){0,6} (?:deep|bleed\\w*|blood)(?! (?:cooking|shaving))(?<!\\b(?:finger|thumb|grass|hair) .*)`,
  ),
  sign(
    `(?:poured|tipped|crushed|dissolved|emptied|mixed) (?:\\w+ ){0,4}(?:in|into|in to) (?:a |the |my )*(?:glass|cup|drink|juice|bowl|yogurt|vodka|wine)(?<=\\b(?:morphine|pills|tablets|oxy\\w*|bottle|meds|barbiturates?|fentanyl|methadone)\\b.*)(?<!\\b(?:nurse|pharmacist|wine) .*)`,
  ),
  sign(
    `(?:just|i|already|so i) ${took} (?:like |about |over |almost |nearly |more than |maybe )*(?:half|most|a quarter|three quarters|two thirds|all|the rest) (?:of )?(?:the|my|a|that|his|her|mom s|dad s) (?:bottle|box|pack|packet|jar|prescription|strip)(?! of (?:water|wine|beer|juice|syrup|ensure|milk|soda|coke))`,
  ),
  sign(
    `(?:scratch\\w*|cut|burn\\w*|rubbed|picked|scrap\\w*|bit) (?:my|her|his) (?:arms?|legs?|thighs?|wrists?|skin|stomach|hands) (?:\\w+ )?(?:raw|open|bloody|until (?:it|they) (?:bled|bleed)|to ribbons|to the bone)`,
  ),
];
