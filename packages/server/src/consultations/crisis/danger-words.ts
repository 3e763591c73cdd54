/**
 * What people write when they, or somebody they write about, may be about to die by their own hand or has just hurt
 * themselves. Read against plain words: lower case, no accents, English contractions written out ("can't" is
 * "can not", "wanna" is "want to"), clauses apart.
 *
 * A first list in English and Spanish, to be deepened with clinicians. It errs towards showing help: the page it leads
 * to costs one press of a button, a miss can cost more.
 */
export const review = {
  writtenOn: '2026-11-21',
  /** Nobody's name until a clinician has read the list; until then it has to be read by this day. */
  reviewedBy: null,
  dueOn: '2027-02-21',
} as const;

const self = '(?:my ?self|him ?self|her ?self|them ?sel(?:f|ves)|your ?self)';
const whose = '(?:my|his|her|their|your)';
const anymore = '(?:any ?more|any longer|no more)';
const medicine =
  '(?:pills?|tablets?|meds?|medications?|medicines?|drugs|capsules|tylenol|paracetamol|acetaminophen|xanax|insulin)';
const pastillas = '(?:pastillas|pildoras|medicinas|medicamentos|tabletas|remedios)';
const dear = '(?:baby|child|children|kids?|son|daughter|wife|husband|partner|family|mother|mom|father|dad|parents)';
/** What follows "I do not want to live" when it is about a place or a circumstance. */
const somewhere = '(?! (?:in|with|like|near|at|next|to|so|for|early|alone|out|by|on))';

/** Signs that count unless something beside them takes them away: a no, a time long past, a figure of speech. */
export const signs: readonly RegExp[] = [
  // Wanting to die, or to stop living
  /\b(?:want|wants|wanted|wish|wishes|ready|going|planning|plan|plans|decided|longing|hoping|hope) to die\b/,
  /\b(?:wish|wishes|wished) (?:that )?(?:i|he|she|they) (?:was|were|am|is) (?:dead|never born|not here|not alive)\b/,
  /\b(?:wish|hope) (?:that )?i (?:could|would) (?:just )?(?:die|not wake up|disappear forever|go to sleep and not wake up)\b/,
  /\b(?:wish|wishes) (?:that )?(?:i|he|she|they) (?:had|would|have) (?:never|not) been born\b/,
  /\b(?:want|wants|wanted|deserve|deserves) to be (?:dead|gone for good|gone forever)\b/,
  /\b(?:hope|hoping|wish|wishing|pray|praying) (?:that )?i (?:do|did|will|would|could) not wake up\b(?! (?:during|in|from|early|at|while|before))/,
  /\bi should (?:just )?(?:die|be dead|not be alive)\b(?! (?:of|from|laughing))/,
  /\blet (?:me|him|her) die\b/,
  /\bsleep (?:and|to) (?:just )?(?:never|not) wake up\b/,
  /\b(?:rather|better off|be better off) (?:be )?dead\b/,
  /\bbetter (?:off )?without me\b/,
  /\b(?:nobody|no one|noone) (?:would|will) (?:even )?(?:miss me|(?:care|notice) if i (?:die|died|am gone|was gone|were gone|disappear|disappeared))\b/,
  new RegExp(`\\bdo(?:es)? not want to (?:live|be alive|exist)\\b${somewhere}`),
  new RegExp(`\\bnot sure (?:that |if |whether )?(?:i|he|she|they) wants? to (?:live|be alive|exist)\\b${somewhere}`),
  /\bdo(?:es)? not want to wake up\b(?! (?:during|in|from|early|at|while|before|with|to|so))/,
  /\bdo(?:es)? not deserve to (?:live|be alive|exist)\b/,
  /\b(?:no|lost (?:the|my|her|his|all|any)) (?:will|desire|wish) to (?:live|go on living|keep living)\b/,
  /\bpoint (?:of|in) (?:living|being alive|going on living)\b(?! (?:in|with|near))/,
  /\bwants? (?:it|it all|everything|all of it|all of this) to (?:be over|end)(?= *$)/,
  /\b(?:see|sees|find|there is) no (?:other )?way out\b(?! of (?:the|my|this|that) (?:lease|contract|plan|job))/,
  /\bdo(?:es)? not see (?:a|any|another) way out\b(?! of (?:the|my|this|that) (?:lease|contract|plan|job))/,
  /\b(?:want|wants) to (?:just )?(?:disappear|vanish)(?= *$| (?:forever|for good|and never|completely|from this (?:world|earth)))/,
  /\b(?:could|can) not (?:take|do|stand|bear) (?:it|this|life|living|this life)(?: all)? (?:any ?more|any longer)(?= *$)/,
  /\bcan not (?:stay|keep (?:my ?self|him|her|them)) safe\b|\bdo(?:es)? not (?:think|believe|know if) (?:i|he|she|they) can (?:stay safe|keep (?:my ?self|him ?self|her ?self) safe)\b/,
  /\bdo(?:es)? not feel safe (?:with my ?self\b|(?:being alone|right now|tonight)(?= *$))/,
  new RegExp(`\\bdo(?:es)? not want to (?:be here|go on|keep going|continue|carry on|live like this) ${anymore}\\b`),
  /\bno (?:reason|point) (?:to|in) (?:live|living|being alive)\b/,
  /\bnothing (?:left )?to live for\b/,
  /\b(?:life is|my life is) not worth living\b/,
  /\b(?:tired|sick) of (?:living|being alive)\b(?! (?:in|with|at|near|alone|out|by|on|to|under|next|so|from))/,
  /\b(?:done|finished|through) (?:with )?(?:living|life|my life|this life)(?= *$| (?:now|tonight|any ?more|for good))/,
  /\b(?:might|will|could|going to|about to) do something (?:stupid|bad|terrible) (?:to my ?self|tonight|today|now)\b/,
  /\bcan not go on(?: (?:like this|living|with (?:my|this) life|any ?more|any longer|tonight|now)| *$)/,
  /\b(?:tonight|today|now) (?:i|it) (?:will )?(?:stops?|ends?)\b(?! (?:working|taking|by|the|my|at|smoking))/,
  /\b(?:thinking|thoughts?|thought|think) (?:about|of) (?:ending it|not being here|dying|death all the time|suicide)\b/,
  /\b(?:end|ending|ends) (?:it all|my life|her life|his life|their life|your life|everything tonight|it tonight|it now|it for good)\b/,
  /\b(?:going|want|ready|planning|about) to end (?:it|things|everything)\b(?! (?:with|at|by|early|well))/,
  /\bend (?:my|her|his|their) (?:existence\b|(?:suffering|pain|misery) (?:forever|for good|once and for all|tonight|now)\b)/,
  /\bsaid my goodbyes\b|\bgood ?bye (?:everyone|everybody|world|cruel world|forever)\b/,
  new RegExp(`\\b(?:take|taking|takes) ${whose} (?:own )?li(?:fe|ves)\\b`),

  // Doing it
  new RegExp(
    `\\b(?:kill|killing|hang|hanging|shoot|shooting|drown|drowning|poison|poisoning|stab|stabbing|un ?alive|off) ${self}\\b`,
  ),
  /\b(?:kms|un ?aliving)\b/,
  /\b(?:commit|committing|attempt|attempted|attempting|try|tried|trying|planning|considering|contemplating) suicide\b/,
  /\bsuicidal\b/,
  /\bsuicide (?:note|plan|attempt|pact)\b/,
  /\b(?:want|wants|going|need|needs|urge|urges|keep|keeps|started|about|afraid i will|might) (?:to )?(?:hurt|hurting|cut|cutting|harm|harming|burn|burning) (?:my ?self|him ?self|her ?self|them ?selves)\b/,
  /\b(?:hurt|cut|harmed|burned) (?:my ?self|him ?self|her ?self|them ?selves) (?:on purpose|again|just now|today|tonight|this morning|an hour ago|last night)\b/,
  /\b(?:just|today|tonight) (?:i |she |he |they )?(?:hurt|cut|harmed) (?:my ?self|him ?self|her ?self|them ?selves)\b/,
  /\b(?:thoughts?|thinking|urges?|danger|risk|afraid|scared) (?:of|about) (?:hurting|harming|cutting|burning) (?:my ?self|him ?self|her ?self|them ?selves)\b/,
  new RegExp(
    `\\b(?:going|want|wants|urges?|thoughts?|thinking|afraid|scared|might) (?:i will |i might |of |about )*(?:to )?(?:hurt|hurting|harm|harming|kill|killing) (?:my|the|our|her|his) ${dear}\\b`,
  ),
  /\b(?:i|she|he|they) (?:have been|has been|am|is|are|keep|keeps|started|been) cutting(?= *$| (?:again|my ?self|her ?self|him ?self|my (?:arms?|legs?|thighs?)))/,
  /\b(?:cut|cuts|cutting) (?:my|her|his|their) (?:arms?|legs?|thighs?) (?:again|open|on purpose|tonight|today|just now|last night|every)\b/,
  /\bself ?harm(?:ing|ed|s)?\b/,
  /\b(?:cuts|burns|harms) (?:him ?self|her ?self|them ?selves)\b/,
  /\b(?:please|someone|somebody|just) kill me\b|^kill me(?: now| please)?$/,
  /\b(?:slit|slitting|cut|cutting|slashed|slash) (?:my|her|his|their) (?:wrists?|veins|throat)\b/,
  new RegExp(
    `\\b(?:took|taken|swallowed|swallow|taking|take|ate|downed) (?:(?:all|most|the rest|a whole bottle|the whole bottle|a bottle|too many|a lot|lots|a bunch|a ton|loads|a handful|handfuls|twenty|thirty|forty|fifty|\\d{2,}) )(?:of )?(?:my |her |his |their |the |those |sleeping |pain )*${medicine}\\b`,
  ),
  /\b(?:i|he|she|they) (?:just |have |has )?od(?: ?d|ed)\b(?! on (?:\w+ )?(?:chocolate|sugar|coffee|work|tv|news))/,
  /\boverdos(?:ed|ing)\b|\b(?:take|takes|took|taken|taking) an? (?:\w+ )?overdose\b/,
  /\b(?:drank|drunk|drink|drinking|swallowed|swallow|swallowing) (?:some |a lot of |a bottle of |the )?(?:bleach|antifreeze|poison|rat poison|drain cleaner|pesticide)\b/,
  /\b(?:pills|tablets|gun|pistol|rope|razor|knife) (?:\w+ )?(?:in front of|next to|beside) me\b/,
  new RegExp(`\\b(?:gun|pistol|rifle|knife|razor|rope|pills) to (?:use on ${self}|end it|kill)\\b`),
  /\b(?:want|going|plan|planning|tried|trying|thinking|think|thought) (?:to|of|about) (?:overdose|overdosing|od)\b/,
  /\bgun (?:to|at|in|against) (?:my|her|his|their) (?:head|mouth|temple|chest)\b/,
  /\b(?:bought|have|got|tied|tying|found) (?:a |the )?(?:rope|noose)\b(?! (?:swing|ladder|course))/,
  /\bnoose\b/,
  /\bjump(?:ing|s|ed)? (?:off|from) (?:a|the|my|this) (?:bridge|building|roof|balcony|cliff|window|overpass)\b(?! (?:into the|for fun|bungee))/,
  /\b(?:standing|sitting) on (?:a|the|this) (?:edge of (?:a|the) )?(?:bridge|ledge|roof|rooftop|overpass|railing|train tracks|tracks)\b/,
  /\bi am (?:going|about|ready) to jump\b(?! (?:in|into|on|to|rope|for|ship))|\bi am on (?:the|a) (?:ledge|bridge|roof|rooftop|edge)(?= *$)/,
  /\b(?:think|thinking|thought) (?:of|about) jumping\b(?! (?:in|into|on|to|rope|ship))/,
  /\bjump(?:ing|s)? (?:in front|under|before) (?:of )?(?:a|the) (?:train|subway|bus|truck|car)\b/,
  /\b(?:wrote|writing|written|left|leaving) (?:my |a |her |his |their )?(?:goodbye|farewell|suicide) (?:letters?|notes?|messages?)\b/,
  /\bthis is (?:my )?(?:final |last )?(?:goodbye|farewell)\b/,
  /\b(?:having|active) si\b|\bsi with (?:a )?plan\b/,
  /\b(?:is|has) (?:stopped |not )breathing\b/,
  /\b(?:he|she|they|my (?:mom|mum|mother|dad|father|son|daughter|child|wife|husband|partner|brother|sister|friend|roommate|girlfriend|boyfriend)) (?:is|are) (?:unconscious|unresponsive|passed out|turning blue|not (?:responding|responsive|waking up))\b(?! (?:to|until|before|of))/,
  /\bcan not wake (?:her|him|them|my \w+)(?: up)?\b(?! (?:for|in the morning|early))/,

  // Spanish
  /\b(?:quiero|quisiera|quiere|deseo|desea|ganas de|voy a|va a|prefiero|preferiria) (?:morirme|morirse|morir)\b/,
  /\bme (?:quiero|quisiera) morir\b/,
  /\bse (?:quiere|queria|quiso|va a|intenta|intento|piensa) (?:morir|matar|suicidar|ahorcar|quitar la vida)\b/,
  /\b(?:quiero|quisiera|preferiria|prefiero|deseo|desearia) estar muert[oa]\b/,
  /\b(?:quiero|quisiera) (?:dormir|dormirme) y (?:ya )?(?:no|nunca) (?:mas )?(?:despertar|despertarme|volver a despertar)\b/,
  /\b(?:quiero|quisiera) desaparecer(?= *$| (?:para siempre|de este mundo|del mundo|ya))/,
  /\b(?:irme|ir) de este mundo\b/,
  /\bnadie me (?:extranaria|extranara|va a extranar|echaria de menos|echara de menos)\b/,
  /\bganas de no (?:existir|despertar|estar aqui|vivir)\b/,
  /\bno (?:tengo|me quedan) (?:mas )?(?:ganas|fuerzas) (?:de|para) (?:vivir|seguir viviendo|seguir(?= *$))(?! (?:en|con|cerca))/,
  /\bno (?:le )?(?:encuentro|veo|hallo) (?:el )?sentido a (?:la|mi) vida\b/,
  /\b(?:la|mi) vida no (?:me )?vale (?:nada|la pena)\b/,
  /\bno quiero seguir(?= *$| (?:asi|adelante|en este mundo))/,
  /\bya no aguanto mas(?= *$)/,
  /\badios (?:a todos|mundo|para siempre)\b/,
  /\b(?:matarme|matarse|suicidarme|suicidarse|ahorcarme|ahorcarse|colgarme|quitarme la vida|quitarse la vida)\b/,
  /\bme (?:voy a|quiero|quisiera|pienso) (?:matar|suicidar|ahorcar|colgar|quitar la vida)\b/,
  /\b(?:acabar|terminar) con (?:mi vida|su vida|todo)\b(?! (?:el|lo|la|los|las|este|esta|esto de|esto del) ?)/,
  /\bno puedo (?:mas )?con (?:la|mi|esta) vida\b/,
  /\bquiero que (?:todo|esto|todo esto) (?:se )?(?:termine|acabe)(?= *$)/,
  /\bno (?:quiero|quisiera|quiere|deseo) (?:seguir )?(?:vivir|viviendo|existir|despertar(?:me)?|estar (?:aqui|viv[oa])|seguir aqui)\b(?! (?:en|con|cerca|sol[oa]|temprano|por la manana))/,
  /\b(?:ya )?no puedo (?:seguir(?: (?:asi|viviendo|adelante))?|mas)(?= *$| con (?:mi vida|esta vida|la vida))/,
  /\bno (?:tengo|hay) (?:razon|motivos?|razones) para vivir\b/,
  /\b(?:no vale la pena|no tiene sentido|no le veo sentido a|sin sentido) (?:vivir|seguir viviendo|la vida|mi vida)\b/,
  /\bestaria(?:n)? mejor (?:muert[oa]|sin mi)\b/,
  /\bmejor muert[oa]\b/,
  /\bojala (?:me muriera|estuviera muert[oa]|no despertara|no despierte)\b/,
  /\b(?:cansad[oa]|hart[oa]) de (?:vivir|estar viv[oa])\b/,
  /\b(?:pensamientos?|ideas?|intento|intenciones) (?:suicidas?|de suicidio|de suicidarme|de muerte)\b/,
  /\b(?:pienso|pensando|piensa|pense) (?:mucho )?en (?:el suicidio|suicidarme|suicidarse|matarme|matarse|morir(?:me)?|quitarme la vida)\b/,
  /\bsuicida\b/,
  /\b(?:hacerme|hacerse) dano\b/,
  /\b(?:me|se) (?:hago|hace|estoy haciendo|esta haciendo|hice|hizo|he hecho|ha hecho) dano\b(?! (?:en|jugando|corriendo|con|al|cuando|la|el))/,
  /\bme estoy cortando\b(?! (?:el|las unas))/,
  /\bautolesion\w*\b/,
  /\b(?:cortarme|cortarse)(?= *$| (?:las venas|los brazos|otra vez|ahora|hoy|esta noche))/,
  /\b(?:me|se) (?:corte|corto|he cortado|ha cortado) las venas\b/,
  new RegExp(
    `\\b(?:me|se) (?:acabo de |acaba de |he |ha |voy a |va a |quiero |quiere )?(?:tome|tomo|tomado|tomar|trague|trago|tragado|tragar) (?:todas?|todos|un frasco|el frasco|muchas|demasiadas|un monton)(?: de)?(?: las| los| mis| sus)? ?${pastillas}?\\b`,
  ),
  new RegExp(
    `\\b(?:tome|tomo|trague|trago|tomado|tragado) (?:todas|todos|demasiadas|muchas|un monton de|un frasco de|el frasco de) (?:las |los |mis |sus )?${pastillas}\\b(?! (?:para|al|cada|por|del|de la))`,
  ),
  new RegExp(`\\bacab[oa] de (?:tomarme|tomarse|tragarme|tragarse) (?:todas|un frasco|el frasco|muchas)`),
  /\b(?:tome|tomo|tomar|tomado) una sobredosis\b/,
  /\b(?:mi (?:mama|papa|madre|padre|hij[oa]|herman[oa]|espos[oa]|marido|pareja|bebe) no responde(?= *$)|no respira|no despierta|no puedo despertarl[oa]|no reacciona)\b(?! (?:bien|mal|por|temprano|tarde|antes|a|al|hasta))/,
  /\b(?:tirarme|lanzarme|arrojarme|saltar) (?:de|desde|por|al|a) (?:un|el|la|una)? ?(?:puente|edificio|balcon|ventana|tren|metro|techo|azotea)\b/,
  /\bcarta de despedida\b/,
];

/** Words that say it is now, however long ago the story began. */
export const now =
  /(?<!\bnot )\b(?:now|right now|just now|tonight|today|this (?:morning|evening|afternoon|minute)|again|still|an? hour ago|minutes ago|last night|yesterday|lately|these days|every day|recently|this week|ahora|hoy|esta noche|anoche|ayer|otra vez|de nuevo|todavia|aun|ultimamente|estos dias|acaba|acabo)\b/;

/** What is said of the present, whatever else the sentence remembers: "as a child I was beaten and I want to die". */
export const present =
  /\b(?:i (?:have )?(?:just |really |only |also )*(?:want|wanted|wish|plan|need) to (?:die|be dead|kill|end)|i am (?:\w+ )?(?:suicidal|going to (?:kill|end|hurt))|i do not want to (?:live|be alive|exist)|i can not go on|quiero (?:morir|matar)\w*|voy a (?:matar|suicidar)\w*|no quiero (?:seguir )?(?:vivir|viviendo))\b/;

/** Words that put a clause in a time long past. */
export const longPast =
  /\b(?:(?:was|were) suicidal|thoughts? (?:\w+ )?(?:went away|are gone|have gone|stopped|disappeared)|years? ago|decades? ago|months ago|long ago|when (?:i|he|she|they|we) (?:was|were)|as a (?:child|kid|teen|teenager|student|young)|in (?:my|his|her|their) (?:teens|twenties|thirties|youth|childhood)|in (?:19|20)\d\d|back in|in college|in high school|last year|years back|once tried|used to|in the past|history of|past (?:suicide|attempt|suicidal)|previous(?:ly)?|formerly|hace (?:\w+ )?(?:anos?|meses|decadas)|cuando (?:yo )?(?:era|tenia|fui)|de (?:nin[oa]|joven|adolescente)|en el pasado|en (?:19|20)\d\d|el ano pasado|antecedentes de|antes (?:pensaba|queria|tenia))\b/;

/**
 * A "no" that belongs to what follows it: "I am not suicidal", "never thought of suicide", "no tengo ganas de morir". It
 * does not reach over a new subject: "I can not sleep and I want to die".
 */
const reach =
  '(?: (?!(?:and|so|because|since|or|i|he(?! \\w+[ai]do)|she|they|my|what|how|why|who|y|porque|yo|mi)\\b)\\w+){0,4} *$';
export const refused = new RegExp(
  `\\b(?:not|never|no|without|neither|nor|nunca|jamas|sin|ni|tampoco|denies|deny)${reach}|` +
    '\\bdo(?:es)? not (?:think|believe|feel like|feel) (?:that )?(?:i|he|she|they) (?:am|is|are|would|will)(?: \\w+){0,2} *$',
);

/** Ways of speaking, work and titles that use the same words for something else; taken out before reading. */
export const figuresOfSpeech: readonly RegExp[] = [
  /\b(?:want|wanted|going|ready) to die (?:of|from|with) (?:laughter|laughing|embarrassment|boredom|shame|curiosity|cold|heat|hunger)\b/g,
  /\b(?:could|nearly|almost|thought i would|going to) (?:have )?die[d]? (?:of|from) (?:laughter|laughing|embarrassment|boredom|shame)\b/g,
  /\bkill(?:ing)? (?:my|him|her|your)self (?:laughing|at (?:the gym|work)|trying|training|running|studying|to (?:get|make|finish))\b/g,
  /\bhurt (?:my|him|her)self (?:at|while|when|lifting|playing|running|skiing|working|falling|exercising|gardening)\b/g,
  /\b(?:cut|burned|hurt) (?:my|him|her)self (?:shaving|cooking|chopping|on (?:a|the|some) (?:\w+ )?(?:knife|glass|can|stove|oven|paper|fence))\b/g,
  /\bsuicide (?:squad|prevention|hotlines?|help ?lines?|lifeline|awareness|research|rates?|statistics|risk assessment|loss|bereavement|survivors?|attempt survivors?|doors?|bombers?)\b/g,
  /\b(?:career|political|social|financial|assisted) suicide\b/g,
  /\bsuicidal (?:ideation )?(?:patients?|clients?|people|callers?|veterans)\b/g,
  /\b(?:me|se) (?:quiero|quiere) morir de (?:verguenza|risa|pena|hambre|frio|calor|sueno|amor|aburrimiento)\b/g,
  /\b(?:matarme|matarse) (?:trabajando|estudiando|de risa|a trabajar)\b/g,
  /\b(?:asked|asks|asking|wondered|checked|checks) (?:me |us )?(?:if|whether) (?:i|he|she|they|we) (?:am|is|are|was|were|felt|feel|had|have)(?: ever)?(?: been| felt)? suicidal\b/g,
  /\bapproved for (?:\w+ ){0,4}suicidal (?:ideation|thoughts|behaviou?r)\b/g,
  /\b(?:am i going to|will i|could i) die\b/g,
  /\bdo(?:es)? not want to die\b/g,
  /\b(?:took|take|takes|taking) (?:all|most) (?:of )?(?:my|the|her|his) (?:medicines?|medications?|meds|pills) (?:as|every|with (?:food|water)|in the|at the right|on time|correctly|exactly|regularly|daily|at (?:night|bedtime|noon|breakfast|dinner)|before (?:bed|breakfast))\b/g,
];

/** Alone in a search field these words are reason enough to show the lines above the results. */
export const searchWords =
  /\b(?:suicid\w*|kill myself|overdose|self ?harm|want to die|end my life|dying|die|crisis|emergency(?! (?:medicine|physician|room))|988|matarme|morir(?:me)?|sobredosis|emergencia|autolesion\w*)\b/;
