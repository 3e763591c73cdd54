/** Words of dying and killing as figures of speech: laughter, heat, hunger, a boss. */
export const figuresOfSpeech = `
  this|it|that|is|are|you|pain|back|commute|work|me|esta|estan killing me
  me estan|esta|viene|vienen matando
  SOMEONE|it|this|that|pain|work|job|stress|will|would|going_to|could kill me .. if_i|when_he|when_she|when_they|over|with_these|with_all|every_time|laughing|haha|lol|with_the_prices|one_of_these_days
  knees|back|feet|head|legs|it|pain|migraine|migraines|mornings kill|kills me
  kill me if|when|now_my|now_the|laughing
  tumour|tumor|stress|pain|heat|insomnia|job|disease that|will|would|is|to|going .. kill me
  SOMEONE .. me va|iba|quiere|van a? matar si|cuando|por|porque|jaja|de
  me va a matar si|cuando|por|porque|jaja|mi_jefa|de
  me mata|matan el|la|los|las|de|cuando|este|esta|en
  me mato|mate|matan|matar* trabajando|estudiando|entrenando|haciendo|corriendo|en|por|de
  me|te|se|nos .. morir|muero|moria|morimos de|por LAUGHTER
  morir|morirme|morirse|muero|moria|matar de|por .. LAUGHTER
  muero|muere|moria|morimos por|de .. ver|empezar|probar|saber|comer|ir|conocer|ganas|un|una
  die|dying|dead|died of|from|with LAUGHTER
  die|dying laughing|down|out|off|old|happy|peacefully|someday|eventually
  rather die my|her
  rather die than go_to|call|eat|pay|sit|miss|listen|watch|wear|talk|move|drive|use|fill|read|wait|speak|cook
  die|moriria|muero for|por a|un|una|some
  kill my depression|anxiety|appetite|sex|mood|libido|buzz|sleep|time|vibe|energy
  sick|tired of .. life in|on
  die|dye my|her|his|the hair
  dying to !be|stop|end|sleep
  to die for $
  death of me|us
  i_am dead lol|haha|laughing|tired|serious
  to_the|of|the|is|be death of me|us
  around|hospice|icu|emergency|er|near|ego|brain|cell|black|cot death|deaths
  death certificate|penalty|metal|valley|toll|experience|experiences
  muerte cerebral|natural|subita
  kill for a|some|one
  killing it|time
  kill time|weeds|switch|bugs|germs
  overdose|overdosed|od|oded|odd on chocolate|sugar|coffee|netflix|cake|candy|tacos|news
  od d on chocolate|sugar|coffee|netflix|cake|candy
  suicide squad|doors|lane|king|bomber|bombers|prevention|hotline|hotlines|helpline|line|lifeline|awareness|research|rates|rate|statistics|loss|bereavement|survivor|survivors|question|questions|screen|screening|assessment|box
  career|political|social|financial|assisted|virgin|medically suicide|suicides
  worthless .. some|sometimes
  bomb* the|a|my gig|test|exam|interview|set
  the parking|traffic|heat|wait|headache|this .. is|was|s murder|hell|death
  notice a|an|the|any|my .. delay|typo|difference|scar|change|improvement
  antes de morir|morirme
  suicide is painless
  overdosing|overdosed|hooked on tiktok|instagram|netflix|memes|youtube
  swallowed my pride|words|gum
  could kill WHOSE|for
  life coach|coaching|skills|expenses|balance
  take it any more quietly
  dead phone|battery|tired|serious|line|zone|center|leg|leaves|sea|asleep|spot
  killing him|her|them|my with|my
  could_not|can_not|hard wake me
  dead on my|his|her feet
  migrana|dolor|seguro|trabajo|tos|calor|estres|insomnio|rodilla|espalda|jefe|jefa|hijos .. me va|van|esta a? matar|matando
  it|that would|will|could|might kill me to
  hell but|and i_am through
  muriendo de|por la? curiosidad|ganas|risa|hambre|sed|frio|calor|sueno|nervios|verguenza|aburrimiento
  suicide drills|mission|blonde|song
  matar|kill esta|este|la|el|the|this|my tristeza|pena|depresion|depression|sadness|dolor|ansiedad|tiempo|aburrimiento|weeds|noise
  like|as hell|death when|cold|it
  SOMEONE .. kill me|us if|when|for_missing|for_being|for_forgetting|over
  thinking about death is
  sick of being alive to
  kill my|his|her landlord|boss|husband|wife|kids|dog|cat|neighbor if|when|haha|lol
  shot up NUMBER|in_height|like
  me cuelgo|cuelga mucho|la|en
  se me cuelga|cuelgan
  peg* duro|fuerte el|la
  me pego el|la covid|gripe|gripa|divorcio|noticia|calor|sol|crisis
  plants are dying
  step in front of a bus for
  every time we fought|argued
  passive death wish|wishes .. in|on|from|noted
  death wish|wishes .. in|on|from my? history|chart|record|records
  trag* .. la? tierra !pero_de_verdad|para_siempre|y_no
  earth|ground|floor .. swallow* me
  mata|mato|kill|killed|kills .. el|la|las|my|mi deseo|apetito|libido|sueno|ganas|hambre|animo|appetite|sex|drive|sleep|creativity
  trafico|tarea|examen|alergia|suegra|clima|humedad|calor|hijos|renta ... me va|van|esta|estan a? matar|matando
  traffic|weather|pollen|commute|homework|kids|rent|prices|heat|humidity|stairs ... kill|killing me
  boss|wife|husband|jefe|mother|mom|mama|esposa|mujer|marido|jefa .. murder|kill|kills|mata|matar me|us? .. if|si|when|cuando
  morir|muero|die|dying .. cada_vez|when|cuando|every_time .. despega|avion|vuelo|plane|takes_off|flight
  volar|flying|alturas|heights ... morir|muero|die|dying
  would|d|will|could die if my|anyone|people|someone|they|he|she .. found_out|knew|saw|finds_out|heard|read
  muero|moriria|me_muero si mi|alguien|la_gente|se|me .. entera|enteran|supiera|ve|vieran|enterara
`;
