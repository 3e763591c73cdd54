import type { Danger } from './danger.js';

/** Putting things in order, giving away, saying goodbye, no longer planning ahead: ordinary people do it too. */
export const leaving: Danger = {
  of: 'leaving for good',
  points: 6,
  counts: 'QUIET',
  ways: `
    when|once|after|if|wherever|before|for|in i|i_am am am|s|are? .. gone|dead|passed|not_here|no_longer .. take|tell|please|who|look|give|someone|find|will|make|my|everything|the|care|want|do_not|know|scatter|burn|bury|read|they|$
    take|takes|care|look|watch|looking|feed|feeds|feeding|adopt|raise|love|walk|keep|want .. of|after|over|for|to|my|care .. my|the|KIN|her|him|them|cat|dog|kids .. gone|not_here|dead|after|without|when_i|once_i|for_me|if_i|no_longer|tomorrow|anymore
    who .. will|would|is|gets|going|s|takes|wants .. feed|take|look|care|love|raise|walk|tell|find|get|pick|inherit|water|have|my .. KIN|dog|cat|my|me|body|plants|bird .. gone|dead|after|when|if|without|me|not|once|here|care|no_longer|$
    take|look|watch care|good|after|over .. my KIN|cats|babies|boys|girls|little .. for me|please|promise|when|after|always|$
    tell|let .. KIN|them|him|her|everyone|WHOSE|kids .. i|that|know .. love|loved|sorry|it|was not|is not|fault|tried|did|proud
    tell|let KIN|my KIN|them|him|her|everyone .. love|loved|sorry|fault|goodbye
    was|is|be|not|nobody|no anyone|one|your|anybody|nobody|her|his|their|anyones fault
    not|nobody|nadie|ninguno|no .. blame|fault|culpa|culpable|culpes|culpen .. yourself|themselves|my|de|nadie|mi|anyone|mia|them|se|yourselves|me|him|her|this|$
    forgive|forgiveness .. me|i|leaving|going|doing|what .. for|what|am|everyone|god|doing|going|this|leaving|please|all|$
    perdonenme|perdoname|perdonen_me|pido_perdon|disculp* .. todo|por|lo|que|hijos|mama|familia|dios|todos|hare|dejar|siempre .. voy|hacer|todo|hice|irme|dejar*|no|hacerles|quiero|amo|ir|$
    i|i_am|am|so am|m|so? sorry .. for|everyone|mom|mum|dad|kids|everything|what|to|i|all|leaving|love|about|world .. leaving|do|could|can|not|was|did|strong|tonight|going|everything|hold|hang|failed|everyone|you|this|be|better|goodbye|all|$
    love|loved|loves you|my|them|all|everyone|kids|him|her|both .. all|always|goodbye|sorry|remember|never|forget|forever|much|know|please|but|forgive .. goodbye|sorry|remember|forgive|can_not|can|not|that|tired|$
    los|las|te|les quiero|amo|quise|ame .. mucho|siempre|todos|perdon*|adios|cuid*|olvid*|a
    cuida|cuiden|cuidame|cuidenme|encargate|encarguense|cuidenmela .. a|de|mi|mis .. hijos|hija|hijo|perro|gato|mama|papa|hermana|hermano|familia|nina|nino|ninos|bebe|perra|gatos|abuela|viejos|viejita|$
    diganle|digan|dile|diles|diganles|dirle|avisen|avisa .. a|que|mi|mis .. hijos|hija|hijo|mama|papa|madre|esposa|esposo|familia|quiero|amo|quise|ame|siento|perdon*|culpa|hermana|novia
    gave|giving|given|give|donated|donating|sold|selling|rehomed|rehoming|surrendered|found home|sell|signed .. away|my|all|for|a|over .. dog|cat|things|stuff|everything|belongings|clothes|possessions|guitar|records|car|books|pets|jewelry|animals|watch|ring|furniture|tools|horses|cats|dogs|home|custody|collection .. away|gone|not|need|will_not|tonight|so|because|ready|now|someone|will|tie|done|today|anymore|$
    regal*|done|repart*|vendi|entregue|dando|doy .. mi|mis|todo|cosas|ropa .. cosas|perro|gato|guitarra|ropa|libros|carro|moto|pertenencias|todo|coche|joyas|mascotas|perros|$
    not|no|never|will_not|longer need|needing|using|use .. them|it|any|that|my|this|where|those|things .. anymore|any|where|longer|more|going|soon|after|tonight|tomorrow|now
    no .. voy|necesit*|hara|hacer|van .. a|necesit*|falta|mas .. mas|donde|falta|ya|nada|necesitar*|hacer|despues|manana|nunca
    put|putting|getting|setting|sorted|organized|sorting|organizing|arranging|arranged|tidying|tidied|cleaned|closing|closed|settled|settling|finishing|tied|tying|wrapping|wrapped .. affairs|finances|everything|things|papers|paperwork|accounts|loose|passwords|estate|house|will|funeral|debts|apartment|arrangements|room .. order|ready|place|ends|so|up|arranged|for|out|family|gone|one|not|written|find|clean|wife|kids|husband|nobody|after|before|down|updated|tonight|$
    wrote|written|left|leaving|writing|made|updated|signed|finalized|changed|finished|printed .. down|out|all|my|a|the|list .. passwords|will|beneficiaries|beneficiary|pin|instructions|funeral|obituary|insurance|account|accounts|dnr|eulogy
    passwords|will|keys|wallet|papers|documents|instructions|phone|money|title|deed .. on|in|is|are|under|left .. desk|table|drawer|note|envelope|kitchen|counter|fridge|safe|folder
    claves|contrasenas|testamento|papeles|llaves|documentos|dinero|tarjetas .. en|estan|deje|dejo|listo|lista|sobre|orden|mesa|cajon|listos|arregl*|firm*
    deje|dejo|dejado|arregl*|puse|ordene|organic*|pague|firme|hice .. todo|papeles|cuentas|testamento|asuntos|cosas|deudas|funeral|mis .. orden|listo|arreglado|pagado|lista|funeral|listos|mesa|firmado|hoy|para|cajon|cremacion|velorio|entierro|panteon|$
    paid|paying|planned|planning|picked|choose|chose|chosen|bought|wrote|writing|prepaid|arranged .. for|my|out|a|own .. funeral|cremation|burial|plot|grave|headstone|coffin|casket|obituary|eulogy|urn|song .. NOW|so|no|for|already|and|$
    my|mi own? funeral|entierro|velorio|ataud|coffin|casket|obituary|eulogy|grave|tombstone|headstone|tumba|lapida|epitaph|body|ashes|cenizas|cuerpo .. i|will|is|should|scatter|found|find|be|no|want|who|song|would|when|play|bury|encuentr*|quiero|burn|wear|imagine|$
    find|finds|found|finding|discover|discovers|discovered|see .. my|me|the|mi body|dead|hanging|gone|cuerpo|corpse|like|remains|here|note
    encuentr*|encontr*|hall* .. mi|me|muerto|muerta|el|asi cuerpo|muerto|muerta|colgado|colgada|asi|nota|carta
    no me|mi busquen|busques|esperen|lloren|llores|extranen|olviden|salven|revivan|detengan
    do|does not look|search|call|come|try|worry|wait|cry|bother .. for|looking|me|about|stop|save|find|up|to .. me|find|anymore|after|it|looking|save|late|stop|$
    said|saying|say|says|sending|made|calling|called|sent|post|posting|left|leave|gave .. my|everyone|goodbyes|a|final|last|all|one|her|him .. goodbye|goodbyes|farewell|bye|goodbys|farewells|byes
    this is|s goodbye|farewell|it|bye .. for|everyone|all|i|i_am|$|world|from|forever
    goodbye .. everyone|all|my|to|mom|dad|love|world|sorry|kids|guys|friends|and|cruel|from|for
    adios .. todos|a_todos|a_mi|a_la_vida|a_este|mundo|mama|hijos|amigos|perdon|familia|para_siempre|y_gracias|y_perdon
    me despido|despedi|despidiendo|despedirme
    vengo|quiero|solo|escribo|quise|queria a? despedirme|despedir
    me voy $
    me|nos voy|vamos|ire .. de|para|lejos|donde|con|sin|a|tranquil* .. aqui|siempre|mundo|dolor|volver|nadie|dios|ella|el|descansar|cielo|regreso|todos|vuelta|paz|otro|molesto|sufrir
    ya me quiero|voy ir|irme
    by the time .. you|they|anyone|someone .. read|see|find|get|hear|open .. this|it|me
    if|when|once you|anyone|they|someone .. read|reading|see|seeing|find|finding|get .. this|it|me .. i|will|too|gone|dead|be|i_am
    cuando .. lean|leas|lea|lees|reciban|vean|encuentren|encuentres .. esto|mensaje|este|carta .. ya|no|estare|habre|sera|muerto
    you|they|she|he|nobody|we|kids|this|no one .. will|will_not|last|not|never .. hear|see|find|talk|time|have|know .. from|of|me|again|to|about|i|you .. again|me|anymore|ever|soon|last|$
    last|final|ultima|ultimo time|vez|mensaje|thing|message|text|post|email|letter|note .. you|ill|i|hear|will|see|que|me|from|ever|write|les|post|send|escribo|talk|veran|veo|here|anyone|say|words|leen|sabran|dejo|mando
    not|no|will_not|never .. be|need|here|around|make|attend|have|see|estare|voy .. bother|bothering|problem|burden|worry|trouble|pain|hurting|molestar|suffering .. anymore|any|you|anyone|longer|about|me|again|soon|$
    soon|tonight|tomorrow|then|finally|pronto|al_fin|by .. i|ill|voy|estare|all|everything .. free|peace|gone|over|rest|done|paz|libre|descans*|with|end|quiet|nothing|sleep|together|con|fin|silence|not
    be|am|rest|resting|find|finding|at|go|have|need|want|in .. peace|rest|free|silence|quiet|sleep .. soon|tonight|last|finally|forever|eternal|now|this|from
    paz|descans*|libre|silencio .. al_fin|por_fin|pronto|hoy|siempre|eterno|eterna|esta
    see|seeing|join|joining|be|being|meet|reunite|reunited|reuniting|hold|hug .. mom|dad|mum|him|her|my|you|grandma|them|brother|sister|wife|husband|son|daughter|KIN|baby .. again|soon|heaven|other_side|tonight|up_there|afterlife|in_death|next_life|paradise
    next_life|otra_vida|afterlife .. soon|see|tonight|waiting|nos|veo|vemos|now|meet|$
    see|meet|catch you|everyone|ya .. on|other|in .. other side|heaven|hell|next life
    reunirme|encontrarme|verla|verlo|ver|estar|irme|alcanzar*|acompanar* .. con|a|pronto|en .. mama|papa|hijo|hija|madre|padre|esposa|esposo|hermano|ella|el|abuela|cielo .. cielo|alla|pronto|donde|arriba|murio|otro|muerto|siempre
    reached|made|making|taken|came|come|feel|feeling|found|at|with .. peace with .. it|my|decision|dying|god|what|leaving|everything|end|this|death
    decision|mind|choice|date .. is|has|made|been|set|already|picked|chosen|final|s .. made|final|picked|chosen|decided|tonight|peace|calm
    i|ya know|picked|chosen|set|circled|elegi|escogi .. date|day|time|place|spot|plan|method|how|when|fecha|dia|lugar|where .. picked|set|chosen|do|will|planned|out|ready|it|where|how|when|circled|elegid*|decidid*|fijad*|$
    know|figured|decided|worked|planned exactly? how|when|where .. i|i_am|to .. do|will|am|going|want .. it|do|this it|$
    tengo|ya|tome|elegi|decidi .. la|el|mi|una|todo .. decision|fecha|plan|dia|lugar|decidido|planeado|planead*|listo|lista|tomada|marcad*|pensado|preparad* .. $
    already|ya|calmer|calm|peaceful|relieved|lighter|happy|happiest|serene|tranquil* .. decided|decision|made|since|now|knowing|because|decidi|desde|tonight|ever|that .. end|over|done|decided|what|do|going|soon|last|decidi|it|decision|made
    stop|stopped|not|no|quit|stopping|will_not|cancelled|canceled .. making|make|planning|buying|renewing .. past|plans|for|because|next|anymore|after|groceries|rent|beyond|on_purpose|future|until|insulin|dialysis|chemo|to_die|so|pills
    stop|stopped|stopping|refuse|refusing|quit|deje|dejo .. eating|food|insulin|dialysis|chemo|drinking|comer|insulina|heart_meds .. die|on purpose|over|end|let|until|hope|so|morir*|proposito|see|faster|nature|para|acabar
    by the time .. you|they|anyone|someone .. read|find|see|get|open|hear
    tell|let .. my|KIN ... love|loved|sorry|fault
    will|testament|testamento .. written|signed|ready|done|firmado|listo|hecho|updated .. so|and|now|y|ya|already
    my own? funeral
    not|will_not|no_longer .. need|needing it|them|that|this .. where|anymore|after|when|soon
    feed|food|comida .. cat|dog|cats|dogs|gato|perro|fish|chickens .. until|till|for|left|hasta|para|enough|someone|who
    cat|dog|gato|perro .. will|needs|tiene|queda .. home|someone|quien
    kids|children|hijos|ninos .. are|estan with|con .. grandma|abuela|sister|mom|mother|mama .. not|no|tonight|alone|hoy|so|find|see
    so|que|before|antes .. kids|children|daughter|son|wife|mother|hijos|hija|mama .. not|no|do_not .. find|have|see|encuentr*|vea|vean
    who|quien|whoever .. finds|find|found|encuentre|discovers me|body|us
    turned|turning|turn off .. location|phone .. nobody|no_one|so|find|and
    no me .. busquen|esperen|llamen|lloren|salven
    que me perdonen|perdone
    perdonenme
    perdoname|perdonen .. pero|no|hijo|mama|ya|por_todo|por_lo
    gracias por .. intentar*|todo .. adios|pero|ya|no
    thank|thanks .. for .. trying|everything|all .. but|goodbye|too_late|over|not|done|can_not
    too late .. for|to .. me|help|save|anything|stop|now
    ya es|sera tarde .. para|cuando
    it|this is|will be|s too late
    do_not|no try|trying|intenten|traten|me .. stop|save|find|detener*|salvar*|parar*
    nobody|no_one|nothing|nadie|nada can|could|will|va_a|puede|podra .. stop|save|detener*|salvar*|parar* .. me|now|this|$
    nobody|no_one|nadie knows|sabe .. plan|going|what|how|voy|hare|about_tonight|date|where
    ready|listo|lista .. leave|go|irme|partir $|NOW|forever|this
    it|this|todo|ya is|s|esta .. arranged|ready|in_place|sorted|planned|listo|preparado|planeado|arreglado $|NOW
    everything is|s .. ready|set|arranged|in_place|in_order|taken_care|planned|paid
    todo .. esta listo|preparado|arreglado|pagado|en_orden
    see|saw|visited|visiting|hugged|called|ver|vi|abrace .. last|ultima|una time|vez .. everyone|them|kids|mom|a_todos|mis|family
    mind|decision|decided|decidi|decidido .. calm|peace|relief|calma|paz|lighter|tranquil*|at_ease|quiet
    cuando lean|leas|lea|encuentren|reciban esto|este
    when|if|once you|they|anyone read|find|get|see this|it
    in|for advance|year .. vet|cat|dog|rent|nobody|told
    vet|rent|bills|renta|cuentas .. paid|pague|pagada|pagado .. advance|ahead|nobody|adelantado|year|todo
    please .. look|take|watch after|care|over my girls|boys|kids|mother|mum|mom|son|daughter|dog|cat
    envelope|envelopes|sobre|sobres .. drawer|desk|table|each|names|mesa|cajon
    i am going to the|my quarry|bridge|woods|river|lake|sea|tracks|cliff
    told|tell nobody|no_one why|where|goodbye
    not need .. after|anymore|where|tomorrow
    cry for|a .. then|and|week .. free|fine|forget|better
    before i_am gone
    gave .. notice .. after|need|will_not
    asleep|sleep|empty|alone|school|duerman|vacia|solos ... hacerlo|do_it|then|finally
    make sure .. cat|dog|kids|he|she|they|mother|mom .. looked|fed|safe|walked|loved|fine
    cat|dog|kids|gato|perro .. looked_after|taken_care|fed .. from|until|after|when
    no soy nada sin|$
    look|looked|watch after|over .. when|once|if .. not around|here
    decided|mind .. calm|calma|peace
    left .. ring|phone|keys|wallet|collar|watch .. note|letter|counter|table
    not answering|picking .. note|ring|letter|gun
    not .. needing anyone|anybody|anything|you|it|that NOW|anymore|after|where
    everyone|todos .. other_side .. i|packing|joining|yo
    by the time .. reaches|reach|gets|arrives|read
    this message|letter|email|note reaches|gets .. you
    make|making|made|be sure .. cat|dog|kids|mother|she|he .. looked|fed|taken|cared .. after|of|for
    so|want|wanted|que|need somebody|someone|anyone|alguien|one_person to? know|knows|sepa|supiera|entere .. i|my|me|that|mi|que|why|where|name|nombre|$
    want|wanted|need|quiero|queria|just .. someone|somebody|anyone|one_person|alguien|a_human to|que? know|remember|me_recuerde|sepan_que|sepa_mi|sepa_que_lo
    tell|telling|decirle|contarle a human|somebody|someone_before
    before|when|until|once|after|antes i|que_me go|leave|vaya|voy $
    me|just|wanted|only|came|this_is|i_am saying|say|to_say bye|goodbye|farewell|adios $|to|and|tell|now
    bye|goodbye to .. receptionist|nurse|you|someone|everyone|all|doctor|whoever|staff
    good|nice|great|long|decent run|ride|innings $
    had|been|was a good|nice|great|long|decent run|ride|innings|life $
    lived|vivido|vivi .. long|enough|bastante|suficiente enough? $|and|i|y
    love|besos|amor to whoever|all|everyone|mis .. reads|finds|of|$|hijos
    do|do_not|no|please not? feel|be|sientan|sientas|pongan bad|sad|guilty|mal|tristes|mad|angry .. $|for|about|me|when|it|por
    no se|te|me culpe|culpes|culpen
    made|making|found|finding|hecho|hice .. my|mi|las peace|paz|paces $|and|y|i|con_dios|with_god|with_it|with_dying|with_death|con_la_muerte|with_everyone|con_todos
    papers|affairs|paperwork|asuntos|papeles .. settled|in_order|en_orden|arreglad*|signed .. and|y|no|i|paid|so
    he|ya|i|have dejado|deje|arregle|left|put|settled .. asuntos|affairs|papeles|papers .. orden|order|settled
    paid|pague|pagado|pagada .. undertaker|funeraria|funeral|crematorium|panteon|entierro|mortuary|cremation|cremacion
    full responsibility|responsabilidad
    final|last|ultimo|ultima correspondence|email|letter|message|communication|mensaje|carta|correo|appointment|conversation
    will_not|not|never hear from .. me again|after|anymore
    not|no trouble|bother|molestar|burden .. anyone|you|anybody|a_nadie|nadie .. past|after|anymore|again|longer|mas
    sold|gave|vendi|regale|rehomed|found .. cattle|horses|dog|cat|animals|chickens|herd|sheep|ganado|gallinas|vacas|animales .. so|nobody|after|gone|para|nadie
    nobody|no_one|somebody|someone|police|policia|alguien .. find|finds|found|encuentre|encuentren|discover|discovers me|us|body|$ .. late|and|not|until|key|y_no|first|door|instead
    find|finds|encuentre|encuentren me|body .. police|not|instead|policia|no_mi|before|key|neighbour|neighbor
    do_not|not|no .. let|want|be|sea|quiero .. son|daughter|kids|wife|husband|mom|mother|hijo|hija|mama|esposa|ninos .. one|who|the|quien|find|finds|opens|encuentre|vea|see .. find|finds|opens|garage|me|body|encuentre|door|it
    opens|open|opened the|my garage|bathroom|bedroom|door|shed
    get|carry|take|move the|my body out|down|away
    revive|resuscitate|revivir|reanimar me|him
    no attempt|attempts .. revive|resuscitate|save|made
    smoke alarm|batteries|rent|bills|freezer|fridge .. for them|ahead|filled|paid|full
    that_is|that is? the last of it|all $
    y|gato|todo es todo $
    i|ya|have|he|already chosen|chose|picked|found|choose|escogi|elegi|decided|tengo .. tree|spot|place|beam|bridge|building|hotel|arbol|lugar|sitio|puente|edificio|station|estacion|branch|cliff|room|hour|hora|date|fecha|dia|day|time .. and|y|where|hour|hora|behind|for|$
    tall|high building|bridge|roof .. roof|door|locked|unlocked|open|access|railing|near
    roof|railing .. is|are never|not|low|unlocked|open .. locked
    tie|tied|ties|ate|amarre|anude it|la|lo already|ya|and|to|NOW
    waiting|wait|espero .. until|till|for|que|hasta roommate|roommates|wife|husband|kids|mom|mum|parents|everyone|they|he|she|mi|mis .. goes|go|leaves|leave|asleep|sleep|work|class|duerma|salga|out|bed
    me falta poco|nada .. para|irme
    falta poco|menos|que_pase para|que|la irme|semana|descansar|dia|reunirme
    not|no long|falta mucho now|para $|it|irme
    i_am|am bouncing|checking|logging|clocking|signing|opting out? permanently|forever|for_good|of_life|tonight|NOW|early
    if i go $
    the one deciding|who_decides
    what|que i|voy|lo am|a|que_voy? about|going|hacer|a_hacer to? do|$ .. forgive|sorry|responsibility|understand|perdon*|culp*|NOW
    soon|pronto .. not_going_to_tell|tell_you_when
    not going to tell you when|how|where
    passwords|claves|contrasenas|will|keys|llaves .. are|is|estan|on|in .. fridge|table|drawer|neighbour|neighbor|vecina|mesa|cajon|desk|refri|envelope|sobre
    house is|s? clean|empty|sold .. dog|cat|kids|passwords|keys
    deje|dejo|left .. perrita|perro|perra|gato|gata|dog|cat|ninos|kids .. con|with|at mi|my|la|el|hermana|vecina|mums|sisters|neighbour
    borre|cerre|deleted|closed|deactivated|wiped mi|mis|my face|facebook|todas_mis|redes|accounts|instagram|phone|computer|social_media|whatsapp|history
    ya me voy a? descansar|con|para
    descansar|rest .. con|with .. mi|my|abuelita|mama|dios|grandma|god|el|ella
    venga|vengan|come por|for|get mis|my|the ninos|hijos|kids|dog|perro|gato
    no .. poder|puedo|voy_a_poder|podre cuidar*|verlos|criar* .. mas|ya|$
    buen dia para .. irme|morir|partir
    un|una|the|my last|ultima semana|week|dia .. paz|peace|deudas|abrace|friday|viernes
    wrote|written|writing|escribi .. to|a each|all|every|cada of? my|mis|uno|one|kid|hijo
    whoever|quien|quienes|who find|finds|found|reads|encuentre|encuentren|lea|lean this|me|esto|esta|mi
    this is|es the|my|mi|la? note|nota|goodbye|despedida|letter $|i|y|and|de
    encuentr*|halle*|find|finds .. esta|esto|this|the|la|mi nota|carta|note|letter
    never felt|been .. calm|calmer|peaceful|sure|free|ready|at_peace|certain
    not|no want|need|let|deje|quiero .. anyone|anybody|you|nadie|someone|que .. save|stop|find|rescue|revive|salve|detenga|encuentre|ayude me|$
    they|wife|kids|family|husband .. get|have|cobran|cobrar .. insurance|money|seguro|payout|house .. ok|okay|fine|free|better|finally|then
    like|como it_was|if_it_was|si_fuera|it_is the|la|a last|ultima|goodbye time|vez|$
    tell my|the|a boys|kids|girls|hijos|wife|mom .. tried|loved|proud|sorry
    one way|solo_ida ticket|trip|journey|drive|boleto
    i will|voy_a be|estar with|con my|mi KIN .. by|SOME_DAY|soon|NOW|pronto|again|heaven
    deje|left|dejo|gave .. claves|passwords|llaves|keys|card|tarjetas .. y|and|with .. carta|letter|note|nota
    will understand|entender* $|why|when|cuando
    se vayan|duerman|salgan|vaya|duerma .. todos|todo|mi|mis .. para|y .. hacerlo|tomar*|hago
    not|no_la|no answering|answer|contesta|abre the? door|phone|calls|puerta|telefono
    ya no me|nos necesitan|necesita|necesitaran
    do it|this myself $|NOW|then
    me voy|ire yo sola|solo|solita|solito|mismo|misma
    best|greatest|only thing|gift i|we can give|do|leave them|my|for
    habre|hubiera|habra ido|marchado|muerto
    ido|irme|fui|voy|marcho .. para siempre
    cuando leais|encontreis|veais esto|este|mi|me
    no hace|hara falta que me? llam*|busqu*|esper*|contest*
    no .. aparezco|llego|vuelvo|contesto .. ya saben|sabran
    if i do not|will_not|do_not show|come|answer|pick .. you know|now|why
    says|said|dice goodbye|adios .. every|each|cada
    asking|asks|pregunta|keeps_asking where .. bullets|gun|pills|keys_to_the_safe|pistola|balas
    deje|left|dejo|gave ... claves|passwords|llaves|keys ... carta|letter|nota|note
    text*|said|sent|wrote|escribio|puso look_after|take_care|cuida .. my|mi dog|cat|kids|perro|gato .. and|y|now|nothing|no
    for|find|found|remove|identify|discover|see|collect my body|corpse|remains
    police|ambulance|policia|paramedics .. body|break|door|enter|entre|before|antes|encuentre
    not|no go|open|come|enter|vengan|vengais|entren .. in|into|the|a bedroom|bathroom|garage|shed|room|casa|cuarto|kids|ninos|house
    erase|delete|destroy|close my file|records|account|number .. dead|gone|need|not
    dead|muertos do|men|have|no .. need|use|necesitan
    won|will|not be|ser a|un? problem|burden|bother|problema|carga|molestia after|anymore|past|despues|to
    hotel|motel|cabin .. so|family|find|alone|razor|pills .. find|family|NOW|not|$
    family|familia|kids|wife|mom .. not|no be|sea|sean .. ones|one|los|que|who find|encuentre|encuentren|see
    fed|feed the cat|dog|cats .. locked|bye|and|gone
    bins|cat|dog|door|stove|lights .. bye $
    told|tell|dije|les_dije .. what they|lo_que wanted|want|querian .. hear|oir|escuchar
    last entry|post|page|note|letter|words
    thanks|gracias for|por reading|leer|leerme|escucharme .. $|bye|last|adios
    kissed|kiss|hugged|hug|bese|abrace .. kids|son|daughter|hijos|hija|mom|mama .. last|goodbye|final|ultima|bye
    last time .. heading|bridge|NOW|kiss|hug|see|saw
    paid|pague|pagado|pago|deje|dejo .. cuarto|renta|rent|cajon|coffin|funeral|entierro|todo .. hasta|until|mes|despues|gasten|no|month|through
    despues de hoy|manana|esta_noche|el_viernes
    after today|tonight|friday|sunday|tomorrow .. you|no|not|will|will_not|nobody
    con vida $
    title|deed|pin|bank|safe .. truck|house|folder|drawer|is_in|where .. proud|carry|gone|dead|sorry|will|prepaid
    said|says|told .. proud .. carry|can_not|anymore|goodbye|sorry|hung_up
    hung up|colgo .. gun|pistol|goodbye|sorry|crying|dead|pistola
    nobody|nadie needs|need|necesita me|mi past|after|ya|anymore
    not|no worry|preocup* .. debt|deuda|money|insurance|seguro|refund
    le|la|los|les hable|llame|escribi|visite .. para|a? despedirme
    estreno|estrenar .. cajon|viernes|hoy|lo
    if i do not|do_not|no .. pick_up|answer|contesto|llego|show .. cause|because|es_que|its|it_is
    told|tell|dije .. where .. key|will|keys|money|body .. so|find|finds|somebody
    so|para_que that? somebody|someone|police|they|la_policia|alguien .. find|finds|encuentre|halle me|$|i
    encuentre|find la|the policia|police
    que me encuentre|encuentren|hallen
    comida .. para .. gato|perro .. es_todo|y_ya
    whoever gets|finds|reads this
    whoever gets|opens this|it
    pagada|pague|paid .. renta|rent .. comida|food|gato|cat|todo
    not .. being around|here .. next|this week|month|christmas|year
    cancelen|cancel ... muerto|muerta|dead|gone|alive|viva
    volvia|vuelve|volver|coming_back|come_back .. no|not|escopeta|gun|rifle|pistola
    ensaye|practiced|rehearsed como|how|it|todo
    poured|vertido|servi .. it|in|into a|the glass|cup
    pagado|paid|pago .. hasta|even|incluso .. cajon|coffin|entierro|funeral
    family|familia .. not|no be|sea the|quien ones|one|encuentre
    no .. preocup* .. deuda|dinero|gastos .. seguro
    insurance|seguro .. and finally|be|ok|fine|paid
    written|wrote|anote|escribi down? .. bank|banco|accounts|passwords|pins|cuentas|claves .. wife|husband|kids|after|so|para|esposa|hijos
    gave|took|left|surrendered|deje|lleve .. cat|dog|gato|perro .. shelter|rescue|refugio|pound
    nobody|no_one|do_not|no tell|diganle|digan my|mi|a_mi mother|mom|mum|kids|mama|hijos how|why|como|por_que
    by tomorrow it|nothing|none
    told|said .. bye|goodbye|adios .. get_it|not|entendio|know|notice|cuenta
    not|no .. dar|doy|voy_a_dar mas? lata|molestias|problemas
    se van|vamos|iremos|irse|nos_vamos las|los dos|tres|juntas|juntos|cuatro
    acababa|acaba|termina|terminaba su|mi|el dolor|sufrimiento
    no aparece|aparecio|volvio|regreso
    cobren|cobrar|cobran el|the? seguro .. vivan|bien|mis|hijos|familia
    parked|estacionad* .. overlook|bridge|cliff|edge|mirador|puente|tracks|lake
    its|it_has been real
    take|remove me off|from the waitlist|list .. around|gone|alive|be|not
    last wish|deseo
    llego|ya_mero|pronto .. con mi madre|papa|dios|ella|el
    my cat|dog|kids .. looked_after|taken_care|fed from|after|when|once
    up to the cabin|mountains|woods .. not
    patient of anyone
    cat|dog|kids is looked|taken|cared .. from|after|when .. WEEKDAY|i
    letters|cartas|envelopes|sobres .. licked|sealed|stamped|cerre|listas|real|drawer|each|ready
    sent|mande|envie|gave|di .. the|el|la|mi|my code|pin|password|clave|ubicacion|location .. safe|off|apague|cuerpo|know|where
    code .. safe .. turned|off|location
    turned off location|my_phone|phone
    unfriended|blocked|deleted|borre|elimine everyone|everybody|everything|a_todos|todo|all .. hurt|less|so|na|te_quiero|no
    SOMEONE|amiga|amigo .. borro|deleted .. todo|everything|cuentas|accounts
    dog|cat|house|car|guitar goes|can_go|should_go to .. rest|burn|and|the
    rest can|of_it burn|rot|go|keep
    promised|said|prometi .. wait|esperar|aguantar .. till|until|hasta .. they|kids|ella|graduat*|finished|hijos
    deje|dejo|grabe|grabo|recorded|left .. un|a audio|video|carta|mensaje .. cuando|for_when|when .. no|i_am|not|gone
    les|te|le encargo|encargamos|confio a? mi|mis|la|el|al
    le pongo fecha
    se acabo la funcion|obra|fiesta|pelicula|historia|lucha
    ya no lloro .. decidi
    ya decidi $
    cuando termine|acabe este|esta mensaje|carta|nota
    nothing .. will|would matter by|after|soon
    find me .. movers|cleaner|maid|landlord|police|neighbour|tip|trouble
    cat|dog .. looked after from
    not intend|plan to be a patient of
    la|lo|te busco|espero|llamo $
    escribo|llamo|mando|queria|quiero|solo para? despedirme
    no fue|es .. culpa suya|tuya|vuestra|de_ustedes|de_nadie|de_usted
    not|nobody|none your|anyones|anybodys|nobodys|of_your fault
    it is no ones|nobodys fault
    dog|cat|perro|gato|kids|ninos .. with|con .. neighbor|neighbour|vecina|vecino|sister|shelter|refugio .. and|y .. not|no .. picking|going|coming|back|pienso|volver|vuelvo
    not going|coming|come back|volver|vuelvo for .. him|her|them|dog|cat
    there will_be|will not|never? be? no|a next visit|session|appointment
    will_not|not be a next visit|session|time|appointment
    out of this life|world too|$|for_good
    not be around|here for them|any|it|that .. and|okay|ok|$
    no .. estar|estare para ninguna|ellas|ellos|esas|verlo
    world|somebody|someone .. can have my spot|place|seat|air
    last|ultimo|ultima winter|summer|spring|christmas|autumn|birthday|invierno|verano|navidad|primavera|cumpleanos $|on|of_my|de_mi|aqui|alive
    no llego|llegare|voy_a_llegar a la|el|mi graduacion|boda|navidad|cumpleanos|verano|prom $
    not going_to|gonna|will? make it|see to|till|until? .. prom|graduation|christmas|the_wedding|summer|next_year
    did|hizo her|his|their|lo best|mejor|posible ... not|no .. next|proxima visit|session|visita|sesion
    no falta mucho $
  `,
};
