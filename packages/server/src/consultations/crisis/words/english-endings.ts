import { ending, goingTo, little, someday, whose } from './english-groups.js';
import { sign } from './patterns.js';

const world = '(?:world|earth|planet|life)';

/** Ways of saying that it ends which name no dying. */
export const englishEndings: readonly RegExp[] = [
  // Wanting, choosing, having decided on an end
  sign(`${goingTo}${little} (?:${ending})`),
  sign(
    `(?:end|terminate|finish) (?:${whose} )(?:own )?(?:life|existence)|existence (?:needs|has|ought|deserves) to (?:end|stop)`,
  ),
  sign(
    `(?:this|it|the) ?(?:pain|suffering|hurting|agony|misery|nightmare|torment)? (?:has|needs|must|have|is going) (?:to )?(?:end|stop|be over)(?= (?:(?:and|or) )?(?:i will|if|one way or|by my|with me|tonight))`,
  ),
  sign(
    `(?:wish|hope|pray|want|need|asking|begging|wishing|hoping|praying|waiting|if only|like|love|let)(?:s|ing|ed)? (?:for |that )?(?:\\w+ ){0,3}?(?:cancer|tumou?r|heart|truck|car|bus|train|plane|lightning|meteor|god|some ?(?:one|body|thing)|stranger|driver|cop|police|disease|illness|virus|earth|ground|he|it|they)(?: \\w+){0,4} (?:take me(?= *$| (?:out|too|now|tonight|already|away|instead|with))|kills? me|finish(?:es)? me|hits? me|hit me|run me over|runs me over|shoot me|shoots me|strike me|crash(?:es)?(?: (?:with|and|into))?|go(?:es)? down|swallow me|end(?:s)? me|put me (?:down|out of my misery)|give out|gives out|stops? (?:beating|for good))(?! (?:up|with (?:the|his|her) (?:bill|details|news)|a (?:text|message|mail)|an|early|later|back|to (?:the|my)|at (?:home|work)|if you))`,
  ),
  sign(`end it in my (?:own )?(?:garage|car|room|bed|barn|house|bathroom|shed|basement|truck)`),

  // Leaving
  sign(
    `(?:depart|departing|departed|leave|leaving|left|exit|exiting|quit|quitting|go from|going from) (?:from )?(?:this|the|my) (?:\\w+ )?${world}(?! (?:of|behind|insurance|coach|changing|during|in))(?= *$| (?:${someday}|by|for|behind|soon|because|and|i|on|before|with|tonight))`,
  ),
  sign(
    `(?:check(?:ing)? out|bow(?:ing)? out|opt(?:ing)? out|bounc(?:e|ing)|peac(?:e|ing) out|log(?:ging)? off|clock(?:ing)? out|go(?:ing)? away|go(?:ing)? to sleep)(?: \\w+){0,3} (?:for good|forever|permanently|for ever|of (?:this )?(?:life|world|existence))`,
  ),
  sign(
    `(?:disappear|vanish|fade away|cease|be erased|be gone|go away|slip away|switch off|turn off)(?: \\w+)? (?:for good|forever|permanently|and never|from (?:the (?:world|earth|planet)|existence|everything)|altogether)`,
  ),
  sign(
    `(?:will|want to|going to|ready to|plan to|decided to|wish to|shall|might|may|just) follow (?:him|her|them|my (?:husband|wife|son|daughter|baby|mother|father|brother|sister|mom|dad|mum|partner))(?= *$| (?:${someday}|into|to the|now|home))`,
  ),
  sign(
    `(?:thought|thinking|think|feel like|been) (?:\\w+ ){0,2}(?:of|about)? ?(?:joining|following) (?:him|her|them|my (?:husband|wife|son|daughter|baby|mother|father|brother|sister|mom|dad|mum|partner|brothers|buddies))(?= *$| (?:${someday}|in|on the other side|up there))`,
  ),
  sign(`(?:going|want|wants|ready|about) (?:to )?(?:be|become) (?:one of (?:them|the (?:22|twenty two))|number 23)`),
  sign(
    `(?:grave|tomb|coffin|casket|plot|urn) (?:\\w+ ){0,6}(?:room for|for me|waiting for me|use it|soon|calms|peace)`,
  ),
  sign(`lived (?:long|more than long|quite long) enough(?! to| for)`),
  sign(
    `(?:out of|no more|run out of|not (?:one|find|find one|find a|find any)|lack) reasons? (?:left )?(?:to|for) (?:stay|staying|live|living|be here|not (?:to )?do it|go on|hold on|keep going)`,
  ),
  sign(
    `(?:i|she|he) (?:do not|does not|don t|am not|is not|no longer) (?:feel |am )?(?:trust|safe)(?: with)? (?:my ?self|him ?self|her ?self)(?= *$| (?:any ?more|${someday}|alone|around|with|at|here|today|right now|to be))`,
  ),
  /^(?:and |please |help |honestly |i think )*i (?:am|do) not (?:feel )?safe(?= *$| (?:right now(?= *$)|tonight|alone|any ?more|with my|by my|from my|being|to be (?:alone|left|by)))/,
  sign(`(?:in danger|danger) (?:from|of|to) my ?self`),
  sign(`not wanting to (?:exist|live|be here|be alive|wake)|never wanted to die (?:as|so|more)`),
  sign(
    `(?:lights?|curtain|switch) (?:to )?(?:go|goes|off|out|falls?|come down)(?: out)?(?: and)? (?:stay|for good|forever|and never)`,
  ),
  // The one who says it, left out of what goes on
  sign(
    `(?:then|so|but|and)? ?(?:neither )?(?:i will not|i do not|i am not|so do i|so will i|i stop too|i go (?:too|with it)|neither will i|neither am i)(?: be(?: (?:here|around))?)?(?= *$)(?<=\\b(?:if|when|once|unless)\\b.*\\b(?:pain|money|runs out|infusion|treatment|this|dog|cat|mother|mom|stops?|here|works?|dies?|ends?)\\b.*)`,
  ),
  sign(
    `out of (?:the picture|everyone s (?:way|life|lives|hair)|their (?:lives|way|hair)|the way)(?: once and)? (?:for good|forever|permanently)`,
  ),
  sign(
    `(?:going to|want to|will|ready to|plan to|decided to|just) (?:just )?(?:stop|quit) (?:being|breathing|my heart|waking)(?= *$| (?:any ?more|alive|at all|altogether|tonight|up))`,
  ),
  sign(
    `(?:hope|hoping|wish|pray|praying|hopefully|trust|till|until|so) (?:that )?(?:this|it|that|they|one|these|the next) (?:\\w+ ){0,5}(?:kills? me|stops? my heart|finish(?:es)? me|does me in|do me in|does the job|takes me out)(?! (?:off guard|for a))`,
  ),
  sign(
    `(?:be|want (?:\\w+ ){0,4}to be|make (?:it|this)) (?:the |my )?(?:very )?last thing i (?:ever |will ever |will )*(?:feel|see|do|taste|hear|know|remember)`,
  ),
  sign(
    `(?:god|jesus|the lord|heaven|the virgin|my maker) (?:\\w+ ){0,2}(?:will|would|must|has to|can|please|may)? ?(?:understand|forgive|pardon|forgives|accept)s?(?: \\w+){0,3} (?:could not wait|did not wait|what i (?:am|will|have to)|coming (?:early|home)|for (?:this|it|leaving|what i am)|by my own|if i (?:come|go|do it))`,
  ),
  sign(
    `(?:hell|heaven|death|the grave|nothing|whatever comes next|the other side) (?:can not|could not|can|has to|must|will) (?:be )?(?:any |not be )?(?:be )?(?:worse|better|easier|kinder|quieter)(?: than (?:this|here|life|what))?(?= *$| (?:and|so|i))(?<=\\b(?:hell|heaven|death|grave|next|side)\\b.*)`,
  ),
  sign(
    `(?:no fight|nothing|no strength|no life) left(?: in me)? (?:and|but|just|only) (?:a |the |my |this )*(?:full |whole |loaded )?(?:bottle|gun|pills|rope|box|knife)`,
  ),
  sign(
    `can not survive (?:\\w+ ){1,3}(?:so|and) (?:\\w+ )?(?:i )?(?:am )?(?:not going to|will not|do not want to|done) ?(?:try)?(?= *$| try)`,
  ),
  sign(
    `(?:only|just|but|is|see|left|leaves) one way (?:out|to (?:stop|end) (?:it|this)|left)(?= *$| (?:and|now|i|of this (?:life|pain|misery)))`,
  ),
  sign(
    `(?<!\\b(?:at|made|making) )(?:peace|rest|quiet|silence|sleep|relief) (?:\\w+ ){0,3}(?:grave|tomb|coffin|death|cemetery|in the ground)`,
  ),
  sign(
    `(?:past|beyond) (?:help|helping|saving)(?= *$| (?:just|i|and|now))(?! (?:this|the) (?:form|website|car|computer))`,
  ),
  sign(
    `(?:one|a|two) (?:bad |more |bad )*(?:day|night|word|thing|step|fight|call)s? away from (?:\\w+ ){0,3}(?:blow\\w*|kill\\w*|end\\w*|jump\\w*|suicide|doing it|shoot\\w*|hang\\w*|death|dying)`,
  ),
  sign(
    `dying (?:tonight|today|tomorrow|by my own|on purpose|this (?:week|weekend))|choice to die|choos(?:e|ing) (?:when|how) (?:i|to) die`,
  ),
  sign(`(?:at the )?end of my rope(?: \\w+){0,3} (?:tied|knot|noose|around my)`),
  sign(
    `(?:method|way|place|tree|bridge|beam|spot|roof|rope|cliff|room|branch|hotel|date|day|night|moment)(?: \\w+){0,2}? (?:picked|chosen)(?: out)?(?<=\\b(?:have|got|already|had)\\b.*)(?! (?:for (?:the|my|our)|as))|(?:picked|chosen|chose|found|pick)(?: out)? (?:the|my|a) (?:tree|beam|bridge|branch|cliff|rooftop|method|rafter|rope|hotel room)(?! (?:for (?:the|christmas|my|our)|house|view|clinic))`,
  ),
  sign(
    `(?:not scared|not afraid|unafraid) of (?:dying|death) (?:\\w+ ){0,3}(?:scared|afraid) of (?:it |the )?(?:not working|failing|surviving|waking|messing|living|pain)`,
  ),
  sign(
    `(?:looking into|looked into|reading about|considered|considering|applied to|contacted) (?:\\w+ ){0,2}(?:switzerland|dignitas|assisted (?:dying|suicide|death)|euthanasia)(?=.*\\b(?:rather|myself|home|this|weekend|instead|sooner|wait|own)\\b)`,
  ),
  sign(
    `why (?:will|does|did|do|has|can) (?:\\w+ ){0,2}(?:god|jesus|he|it|death|the lord|no one|nobody|you|they|the cancer|my heart) (?:not )?(?:just )?(?:let me (?:die|go)|take me|kill me|stop(?: beating)?|call me home)(?= *$| (?:already|now|too|instead|home|yet))`,
  ),
  sign(
    `(?:living|being alive|life|existing|staying|waking up) (?:hurts?|is|feels|seems) (?:\\w+ ){0,3}(?:more|worse|harder|scarier) than (?:\\w+ )?(?:dying|death|being dead|the grave)`,
  ),
  sign(
    `why (?:am i|are we|do i) (?:\\w+ ){0,2}(?:still |even )*(?:breathing|alive|living|here)(?= *$| (?:it|i|when|if|at all|any ?more))`,
  ),
  sign(
    `(?:no|any|zero) (?:intention|plans?|desire|wish) (?:of|to|on) (?:surviv\\w+|liv(?:e|ing)|seeing|waking|making it|being (?:here|alive)|outliv\\w+)(?: \\w+){0,3}(?! (?:in|with|near|at) )`,
  ),
  sign(
    `(?:stop|stopped|help|quit|can not not) (?:imagin\\w+|pictur\\w+|thinking (?:of|about)|seeing|planning|dreaming (?:of|about)|fantasi\\w+(?: about)?) (?:\\w+ ){0,3}(?:my own (?:\\w+ )?(?:hanging|death|funeral|suicide|body|dying|grave)|hanging from|my (?:body|corpse|suicide|death))`,
  ),
];
