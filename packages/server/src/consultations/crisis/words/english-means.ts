import { aNumber, heights, letMe, medicine, someday, weapon } from './english-groups.js';
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
    `(?:${aNumber}|enough|whole|full|all|entire|plenty|box|bottle|bottles|months?(?: s)?|stash|pile|drawer|jar|handful) (?:\\w+ ){0,4}(?:${medicine}|oxy|morphine)(?: \\w+){0,3} (?:left|here|put by|saved|put away|put aside|in front|beside me|next to me|and a bottle|and (?:a )?(?:gin|vodka|whiskey|wine)|ready|to (?:finish|end|do)|waiting|stored up|hidden)(?=(?: \\w+)* ${despairAfter}| *$)(?! over from (?:my|the) (?:surgery|operation))(?! from (?:my|the) (?:surgery|operation))`,
  ),
  sign(
    `(?:saving|stockpil\\w*|hoard\\w*|collect(?:ing|ed)|stash\\w*|put by|putting by|putting aside|squirrel\\w*|kept back|keeping back|skipping|building up) (?:\\w+ ){0,3}(?:heart |sleeping |pain |blood pressure )*(?:${medicine}|painkillers|patches|sedatives|barbiturates)(?! (?:receipts|bottles for|in (?:a|the|my) (?:weekly|box|organi[sz]er)|samples|for (?:my|the) (?:trip|holiday|vacation)))`,
  ),
  sign(
    `everything (?:\\w+ ){0,2}(?:i need|ready|set up|prepared|in place|laid out)(?: \\w+){0,8} (?:to (?:end|do) (?:it|this|my)|to die|and (?:a|the) (?:date|time|place))`,
  ),
  sign(
    `(?:a|the|one|just one) (?:shell|bullet|round|shot|cartridge) (?:\\w+ ){0,2}(?:would do|will do|for me|with my name|is all|left for me)|except a bullet|(?:take|eat|eating|swallow|bite) (?:a|my|the) (?:bullet|gun|barrel)(?! (?:point|and (?:called|booked|paid|bought)|for (?:him|her|you|the team|my)))`,
  ),
  sign(
    `(?:knives|knife|razor|gun|pills|ledge|bridge|tracks|balcony|rope|bleach|water) (?:\\w+ ){0,3}(?:differently|calls? (?:to )?me|calling (?:to )?me|is calling|are calling|tempts? me|tempting me|whispers?|keeps? calling)`,
  ),

  sign(
    `(?:waiting|wait)(?: \\w+){0,2} (?:until|till|for) (?:my |the |they |he |she |every ?one )(?:\\w+ ){0,4}(?:goes|leaves?|is (?:asleep|gone|out|at work)|to (?:leave|go|fall asleep)|are asleep|sleeps?)(?<=\\b(?:tied|pills|rope|ready|knife|gun|bath|blade|alone|written|note|bottle|do it) .*)`,
  ),
  sign(
    `(?:step|stepping|stepped|jump|jumping|jumped|walk|walking|walked|throw|throwing|fall|falling|leap|leaping|roll|rolling|push|pushing|dive|diving)(?: my ?self)? (?:out |off |right )*(?:in front of|into|off|onto|on to|under|before|from|over) (?:of )?(?:the |a |an |my |this |that |oncoming )*(?:${heights}|trains?|metro|tube|subway|traffic|truck|lorry|bus|tracks|platform|railing|lake|river|sea|ocean|reservoir|quarry|canal|water(?= (?:and|to|when|until)))(?! (?:for (?:fun|charity)|with (?:my|the) (?:kids|friends|dog)|to (?:work|school|swim|cool)|station|home|stop|and (?:swam|swim)|on (?:holiday|vacation)|level|top bar|ride|driver|leap of faith))(?<!\\b(?:dog|cat|deer|bungee|off a tube) .*)`,
  ),
  sign(
    `(?:turn|let go of|jerk|yank|spin) the (?:steering )?wheel(?! of| to (?:park|avoid))(?=(?: \\w+){0,6}|)(?<=\\b(?:just|think|thinking|want|highway|freeway|every time|urge|head|tempted|could|voices?) .*)|(?:swerv(?:e|ing)|steer(?:ing)?|veer(?:ing)?|driv(?:e|ing)|crash(?:ing)?|plow(?:ing)?|ram(?:ming)?|turn(?:ing)?) (?:\\w+ ){0,4}(?:into|off|in to) (?:the |a |an |oncoming )*(?:traffic|oncoming|wall|tree|river|lake|pole|truck|lorry|barrier|bridge|cliff|pillar|median|concrete|sea|ocean|pylon|embankment|rail)(?! (?:by accident|last|in (?:19|20)|years|when|because (?:of )?(?:the )?(?:ice|deer)))`,
  ),
  sign(
    `(?:${letMe}) (?:\\w+ ){0,2}(?:stop|stopping|save|find|saving|finding|revive|resuscitate|talk me out|rescue) (?:of )?me(?= *$| (?:${someday}|when|because|any ?more|this|please|it|now|from))(?=.*)`,
  ),
  sign(
    `(?:shotgun|rifle|pistol|gun|revolver|rope|knife) (?:\\w+ ){0,9}(?:sit|sits|sitting|lie|lay|sleep) (?:\\w+ ){0,3}(?:with it|holding it|beside it|across)`,
  ),
  sign(
    `(?:so|be|really|would be|how) easy (?:\\w+ )?(?:just )?to (?:just )?(?:lean|let go|let myself|fall|tip|step off|slip (?:under|away)|jump|drown|swerve|go under|roll)`,
  ),
  sign(
    `(?:quarry|bridge|lake|river|cliff|tracks|roof|reservoir|dam|gorge|pier) (?:\\w+ ){0,6}(?:next time|third time|this time|one day|tomorrow|tonight|sunday|soon) (?:i )?(?:will |am going to |am )?(?:go in|jump|not (?:come|turn)|do it|step|go over|let go|stay)`,
  ),
  sign(
    `(?:want|wants|reach|reaches|itch|itching)(?: for)? the (?:knife|blade|razor|gun|pills|rope)(?<=\\bhands?\\b.*)`,
  ),
  sign(
    `(?:building|tower|roof|bridge|parking garage|car ?park)(?: \\w+){0,12} (?:never locked|unlocked|no one watches|no (?:fence|railing|guard|camera)|is (?:low|high enough)|always open)(?! (?:for (?:patients|visitors)|until))`,
  ),
  sign(
    `(?:fantasi[sz]e|fantasi[sz]ing|dream|daydream|imagine|picture|think|thinking) (?:about|of) (?:bleeding|drowning|hanging(?! (?:out|on|with|up))|falling from|jumping(?! (?:in|into|on|at|rope))|crashing(?! (?:at|on|in|out))|choking|suffocating|freezing to|being (?:dead|buried|hit|shot))`,
  ),
];
