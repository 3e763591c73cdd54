/** A treatment and its visits, medicine as prescribed, falling asleep and waking, and questions of risk. */
export const treatmentAndMedicine = `
  want|wants|quiere|quiero to_know|know|saber ... suicid*|death|muerte|die|morir
  ego .. death|dissolved ... death
  muerte del ego
  prevencion|linea|preguntas|pregunta|casilla|cuestionario del|de|sobre? suicid*
  self harm policy|question|questions|section
  not|never|rather be|being here|there|around|available VISIT
  not want to be here|there VISIT
  no quiero|puedo|voy estar aqui VISIT
  will|will_not|should|can|could not|never be able|there|home|available|back|left|in|at|awake|asleep|surprised|easy|late|ready|seen|conscious|allowed|charged|driving|the|put|so|too|judged|sick|a_problem|on_time|covered|getting|doing|attending|taking|joining|coming|rude
  not wake|waking|despertar|despertarme|despierto|wakes|woke up? SLEEPER
  WHOSE KIN not wake .. before|until|early
  have .. attacks|panic|insurance|appointments when|on|at|in|now
  cuid*|care|look|watch|feed|walk|feeding .. mientras|while|during|durante|sesion|session|appointment|infusion|weekends
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
  felt|feel|feels|feeling|thought|siente|senti|pense|convinced|sensation|sensacion|crei .. dying|die|death|morir|moria|muero|morirme|muriendo .. panic|attack|peaceful|session|infusion|heart|during|ataque|sesion|crisis|durante|but|ego
  wake|waking|woke|woken|despertar|despertarme|despierto up? SLEEPER
  wake|waking|despertar|despertarme up? during|in|durante|en .. TREATMENT
  not wake .. before|until|early
  go on medication|meds|antidepressants|disability|leave|vacation|the_pill|insulin
  die|dying|morir|overdose under|during|from .. TREATMENT
  took|take|taken|taking .. off .. PILLS
  it|session|infusion|trip|that|does|dose want to die
  like|como dying|morirse|morir .. during|durante|en|but
  be|being here|there|around VISIT
  should|can|may|do|could i take|stop|skip|bring
  rather not be alone|awake|early
  hope this is the last
  para dormir|la_presion|las_nauseas|el_dolor|la_ansiedad|el_colesterol|la_diabetes
  being put under
  safe to drive|travel|mix|take|combine
  puedo|debo|puede|se_puede tomar|dejar|mezclar
  can|may|should i take|stop|mix|skip|drink
  pharmacist|farmaceutico|pharmacy|farmacia .. PILLS|counted|NUMBER
  duerme|sleeps .. almohada|pillow
  afraid|scared|worried|nervous|fear .. of .. under|anesthesia|anestesia ... wake|waking
  under and not wake|waking
  tomo|tomando|take|taking|on SYMPTOM_MEDICINE NUMBER?
  tomo|tomando|take|taking|on NUMBER mg|milligrams|miligramos
  safe .. taking|driving|with|to .. it|PILLS|opioids|home
  necesit* la|mi|el|una cita|turno|consulta|sesion
  tomo|take|takes|toma .. muchas|many|lots|lot|varias .. PILLS para|for presion|la_presion|blood|high|pain|diabetes|my|mi|el|la
  are|is|do|does|will|can suicidal thoughts|ideation|feelings a|an|the|mean|rule|count|ok|normal
  it|this|that|ketamine|medicine|treatment hurt|harm
  will|would|could|does|might it|this|that hurt|harm
  listo|lista|ready|listos para|for la|el|mi|the|my|a sesion|cita|viaje|session|appointment|trip|surgery|move|visit|baby|infusion|call|consulta|change|cambio|next|first|treatment
  go back to sleep
  be awake|conscious|under|sedated
  this|it|ketamine|esto stop my heart
  trust myself to remember|drive|eat|cook|choose
  two|dos|2|one|una PILLS
  casi .. pastilla|PILLS .. por_error
  la pastilla
  opioid pills by
  sentir flotando
  ayuda .. ketamina|tratamiento .. suicid*
  can_not wake up in the|early|for
  list|lista of|de your|my|tus|mis|sus PILLS
  could|can|would|will the|a|an|ketamine|it infusion|drip|spray|medicine|treatment|session? .. stop my heart
  ketamine|ketamina|infusion|drip|esto|medicine .. stop|stops|para|pare|detiene .. my|el heart|corazon
  ego .. muer*|moria|murio|die|died|dissolve*
  risk|riesgo|chance|possibility|danger|probability|odds of|de an|una? overdos*|sobredosis|suicid*|dying|death|morir
  can|could|do|is you|people|one|anyone|it_possible overdose|die|to_die|od on|from|of|during|with !NUMBER
  alguien|gente se? ha? muerto|murio|muere por|de|con|en !NUMBER
  tomo|toma|take|takes muchas|varias|many|several|a_lot_of|lots_of|NUMBER pastillas|pills|meds para|por|for|at|in|each|every|cada|al_dia|a_day
  about ... ketamine and here
  intake|info|fact|question|cheat|time|balance|music sheet
  suicide risk screening|assessment|score|form
  puede|puedo|pueden|can|could|may .. causar|cause|dar .. sobredosis|overdose
  how do|can|will|would|should i|we|you know|tell ... having|have|it_is|is ... reaction|reaccion
  como se|sabre|sabemos si ... reaccion
  please have|bring|take your .. PILLS
  por_favor tenga|traiga|tome sus .. PILLS
  have|keep|tengo my|your|all|mis|sus .. medicines|medications|medicinas|medicamentos at|a|beside|ready hand|mano|me
  my medicines|medications are at|beside|ready
`;
