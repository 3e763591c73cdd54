/** Words that say it is now, however long ago the story began. */
const now =
  /(?<!\b(?:back|ago|years|not|safe|fine|well|better|ok|okay|great|stable|good|sober|clean|happy|bien|mejor|\d\d) )(?<!\b(?:no|never|without) (?:\w+ ){0,3})\b(?:now(?! (?:i |we )?(?:volunteer|help|work|run|teach|train|thrive|love|enjoy|am (?:well|fine|better|grateful|happy|sober|clean|glad)))|right now|just now|tonight|today|this (?:morning|evening|afternoon|minute)|again|still(?! (?:hurts?|grieving|grieve|miss|sad|sober|clean))|an? hour ago|minutes ago|last night|yesterday|lately|these days|(?:these|the) (?:past|last) (?:few |couple of )?(?:days|weeks|months)|past few (?:days|weeks)|every day|recently|this week|ahora(?! (?:ya )?(?:estoy|me siento|vivo) (?:bien|mejor|tranquil))|hoy(?! (?:ya )?(?:(?:estoy|esta) (?:san|bien|mejor|estable|tranquil)|tengo \d\d))|esta noche|anoche|ayer|otra vez|de nuevo|todavia|aun|ultimamente|estos dias|acaba|acabo)\b/;

/** What is said of the present, whatever else the sentence remembers: "as a child I was beaten and I want to die". */
const present =
  /\b(?:i (?:keep|started|have started|have been|am) thinking|i am (?:scared|afraid) i (?:will|might)|i (?:have )?(?:just |really |only |also )*(?:want|wish|plan|need|wanted(?! to (?:\w+ ){1,3}(?:in|back in) )) to (?:die|be dead|kill|end)|i am (?:\w+ )?(?:suicidal|going to (?:kill|end|hurt))|i do not want to (?:live|be alive|exist)|i can not go on|quiero (?:morir|matar)\w*|voy a (?:matar|suicidar)\w*|no quiero (?:seguir )?(?:vivir|viviendo))\b/;

/** Words that put a clause in a time long past. */
const longPast =
  /\b(?:(?:was|were) suicidal|thoughts? (?:\w+ )?(?:went away|are gone|have gone|stopped|disappeared)|(?:years?|months) since|through(?:out)? (?:all )?(?:my|our|his|her) (?:childhood|teens|youth|school years)|growing up|suicide at \d\d|(?<!(?:lleg\w+|cumpl\w+|hasta) )a los \d\d|since then|never since|hace (?:\w+ ){0,2}(?:anos|meses)|for decades|last time (?:\w+ ){1,4}was (?:in )?(?:19|20)\d\d|(?<!\b(?:my|our|be|the|is) )last (?:spring|summer|winter|fall|autumn)|(?:was|were|fue|era) (?:in |en )?(?:19|20)\d\d|years? (?:ago|back)|decades? ago|months ago|long ago|when (?:i|he|she|they|we) (?:was|were)|as a (?:child|kid|teen|teenager|student|young)|in (?:my|his|her|their) (?:teens|twenties|thirties|youth|childhood)|in (?:19|20)\d\d|back in (?!an? |\w+ (?:min|hour))|(?:in|from) college|(?:in|from) high school|last year|years back|once tried|every time we (?:fought|argued)|(?<!\b(?:be|is|are|being) )used to|in the past|history of|past (?:suicide|attempt|suicidal)|previous(?:ly)?|formerly|hace (?:\w+ )?(?:anos?|meses|decadas)|cuando (?:yo )?(?:era|tenia|fui|nin[oa]|joven|adolescente)|(?:hubo|en) una epoca|hubo un tiempo|there was a (?:time|period|year)|en la (?:universidad|prepa|secundaria|adolescencia|infancia)|de (?:nin[oa]|joven|adolescente)|en el pasado|en (?:19|20)\d\d|el ano pasado|desde entonces|antecedentes de|antes (?:pensaba|queria|tenia))\b/;

/**
 * A "no" that belongs to what follows it: "I am not suicidal", "never thought of suicide", "no tengo ganas de morir". It
 * does not reach over a new subject: "I can not sleep and I want to die".
 */
const reach =
  '(?: (?!(?:and|but|pero|until|till|when|cuando|unless|though|aunque|so|because|since|or|i|he(?! \\w+[ai]do| *$)|she|they|my|what|how|why|who|y|porque|yo|mi)\\b)\\w+){0,4} *$';
export const refused = new RegExp(
  `\\b(?:(?<!\\b(?:can|could|do|does) )not(?! (?:only|just|sure|going to lie|gonna lie|know|stop))|(?<=\\b(?:do|does) )(?<!\\bif (?:\\w+ ){1,2}(?:do|does) )not(?! (?:only|just|know|stop|have anyone))|never(?! (?:stop|told))|(?<!\\bsi )no(?! (?:funciona|sirve|ayuda|resulta|puedo|puede|podia|se|paro|dejo|duermo|aguanto|longer see))|without|neither|nor|nunca|jamas|sin(?! (?:trabajo|casa|dinero|familia|nadie|salida|esperanza|ella|el|dormir|comer|parar|dejar|fuerzas|ganas|esperanzas?))|ni|tampoco|denies|deny)${reach}|` +
    '\\bno longer(?: \\w+){0,2} *$|' +
    '\\b(?:saved?|kept|keeps?|stopped|stops|prevent(?:s|ed)|away|recover(?:ed|ing)) (?:(?:me|him|her|them|us) )?from(?: \\w+){0,1} *$|' +
    '\\bdo(?:es)? not (?:think|believe|feel like|feel) (?:that )?(?:i|he|she|they) (?:am|is|are|would|will)(?: \\w+){0,2} *$',
);

/** That it is over now: no sign of the present, though it names it. */
const over =
  /\b(?:(?:i have )?none (?:now|today)|not (?:now|today|any ?more)|nothing (?:now|since)|ahora (?:ya )?no|hoy (?:ya )?no|ahora (?:esta|estoy|anda) (?:muy )?(?:bien|mejor)|(?:still|todavia|aun) (?:see|dream|hear|remember|sueno|veo|recuerdo|oigo|me (?:duele|cuesta)))\b/g;

/** Whether a sentence tells only of what is long past. */
export function isLongPast(sentence: string): boolean {
  const told = sentence.replace(over, ' ');
  return longPast.test(told) && !now.test(told) && !present.test(told);
}

const askedAndSaidNo =
  /\b(?:ask(?:s|ed|ing)?|pregunt\w+|question)\b.* (?:said|told \w+(?: \w+)?|answered|replied|say|dije|digo|conteste|respondi|answer is|(?:is|was) an? (?:honest |clear |firm |flat )?)(?: (?:que|a|honest|honestly|clear|firm))? ?(?:no|never|nope|nunca|jamas|not at all)\b/;

/** That the answer was not the truth, or is no longer. */
const takenBack = /\b(?:but|pero|lied|lie|lying|menti|mentira|not true|no es (?:verdad|cierto)|should have said)\b/;

/** "They asked if I want to die. I do not." */
const asked = /\b(?:ask(?:s|ed)?|pregunt(?:a|o|an|aron)|question)\b.*\b(?:if|whether|about|si|sobre|did i|do i)\b/;
const answerIsNo =
  /^(?:(?:and |y |pero )?(?:honestly |truly |really |la verdad |claro que |obviously )?(?:i|we) (?:do|did|am|have|would|was) (?:not|never)|(?:la verdad |claro que |y |honestly )?(?:no|never|nope|nunca|jamas|not at all)\b|(?:the|my|la|mi) (?:answer|respuesta) (?:is|was|es|fue) no)(?! (?:know|se|say|like|sure|puedo|answer|want to say))/;

/** Whether a sentence tells of somebody who asked about danger and was told that there is none. */
export function wasAskedAndSaidNo(sentence: string, beside: readonly string[]): boolean {
  if (beside.some((each) => takenBack.test(each))) return false;
  const next = beside[beside.indexOf(sentence) + 1];
  return askedAndSaidNo.test(sentence) || (asked.test(sentence) && next !== undefined && answerIsNo.test(next));
}
