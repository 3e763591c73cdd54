/** Ways of speaking that use the words of danger for something else. A sign that overlaps one of them does not count. */
export const saidOtherwise = `
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
  casi me mato|mate|matan|muero .. en|bici|moto|escalera|susto|cayendo|de|resbal*
  me|te|se|nos .. morir|muero|moria|morimos de|por LAUGHTER
  morir|morirme|morirse|muero|moria|matar de|por .. LAUGHTER
  muero|muere|moria|morimos por|de .. ver|empezar|probar|saber|comer|ir|conocer|ganas|un|una
  die|dying|dead|died of|from|with LAUGHTER
  die|dying laughing|down|out|off|old|happy|peacefully|someday|eventually
  rather die my|her
  rather die than go_to|call|eat|pay|sit|miss|listen|watch|wear|talk|move|drive|use|fill|read|wait|speak|cook
  asked|asks|asking|pregunt*|preguntaron|preguntado ... no|never|nunca|negative
  asked|asks|pregunt*|preguntaron .. if|whether|si|about ... ... no|never|nunca|said_no
  want|wants|quiere|quiero to_know|know|saber ... suicid*|death|muerte|die|morir
  die|moriria|muero for|por a|un|una|some
  kill my depression|anxiety|appetite|sex|mood|libido|buzz|sleep|time|vibe|energy
  desaparecer mis|una|unos|unas|el|la|los|por|en|mi
  irme con .. ciudad|vacaciones|viaje|hoy
  sick|tired of .. life in|on
  with|con el arma .. entrar|coche
  todos|todo por .. llegar|este|lio|demora
  pulled the trigger and
  ego .. death|dissolved ... death
  die|dye my|her|his|the hair
  dying to !be|stop|end|sleep
  to die for $
  death of me|us
  CREATURE died|dies|dead|dying|murio|muere|muerto|muriendo
  CREATURE is|s|was|about|going|just|has .. die|dead|dying|died
  murio|muriendo|muere el|la|mi CREATURE
  i_am dead lol|haha|laughing|tired|serious
  to_the|of|the|is|be death of me|us
  WHOSE AGED? KIN s? death
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
  overdose|overdosed|od|oded|odd on chocolate|sugar|coffee|netflix|cake|candy|tacos|news
  od d on chocolate|sugar|coffee|netflix|cake|candy
  suicide squad|doors|lane|king|bomber|bombers|prevention|hotline|hotlines|helpline|line|lifeline|awareness|research|rates|rate|statistics|loss|bereavement|survivor|survivors|question|questions|screen|screening|assessment|box
  suicidal patients|clients|people|callers|veterans|teens|teenagers|adolescents|youth|kids|students|inmates
  career|political|social|financial|assisted|virgin|medically suicide|suicides
  prevencion|linea|preguntas|pregunta|casilla|cuestionario del|de|sobre? suicid*
  self harm policy|question|questions|section
  end|ending|ended|stop|quit|leave .. ORDINARY_THING
  end it|things|this|everything with my|him|her|the|them|our
  end of the|my|a|it|your|our|this lease|contract|relationship|day|semester|course|job|school|program|season|call|session|street|hall
  acabar|terminar|termino|acabo|termine .. ORDINARY_THING
  terminar|acabar|acabo con todo|esto|todo_esto el|lo|del|de
  not|never|rather be|being here|there|around|available VISIT
  not want to be here|there VISIT
  no quiero|puedo|voy estar aqui VISIT
  will|will_not|should|can|could not|never be able|there|home|available|back|left|in|at|awake|asleep|surprised|easy|late|ready|seen|conscious|allowed|charged|driving|the|put|so|too|judged|sick|a_problem|on_time|covered|getting|doing|attending|taking|joining|coming|rude
  not wake|waking|despertar|despertarme|despierto|wakes|woke up? SLEEPER
  WHOSE KIN not wake .. before|until|early
  make|making it .. ORDINARY_THING
  make it by|on|to|for|until|in NUMBER|time|the|your|my|noon .. session|appointment|visit|call|class|NUMBER|oclock
  make it by nine|ten|eight|five|six|noon|NUMBER
  make it to next .. session|s
  live|living|vivir|viviendo in|with|near|at|en|con|cerca|next|sin .. ORDINARY_THING
  live|living in|near|at|on|alone|off|far|cerca|lejos !this_world|this_body|pain|hell|fear|shame|hiding|this_life|this_skin
  TIRED_OF .. ORDINARY_THING
  TIRED_OF living in|near|with|on|here !hell|pain|myself|this_world|this_body
  TIRED_OF being here|there in|at|on|for
  TIRED_OF being sad|sick|anxious|tired|depressed|numb|late|told|on_hold
  TIRED_OF with_my|of_my|of_the ORDINARY_THING
  CAN_NOT .. ORDINARY_THING
  CAN_NOT live|stand|bear|take|go|do .. ORDINARY_THING
  CAN_NOT stand it|him|her $ .. and
  leave me alone .. CAN_NOT stand it
  CAN_NOT be the only|sure|certain|right|late|seen
  CAN_NOT do mornings|afternoons|WEEKDAY|NUMBER|this_week|it_on|tomorrow|today|thursdays
  CAN_NOT wait to|for
  CAN_NOT hold my_breath|still|him|her|a
  ya no puedo|quiero|aguanto|soporto|tengo .. tomar|comer|trabajar|manejar|correr|dormir|pagar|usar|salir|beber|caminar|cargar|faltar|esperar|ORDINARY_THING
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
  kiss|kissed|hug|hugged|said|wave|waved .. goodbye|bye .. airport|school|gate|station|door|bus|work|college|kindergarten|daycare
  perdon|disculpa|disculpe|disculpen|perdonen|sorry|forgive .. demora|tardanza|molestia|molestias|delay|late|long|typos|spelling|trouble|bother|ortografia|contestar|reply|ramble|errores|scare|rambling|mistake|english|inconvenience|wait|missed|noise|preguntas|responder|confusion
  WROTE .. LETTER .. to|for|para|a|al|from|de .. insurer|insurers|insurance|doctor|landlord|employer|boss|school|clinic|navidad|christmas|judge|portal|seguro|medico|doctora|nurse|senator|therapist|muerto|recepcion|board|pharmacy|aseguradora|you
  therapist|terapeuta|therapy|psicologa|psicologo .. WROTE|letter|carta|escrib*
  LETTER from|de .. doctor|gp|psychiatrist|therapist|referral|medico
  left|leave|leaving|deje|dejo .. note|message|nota|mensaje|voicemail .. late|desk|front|machine|voice|receptionist|buzon|portal|call_back|yesterday|monday|earlier
  papers|paperwork|papeles|records|finances|affairs .. order|ready|listos|orden .. as|for|proxy|para
  papers|affairs .. proxy|directive
  have .. attacks|panic|insurance|appointments when|on|at|in|now
  gave|give|regal*|donated|sold|done|vendi away? .. when|winter|invierno|moved|baby|goodwill|charity|iglesia|yard|outgrew|verano|bebe|navidad|anniversary
  cuid*|care|look|watch|feed|walk|feeding .. mientras|while|during|durante|sesion|session|appointment|infusion|weekends
  on|at|near|by|past|over|of|cerca|del|edge|desde|en|from|before|after|under|behind|junto the|a|el|la|de|del|un|our|your .. HIGH_PLACE|river|puente|train|rio .. LANDMARK
  near|cerca|close to|the|el|la|del|de .. bridge|puente|river|tracks|train|station|rio|vias
  sit|sitting|sat|perched on|at the edge of the|my bed|seat|chair|couch|pool|dock
  edge of town|my_seat|the_city|the_bed|my_bed|tears
  live|lives|vivo|vivimos|house|apartment .. tracks|edge|bridge|river|vias|puente|train|cliff
  work|works|working|worked|roofer|trabajo|repair|paint|inspect|fix|drive|clean .. bridge|bridges|roof|roofs|trains|tower|railway|puentes|techos|trenes|rooftops
  jumped|jumping|jump|fell off the sofa|couch|swing|trampoline|bed|dock|diving
  knife|knives|blade|dagger|cuchillo|cuchillos|razor|needles .. allergy|feet|foot|in_my_back|tremor|set|skills|stabbing|shake|espalda|clavado|clavados|pies
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
  scared|afraid|worried i|that will|would not|be .. sick|awake|relax|tolerate
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
  wish|ojala i were|was taller|younger|able|closer|rich|stronger|braver|smarter
  hope|hoping ... sick|reschedule|awake|covered
  not my|your|her|his|their|anyones fault|culpa that|the
  no me esperen a|para|en|despiert*
  bomb* the|a|my gig|test|exam|interview|set
  leave|left my body
  my body .. feels|hurts|aches|tired|needs|reacts|temperature|weight|image|responds
  the parking|traffic|heat|wait|headache|this .. is|was|s murder|hell|death
  be gone by|until|for NUMBER|noon|lunch|a|two|the
  love .. kids|them|family|life .. too_much|so_much
  nobody|no_one will|would|is care|mind if|that i bring|wear|come
  wake|waking|woke|woken|despertar|despertarme|despierto up? SLEEPER
  wake|waking|despertar|despertarme up? during|in|durante|en .. TREATMENT
  not wake .. before|until|early
  go on medication|meds|antidepressants|disability|leave|vacation|the_pill|insulin
  gun|rifle|arma safe
  safe for .. guns|rifle
  helium .. balloon|balloons|birthday|party
  not have a|any|the plan|wish|intent|desire|intention|thoughts
  want|wish|need .. ORDINARY_THING .. over|gone|done|stop|end
  die|dying|morir|overdose under|during|from .. TREATMENT
  took|take|taken|taking .. off .. PILLS
  not want|wanting to die|kill|hurt|harm .. $|i|and|because|myself
  no quiero|queria|pienso morir|morirme|matarme|suicidarme|hacerme
  se suicido|mato|ahorco|colgo|quito|disparo .. hace|en|cuando|antes
  hanged|shot|killed|hung|took|overdosed|drowned .. himself|herself|life|on|his|her .. in_19|in_20|when|years|year|before|ago|back|1*|2*
  entrar con el|la|mi
  it|session|infusion|trip|that|does|dose want to die
  like|como dying|morirse|morir .. during|durante|en|but
  accept|treat|take|see|tratan|aceptan|atienden .. patients|people|clients|pacientes|personas
  be|am|is|ill gone from|for|until|when_you
  employer|boss|they|work|company|job|firm let me go
  means to pay|travel|come|afford
  be|being here|there|around VISIT
  notice a|an|the|any|my .. delay|typo|difference|scar|change|improvement
  WROTE .. LETTER|note ... about|late|insurance|treatment|appeal
  hope|wish|hoping .. ORDINARY_THING
  antes de morir|morirme
  baby|he|she|him|her .. would|will|might|stops|stop|stopped breathing
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
  night of .. recital|game|wedding|party
  died .. peacefully|suddenly|of|from|in_his|in_her|in_hospital|in_hospice|in_20*|in_19*|in_march|in_june
  se murio|fallecio .. mi|el|la|de
  cost of living
  scared|afraid|worried|terrified|nervous .. i|he|she will|could|would|might|may? die|overdose|faint|choke !by
  rather not be alone|awake|early
  hope this is the last
  gone in|on|from|for|until
  CAN_NOT make the|it_to|this|our
  me despido $ .. gracias|saludos
  se tiro|lanzo|avento|colgo|corto|ahorco|mato|disparo|autolesionaba ... hace
  saw|vi|watched|witnessed|seeing WHOSE|SOMEONE .. jump|jumped|die|died|shoot|fall|hang|bleed
  bang my head .. figuratively|form
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
  safe to drive|travel|mix|take|combine
  here on|in|at time|person|NUMBER
  live|living like|near|with my|a|an|the|his|her|your|our|everyone|normal !pain|guilt|shame|grief|memories|voices
  CAN_NOT do this|it alone|by_myself|without_help|today|online|over
  puedo|debo|puede|se_puede tomar|dejar|mezclar
  can|may|should i take|stop|mix|skip|drink
  live without my|the|him|her|a dog|cat|phone|coffee|glasses|music
  pharmacist|farmaceutico|pharmacy|farmacia .. PILLS|counted|NUMBER
  swallowed my pride|words|gum
  could kill WHOSE|for
  not .. anything to myself|anybody
  out of here by|before|in|at
  the edge of the pool|bed|town|seat|couch
  do .. math|matematicas
  hoy es mi ultimo dia .. trabajo|clases|vacaciones|escuela
  helium ... balloons|balloon|birthday|party
  climb|climber|climbing|sail|sailor|scout ... knot|knots
  knot|knots ... climb|sail|scout|tie_dye
  CAN_NOT see ... paperwork|form|forms|exam|shift|screen|board
  CAN_NOT promise ... time|drive|come|attend
  miedo ... quieto|quieta|acostada|acostado
  plan or wish to
  wish|plan|intent|intention or wish|plan|intent|intention to .. DIE
  life coach|coaching|skills|expenses|balance
  miedo de no poder .. quieto|quieta|dormir|acostada|acostado|manejar|pagar|hablar|trabajar
  take it any more quietly
  saw|vi|watched|witnessed|seeing .. man|woman|someone|somebody|friend|hombre|mujer .. jump|jumped|die|shoot|fall|hang|burn
  duerme|sleeps .. almohada|pillow
  CAN_NOT do it any more on|in|at
  go on like this .. what|options
  afraid|scared|worried|nervous|fear .. of .. under|anesthesia|anestesia ... wake|waking
  under and not wake|waking
  tomo|tomando|take|taking|on SYMPTOM_MEDICINE NUMBER?
  tomo|tomando|take|taking|on NUMBER mg|milligrams|miligramos
  dead phone|battery|tired|serious|line|zone|center|leg|leaves|sea|asleep|spot
  safe .. taking|driving|with|to .. it|PILLS|opioids|home
  killing him|her|them|my with|my
  can not make it today|this_week|on|this|because|WEEKDAY|NUMBER|at
  no tengo|tiene|siento|tuve ganas|deseos|intencion|intenciones de morir*|matar*|suicid*|hacerme|lastim*
  necesit* la|mi|el|una cita|turno|consulta|sesion
  is it over|done|finished
  not want to live|vivir with|con|in|near|on|at
  no quiero|puedo|quisiera vivir con|en|cerca
  could_not|can_not|hard wake me
  stopped|stops|not|no breathing|respira|despierta|breathe at_night|por_la_noche|de_noche|bien|temprano|antes|hasta|well|in_my_sleep|through
  tomo|take|takes|toma .. muchas|many|lots|lot|varias .. PILLS para|for presion|la_presion|blood|high|pain|diabetes|my|mi|el|la
  not think|believe i am suicidal|at_risk|in_danger|depressed|a_danger
  this|the|my|esta|este|el|la depression|pain|migraine|anxiety|headache|dolor|ansiedad|migrana|episode|flare .. over|end|stop|gone|acabe|pare|termine
  dead on my|his|her feet
  are|is|do|does|will|can suicidal thoughts|ideation|feelings a|an|the|mean|rule|count|ok|normal
  work|works|working|worked .. rooftop|balcony|tower|bar
  feeling|fear|afraid|scared|hate of passing|fainting|choking|blacking
  migrana|dolor|seguro|trabajo|tos|calor|estres|insomnio|rodilla|espalda|jefe|jefa|hijos .. me va|van|esta a? matar|matando
  it|this|that|ketamine|medicine|treatment hurt|harm
  will|would|could|does|might it|this|that hurt|harm
  choose|chose|go|going you|with_you|ahead
  date|day|time|fecha|hora|dia that|which|works|suits|para_la|for_the|for_my|to_talk
  last|final|ultimo|ultima message|email|letter|mensaje|correo about|regarding|sobre|from|de_hoy
  from my office|window|desk|apartment
  note|nota|notes ... late|tarde|alergias|insurance|allergies|doctor|meds
  gracias por todo adios $
  adios y? gracias por
  goodbye|bye and? thank|thanks
  testamento|will .. notario|abogado|lawyer|notary|solicitor|probate|estate
  WHOSE KIN s affairs|estate|papers|will|funeral|things|house|stuff
  fight|energy|strength .. for|to insurers|insurance|paperwork|argue
  car|truck roll|rolled|slide|drift into .. kerb|curb
  listo|lista|ready|listos para|for la|el|mi|the|my|a sesion|cita|viaje|session|appointment|trip|surgery|move|visit|baby|infusion|call|consulta|change|cambio|next|first|treatment
  burden|carga at|en work|el_trabajo
  go back to sleep
  through|done with|of my|the taper|course|degree|move|divorce|shift
  be awake|conscious|under|sedated
  locked out
  passed|fainted|faint|pass out? .. once|during|when|last|in|at|blood_draw
  decided how i|we want|pay
  it|that would|will|could|might kill me to
  make|makes|making you|people|someone|me stop breathing
  scared|afraid|worried|fear .. stop breathing
  burden|bother asking|calling|writing|emailing
  lost my will|interest|desire|motivation to|in|for do|work|cook|hobbies|paint|cooking|everything_i
  choking on my|lunch|food|coffee|water|dust
  ya no quiero|puedo seguir con|en|pagando|yendo|tomando el|la|ese|esa|este|esta|mi|doctor*|terapeuta
  sentido a otra|otro|seguir_pagando|esperar|eso|tomar
  deje|dejo las|mis llaves con .. abre|recoge|porque|para_que
  papeles|papeleo|tramites del|de seguro|trabajo|casa|banco|divorcio|escuela|inmigracion
  dia|fecha|hora ... a_las NUMBER
  gone the first|last|second|whole|for|from|in|until
  overdosed|tried|attempted .. in 20*|19* $
  suicide calls|runs|scenes|cases
  ganas|ideas|pensamientos|planes|intencion de morir*|matar*|hacerme|suicid*|lastim*|muerte .. no|ninguna|ninguno|nunca|jamas|cero $|tengo|eso|he|hay
  suicid*|self_harm|si|hi .. none|nope|zero|negative|denied $
  ORDINARY_THING se acabo|termino
  beam .. headlight|balance
  world|everything|life|all|hair|sky has|went|gone|is|going|turned grey|gray|blue|black
  hell but|and i_am through
  se cayo el|la internet|llamada|sistema|pagina|senal
  me|mi|nos toca mudanza|trabajar|turno|cambio|viajar|ir|la_cita
  muriendo de|por la? curiosidad|ganas|risa|hambre|sed|frio|calor|sueno|nervios|verguenza|aburrimiento
  suicide drills|mission|blonde|song
  se suicido|ahorco|mato|colgo mi|un|una|el|la|nuestro|nuestra
  casi|nearly|almost|casi_me_da .. infarto|heart_attack|stroke|patatus
  estar aqui en|con|hasta|por
  nightmares|nightmare|pesadillas|pesadilla|sueno|sone|dream|dreams .. about|of|where|con|de|que .. WEAPON|chasing|persigue*|falling|cayendo|die|dying|muero|moria|knife|gun|building|caigo
  stop|hurt|damage|affect my heart i|or|if
  matar|kill esta|este|la|el|the|this|my tristeza|pena|depresion|depression|sadness|dolor|ansiedad|tiempo|aburrimiento|weeds|noise
  if they|you ask|make|send me .. another|otro
  pulled a knife|gun on me in|when|years
  survived a|an suicide|heart|overdose .. before|in|when|years|as
  world|everything|life|all|hair|sky has? gone|turned grey|gray|blue|black
  last note|message|email i|was|to_you|about
  this|it|ketamine|esto stop my heart
  jump off|from a|the bridge|roof|cliff if|before|than|haha|lol
  like|as hell|death when|cold|it
  SOMEONE .. kill me|us if|when|for_missing|for_being|for_forgetting|over
  gone WEEKDAY|this_week|next_week|all_week|the_week
  not intend|plan to stay|be on|in|with|here_long
  wish it would .. insurance|business|rain|winter|summer
  on the bridge at|by .. time|reception
  on the roof level|floor|terrace|deck
  goodbye to my kids|son|daughter|wife|husband at|before|for_the_day
  thinking about death is
  i know how to tie
  choose|chose you
  pacientes|gente|personas|jovenes que se? quier*|intent*|pens*
  cuentas del banco|de_correo
  when my heart
  rent ahead because
  goodbye .. airport
  says|dice he|she|que_no can_not|puede go_on|come|make|ir|venir on|el|WEEKDAY|until
  trust myself to remember|drive|eat|cook|choose
  a suicide has|in_the|at
  look for me|it in|under|at
  urgencias por
  nobody|no_one told me about|that|the
  que no sea
  my|the gun|rifle|arma in_the_car|at_home|locked|outside
  arma .. coche|casa|afuera|entrar
  bag packed
  two|dos|2|one|una PILLS
  too much on|of_a|for_me_to|ketamine|work|coffee
  que me lleven
  escogi|elegi|reserve la|el hora|dia de|para
  around|here next|this week .. i_am|because
  here when the plumber|nurse|kids|doctor|mail|delivery
  sick of being alive to
  bridge at that time
  casi .. pastilla|PILLS .. por_error
  la pastilla
  stop working|smoking|drinking|eating at|by|before|after
  end ... business|paperwork|claim|lease
  chasing me
  opioid pills by
  se tiro|avento|lanzo al|del|de .. rio|puente|tren .. en|hace|cuando|y_la
  character|personaje|protagonist|hero|heroine .. jumps|dies|kills|salta|muere|mata
  en el carro antes
  entrar al trabajo
  de vivir no
  too late for me|us to|$
  surviv* on this|my|a|that
  by accident|mistake
  out of my|this current|old|marriage|plan|contract|lease|relationship|job|insurance|network
  long goodbye
  finished|done with emdr|cbt|tms|ect|therapy|school|crying|crying_about|chemo|rehab|physio
  done crying
  last thing i want|need is another|more
  last time i laughed|felt|slept|smiled|enjoyed|cried|had|was|did
  ultima|la_ultima vez me|que .. senti|sentia|fui|tome|vine|dormi
  monday|tuesday|wednesday|thursday|friday it|its is? a? holiday
  here monday|tuesday|wednesday|thursday|friday it_is|i_am|because
  kill my|his|her landlord|boss|husband|wife|kids|dog|cat|neighbor if|when|haha|lol
  shot up NUMBER|in_height|like
  me cuelgo|cuelga mucho|la|en
  se me cuelga|cuelgan
  sentir flotando
  casi me desmayo|caigo|muero pero|de|y_ya
  pistola|gun de|of agua|silicon|juguete|masaje
  peg* duro|fuerte el|la
  me pego el|la covid|gripe|gripa|divorcio|noticia|calor|sol|crisis
  me|nos quitaron|quito el|la|los apendice|carro|muela|puntos|yeso|seguro|beca
  ayuda .. ketamina|tratamiento .. suicid*
  nightmares ... WEAPON
  i have made my decision and
  a suicide has|at|in
  left a note for .. that|saying|about
  ya tengo fecha gracias|para_la|con_ustedes
  carga cuando|when pido|i_ask|asking
  plants are dying
  se suicid* la? gente|personas
  step in front of a bus for
  for my kids|children|family|wife they
  last words were|fueron
  meeting|meetings .. email
  happier|better if|with the|fewer|less meeting|meetings|forms
  can_not wake up in the|early|for
  me voy WEEKDAY|el|la|a|de|manana .. y regreso|vuelvo
  me voy .. y regreso|vuelvo|viaje|vacaciones
  deja|dejan|let comer|eat|drink|tomar pan|sugar|cake|alcohol|dulces|cafe
  decidi a pedir|empezar|buscar|venir|escribir
  decided|decision|decidi .. empezar|start|ask|pedir|begin|treatment|tratamiento|ayuda|help
  nightmares where|about|of
  every time we fought|argued
  list|lista of|de your|my|tus|mis|sus PILLS
  do it once|twice|together|by
  at once do
  few words what
  of no use
  first to|and the? last
  said|say|wave|waved|kiss|kissed goodbye .. at|before .. gate|school|airport|door|station|bus|work|bed
  scars|cicatrices .. not|no|nor bother|matter|hurt|duelen|molestan
  thought you should know
  what_if|can|does|might|y_si|happens|happens_if .. stop|stops|para|pare|detiene my|el|mi heart|corazon
  could|can|would|will the|a|an|ketamine|it infusion|drip|spray|medicine|treatment|session? .. stop my heart
  ketamine|ketamina|infusion|drip|esto|medicine .. stop|stops|para|pare|detiene .. my|el heart|corazon
  passive death wish|wishes .. in|on|from|noted
  death wish|wishes .. in|on|from my? history|chart|record|records
  viewing|funeral|velorio|buried|memorial|wake|burial|entierro of|for|de? ... overdosed|tomo|overdose
  overdosed in|this|last spring|summer|fall|winter|year|month|january|february|march|april|may|june|july|august|september|october|november|december
  overdosed ... buried|funeral
  not myself $|lately|since|anymore|these_days
  no soy yo|el mismo
  panico|panic|ansiedad|anxiety|nervios ... siento|sentir|creo|feel|felt|think|convinced|like|parece .. me_muero|morir*|voy_a_morir|dying|die|going_to_die
  trag* .. la? tierra !pero_de_verdad|para_siempre|y_no
  earth|ground|floor .. swallow* me
  ego .. muer*|moria|murio|die|died|dissolve*
  despues|luego|then|mucha|lot_of|great paz|peace
  risk|riesgo|chance|possibility|danger|probability|odds of|de an|una? overdos*|sobredosis|suicid*|dying|death|morir
  can|could|do|is you|people|one|anyone|it_possible overdose|die|to_die|od on|from|of|during|with !NUMBER
  alguien|gente se? ha? muerto|murio|muere por|de|con|en !NUMBER
  not|no|never have|own|keep|tengo|hay|tenemos .. any|a? gun|guns|weapon|weapons|firearms|arma|armas|pistola $|in|at|en|since|lo
  no guns|weapons|firearms|armas
  nobody|no_one|nadie has|is|ever|me|us|nos? hurt|hurts|hurting|hits|hit|pega|golpea|amenaza|lastima .. $|at|me|us|ni|en
  not|never|no thinking|planning|going|want|wanting|pienso|quiero .. to|of|about? hurt|hurting|harm|harming|hacerle|hacer|lastimar .. anyone|anybody|myself|others|nadie
  mata|mato|kill|killed|kills .. el|la|las|my|mi deseo|apetito|libido|sueno|ganas|hambre|animo|appetite|sex|drive|sleep|creativity
  ya tengo NUMBER $|anos
  nunca|never .. hable|conte|hablado|told|spoke|talked|spoken ... nadie|anyone|nobody
  mataron|asesinaron a? .. cuando|en|hace
  was|were killed|murdered|shot|stabbed when|in|by|on|before
  like|como|felt_like|feels_like|es .. banging|talking|hitting|golpear* .. head|cabeza .. wall|pared
  nothing|nada will|va_a|ever? change|changes|cambiar|cambia but|pero|about|at|here
  hopeless|no_hope|desesperanza|sin_esperanza|sin_esperanzas about|en|con|on|for|at .. job|work|trabajo|career|politics|dating|school|empleo|carrera
  trabajo|job|work|oficina ... nada|nothing .. cambiar|change|changes
  drink|i_have|tomo|bebo|take|toma|drinking a|one|una|un|two|dos|couple .. glass|glasses|beer|beers|copa|copas|cerveza|cervezas
  glass|glasses|copa|copas or|o|of|de .. wine|vino|beer|cerveza|two|dos
  trafico|tarea|examen|alergia|suegra|clima|humedad|calor|hijos|renta ... me va|van|esta|estan a? matar|matando
  traffic|weather|pollen|commute|homework|kids|rent|prices|heat|humidity|stairs ... kill|killing me
  tomo|toma|take|takes muchas|varias|many|several|a_lot_of|lots_of|NUMBER pastillas|pills|meds para|por|for|at|in|each|every|cada|al_dia|a_day
  casi me desmayo
  me desmaye|desmayo una_vez|cuando .. veo|vi|sacaron|sangre|agujas|cuando
  guns|rifles|rifle|gun|armas|weapons|firearms .. locked|unloaded|stored|bajo_llave
  leave|leaving|left their|your|the body
  about ... ketamine and here
  intake|info|fact|question|cheat|time|balance|music sheet
  lost|perdi WHOSE KIN to|por an|una? overdose|sobredosis|suicid*
  intrusive|intrusivos|ocd|toc .. thoughts|pensamientos|about|of|de|sobre ... hurting|harming|danar|lastimar|knives|cuchillos|harm .. my|a_mi|mi|baby|people|$
  boss|wife|husband|jefe|mother|mom|mama|esposa|mujer|marido|jefa .. murder|kill|kills|mata|matar me|us? .. if|si|when|cuando
  clean|sober|limpio|limpia|sobrio|off .. from|off|de|of? heroin|heroina|opioids|pills|meth|alcohol|fentanyl|dope for|since|desde|hace|NUMBER
  NUMBER anos|years limpio|limpia|clean|sober
  hospice|cuidados_paliativos|paliativos|terminal ... die|dying|morir|muriendo
  see|seen|seeing|saw overdoses|suicides|suicide_attempts|attempts
  overdoses and suicide|suicides attempts?
  suicide risk screening|assessment|score|form
  puede|puedo|pueden|can|could|may .. causar|cause|dar .. sobredosis|overdose
  despido .. gracias ... mudamos|mudo|trasladan|traslado
  miedo a|de volar|las_alturas|los_aviones
  afraid|scared|fear of flying|heights|planes
  morir|muero|die|dying .. cada_vez|when|cuando|every_time .. despega|avion|vuelo|plane|takes_off|flight
  volar|flying|alturas|heights ... morir|muero|die|dying
  nobody|no_one|nadie told|dijo|tells me
  left|dejo|deje .. a|una? note|nota .. that|de_que|about|you
  held .. gunpoint|knifepoint .. in|when|during|by .. robbery|1*|2*|work
  robbery|asalto|atraco ... in|en 1*|2*
  choked|hit|beat|strangled|ahorco|golpeo|pego .. me years|anos ago|back
  me ahorco|golpeo|pego|abuso hace anos|mucho|years
  hurt|hurting|harm|lastimar someone|anyone|people|others|a_alguien ... ocd|toc
  lose|perder control .. hurt|lastimar ... ocd|toc
  not|no going|voy .. to|a? do|hacer anything|nada just|solo|$|solamente|me
  point|sentido of|in|a|de getting|vestirme|dressed|cooking|cocinar|showering|banarme|arreglarme|cleaning|limpiar|going_out|salir
  how do|can|will|would|should i|we|you know|tell ... having|have|it_is|is ... reaction|reaccion
  como se|sabre|sabemos si ... reaccion
  end of my patience|tether_with|wits_with
  patience with insurance|the|my|forms
  would|d|will|could die if my|anyone|people|someone|they|he|she .. found_out|knew|saw|finds_out|heard|read
  muero|moriria|me_muero si mi|alguien|la_gente|se|me .. entera|enteran|supiera|ve|vieran|enterara
  knife|gunshot|bullet|shrapnel|burn scar|scars|wound
  locked the|my|our|his|her keys
  dejo|deje|olvido las? llaves
  KIN|he|she|son|hijo|hija|daughter .. tuvo|had|was .. ideas|suicidal|thoughts|suicidas|pensamientos ... spring|primavera|verano|summer|winter|invierno|otono|mejor|better
  suicid* .. en|in|last|this the|la|el? spring|primavera|verano|summer|winter|invierno|otono|fall
  voy|vamos|leaving|moving|mudo de|from this|esta|la|el|the .. ciudad|pais|city|state|country
  para|for siempre|good en|in|next|at enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december
  swallowed|ate|drank .. when he|she|i was NUMBER|little|small
  goodbye|farewell|despedida letter|carta|de|a to|a|al my|mi|the|depression|alcohol addiction|adiccion|alcohol|depression|depresion|past|younger|old
  write|wrote|escribir|escribi a|una|my|the goodbye|carta|letter .. addiction|adiccion|depression|depresion|alcohol|past|younger
  last thing my|he|she|they KIN? told|said|taught|gave
  ready to go .. tell|time|when|where|book
  ready to do it .. what|where|how|sign
  tell|dime|digame me|nos the time
  amenazo|threatened .. to|con evict|echar*|fire|despedir*|desalojar*|sue|demandar*|divorce|correr*|fail|quit
  respirar|breathe por|through|out_of la|my|mi? nariz|nose|mouth|boca
`;
