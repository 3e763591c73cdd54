import type { Danger } from './danger.js';

/** Wanting, meaning or being about to die. */
export const wantingToDie: Danger = {
  of: 'wanting to die',
  points: 10,
  counts: 'STANDING',
  ways: `
    WANT .. DIE
    WANT THEM? to .. DIE
    WANT MY? DIE
    i|he|she|they will|would DIE NOW
    i will|would kill|hang|shoot|drown SELF
    i am|was going|about|going_to to DIE
    i|he|she|they DIE NOW
    WISH .. DEAD
    WISH .. DIE
    WISH .. GONE
    WISH .. was|were|had|been never born|existed
    WISH .. had not|never woke|woken|survived|been|existed
    WISH .. not|never wake|woken|woke|exist|survive|be
    WISH .. would|will|could|does|to hit|kill|take|end|crash|strike|swallow|shoot|finish|run me|us|it
    WISH .. would|will|does not|never stop|brake|save|find|wake|see|miss
    WISH .. to|could|will go|sleep|slip|drift|fade|leave|pass|disappear|stop|vanish .. FOREVER|and|away|tonight|asleep
    WISH .. would|could hit|take|kill|end|claim me|us|it
    WISH .. do|will|would|wake|woke|get not wake|survive|live|make
    WISH .. my heart|lungs|body|plane|car|cancer|tumor .. stops|stop|gives|quits|kills|crash|crashes|comes|spreads
    WISH .. last|final night|day|sleep|breath|time|sunrise|winter
    WISH .. never|not have been born
    WISH .. no despertar|amanecer|existir|haber|hubiera|despierte|amanezca|sobreviva|naciera
    WISH .. me muera|mate|lleve|llevara|atropelle|atropellara|muriera|recoja|trague|cayera|mataran
    WISH .. nunca .. nacido|despertar|existido
    WISH .. mi corazon .. pare|detenga
    WISH .. un? camion|carro|coche|tren|rayo|cancer|infarto .. me|mi
    should have died|drowned|killed|been|bled|stayed_dead|me|instead|in|that|there|then
    should be dead
    it should have been me
    should never have been born|saved|survived|woken|found|lived
    do|did not deserve to? live|be alive|this life|exist|breathe|oxygen|air
    no merezco vivir|estar|seguir|la_vida|existir
    merezco morir|morirme|la muerte
    deserve death|to_die
    mejor .. muerto|muerta
    better|rather|preferably|happier|easier off? dead
    be better|easier|nicer|simpler|safer to? DIE
    be better|easier off? if i|he|she|they .. DEAD|DIE|died|disappeared
    deserve death
    welcome|embrace|choose|prefer|crave|envy death|dying|the_dead|the_end
    death|dying|suicide .. seems|sounds|looks|feels|is|would|keeps|calls_me|calling_me|comforting|beautiful .. better|peaceful|peace|nice|good|relief|easier|easy|option|answer|solution|way|friend|comforting|comfort|only|escape|me|freedom|beautiful|appealing|logical|inviting|preferable|tempting|kinder|warm|home
    muerte .. parece|seria|es|suena|llama .. mejor|descanso|paz|alivio|solucion|salida|unica|atractiva|amiga|respuesta
    morir .. parece|seria|es|suena|da .. mejor|descanso|paz|alivio|solucion|salida|unico|lo|facil
    kill|killing|kil|hang|hanging|shoot|shooting|drown|drowning|stab|unalive|unaliving|off|offing|poison|suffocate|delete|end|ending|murder SELF
    end|ending|take|taking|taken|terminate|terminating|finish WHOSE own? life|existence
    ctb
    matarme
    suicidarme
    ahorcarme
    colgarme
    desvivir*
    quitarme|quitarse|quito|quite|quita la vida
    acabar|terminar|acabo|termino con|mi con? mi|su vida
    a proposito .. no? despertar|dano|morir|irme|mareando
    on purpose .. again|worse|deserve|hour|tonight|bleed|stop|wake
    death wish
    my|mi soul|body|alma|cuerpo|heart .. already|esta|is .. dead|muerta|muerto
    choose|chosen|choosing|elijo|elegi|chose|decide|decided .. not to? .. live|die|vivir|morir|death|stay|exist|wake|dye
    more|less|worse|than|hurts|scarier|easier|harder|better .. than .. dying|death|being dead|die
    even|or|then die $
    going|want|going_to|will|plan|planning|about .. to kill|shoot|stab|murder him|her|them|everyone|people
    going|want|going_to|will|plan|planning|about .. to kill|shoot|stab|murder WHOSE AGED? family|kids|children|wife|husband|son|daughter|baby|boss|ex|parents|mother|father
    voy|quiero|pienso|ganas .. matar|apunalar|disparar|degollar a|al|lo|la|los
    i|he|she|they|am|is|feel|feeling|feels|been|getting|become|becoming|actively|highly|acutely|very|severely|deeply suicidal !ideation|thoughts
    MY suicidal thoughts|ideation|urges|plan
    pienso|pensando|piensa en .. suicid*|muerte|morir|morirme|matarme
    the only|last|best way|option|thing|answer|solution|escape|out|choice|exit|relief|cure|peace .. is|be|would|left|seems|i see .. DIE|ending|death|gone
    la unica salida|solucion|opcion|forma|manera|respuesta .. es|que .. DIE
    lo unico|mejor .. quiero|queda|falta|deseo|hago|seria|es .. DIE
    no way|escape|exit out|left .. but|except|other|besides .. DIE|this
    ready to die|go .. DIE|tonight
    i am|we|is|she|he ready to die
    made up my mind .. DIE
    DIE .. by my|his|her own hand|hands|terms
    by my|his|her own hand|hands
    en|con|por mis propias manos|mano
    on|with my own|hands terms .. DIE|leave|go|going|leaving|exit
    DIE is|was all|everything|the i|he|she|only|way|want|can|think|thing|answer|option
    all i|he|she .. is|want|wants|wanted|think|crave|hope|about|do|dream .. DIE
    want|wanted|need|wish|wants|ready .. it|this|everything|all|life .. over|end|done|stop $
    want|wants|wanted out $|of|NOW
    want .. off this|the planet|ride|world|earth
    want|wants my|his|her|this|the .. life|existence|suffering|story to? .. end|over|be|stop
    want|wants|wish|need it|everything|this|all all? to? .. over|end|stop|go .. dark|away|tonight|forever|for|now|good|permanently
    want everything|it all to .. go stop|quiet|dark|black|end|over|silent
    quiero que .. todo|esto|mi vida .. acabe|termine|pare|apague|fin
    ganas de DIE
    me|se ... REFLEXIVE_DYING
    me voy a|para quitar|tomar|colgar|dormir|tirar|morir|matar .. vida|TODAS|siempre|mundo|pastillas|puente|tren|soga
    no quiero|quisiera|quiere|deseo|pienso|planeo|aguanto|soporto|puedo|deseaba|queria|merezco|espero|pretendo|busco .. ALIVE $
    no quiero|quiere|deseo mas|seguir ALIVE
    ya no quiero|quiere|deseo|pienso|soporto .. ALIVE
    ya no quiero nada|mas|seguir|ser|sentir|estar $
    no quiero estar .. en este mundo|planeta|vida|tierra
    no quiero .. ver otro|el|un amanecer|dia|manana|ano
    DO_NOT .. want|want_to|wanting|wish|care|plan|planning|expect|intend|deserve|desire|like|need|hope to .. ALIVE $
    DO_NOT want|wish|care|plan|intend|expect to be|exist|live|wake|breathe $
    DO_NOT want|wish|care|plan|intend|want_to to ALIVE ANYMORE|NOW
    DO_NOT want to .. live|be_alive|exist|wake_up|breathe|go_on|wake|keep_living|see_tomorrow|see_another|be_around|be_here
    DO_NOT want|need|deserve my? life ANYMORE
    DO_NOT want|wish tomorrow|another to|day come
    DO_NOT want to be saved|rescued|found|stopped|resuscitated
    DO_NOT want to be|become .. person|thing|human ANYMORE
    DO_NOT want this|my|the life|existence ANYMORE|$
    not wanting to ALIVE
    not|no want|wish|desire|will|reason|intention to .. ALIVE
    without .. desire|will|wish|wanting to live
    sin ganas|deseo|deseos de vivir|existir|nada|seguir
    hate|hating|hates being|that|waking|to .. alive|exist|up|woke|living|wake|live|breathing
    odio .. viva|vivo|vivir|despertar|mi_vida|existir|seguir
    angry|disappointed|sad|mad|upset|furious|cry|cried|annoyed|devastated .. that|i|when|because|to .. woke|wake|alive|survived|waking|still
    sorry|regret|mad|hate .. survived|alive|woke|it|they .. did not|saved|again|up|work
    i do not|never care|mind|matter .. if|whether .. i|it .. live|die|wake|dead|alive|kills|survive|crash|crashed
    not care|mind if|whether i|it .. live|die|wake|dead|alive|kills|hit|survive
    me da igual|lo|mismo .. vivir|morir|morirme|vivo|viva|muero|despertar|muerto|muerta|si
    no me importa|importaria|molesta .. vivir|morir|morirme|vivo|viva|muero|despertar|muerto|muerta
    would not|it mind|matter|care|bother|be .. dying|dead|death|wake|died|never|hit|not .. waking|wake|up|by|existing?
    cross|crossing|crossed the? street|road|traffic .. without|not looking|look
    what if|is|about i .. DIE FOREVER|NOW
    what would happen if i .. DIE
    nothing stopping me|him|her .. from|now|anymore
    only|last thing|person|reason .. stopping|keeping|holding|that|keeps|stops .. me .. DIE|alive|from|here|is
    DIE pact|note|letter|plan|attempt|tonight|today
    pacto|nota|carta|plan|intento suicida|de suicid*
    kill me
    WISH .. never been born
    suicidal $
    blow|blowing WHOSE brains|head
    terminar|acabar|quitar* con la|mi|la_pu vida
    think|thinking|thoughts|dream|obsessed|thought about|of .. dying|death .. all|every|constantly|lot|night|day|my_own|again|more|always|lately|$
    talks|talking|talk|joking .. about dying|death|killing|suicid*
    pensar|pienso|pensando|suenos|obsesion en|con|de .. muerte|morir
    WANT ... to DIE
    miedo .. de hacerme|hacerse .. algo|dano
    miedo .. de no poder|aguantar|controlarme|pararme
    hacerme algo|dano $|NOW
    no .. quiero|quisiera despertar|vivir|existir|amanecer|seguir_viviendo $|manana|mas|nunca|asi|NOW
    no me quiero despertar
    acabar|terminar|acabo|termino|termine con todo|mi_sufrimiento|esto|todo_esto|este_sufrimiento|mi_dolor|mi_vida|una_vez
    acabar de una vez
    termine|acabe todo $|ya|hoy
    favor|kindness|kinder .. by|to|if|of dying|being|die|dead|end|stop
    arrepiento|rabia|coraje|pena|odio|triste|decepcion* .. de|que|haber .. vivo|viva|despert*|sobrevi*|abri*
    disappointed|sad|angry|mad|hate|sorry|regret|cry|devastated ... opened my eyes
    dead|death|dying .. would|be|is|might|seems .. easier|better|kinder|quieter
    why .. let me die
    if i had .. gun|pills .. would
    close|ready|about|closer to .. doing|do|going|end|ending it|through|this_all .. $|so|please|NOW
    put a stop to it|this|my
    going to fix it|this|that for|permanently|tonight
    taking|take|took myself out
    bouncing|checking|check|checked|clocking|logging out permanently|forever|for_good|NOW|of_life|early
    had|have|si|having .. si|s_i|ideation .. daily|every|with|plan
    way|going|go out|the_way .. daddy|dad|father|mother|brother|my|robin .. did|went
    matenme
    que alguien me mate
    end me
    put me down|out
    let me die|go|sleep
    dejenme|dejame|dejen|deja morir|ir|irme|morirme|que me
    someone|somebody|please .. kill|shoot|end me
    DIE myself .. NOW?
    afraid|scared|terrified|worried|fear of|what i|what|that .. might|will|could|may|am .. do|hurt|DIE .. SELF
    afraid|scared|terrified of myself|what|being i|my|alone .. might|do|mind|with|thoughts|going
    DO_NOT want|wish|plan|intend|expect|deserve|want_to to .. ALIVE
    me mato|suicido|ahorco|cuelgo|desvivo
    tried|attempted|trying|attempting .. DIE
    i|he|she|they will|would|might|may|could DIE
    lo unico que .. queda|falta|quiero $|es|morir|la
    thinking|thought|think|thoughts .. ending|stopping|quitting|leaving|finishing it|everything|this|things|here
    think|thinking|thought|dream|imagine|wonder .. not .. waking|wake|existing|being|exist|be|here
    want|need|going|ready|have to .. leave|go|exit|escape|get|check .. this|the|out_of life|world|planet|earth|body|existence
    want|need|wish to sleep|rest and|forever|until|for .. not|never|ever|good|wake|end
    go to sleep .. not|never|stay|forever|for_good|end
    close|shut my eyes .. not|never|forever|for_good|last
    sleep .. forever|eternally|never_wake|for_good|for_ever
    dormir .. siempre|no_despertar|eternamente|nunca|jamas
    slip|drift|float|fade|sink away|under|off|out|into .. sea|water|dark|nothing|forever|sleep|cold|black|quietly
    stop my|the heart
    let the sea|water|river|cold|train|current|tide take|have me
    become|be nothing|no_one|dust|ash|ashes|nobody|dead|air $|again|NOW
    dreaming|dream|fantas*|daydream* .. my own|funeral|death|dying|crash|hanging|bridge
    i|i_have have? lost|losing the will
    ganas de .. morir*|matar*|desaparecer|tirar*|no_estar|dormir_para|irme_de|acabar_con|cortar*
    ganas de .. no .. despertar|estar
    quiero|voy|queria .. dejar .. mundo|vida|sufrir_para|de_existir|de_vivir|todo_atras
    que ya? me lleve|recoja|mate|muera
    mejor .. me|si .. muero|mato|voy_de_este|mate|muriera|desaparezco|desapareciera|no_estuviera
    matar* .. a mi mismo|misma
    voy a .. quitar*|acabar|matar*|colgar*|ahorcar*|cortar*|tirar*|aventar*|envenenar*|dispar*|suicid*|desaparecer .. $|NOW|la|de|con|del|al
    reason|reasons|excuse|excuses|razones|motivos|pretextos not to $
    reason|reasons .. not to do it
    quiero|ojala|espero que .. mi corazon .. pare|detenga|deje|aguante
    me duele|cansa|pesa|estorba existir|vivir|respirar|estar_vivo|estar_viva|la_vida
    si|if .. no|not despierto|amanezco|wake|make|survive .. que|tell|nobody|no_one|nadie|let|please|it
    no|not .. amanecer*|amaneciera|despertara|despertase
    done|tired|finished|sick .. being .. person|human|alive|me $
    enough of breathing|living|life|being|waking|existing
    quietud|silencio|paz .. morir|muerte|muerta|muerto
    unlocking|escaping|leaving|escape|leave .. body|cage|prison|shell|skin
    cerrar los ojos .. acabe|nunca|no|siempre|fin|ya
    close my eyes .. over|end|never|not|done|forever
    a nada|punto de .. hacer*|tirarme|terminar|acabar
    not .. want|need .. rescuing|rescued|saving|saved|helped|help
    this|today|tonight is how|where|when it|i ends|end|die|go
    hoy|manana|esta_noche lo|me|la termino|acabo|hago|mato|voy|cierro
    arranc* la vida
    sooner|rather be buried|dead|gone|under
    want|wish somebody|someone|anyone|something .. hit|kill|shoot|run|push|end me
    not afraid|scared of .. water|death|dying|height|dark|train|end .. anymore|any|tonight|now
    quiero apagar*
    would|ill|will have done|do|did it already|now|by_now
    life insurance|policy ... suicid*
    wish .. died|dead|killed .. instead|too|with|that
    wish .. i .. died
    disappear|vanish and never|not come|be|return
    desaparecer y no|nunca
    pare|paren|stop o|or lo|i|ill .. paro|stop|end|hago yo|it
    hoping|hope .. not .. wake .. TREATMENT
    told|menti|lied .. therapist|terapeuta|doctor|psiquiatra|counselor .. fine|para_que|so .. stop|detuviera|not|sospeche
    finish the job
    money|time|road|luck runs|ran out ... so do|will i
    baby|bebe|kids ... pillow|almohada|drown|bathtub|smother|shake
    pillow|almohada ... baby|bebe
    no intention|plan|wish|desire|interest of|to|in .. surviv*|live|living|waking|being
    no quiero estar $
    told|menti|lied .. therapist|terapeuta|doctor|psiquiatra|counselor .. fine|para_que|so ... no|not|stop|detuviera|sospeche
    want|going|need to go to my wife|husband|mom|mother|dad|father|son|daughter|baby|brother|sister $
    no .. cuando lean|leas esto
    i|we|you should|might|may|could|ought_to|have_to|must|has_to|need_to as_well? die|be_dead|DIE
    i|i_am feel|know have? to die
    WANT .. end|ends it $|NOW|and|before|tonight|all|here
    if ... not .. i am|will end it $
    before|until|unless|till i|he|she end|ends it|it_all|things !with
    death|dying|la_muerte is|s|es .. all|what|lo|only|unico .. left|queda|s_left|i_want|quiero
    wish|hope|want|praying the|this|my|some? cancer|tumor|illness|disease|heart|covid|plane|bus|train|truck|storm|lightning .. hurry|take|takes|kill|kills|goes_down|crash|crashes|hit|hits|stop|stops|get|gets
    hope|hoping|wish|praying|keep_hoping .. a|the|some|this|that car|truck|bus|train|plane|drunk_driver|one|lorry|semi|meteor|lightning .. hits|hit|kills|takes|crashes|goes_down|would_hit .. me|us|$|with_me
    hope this|it is the|one? .. kills me|last_one
    rather .. do it .. home|myself|now|weekend|alone|way
    looking|looked|look|read|applied into|about|for|to? switzerland|dignitas|exit_international|euthanasia|assisted_dying|maid|eutanasia
    never wanted|want|quise|queria|tenido .. to? die|morir|morirme|be_dead .. as_much|like|so_much|tanto|more|mas
    nunca .. tantas|tanto ganas|querido .. de? .. morir*|matar*
    not|i_am_not scared|afraid|frightened of dying|death|the_end|the_pain .. scared|afraid|only|just|want|it_not|more|anymore|looking
    no .. miedo .. a|de la|morir muerte|morir .. busco|quiero|espero|deseo|llamo|NOW|hoy|ya
    busco|buscando|llamo|deseo|anhelo|espero|quiero|pido la|mi muerte
    muerte .. la|te|que busco|espero|quiero|deseo|llamo|llegue|venga
    solo|solamente|only la? muerte|death|dying .. me|can|would|will|takes|quita|puede|va|alivi*|calma|descans*
    only thing|way|cure|relief|answer .. pain|this|stop|away|help|out .. is|would_be dying|death|to_die|dead
    figured|worked|found|know .. how .. make|look|seem .. accident|natural|look_like|like_an
    look|looks|seem|parezca|parecer .. like? .. an? accident|accidente|natural|natural_causes
    let me die|go_in_peace
    dejenme|dejame|deja|dejen morir|ir|irme|morirme|descansar|en_paz
    my|this|mi|esta existence|existencia|life|vida needs|need|has|must|should|ought|tiene|debe|necesita to|que? end|stop|over|acabar|terminar|parar
    dying|die|death .. is|and .. my choice|decision|right|way_out|own_hand
    i am|will be dying|dead tonight|today|tomorrow|soon|by|NOW
    blow|blowing|blew|splatter|spill my|his|her|their brains|head .. off|out
    brains out|against
    aunque|asi sea|tenga muriendome|muriendo|matandome|muerta|muerto
    muriendome|matandome $
    planea|planeo|planeando|planear|pensando|piensa|pensado|decidido|dispuesto|a_punto quitar*|matar*|suicidar*|acabar .. vida|conmigo|$|mi
    me|le daba|da|dio|daria igual|lo_mismo morir*|vivir|despertar
    quiero|quisiera|necesito que .. todo|esto|mi_vida .. acabe|termine|pare|apague .. $|ya|siempre|vez
    quiero|quisiera|necesito|deseo que? todo|esto|ya? se? termine|acabe|pare $|ya|para
    quiero|quisiera|me_quiero|queremos irme|ir|largarme|salir .. de .. este|esta|aqui .. mundo|vida|cuerpo|infierno|planeta
    como|manera|forma|maneras|formas|metodos .. de? morir*|matar*|suicidar*|ahorcar* .. sin|dolor|rapido|facil|internet|$
    stop|quit|stopping|done being|breathing|existing $|NOW|alive|here
    i .. stop|quit|cease being|existing|breathing $
    kinder|better|easier|best .. if|that .. i .. stop|stopped|cease|quit|did_not? exist*|being|breathing|live|living
    hurts|hurt|harder|worse|hard more? than dying|death .. would|could|will|is|$
    si .. sigue|duele|cambia|mejora ... el que no sigue|la_que_no_sigue
    no|not .. valgo|sirvo|merezco nada? .. respirando|viva|vivo|viviendo|aire|respirar
    stop|stops|stopping my|el|mi heart|breathing|corazon
    last|ultimo|ultima|final thing|cosa .. i|we|que .. feel|see|hear|do|know|sienta|vea|oiga|haga|siento
    lean|step|fall|jump|tip|roll forward|off|over $
    easy|facil|tempting|simple|would_be_so_easy .. to|just|solo .. lean|step|jump|let|drift|swerve|slip|stop|saltar|dejarme|soltar|end|walk_out|go_under|pull
    hands .. want .. knife|blade|gun|rope
    i .. been|am|keep|m .. imagining|picturing|seeing|dreaming my|of_my own? hanging|death|suicide|funeral|body
    third time|next time|this time .. i|ill|will .. go|jump|do|in|through|succeed|over
    me le|les|me_les atravieso|atravesar|aviento|pongo|echo|tiro|cruzo|meto .. a|al|un|el|debajo|enfrente|delante trailer|camion|tren|metro|carro|carros|trafico|coche|autobus|bus
    atravesar*|aventar*|tirar*|poner*|meter* .. al|a_un|a_los|debajo|enfrente|delante .. trailer|camion|tren|metro|carro|carros|trafico|coche|autobus
    subir|subirme|ir|meterme|irme .. a|al|en|hasta .. sierra|monte|cerro|mar|lago|rio|azotea|puente|torre .. y|para .. no bajar|volver|regresar|salir
    one shell|bullet|round|shot .. do it|enough|would|left|all
    choco|chocar|chocare|estrello|estrellar*|crash|crashing|wreck|wrecking|drive|driving|smash .. el|la|the|my|en? .. carro|coche|camioneta|moto|car|truck|bike|wall|tree|pole .. proposito|purpose|arbol|poste|wall|tree|pole|bridge
    a proposito|on purpose|intentionally|deliberately .. DIE|crash|overdos*|took|tome|choc*|estrell*|stopped|pills
    no quiero|quisiera|queria volver .. a .. despertar*|abrir|amanecer
    put me .. out of .. misery|suffering
    me voy a? .. ir|voy .. yo|sola|solo|misma|mismo $|ya|NOW
    no puedo|logro dejar|parar de pensar .. morir*|matar*|muerte|suicid*|hacerlo
    WEAPON .. in|on|at|to|against|en|contra|sobre|entre .. my|la|mi|las|el BODY
    do|doing|did the only|one|last thing left|that_is_left
    the only|last thing left to? do
    22|twenty_two a day
    y|and luego|despues|then conmigo|me_mato|myself|me_mate|me|yo $
    de una vez por todas $
    hasta|until|till no|not|never volver|salir|salga|regresar|coming_back|come_back $
    meterme|caminar|nadar|entrar al|en_el|hacia_el mar|rio|lago|agua
    si|s_i with|and plan|intent
    unalive
    do not|no leave|dejen|me_dejen me? alone|sola|solo .. NOW|or|because|porque|please|si|que .. do|hago|lo_hago|it|something|NOW
    practic*|practis*|rehears*|ensay*|tested|testing .. belt|rope|noose|knot|gun|bag|pills|soga|cuerda|nudo|cinturon
    estoy|siento muriendo|muriendome .. de|por|NOW .. sobredosis|pastillas|$
    deserve|deserves|merezco|merece to? die|death|morir|la_muerte
    orilla|borde .. del|de_la|de rio|mar|puente|azotea|vias|techo|barranco|canal
    no se nadar
    rid of .. me|myself
    hope|hoping|wish|prefer .. it|this|that .. does|kills|will|ends $|me|NOW
    using|use|usar alone .. NOW|hope|die|again|fent|tonight
    the|what|which|my|el|choose|choosing|chose|picked day|date|hour|dia|fecha .. i|en_que_me|que_me|me die|will_die|muero|mato|go|voy
    only|unico|unica|lo_unico reason|thing|razon|cosa|que .. i_am|me|keeping|keeps .. still|alive|here|breathing|frena|detiene|ata|para|stops|stopping|keeping|vivo|viva
    llor*|enojad*|triste|coraje|rabia|crying|cried|angry|mad .. seguia|sigo|estaba|still|was|i_am viv*|alive|here
    lo arreglo|soluciono|remedio|termino|hago|acabo NOW|hoy|esta_noche|ya|manana
    ahi|entonces|then|luego|asi|por_fin lo|si lo? hago|termino|puedo_hacerlo|voy_a_hacer
    then|until|till i can|could|get_to|will do it|this|that $|NOW|and
    checking|check|checked|logging|opting|clocking out of|from this|life|here|everything|living
    try|trying|attempt it? again NOW|soon|when|as_soon|properly
    voy|vuelvo a intentarlo|repetirlo|hacerlo .. NOW|otra|bien|$|de_nuevo
    que|and|y me .. perdone $
    elegi|chose|choose|decidi yo|it|myself .. cabeza|clear|free|own|solo|sola
    muerto|muerta|dead .. not|no .. better|mejor|mejorar
    no quiero .. mejor|mejorar .. quiero muerto|muerta|morir*
    hijueputa vida
    ya no mas $|me|voy
    dead|muerto out|like
    happier|better|mejor .. with|con a|un|una dead|muerto|muerta
    bajo tierra
    make|making|made|asegure|aseguro sure .. nobody|no_one|nadie|i_do_not|do_not|de_que_nadie|it_works|no .. wake|find|finds|time|tiempo|stop|llegue|fail|despierte
    last time|la_ultima_vez|ultima_vez .. saved|found|salvaron|encontraron|stopped .. this|esta|now
    menos|least|less duele|painful|dolorosa|doloroso|painfully .. way|manera|forma|die|morir|elegi
    want|wants|crave|welcome|seek|await|demand death
    long|longing|yearn|yearning|wish|pray|praying|prefer|crave|beg|begging|ruego|rezo for|por|la? .. death|muerte|morir
    prefiero|prefer|mejor|elijo|choose la|to|death? muerte|death|morir|die .. a|than|que|to|over
    plan|kind|one|recipe for|to|para dying|die|morir*|matar*
    used|use|using|uso|usar it|a|the|la|el|that .. on|en|contra|against .. my|mi|el|la BODY
    deleting|erasing|removing|ending|unaliving|cancelling me|myself
    pongo|puse|poner|ponerle|pondre|ponemos|pone fin|punto_final|final a|con .. vida|todo|esto|sufrimiento|existencia|mi
    objetivo|meta|goal|intencion|deseo|plan|idea|wish es|is .. muerto|muerta|morir*|dead|die|matar*|dying
    viga|beam|rope|branch|soga|rama|hook|knot|belt .. broke|snapped|cayo|rompio|solto|slipped|gave|failed|came_down
    proxima|next_time|next_one|otra_vez|esta_vez .. busco|otra|no_fallo|no_falla|no_va_a_fallar|will_work|not_fail|succeed|sale|properly|works|stronger
    kept|keep|had|sleep|slept|put .. gun|pistol|barrel|pistola|9mm|revolver|knife .. mouth|boca|head|sien|chin|throat|cabeza
    le jalo|jalar
    me voy a? .. dar candela|colgar
    end|ending|finish|complete|conclude my|this journey|story|chapter|run|pain|suffering|misery|time|stay|life|existence .. week|NOW|here|on_earth|$
    clock|check|log|sign|punch out for_good|forever|permanently|of_life
    i injected|inyecte|inject air|aire
    bag|bolsa|pillow|almohada .. over|on|en .. my|la|mi head|face|cara|cabeza|own
    stood|stand|standing|subi|me_subi .. chair|stool|silla|banco|banquito .. rope|noose|NOW|while|soga|$
    chair|stool|silla is|esta under|debajo
    exhaust|hose|manguera .. hooked|connected|attached|conectad*|taped|ready
    lay|lie|laid|lying|acoste|acosto .. on|in|down|en .. road|tracks|track|railway|highway|carretera|vias|calle|rails|train
    ran|run|running|walk|walked|step|stepped across|into|out|onto .. motorway|highway|freeway|traffic|road|interstate|oncoming .. hoping|NOW|without|eyes|hope|$
    want|quiero|going|go|ire|voy to|a? .. be|estar|go where|donde .. my|mi|she|he|little|it|no|ella|el .. girl|boy|is|are|son|daughter|does_not|not_hurt|hurt|duele|esta|baby
    drop|leave|shed|escape this|my|the body|flesh|shell|skin
    kill you|me or|if .. break|cripple|not|just
    jump|jumping|fall|falling|caer|tirarse|saltar .. floor|story|piso|pisos|metros|feet .. kill|enough|die|matar|morir|survive|suficiente|muere
    make|be|asegurar*|hacer sure|seguro .. not|no|never survive|sobreviv*|wake|fail|despert*|found|saved
    stay under|down .. $|NOW|until|water|forever
    water|agua|sea|river|mar|rio .. looks|so|se_ve peaceful|calm|inviting|warm|tranquil*
    si|if|hoy me animo|atrevo $|hoy|NOW
    aburri|aburrido|aburrida|canse|cansado de .. vivir|respirar|existir|la_vida|esta_vida
    muerte|death me|is|keeps esta|calling|llamando|llama .. contestar|answer|me|voy|$
    en paz .. sabado|viernes|no_voy_a_estar|porque
    i|me did it to|did_this_to myself|me
    attempted|tried|intente .. planning|thinking|want|going|plan .. it? again
    used to .. suicid* .. now|again|back|stronger|ahora
    suicid* .. but|pero i .. have|do|am|every|si
    end it in|at|on|with my|the own? garage|car|gun|home|barn|bathroom|rope|pills|terms
    will not|will_not end it .. i will
    has|have|must|needs to end and|or|one_way|tonight
    not scared|afraid of dying
    usarla|usarlo|use_it|using_it en|on mi|me|myself|mi_mismo
    ya estare|estoy muert*
    keep|kept|stay|staying myself|me alive any|anymore|much|longer|NOW|$
    voy|vas|iba a hacerme
    perdone|perdon|forgive .. lo_que|what .. voy|i_am|going|hacer*|hacerme
    pensar|pienso|think|thinking .. muerte|death .. mia|mine|my_own
    lights .. go|turn|stay out|off .. and|stay|$|forever
    hands .. know .. tie|do|how
    want the knife|gun|blade|rope|pills|bridge
    can_not survive .. peace|this_pain|without|another
    i am not going to try $|anymore
    third|next|last|this time i .. go|jump|in|will
    ultimo|last que|thing .. sienta|siento|feel|i_feel|i_ever
    finally killed|did_it|dead|gone myself|$
    not|is_not .. version|world|future ... me ... alive
    frasco|botella|bottle .. entero|whole|full|entera .. de|of PILLS|SYMPTOM_MEDICINE|metadona|methadone|morphine|morfina|jarabe
    tentacion|tempted|temptation|ganas .. beber*|tomar*|drink|swallow .. frasco|bottle|todo|all|veneno
    bala|bullet .. me voy a meter|for_me|i_will
    before i leave it|this|them|you behind
    going|go|voy|ire where|donde .. not|no|nothing|nada|it .. hurt|duele|hurts|pain
    sleep|dormir now|ya|tonight|hoy $|for_good|i_hope|forever
    turn NUMBER tomorrow .. did_it|father|mother
    not .. here|alive when .. sun|morning|dawn|wake
    tengo|hay un plan $
    not|no .. sabe|know|knows|told .. que|that|about .. tengo|i_have|my|un plan
    let|lets me die
    muerte .. en la mia
    not .. more|else .. than|que .. thinking|pensar .. death|muerte|morir
    used|solia .. suicid* .. they_are|now|back|again
    planning|want|going it again
    stronger suicid*|again
    tener|tengo que esconder* .. de|from mi|me|myself
    uncle|dad|brother|he|she|SOMEONE .. says|saying|keeps .. finished|done|over .. gun|$
    someone who will still be around|alive|here
    lights|luz|luces off|out permanently|forever|for_good|apag*
    want .. lights off|out
    waste|wither away .. checking|ending|go|out|see
    know|drawn|se the|it|la dose|dosis|up .. drawn|exact|ready|NOW|how
    put|set|puse the|la gun|knife|pills|rope|pistola|pastillas down|away|back for_now|but|not|again|out
    finish|finishing|terminar|acabar what|lo_que i|empece started|tried|empece
    pray|praying|hope|hoping|wish|beg|begging i get|got|would_get hit|killed|cancer|sick|run_over|shot
    i|just|only want|want_to to be done $
    better|easier|mejor .. if i|yo had|were_in|tuviera an|un accident|accidente|crash
    cierro|cerrar|baja|bajo el|mi telon
    a un paso de
    no le encuentro|veo|hallo|siento .. chiste|caso|sabor|razon|gusto|sentido .. vida|vivir|nada
    parezca|looks|look_like .. accidente|dormi|gas|accident|sleep|natural
    alguien|somebody|someone|quisiera me matara|mate|mataran|matase
    ya no existo|existire|existiria
    viernes|martes|lunes|sabado|domingo|jueves|manana ya no existo|estoy|estare|amanezco|respiro !tomando|en|de|con
    no pude|puedo mas $
    perdon mama|papa|hijos|hijo|hija|a_todos
    did|hizo|hicieron what|lo_que|todo you|pudo|pudieron|usted could|$
    cashing out
    opening my|the veins|wrists|throat
    eat|eating|chew|suck|swallow .. my|a|the gun|bullet|barrel|shotgun
    just|solo|nomas this|este|un bridge|puente|rope|soga|gun|cliff
    should .. have .. used|taken|swallowed|done|jumped more|higher|it
    it is up|tied|ready now
    not|no wait for|que|a the|el|la cancer|end|old_age|nature|enfermedad
    nada|nothing .. hold*|ata|queda .. bridge|puente
    manos ya? tienen|tiemblan .. pastillas|cuchillo|navaja
    me gana|vence|puede la idea|las_ganas de
    me falta poco|poquito|solo .. valor|para_irme|para_morir
    apagarme|me_quiero_apagar
    dejarme|dejar_ir|dejo ir .. en|al rio|mar|agua|vacio
    kind|kindest|decent|right|only thing left .. to_do|i_can
    settle|fix|pay tonight|it_tonight|for_what
    went too far this|NOW|blood|again
    nobody|no_one|nadie would|will|will_not|even care|notice|miss|cry|mourn if|that|when i died|die|was_dead|were_dead|am_dead|disappeared|lived|killed_myself
    todo|todos|everyone|everybody .. si yo no existiera|estuviera|existiese|viviera
    given|gave|giving away my|all things|stuff|everything|belongings
    engine on|running|prendido .. garage|door|shut|closed
    the|what_is_the quickest|fastest|easiest|surest way to go $
    after my overdose
    where .. railing|barrier|fence is low|lowest|broken|open
    my overdose .. failed
    hide|hid|hidden them|knives|pills|it from myself|me
    scared of it not working
    enough|suficiente oxy|pills|morphine|insulin|PILLS .. put_by|to_finish|to_end|to_do_it
    bye|goodbye to the|my|that nice|kind|sweet|lovely
    plan .. is|es .. up|out|into|subir .. not|no .. down|back|bajar|volver|return
    ganas de verdad
    solo|only ganas de morir*|matar*
    la quiero hoy|ya|ahora
    not|no scared|afraid|miedo .. dying|death|morir .. scared|afraid|of it|of_not
    si yo no existiera
    pills|gun|rope|knife|pistola|pastillas|soga or|o the? bridge|train|rope|pills|gun|knife|puente|tren|tub
    drink|drinking|tomando|bebiendo|tomo to|for|para .. courage|nerve|valor|animo|brave
    get|getting|junto|juntando|need the? courage|nerve|guts|valor
    free|release|take|send .. children|kids|family|hijos .. from|of|de this|este world|mundo|life
    do it after|before|when|once|tonight|as_soon
    lo hare|haria|hago cuando|en_cuanto|despues|hoy|NOW
    i|estoy am|ya already dead|muerto|muerta
    just need to make it official
    press|push|pull the|that button|plug|trigger|cord
    feel|feeling|siento .. the|las pills|pastillas
    eat|eating|chew glass|razors|bleach
    slept|sleep|sat|sit|knelt|wait|waited on|at|in|by .. railroad|tracks|crossing|rails|train_line|vias
    flooring|floor|swerve|swerving|steer|veer|drift|accelerate it? into|toward|towards|at
    think|thinking|imagine .. flooring|swerving|steering|crashing|driving .. into|off
    there will|will_not|would not be|exist a|any me
    need|want an? undertaker|coffin|hearse|funeral|gravedigger
    tired|sick|done .. of surviving|living|existing on_purpose|anymore|at_all
    had its|had_their|had_enough chance with me
    keep|hold|tie me here|alive|around nothing|no_one|nothing_can
    nothing can|will keep|save|hold|stop me
    ends with|w me in|at|under|on the
    boleto|ticket .. sin_regreso|one_way|de_ida
    cada dia me asomo|acerco
    asomo|asome|asomar* .. mas|ventana|balcon|piso|azotea|borde
    paz de|del .. quien|que .. va|sabe|despide
    vida para tanto dolor
    hoy|manana descanso|descanse|descansare|descansamos $|ya|por_fin
    termino yo
    me odio|asco .. tanto|que
    una menos|one_less para|for el|the final|end
    las|los guardo|junto|escondo|guardo_todas
    drinking .. courage|almost_there|nerve
    did_it|do_it .. again|right dose|dosis
    got the dose|timing|knot right
    dying i_am scared of it
    patient of anyone
    fosa|ni la? bala
    bala que me
    come|came|find|finds|remove|identify|discover|collect|pick_up|recoger|encontrar|saquen for? my|mi body|cuerpo|corpse
    next attempt|try is|will|planned|soon|works
    wish i had died
    me quito de en_medio|del_medio|del_camino
    quito de en medio
    tengo|siento|traigo|i_have|having|i_am_having muy? pensamientos|ideas|impulsos|thoughts suicid*|of_suicide|de_suicidio|de_matarme
    tengo|siento|traigo|having .. suicidal thoughts|ideation|urges .. NOW|strong|stronger|fuertes|worse|since|desde
    no quiero que me encuentre|encuentren|halle|hallen .. mi|mis|la|los|ella|el|ninos
    not want .. my|the .. kids|daughter|son|wife|girl|boy|children|husband|mom .. to .. find me
    not want .. my|the .. kids|daughter|son|wife|girl|boy|children|husband|mom .. one who|that? find*|to_find me|my_body
    esta_noche|hoy|manana|tonight|tomorrow|today i|me? salto|jump|brinco|tiro|aviento|lanzo|step_off|go_over $|del|desde|from|off
    jumping|hanging|pills|overdose|drowning|gun|rope|saltar|pastillas|soga is|are|es|son the|my|el|mi plan|way|answer|option
    plan es|son|is las|los|el|la|to|the? saltar|pastillas|soga|colgarme|ahorcarme|jump|pills|rope|gun|tren|train
    quiero|want .. to? irme|go peacefully|quietly|en_paz|tranquil*
    pienso|voy|quiero|going|pensando|pensaba .. a? tomarmelas|tragarmelas|tomarmelos
    rather|prefiero .. be|ser ash|ashes|ceniza|cenizas|dust|polvo|worm|nothing|nada .. than|que
    be|ser ash|ashes|ceniza|cenizas .. than|que
    not|no .. have_it_in_me|da_el_cuerpo|da_la_vida|dan_las_fuerzas to|para see|ver another|otra|otro
  `,
};
