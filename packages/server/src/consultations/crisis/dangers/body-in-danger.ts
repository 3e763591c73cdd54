import type { Danger } from './danger.js';

/** A body that needs help at once, whatever the reason. */
export const bodyInDanger: Danger = {
  of: 'a body in danger',
  points: 9,
  counts: 'NAMED',
  ways: `
    chest .. crushed|crushing|tight|tightness|squeezing|pressure|pain|pains|hurts|hurting|elephant|killing|burning ... arm|jaw|breath|breathe|breathing|sweating|sweaty|numb|shoulder|spreading|left|dizzy|faint|ACUTE|clammy|gray|grey
    arm|jaw|face .. numb|tingling|heavy|dead|hurts|pain|drooping ... chest|breath|breathe|speech|slurring|speak|talk|ACUTE
    crushing|unbearable|severe|terrible|sharp|stabbing chest pain|pains|pressure
    chest pain|pains .. NOW|will_not|and|since|minutes|hour|can_not|short
    pain .. chest .. NOW|arm|jaw|breathe
    having|have|having_a|think_its|this_is a|an|another? heart attack|stroke|anaphyla*|aneurysm|cardiac|seizure .. NOW|$|help|think|what|ACUTE|and|at_home|it
    i|he|she|dad|mom|SOMEONE .. am|is|s|are|may|might|having|think .. having|have .. heart_attack|stroke|seizure|seizures|fit|convulsions|anaphylaxis|allergic_reaction .. !from|when|in|because|are|years|since|history
    i|he|she|SOMEONE .. is|s|am|started|keeps|still|just seizing|convulsing|fitting|convulsed|unresponsive|foaming|gurgling|choking|turning_blue|going_blue|barely_breathing|gasping|aspirating
    seizure|seizures|fit|convulsion .. will_not|not|still|minutes|mins|stop|ACUTE|blue|floor|second|another|long|going_on
    throat|tongue|face|lips|airway|neck|eyes .. closing|swelling|swelled|swollen|closed|tightening|shut|puffing|puffed|blowing_up .. !last|for_years|when
    can_not|hard_to|barely|hardly|trouble|struggling|difficulty .. breathe|breathing|breath|get_air|catch_my_breath .. right|properly|NOW|chest|throat|lips|help|hives|swell*|after|arm|ambulance|blue|and|$
    hives|rash|ronchas|urticaria ... breathe|breathing|throat|swell*|tongue|respirar|garganta|hinch*|ACUTE
    bad|severe|allergic|terrible|serious reaction .. to|from|having|at_home|NOW|throat|swell*|breath*|hives|ACUTE
    epipen|epi_pen .. used|not|do_not|expired|need|no|NOW|throat
    vomiting|throwing|threw|coughing|coughed|puking|puked|spitting|peeing|pooping|vomited|passing up? .. blood|coffee_grounds
    blood .. in|from|coming .. vomit|mouth|nose_and|ears|stool NOW|ACUTE|and|lots|a_lot
    passed|passing|blacked|blacking|knocked out .. NOW|twice|again|on|and|just|NUMBER|keep|keeps|can_not|will_not|floor|after|breathing|head
    i|he|she|SOMEONE .. passed|passing|blacking|blacked|knocked out $
    fainted|fainting|collapsed|collapsing|collapse .. twice|NUMBER|NOW|again|keeps|keep|will_not|floor|not|and|ACUTE|just|on|in
    lips|face|fingers|nails|fingertips|skin|hands|mouth .. blue|purple|gray|grey|bluish
    stopped|stops|not|is_not|no|barely|quit|hardly breathing !exercises|properly_at_night|well|through
    no|can_not_find|weak|not_find|without a|her|his? pulse
    heart .. stopped|stopping|racing|pounding|crazy|irregular|skipping|200|180 .. took|overdos*|pills|NOW|faint|passing|collapse*|chest|cocaine|meth|doubled
    baby|toddler|infant|newborn|son|daughter|kid|child|he|she|grandson|granddaughter|nephew|niece .. choking|swallowed|ate|drank|got_into|ingested .. battery|batteries|pills|bleach|magnets|tablets|meds|medicine|cleaner|edibles|gummies|detergent|pods|poison|coin|medication|gummy|methadone|my|grandpas|grandmas
    choking on|NOW|and|can_not
    bleeding .. will_not|not|heavily|lot|through|pregnant|profusely|stop|everywhere|bad|badly|out|soaked|gushing|spurting .. !period|gums|last
    pregnant .. bleeding|contractions|fell|water_broke|blood|no_movement
    worst headache .. life|ever|NOW|sudden|vision
    sudden|suddenly .. can_not_see|blind|can_not_move|can_not_speak|paralyzed|slurring|numb|weak|confused|vision .. side|arm|leg|face|half|one|NOW
    speech|words .. slurred|slurring|garbled|jumbled|not_making_sense .. NOW|face|arm|suddenly|droop*|side|he|she|mom|dad
    slurring|slurred .. words|speech .. NOW|face|arm|suddenly|droop*|took|pills|side|can_not
    face|mouth|side .. drooping|droopy|drooped|dropped|sagging|fell
    can_not feel|move my|his|her legs|arms|body|face|left|right|half ... throwing|vomit*|help|alone|nobody|took|lozenges|NOW|numb|fell|accident
    will_not|can_not|not_able|unable|could_not|not .. wake|rouse|get .. him|her|them|up|SOMEONE|my .. up|NOW|$|and|lips|breathing|snoring|from|shaking|awake
    unresponsive|unconscious|not_responding|non_responsive|out_cold|lifeless|limp|comatose .. NOW|on|and|breathing|help|floor|bathroom|bed|blue|car|$
    found|find|found_him|found_her .. unresponsive|unconscious|not_breathing|passed_out|collapsed|on_the_floor|blue|lifeless|face_down
    hit|fell|cracked|banged his|her|my|down|from|off .. head|stairs|ladder|roof .. blood|unconscious|bleeding|passed_out|vomit*|confused|can_not|will_not|not
    fell|hit .. will_not|not|can_not wake|move|responding|get_up
    blood sugar|glucose .. NUMBER|low|dropping|crash*|high|dka .. shaking|confused|passing|can_not|unconscious|not_waking|faint|alone|sweating|NOW
    too|took|taken|injected insulin .. much|double|twice|extra|wrong|units .. shaking|low|NOW|confused|faint|sugar
    TOOK|used|did|smoked|snorted|injected|had|given|gave too much|many .. of|NOW|and|ketamine|k|lozenges|meds|feel|can_not|keta
    TOOK|took|used|had .. more .. than .. should|prescribed|supposed|meant|told|normal|usual|meant_to|recommended
    TOOK|took|taken|used .. lozenges|troches|tramadol|ketamine|doses|dose|pills .. can_not_feel|throwing_up|vomit*|blue|not_breathing|collapsed|unresponsive|shaking|seizing|confused
    double|doubled|tripled .. dose|up .. by_mistake|accident|NOW|dizzy|feel|scared|faint
    took|mixed|taken .. with|and|on_top .. alcohol|vodka|benzos|opioids|xanax|wine|oxy|drinks|fentanyl|liquor .. passing|breathing|slow|faint|NOW|can_not|sleepy|scared|weird|blue
    call|need|send|calling|get .. an? ambulance|paramedics|911|999|medic
    ambulance .. NOW|please|need|quick|coming|not
    dying .. help|ambulance|can_not_breathe|on_the_floor
    serotonin|hypertensive .. crisis|syndrome NOW|think|having|shaking|fever
    bp|pressure .. is|at|reads .. 2*|19* .. headache|vision|chest|NOW|numb|confused
    carbon monoxide .. alarm|detector|headache|dizzy|NOW
    esta|esta_teniendo|sigue|empezo_a|anda|estan|estoy .. convulsionando|convulsionar|echando_espuma|morado|morada|ahogando|ahogandose|asfixiando*|inconsciente|desangrando*|infartando*|sangrando_mucho
    convulsion*|convulsiona .. no|NOW|minutos|para|quita|ACUTE|espuma|piso|otra|ya
    ataque|infarto .. al_corazon|cardiaco|cerebral|epileptico|de_epilepsia .. NOW|creo|dando|esta|ACUTE|ahorita
    me|le|dando|esta .. dio|da|dando|teniendo|tiene .. infarto|derrame|embolia|convulsion*|ataque_al_corazon|ataque_epileptico|paro
    infarto|derrame NOW|creo|ahorita|dando
    pecho .. duele|aprieta|dolor|oprime|aplasta|opresion|punza|apachurra ... brazo|respirar|aire|mandibula|sudor|sudando|ACUTE|NOW|mareo|adormec*|izquierdo|quijada
    dolor|presion|opresion|punzada .. pecho ... brazo|respirar|aire|mandibula|sudor|sudando|ACUTE|NOW|mareo|izquierdo
    brazo|cara|lado|boca|mitad .. dormido|adormec*|durmio|entumid*|chueca|paraliz*|torcida|caida|no_siento ... pecho|respirar|hablar|habla|ACUTE|NOW|de_repente|cara|lado
    no .. puedo|puede|podemos|logro|logra|alcanzo respirar|hablar_bien|jalar_aire .. bien|NOW|pecho|garganta|labios|ronchas|hinch*|ayuda|$|casi|y|desde|despues
    casi|apenas no? .. puedo|puede|respira|respiro respirar|nada|$|y
    me|le|nos|se .. falta el aire ... pecho|NOW|labios|brazo|ACUTE|mucho|garganta
    garganta|lengua|cara|labios|ojos .. cerr*|cierra|hinch*|inflam*|inflando|cerrando .. !ayer_fui|cuando_era
    cerro|cierra|cerrando|hinchando|hincho|inflamo|inflama .. garganta|lengua|cara|labios
    reaccion .. alergica|mala|fuerte|grave .. NOW|tengo|esta|creo|garganta|respirar|ronchas|a|ACUTE
    vomit*|tosiendo|escupiendo|toso|tose|orinando|evacuando|arrojando .. sangre
    sangre .. por .. boca|nariz|oidos|recto .. NOW|mucha|no_para
    me|se|le|estoy|esta .. desmaye|desmayo|desmaya|desmayando|desvanec*|desplomo .. NUMBER|dos_veces|NOW|y|otra|en|no|ACUTE|despierta|piso|$
    labios|cara|unas|dedos|boca|piel .. morad*|azul*|gris*|palid*
    se puso|esta|estaba .. morado|morada|azul|frio|fria|tieso|tiesa .. y|no|respira|NOW|$
    no|apenas|casi_no|dejo_de|ya_no .. respira|respiraba|respirar|reacciona|despierta|responde|pulso|se_mueve .. !a_la|al|a_los|bien_al|tratamiento|medic*
    no .. despierta|despertarlo|despertarla|reacciona|responde|vuelve_en_si .. mi|el|ella|ayuda|y|labios|NOW|$
    no .. puedo|podemos|logro despertar* .. lo|la|a|mi|NOW
    tirado|tirada|tendido|tendida|desplomado|inconsciente|desmayado|desmayada|desvanecida|desvanecido .. en|piso|no|suelo|bano|NOW|calle|y|$
    se .. ahoga|ahogando|atraganto|asfixia|atragantando|esta_ahogando .. NOW|con|ayuda|no|mi|y|$
    se .. trago|comio|tomo|metio_a_la_boca .. pila|pilas|bateria|cloro|imanes|pastillas|medicina|detergente|moneda|veneno|raticida|gomitas
    sangr* .. mucho|mucha|no_para|embaraz*|chorro|montones|para .. !encias|regla|menstru*
    embaraz* .. sangr*|contraccion*|fuente|cai|golpe*|no_se_mueve
    peor dolor .. cabeza .. vida|NOW|repente
    no .. siento|puedo_mover|puede_mover mis|las|los|el|la|medio|mi piernas|brazos|cuerpo|cara|lado|brazo .. NOW|y|vomit*|tome|desde|$
    inyecte|inyecto|tome|tomo|meti|metio|fume|use|comi|puse|pasaron|pase|dio|dieron .. de_mas|demasiad*|el_doble|doble_dosis|mas_de_la_cuenta|sobredosis|la_mano
    siento que me|se voy|va|muero|desmayo|desvanezco|apago|estoy_yendo .. NOW|solo|sola|inyect*|tome|ayuda|$
    azucar|glucosa .. baj*|alta|NUMBER .. temblando|confundid*|desmay*|no_despierta|sudando|NOW|sola|solo
    babeando|espuma|espumando|ojos_en_blanco|ojos_volteados|roncando_raro
    habla|hablar .. raro|chueco|arrastrando|enredado|no_se_le_entiende|no_puede .. NOW|cara|brazo|repente|boca
    cara|boca .. se|le? .. fue|cayo|chueca|de_lado|torcio|paralizo
    se cayo|golpeo|pego|cai|caigo .. cabeza|escalera|azotea|techo .. sangre|no_despierta|inconsciente|vomit*|no_reacciona|desmay*|no_se_mueve
    ambulancia|911|cruz_roja .. manden|llamen|por_favor|ayuda|necesito|no_llega|ya
    manden|llamen|pidan|necesito|necesitamos .. ambulancia|paramedicos|911|cruz_roja|doctor_ya|patrulla|policia
    de_pronto|de_repente|suddenly|sudden|all_of_a_sudden .. no|can_not|could_not|unable .. hablar|mover|ver|speak|talk|move|see|caminar|walk|stand
    viro|torcio|chueca|desvio|caida|torcida|paralizo .. boca|cara|lado|labio
    boca|cara|lado .. viro|torcio|chueca|desvio|caida|torcida|paralizo|dormida|droop*
    no mueve|puede_mover|siente .. la|el|su|un|medio mano|brazo|pierna|lado|cuerpo .. NOW|derech*|izquierd*|$|y
    esta pasando|happening ahora|NOW
    breathing .. NUMBER times|breaths|breath .. minute|a_minute
    breathing maybe|only|like|about NUMBER
    can_not|will_not|not .. get .. him|her|them to .. respond|wake|talk|breathe
    snoring|gurgling|rattling .. noise|sound|breath* .. respond|wake|NOW|blue|took
    can_not lift|raise|move his|her|my|the .. arm|leg|hand|side
    no puedo|puede .. mantener|abrir .. ojos
    corazon .. rapid*|loco|salta|disparado|explotar .. NOW|tomo|tome|frasco|y
    pain|pressure|dolor|tightness .. in|in_my|en|de .. chest|pecho ... arm|jaw|brazo|back|neck|sweat*|sudor|breath*|NOW|numb|spreading
    duele|duelen el pecho ... brazo|sudor|sudo|aire|respirar|mandibula|NOW|izquierdo
    speech|talking|words .. slurry|slurring|slurred|garbled|wrong|weird|not_right
    hand|arm|leg|side|face|foot .. will_not|not|stopped|does_not work|working|move|moving|lift|obey .. since|NOW|properly|$|and
    can_not feel my face|legs|arms|body|hands ... help|fentanyl|took|did|NOW|scared|alone
    no tiene|encuentro|siento|tenia pulso
    se desplomo|desmayo|cayo .. y|no|NOW|en
    heart|corazon .. insane|crazy|a_mil|explode|exploding|beating_out|loco|going_fast|very_fast|salir .. took|dosis|NOW|can_not|no|and|y|$
    think|creo|feel|siento i|que|like? am|me|estoy|i_am dying|muriendo|estoy_muriendo .. took|NOW|help|alone
    can_not|hard see straight
    veo|seeing|see doble|double
    seizure|convuls*|fit .. still|going|NEAR_PAST|again|not_stopping|no_se_le
    lleva|llevo|lleva_rato rato|minutos|NUMBER|mas .. convuls*|vomit*|inconsciente|desmay*|sangrando|sin_respirar|temblando|sin_reaccionar
    will|does|is|s|will_not|not not? respond|responding|react|reacting $|to_me|and|when|NOW
    me|se|nos pase|paso|pasado|pasamos .. de|con .. dosis|la_dosis|pastillas|rayas|cuchilla|gotas|mano|keta|lineas|raya
    pase de dosis|la_dosis|rayas
    cuesta|costando|trabajo|dificil|le_cuesta respirar|hablar .. NOW|sola|solo|inyect*|tome|mucho|$|estoy|pecho
    inyecte|inyecto|meti|metio|tome .. y no|me siento|responde|bien|despierta|mal
    overdosing|oding|od_ing NOW|$|think|i
    te|me|le|estoy mareando|durmiendo|apagando .. sangre|pastillas|clonazepam|vodka|cuchilla|tome
    golpeo|pego|cayo .. cabeza .. vomit*|no|sangr*|desmay*|reacciona
    tirad*|caid* en el|la piso|suelo|bano|calle .. no|casi|con|y|blister|vacio
    can_not feel my face|legs|arms|body|hands $|help
    how many|much units .. insulin|would|take
    blood|sangre .. from|por|de .. ear|ears|oido|oidos|eyes|mouth|boca
    not|no making|making_any|hace sense .. fall|fell|head|NOW|mum|dad|he|she
    fall|fell|caida ... blood|ear|sense|unconscious|wake|head
    cord|cordon is|esta|s .. hanging|out|colgando|afuera|salio
    water broke .. NUMBER|weeks|early|cord|blood|green
    stung|sting|bee|wasp|picadura|pico|abeja|avispa|bit ... face|throat|swell*|balloon*|epipen|aire|hinch*|ronchas
    face|cara|lips|eyes is|are|s ballooning|balloon|blown
    got into|ate|drank|swallowed|se_metio|se_trago ... meth|fentanyl|pills|heroin|edibles|bleach|gummies|methadone|oxy|coke|cocaine|antifreeze
    fever|fiebre .. 104|105|106|41|42|limp|seizure|unresponsive|convuls*
    no me|le pasa|entra el aire
    viagra|nitro|nitroglycerin .. blacking|faint|blackout|passing|dizzy|chest
    embarazada|meses|weeks|pregnant ... sangr*|bleeding|blood|chorros
    sangr* .. a_chorros|chorro|mucho|no_para|oidos|boca
    soaked|soaking .. pads|towel|through|NUMBER
    atragant*|choking ... azul|morad*|blue|bebe|no
    SOMEONE .. esta|is|s|se_siente helada|fria|cold|stiff|tiesa|tieso|ice_cold .. no|not|and|y|NOW|$
    corazon|heart|it keeps|keep|se_me|sigue stopping|para|detiene
    can_not lift|hold|raise|keep my head|eyes
    miscarriage|aborto ... bleeding|sangr*|soaked|pads
    not|will_not|keeps stop? seizing|convulsing|shaking
    pain|presion|dolor ... chest|pecho ... not|no|will_not .. let_up|ease|stop|go_away|quita|calma|pasa
    face|mouth|smile .. lopsided|crooked|uneven|twisted|weird|funny|droops
    confused|confundid* .. face|slurr*|speech|arm|NOW|dizzy|will_not
    can_not feel my left|right|whole side|arm|leg|face|half
    swallowed|ate|trague|trago|comi .. glass|nails|needles|magnets|batteries|battery|razor|vidrio|vidrios|clavos|agujas|pilas
    been|me|am drugged|drogaron|roofied|spiked|poisoned|envenenaron
    do_not|no know|se where|donde i_am|estoy .. drugged|help|man|took|phone|van|trunk|dark
    skin|eyes|piel|ojos .. yellow|amarill* .. tylenol|pills|paracetamol|vomit*|overdos*|pastillas
    got|been|was|am shot|stabbed in|and|NOW|bleeding|leg|chest|arm|help
    me|le|lo|la acaban|acaba de .. apunalar|balear|disparar|golpear|atropellar|violar|picar|asaltar|morder
    me|le|lo|la balearon|apunalaron|dispararon|acuchillaron|atropellaron|picaron NOW|NEAR_PAST|ayuda|y
    in labor|labour|trabajo_de_parto .. alone|sola|wrong|bleeding|early|help|weeks
    smoke|flames|humo|fire .. everywhere|can_not|trapped|atrapad*|salir
    trapped|stuck|atrapad* .. fire|smoke|elevator_smoke|water|flood|car|humo|fuego|agua
    smell|huele|olor .. gas .. dizzy|NOW|everywhere|mare*|fuerte|headache
    breathing .. slower|slow|shallow|stopping .. and|can_not|get_up|NOW
    fell|cayo|se_cayo .. pool|piscina|alberca|river|rio|well|pozo .. breath*|respira|not|no|wake
    brazo|arm .. muerto|dead|dormido|numb .. pecho|dolor|respirar|chest
    heart|corazon .. nuts|crazy|racing .. took|seeing|benadryl|spiders
    seeing|veo spiders|things|aranas|bugs|cosas .. took|heart|tome|benadryl
    desangr*
    la mitad de la cara|cuerpo
    will_not stop bleeding|seizing|vomiting|shaking
    face|cara|mouth .. numb|dormida|droop* .. words|speech|palabras|hablo
    words|palabras come|salen|coming .. out? wrong|mal|jumbled|raras
    burning|burn|arde|ardor|pain|tightness .. chest|pecho ... jaw|arm|neck|cuello|brazo|mandibula
    me arde el pecho
    bit|bitten|stung|mordio|pico .. snake|spider|scorpion|dog|vibora|serpiente|alacran|arana .. swollen|black|numb|breath*|NOW|and|y|hinch*
    wheezing|welts|wheeze .. and|breath*|throat|shot|covered|NOW
    put|slipped|echo|echaron|pusieron something|algo .. in|en .. my|mi drink|bebida|food|vaso
    can_not move|walk|stand|speak right|properly|at_all|anymore|my
    doing|started|give|giving cpr|mouth_to_mouth|chest_compressions
    wake my|WHOSE husband|wife|son|daughter|mom|dad|friend|roommate|boyfriend|girlfriend|baby|mum
    cae|caen|escurre la baba
    baba .. lado|no|hablar|boca
    tome|tomo .. medicinas|pastillas|dosis .. dos_veces|doble|tres .. mare*|mal|confund*|NOW
    estoy|esta muy? mareada|mareado .. tome|pastillas|sangre|corte
    corazon .. sale|salta|explota|revienta|arranca
    ojos en blanco
    se puso|esta tiesa|tieso|rigida|rigido
    dropped|collapsed|fell .. cpr|not_breathing|blue|bump|line
    duele|dolor|oprime|aprieta el|de|en pecho|corazon ... brazo|aire|mandibula|izquierdo|sudando|respirar
    falta el aire .. sola|solo|brazo|pecho|no_puedo
    chest .. hurts|pain|tight ... arm|jaw|alone|breath|breathe
    face|cara|arm|brazo|side|lado .. numb|went_numb|durmio|dormida|adormec* ... words|speech|talk|palabras|hablar
    durmio|dormida|adormec* .. cara|face|brazo|lado ... palabras|hablar|salen|hablo
    labios|lips|unas|nails .. azules|azul|morados|blue|purple
    words|palabras|speech .. come|coming|salen|sale .. out? wrong|slurred|mal|raras|raro
    no me salen|sale las? palabras
    session|sesion|lozenge|troche|infusion|keta|ketamine ... labios|lips .. azules|blue|morados|purple|gris|gray
    hincha|hincho|hinchando|hinchada|swelling|swelled|swollen .. la|my|el|mi? lengua|garganta|tongue|throat|labios .. despues|after|con
    me|se|le hincha|hincho|hinchando la|el|los? lengua|garganta|labios|cara
  `,
};
