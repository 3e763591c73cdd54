/** Ways of speaking that use the words of danger for something else. A sign that overlaps one of them does not count. */
export const saidOtherwise = `
  this|it|that|is|are|you|pain|back|commute|work|me|esta|estan killing me
  me estan|esta|viene|vienen matando
  SOMEONE|it|this|that|pain|work|job|stress|will|would|gonna|could|going_to kill me .. if|when|for|over|because|with|every|at
  knees|back|feet|head|legs|it|pain|migraine|migraines|mornings kill|kills me
  kill me if|when|now_my|now_the|laughing
  tumour|tumor|stress|pain|heat|insomnia|job|disease that|will|would|is|to|going .. kill me
  SOMEONE .. me va|iba|quiere|van a? matar
  me va a matar
  me mata|matan el|la|los|las|de|cuando|este|esta|en
  me mato|mate|matan|matar* trabajando|estudiando|entrenando|haciendo|corriendo|en|por|de
  casi me mato|mate|matan|muero .. en|bici|moto|escalera|susto|cayendo|de|resbal*
  me|te|se|nos .. morir|muero|moria|morimos de|por LAUGHTER
  morir|morirme|morirse|muero|moria|matar de|por .. LAUGHTER
  muero|muere|moria|morimos por|de .. ver|empezar|probar|saber|comer|ir|conocer|ganas|un|una
  die|dying|dead|died of|from|with LAUGHTER
  die|dying laughing|down|out|off|old|happy|peacefully|someday|eventually
  rather die my|her
  rather die than go|call|eat|pay|sit|miss
  asked|asks|asking|pregunt*|preguntaron|preguntado ... no|never|nunca|negative
  asked|asks|pregunt*|preguntaron .. if|whether|si|about ... ... no|never|nunca|said_no
  want|wants|quiere|quiero to_know|know|saber ... suicid*|death|muerte|die|morir
  die|moriria|muero for|por a|un|una|some
  kill my depression|anxiety|appetite|sex|mood|libido|buzz|sleep|time|vibe|energy
  desaparecer mis|una|unos|unas|el|la|los|por|en|mi
  irme con .. ciudad|otra|vacaciones|viaje|hoy
  sick|tired of .. life in|on
  with|con el arma .. entrar|coche
  todos|todo por .. llegar|este|lio|demora
  pulled the trigger and
  ego .. death|dissolved ... death
  smoke|smokes alarm
  stop|stopped|start taking my|the|any PILLS
  die|dye my|her|his|the hair
  dying to !be|stop|end|sleep
  to die for
  death of me|us
  CREATURE ... die|died|dead|dying|dies|dead|morir|murio|muere|muerto
  dead phone|battery|tired|serious|end|line|lift|lifts|zone|air|center|leg|leaves|sea|asleep|spot
  i_am dead lol|haha|laughing|tired|serious
  to_the|of|the|is|be death of me|us
  WHOSE AGED? KIN .. death
  death|loss|dying|muerte of|de|in WHOSE AGED? KIN
  around|hospice|icu|emergency|er|near|ego|brain|cell|black|cot death|deaths
  death certificate|penalty|metal|valley|toll|experience|experiences
  muerte del ego
  muerte cerebral|natural|subita
  cut|cuts|cutting|corto|cortar|corte|cortando|cortado|cortarme my|his|her|el|la|mi|las|los hair|pelo|cabello|unas|nails|bangs|flequillo|grass|cesped|pasto
  cut|cutting|cuts back|down|out|off|corners|short|class|through
  cut|burn|burned|burnt|hurt|scratched|injured|hit|stabbed|hurting|sliced|bumped .. BY_ACCIDENT
  me|se .. corte|corto|queme|quemo|lastime|lastimo|lastimado|hice|hizo|golpee|dano .. BY_ACCIDENT
  cut|slit|opened|slashed .. BODY .. cooking|gardening|shaving|chopping
  kill for a|some|one
  killing it|time
  kill time|weeds|switch|bugs|germs
  shoot me an|a|over|your|the
  shoot myself in the_foot
  shoot for
  jump|jumping|jumped in_the_pool|on_a|on_the_call|on_the_phone|ahead|around|up|at|through|the_gun|to|rope|off_the_sofa|off_the_couch|out_of_bed|out_of_my_skin|right_in|on_board|for_joy|in_line|the_line|back_in|off_the_dock|on_it
  jump|jumping into treatment|therapy|it|this|the_pool|the_program
  saltar la|el|comida|cuerda|turno|pagina|pasos
  skydiv*
  bungee
  paracaidas
  hang|hanging|hung in_there|out|up|laundry|pictures|curtains|clothes|on_to|by_a|over
  overdose|overdosed|od|oded|odd on chocolate|sugar|coffee|netflix|cake|candy|tacos|news|d
  od d on chocolate|sugar|coffee|netflix|cake|candy
  suicide squad|doors|lane|king|bomber|bombers|prevention|hotline|hotlines|helpline|line|lifeline|awareness|research|rates|rate|statistics|loss|bereavement|survivor|survivors|question|questions|screen|screening|assessment|box
  suicidal patients|clients|people|callers|veterans|teens|teenagers|adolescents|youth|kids|students|inmates
  career|political|social|financial|assisted|virgin|medically suicide|suicides
  prevencion|linea|preguntas|pregunta|casilla|cuestionario del|de|sobre? suicid*
  self harm policy|question|questions|section
  end|ending|ended|stop|quit|leave .. ORDINARY_THING
  end it|things|this|everything with my|him|her|the|them|our
  end of the|my|a|it|your|our|this
  acabar|terminar|termino|acabo|termine .. ORDINARY_THING
  terminar|acabar|acabo con todo|esto|todo_esto el|lo|del|de
  not|never|rather be|being here|there|around|available VISIT
  not want to be here|there VISIT
  no quiero|puedo|voy estar aqui VISIT
  will|wont|should|can|could not|never be able|there|home|available|back|left|in|at|awake|asleep|surprised|easy|late|ready|seen|conscious|allowed|charged|driving|the|put|so|too|judged|sick|a_problem|on_time|covered|getting|doing|attending|taking|joining|coming|rude
  not wake|waking|despertar|despertarme|despierto|wakes|woke up? SLEEPER
  WHOSE KIN not wake .. before|until|early
  make|making it .. ORDINARY_THING
  make it by|on|to|for|until|in NUMBER|time|the|your|my|noon .. session|appointment|visit|call|class|NUMBER|oclock
  make it by nine|ten|eight|five|six|noon|NUMBER
  make it to next .. session|s
  live|living|vivir|viviendo in|with|near|at|en|con|cerca|next|sin .. ORDINARY_THING
  live|living in|near|at|on|alone|off|far|cerca|lejos !this_world|this_body|pain|hell|fear|shame|hiding|this_life|this_skin
  living like a
  TIRED_OF .. ORDINARY_THING
  TIRED_OF living in|near|with|on|here !hell|pain|myself|this_world|this_body
  TIRED_OF being here|there in|at|on|for
  TIRED_OF being sad|sick|anxious|tired|depressed|numb|late|told|on_hold
  TIRED_OF with_my|of_my|of_the ORDINARY_THING
  CAN_NOT .. ORDINARY_THING
  CAN_NOT live|stand|bear|take|go|do .. ORDINARY_THING
  CAN_NOT take|stand .. him|her|the .. anymore|more
  CAN_NOT stand it|him|her $ .. and
  leave me alone .. CAN_NOT stand it
  CAN_NOT be the only|sure|certain|right|late|seen
  CAN_NOT do mornings|afternoons|WEEKDAY|NUMBER|this_week|it_on|tomorrow|today|thursdays
  CAN_NOT wait
  CAN_NOT hold my_breath|still|him|her|a
  ya no puedo|quiero|aguanto|tengo|soporto .. tomar|comer|trabajar|manejar|correr|dormir|ir|pagar|usar|salir|beber|caminar|cargar|faltar|esperar|ORDINARY_THING|pensamientos
  no puedo seguir pagando|trabajando|esperando|tomando|comiendo|faltando|usando
  NO_POINT .. waiting|paying|calling|rushing|pay|wait|call|rush|ORDINARY_THING
  NO_POINT TO_LIVE .. ORDINARY_THING
  no way i|to|around|am
  no tengo|hay ganas|esperanza|sentido de .. que|salir|comer|cocinar
  sin ganas de salir|comer|cocinar|trabajar
  perdi el sentido del
  no veo nada $ .. lentes
  sin mis lentes|gafas
  give|gave|giving|given|dar|rindo|me_rindo up? on|con|de .. ORDINARY_THING
  give up on doctors|him|her|you|finding
  tir* la toalla con
  last|final|ultimo|ultima|ultimos|ultimas day|dia|dias|night|noche|week|semana|time|vez|visit|hours|message|mensaje|cumpleanos .. ORDINARY_THING
  last time .. i|we|it|can|was|did|with|helped|got .. infusion|session|nauseous|dose|helped|sick|was|before|felt|here|ORDINARY_THING|zofran
  last hope|chance|resort|attempt
  mi ultimo|ultima intento|esperanza|opcion .. antes|es|con
  goodbye|adios|bye|farewell|despedi|despedida|despidiendo to|al|a|de|del|la .. ORDINARY_THING|perrito|perro|dog|cat|mascota|companeros|colleagues|coworkers|salt|airport
  thanks|thank|gracias|you|saludos|best|care goodbye|bye|adios|chao
  goodbye|bye|adios .. thanks|thank|gracias|saludos|atencion
  kiss|kissed|hug|hugged|said|wave|waved .. goodbye|bye .. airport|school|gate|station|door|bus|work|college|kindergarten|daycare
  perdon|disculpa|disculpe|disculpen|perdonen|sorry|forgive .. demora|tardanza|molestia|molestias|delay|late|long|typos|spelling|trouble|bother|ortografia|contestar|reply|ramble|errores|scare|rambling|mistake|english|inconvenience|wait|missed|noise|preguntas|responder|confusion
  WROTE .. LETTER .. to|for|para|a|al|from|de .. insurer|insurers|insurance|doctor|landlord|employer|boss|school|clinic|navidad|christmas|judge|portal|seguro|medico|doctora|nurse|senator|therapist|muerto|recepcion|board|pharmacy|aseguradora|you
  therapist|terapeuta|therapy|psicologa|psicologo .. WROTE|letter|carta|escrib*
  LETTER from|de .. doctor|gp|psychiatrist|therapist|referral|medico
  left|leave|leaving|deje|dejo .. note|message|nota|mensaje|voicemail .. late|desk|front|machine|voice|receptionist|buzon|portal|call_back|yesterday|monday|earlier
  papers|paperwork|papeles|records|finances|affairs .. order|ready|listos|orden .. as|for|proxy|para
  papers|affairs .. proxy|directive
  got|have|put|tried|try everything .. i_need|pills|therapy|tms|ready|under|on_the
  have .. attacks|panic|insurance|appointments when|on|at|in|now
  gave|give|regal*|donated|sold|done|vendi away? .. when|winter|invierno|moved|baby|goodwill|charity|iglesia|yard|outgrew|verano|bebe|navidad|anniversary
  cuid*|care|look|watch|feed|walk|feeding .. mientras|while|during|durante|sesion|session|appointment|infusion|weekends
  on|at|near|by|past|over|of|cerca|del|edge|desde|en|from|before|after|under|behind|junto the|a|el|la|de|del|un|our|your .. HIGH_PLACE|river|puente|train|rio .. LANDMARK
  near|cerca|close to|the|el|la|del|de .. bridge|puente|river|tracks|train|station|rio|vias
  sit|sitting|sat|perched on|at the edge of the|my
  edge of town|my_seat|the_city|the_bed|my_bed|tears
  live|lives|vivo|vivimos|house|apartment .. tracks|edge|bridge|river|vias|puente|train|cliff
  work|works|working|worked|roofer|trabajo|repair|paint|inspect|fix|drive|clean .. bridge|bridges|roof|roofs|trains|tower|railway|puentes|techos|trenes|rooftops
  jumped|jumping|jump|fell off the sofa|couch|swing|trampoline|bed|dock|diving
  knife|knives|blade|dagger|cuchillo|cuchillos|razor|needles .. allergy|feet|foot|back|tremor|set|skills|stabbing|shake|espalda|clavado|clavados|pies
  feels|feel|felt|like|como|siento .. knives|knife|cuchillo|cuchillos|stabbed|dagger|train|truck
  WEAPON ... SPORT
  SPORT ... WEAPON
  hands|manos shake|tiemblan .. hold
  lock|locked|locks|keep|guardo .. guns|armas|meds|medicine|pills|pastillas|my .. grandchildren|kids|toddler|nietos|grandkids|ninos|cabinet|safe
  TOOK|take|takes|taking|tomo|tome|finished .. PILLS|dosis|dose|all|whole|everything|MANY ... AS_PRESCRIBED
  TOOK|take|takes|taking .. all of it as|exactly
  PILLS ... AS_PRESCRIBED
  TOOK .. all|everything|whole|todo|toda|lots .. antibiotic|antibiotico|antibiotics|notes|week_off|day_off|time|morning|weekend|classes|semester
  enough|suficiente|suficientes .. refill|supply|refills|viaje|trip|until|hasta
  have|had|tuve|tenido enough of PILLS
  enough|suficiente to|para .. pay|cover|work|feel|help|get|drive|qualify|see|treat|pagar|cubrir|right
  lethal|fatal|letal|mortal dose|amount|dosis of|de ketamine|ketamina|esketamine
  TREATMENT .. lethal|fatal|kill|deadly|die|dangerous|morir|mortal|matar|letal|mata|muere|murio|overdose|death
  can|could|will|might|puedo|puede|podria|did|possible .. die|morir|overdose|morirme|od .. from|on|of|with|during|por|con|de|durante|in .. TREATMENT|it|esto|this
  se puede morir|morirse
  am|will|could|can|do|has|does i|people|anyone|anybody going? to? .. die|died|dying|overdose
  no|not|never responding|respond|responde|reacciona|respondio|responded to|a|al|con|well|bien
  carga|burden|load de|of|laboral .. trabajo|work|proof
  worthless .. some|sometimes
  try|trying again .. ORDINARY_THING|the|with|next|please
  scared|afraid|fear|worried|nervous|phobia|terrified|anxious|miedo|temor|fobia|panico|asusta|aterra|dread of|about|to|a|de|that_i_could .. dying|death|die|overdose|needles|lying|losing|jumping|choking|fainting|waking|anesthesia|throwing|falling|flying|heights|alturas|vomiting|morir|muerte|morirme|hospitales|agujas|suffocating|not
  scared|afraid|worried i|that will|would not|be .. able|sick|awake|relax|tolerate
  afraid|scared of what i|they|you|the might|will find|say|see|hear|learn
  fear|terror|panico|phobia|miedo|anxiety|ansiedad of|a|de|la|por death|dying|muerte|morir
  felt|feel|feels|feeling|thought|siente|senti|pense|convinced|sensation|sensacion|crei .. dying|die|death|morir|moria|muero|morirme|muriendo .. panic|attack|peaceful|session|infusion|heart|during|ataque|sesion|crisis|durante|but|ego
  panic|attack|attacks|ataque|ataques|palpitations|palpitaciones ... dying|die|morir|muriendo|death
  ready|decided|decidi|excited|nervous to|a .. go_through|try_it|start|hacerlo|probar
  decided to go through with it .. when
  a|an|the day|date|time|day_and_time|plan|place .. in_mind|open|available
  i have|had a|my|the date|day|time|plan for|with .. surgery|wedding|move|meeting|insurance|appointment
  let|lets|dejaron me|us go after|from|early
  quickest|fastest|best|easiest|quick|rapida|mejor way|manera|forma to|de get|llegar|pay|reach|contact|book|schedule|pagar|contactar
  way to go .. from|to|home
  stop living like|in|paycheck|with|at
  want|quiero it|to_be|this over|done with
  wish|ojala i were|was taller|younger|able|closer|rich|stronger|braver|smarter
  hope|hoping ... sick|reschedule|awake|covered
  not my|your|her|his|their|anyones fault|culpa that|the
  no me esperen a|para|en|despiert*
  bomb* the|a|my gig|test|exam|interview|set
  peace with .. diagnosis|pain|body|past|him|her|age
  descanse|descansen en paz
  en paz descanse|descansen
  que dios lo|la|los tenga
  leave|left my body
  my body .. feels|hurts|aches|tired|needs|reacts|temperature|weight|image|responds
  the parking|traffic|heat|wait|headache|this .. is|was|s murder|hell|death
  gone when you
  be gone by|until|for NUMBER|noon|lunch|a|two|the
  love .. kids|them|family|life .. too_much|so_much
  every .. day
  day|time|place .. is|are|works|was .. a|an|fine|best|good|bad|better|free|open|NUMBER|murder|how
  nobody|no_one will|would|is care|mind if|that i bring|wear|come
  KIN .. game|party|birthday|recital|match
  hundred percent
  wake|waking|woke|woken|despertar|despertarme|despierto up? SLEEPER
  wake|waking|despertar|despertarme up? during|in|durante|en .. TREATMENT
  not wake .. before|until|early
  go on medication|meds|antidepressants|disability|leave|vacation|the_pill|insulin
  attempt survivor|survivors
  gun|rifle|arma safe
  safe for .. guns|rifle
  helium .. balloon|balloons|birthday|party
  not think|believe i am|was
  not have a|any|the plan|wish|intent|desire|intention|thoughts
  want|wish|need .. ORDINARY_THING .. over|gone|done|stop|end
  die|dying|morir|overdose under|during|from .. TREATMENT
  took|take|taken|taking .. off .. PILLS
  rest of my|his|her|their|our life|lives
  not want|wanting to die|kill|hurt|harm .. $|i|and|because|myself
  no quiero|queria|pienso morir|morirme|matarme|suicidarme|hacerme
  se suicido|mato|ahorco|colgo|quito|disparo .. hace|en|cuando|antes
  hanged|shot|killed|hung|took|overdosed|drowned .. himself|herself|life|on|his|her .. in_19|in_20|when|years|year|before|ago|back|1*|2*
  intente|intento|tried|attempted .. at|a|los|in|when|back NUMBER|i
  me lleve|lleven a|al
  entrar con el|la|mi
  it|session|infusion|trip|that|does|dose want to die
  like|como dying|morirse|morir .. during|durante|en|but
  ganas de nada
  side of the|el
  accept|treat|take|see|tratan|aceptan|atienden .. patients|people|clients|pacientes|personas
  a los NUMBER
  be|am|is|ill gone WEEKDAY|from|for|until|by|when
  employer|boss|they|work|company|job|firm let me go
  means to pay|travel|come|afford
  promise .. on_time|drive|come|attend|every|make_it|arrive|quiet
  be|being here|there|around VISIT
  notice a|an|the|any|my .. delay|typo|difference|scar|change|improvement
  WROTE .. LETTER|note ... about|late|insurance|treatment|appeal
  hope|wish|hoping .. ORDINARY_THING
  antes de morir|morirme
  before i die
  baby|he|she|him|her .. would|will|might|stops|stop|stopped breathing
  afraid|scared|fear|worried|nervous|miedo ... waking|wake|despertar
  pills|pastillas|meds late|early|with|before|after|at
  out of .. ORDINARY_THING
  himself|herself and i was
  panic|attacks|anxiety ... going to die
  should|can|may|do|could i take|stop|skip|bring
  guns|rifles|pistols|armas ... grandchildren|kids|nietos|grandkids|toddler|license|collection
  suicide is painless
  ultimo mensaje de|por hoy|el
  balcony|roof|terrace|porch|bridge|balcon|terraza|river|lake reading|coffee|drinking|sun|painting|leaks|fishing|with_my
  jumped|jumping|jump ... charity|fun|swim|summer
  lost .. mother|father|brother|sister|son|daughter|mom|dad ... dying|dream
  dream of her|him|them
  through the|this|my ORDINARY_THING
  estar|quedarme|quedar quieto|quieta|sentado|sentada|acostado
  my last|final NUMBER|two|few
  night|day of my|our|his|her|the AGED? KIN
  night of .. recital|game|wedding|party
  in|with a .. mall|store|hospital
  died .. peacefully|suddenly|of|from|in
  se murio|murio|fallecio .. mi|el|la|de
  cost of living
  living room|wage|trust|alone|arrangements
  scared|afraid|worried|terrified|nervous .. i|he|she will|could|would|might|may? die|overdose|faint|choke !by
  rather not be alone|awake|early
  hope this is the last
  gone in|on|from|for|until
  CAN_NOT make the|it_to|this|our
  me despido $ .. gracias|saludos
  burden|carga when|cuando
  se tiro|lanzo|avento|colgo|corto|ahorco|mato|disparo|autolesionaba ... hace
  saw|vi|watched|witnessed|seeing WHOSE|SOMEONE .. jump|jumped|die|died|shoot|fall|hang|bleed
  found ... years|months|anos|meses
  bang my head .. figuratively|form
  future in this|the|my
  no me deja|dejan|permite seguir|continuar|avanzar
  not|never .. would|could hurt myself|harm
  para dormir|la_presion|las_nauseas|el_dolor|la_ansiedad|el_colesterol|la_diabetes
  overdosing|overdosed|hooked on tiktok|instagram|netflix|memes|youtube
  done with it $
  at that time .. reception
  being put under
  through the|this|my .. paperwork|form|forms|exam|shift|day
  goodbye .. therapist|doctor|teacher|coach|nurse|clinic|team|dentist
  mother|father|aunt|uncle|grandmother|grandfather|brother|sister|friend s funeral|memorial|wake|burial
  en camino
  balloons|globos
  drive|driving safe|safely
  safe to drive|travel|mix|take|combine
  here on|in|at time|person|NUMBER
  wish or intent|intention
  by mistake|accident|error
  por error|equivocacion
  live|living|be like|near|with my|a|an|the|his|her|your|our|everyone|normal
  CAN_NOT do this|it alone|by_myself|without_help|today|online|over
  puedo|debo|puede|se_puede tomar|dejar|mezclar
  can|may|should i take|stop|mix|skip|drink
  live without my|the|him|her|a dog|cat|phone|coffee|glasses|music
  pharmacist|farmaceutico|pharmacy|farmacia .. PILLS|counted|NUMBER
  swallowed my pride|words|gum
  could kill WHOSE|for
  anger|angry|horrifies|intrusive|obsessive|ocd
  not .. anything to myself|anybody
  out of here by|before|in|at
  the edge of the pool|bed|town|seat|couch
  do .. math|matematicas
  hoy es mi ultimo dia .. trabajo|clases|vacaciones|escuela
  nada me llena|funciona|ayuda|hizo|hace
  not have a place to|for
  helium ... balloons|balloon|birthday|party
  climb|climber|climbing|sail|sailor|scout ... knot|knots
  knot|knots ... climb|sail|scout|tie_dye
  CAN_NOT see ... paperwork|form|forms|exam|shift|screen|board
  CAN_NOT promise ... time|drive|come|attend
  miedo ... quieto|quieta|acostada|acostado
  plan or wish to
  wish|plan|intent|intention or wish|plan|intent|intention to .. DIE
  life coach|coaching|skills|expenses|balance
  living room|wage|expenses|situation
  miedo de no poder .. quieto|quieta|dormir|acostada|acostado|manejar|pagar|hablar|trabajar
  take it any more quietly
  note|nota ... late
  put under
  saw|vi|watched|witnessed|seeing .. man|woman|someone|somebody|friend|hombre|mujer .. jump|jumped|die|shoot|fall|hang|burn
  duerme|sleeps .. almohada|pillow
  CAN_NOT do it any more on|in|at
  go on like this .. what|options
  afraid|scared|worried|nervous|fear .. of .. under|anesthesia|anestesia ... wake|waking
  under and not wake|waking
  tomo|tomando|take|taking|on SYMPTOM_MEDICINE NUMBER?
  tomo|tomando|take|taking|on NUMBER mg|milligrams|miligramos
  safe .. taking|driving|with|to .. it|PILLS|opioids|home
`;
