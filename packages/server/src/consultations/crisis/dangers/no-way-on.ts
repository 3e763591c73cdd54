import type { Danger } from './danger.js';

/** Not being able to go on, seeing no reason and no time ahead. */
export const noWayOn: Danger = {
  of: 'seeing no way on',
  points: 6,
  counts: 'STANDING',
  ways: `
    CAN_NOT MANAGE ANYMORE? $
    CAN_NOT MANAGE ANYMORE
    CAN_NOT keep|go|carry on? living|fighting|breathing|trying|existing|pretending|waking|going|doing|hurting .. this|like|$
    CAN_NOT .. another day|night|hour|minute|morning|winter|week|sunrise|year|birthday $
    CAN_NOT live|exist|breathe with|without|like|in .. this|him|her|them|myself|what|guilt|shame
    CAN_NOT see|imagine|picture|find|think|face|envision .. future|tomorrow|reason|point|way|life|myself .. to|out|forward|for|ahead|on|anymore|past|beyond|alive|being|getting|growing|living|here|older|$
    CAN_NOT be|stay here|alive|in|on|around|a|me ANYMORE|this|alive|$
    no puedo|aguanto|soporto|resisto|doy mas $
    ya no puedo|aguanto|soporto|doy|resisto $
    ya no puedo|aguanto|soporto|doy mas|con|seguir|vivir|otro|esta|este
    no puedo|aguanto|soporto mas .. vida|vivir|asi|dolor|sufrimiento|esto|estar
    no puedo|quiero|logro seguir|vivir|continuar asi|mas|viviendo|fingiendo|luchando|aqui|sufriendo|adelante|$
    no aguanto|soporto|resisto .. vida|vivir|existir|otro|otra|un dia|este mundo
    no .. veo|encuentro|hay|tengo|queda|existe .. salida|futuro|esperanza|otra|solucion|opcion|remedio|manana|motivos
    no me veo|imagino .. vivo|viva|llegando|el|futuro|NUMBER
    TIRED_OF .. LIFE !with|con|in|near|on|en|cerca|alone
    TIRED_OF .. fighting|trying|everything|it_all|existing|living|breathing|hurting|suffering|struggling|pretending|surviving|waking|being $
    TIRED_OF luchar|todo|sufrir|intentar|fingir|pelear|existir|vivir|respirar|despertar|sobrevivir|ser_yo|esta_vida|este mundo
    life .. is|has|was|not|feels|holds|seems not|no|nothing|pointless|meaningless|worthless|over|hell|worth|torture|empty .. worth|living|for_me|left|me|meaning|point|purpose|$
    life is|has|s over|pointless|meaningless|not|no|nothing .. worth|living|me|for|left|more
    my life|existence is|has|s .. over|pointless|meaningless|worthless|nothing|done|finished|ended|no .. meaning|value|$
    la|mi|esta vida .. no|sin .. vale|sentido|tiene|merece|sirve|importa|razon
    la|mi vida ya se acabo|termino
    NO_POINT .. TO_LIVE
    NO_POINT in .. TO_LIVE
    NO_POINT TO_LIVE ANYMORE?
    nothing|no one|nobody|no_one|anything .. to live|left for|to|keeping|keep|here .. me|live|for|here|alive|$
    nothing left $
    nothing left to|for|in|of .. live|me|lose|here|give|fight|life|stay|hold|do
    nothing is left for
    nothing holds|holding|keeps|keeping|stops|ties|tying me .. here|anymore|alive|$
    nothing|none|it .. matters|matter anymore|now|tonight|after
    nada .. importa|queda|tiene|ata|retiene|vale|sirve .. ya|aqui|mi|sentido|vivir|perder|pena|$
    no .. queda|tengo|hay nada .. aqui|mi|perder|vivir|$
    no tengo .. por|para quien|que|vivir|seguir|nada .. vivir|seguir|luchar|$
    no one|nobody would|will|to|is|who .. miss|notice|care|cry|find|mourn|remember|come .. me|if|gone|i|funeral|body
    nadie .. me|va|notaria|extranaria|extranara|importaria|lloraria|llorara|extranar|echaria|falta|daria|cuenta .. si|muero|falta|cuando|no|extrana|me|extranaria|muerte|estoy|desaparezco|funeral
    i|am|feel|completely done|finished|over|through .. life|living|it|trying|fighting|everything|this|breathing|$
    i am done $
    ready|time|want|needs? to|be|for .. give|giving up .. on? life|everything|living|forever|$
    i|have|am|he|she give|gave|giving|given up !smoking|drinking|alcohol|sugar|caffeine|coffee|meat|my|his|her .. life|living|everything|hope|trying|fighting|myself|goodbye|tonight|$
    me rindo $
    me rindo ya|con|de|ante|todo|la|esto|no|hoy
    me doy por vencid*
    tirar|tiro|tire la toalla
    lost all|the|any|every|my hope|will|reason|desire|purpose|faith|point|strength|fight .. live|living|life|left|to|go|$
    no|without|zero|lost|out|losing|run|beyond of? .. hope .. left|anymore|for|in|me|go|remains|$
    hopeless|pointless|worthless|helpless .. life|living|want|alone|end|going|anymore|go
    perdi .. ganas|esperanza|fe|fuerzas|ilusion|sentido .. vivir|vida|seguir
    perdi la|las|toda|el esperanza|ganas|fe|ilusion|sentido $
    sin esperanza|esperanzas|salida|fuerzas|sentido|rumbo|futuro|ganas|motivos .. vida|vivir|seguir|nada|$
    no me quedan|queda|tengo .. fuerzas|ganas|esperanza|motivos|razones|nada|energia|lagrimas .. vivir|seguir|luchar|nada|continuar|$
    see|have|has|sees|is|are|there|with|got no .. future|tomorrow|way|reason|escape|exit|options|hope|purpose .. for|out|left|live|me|ahead|forward|option|choice|alive|here|of|on|beyond|living|$
    no future|tomorrow|way|escape|exit|more .. for|out|left|me|ahead|way|forward|option|choice|tomorrows|i
    no|not|never|single|any|one|without|see|find|have reason|reasons|point|purpose|sense .. TO_LIVE
    no reason .. live|stay|here|go|alive|wake|continue|breathe|keep
    no tomorrow
    only way .. out|end|stop|escape|pain|through|free|peace
    unica|sola salida|solucion|forma .. de|es|que|terminar|acabar
    end|rope of|my|the my|rope|road|line|tether .. no|anymore|can|$
    last|final straw|attempt|chance|day|night|hours|breath|moments|words|message|letter|goodbye|time .. alive|life|on|earth|ever|hear|live|anyone|ill|world|write|me|here|breathing
    my last|final night|day|hours|message|words|post|letter|goodbye|sunset|sunrise|meal|breath|christmas|birthday|week|wish|text|moments|evening|morning|hour|weekend|request .. alive|earth|here|was|is|ever|before|$
    mi|mis|el|la|estas|son ultima|ultimo|ultimos|ultimas noche|dia|dias|horas|palabras|mensaje|carta|adios|cumpleanos|navidad|despedida|cena|deseo
    i|we will|may|might|do|can|am|would|won not|never|probably .. plan|be|make|see|live|last|survive|get|reach|expect|intend|going|wake .. to|be|it|see|through|past|until|another|beyond .. SOME_DAY
    i|we will|do|can|am|would not .. make|see|survive|last|be|reach|get .. SOME_DAY|alive|it
    not .. going|planning|expecting|plan|expect|intend|want|intending|sure|think .. to|on|be|make|see|i .. be|make|see|live|last|survive|being|get|around|alive .. SOME_DAY|alive|around|it|here
    i will be|have dead|gone|died|killed|ended|over|hanging .. by|before|soon|tomorrow|tonight|then|when|SOME_DAY|NOW|it
    be|am|is dead|gone .. by|before|soon|within|until|in .. SOME_DAY|hour|hours|minutes
    dead by|before|tomorrow|tonight|soon .. SOME_DAY?
    by|before|come|when|until .. SOME_DAY .. i|it .. will|am|be|hope|want|plan|might|ll .. gone|dead|over|done|not|end|no
    not|no|never live|wake|make|be|exist|see|survive|alive|last to|up|it|around|here|alive|another|through|past|until .. SOME_DAY
    not|never wake|waking up .. tomorrow|again|anymore|from|next|$
    hope|want|pray|wish|going|sleep|bed|hoping|praying .. not|never wake|waking .. up
    no .. llego|llegar|llegare|voy|paso|pasar|veo|ver|amanezco|estare|habra|quiero|pienso|creo|despertar|espero .. a|de|estar|llegue|pase|vea|ver|para|llegar|pasar|otro|otra|un .. SOME_DAY
    de|pasa|paso esta|hoy|manana|noche no paso|pasa|salgo|amanezco|pasare
    de hoy|noche|manana no .. paso|pasa|pasare|pasara|salgo|llego
    para cuando|entonces .. ya no|muerto|muerta|estare
    manana .. ya no .. voy|estare|estoy|despierto|despertare|habra|vere|existire|amanezco|sere
    ya no voy|estare|estoy|vere|seguire|habra .. estar|aqui|para|ver|manana|mi|llegar|vivo|viva|existir
    goodbye|bye|farewell|adios|chao .. forever|world|cruel|everyone|all|everybody|life|mundo|todos|vida|siempre
    not long|much for|left|longer this|now|me|world|to .. world|live|go|here|left
    tonight|today|this|hoy|noche|tomorrow is|it|i|all|es|will|s the? night|it|day|ends|end|dia|stop|over|finally|finish|acabo|termina|do|last|acaba|termino|everything .. $
    it|this|everything|todo all? ends|end|stops|over|finishes|finished|acaba|termina|acabo tonight|today|now|soon|hoy|esta|tomorrow|for_me|para_mi|NOW
    tonight|today|tomorrow|hoy|manana i|we|me|it|lo stop|end|finish|leave|go|die|quit|hago|voy|acabo|rest|sleep|do|termino|ends|descanso|muero !working|smoking|drinking|at|taking|a|to
    no puedo|aguanto|soporto|resisto mas
    i will be dead
    i CAN_NOT promise|guarantee|swear .. safe|safety|alive|here|myself|do_anything|will_not|not|tomorrow|it
    see|there|with|have no point|reason|way|tomorrow|future $
    tonight is|s the night $
    today|tonight|tomorrow|hoy|manana is|s|es the|el|mi|my|it .. day|dia|last|ultimo|end|final|night $
    hoy es el dia
    last night|day|hours|week .. on_earth|alive|here|of_my_life|ever
    not .. going_to|will|would .. be|make|get|live|see .. here|through|past|christmas|birthday|another|morning|old|tomorrow_morning
    nothing|no_life|no_me|no_tomorrow after|past|beyond SOME_DAY
    there|that|this is|will_not|will not? .. tomorrow|next_time|after|monday for me
    no habra manana|despues|otro|proxima
    no|ya estare|estoy|voy_a_estar|vere .. aqui|viva|vivo|manana|navidad|entonces
    do|did not feel|see|have|know .. reason|point|purpose|way .. anymore|alive|live|on|left|any
    no .. encuentro|veo|tengo|hallo .. razon|motivo|sentido|salida|para_que|porque
    i .. give|gave|giving|given up $
    i|i_have give|gave|given|giving up .. on life|everything|myself|living|trying|fighting|it
    CAN_NOT do|take|handle|bear|stand this|it|life .. anymore|any_longer|another|$
    can|could not any longer|anymore
    too tired|exhausted|broken|far_gone to .. live|go|fight|exist|keep|continue|be|save|breathe
    so|too|really|bone tired of .. everything|it_all|life|all_of|this_life|waking|breathing|being
    cansada|cansado|harto|harta|agotada|agotado .. vivir !con|en|cerca
    cansada|cansado|harto|harta|agotada|agotado .. todo|existir|luchar|sufrir|seguir|respirar|vida
    it|life|this|nothing is|s not worth .. it|living|anything|$
    life|living .. is|feels|has_become too .. much|hard|painful|heavy|long
    life .. hurts|hurt too
    pain .. is|has|must|needs|will .. stop|end|over|unbearable|too_much .. tonight|now|myself|forever|one_way|only
    make|end|stop the|this|my|all pain|suffering|hurting|hurt|noise|thoughts .. forever|for_good|tonight|myself|permanently|now|once
    parar|acabar|terminar|quitarme .. dolor|sufrimiento .. siempre|ya|hoy|yo_mismo|yo_misma|vez
    esto se acaba|termina|acabo hoy|ya|esta|aqui
    se acabo todo|para_mi|hoy
    ya se acabo
    hasta aqui llegue|llego
    hasta aqui .. llegue|llego
    ya no doy|tengo|hay|puedo .. mas|fuerzas|nada|salida|solucion|seguir
    no hay .. salida|vuelta_atras|marcha_atras|esperanza|solucion|remedio|futuro .. $|para_mi|solo
    no turning|going back NOW|$
    there is no turning|going|coming back
    why stay|live|continue|go_on|keep_going|wake|breathe|fight
    here|alive|around .. when|once|by|cuando .. sun|morning|dawn|daylight|sol|amanezca|light
    not .. here|alive|around .. sun|morning|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    tomorrow|morning|monday|manana|the_sun|spring|christmas .. will_not|no find|see|encontrara|vera .. me|here|alive|aqui
    no .. estar|estare para|cuando|manana|el
    running|run|ran out of reasons|excuses|hope|strength|ways|road|time
    what is|s left of me
    left of me .. worth|nothing|not
    body|life|world|existence .. is|feels|s .. cage|prison|cell|tomb|coffin|hell|nightmare
    quiero|deseo|necesito que .. se .. acabe|termine|pare|apague
    no .. sentido .. seguir|respirar|vivir|despertar|levantar*|nada|vida
    not .. have .. tomorrow|future|another_day
    no hay .. despues|manana|futuro|otro_dia
    vida se termino|acabo|fue
    no .. tomorrow|future|after in|for me
    no after that
    whenever|when|once i want|stop .. today|tonight that|is
    not .. next week|month|year|birthday|christmas $
    it|this is|s tonight $
    can|could|will not be|live here|alive when|once
    left of me .. not worth
    worth keeping|living|saving alive|for|$
    no hay un|otro despues|manana
    ya no puedo|aguanto|soporto|resisto mas|nada|$
    no puedo con .. vida|nada|conmigo|esto|mi_vida|tanto
    why|por_que am|are|sigo|estoy i? .. still|even|aun|todavia|vivo|viva alive|here|breathing|living|vivo|viva|aqui|respirando
    what is|s|the|what|what_is the? point .. of|in|to|if .. living|life|going|anything|anymore|waking|existing|trying|staying|it_all
    last|final|ultima|ultimo hope|esperanza|chance|try|intento before|antes|or|and_then i|de|me end|DIE|die|kill|matar*|suicid*|quitar*|go|give
    not|do_not plan|planning|intend|expect|going|think|intending on|to|i? .. being|be|live|living|stick|survive .. around|here|alive|beyond|past|next|after|past_this|to_see
    i|we shall|will not .. live|be|see|wake|survive|trouble|bother .. beyond|past|after|until|alive|next|anyone
    not|no .. single|one|any|ni_una reason|point|motivo|razon .. left|to|para|for .. stay|live|alive|vivir|go|me|seguir
    too|so far gone|broken|late .. to|for|me|now|help|save|be
    past|beyond help|saving|hope|repair|caring|fixing
    can_not|will_never|will_not be fixed|saved|helped|repaired
    no .. fight|strength|fuerzas|energy|will|pelea|ganas|hope|tears left|quedan|queda|in_me|$
    my time .. is|here|on_earth|has .. up|over|done|come|run_out|finished
    mi tiempo .. aqui|ya|se .. acabo|termino|paso
    no intencion|plan|intention|planes|interes de|to|of|en seguir|vivir|living|surviving|live|survive|continuing|estar .. vida|vivo|$|this|past|con_vida|aqui
    no .. tengo|hay intencion|plan|planes .. vivir|seguir|con_vida|vida
    no|never version|world|universe|timeline|scenario|future .. me|i|which|where .. alive|exist|here|live|survive|in_it
    none of this|it|that will|would? matter .. to_me|soon|by|after|anymore|tomorrow
    by SOME_DAY .. none|nothing|it .. matter|over|hurt|done
    then|after|and|until nothing|none|it .. will|would|can|will_not|not .. hurt|matter|hurts .. again|anymore|me|$
    esta|hoy noche|mismo se|todo acaba|termina|acabo todo|$|esto
    there will|would|will_not|ll be no|nobody|not one|patient|me|anyone|body .. to|left|with|after .. follow|call|treat|see|cancel|show|come|bill
    i .. have no life|future|reason|purpose .. without|left|and|anymore|$
    without .. him|her|them i .. no|nothing|not|can_not|will .. life|follow|live|reason
    only|solo hold|holding|hang|hanging|waiting|wait|aguanto|aguantando|espero|esperando on? .. until|for|till|hasta|para|que .. then|graduat*|leaves|dies|se_duerma|se_muera|birthday|cumple*|after|go
    nomas|solo|only|just estoy|am|i_am esperando|waiting .. a|for|until|que|till .. duerma|duerman|sleep|asleep|leave|salga|vaya|goes|weekend|night|dark|house|everyone|alone
    nobody|no_one|nadie .. need|needs|necesita|wants|quiere .. me|old|a|un|una|$ .. shell|farmer|man|woman|viejo|vieja|burden|one|me|$
    allowed|free|ok|okay|permission to go|die|leave|rest|stop $
    its|it|this is? all too much .. and|only|way|can_not|$
    only|just|one one|a way|exit|door|road out|left|$
    DO_NOT plan|expect|intend|want|think|going|planning|see on|to|myself|of? seeing|see|making|reaching|living|being|getting .. end|week|month|tomorrow|christmas|past|through|year|another|SOME_DAY
    not|never .. seeing|see the end of
    i|me|ill .. gone|dead|over by then|that_time|when
    no me queda .. que|sino la? muerte|morir*|matar*|irme
    la vida no .. es|para|vale .. mi|nada $|y|me
    life is not|is_not for me|worth
    me bajo aqui|ya|de_aqui|de_este
    no llega|llego|llegara a manana|la_noche|navidad|fin_de|la_semana|el_lunes
    ya fue todo|$
    never|nunca .. been|estado .. this|tan close|cerca $|to|de|NOW
    es hora|llego_la_hora|ya_es_hora de irme|partir|descansar|morir|despedirme
    time to go|leave|rest|end $|NOW|now|home|be_with
    can_not|not|never|no .. stop|control|trust|contener*|controlar*|parar* myself|me|mas .. this_time|anymore|NOW|$|from|around|with
    no .. controlo|me_controlo|puedo_controlarme|me_aguanto $|mas|ya
    nothing|nada .. left|queda to|for|que|por .. wait|esperar|live|vivir
    no voy|llego|llegare|pienso a? .. llegar? a los|mis NUMBER
    no|never version|world|universe|timeline|scenario|future ... me|i|which|where ... alive|exist|survive
    plan|goal was .. make|get|hold|wait|last it? .. to|until graduation|birthday|christmas|wedding
    no habra|habria|hay|hara dolor|yo|manana|nada .. porque|because|mas|ya
    mine|la_mia|mi_vida ends|end|termina|acaba NOW|$|hoy
    it|todo stops|ends|se_acaba hurting? NOW
    past tonight|today|sunday|friday|the_weekend|this_week
    de hoy no|no_paso paso|pasa|$
    a|por nada|punto|poco de .. hacerlo|matarme|acabar|tirarme|morir
    not|no want|plan|intend|going to make|get|live|reach .. to NUMBER|forty|thirty|fifty|my
    no future|money|family|friends|job .. no|just|only
    if .. again|no .. walk|going|jump|end|kill into|off|it|myself|sea
    nothing left and|pero .. means|gun|pills|pistola
    on|of the other side of this week|month|winter|year
    no|nothing|nada .. after|despues de? esta|this week|month|semana|mes for_me|$|para_mi
    nada despues de esta semana
    out of options .. and|i|$
    ya no me queda nada
    tampoco me? quedo yo
    pain .. won|wins|gano
  `,
};
