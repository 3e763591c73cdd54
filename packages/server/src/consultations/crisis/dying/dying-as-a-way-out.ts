/** Dying as what would be better, easier or the only way; an end of everything, and sleep without waking. */
export const dyingAsAWayOut = `
  better|rather|preferably|happier|easier off? dead
  be better|easier|nicer|simpler|safer to? DIE
  be better|easier off? if i|he|she|they .. DEAD|DIE|died|disappeared
  death|dying|suicide .. seems|sounds|looks|feels|is|would|keeps|calls_me|calling_me|comforting|beautiful .. better|peaceful|peace|nice|good|relief|easier|easy|option|answer|solution|way|friend|comforting|comfort|only|escape|me|freedom|beautiful|appealing|logical|inviting|preferable|tempting|kinder|warm|home
  muerte .. parece|seria|es|suena|llama .. mejor|descanso|paz|alivio|solucion|salida|unica|atractiva|amiga|respuesta
  morir .. parece|seria|es|suena|da .. mejor|descanso|paz|alivio|solucion|salida|unico|lo|facil
  death wish
  my|mi soul|body|alma|cuerpo|heart .. already|esta|is .. dead|muerta|muerto
  more|less|worse|than|hurts|scarier|easier|harder|better .. than .. dying|death|being dead|die
  pienso|pensando|piensa en .. suicid*|muerte|morir|morirme|matarme
  the only|last|best way|option|thing|answer|solution|escape|out|choice|exit|relief|cure|peace .. is|be|would|left|seems|i see .. DIE|ending|death|gone
  la unica salida|solucion|opcion|forma|manera|respuesta .. es|que .. DIE
  lo unico|mejor .. quiero|queda|falta|deseo|hago|seria|es .. DIE
  no way|escape|exit out|left .. but|except|other|besides .. DIE|this
  want|wanted|need|wish|wants|ready .. it|this|everything|all|life .. over|end|done|stop $
  want|wants|wanted out $|of|NOW
  want .. off this|the planet|ride|world|earth
  want|wants my|his|her|this|the .. life|existence|suffering|story to? .. end|over|be|stop
  want|wants|wish|need it|everything|this|all all? to? .. over|end|stop|go .. dark|away|tonight|forever|for|now|good|permanently
  want everything|it all to .. go stop|quiet|dark|black|end|over|silent
  quiero que .. todo|esto|mi vida .. acabe|termine|pare|apague|fin
  think|thinking|thoughts|dream|obsessed|thought about|of .. dying|death .. all|every|constantly|lot|night|day|my_own|again|more|always|lately|$
  pensar|pienso|pensando|suenos|obsesion en|con|de .. muerte|morir
  acabar|terminar|acabo|termino|termine con todo|mi_sufrimiento|esto|todo_esto|este_sufrimiento|mi_dolor|mi_vida|una_vez
  termine|acabe todo $|ya|hoy
  favor|kindness|kinder .. by|to|if|of dying|being|die|dead|end|stop
  dead|death|dying .. would|be|is|might|seems .. easier|better|kinder|quieter
  lo unico que .. queda|falta|quiero $|es|morir|la
  want|need|going|ready|have to .. leave|go|exit|escape|get|check .. this|the|out_of life|world|planet|earth|body|existence
  want|need|wish to sleep|rest and|forever|until|for .. not|never|ever|good|wake|end
  go to sleep .. not|never|stay|forever|for_good|end
  close|shut my eyes .. not|never|forever|for_good|last
  sleep .. forever|eternally|never_wake|for_good|for_ever
  dormir .. siempre|no_despertar|eternamente|nunca|jamas
  slip|drift|float|fade|sink away|under|off|out|into .. sea|water|dark|nothing|forever|sleep|cold|black|quietly
  stop my|the heart
  become|be nothing|no_one|dust|ash|ashes|nobody|dead|air $|again|NOW
  ganas de .. morir*|matar*|desaparecer|tirar*|no_estar|dormir_para|irme_de|acabar_con|cortar*
  quiero|voy|queria .. dejar .. mundo|vida|sufrir_para|de_existir|de_vivir|todo_atras
  quiero|ojala|espero que .. mi corazon .. pare|detenga|deje|aguante
  quietud|silencio|paz .. morir|muerte|muerta|muerto
  unlocking|escaping|leaving|escape|leave .. body|cage|prison|shell|skin
  cerrar los ojos .. acabe|nunca|no|siempre|fin|ya
  close my eyes .. over|end|never|not|done|forever
  quiero apagar*
  disappear|vanish and never|not come|be|return
  desaparecer y no|nunca
  death|dying|la_muerte is|s|es .. all|what|lo|only|unico .. left|queda|s_left|i_want|quiero
  muerte .. la|te|que busco|espero|quiero|deseo|llamo|llegue|venga
  solo|solamente|only la? muerte|death|dying .. me|can|would|will|takes|quita|puede|va|alivi*|calma|descans*
  only thing|way|cure|relief|answer .. pain|this|stop|away|help|out .. is|would_be dying|death|to_die|dead
  my|this|mi|esta existence|existencia|life|vida needs|need|has|must|should|ought|tiene|debe|necesita to|que? end|stop|over|acabar|terminar|parar
  dying|die|death .. is|and .. my choice|decision|right|way_out|own_hand
  aunque|asi sea|tenga muriendome|muriendo|matandome|muerta|muerto
  quiero|quisiera|necesito que .. todo|esto|mi_vida .. acabe|termine|pare|apague .. $|ya|siempre|vez
  quiero|quisiera|necesito|deseo que? todo|esto|ya? se? termine|acabe|pare $|ya|para
  quiero|quisiera|me_quiero|queremos irme|ir|largarme|salir .. de .. este|esta|aqui .. mundo|vida|cuerpo|infierno|planeta
  stop|quit|stopping|done being|breathing|existing $|NOW|alive|here
  i .. stop|quit|cease being|existing|breathing $
  hurts|hurt|harder|worse|hard more? than dying|death .. would|could|will|is|$
  si .. sigue|duele|cambia|mejora ... el que no sigue|la_que_no_sigue
  stop|stops|stopping my|el|mi heart|breathing|corazon
  no puedo|logro dejar|parar de pensar .. morir*|matar*|muerte|suicid*|hacerlo
  rid of .. me|myself
  muerto|muerta|dead .. not|no .. better|mejor|mejorar
  dead|muerto out|like
  happier|better|mejor .. with|con a|un|una dead|muerto|muerta
  bajo tierra
  menos|least|less duele|painful|dolorosa|doloroso|painfully .. way|manera|forma|die|morir|elegi
  want|wants|crave|welcome|seek|await|demand death
  prefiero|prefer|mejor|elijo|choose la|to|death? muerte|death|morir|die .. a|than|que|to|over
  end|ending|finish|complete|conclude my|this journey|story|chapter|run|pain|suffering|misery|time|stay|life|existence .. week|NOW|here|on_earth|$
  want|quiero|going|go|ire|voy to|a? .. be|estar|go where|donde .. my|mi|she|he|little|it|no|ella|el .. girl|boy|is|are|son|daughter|does_not|not_hurt|hurt|duele|esta|baby
  drop|leave|shed|escape this|my|the body|flesh|shell|skin
  muerte|death me|is|keeps esta|calling|llamando|llama .. contestar|answer|me|voy|$
  pensar|pienso|think|thinking .. muerte|death .. mia|mine|my_own
  lights .. go|turn|stay out|off .. and|stay|$|forever
  going|go|voy|ire where|donde .. not|no|nothing|nada|it .. hurt|duele|hurts|pain
  sleep|dormir now|ya|tonight|hoy $|for_good|i_hope|forever
  muerte .. en la mia
  not .. more|else .. than|que .. thinking|pensar .. death|muerte|morir
  uncle|dad|brother|he|she|SOMEONE .. says|saying|keeps .. finished|done|over .. gun|$
  lights|luz|luces off|out permanently|forever|for_good|apag*
  want .. lights off|out
  waste|wither away .. checking|ending|go|out|see
  i|just|only want|want_to to be done $
  apagarme|me_quiero_apagar
  solo|only ganas de morir*|matar*
  free|release|take|send .. children|kids|family|hijos .. from|of|de this|este world|mundo|life
  i|estoy am|ya already dead|muerto|muerta
  boleto|ticket .. sin_regreso|one_way|de_ida
  paz de|del .. quien|que .. va|sabe|despide
  hoy|manana descanso|descanse|descansare|descansamos $|ya|por_fin
  quito de en medio
  quiero|want .. to? irme|go peacefully|quietly|en_paz|tranquil*
`;
