/** What a whole sentence is about that only mentions danger: somebody's work, a question about the treatment, a loss. */
export const aboutSomethingElse = `
  i|we work|worked|volunteer|teach|train|trained|study|supervise|lead|run|facilitate|coordinate|present|wrote !it|out|on_how|up_the|away|myself
  i am|was|am_a|am_an a|an|the|retired|former .. nurse|therapist|counselor|psychologist|psychiatrist|paramedic|social|cop|officer|doctor|teacher|chaplain|coach|volunteer|researcher|student|journalist|emt|firefighter|clinician|medic|resident|midwife
  as a|an nurse|therapist|counselor|psychologist|psychiatrist|paramedic|clinician|teacher|journalist|researcher|student
  hotline|prevention|prevencion|helpline|lifeline|awareness|bereavement|postvention|statistics|literature|guideline|guidelines|ethics|curriculum|folletos|talleres|taller|workshop|webinar|conference|paper|article|articulo|thesis|tesis|essay|homework|assignment|podcast|documentary|documental|novel|novela|movie|film|pelicula|series|club|song|lyrics|cancion|exhibition|museum|history_class|sermon|checkbox|casilla|encuesta|census|bible|religion
  questionnaire|cuestionario|formulario|form asks|asked|pregunta|question|says|has|wants
  trabajo|trabaje|atiendo|atendemos|ensena|enseno|doy|dicto|estudio|soy|superviso con|en|como|a|pacientes|clases|psicologa|psicologo|enfermera|enfermero|medica|medico|paramedico|terapeuta|trabajadora|trabajador|maestra|maestro|psiquiatra|consejera|consejero|periodista|estudiante|voluntaria|voluntario|charlas
  patients|clients|people|teens|veterans|callers|pacientes|clientes|personas|jovenes|gente|alumnos who|with|that|con|que|are|feel|have|in .. suicid*|self_harm|overdose*|seizure*|stroke*
  do|does|can|will|would|should|is|has|how|what ketamine|esketamine|spravato|treatment|infusions|patients|people|the_treatment|the_spray|the_drip ... suicid*|overdose|self_harm|risk|seizure*|stroke|heart_attack|breath*
  do|does|can|will|would you|people|anyone|it accept|treat|take|see|work|cause|raise|increase|help|get|have ... suicid*|overdose|risk|seizure*|stroke|heart_attack
  aceptan|acepta|atienden|atiende|tratan|reciben|sirve|funciona|que_hacen|que_pasa|provoca|causa|da .. ketamina|esketamina|pacientes|personas|con|a|tratamiento|si|riesgo|convulsion*|la|el
  ketamine|esketamine|spravato|ketamina|esketamina|treatment|tratamiento|infusions|therapy .. help|helps|helped|work|works|approved|reduce|reduces|used|studied|effective|ayuda|ayudo|sirve|funciona|aprobad*|indicad*|treats|lowers|risk|cause|causes|increase|worsen .. with|for|against|of|con|para|contra|el|la|los|las|suicid*|risk
  approved|aprobad*|indicated|studied|studies|study|research|read|article|news|heard|rules|rule|exclude|excluded|exclusion|disqualif*|qualify|eligible|eligibility|criteria|protocol|refused .. suicid*|for|if|with|in|a|on
  lost|losing|loss|grief|grieving|mourning|mourn|died|death|passed|perdi|perdimos|duelo|luto|murio|fallecio .. to|by|from|of|por|a|al|from_a|de suicid*|overdose|sobredosis|an_overdose|una_sobredosis|stroke|heart_attack|infarto|un_infarto
  lost|perdi|perdimos|bereaved|widow|widowed|viudo|viuda|funeral|anniversary|aniversario ... suicid*|overdose|sobredosis
  suicid*|overdose|sobredosis|stroke|heart_attack|infarto .. loss|grief|anniversary|funeral|years|duelo|aniversario|in_our_family|runs|en_mi_familia
  died|dead|passed|killed|death|murio|muerte|fallecio by|of|from|por|de suicid*|overdose|sobredosis|an_overdose|una_sobredosis
  family|familiar history|hx|antecedentes
  antecedentes|hx|history of|de|familiares
  history|runs .. family
  asked|asks|ask|asking|wondered|checked|pregunt*|screened|screening|assess* .. me|about|if|si|por|sobre|whether|for|us ... said_no|dije|que_no|negative|deny|denied|conteste|answered
  answer|respuesta|answered|respondi|conteste|marque|checked|clicked|ticked|puse .. no|mistake|error|accident|wrong|negativ*|equivoc* !but|pero|and_i_lied|lied
  negativo|negative a|for|to|on
  what_if|if|si|whether i|someone|it|me get|become|feel|start|develop|get_more|siento|pongo ... suicid*
  suicid* .. exclusion|exclude|rule|criterion|criteria|disqualif*|mission|is_painless
  risk of suicid*|seizure*|stroke
  SOMEONE|KIN|s|his|her|their suicide|suicidio
  his|her|their|the s? suicide|suicidio
  suicidio|suicide de|of SOMEONE|KIN|mi|un|una|my|a|the
  suicide|suicidio left|me_dejo|was|fue|hit|shook|in_2
  attempt survivor|survivors
  error|mistake|por_error|by_mistake|by_accident|sin_querer
  joking|kidding|jk|just_kidding|es_broma|en_broma|broma|lol_jk|figuratively|not_literally
  seizure|seizures|stroke|epilepsy|epilepsia|asthma|asma|apnea|anaphylaxis|infarto|derrame|convulsion* .. years|history|controlled|controlad*|since_i|as_a_child|de_nino|last_year|hace_anos|in_20*|medication|meds|well|disorder|years_ago|mild|leve|en_20*|two_years|months_ago
  heart attack|stroke|infarto|derrame in|last_year|last_summer|when_i|years|hace_anos|en_20*|years_ago|el_ano|in_20*|in_march|in_june
  allergic|allergy|alergic*|alergia to|a|al
  panic|attacks|ataques|panico|ansiedad .. feel*|like|como|siento|sent*|can_not|no_puedo|throat|chest|pecho|garganta
  was|were|er|hospital|doctor|cardiologist|fue .. panic_attack|anxiety|ansiedad|normal|perfect|perfecto|fine|ok|panico
  asked|asks|pregunt* about|por|sobre suicid* .. every|each|at|on|in|cada|siempre
  suicide watch|precautions in|when|years|back|at
  no es mi caso|por_eso|para_mi
  sin|faith|religion|pecado .. never|nunca|and|y
  chart|records|record|file|expediente|historial .. says|lists|mentions|mention|dice|menciona|shows|listed
  in|on|en|from my|mi? chart|history|expediente|historial|records
  viewing|velorio|buried|memorial|burial|entierro
  ocd|toc .. common|comunes|never|nunca|therapist|doctor|ob|intrusive|about|says
  black box
  box|label|leaflet warning|warnings|says|mentions
  prospecto
`;
