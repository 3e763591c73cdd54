/** Letters, farewells, papers, dates and decisions of ordinary plans. */
export const farewellsAndPlans = `
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
  gave|give|regal*|donated|sold|done|vendi away? .. when|winter|invierno|moved|baby|goodwill|charity|iglesia|yard|outgrew|verano|bebe|navidad|anniversary
  ready|decided|decidi|excited|nervous to|a .. go_through|try_it|start|hacerlo|probar
  decided to go through with it .. when
  a|an|the day|date|time|day_and_time|plan|place .. in_mind|open|available
  i have|had a|my|the date|day|time|plan for|with .. surgery|wedding|move|meeting|insurance|appointment
  quickest|fastest|best|easiest|quick|rapida|mejor way|manera|forma to|de get|llegar|pay|reach|contact|book|schedule|pagar|contactar
  way to go .. from|to|home
  not my|your|her|his|their|anyones fault|culpa that|the
  means to pay|travel|come|afford
  WROTE .. LETTER|note ... about|late|insurance|treatment|appeal
  ultimo mensaje de|por hoy|el
  me despido $ .. gracias|saludos
  goodbye .. therapist|doctor|teacher|coach|nurse|clinic|team|dentist
  hoy es mi ultimo dia .. trabajo|clases|vacaciones|escuela
  choose|chose|go|going you|with_you|ahead
  date|day|time|fecha|hora|dia that|which|works|suits|para_la|for_the|for_my|to_talk
  last|final|ultimo|ultima message|email|letter|mensaje|correo about|regarding|sobre|from|de_hoy
  note|nota|notes ... late|tarde|alergias|insurance|allergies|doctor|meds
  gracias por todo adios $
  adios y? gracias por
  goodbye|bye and? thank|thanks
  testamento|will .. notario|abogado|lawyer|notary|solicitor|probate|estate
  WHOSE KIN s affairs|estate|papers|will|funeral|things|house|stuff
  decided how i|we want|pay
  deje|dejo las|mis llaves con .. abre|recoge|porque|para_que
  papeles|papeleo|tramites del|de seguro|trabajo|casa|banco|divorcio|escuela|inmigracion
  dia|fecha|hora ... a_las NUMBER
  gone the first|last|second|whole|for|from|in|until
  last note|message|email i|was|to_you|about
  goodbye to my kids|son|daughter|wife|husband at|before|for_the_day
  choose|chose you
  goodbye .. airport
  escogi|elegi|reserve la|el hora|dia de|para
  long goodbye
  last time i laughed|felt|slept|smiled|enjoyed|cried|had|was|did
  ultima|la_ultima vez me|que .. senti|sentia|fui|tome|vine|dormi
  i have made my decision and
  left a note for .. that|saying|about
  ya tengo fecha gracias|para_la|con_ustedes
  last words were|fueron
  decidi a pedir|empezar|buscar|venir|escribir
  decided|decision|decidi .. empezar|start|ask|pedir|begin|treatment|tratamiento|ayuda|help
  said|say|wave|waved|kiss|kissed goodbye .. at|before .. gate|school|airport|door|station|bus|work|bed
  despido .. gracias ... mudamos|mudo|trasladan|traslado
  left|dejo|deje .. a|una? note|nota .. that|de_que|about|you
  locked the|my|our|his|her keys
  dejo|deje|olvido las? llaves
  goodbye|farewell|despedida letter|carta|de|a to|a|al my|mi|the|depression|alcohol addiction|adiccion|alcohol|depression|depresion|past|younger|old
  write|wrote|escribir|escribi a|una|my|the goodbye|carta|letter .. addiction|adiccion|depression|depresion|alcohol|past|younger
  last thing my|he|she|they KIN? told|said|taught|gave
  ready to go .. tell|time|when|where|book
  ready to do it .. what|where|how|sign
`;
