/** Dying by what is named: a place, a fall, a road, a weapon, what one swallows. */
export const byTheseMeans = `
  a proposito .. no? despertar|dano|morir|irme|mareando
  on purpose .. again|worse|deserve|hour|tonight|bleed|stop|wake
  me|se ... REFLEXIVE_DYING
  cross|crossing|crossed the? street|road|traffic .. without|not looking|look
  blow|blowing WHOSE brains|head
  if i had .. gun|pills .. would
  let the sea|water|river|cold|train|current|tide take|have me
  arranc* la vida
  baby|bebe|kids ... pillow|almohada|drown|bathtub|smother|shake
  pillow|almohada ... baby|bebe
  blow|blowing|blew|splatter|spill my|his|her|their brains|head .. off|out
  brains out|against
  lean|step|fall|jump|tip|roll forward|off|over $
  easy|facil|tempting|simple|would_be_so_easy .. to|just|solo .. lean|step|jump|let|drift|swerve|slip|stop|saltar|dejarme|soltar|end|walk_out|go_under|pull
  hands .. want .. knife|blade|gun|rope
  me le|les|me_les atravieso|atravesar|aviento|pongo|echo|tiro|cruzo|meto .. a|al|un|el|debajo|enfrente|delante trailer|camion|tren|metro|carro|carros|trafico|coche|autobus|bus
  atravesar*|aventar*|tirar*|poner*|meter* .. al|a_un|a_los|debajo|enfrente|delante .. trailer|camion|tren|metro|carro|carros|trafico|coche|autobus
  subir|subirme|ir|meterme|irme .. a|al|en|hasta .. sierra|monte|cerro|mar|lago|rio|azotea|puente|torre .. y|para .. no bajar|volver|regresar|salir
  one shell|bullet|round|shot .. do it|enough|would|left|all
  choco|chocar|chocare|estrello|estrellar*|crash|crashing|wreck|wrecking|drive|driving|smash .. el|la|the|my|en? .. carro|coche|camioneta|moto|car|truck|bike|wall|tree|pole .. proposito|purpose|arbol|poste|wall|tree|pole|bridge
  a proposito|on purpose|intentionally|deliberately .. DIE|crash|overdos*|took|tome|choc*|estrell*|stopped|pills
  WEAPON .. in|on|at|to|against|en|contra|sobre|entre .. my|la|mi|las|el BODY
  meterme|caminar|nadar|entrar al|en_el|hacia_el mar|rio|lago|agua
  practic*|practis*|rehears*|ensay*|tested|testing .. belt|rope|noose|knot|gun|bag|pills|soga|cuerda|nudo|cinturon
  orilla|borde .. del|de_la|de rio|mar|puente|azotea|vias|techo|barranco|canal
  no se nadar
  using|use|usar alone .. NOW|hope|die|again|fent|tonight
  used|use|using|uso|usar it|a|the|la|el|that .. on|en|contra|against .. my|mi|el|la BODY
  kept|keep|had|sleep|slept|put .. gun|pistol|barrel|pistola|9mm|revolver|knife .. mouth|boca|head|sien|chin|throat|cabeza
  le jalo|jalar
  me voy a? .. dar candela|colgar
  i injected|inyecte|inject air|aire
  bag|bolsa|pillow|almohada .. over|on|en .. my|la|mi head|face|cara|cabeza|own
  stood|stand|standing|subi|me_subi .. chair|stool|silla|banco|banquito .. rope|noose|NOW|while|soga|$
  chair|stool|silla is|esta under|debajo
  exhaust|hose|manguera .. hooked|connected|attached|conectad*|taped|ready
  lay|lie|laid|lying|acoste|acosto .. on|in|down|en .. road|tracks|track|railway|highway|carretera|vias|calle|rails|train
  ran|run|running|walk|walked|step|stepped across|into|out|onto .. motorway|highway|freeway|traffic|road|interstate|oncoming .. hoping|NOW|without|eyes|hope|$
  kill you|me or|if .. break|cripple|not|just
  jump|jumping|fall|falling|caer|tirarse|saltar .. floor|story|piso|pisos|metros|feet .. kill|enough|die|matar|morir|survive|suficiente|muere
  stay under|down .. $|NOW|until|water|forever
  water|agua|sea|river|mar|rio .. looks|so|se_ve peaceful|calm|inviting|warm|tranquil*
  end it in|at|on|with my|the own? garage|car|gun|home|barn|bathroom|rope|pills|terms
  usarla|usarlo|use_it|using_it en|on mi|me|myself|mi_mismo
  hands .. know .. tie|do|how
  want the knife|gun|blade|rope|pills|bridge
  frasco|botella|bottle .. entero|whole|full|entera .. de|of PILLS|SYMPTOM_MEDICINE|metadona|methadone|morphine|morfina|jarabe
  tentacion|tempted|temptation|ganas .. beber*|tomar*|drink|swallow .. frasco|bottle|todo|all|veneno
  bala|bullet .. me voy a meter|for_me|i_will
  know|drawn|se the|it|la dose|dosis|up .. drawn|exact|ready|NOW|how
  put|set|puse the|la gun|knife|pills|rope|pistola|pastillas down|away|back for_now|but|not|again|out
  opening my|the veins|wrists|throat
  eat|eating|chew|suck|swallow .. my|a|the gun|bullet|barrel|shotgun
  just|solo|nomas this|este|un bridge|puente|rope|soga|gun|cliff
  it is up|tied|ready now
  nada|nothing .. hold*|ata|queda .. bridge|puente
  manos ya? tienen|tiemblan .. pastillas|cuchillo|navaja
  dejarme|dejar_ir|dejo ir .. en|al rio|mar|agua|vacio
  engine on|running|prendido .. garage|door|shut|closed
  where .. railing|barrier|fence is low|lowest|broken|open
  enough|suficiente oxy|pills|morphine|insulin|PILLS .. put_by|to_finish|to_end|to_do_it
  plan .. is|es .. up|out|into|subir .. not|no .. down|back|bajar|volver|return
  pills|gun|rope|knife|pistola|pastillas|soga or|o the? bridge|train|rope|pills|gun|knife|puente|tren|tub
  drink|drinking|tomando|bebiendo|tomo to|for|para .. courage|nerve|valor|animo|brave
  get|getting|junto|juntando|need the? courage|nerve|guts|valor
  press|push|pull the|that button|plug|trigger|cord
  feel|feeling|siento .. the|las pills|pastillas
  eat|eating|chew glass|razors|bleach
  slept|sleep|sat|sit|knelt|wait|waited on|at|in|by .. railroad|tracks|crossing|rails|train_line|vias
  flooring|floor|swerve|swerving|steer|veer|drift|accelerate it? into|toward|towards|at
  think|thinking|imagine .. flooring|swerving|steering|crashing|driving .. into|off
  cada dia me asomo|acerco
  asomo|asome|asomar* .. mas|ventana|balcon|piso|azotea|borde
  las|los guardo|junto|escondo|guardo_todas
  drinking .. courage|almost_there|nerve
  did_it|do_it .. again|right dose|dosis
  got the dose|timing|knot right
  fosa|ni la? bala
  bala que me
  esta_noche|hoy|manana|tonight|tomorrow|today i|me? salto|jump|brinco|tiro|aviento|lanzo|step_off|go_over $|del|desde|from|off
  jumping|hanging|pills|overdose|drowning|gun|rope|saltar|pastillas|soga is|are|es|son the|my|el|mi plan|way|answer|option
  plan es|son|is las|los|el|la|to|the? saltar|pastillas|soga|colgarme|ahorcarme|jump|pills|rope|gun|tren|train
  pienso|voy|quiero|going|pensando|pensaba .. a? tomarmelas|tragarmelas|tomarmelos
`;
