import { aNumber, heights, letMe, mine, medicine, someday, weapon } from './english-groups.js';
import { sign } from './patterns.js';

const despairAfter =
  '(?:can not|do not|no|nothing|not|tired|done|want|going|ready|tonight|alone|sorry|will|why|finish|end|enough|put it back|twice|waiting|sleep|nobody)';
const anyWeapon = `(?:loaded )?(?:service |hunting |old |dad s |father s |his |kitchen )*(?:${weapon}|guns|glock|handgun|\\.?38|belt|cord|hose|helium|scalpel|box ?cutter|cleaver)`;

/** What it could be done with, at hand; where; and having tried it out. */
export const englishMeans: readonly RegExp[] = [
  // Means at hand
  sign(
    `(?:got|have|have got|keep|kept|bought|hid|stashed|put|put aside|set aside|saved|stored|had|took|pulled|sit|sat|sleep|slept|holding|hold|with|find my ?self with) (?:\\w+ ){0,4}${anyWeapon} (?:\\w+ ){0,5}(?:in case i|just in case|on the nightstand|by (?:the|my) bed|across my (?:knees|lap)|in my (?:lap|hand|mouth|truck and)|on my (?:lap|knees|chest)|under (?:the|my) (?:bed|pillow) (?:and|for|to)|ready|out of the (?:safe|drawer|closet|case|cabinet) (?:tonight|and|again|today|now)|tonight|and (?:i )?(?:can not|do not|nothing|no))(?! (?:for (?:deer|hunting|the range)))`,
  ),
  sign(
    `(?:got|have|there is|with|and) (?:a |the |my )*(?:loaded )?(?:gun|glock|pistol|rifle|shotgun|noose|rope) (?:\\w+ ){0,5}(?:and|but) (?:no hope|nothing left|no reason|nobody|no one)`,
  ),
  sign(
    `(?:thinking|think|thought|dreaming|dream|staring|stare|looking|look|eyeing|eying|eyed|thoughts)(?: \\w+){0,2}(?: (?:about|of|at|on))? (?:\\w+ ){0,2}(?:rafters?|beams?|the (?:rope|gun|pistol|rifle|shotgun|noose|pills|razor|blade|knife|knives|medicine cabinet|bottle of pills)|that (?:jug|bottle|box|can) of (?:paraquat|poison|bleach|antifreeze|pesticide|pills|rat))(?! (?:range|restaurant|holder|sharpener|set|collection|lock|safe))`,
  ),
  sign(
    `(?:rope|belt|cord|noose|sheet|cable|scarf|dog lead|lead|leash|hose) (?:is |already |and (?:the )?chair )*(?:ready|tied|hung|hanging from|over (?:the|a) (?:beam|door|rafter|branch)|around my neck|in the (?:closet|garage|barn|boot|trunk|car) (?:just in case|ready|waiting)|and (?:a |the )?chair)`,
  ),
  sign(
    `(?:beam|rafter|branch|hook|pipe|rail|bar|tree|banister|door)(?: \\w+){0,4} (?:will|would|can|could|to) (?:hold|take|bear|support) (?:my|the|me)(?: weight| body)?`,
  ),
  sign(
    `(?:${aNumber}|enough|whole|full|all|entire|plenty|box|bottle|bottles|months?(?: s)?|stash|pile|drawer|jar|handful) (?:\\w+ ){0,4}(?:${medicine}|oxy|morphine)(?: \\w+){0,3} (?:left|here|put by|saved|put away|put aside|in front|beside me|next to me|and a bottle|and (?:a )?(?:gin|vodka|whiskey|wine)|ready|to (?:finish|end|do)|waiting|stored up|hidden)(?=(?: \\w+)* ${despairAfter}| *$)(?! over from (?:my|the) (?:surgery|operation))(?! from (?:my|the) (?:surgery|operation))`,
  ),
  sign(
    `(?:can not (?:take|stand|bear|do|face|handle) (?:the |this |it |another )?.*|do not (?:want|know) .*|tonight .*)(?:whole|full|entire|all|big) (?:\\w+ )?(?:bottle|box|pack|stash|month)(?: of)? ?(?:my )?(?:${medicine})? ?(?:right )?(?:here|left|in my hand|beside me)?(?= *$)`,
  ),
  sign(
    `(?:saving|stockpil\\w*|hoard\\w*|collect(?:ing|ed)|stash\\w*|put by|putting by|putting aside|squirrel\\w*|kept back|keeping back|skipping|building up) (?:\\w+ ){0,3}(?:heart |sleeping |pain |blood pressure )*(?:${medicine}|painkillers|patches|sedatives|barbiturates)(?! (?:receipts|bottles for|in (?:a|the|my) (?:weekly|box|organi[sz]er)|samples|for (?:my|the) (?:trip|holiday|vacation)))`,
  ),
  sign(
    `(?:bought|ordered|got|acquired|purchased|obtained|picked up|have) (?:\\w+ ){0,2}(?:helium|nitrogen|charcoal|sodium nitrite|cyanide|arsenic)(?: \\w+){0,2}(?! for| balloons| grill)(?= *$| (?:and|yesterday|today|online|tonight|ready))`,
  ),
  sign(`(?:acquired|secured|have|got|found) the means(?! to (?:pay|get|travel|drive|live on|afford|help|buy))`),
  sign(
    `everything (?:\\w+ ){0,2}(?:i need|ready|set up|prepared|in place|laid out)(?: \\w+){0,8} (?:to (?:end|do) (?:it|this|my)|to die|and (?:a|the) (?:date|time|place))`,
  ),
  sign(
    `(?:a|the|one|just one) (?:shell|bullet|round|shot|cartridge) (?:\\w+ ){0,2}(?:would do|will do|for me|with my name|is all|left for me)|except a bullet|(?:take|eat|eating|swallow|bite) (?:a|my|the) (?:bullet|gun|barrel)(?! (?:point|and (?:called|booked|paid|bought)|for (?:him|her|you|the team|my)))`,
  ),
  sign(
    `(?:barrel|muzzle|gun|pistol|revolver|rifle|shotgun|glock) (?:\\w+ )?(?:in|to|at|against|under|on) (?:my|his|her) (?:own )?(?:mouth|head|temple|chin|chest|heart|forehead|throat)`,
  ),
  sign(
    `(?:hid|hide|hiding|hidden|lock(?:ed)?|give|gave|take|taken|taking|put|keep) (?:\\w+ ){0,4}(?:knives|knife|guns?|pills|meds|razors?|blades?|rope|tablets|medication) (?:\\w+ ){0,3}(?:from|away from|because|so|before) (?:my ?self(?! (?:control|medicating))|me (?:before|so|because)|i (?:do not trust|might|will|take (?:them|it) all|can not trust|do something|use)|(?:i )?(?:do not|can not) trust my ?self)`,
  ),
  sign(
    `(?:knives|knife|razor|gun|pills|ledge|bridge|tracks|balcony|rope|bleach|water) (?:\\w+ ){0,3}(?:differently|calls? (?:to )?me|calling (?:to )?me|is calling|are calling|tempts? me|tempting me|whispers?|keeps? calling)`,
  ),
  sign(
    `(?:need|want|needs|please|ask(?:ed)?) (?:\\w+ ){0,2}(?:someone|somebody|you|him|her|anyone|my \\w+) (?:to )?(?:take|lock|hide|keep|get) (?:\\w+ ){0,3}(?:pills|meds|gun|guns|knives|tablets|medication|rope|razor|keys) (?:away|up|from)(?=.* (?:before|because|me|i|myself))`,
  ),

  sign(
    `(?:waiting|wait)(?: \\w+){0,2} (?:until|till|for) (?:my |the |they |he |she |every ?one )(?:\\w+ ){0,4}(?:goes|leaves?|is (?:asleep|gone|out|at work)|to (?:leave|go|fall asleep)|are asleep|sleeps?)(?<=\\b(?:tied|pills|rope|ready|knife|gun|bath|blade|alone|written|note|bottle|do it) .*)`,
  ),

  sign(`(?:gun|rope|pills|pistol) and no (?:hope|reason|one left|future)`),

  // Where
  sign(
    `(?:am|i|standing|stand|sitting|sit|stood|out|up|here|there is|been|at|im) (?:\\w+ ){0,3}(?:on|over|at) (?:the |a |my |top of the |the very )*(?:${heights}) (?:\\w+ ){0,8}(?:let go|jump|step(?: off| back)?|easy|fall|end|done|courage|miss me|nobody|no one|be so|goodbye|over the|drop|one step)`,
  ),
  sign(
    `(?:there is|theres|found|found the|near|know) (?:\\w+ ){0,2}(?:a )?(?:${heights}|building|tall building) (?:\\w+ ){0,8}(?:miss me|nobody|no one|jump|unlocked|never locked|easy|low|high enough|no fence|no railing)`,
  ),
  sign(
    `(?:driv|walk|go|stop|keep|pass|look|standing|hang)(?:ing|e|s|ed)? (?:\\w+ ){0,3}(?:past|to|at|by|on|over|under|around|up|on top of) (?:the |a |that )*(?:${heights}|tracks|railing|railway|station|platform|lake|river|reservoir|quarry) (?:\\w+ ){0,4}(?:every (?:day|night)|at night|again and again|most nights|each night)?(?: \\w+){0,3} (?:working out|to time|timing|thinking (?:about|of) (?:jump|step|it|how|doing)|wondering (?:how|if it|what it)|where the (?:railing|fence)|to see (?:how|if it is high)|imagining|picking|planning|looking down|mirando)`,
  ),
  sign(
    `(?:time|timing|timed|count|counting|learned|know) (?:when )?(?:the )?(?:trains?|express|freight)(?: times| schedule)?(?= *$| (?:go|pass|come|at night|every|so|and (?:i|the)))(?<=\\b(?:tracks|platform|station|rail\\w*|crossing|night) .*)`,
  ),
  sign(
    `(?:step|stepping|stepped|jump|jumping|jumped|walk|walking|walked|throw|throwing|fall|falling|leap|leaping|roll|rolling|push|pushing|dive|diving)(?: my ?self)? (?:out |off |right )*(?:in front of|into|off|onto|on to|under|before|from|over) (?:of )?(?:the |a |an |my |this |that |oncoming )*(?:${heights}|trains?|metro|tube|subway|traffic|truck|lorry|bus|tracks|platform|railing|lake|river|sea|ocean|reservoir|quarry|canal|water(?= (?:and|to|when|until)))(?! (?:for (?:fun|charity)|with (?:my|the) (?:kids|friends|dog)|to (?:work|school|swim|cool)|station|home|stop|and (?:swam|swim)|on (?:holiday|vacation)|level|top bar|ride|driver|leap of faith))(?<!\\b(?:dog|cat|deer|bungee|off a tube) .*)`,
  ),
  sign(
    `(?:turn|let go of|jerk|yank|spin) the (?:steering )?wheel(?! of| to (?:park|avoid))(?=(?: \\w+){0,6}|)(?<=\\b(?:just|think|thinking|want|highway|freeway|every time|urge|head|tempted|could|voices?) .*)|(?:swerv(?:e|ing)|steer(?:ing)?|veer(?:ing)?|driv(?:e|ing)|crash(?:ing)?|plow(?:ing)?|ram(?:ming)?|turn(?:ing)?) (?:\\w+ ){0,4}(?:into|off|in to) (?:the |a |an |oncoming )*(?:traffic|oncoming|wall|tree|river|lake|pole|truck|lorry|barrier|bridge|cliff|pillar|median|concrete|sea|ocean|pylon|embankment|rail)(?! (?:by accident|last|in (?:19|20)|years|when|because (?:of )?(?:the )?(?:ice|deer)))`,
  ),
  sign(
    `(?:walk|swim|wade|paddle)(?:ing)? (?:out )?(?:into|in) (?:to )?the (?:lake|river|sea|ocean|water|reservoir|woods|snow)(?: \\w+){0,4} (?:and not|when the ice|until|with (?:stones|rocks)|never|tonight|not come)(?! (?:with (?:my|the) dog))`,
  ),

  // Trying it out
  sign(
    `(?:rehears(?:e|ed|ing)|practi[cs](?:e|ed|ing)|tested|testing|tried out|trying out|timed|measured|planned out|mapped out|going over|go over|picture|picturing|replaying|run through|walk(?:ed)? through) (?:\\w+ ){0,3}(?:how i (?:would|will|am going to|could|might) (?:do|end|go|kill|die)|the (?:knot|noose|rope|drop|hanging|jump)|how it would (?:feel|be) to (?:die|hang|jump|drown)|doing it|my (?:death|suicide)|with the (?:rope|gun|belt|bag))`,
  ),
  sign(
    `(?:put|tried|held|wrapped|tied|pulled|looped|had) (?:\\w+ ){0,2}(?:plastic bag|bag|belt|rope|cord|noose|scarf|pillow|tie) (?:\\w+ ){0,2}(?:over|around|round|to|against|about|on) my (?:head|neck|face|throat)`,
  ),
  sign(
    `(?:ran|run|put|fitted|attached|connected|running|bought|got|fed) (?:\\w+ ){0,2}(?:hose|pipe|tube|hosepipe) (?:\\w+ ){0,4}(?:exhaust|tailpipe|car)`,
  ),
  sign(
    `(?:came|come|coming|been|was|were|got|so|this|very) (?:\\w+ )?close (?:\\w+ )?(?:to )?(?:killing my ?self|doing it|ending it|jumping|pulling the trigger|suicide|ending my life)`,
  ),
  sign(
    `(?:nearly|almost|about to|all but) (?:jumped|did it|did something|went through with it|hung my ?self|hanged my ?self|pulled the trigger|ended it|took them all|took all of them|killed my ?self|stepped off|let go)(?= *$| (?:last night|today|yesterday|tonight|this|on|again|but|and|the|because|an hour|earlier|just now))`,
  ),
  sign(
    `(?:belt|rope|cord|branch|knot|hook|noose|rail|beam) (?:just |only )?(?:broke|snapped|slipped|gave way|did not hold|came loose)(?<=\\b(?:last night|today|yesterday|tonight|did it|tried|this morning|hang\\w*) .*)`,
  ),
  sign(
    `(?:last time|before|they|she|he|someone) (?:\\w+ ){0,2}found me (?:too (?:early|soon)|in time|before)|(?:this|next) time (?:no ?body|no one|they|it|i|she|he|there) (?:will|is going to|would) (?:not (?:fail|survive|find|wake|make it|be (?:found|stopped|saved))|(?:find|stop|save|catch|get to) me|(?:succeed|finish|work|be for real|do it right|get it right|make sure))`,
  ),
  sign(
    `(?:chickened|wimped|backed|bottled) (?:out|it)(?= *$| (?:last night|not tonight|again|yesterday|today|but|this time))(?=.*\\b(?:tonight|again|next time|not this time|trying)\\b)(?<=\\b(?:barrel|gun|bridge|pills|rope|mouth|ledge|edge|jump|knife|wrist|tracks|trigger)\\b.*)`,
  ),
  sign(
    `(?:wish|wished|if only) i had (?:the )?(?:balls|guts|courage|nerve|strength|means|gun|energy) to (?:\\w+ )?(?:pull|do it|jump|end|kill|die|go through|finish|hang|cut)`,
  ),
  sign(
    `(?:regret|regretting|sorry|wish|hate|angry|disappointed|ashamed) (?:that )?(?:\\w+ ){0,2}(?:my )?(?:overdose|attempt|hanging|it) (?:\\w+ ){0,2}(?:failed|did not work|was not (?:enough|successful)|worked)(?=.*\\b(?:again|next|try|trying|still)\\b|.*worked)`,
  ),
  sign(
    `(?:${letMe}) (?:\\w+ ){0,2}(?:stop|stopping|save|find|saving|finding|revive|resuscitate|talk me out|rescue) (?:of )?me(?= *$| (?:${someday}|when|because|any ?more|this|please|it|now|from))(?=.*)`,
  ),
  sign(
    `(?:${mine}) (?:\\w+ ){0,3}(?:body|corpse|remains|ashes)(?= (?:in|at|by|under|on|out|will|when|tomorrow|to|floating|hanging))(?<=\\b(?:find|found|finds|discover\\w*|get|identify|collect|remove|deal with|cremate) .*)`,
  ),
  sign(
    `(?:razor|knife|blade|gun|pistol|pills|rope|bullet|shell|cord|belt|bottle)s? (?:\\w+ ){0,5}(?:for|until|till) (?:when )?i (?:get|am|feel|find) (?:\\w+ )?(?:brave|ready|the courage|enough|drunk|the nerve|alone|desperate)`,
  ),
  sign(
    `(?:in|into) the (?:tub|bath|bathtub|shower|closet|woods|barn|shed|garage|basement|car) (?:\\w+ ){0,2}with (?:a |the |my )*(?:razor|knife|gun|pistol|blade|rope|pills|shotgun|rifle|noose|bottle of pills)`,
  ),
  sign(
    `(?:shotgun|rifle|pistol|gun|revolver|rope|knife) (?:\\w+ ){0,9}(?:sit|sits|sitting|lie|lay|sleep) (?:\\w+ ){0,3}(?:with it|holding it|beside it|across)`,
  ),
  sign(
    `(?:hose|pipe|rope|knot|noose|belt|bag) (?:fits|holds|works|is (?:long|strong|tight) enough|reaches|will (?:hold|reach|do))(?! (?:my (?:dog|cpap)|the (?:tap|garden|sink)))(?<!\\b(?:cpap|garden|dog|seat) .*)`,
  ),
  sign(
    `(?:go|going|drive|driving|walk|walking|hike|hiking|head|heading|went|swim|swimming) (?:\\w+ ){1,8}and (?:\\w+ )?(?:not|never) (?:be )?(?:com(?:e|ing) (?:back|down|home|out|up)|return(?:ing)?|turn back)`,
  ),
  sign(
    `(?:talk|get|coax|bring|take) me (?:down|off)(?: (?:from|of))? ?(?:the |this )?(?:bridge|roof|ledge|tower|building|edge)?(?<=\\b(?:up on|roof|bridge|ledge|tower|need (?:\\w+ ){0,2}to|nobody is|no one is|edge)\\b.*)(?! (?:in price|from (?:\\d|the (?:price|dose))))`,
  ),
  sign(
    `(?:so|be|really|would be|how) easy (?:\\w+ )?(?:just )?to (?:just )?(?:lean|let go|let myself|fall|tip|step off|slip (?:under|away)|jump|drown|swerve|go under|roll)`,
  ),
  sign(
    `let (?:the|my) (?:car|truck|wheelchair) (?:roll|drift|go|run) (?:\\w+ )?(?:into|off|over) (?:the )?(?:lake|river|edge|cliff|water|sea|bridge|quay|traffic|oncoming)`,
  ),
  sign(
    `(?:quarry|bridge|lake|river|cliff|tracks|roof|reservoir|dam|gorge|pier) (?:\\w+ ){0,6}(?:next time|third time|this time|one day|tomorrow|tonight|sunday|soon) (?:i )?(?:will |am going to |am )?(?:go in|jump|not (?:come|turn)|do it|step|go over|let go|stay)`,
  ),
  sign(
    `(?:want|wants|reach|reaches|itch|itching)(?: for)? the (?:knife|blade|razor|gun|pills|rope)(?<=\\bhands?\\b.*)`,
  ),
  sign(
    `(?:have|got|there are|with) (?:\\d{2,}|sixty|fifty|forty|thirty|ninety|a hundred) (?:\\w+ ){0,3}left and (?:\\w+ ){0,3}(?:gin|vodka|whiskey|bourbon|rum|wine|tequila|bottle)`,
  ),
  sign(
    `(?:building|tower|roof|bridge|parking garage|car ?park)(?: \\w+){0,12} (?:never locked|unlocked|no one watches|no (?:fence|railing|guard|camera)|is (?:low|high enough)|always open)(?! (?:for (?:patients|visitors)|until))`,
  ),
  sign(
    `(?:fantasi[sz]e|fantasi[sz]ing|dream|daydream|imagine|picture|think|thinking) (?:about|of) (?:bleeding|drowning|hanging(?! (?:out|on|with|up))|falling from|jumping(?! (?:in|into|on|at|rope))|crashing(?! (?:at|on|in|out))|choking|suffocating|freezing to|being (?:dead|buried|hit|shot))`,
  ),
  sign(
    `blow(?:ing)? my (?:brains?|head) out|brains on the wall|eat(?:ing)? a bullet|(?:put|putting) a (?:bullet|round) (?:in|through) (?:my|me)`,
  ),
  sign(
    `(?:shells|bullets|rounds|cartridges|ammo|ammunition) (?:are )?(?:out|loaded|on the table|in (?:my|his|her) (?:hand|pocket))(?= *$| (?:and|of|tonight))(?! (?:of stock))`,
  ),
  sign(
    `(?:no ?body|no one|you (?:are not|will not)|they (?:are not|will not)) (?:is |will |can |going to )*(?:getting|get|take|taking|bring|bringing|talk|talking|pull|pulling) me (?:off|down|away|out)(?: from| of)? (?:this|the) (?:\\w+ )?(?:roof|bridge|ledge|edge|tower|balcony|cliff|tracks|railing)`,
  ),
  sign(
    `(?:pills|tablets|meds|medications?|capsules) (?:(?:are|were|is|all|now|already|sitting) )+(?:counted(?: out)?|lined up|laid out|crushed)(?! (?:in (?:my|the|a) (?:\\w+ )?(?:box|organi[sz]er)|for the week|by (?:the|my) (?:nurse|pharmac\\w+)))`,
  ),
];
