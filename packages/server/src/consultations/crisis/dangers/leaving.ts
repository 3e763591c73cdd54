import type { Danger } from './danger.js';

/** Putting things in order, giving away, saying goodbye, no longer planning ahead: ordinary people do it too. */
export const leaving: Danger = {
  of: 'leaving for good',
  points: 4,
  counts: 'QUIET',
  ways: `
    when|once|after|if|wherever|before|for|in i|im|i am am|s|are? .. gone|dead|passed|not_here|no_longer .. take|tell|please|who|look|give|someone|find|will|make|my|everything|the|care|want|dont|know|want|scatter|burn|bury|read|they|$
    take|takes|care|look|watch|looking|feed|feeds|feeding|adopt|raise|love|walk|keep|want .. of|after|over|for|to|my|care .. my|the|KIN|her|him|them|cat|dog|kids .. gone|not_here|dead|after|without|when_i|once_i|for_me|if_i|no_longer|tomorrow|anymore
    who .. will|would|is|gets|going|s|takes|wants .. feed|take|look|care|love|raise|walk|tell|find|get|pick|inherit|water|have|my .. KIN|dog|cat|my|me|body|plants|bird .. gone|dead|after|when|if|without|me|not|once|here|care|no_longer|$
    take|look|watch care|good|after|over .. my KIN|cats|babies|boys|girls|little .. for me|please|promise|when|after|always|$
    tell|let .. KIN|them|him|her|everyone|WHOSE|kids .. i|that|know .. love|loved|sorry|it|was not|is not|fault|tried|did|proud
    tell|let KIN|my KIN|them|him|her|everyone .. love|loved|sorry|fault|goodbye
    was|is|be|not|nobody|no anyone|one|your|anybody|nobody|her|his|their|anyones fault
    not|nobody|nadie|ninguno|no .. blame|fault|culpa|culpable|culpes|culpen .. yourself|themselves|my|de|nadie|mi|anyone|mia|them|se|yourselves|me|him|her|this|$
    forgive|forgiveness .. me|i|leaving|going|doing|what .. for|what|am|everyone|god|doing|going|this|leaving|please|all|$
    perdon*|perdonenme|perdoname|disculp* .. todo|por|lo|que|hijos|mama|familia|dios|todos|hare|dejar|siempre .. voy|hacer|todo|hice|irme|dejar*|no|hacerles|quiero|amo|ir|$
    i|im|am|so am|m|so? sorry .. for|everyone|mom|mum|dad|kids|everything|what|to|i|all|leaving|love|about|world .. leaving|do|could|can|not|was|did|strong|tonight|going|everything|hold|hang|failed|everyone|you|this|be|better|goodbye|all|$
    love|loved|loves you|my|them|all|everyone|kids|him|her|both .. all|always|goodbye|sorry|remember|never|forget|forever|much|know|please|but|forgive .. goodbye|sorry|remember|forgive|cant|can|not|that|tired|$
    los|las|los|te|les quiero|amo|quise|ame .. mucho|siempre|todos|perdon*|adios|cuid*|olvid*|a
    cuida|cuiden|cuidame|cuidenme|encargate|encarguense|cuidenmela .. a|de|mi|mis .. hijos|hija|hijo|perro|gato|mama|papa|hermana|hermano|familia|nina|nino|ninos|bebe|perra|gatos|abuela|viejos|viejita|$
    diganle|digan|dile|diles|diganles|dirle|avisen|avisa .. a|que|mi|mis .. hijos|hija|hijo|mama|papa|madre|esposa|esposo|familia|quiero|amo|quise|ame|siento|perdon*|culpa|hermana|novia
    gave|giving|given|give|donated|donating|sold|selling|giving|rehomed|rehoming|surrendered|found home|sell|signed .. away|my|all|for|a|over .. dog|cat|things|stuff|everything|belongings|clothes|possessions|guitar|records|car|books|pets|jewelry|animals|watch|ring|furniture|tools|horses|cats|dogs|home|custody|collection .. away|gone|not|need|wont|tonight|so|because|ready|now|someone|will|tie|done|today|anymore|$
    regal*|done|repart*|vendi|entregue|dando|doy .. mi|mis|todo|cosas|ropa .. cosas|perro|gato|guitarra|ropa|libros|carro|moto|pertenencias|todo|coche|joyas|mascotas|perros|$
    not|no|never|wont|longer need|needing|using|use .. them|it|any|that|my|this|where|those|things .. anymore|any|where|longer|more|going|soon|after|tonight|tomorrow|now
    no .. voy|necesit*|hara|hacer|van .. a|necesit*|falta|mas .. mas|donde|falta|ya|nada|necesitar*|hacer|despues|manana|nunca
    put|putting|getting|setting|sorted|organized|sorting|organizing|arranging|arranged|tidying|tidied|cleaned|closing|closed|settled|settling|finishing|tied|tying|wrapping|wrapped .. affairs|finances|everything|things|papers|paperwork|accounts|loose|passwords|estate|house|will|funeral|debts|apartment|arrangements|room .. order|ready|place|ends|so|up|arranged|for|out|family|gone|one|not|written|find|clean|wife|kids|husband|nobody|after|before|down|updated|tonight|$
    wrote|written|left|leaving|writing|made|updated|signed|finalized|changed|finished|printed .. down|out|all|my|a|the|list .. passwords|will|beneficiaries|beneficiary|pin|instructions|funeral|obituary|insurance|account|accounts|dnr|eulogy
    passwords|will|keys|wallet|papers|documents|instructions|phone|money|title|deed .. on|in|is|are|under|left .. desk|table|drawer|note|envelope|kitchen|counter|fridge|safe|folder
    claves|contrasenas|testamento|papeles|llaves|documentos|dinero|seguro|tarjetas .. en|estan|deje|dejo|listo|lista|sobre|orden|mesa|cajon|listos|arregl*|firm*
    deje|dejo|dejado|arregl*|puse|ordene|organic*|deje|pague|firme|hice .. todo|papeles|cuentas|testamento|asuntos|cosas|deudas|funeral|mis .. orden|listo|arreglado|pagado|lista|funeral|listos|mesa|firmado|hoy|para|cajon|cremacion|velorio|entierro|panteon|$
    paid|paying|planned|planning|picked|choose|chose|chosen|bought|planned|wrote|writing|prepaid|arranged .. for|my|out|a|own .. funeral|cremation|burial|plot|grave|headstone|coffin|casket|obituary|eulogy|urn|song .. NOW|so|no|for|already|and|$
    my|mi own? funeral|entierro|velorio|ataud|coffin|casket|obituary|eulogy|grave|tombstone|headstone|tumba|lapida|epitaph|body|ashes|cenizas|cuerpo .. i|will|is|should|scatter|found|find|be|no|want|who|song|would|when|play|bury|encuentr*|quiero|burn|wear|imagine|$
    find|finds|found|finding|discover|discovers|discovered|see .. my|me|the|mi body|dead|hanging|gone|cuerpo|corpse|like|remains|here|note
    encuentr*|encontr*|hall* .. mi|me|muerto|muerta|el|asi cuerpo|muerto|muerta|colgado|colgada|asi|nota|carta
    no me|mi busquen|busques|esperen|lloren|llores|extranen|olviden|salven|revivan|detengan
    do|does not look|search|call|come|try|worry|wait|cry|bother .. for|looking|me|about|stop|save|find|up|to .. me|find|anymore|after|it|looking|save|late|stop|$
    said|saying|say|says|saying|sending|made|calling|called|sent|post|posting|left|leave|gave .. my|everyone|goodbyes|a|final|last|all|one|her|him .. goodbye|goodbyes|farewell|bye|goodbys|farewells|byes
    goodbye $
    this is|s goodbye|farewell|it|bye .. for|everyone|all|i|im|$|world|from|forever
    goodbye .. everyone|all|my|to|mom|dad|love|world|sorry|kids|guys|friends|and|cruel|from|for
    adios .. todos|a|mundo|mama|hijos|amigos|perdon|familia|siempre|y|gracias
    me despido|despedi|despidiendo|despedirme
    vengo|quiero|solo|escribo|quise|queria a? despedirme|despedir
    me voy $
    me|nos voy|vamos|ire .. de|para|lejos|donde|con|sin|a|tranquil* .. aqui|siempre|mundo|dolor|volver|nadie|dios|ella|el|descansar|cielo|regreso|todos|vuelta|paz|otro|molesto|sufrir
    ya me quiero|voy ir|irme
    by the time .. you|they|anyone|someone .. read|see|find|get|hear|open .. this|it|me
    if|when|once you|anyone|they|someone .. read|reading|see|seeing|find|finding|get .. this|it|me .. i|will|too|gone|dead|be|im
    cuando .. lean|leas|lea|lees|reciban|vean|encuentren|encuentres .. esto|mensaje|este|carta .. ya|no|estare|habre|sera|muerto
    you|they|she|he|nobody|we|kids|this|no one .. will|wont|last|not|never .. hear|see|find|talk|time|have|know .. from|of|me|again|to|about|i|you .. again|me|anymore|ever|soon|last|$
    last|final|ultima|ultimo time|vez|mensaje|thing|message|text|post|email|letter|note .. you|ill|i|hear|will|see|que|me|from|ever|write|les|post|send|escribo|talk|veran|veo|here|anyone|say|words|leen|sabran|dejo|mando
    not|no|wont|never .. be|need|here|around|make|attend|have|see|estare|voy .. bother|bothering|problem|burden|worry|trouble|pain|hurting|molestar|suffering .. anymore|any|you|anyone|longer|about|me|again|soon|$
    soon|tonight|tomorrow|then|finally|pronto|al_fin|by .. i|ill|voy|estare|all|everything .. free|peace|gone|over|rest|done|paz|libre|descans*|with|end|quiet|nothing|sleep|together|con|fin|silence|not
    be|am|rest|resting|find|finding|at|go|have|need|want|in .. peace|rest|free|silence|quiet|sleep .. soon|tonight|last|finally|forever|eternal|now|this|from
    paz|descans*|libre|silencio .. al_fin|por_fin|pronto|hoy|siempre|eterno|eterna|esta
    see|seeing|join|joining|be|being|meet|reunite|reunited|reuniting|hold|hug .. mom|dad|mum|him|her|my|you|grandma|them|brother|sister|wife|husband|son|daughter|KIN|baby .. again|soon|heaven|other_side|tonight|up_there|afterlife|in_death|next_life|paradise
    next_life|otra_vida|afterlife .. soon|see|tonight|waiting|nos|veo|vemos|now|meet|$
    see|meet|catch you|everyone|ya .. on|other|in .. other side|heaven|hell|next life
    reunirme|encontrarme|verla|verlo|ver|estar|irme|alcanzar*|acompanar* .. con|a|pronto|en .. mama|papa|hijo|hija|madre|padre|esposa|esposo|hermano|ella|el|abuela|cielo .. cielo|alla|pronto|donde|arriba|murio|otro|muerto|siempre
    reached|made|making|taken|came|come|feel|feeling|found|at|with .. peace with .. it|my|decision|dying|god|what|leaving|everything|end|this|death
    decision|mind|choice|date .. is|has|made|been|set|already|picked|chosen|final|s .. made|final|picked|chosen|decided|tonight|peace|calm
    i|ya know|picked|chosen|set|circled|elegi|escogi .. date|day|time|place|spot|plan|method|how|when|fecha|dia|plan|lugar|where .. picked|set|chosen|do|will|planned|out|ready|it|where|how|when|circled|do|elegid*|decidid*|fijad*|$
    know|figured|decided|worked|planned exactly? how|when|where .. i|im|to .. do|will|am|going|want .. it|do|this|do it|$
    tengo|ya|tome|elegi|decidi .. la|el|mi|una|todo .. decision|fecha|plan|dia|lugar|decidido|planeado|planead*|listo|lista|tomada|marcad*|pensado|preparad* .. $
    already|ya|calmer|calm|peaceful|relieved|lighter|happy|happiest|serene|tranquil* .. decided|decision|made|since|now|knowing|because|decidi|desde|tonight|ever|that .. end|over|done|decided|what|do|going|soon|last|decidi|it|decision|made
    stop|stopped|not|no|quit|stopping|wont|cancelled|canceled .. making|make|planning|buying|renewing .. past|plans|for|because|next|anymore|after|groceries|rent|beyond|on_purpose|future|until|insulin|dialysis|chemo|to_die|so|pills
    stop|stopped|stopping|refuse|refusing|quit|deje|dejo .. eating|food|insulin|dialysis|chemo|drinking|comer|insulina|heart_meds .. die|on purpose|over|end|let|until|hope|so|morir*|proposito|see|faster|nature|para|acabar
    by the time .. you|they|anyone|someone .. read|find|see|get|open|hear
    tell|let .. my|KIN ... love|loved|sorry|fault
    will|testament|testamento .. written|signed|ready|done|firmado|listo|hecho|updated .. so|and|now|y|ya|already
    my own? funeral
    not|wont|will_not|no_longer .. need|needing it|them|that|this .. where|anymore|after|when|soon
    feed|food|comida .. cat|dog|cats|dogs|gato|perro|fish|chickens .. until|till|for|left|hasta|para|enough|someone|who
    cat|dog|gato|perro .. will|needs|has|tiene|queda .. food|home|someone|comida|quien
    kids|children|hijos|ninos .. are|estan with|con .. grandma|abuela|sister|mom|mother|mama .. not|no|tonight|alone|hoy|so|find|see
    so|que|before|antes .. kids|children|daughter|son|wife|mother|hijos|hija|mama .. not|no|dont .. find|have|see|encuentr*|vea|vean
    who|quien|whoever .. finds|find|found|encuentre|discovers me|body|us
    turned|turning|turn off .. location|phone .. nobody|no_one|so|find|and
    no me .. busquen|esperen|llamen|lloren|salven
    que me perdonen|perdone
    perdonenme
    perdoname|perdonen .. pero|no|hijo|mama|ya|por_todo|por_lo
    gracias por .. intentar*|todo .. adios|pero|ya|no
    thank|thanks .. for .. trying|everything|all .. but|goodbye|too_late|over|not|done|cant
    too late .. for|to .. me|help|save|anything|stop|now
    ya es|sera tarde .. para|cuando
    it|this is|will be|s too late
    dont|do_not|no try|trying|intenten|traten|me .. stop|save|find|detener*|salvar*|parar*
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
    before im|i_am gone
    gave .. notice .. after|need|wont
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
  `,
};
