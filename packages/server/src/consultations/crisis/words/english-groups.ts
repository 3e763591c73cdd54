import { anyOf } from './patterns.js';

// Read against plain words: lower case, no accents, contractions written out ("can't" is "can not", "wanna" is "want
// to"), clauses apart.

export const self = '(?:my ?self|him ?self|her ?self|them ?sel(?:f|ves)|your ?self)';
export const whose = '(?:my|his|her|their|your)';
export const they = '(?:i|he|she|they|we|you)';
export const anymore = '(?:any ?more|any longer|no more)';
export const little = '(?: (?:just|really|finally|also|honestly|only|so|all|now|simply|still|even|please))*';
export const dear =
  '(?:baby|child|children|kids?|son|daughter|wife|husband|partner|family|mother|mom|mum|father|dad|parents|brother|sister|friends?)';
export const medicine =
  '(?:pills?|tablets?|meds?|medications?|medicines?|drugs|capsules|tylenol|paracetamol|acetaminophen|ibuprofen|advil|aspirin|benadryl|xanax|valium|klonopin|ativan|ambien|lorazepam|diazepam|alprazolam|clonazepam|zolpidem|trazodone|seroquel|insulin|oxy|oxycodone|fentanyl|heroin|morphine|opioids|opiates|antidepressants|lithium|metformin|sertraline|zoloft|prozac|fluoxetine|lexapro|celexa|effexor|venlafaxine|wellbutrin|bupropion|cymbalta|duloxetine|lamictal|lamotrigine|abilify|mirtazapine|melatonin|codeine|norco|suboxone|adderall|beta blockers|gabapentin|tramadol|percocet|vicodin|methadone|quetiapine|amitriptyline|propranolol|sleepers)';
export const weapon = '(?:gun|pistol|rifle|shotgun|revolver|firearm|knife|razor|razor blade|blade|rope|noose)';
/** What follows "to live" or "to be here" when it is about a place or a circumstance. */
export const somewhere = '(?! (?:in|with|like|near|at|next|to|so|for|early|alone|out|by|on|without|under))';
export const laughing =
  '(?! (?:of|from|with|for|laughing|old|happy|under|during|trying|to (?:know|see|hear|try|meet)|in (?:my sleep at|old age|peace at)|on (?:the|a) table|peacefully at|(?:my|her|his|the) (?:hair|eyebrows|roots)))';

/** Wanting, planning, being about to. */
export const wanting = anyOf([
  'want',
  'wants',
  'wanted',
  'wanting',
  'need',
  'needs',
  'wish',
  'wishes',
  'wished',
  'wishing',
  'hope',
  'hopes',
  'hoping',
  'pray',
  'praying',
  'ready',
  'going',
  'plan',
  'plans',
  'planned',
  'planning',
  'decided',
  'intend',
  'intends',
  'intending',
  'deserve',
  'deserves',
  'longing',
  'prefer',
  'tempted',
  'about',
  'desperate',
  'prepared',
  'determined',
  'meant',
  'supposed',
  'time',
  'urge',
  'urges',
  'tried',
  'trying',
  'tries',
  'try',
  'attempted',
  'attempting',
  'threatened',
  'threatening',
  'threatens',
]);

/** Ways of not living any more, after "to". */
export const stopLiving = anyOf([
  `die${laughing}`,
  'be dead',
  'be gone (?:forever|for good|from this (?:world|earth|life))',
  `not (?:be here|be around|be alive|exist|live)(?: ${anymore})?(?= *$| (?:and|because|tonight|right now|now))`,
  'stop (?:existing|being alive|being here(?= *$| (?:tomorrow|any ?more|forever|for good))|breathing(?= *$))',
  'stop living(?! (?:in|like|with|from|at|near|on|off|by|under|for|paycheck))',
  'cease (?:to exist|existing|living)',
  '(?:sleep|go to sleep|fall asleep) (?:forever|for good|and (?:not|never) wake(?: up)?)',
  '(?:not|never) wake up(?! (?:during|in|from|early|at|while|before|with|to|so|tired))',
  `(?:end|take|finish) ${whose}(?: own)? (?:li(?:fe|ves)|existence)`,
  `end (?:it|things|everything|it all|all of it|all this|all of this|this)(?= *$| (?:all|now|tonight|today|for good|once|soon|this|my ?self|because|before|forever|permanently|and))`,
  `(?:kill|hang|shoot|drown|poison|stab|un ?alive|off|hurt|harm|cut|burn|suffocate|strangle|electrocute|starve|bleed) ${self}`,
  'join (?:him|her|them|my \\w+) (?:in (?:heaven|death|the grave)|on the other side)',
  'not have (?:to )?(?:be|been) (?:alive|born)',
  'have (?:died|never been born|succeeded in dying)',
  'leave this (?:world|earth|life)',
  'go (?:to heaven|to god|be with god)',
  'catch the bus',
]);

/** The same, after "of" and "about". */
export const notLiving = anyOf([
  `dying${laughing}`,
  'being dead',
  'my (?:own )?(?:death|funeral|suicide)',
  'death all the time',
  'suicide',
  'not (?:being (?:here|around|alive)|existing|living|waking up|wanting to (?:be here|live|be alive|exist|wake up))',
  'ending (?:it|it all|things|everything|my life|her life|his life|their life)(?! (?:with|at|by|early|well))',
  `(?:killing|hanging|shooting|drowning|poisoning|stabbing|un ?aliving|offing|hurting|harming|cutting|burning) ${self}`,
  'taking (?:my|her|his|their)(?: own)? li(?:fe|ves)',
  'wanting to (?:die|be dead)',
  '(?:jumping|stepping|running|driving|walking) (?:off|in front of|into (?:traffic|oncoming|a tree|a wall|the river))',
  'overdos(?:e|ing)',
]);

/** Soon, or at a time that is fixed. */
export const someday =
  '(?:tonight|today|now|right now|soon|tomorrow|this (?:weekend|week|morning|evening|afternoon|month|year)|in the morning|before (?:morning|christmas|my birthday)|by (?:morning|then|midnight|tomorrow)|(?:on |by |until |past |from )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))';

/** Being about to. */
export const goingTo =
  '(?:i am going to|am going to|i will|i am about to|about to|i plan to|planning to|plan on|i have decided to|decided to|time to|i intend to|i mean to|ready to|want to|i want|just want to|need to|going to|have to|let me|i might|i may|i could|thinking of|thinking about|i am)';

/** What one is about to do when it is dying, and no word of dying is said. */
export const ending = [
  `end (?:me|my ?self|this life|it for good|it by my own hand)`,
  '(?:off|delete|erase|unalive|yeet|kill|murder|hang|shoot|gas|drown) my ?self',
  'take my ?self out(?= *$| (?:of (?:this|the (?:picture|game|equation))|tonight|now|today|for good|if|soon))',
  'see to it my ?self',
  'go the way (?:my|he|she|they)',
  'go away (?:forever|for good|permanently)',
  'go to sleep (?:forever|for good|and never|and not)',
  'leave (?:them|you all|everyone|everybody|you guys|the world)(?: all)? (?:for good|forever|behind|in peace|tonight)',
  'give up on life',
  'do something (?:bad|awful|stupid|terrible|permanent|horrible|unforgivable|to me) ?(?:to my ?self)?(?= *$| tonight| now| today| soon)',
  'be (?:allowed|free) to (?:go|die|leave) (?:now|tonight|soon)',
  'walk (?:into the (?:sea|lake|river|ocean|water|woods)|off (?:into|the)|out (?:of this (?:life|world)|into the (?:snow|sea|road|traffic|cold)))',
].join('|');

export const people =
  '(?:every(?:one|body)|the world|this world|people|they|you|he|she|my (?:\\w+ )?(?:family|kids|children|son|daughter|baby|wife|husband|partner|parents|mom|mum|mother|dad|father|sister|brother|friends?|girlfriend|boyfriend|daughters|sons)|the (?:kids|children|baby|family|world)|all of (?:them|you))';

/** How others would be once somebody is gone. */
export const gladder =
  '(?:better(?: off)?|happier|free(?:r)?|freed|relieved|easier|lighter|safer|richer|glad|fine|okay|ok|calmer|at peace|cope better|sleep better|be better|do better|do fine|improve(?:d)?|brighter|relief)';

/** Without the one who says it. */
export const without =
  '(?:without (?:me|my existence|a (?:mother|father|mom|mum|dad|wife|husband|parent|son|daughter) like me|someone like me)|if i (?:(?:just|simply|only|was|were|am|had|have|would|went|could) )*(?:dead|died|die|gone|vanish\\w*|disappear\\w*|never (?:been |existed|born)|not (?:here|around|exist\\w*|alive|born|in it)|did not (?:exist|wake|come back|live)|stopped existing|away for good|left this|out of (?:the way|it|their (?:lives|hair)))|(?:when|once|after) i am (?:gone|dead|out of the way)|(?:me|with me) (?:gone|dead|out of the way|buried|not (?:here|in it|around)|no longer)|who is not me|minus me|had a different (?:mother|mom|mum|father|dad))';

export const heights =
  '(?:bridge|roof|rooftop|ledge|edge|balcony|overpass|cliffs?|parking garage|multi ?stor(?:y|ey)|window ?sill|windowsill|parapet|railing|pier|platform|tracks|viaduct|top of the (?:stairs|building)|tower|water ?tower|silo|flyover|footbridge|gorge|train line)';

export const aNumber =
  '(?:\\d{2,}|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|hundreds of|dozens of)';

export const letMe =
  '(?:do not|please do not|do not let (?:them|anyone|anybody)|do not try to|no need to|do not bother|nobody (?:should|needs to)|no one (?:should|needs to)|no attempt (?:be|were|was|is|to be)? ?(?:made )?to|so (?:she|he|they|nobody|no one|you|it) (?:would not|will not|can not|could not|can|does not|do not)|(?:they|you|she|he|nobody|no one) (?:can|will|could) not)';
