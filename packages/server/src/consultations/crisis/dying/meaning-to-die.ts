/** Meaning to, being about to, and having it settled. */
export const meaningToDie = `
  WANT .. DIE
  WANT THEM? to .. DIE
  WANT MY? DIE
  i|he|she|they will|would DIE NOW
  i will|would kill|hang|shoot|drown SELF
  i am|was going|about|going_to to DIE
  i|he|she|they DIE NOW
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
  choose|chosen|choosing|elijo|elegi|chose|decide|decided .. not to? .. live|die|vivir|morir|death|stay|exist|wake|dye
  even|or|then die $
  going|want|going_to|will|plan|planning|about .. to kill|shoot|stab|murder him|her|them|everyone|people
  going|want|going_to|will|plan|planning|about .. to kill|shoot|stab|murder WHOSE AGED? family|kids|children|wife|husband|son|daughter|baby|boss|ex|parents|mother|father
  voy|quiero|pienso|ganas .. matar|apunalar|disparar|degollar a|al|lo|la|los
  i|he|she|they|am|is|feel|feeling|feels|been|getting|become|becoming|actively|highly|acutely|very|severely|deeply suicidal !ideation|thoughts
  MY suicidal thoughts|ideation|urges|plan
  ready to die|go .. DIE|tonight
  i am|we|is|she|he ready to die
  made up my mind .. DIE
  DIE .. by my|his|her own hand|hands|terms
  by my|his|her own hand|hands
  en|con|por mis propias manos|mano
  on|with my own|hands terms .. DIE|leave|go|going|leaving|exit
  all i|he|she .. is|want|wants|wanted|think|crave|hope|about|do|dream .. DIE
  ganas de DIE
  me voy a|para quitar|tomar|colgar|dormir|tirar|morir|matar .. vida|TODAS|siempre|mundo|pastillas|puente|tren|soga
  what if|is|about i .. DIE FOREVER|NOW
  what would happen if i .. DIE
  DIE pact|note|letter|plan|attempt|tonight|today
  pacto|nota|carta|plan|intento suicida|de suicid*
  suicidal $
  terminar|acabar|quitar* con la|mi|la_pu vida
  WANT ... to DIE
  acabar de una vez
  close|ready|about|closer to .. doing|do|going|end|ending it|through|this_all .. $|so|please|NOW
  put a stop to it|this|my
  going to fix it|this|that for|permanently|tonight
  taking|take|took myself out
  bouncing|checking|check|checked|clocking|logging out permanently|forever|for_good|NOW|of_life|early
  had|have|si|having .. si|s_i|ideation .. daily|every|with|plan
  way|going|go out|the_way .. daddy|dad|father|mother|brother|my|robin .. did|went
  DIE myself .. NOW?
  me mato|suicido|ahorco|cuelgo|desvivo
  i|he|she|they will|would|might|may|could DIE
  thinking|thought|think|thoughts .. ending|stopping|quitting|leaving|finishing it|everything|this|things|here
  matar* .. a mi mismo|misma
  voy a .. quitar*|acabar|matar*|colgar*|ahorcar*|cortar*|tirar*|aventar*|envenenar*|dispar*|suicid*|desaparecer .. $|NOW|la|de|con|del|al
  a nada|punto de .. hacer*|tirarme|terminar|acabar
  this|today|tonight is how|where|when it|i ends|end|die|go
  hoy|manana|esta_noche lo|me|la termino|acabo|hago|mato|voy|cierro
  would|ill|will have done|do|did it already|now|by_now
  life insurance|policy ... suicid*
  money|time|road|luck runs|ran out ... so do|will i
  want|going|need to go to my wife|husband|mom|mother|dad|father|son|daughter|baby|brother|sister $
  i|we|you should|might|may|could|ought_to|have_to|must|has_to|need_to as_well? die|be_dead|DIE
  i|i_am feel|know have? to die
  WANT .. end|ends it $|NOW|and|before|tonight|all|here
  if ... not .. i am|will end it $
  before|until|unless|till i|he|she end|ends it|it_all|things !with
  rather .. do it .. home|myself|now|weekend|alone|way
  looking|looked|look|read|applied into|about|for|to? switzerland|dignitas|exit_international|euthanasia|assisted_dying|maid|eutanasia
  figured|worked|found|know .. how .. make|look|seem .. accident|natural|look_like|like_an
  look|looks|seem|parezca|parecer .. like? .. an? accident|accidente|natural|natural_causes
  i am|will be dying|dead tonight|today|tomorrow|soon|by|NOW
  muriendome|matandome $
  planea|planeo|planeando|planear|pensando|piensa|pensado|decidido|dispuesto|a_punto quitar*|matar*|suicidar*|acabar .. vida|conmigo|$|mi
  como|manera|forma|maneras|formas|metodos .. de? morir*|matar*|suicidar*|ahorcar* .. sin|dolor|rapido|facil|internet|$
  last|ultimo|ultima|final thing|cosa .. i|we|que .. feel|see|hear|do|know|sienta|vea|oiga|haga|siento
  me voy a? .. ir|voy .. yo|sola|solo|misma|mismo $|ya|NOW
  do|doing|did the only|one|last thing left|that_is_left
  the only|last thing left to? do
  22|twenty_two a day
  y|and luego|despues|then conmigo|me_mato|myself|me_mate|me|yo $
  de una vez por todas $
  hasta|until|till no|not|never volver|salir|salga|regresar|coming_back|come_back $
  si|s_i with|and plan|intent
  unalive
  estoy|siento muriendo|muriendome .. de|por|NOW .. sobredosis|pastillas|$
  the|what|which|my|el|choose|choosing|chose|picked day|date|hour|dia|fecha .. i|en_que_me|que_me|me die|will_die|muero|mato|go|voy
  lo arreglo|soluciono|remedio|termino|hago|acabo NOW|hoy|esta_noche|ya|manana
  ahi|entonces|then|luego|asi|por_fin lo|si lo? hago|termino|puedo_hacerlo|voy_a_hacer
  then|until|till i can|could|get_to|will do it|this|that $|NOW|and
  checking|check|checked|logging|opting|clocking out of|from this|life|here|everything|living
  que|and|y me .. perdone $
  elegi|chose|choose|decidi yo|it|myself .. cabeza|clear|free|own|solo|sola
  deleting|erasing|removing|ending|unaliving|cancelling me|myself
  pongo|puse|poner|ponerle|pondre|ponemos|pone fin|punto_final|final a|con .. vida|todo|esto|sufrimiento|existencia|mi
  clock|check|log|sign|punch out for_good|forever|permanently|of_life
  si|if|hoy me animo|atrevo $|hoy|NOW
  en paz .. sabado|viernes|no_voy_a_estar|porque
  suicid* .. but|pero i .. have|do|am|every|si
  will not|will_not end it .. i will
  has|have|must|needs to end and|or|one_way|tonight
  ya estare|estoy muert*
  voy|vas|iba a hacerme
  ultimo|last que|thing .. sienta|siento|feel|i_feel|i_ever
  before i leave it|this|them|you behind
  turn NUMBER tomorrow .. did_it|father|mother
  tengo|hay un plan $
  let|lets me die
  cierro|cerrar|baja|bajo el|mi telon
  a un paso de
  parezca|looks|look_like .. accidente|dormi|gas|accident|sleep|natural
  viernes|martes|lunes|sabado|domingo|jueves|manana ya no existo|estoy|estare|amanezco|respiro !tomando|en|de|con
  cashing out
  settle|fix|pay tonight|it_tonight|for_what
  given|gave|giving away my|all things|stuff|everything|belongings
  the|what_is_the quickest|fastest|easiest|surest way to go $
  bye|goodbye to the|my|that nice|kind|sweet|lovely
  ganas de verdad
  la quiero hoy|ya|ahora
  do it after|before|when|once|tonight|as_soon
  lo hare|haria|hago cuando|en_cuanto|despues|hoy|NOW
  just need to make it official
  need|want an? undertaker|coffin|hearse|funeral|gravedigger
  had its|had_their|had_enough chance with me
  ends with|w me in|at|under|on the
  termino yo
  una menos|one_less para|for el|the final|end
  me quito de en_medio|del_medio|del_camino
  tengo|siento|traigo|i_have|having|i_am_having muy? pensamientos|ideas|impulsos|thoughts suicid*|of_suicide|de_suicidio|de_matarme
  tengo|siento|traigo|having .. suicidal thoughts|ideation|urges .. NOW|strong|stronger|fuertes|worse|since|desde
`;
