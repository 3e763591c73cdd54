import { ending, goingTo, little, self, someday, stopLiving, whose } from './english-groups.js';
import { sign } from './patterns.js';

const world = '(?:world|earth|planet|life)';

/** Ways of saying that it ends which name no dying. */
export const englishEndings: readonly RegExp[] = [
  // Wanting, choosing, having decided on an end
  sign(`${goingTo}${little} (?:${ending})`),
  sign(
    `(?:intend|plan|want|wish|decided|choose|chose|prefer|rather|would like|ready|going)(?:s|ed|ning|ing)?${little} (?:to )?(?:terminate|conclude|extinguish|put an end to|put a stop to|cut short) (?:${whose} (?:own )?(?:life|existence|suffering|misery|pain)|my ?self|everything|it all)`,
  ),
  sign(
    `(?:choose|chose|choosing|decided|decide|resolved|elect(?:ed)?|determined|vowed|promised my ?self)${little} (?:not to|to not|i (?:will|shall) not) (?:live|be alive|exist|go on|continue|see|wake|be here)`,
  ),
  sign(
    `(?:end|terminate|finish) (?:${whose} )(?:own )?(?:life|existence)|existence (?:needs|has|ought|deserves) to (?:end|stop)`,
  ),
  sign(
    `(?:this|it|the) ?(?:pain|suffering|hurting|agony|misery|nightmare|torment)? (?:has|needs|must|have|is going) (?:to )?(?:end|stop|be over)(?= (?:(?:and|or) )?(?:i will|if|one way or|by my|with me|tonight))`,
  ),
  sign(`(?:do(?:es)? not|will not|can not) (?:end|stop) it(?: for me)? (?:then )?i will`),
  sign(
    `(?:going to|will|about to|need to|want to|have to|shall|let me) (?:just )?put (?:a stop|an end) to (?:it(?: all)?|this|me|my ?self|everything|my \\w+)(?= *$| (?:${someday}|all|for good|forever))`,
  ),
  sign(
    `(?:want|need|wish|have|make|let|want all of|like) (?:\\w+ ){0,3}(?:it|everything|all|this)(?: all)?(?: to)? (?:be )?(?:over|end|stop|done|gone)(?: with)? (?:for good|forever|permanently|me included|including me|for ever)`,
  ),
  sign(`(?:i will|would) do anything (?:\\w+ ){0,5}even die`),

  sign(
    `(?:all (?:that )?i (?:want|need|wish for|ask|hope for|think about|crave|dream of)|my only (?:wish|hope|dream|plan|goal)|what i want(?: most)?)(?: now| any ?more)? is (?:to )?(?:${stopLiving}|not (?:exist|be here|wake up|be alive)|death|dying|an end|nothingness|oblivion)`,
  ),
  sign(
    `(?:wish|hope|pray|want|need|asking|begging|wishing|hoping|praying|waiting|if only|like|love|let)(?:s|ing|ed)? (?:for |that )?(?:\\w+ ){0,3}?(?:cancer|tumou?r|heart|truck|car|bus|train|plane|lightning|meteor|god|some ?(?:one|body|thing)|stranger|driver|cop|police|disease|illness|virus|earth|ground|he|it|they)(?: \\w+){0,4} (?:take me(?= *$| (?:out|too|now|tonight|already|away|instead|with))|kills? me|finish(?:es)? me|hits? me|hit me|run me over|runs me over|shoot me|shoots me|strike me|crash(?:es)?(?: (?:with|and|into))?|go(?:es)? down|swallow me|end(?:s)? me|put me (?:down|out of my misery)|give out|gives out|stops? (?:beating|for good))(?! (?:up|with (?:the|his|her) (?:bill|details|news)|a (?:text|message|mail)|an|early|later|back|to (?:the|my)|at (?:home|work)|if you))`,
  ),
  sign(
    `(?:hope|wish|pray|want|hoping|wishing|praying) (?:that |to |i )*(?:\\w+ ){0,2}(?:get|got|be|was|am) (?:\\w+ )?(?:hit by|run over|shot|struck|killed|cancer|murdered|terminally ill|in (?:a|an) (?:fatal|crash|accident))(?! (?:of|in the (?:game|movie)|screen\\w+|free))`,
  ),
  sign(
    `(?:it|i|that) should have (?:been (?:me|the \\w+(?= *$| about| and))|died (?:too|instead|with (?:them|him|her|my)|that (?:day|night)|in (?:that|the)))(?= *$| (?:and|about|i|so|instead|not|time))`,
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
    `(?:catch|catching|caught|take|taking) the (?:last )?bus(?= *$| (?:for good|out|forever|tonight|soon))|(?:last|final) (?:exit|stop|ride|journey)(?= *$| (?:for me|tonight))`,
  ),
  sign(`(?:tak(?:e|ing)|took|check(?:ing)?) my ?self out(?! (?:to|for|of (?:the|bed|my comfort)|on))`),
  sign(`(?:off|offing|end|ending|delete|deleting|erase|erasing|finish|finishing|remove|removing|do in) ${self}`),
  sign(`(?:finish|do|end|complete) (?:the |this )?(?:job|it)(?: off)? on (?:me|my ?self)`),
  sign(
    `(?:go|going|went|follow|following|join|joining)(?: out)? (?:the (?:same )?way|in the footsteps of|after|like) (?:of )?(?:my|her|him|them|he|she) ?(?:\\w+ )?(?:did|went|to the grave|into the grave|into death|and end it)`,
  ),
  sign(
    `(?:will|want to|going to|ready to|plan to|decided to|wish to|shall|might|may|just) follow (?:him|her|them|my (?:husband|wife|son|daughter|baby|mother|father|brother|sister|mom|dad|mum|partner))(?= *$| (?:${someday}|into|to the|now|home))`,
  ),
  sign(
    `(?:thought|thinking|think|feel like|been) (?:\\w+ ){0,2}(?:of|about)? ?(?:joining|following) (?:him|her|them|my (?:husband|wife|son|daughter|baby|mother|father|brother|sister|mom|dad|mum|partner|brothers|buddies))(?= *$| (?:${someday}|in|on the other side|up there))`,
  ),
  sign(`(?:going|want|wants|ready|about) (?:to )?(?:be|become) (?:one of (?:them|the (?:22|twenty two))|number 23)`),
  sign(
    `(?:want|wish|ready|need|would rather|belong|rather|should|like) (?:to )?(?:be )?(?:lying |buried |lie )?(?:in (?:the|my|a) (?:ground|grave|coffin|casket|cemetery|urn)|six feet under|under the ground|underground|buried|in the ground next to)(?! (?:floor|level|parking|up to))`,
  ),
  sign(
    `(?:grave|tomb|coffin|casket|plot|urn) (?:\\w+ ){0,6}(?:room for|for me|waiting for me|use it|soon|calms|peace)`,
  ),
  sign(
    `(?:my|a) (?:own )?(?:coffin|casket|grave|funeral)(?= (?:and|it|every|all the|calms|brings|gives|makes|will be soon))`,
  ),
  sign(
    `(?:songs?|music|hymns|flowers|clothes|outfit|suit|dress|photo) for my (?:own )?(?:funeral|wake|coffin|casket|burial)`,
  ),
  sign(
    `(?:want|ready|going|go|like|need|time) (?:to )?(?:go |be |get )?(?:home )?(?:to |with )?(?:be with )?(?:jesus|god|the lord|heaven|my maker|the angels)(?: (?:now|tonight|today|soon|early|sooner))+`,
  ),
  sign(`(?:meet|meeting|see|seeing) my (?:maker|creator)(?= *$| (?:${someday}|now|early|face))`),
  sign(`(?:lord|god|jesus|heaven|he) is calling me (?:home|back|to him)?`),
  sign(`(?:help|helping|beat|beating|hurry|hurrying) (?:him|god|the lord|nature) (?:along|to it)`),
  sign(`(?:god|lord|jesus|him)(?: \\w+)? to (?:\\w+ )?(?:take me|call me home|end it|let me (?:die|go)|finish me)`),
  sign(
    `(?:pray|praying|prayed|ask|asking|beg|begging|hope|hoping|wish|wishing) (?:\\w+ ){0,6}(?:i )?(?:will|would|do|did)? ?(?:not|never) wake(?: up)?(?! (?:up )?(?:sick|with|sore|nauseous|dizzy|groggy|confused|hung|late|feeling|in pain|them|him|her|the|my|anyone|during|in|from|early|at|while|before|with|to|so|tired|the))`,
  ),

  // Having had enough
  sign(
    `(?:had|have) (?:\\w+ ){0,2}enough of (?:life|living|being alive|this life|this world|existing|existence|breathing)(?! (?:in|with|coach|insurance))`,
  ),
  sign(`lived (?:long|more than long|quite long) enough(?! to| for)`),
  sign(`(?:outlived|outlive) my (?:usefulness|use|purpose|welcome)`),
  sign(
    `(?:done|through|finished|tired|sick|weary|exhausted) (?:with |of )?(?:fighting|trying|struggling|holding on|hanging on|surviving|breathing|pretending|life|it all)(?= (?:i am |and |so )*(?:letting go|giving up|giving in|let go|goodbye|bye|sorry|tonight|leaving|ready|no more))`,
  ),
  sign(
    `(?:tired|sick|weary|exhausted|done|bored) (?:of |with )?(?:breathing|being here on (?:this )?earth|waking up alive|existing|being conscious)`,
  ),
  sign(`(?:letting|let) go of (?:it all|everything|life|this life)(?= *$| (?:${someday}))`),
  sign(`(?:giving|give|gave|given) up on (?:life|living|being alive|staying alive|existing)`),
  sign(
    `(?:no|any|lost|lose|losing|without|lost all) (?:\\w+ ){0,2}(?:will|desire|wish|want|urge|need|drive|interest) (?:to|in) (?:\\w+ )?(?:live|living|exist|existing|go on living|continue (?:existing|living)|be alive|being alive|stay alive|wake up|survive|surviving)`,
  ),
  sign(
    `(?:out of|no more|run out of|not (?:one|find|find one|find a|find any)|lack) reasons? (?:left )?(?:to|for) (?:stay|staying|live|living|be here|not (?:to )?do it|go on|hold on|keep going)`,
  ),
  sign(
    `(?:any|no|no longer any|not any) reason (?:left )?(?:for me )?(?:to )?(?:remain|remaining|be|being|stay|staying|keep)(?: \\w+)? ?(?:alive|here|living|around)(?! (?:at|in this (?:job|town|city)))`,
  ),
  sign(
    `nothing (?:is )?(?:keeping|keeps|holding|holds|tying|ties|left to keep) me (?:here|alive|in this world|on this earth|going|to (?:this|the) (?:life|world|earth))`,
  ),
  sign(
    `(?:only|one|last) (?:\\w+ )?(?:thing|person|one|reason)(?: \\w+){0,3} (?:keeping|keeps|kept|holding) me (?:alive|here|from (?:doing it|ending|dying|suicide|killing))`,
  ),
  sign(
    `(?:living|life|this) (?:like this )?is (?:not|no) (?:living|life|a life)(?= (?:and|so|any ?more|i|anymore) ?(?:i )?(?:am|will|going|want|can not|have|end))`,
  ),
  sign(
    `(?:can not|could not|how do i|unable to) (?:even )?(?:bear|stand|face|tolerate|stomach|keep|go on) (?:to )?(?:be(?:ing)?|living|live|staying|stay) (?:alive|in this (?:body|world)|here another)`,
  ),
  sign(`can not live with (?:my ?self|what i (?:did|have done)|this (?:guilt|shame))(?! (?:if|unless))`),
  sign(
    `can not (?:keep my ?self alive|guarantee my (?:own )?safety|be sure i will (?:be safe|live)|do (?:life|this life|living))`,
  ),
  sign(
    `(?:i|she|he) (?:do not|does not|don t|am not|is not|no longer) (?:feel |am )?(?:trust|safe)(?: with)? (?:my ?self|him ?self|her ?self)(?= *$| (?:any ?more|${someday}|alone|around|with|at|here|today|right now|to be))`,
  ),
  /^(?:and |please |help |honestly |i think )*i (?:am|do) not (?:feel )?safe(?= *$| (?:right now(?= *$)|tonight|alone|any ?more|with my|by my|from my|being|to be (?:alone|left|by)))/,
  sign(`(?:in danger|danger) (?:from|of|to) my ?self`),

  // Death as what is left
  sign(
    `(?:way|ways|option|options|left to try|answer|escape|exit|solution|relief|cure|peace|treatment|choice|thing) (?:\\w+ ){0,4}(?:but|except|is|than|other than|only|besides|would be|seems) (?:in |with |by |through |to be )*(?:death|dying|die|suicide|a bullet|the grave|the rope|a rope|the noose|to die|not exist\\w*)`,
  ),
  sign(
    `(?:except|but|other than|besides|apart from) (?:for )?(?:a |the )?(?:bullet|noose|rope|grave|death|dying|suicide)(?= *$| (?:and|now|left|i))`,
  ),
  sign(
    `(?:crave|craving|craves|envy|envious of|jealous of|long for|love|invite|welcome|chasing|romanticizing) (?:the )?(?:death|dying|dead|people who (?:die|died|get (?:terminal )?cancer)|(?:terminal|dying) (?:people|patients))`,
  ),
  sign(`death wish(?= *$| (?:has|is|keeps|every|again|today|now|that|and))`),
  sign(
    `(?:already|as good as|basically|practically) dead(?= *$| (?:anyway|inside and|the body|my body|i just|and (?:i|the|my)))`,
  ),
  sign(`not wanting to (?:exist|live|be here|be alive|wake)|never wanted to die (?:as|so|more)`),
  sign(
    `(?:lights?|curtain|switch) (?:to )?(?:go|goes|off|out|falls?|come down)(?: out)?(?: and)? (?:stay|for good|forever|and never)`,
  ),
  sign(`close my eyes (?:\\w+ ){0,6}(?:forever|for good|never (?:open|wake)|not (?:open|wake)|over)`),
  sign(
    `suicide (?:is|was|has been|keeps|seems|looks|feels|sounds|crosses|pops|would be|might be|may be|will be) (?:\\w+ )*(?:mind|option|options|only|answer|thing|step|choice|head|good|easier|better|way|left|appealing|comforting|rational|logical|everywhere)`,
  ),
  sign(
    `(?:considering|consider|see|planning|plan|contemplating|picked|choosing|want|wants|look(?:ing)? at|turn(?:ing)? to) (?:\\w+ )?(?:my )?suicide(?! (?:prevention|as a public|rates?))`,
  ),
  sign(
    `(?:survive|survived|surviving) (?:the|my) (?:last|first|previous|other) (?:attempt|time|overdose)(?= (?:and|but|so|i)(?: \\w+){0,4} (?:not|next|again|will))|will not survive (?:the next|it next|another attempt)`,
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
    `(?:disappointed|angry|furious|sad|upset|devastated|gutted|sorry|ashamed|cry|hate it|resent)(?: \\w+)? (?:that|when|because|to|at) (?:\\w+ )?(?:i )?(?:(?:still|have|had|keep|to|am|was|find) )*(?:open(?:ed|ing)? my eyes|w[oa]ken? up(?! (?:early|late|tired|in pain|with|so|at|during|from|to (?:pee|noise)))|waking up(?! (?:early|late|tired|in pain|with|so|at|during|from))|alive|breathing|survived|here another)(?= *$| (?:every|each|again|this|today|alive|and|at all))`,
  ),
  sign(
    `can not (?:face|do|bear|take|stand|endure|survive) (?:\\w+ )?(?:another|one more|a single) (?:sunrise|sunset|day|morning|night|winter|christmas|birthday|year|hour|minute|month)(?= *$| (?:in this (?:body|life|world|skin)|of (?:this|it|life|pain)|like this|alive|and|i))(?! (?:of (?:winter|snow|school|work)|and need))`,
  ),
  sign(
    `(?:hope|hoping|wish|pray|praying|hopefully|trust|till|until|so) (?:that )?(?:this|it|that|they|one|these|the next) (?:\\w+ ){0,5}(?:kills? me|stops? my heart|finish(?:es)? me|does me in|do me in|does the job|takes me out)(?! (?:off guard|for a))`,
  ),
  sign(
    `(?:thought|idea|fantasy|image|possibility|knowing) (?:of|that) (?:\\w+ )?(?:not existing|being dead|dying|death|nothingness|oblivion|not waking(?: up)?|i could (?:die|end it)|the end) (?:\\w+ ){0,5}(?:sleep|calms?|comforts?|soothes?|going|peace|relief|makes me (?:happy|smile)|keeps me)`,
  ),
  sign(
    `(?:be|want (?:\\w+ ){0,4}to be|make (?:it|this)) (?:the |my )?(?:very )?last thing i (?:ever |will ever |will )*(?:feel|see|do|taste|hear|know|remember)`,
  ),
  sign(`(?:worth (?:nothing|less)|no use|useless|no good|worthless)(?: to \\w+(?: \\w+)?)? (?:alive|breathing|living)`),
  sign(
    `(?:god|jesus|the lord|heaven|the virgin|my maker) (?:\\w+ ){0,2}(?:will|would|must|has to|can|please|may)? ?(?:understand|forgive|pardon|forgives|accept)s?(?: \\w+){0,3} (?:could not wait|did not wait|what i (?:am|will|have to)|coming (?:early|home)|for (?:this|it|leaving|what i am)|by my own|if i (?:come|go|do it))`,
  ),
  sign(
    `(?:hell|heaven|death|the grave|nothing|whatever comes next|the other side) (?:can not|could not|can|has to|must|will) (?:be )?(?:any |not be )?(?:be )?(?:worse|better|easier|kinder|quieter)(?: than (?:this|here|life|what))?(?= *$| (?:and|so|i))(?<=\\b(?:hell|heaven|death|grave|next|side)\\b.*)`,
  ),
  sign(
    `(?:not|never|no longer) (?:wait|waiting) (?:for (?:him|god|the lord|nature) )?(?:any ?more|any longer)(?<=\\b(?:heaven|jesus|god|him|lord|die|death|other side|her again)\\b.*)`,
  ),
  sign(
    `(?:every ?one|every ?body|all|those|the people) i (?:ever )?(?:love|loved|have ever loved) (?:is|are) (?:already )?(?:on the other side|in the ground|up there|in heaven|waiting for me)(?= *$| (?:and|so|waiting|i))`,
  ),
  sign(
    `(?:no fight|nothing|no strength|no life) left(?: in me)? (?:and|but|just|only) (?:a |the |my |this )*(?:full |whole |loaded )?(?:bottle|gun|pills|rope|box|knife)`,
  ),
  sign(
    `(?:be|end up|lying|found|going) (?:under|beneath|in front of|at the bottom of|at the end of|in) (?:a |the |that )*(?:train|truck|bus|bridge|river|cliff|quarry|rope|lake|morgue|gorge|ravine|wheels)(?: by| before| tonight| tomorrow| soon| and (?:it|nobody|no one))(?! (?:the (?:station|stop)))`,
  ),
  sign(
    `(?:go|going|goes|went|leave|leaving|die) (?:out )?the same way(?<=\\b(?:hanged|hung|shot|suicide|killed|jumped|overdosed?|died|dad|father|mother|brother)\\b.*)`,
  ),
  sign(
    `can not survive (?:\\w+ ){1,3}(?:so|and) (?:\\w+ )?(?:i )?(?:am )?(?:not going to|will not|do not want to|done) ?(?:try)?(?= *$| try)`,
  ),
  sign(
    `(?:only|just|but|is|see|left|leaves) one way (?:out|to (?:stop|end) (?:it|this)|left)(?= *$| (?:and|now|i|of this (?:life|pain|misery)))`,
  ),
  sign(
    `(?:let|lets?|allow|take) (?:me )?(?:\\w+ )?die(?<=\\b(?:god|lord|please|will not|why|no one|nobody|just)\\b.*)(?! (?:of|laughing|from|out|down))`,
  ),
  sign(
    `(?<!\\b(?:at|made|making) )(?:peace|rest|quiet|silence|sleep|relief) (?:\\w+ ){0,3}(?:grave|tomb|coffin|death|cemetery|in the ground)`,
  ),
  sign(
    `(?:find|think of|see|have|name|give me) (?:even )?(?:one|a|a single|any) reason (?:not to|to not|why (?:not|i should not)|against)(?: \\w+)? ?(?:do it|go through with it|die|end it|jump)`,
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
  sign(`(?:do not|never|not) want to be (?:saved|found|rescued|revived|resuscitated|stopped|talked down|brought back)`),
  sign(
    `(?:looking into|looked into|reading about|considered|considering|applied to|contacted) (?:\\w+ ){0,2}(?:switzerland|dignitas|assisted (?:dying|suicide|death)|euthanasia)(?=.*\\b(?:rather|myself|home|this|weekend|instead|sooner|wait|own)\\b)`,
  ),
  sign(
    `(?:not|never) (?:be )?(?:want to be )?here to (?:watch|see) (?:him|her|them|my \\w+|it)(?: \\w+)? ?(?:grow|marry|turn|graduate|any of it)?(?<=\\b(?:do not want|will not|not want|not going to)\\b.*)`,
  ),
  sign(`suicide (?:means|meant|leads|sends) (?:\\w+ ){0,3}(?:but|and|i do not care|hell)`),
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
  sign(
    `(?:see|imagine|picture) my ?self (?:\\w+ )?(?:getting through|making it through|surviving|making it to|lasting|seeing) (?:\\w+ ){0,2}(?:tonight|night|the night|today|tomorrow|week|weekend|morning|winter|year) (?:\\w+ )?alive`,
  ),
];
