/** What a whole sentence is about that only mentions danger: somebody's work, a question about the treatment, a loss. */
export const aboutSomethingElse = `
  i|we work|worked|volunteer|teach|train|trained|study|supervise|lead|run|facilitate|coordinate|present|wrote
  i am|was|am_a|am_an a|an|the|retired|former .. nurse|therapist|counselor|psychologist|psychiatrist|paramedic|social|cop|officer|doctor|teacher|chaplain|coach|volunteer|researcher|student|journalist|emt|firefighter|clinician|medic|resident|midwife
  as a|an nurse|therapist|counselor|psychologist|psychiatrist|paramedic|clinician|teacher|journalist|researcher|student
  hotline|prevention|prevencion|helpline|lifeline|awareness|bereavement|postvention|survivors|statistics|literature|guideline|guidelines|ethics|curriculum|folletos|talleres|taller|workshop|training|webinar|conference|paper|article|articulo|thesis|tesis|essay|homework|assignment|podcast|documentary|documental|novel|novela|movie|film|pelicula|series|episode|book|libro|club|song|lyrics|cancion|play|exhibition|museum|history_class|sermon|questionnaire|cuestionario|formulario|checkbox|casilla|encuesta|census|bible|faith|religion|sin
  trabajo|trabaje|atiendo|atendemos|ensena|enseno|doy|dicto|estudio|soy|superviso con|en|como|a|pacientes|clases|psicologa|psicologo|enfermera|enfermero|medica|medico|paramedico|terapeuta|trabajadora|trabajador|maestra|maestro|psiquiatra|consejera|consejero|periodista|estudiante|voluntaria|voluntario|charlas
  patients|clients|people|teens|veterans|kids|students|callers|pacientes|clientes|personas|jovenes|gente|alumnos who|with|that|con|que|are|feel|have|in
  do|does|can|will|would|should|are|is|has|how|what you|the|it|ketamine|esketamine|spravato|your|treatment|infusions|this|patients|someone|people|a|an ... suicid*|overdose|self_harm|risk
  aceptan|acepta|atienden|atiende|tratan|reciben|ayuda|sirve|funciona|puede|pueden|que_hacen|que_pasa|hay .. ketamina|esketamina|pacientes|personas|con|a|tratamiento|si|riesgo|la|el
  ketamine|esketamine|spravato|ketamina|esketamina|treatment|tratamiento|infusions|therapy .. help|helps|helped|work|works|approved|reduce|reduces|stop|stopped|used|studied|effective|ayuda|ayudo|sirve|funciona|reduce|aprobad*|indicad*|treats|effect|lowers|risk|cause|causes|increase|worsen
  approved|aprobad*|indicated|studied|studies|study|research|read|article|news|heard|rules|rule|exclude|excluded|exclusion|disqualif*|qualify|eligible|eligibility|criteria|protocol|refused .. suicid*|for|if|with|in|a|on
  lost|losing|loss|grief|grieving|mourning|mourn|died|death|passed|survivor|perdi|perdimos|duelo|luto|murio|fallecio|funeral|anniversary|aniversario|miss|bereaved|widow|widowed|viudo|viuda ... suicid*|overdose|sobredosis
  suicid*|overdose|sobredosis .. loss|grief|anniversary|funeral|years|duelo|aniversario|in_our_family|runs|en_mi_familia
  died|dead|passed|killed|death|murio|muerte|fallecio by|of|from|por|de suicid*|overdose|sobredosis|an_overdose|una_sobredosis
  family|familiar|familiares|fam|antecedentes|hx|history|relatives|grandfather|great
  asked|asks|ask|asking|wondered|checked|pregunt*|question|questions|screened|screening|assess* .. me|about|if|si|por|sobre|whether|for|us ... said_no|no|dije|not|never|que_no|truth|answer|answered|negative|deny|denied|conteste
  answer|respuesta|answered|respondi|conteste|marque|checked|clicked|ticked|puse .. no|mistake|error|accident|wrong|negativ*|equivoc*
  negativo|negative a|for|to|on
  what|who|should|is|if|que|si|whether .. i|someone|it|there|true .. get|become|feel|true|risk|cierto|verdad|exclusion|limit|reason ... suicid*
  suicid* .. worse|exclusion|exclude|rule|reason|get|criterion|criteria|disqualif*|mission|is_painless
  risk of suicid*
  SOMEONE|KIN|s|his|her|their suicid*
  his|her|their|the s? suicid*
  suicid* de|of SOMEONE|KIN|mi|un|una|my|a|the
  tras|after|since|despues .. suicid*
  suicid* left|me_dejo|was|fue|hit|shook|in_2
  attempt survivor|survivors
  error|mistake|por_error|by_mistake|by_accident|sin_querer
  joking|kidding|jk|just_kidding|es_broma|en_broma|broma|lol_jk|figuratively|not_literally
`;
