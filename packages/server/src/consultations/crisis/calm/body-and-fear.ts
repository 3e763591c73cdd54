/** What a body does, and what somebody is afraid of: fainting, panic, a slip of the knife. */
export const bodyAndFear = `
  casi me mato|mate|matan|muero .. en|bici|moto|escalera|susto|cayendo|de|resbal*
  cut|burn|burned|burnt|hurt|scratched|injured|hit|stabbed|hurting|sliced|bumped .. BY_ACCIDENT
  me|se .. corte|corto|queme|quemo|lastime|lastimo|lastimado|hice|hizo|golpee|dano .. BY_ACCIDENT
  feels|feel|felt|like|como|siento .. knives|knife|cuchillo|cuchillos|stabbed|dagger|train|truck
  scared|afraid|fear|worried|nervous|phobia|terrified|anxious|miedo|temor|fobia|panico|asusta|aterra|dread of|about|to|a|de|that_i_could .. dying|death|die|overdose|needles|lying|losing|jumping|choking|fainting|waking|anesthesia|throwing|falling|flying|heights|alturas|vomiting|morir|muerte|morirme|hospitales|agujas|suffocating|not
  scared|afraid|worried i|that will|would not|be .. sick|awake|relax|tolerate
  afraid|scared of what i|they|you|the might|will find|say|see|hear|learn
  fear|terror|panico|phobia|miedo|anxiety|ansiedad of|a|de|la|por death|dying|muerte|morir
  panic|attack|attacks|ataque|ataques|palpitations|palpitaciones ... dying|die|morir|muriendo|death
  hope|hoping ... sick|reschedule|awake|covered
  leave|left my body
  my body .. feels|hurts|aches|tired|needs|reacts|temperature|weight|image|responds
  baby|he|she|him|her .. would|will|might|stops|stop|stopped breathing
  panic|attacks|anxiety ... going to die
  scared|afraid|worried|terrified|nervous .. i|he|she will|could|would|might|may? die|overdose|faint|choke !by
  bang my head .. figuratively|form
  miedo ... quieto|quieta|acostada|acostado
  miedo de no poder .. quieto|quieta|dormir|acostada|acostado|manejar|pagar|hablar|trabajar
  stopped|stops|not|no breathing|respira|despierta|breathe at_night|por_la_noche|de_noche|bien|temprano|antes|hasta|well|in_my_sleep|through
  feeling|fear|afraid|scared|hate of passing|fainting|choking|blacking
  passed|fainted|faint|pass out? .. once|during|when|last|in|at|blood_draw
  make|makes|making you|people|someone|me stop breathing
  scared|afraid|worried|fear .. stop breathing
  choking on my|lunch|food|coffee|water|dust
  casi|nearly|almost|casi_me_da .. infarto|heart_attack|stroke|patatus
  stop|hurt|damage|affect my heart i|or|if
  when my heart
  casi me desmayo|caigo|muero pero|de|y_ya
  deja|dejan|let comer|eat|drink|tomar pan|sugar|cake|alcohol|dulces|cafe
  scars|cicatrices .. not|no|nor bother|matter|hurt|duelen|molestan
  what_if|can|does|might|y_si|happens|happens_if .. stop|stops|para|pare|detiene my|el|mi heart|corazon
  not myself $|lately|since|anymore|these_days
  panico|panic|ansiedad|anxiety|nervios ... siento|sentir|creo|feel|felt|think|convinced|like|parece .. me_muero|morir*|voy_a_morir|dying|die|going_to_die
  despues|luego|then|mucha|lot_of|great paz|peace
  like|como|felt_like|feels_like|es .. banging|talking|hitting|golpear* .. head|cabeza .. wall|pared
  drink|i_have|tomo|bebo|take|toma|drinking a|one|una|un|two|dos|couple .. glass|glasses|beer|beers|copa|copas|cerveza|cervezas
  glass|glasses|copa|copas or|o|of|de .. wine|vino|beer|cerveza|two|dos
  casi me desmayo
  me desmaye|desmayo una_vez|cuando .. veo|vi|sacaron|sangre|agujas|cuando
  intrusive|intrusivos|ocd|toc .. thoughts|pensamientos|about|of|de|sobre ... hurting|harming|danar|lastimar|knives|cuchillos|harm .. my|a_mi|mi|baby|people|$
  NUMBER anos|years limpio|limpia|clean|sober
  miedo a|de volar|las_alturas|los_aviones
  afraid|scared|fear of flying|heights|planes
  hurt|hurting|harm|lastimar someone|anyone|people|others|a_alguien ... ocd|toc
  lose|perder control .. hurt|lastimar ... ocd|toc
  respirar|breathe por|through|out_of la|my|mi? nariz|nose|mouth|boca
`;
